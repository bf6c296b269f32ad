"""Edits that change no word of a text: a finding must come through every one of them."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable
from random import Random

from osint.model import Finding

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u2060\ufeff"
Edit = Callable[[str], str]

WHOLE: dict[str, Edit] = {
    "wrapped at 40": lambda text: _wrapped(text, 40),
    "wrapped at 60": lambda text: _wrapped(text, 60),
    "wrapped at 72, indented": lambda text: _wrapped(text, 72).replace("\n", "\n    "),
    "wrapped at 60, CRLF": lambda text: _wrapped(text, 60).replace("\n", "\r\n"),
    "lines end as in Windows": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "double blanks": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "byte-order mark": lambda text: f"\ufeff{text}",
    "no-break hyphens": lambda text: text.replace("-", "\u2011"),
    "blanks at the ends of lines": lambda text: text.replace("\n", "  \n") + "  ",
}
"""Edits of a whole text, each by its name."""

CERTAIN = {name: WHOLE[name] for name in (
    "lines end as in Windows", "double blanks", "no-break spaces", "decomposed letters",
    "byte-order mark", "no-break hyphens", "blanks at the ends of lines",
)} | {
    "soft hyphens": lambda text: re.sub(r"([a-zäöü]{2})([a-zäöü]{2})", "\\1\u00ad\\2", text),
    "zero-width blanks": lambda text: re.sub(r"([A-Za-z])([a-z])", "\\1\u200b\\2", text, count=5),
    "direction marks": lambda text: f"\u200e{text}\u200f",
}  # fmt: skip
"""Those that change nothing, whatever the text: where lines break is not touched."""

BLANKS = {
    "LF": "\n",
    "CRLF": "\r\n",
    "double blank": "  ",
    "NBSP": "\u00a0",
    "LF, indent": "\n    ",
}
"""What one blank of a text may be replaced with."""


def with_blank(text: str, blank: str, random: Random) -> str:
    """The text with one of its blanks, chosen at random, replaced."""
    places = [match.start() for match in re.finditer(r"(?<=\S) (?=\S)", text)]
    if not places:
        return text
    at = random.choice(places)
    return text[:at] + blank + text[at + 1 :]


def cut(text: str, name: str, mark: str, random: Random) -> str:
    """The text with a mark inside a name of it; as it was where a mark would not be one of layout:
    a hyphen that ends a line stands before a small letter."""
    at = text.find(name)
    inside = [n for n in range(at + 1, at + len(name)) if text[n - 1 : n + 1].isalpha()]
    if "\n" in mark:
        inside = [n for n in inside if text[n].islower()]
    if at < 0 or not inside:
        return text
    where = random.choice(inside)
    return text[:where] + mark + text[where:]


def signature(finding: Finding) -> tuple[object, ...]:
    """What a finding says, without where it stands or how its words are set."""
    claim = finding.claim
    ends = [party and (party.name, party.kind) for party in (claim.subject, claim.object)]
    stated = claim.stated and (claim.stated.low, claim.stated.high, claim.stated.unit)
    return claim.check, finding.verdict, *ends, stated


def _wrapped(text: str, width: int) -> str:
    lines = text.split("\n")
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) if line else ""
        for line in lines
    )


TRUE = (
    "Tartu is about 210 km from Riga.",
    "Gdansk, 285 km northwest of Warsaw, was quiet.",
    "Porto lies north of Lisbon.",
    "Kaunas, Lithuania, was hit.",
    "Finland and Russia share a border of more than 1,300 km.",
    "It fell on Friday, 21 April 2017.",
    "The road is 72 miles (116 km) long.",
    "Odesa, 440 km from Kyiv, was shelled.",
    "Donetsk, about 1,600 km from Athens, was shelled.",
    "Brest lies in western Belarus, 330 km from Minsk.",
)
"""Statements that hold."""

_PEOPLE = ("A student", "The minister", "Two nurses", "Our reader", "The band")
_FROM = ("Ohio", "Texas", "Georgia", "Quebec", "Bavaria", "the Congo", "Sidon", "Alexandria", "Oslo",
         "New South Wales", "Maine", "Peru", "Naples, Florida", "Wales")  # fmt: skip
_DID = ("won the prize", "spoke for 20 minutes", "met 30 voters", "arrived on Sunday",
        "sold 40 paintings", "walked 12 km", "sang at 7 p.m.", "was born in 1984")  # fmt: skip


def unrelated(random: Random) -> str:
    """A sentence that has nothing to do with any other."""
    return f"{random.choice(_PEOPLE)} from {random.choice(_FROM)} {random.choice(_DID)}."

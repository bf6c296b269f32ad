"""Text to classified tokens: the smallest pieces an expression of time is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from osint.language.dates import CAPITALISED, DECADE_ENDINGS, DECADE_NOUNS, WORDS
from osint.language.en import feast_days
from osint.language.grain import Grain
from osint.support.frozen import dataclass
from osint.support.patterns import lazily


@dataclass(frozen=True, slots=True)
class Item:
    """A token, or what a rule made of several: its class, value, and offsets in the text."""

    cls: str
    value: Any
    start: int
    end: int
    text: str


HOLIDAY = rf"\b(?:{'|'.join(feast_days.PHRASES)})\b"
"""Holidays of several words, as one token."""

ZONE_NAMES = {
    "moscow": 180, "msk": 180, "minsk": 180, "istanbul": 180, "tehran": 210, "kabul": 270,
    "indian": 330, "delhi": 330, "beijing": 480, "china": 480, "pyongyang": 540, "seoul": 540,
    "local": None, "eastern": None, "central": None, "mountain": None, "pacific": None,
    "kyiv": None, "kiev": None, "london": None, "paris": None, "berlin": None, "israel": None,
    "tokyo": 540, "japan": 540, "korea": 540, "vladivostok": 600, "greenwich": 0,
}  # fmt: skip
ZONE_NAME = rf"(?:{'|'.join(ZONE_NAMES)}) (?:standard |mean )?time\b"
"""Names of zones. Only where clocks do not change with the seasons the name is one offset."""

_LETTERS = (
    ("holiday", HOLIDAY),
    ("zonename", ZONE_NAME),
    ("qcode", r"[qQ][1-4]\b|[hH][12]\b"),
    ("ampm", r"[ap]\s?\.\s?m\b\s?\.?|[ap] m\b"),
    ("era", r"\b[ab]\.\s?[dc]\b\.?(?:\s?e\.)?"),
    ("word", r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*"),
)  # fmt: skip
"""What begins with a letter."""

MONTH_CODES = "|".join(
    word for word, (cls, _) in WORDS.items() if cls == "M" and len(word) == 3 and word.isascii()
)
"""Months of three letters, as in a military date-time group ("241530Z FEB 22")."""

_OTHERS = (
    ("instant", r"\d{4}-\d\d?-\d\d?[T ]\d\d?:\d\d(?::\d\d(?:[.,]\d{1,9})?)?"
                r"(?:\s?Z\b|\s?[+-]\d\d:?\d\d\b)?"),
    ("group", rf"\d{{6}}[a-z]\s?(?:{MONTH_CODES})[a-z]*\s?(?:\d{{4}}|\d{{2}})(?!\w)"),
    ("week", r"\d{4}-?W\d\d(?:-[1-7])?\b"),
    ("ymd", r"\d{4}(?P<s1>[-/._])\d{1,2}(?P=s1)\d{1,2}(?![\d/])"),
    ("numeric", r"\d{1,2}(?P<s2>\s?[-/.]\s?|_)\d{1,2}(?P=s2)(?:\d{4}|\d{2})"
                r"(?!\d|[-/.]\d(?!\d?[-/.]\d\d?[-/.]\d{4}\b)|\s?[ap]\.?\s?m\b)"),
    ("fortnight", r"\d{1,2}\.?\s?[-–/]\s?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}\b)?(?![\d.])"
                  r"|\d{1,2}\.\s?[-–]\s?\d{1,2}\.\d{1,2}(?![\d.])"),
    ("meridiem", r"(?:\d{1,2}(?::[0-5]\d(?::[0-5]\d)?|(?:\.[0-5]\d){1,2})?|\d{3,4})\s?(?:[ap]\.\s?m\b\.?|[ap]\s?m\b)"
                 r"|\d{1,2}(?::[0-5]\d)?[ap]\b\.?"),
    ("clock", r"\d{1,2}(?::|h|ч)[0-5]\d(?::[0-5]\d)?(?![\d:])(?:\s?ч)?(?!\w)|\d{1,3}h\b|\d{1,4}ish\b|[1-3]/[2-4]\s?h\b"
              r"|\d{1,2}\.[0-5]\d(?=\s?[ap]\.?\s?m\b)"),
    ("decade", r"(?:(?:1\d|20)\d0\s?|['’‘]?\d0)['’]?s\b"
               rf"|(?:(?:1\d|20)\d0|\d0)-?(?:{DECADE_ENDINGS})(?=\s(?:{DECADE_NOUNS}))"),
    ("code", r"\d{2,4}\s?-?q[1-4]\b|\d{4}\s?-?h[12]\b"),
    ("compact", r"(?<![\d-])(?:19[5-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"),
    ("yearmonth", r"(?:1[89]|20|21)\d\d[-/](?:0[1-9]|1[0-2])(?![\d/-])"),
    ("monthyear", r"(?:0?[1-9]|1[0-2])\s?[-/]\s?(?:1[89]|20|21)\d\d(?![\d/-])"),
    ("yearspan", r"(?:1[5-9]|20)\d\d[-–](?:\d\d|(?:1[5-9]|20)\d\d)(?![\d-])"),
    ("pair", r"(?:\d{1,2}(?:\s?/\s?|\s?-\s?)\d{1,2}|\d{1,2}\.\d{1,2}(?:\.(?!\d))?)(?![\d/:h]|\sh\b|\s?[ap]\.?\s?m\b|\s?%)"),
    ("ordinal", r"\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}-?(?:ое|го|его|ого|е|й|я|ше|те)\b"),
    ("number", r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\s\d{3}){1,3}(?=\s[а-яіїєґ])|\d+(?:\.\d+)?"),
    ("offset", r"(?<=[\sA-Z])[+-](?:0\d|1[0-4]):?[0-5]\d(?!\d)|(?<=(?:UTC|GMT))[+-]\d{1,2}(?![\d:])"),
    ("mark", r"[,\-–/.()@~_]|[\"'’](?!\w)"),
)  # fmt: skip
"""What begins with a digit or a mark."""


def _either(shapes: tuple[tuple[str, str], ...]) -> str:
    return "|".join(f"(?P<{name}>{shape})" for name, shape in shapes)


TOKEN = lazily(rf"(?=[^\W\d_])(?:{_either(_LETTERS)})|{_either(_OTHERS)}", re.IGNORECASE)
"""One token; the branch is chosen by the first character, for speed."""


def tokens(text: str, start: int, end: int) -> list[Item]:
    """The tokens of a stretch in which every word belongs to the vocabulary; unknown words
    come as class "?" so that no rule reaches across them."""
    return list(_tokens(text, start, end, whole=False))


def whole(text: str) -> list[Item]:
    """The tokens of a text that is nothing but time; none where a word of it is unknown."""
    found: list[Item] = []
    for item in _tokens(text, 0, len(text), whole=True):
        if item.cls == "?":
            return []
        found.append(item)
    return found


def _tokens(text: str, start: int, end: int, whole: bool) -> Iterator[Item]:
    at = start
    for match in TOKEN.finditer(text, start, end):
        if text[at : match.start()].strip():
            yield Item("?", None, at, match.start(), "")
        yield from _classify(match, text, whole)
        at = match.end()


def _classify(match: re.Match[str], text: str, whole: bool) -> list[Item]:
    name, raw = match.lastgroup or "", match[0]
    start, end = match.span()
    if name == "word":
        return _word(raw, start, text, whole)
    return [Item(*_figure(name, raw), start, end, raw)]


def _word(raw: str, start: int, text: str, whole: bool) -> list[Item]:
    word = raw.lower().replace("’", "'").replace("ʼ", "'")
    end = start + len(raw)
    if word in ("fortnight", "fortnight's"):
        last = start + len("fortnight")
        made = [Item("N", 2, start, start, raw), Item("U", (Grain.WEEK, True), start, last, raw)]
        return [*made, Item("s", None, last, end, "'s")] if last < end else made
    if word in WORDS:
        if (
            word in CAPITALISED
            and raw[0].islower()
            and not _lower_is_fine(word, text, start, end, whole)
        ):
            return [Item("?", None, start, end, raw)]
        return [Item(*WORDS[word], start, end, raw)]
    if word.endswith("'s") and word[:-2] in WORDS:
        return [
            Item(*WORDS[word[:-2]], start, end - 2, raw[:-2]),
            Item("s", None, end - 2, end, "'s"),
        ]
    if word.endswith("ish") and word[:-3] in WORDS:
        return [Item(*WORDS[word[:-3]], start, end, raw)]
    return [Item("?", None, start, end, raw)]


def _lower_is_fine(word: str, text: str, start: int, end: int, whole: bool) -> bool:
    if whole:
        return True
    near = text[max(0, start - 5) : start] + " " + text[end : end + 4]
    return word not in ("may", "march") and any(c.isdigit() for c in near)


def _figure(name: str, raw: str) -> tuple[str, Any]:
    if name == "number":
        return _number(raw)
    if name == "ordinal":
        number = int(re.match(r"\d+", raw)[0])  # type: ignore[index]
        return ("O", number) if 1 <= number <= 31 else ("#", float(number))
    if name == "mark":
        return (
            ("'", None)
            if raw in "'’\""
            else ("-" if raw in "-–~" else "k" if raw in "@_" else raw, None)
        )
    if name == "ampm":
        return "B", "AM" if raw[0] in "aA" else "PM"
    if name == "holiday":
        return "H", " ".join(raw.lower().replace("’", "'").split())
    if name == "zonename":
        return "z", ZONE_NAMES[raw.lower().split()[0]]
    if name == "offset":
        return "z", _offset_minutes(raw)
    if name == "era":
        return "8", raw.lower()
    return {"qcode": "Q", "decade": "C", "pair": "J", "clock": "T", "meridiem": "T"}.get(
        name, "I"
    ), (name, raw)


def _offset_minutes(raw: str) -> int:
    digits = raw[1:].replace(":", "")
    minutes = int(digits) * 60 if len(digits) < 3 else int(digits[:2]) * 60 + int(digits[2:])
    return -minutes if raw[0] == "-" else minutes


def _number(raw: str) -> tuple[str, Any]:
    plain = "".join(raw.replace(",", "").split())
    value = float(plain) if "." in plain else int(plain[:18])
    if plain == raw and len(raw) == 4 and isinstance(value, int) and 1000 <= value <= 2199:
        return "Y", value
    if plain == raw and len(raw) <= 2 and isinstance(value, int) and 1 <= value <= 31:
        return "D", value
    return "#", value

"""The last touch to the sentence of a finding: places as the author spells them, "the" where
English wants it, a capital at the head.

The checks write the names of the gazetteer, which has one spelling for all ("Aḑ Ḑumayr"). Where the
author's words are a name of the same place, the sentence uses those ("Al-Dumayr").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from osint.language.en.articles import ALONE, BEFORE, FIRST, LAST, PLURAL, THE, VERBS
from osint.model import Claim, Finding, Party
from osint.support.fold import fold
from osint.support.frozen import replace
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.world import World

_QUOTED = lazily(r"(“[^”]{0,400}”)")
_KNOWN = frozenset(("primary", "alias", "alternate"))
_LONGEST = 60
_LATIN = lazily(r"[^\W\d_]")


def phrased(finding: Finding, world: World) -> Finding:
    """The finding with its sentence as an editor would leave it, and its places as the author
    spells them; the figures stay as they are."""
    said = dict(_spellings(finding, world))
    if said:
        finding = replace(finding, claim=_spelt(finding.claim, said))
    parts = _QUOTED.split(finding.why)
    parts[::2] = [_agreeing(_with_articles(_respelt(part, said))) for part in parts[::2]]
    why = "".join(parts)
    why = why[:1].upper() + why[1:]
    return finding if why == finding.why else replace(finding, why=why)


def _spelt(claim: Claim, said: dict[str, str]) -> Claim:
    """The claim whose ends know how the author spells them."""

    def known(party: Party | None) -> Party | None:
        spelt = said.get(party.name) if party else None
        return replace(party, spelt=spelt) if party and spelt else party

    return replace(claim, subject=known(claim.subject), object=known(claim.object))


def _spellings(finding: Finding, world: World) -> Iterator[tuple[str, str]]:
    """Names of the gazetteer -> names of the author, of the ends that the author named. A name that
    both have stays: the town of Geita is not "Geita Region", in which it lies."""
    ends = [party for party in (finding.claim.subject, finding.claim.object) if party is not None]
    if len({party.name for party in ends}) < len(ends):
        return
    for party in ends:
        if party.place is None or party.name == party.text:
            continue
        if party.name == party.place.name and _is_name_of(party, world):
            yield party.name, party.text


def _is_name_of(party: Party, world: World) -> bool:
    """Whether the author's words are a name of the place, in Latin letters, and no description."""
    text = party.text
    if party.kind in ("country", "border", "coast") or len(text) > _LONGEST or text.isupper():
        return False
    if not any(letter.isupper() for letter in text) or not _is_latin(text):
        return False
    assert party.place is not None
    found = world.gazetteer.key_candidates(fold(text))
    return any(each.place.id == party.place.id and each.how in _KNOWN for each in found)


_NAME_BEFORE = lazily(r"(?<![\w’'-])[^\W\d_a-zà-ÿ][\w’'-]{0,30} \Z")
"""A word with a capital right before a name; one that opens a sentence is no part of it."""


def _is_latin(text: str) -> bool:
    return all(letter < "ɐ" or "Ḁ" <= letter <= "ỿ" for letter in _LATIN.findall(text))


def _respelt(text: str, said: dict[str, str]) -> str:
    """The text with names exchanged; one that is part of a longer name stays."""
    if not any(name in text for name in said):
        return text
    names = "|".join(re.escape(name) for name in sorted(said, key=len, reverse=True))
    pattern = rf"(?<![\w’'–-])(?:{names})(?![\w–-]|['’]\w\w| [^\W\d_a-zà-ÿ])"

    def exchanged(found: re.Match[str]) -> str:
        before = _NAME_BEFORE.search(text, 0, found.start())
        is_part = before is not None and before.start() > 0  # "Saudi Arabia"
        return found[0] if is_part else said[found[0]]

    return re.sub(pattern, exchanged, text)


@cache
def _articled() -> re.Pattern[str]:
    word = r"[^\W\d_a-zà-ÿ][\w’'-]{0,30}"
    names = (
        rf"(?:{'|'.join(FIRST)}) {word}",
        rf"(?:{word} ){{1,3}}(?:{'|'.join(LAST)})",
        f"(?:{'|'.join(ALONE)})",
    )
    return compiled(
        rf"(?P<before>^|[;:] |\b(?:{'|'.join(BEFORE)}) )(?P<name>{'|'.join(names)})(?![\w–-])"
    )


def _with_articles(text: str) -> str:
    """The text with "the" before the names that take it, at the head of a sentence and behind
    prepositions; in lists of areas ("Cebu, Philippines") they stand bare."""
    return _articled().sub(lambda found: f"{found['before']}the {found['name']}", text)


_PLURAL = lazily(
    rf"((?:^|[;,] )(?i:{THE}) (?:[^\W\d_a-zà-ÿ][\w’'-]{{0,30}} ){{0,3}}(?:{'|'.join(PLURAL)})) "
    rf"({'|'.join(VERBS)})\b"
)


def _agreeing(text: str) -> str:
    """The text with verbs in the plural behind what is several: "the Channel Islands are"."""
    if not any(name in text for name in PLURAL):
        return text
    return _PLURAL.sub(lambda found: f"{found[1]} {VERBS[found[2]]}", text)

"""Names that are a part of a longer one which no list has: "Sierra de la Culebra" is neither a
town Sierra nor the island Culebra, and "Fränkische Schweiz" is not Switzerland."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from osint.extract.places.known import Found
from osint.language.identity import languages
from osint.language.pack import Pack, has_rules, load
from osint.support.pattern_store import compiled
from osint.support.text_search import Phrases
from osint.support.word_choice import one_of

WIDE = ("country", "macro-region", "region", "disputed", "mountain")
"""Kinds of areas whose parts have names of their own."""
LONGEST = 40
"""Characters before a name in which the first words of the longer one stand."""
_SIDES = tuple(f"azimuth_{degrees:03d}" for degrees in range(0, 360, 45))


def without_parts(found: Iterable[tuple[Found, str]], text: str) -> Iterator[Found]:
    """The names that stand for themselves, of names with the languages they stand in. A longer
    name that is listed is one name, and stays."""
    for name, code in found:
        if not (has_rules(code) and (_heads(name, text, code) or _ends(name, text, code))):
            yield name


def without_sides(found: list[Found], text: str, code: str) -> list[Found]:
    """The names without those that are the adjective of the area right behind them: "in North Africa"
    tells no place called North, nor "in North and East Africa", where such an adjective is a name as
    well."""
    if not has_rules(code):
        return found
    found = [name for name in found if not _is_part_of(name, text, load(code))]
    adjectives = load(code).words("area_adjective")
    if not adjectives:
        return found
    wide = {name.start for name in found if name.known.kind in WIDE and " " not in name.text}
    return [
        name
        for name in found
        if not _is_side_of(name, text, code)
        and (
            name.text.lower() not in adjectives
            or text[name.end : name.end + 1] not in (" ", "\u00a0")
            or not (
                name.end + 1 in wide or _is_first(text[name.end : name.end + LONGEST], adjectives)
            )
        )
    ]


def _is_side_of(name: Found, text: str, code: str) -> bool:
    """Whether a name that ends in such an adjective only tells a side of what follows, in a language
    without capitals whose adjectives stand behind: "in the eastern region of"."""
    pack = load(code)
    if languages()[code].capitals or name.text.split()[-1] not in pack.words("area_adjective"):
        return False
    return not pack.words("of").isdisjoint(text[name.end : name.end + LONGEST].split()[:1])


def _is_part_of(name: Found, text: str, pack: Pack) -> bool:
    """Whether a name is the word of a side, and leads to what that is a part of: "le Nord-Est du Nigeria"
    is no department of Haiti."""
    if name.text.lower() not in pack.words(*_SIDES):
        return False
    word = "".join(text[name.end : name.end + LONGEST].replace("’", "'").split()[:1])
    head, mark, _ = word.partition("'")
    return head + mark in pack.words("of_name")


def _is_first(behind: str, adjectives: frozenset[str]) -> bool:
    """Whether another such adjective stands behind a word: "North and East"."""
    words = behind.split()[1:2]
    return bool(words) and words[0][0].isupper() and words[0].lower() in adjectives


def _heads(name: Found, text: str, code: str) -> bool:
    """Whether a name is the word for a landform with what it is called after behind it."""
    last = name.text.rpartition(" ")[2]
    return last in load(code).words("landform") and _link(code).match(text, name.end) is not None


def _ends(name: Found, text: str, code: str) -> bool:
    """Whether a name stands behind such a word, or is a country's behind an adjective that has a
    capital only as a part of a name."""
    before = text[max(0, name.start - LONGEST) : name.start]
    if before[-1:] not in (" ", "\u00a0", "'", "’"):
        return False
    if _landforms(code).may_be_in(text) and _landform_before(code).search(before):
        return True
    return name.known.kind == "country" and _adjective_before(code).search(before) is not None


def division_run(name: Found, text: str, code: str) -> int:
    """Where words before a name begin that make it a division's last: "provincia de General Sánchez
    Cerro"; -1 where none do."""
    first = max(0, name.start - LONGEST)
    run = _division_before(code).search(text[first : name.start])
    return first + run.start(1) if run is not None else -1


@cache
def _division_before(code: str) -> re.Pattern[str]:
    divisions, of = _one_of(languages()[code].divisions), _one_of(load(code).words("of_name"))
    return compiled(rf"\b{divisions} {of} ((?:[^\W\d_a-z][^\W\d_]{{2,20}} ){{1,2}})$")


def _one_of(words: Iterable[str]) -> str:
    """A pattern of the words, the longest first; one that never matches where there are none."""
    return f"(?:{one_of(words) or '(?!)'})"


def _link_words(code: str) -> str:
    return rf"{_one_of(load(code).words('landform_link'))}(?: |(?<=['’]))"


@cache
def _link(code: str) -> re.Pattern[str]:
    return compiled(rf" {_link_words(code)}(?=[^\W\d_a-z])")


@cache
def _landforms(code: str) -> Phrases:
    return Phrases(load(code).words("landform"))


@cache
def _landform_before(code: str) -> re.Pattern[str]:
    words = _one_of(load(code).words("landform"))
    return compiled(rf"\b{words} {_link_words(code)}$")


@cache
def _adjective_before(code: str) -> re.Pattern[str]:
    ends = _one_of(load(code).words("name_adjective_end"))
    return compiled(rf"\b[^\W\d_a-z][^\W\d_]{{2,20}}{ends} $")

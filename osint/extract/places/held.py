"""Which name of a text lies in the next one by the words between, in other languages than English:
"Dolores, situé dans la province d'Abra", "Williamsburg, штат Вирджиния"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from osint.extract.languages import Stretch, language_at
from osint.extract.places.known import Found
from osint.language.identity import languages
from osint.language.pack import codes, load
from osint.language.traits import BASE
from osint.support.named_tuple import NamedTuple

HOLDERS = ("country", "region", "county", "disputed", "macro-region")
LONGEST, MOST_WORDS = 60, 6
"""Characters and words between the two names."""
_BREAKS = frozenset(".!?;:\n")


class Holder(NamedTuple):
    """The index of a name that holds another; `is_address` where the words leave no doubt: a comma
    or a bracket and the noun of a division."""

    at: int
    is_address: bool


def held(
    text: str, found: Sequence[Found], parts: tuple[Stretch, ...], shift: int
) -> dict[int, Holder]:
    """Index of a name -> the country, region or district that the words behind it put it in.
    `text` begins `shift` characters before the one that `parts` count in."""
    holders: dict[int, Holder] = {}
    for at in range(len(found) - 1):
        name, whole = found[at], found[at + 1]
        if whole.known.kind not in HOLDERS or name.known.how == "demonym":
            continue
        if name.known.kind == "country" or not 2 <= whole.start - name.end <= LONGEST:
            continue
        code = language_at(parts, max(0, name.start - shift))
        gap = text[name.end : whole.start]
        if code in codes() and code != BASE and _leads(gap, code):
            is_parted = gap.lstrip()[:1] in (",", "(", "،")
            noun = not languages()[code].divisions.isdisjoint(_split(gap))
            holders[at] = Holder(at + 1, is_parted and noun)
    return holders


def _leads(gap: str, code: str) -> bool:
    """Whether all words between two names say that the one lies in the other."""
    if not _BREAKS.isdisjoint(gap):
        return False
    words = _split(gap)
    if not words:
        return gap.strip() == "("
    telling, allowed = _words(code)
    return (
        len(words) <= MOST_WORDS
        and all(word in allowed for word in words)
        and any(word in telling for word in words)
    )


def _split(gap: str) -> list[str]:
    """The words of a gap, without marks."""
    words = (word.strip(",()«»„“”\"'’،-—– ").lower() for word in gap.replace("'", "' ").split())
    return [word for word in words if word]


@cache
def _words(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that say that something lies in what follows, and all that may stand between."""
    pack, language = load(code), languages()[code]
    inside = _single(pack.words("in")) | language.divisions
    small = pack.words("of_name") | pack.words("determiner") | pack.words("place_adjective")
    said = pack.words("be") | pack.words("placed") | pack.words("relative")
    others = _single(small | said | pack.words("capital"))
    return inside, inside | language.kinds | others


def _single(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(word.strip("'’") for phrase in phrases for word in phrase.split())

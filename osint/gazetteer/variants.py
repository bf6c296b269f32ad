"""Other spellings to try for a key that names nothing as it stands."""

from __future__ import annotations

from collections.abc import Iterator

from osint.support.named_tuple import NamedTuple

_DIVISION_WORDS = frozenset(
    [
        "oblast",
        "krai",
        "kray",
        "region",
        "territory",
        "province",
        "governorate",
        "prefecture",
        "department",
        "district",
        "county",
        "parish",
        "state",
        "republic",
        "raion",
        "rayon",
        "voivodeship",
        "canton",
        "okrug",
        "emirate",
        "municipality",
    ]
)
_TOWN_WORDS = frozenset(["township", "twp", "city", "town", "village", "borough"])
_DIVISION_HEADS = frozenset(
    [
        "republic",
        "state",
        "province",
        "region",
        "county",
        "district",
        "department",
        "governorate",
        "oblast",
        "prefecture",
        "territory",
        "emirate",
        "kingdom",
        "commonwealth",
        "canton",
        "parish",
    ]
)
_TOWN_HEADS = frozenset(
    ["city", "town", "village", "township", "settlement", "borough", "hamlet", "port"]
)
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_SHORT = {
    "co": "county",
    "cty": "county",
    "twp": "township",
    "mtns": "mountains",
    "mts": "mountains",
}
DIVISIONS = frozenset(("region", "county", "country", "disputed", "macro-region"))
TOWNS = frozenset(("settlement",))


class Variant(NamedTuple):
    """A key to look up instead, and the kinds of place that it may then mean (None: any)."""

    key: str
    kinds: frozenset[str] | None


def variants(key: str) -> Iterator[Variant]:
    """Keys to try in turn when the folded `key` names nothing.

    "amur region" -> "amur" (regions only), "village of khasan" -> "khasan" (settlements only),
    "w columbia" -> "west columbia", "boone co" -> "boone county".
    """
    words = key.split(" ")
    if len(words) < 2:
        return
    first, last = words[0], words[-1]
    if last in _SHORT:
        yield Variant(" ".join([*words[:-1], _SHORT[last]]), None)
    if first in _COMPASS:
        yield Variant(" ".join([_COMPASS[first], *words[1:]]), None)
    if last in _DIVISION_WORDS:
        yield Variant(" ".join(words[:-1]), DIVISIONS)
    if last in _TOWN_WORDS:
        yield Variant(" ".join(words[:-1]), TOWNS)
    if len(words) > 2 and words[1] == "of":
        rest = words[3:] if words[2] == "the" and len(words) > 3 else words[2:]
        if first in _DIVISION_HEADS:
            yield Variant(" ".join(rest), DIVISIONS)
        if first in _TOWN_HEADS:
            yield Variant(" ".join(rest), TOWNS)

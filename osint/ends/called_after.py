"""Names of their own that are called after a town, "the Vienna Woods", or as one, "the Trent"."""

from __future__ import annotations

from collections.abc import Sequence

from osint.ends.river_names import ON_A_BANK
from osint.language.pack import Pack
from osint.model import Place, PlaceMention

_STREAM = 16
"""Characters before a name in which a word says that it is a water's."""
_ARTICLE, _BEHIND = 5, 24
"""Characters before a name in which its article stands, and behind it in which the next word does."""


def is_called_after(
    text: str, first: int, name: str, tagged: Sequence[PlaceMention], pack: Pack
) -> bool:
    """Whether an article and a further capital make a name at an offset one of its own, called after
    a town: "the Vienna Woods"."""
    place = tagged[0].place
    if len(tagged) != 1 or place is None or place.kind != "settlement" or tagged[0].start != first:
        return False
    words, rest = pack.words, name.removeprefix(tagged[0].text).lower().split()
    article = text[max(0, first - _ARTICLE) : first].lower().split()[-1:]
    if not rest or not article or article[0] not in words("article"):
        return False
    known = words("not_name", "division", "kind", "part_adjective")
    return known.isdisjoint(rest) and words("outskirts").isdisjoint(rest)


def is_no_town(text: str, start: int, end: int, found: Sequence[Place], pack: Pack) -> bool:
    """Whether an article right before a town's name tells that something else bears it, a water of which no
    list has: "the Main near Frankfurt", "the river Mur"; not "the Bakhmut front", "the Bronx"."""
    kinds = {place.kind for place in found}
    before = text[max(0, start - _STREAM) : start].lower().split()
    if len(before) > 1 and before[-2] in pack.words("bay") and before[-1] in pack.words("of"):
        return True
    if before[-2:-1] == ["the"] and before[-1] in pack.words("stream"):
        name = text[start:end]
        return not any(p.name == name and p.population >= ON_A_BANK for p in found)
    if not text[max(0, start - _ARTICLE) : start].lower().endswith("the ") or not kinds:
        return False
    if kinds - {"settlement", "county"}:
        return False
    behind = text[end : end + _BEHIND].lower()
    follows = behind.removeprefix(",").split()[:1] if behind[:1] in (" ", ",") else []
    if (pack.words("preposition", "be", "opposite") - pack.words("of")).isdisjoint(follows):
        return False  # no town has an article
    return not any(place.name.startswith("The ") for place in found)


def led_off(name: str, pack: Pack) -> str:
    """The name before a preposition that leads to a road, a river or the like: "Darwin on the Stuart
    Highway"; "" where there is none, as in the name of a village, "Barton on the Heath"."""
    words = name.split(" ")
    if words[-1].lower() not in pack.words("no_spot", "nature"):
        return ""
    leads = pack.words("preposition") - pack.words("of")
    at = next((number for number, word in enumerate(words) if word in leads), 0)
    return " ".join(words[:at])

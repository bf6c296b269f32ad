"""Names of their own that are called after a town: "the Vienna Woods"."""

from __future__ import annotations

from collections.abc import Sequence

from osint.language.pack import Pack
from osint.model import PlaceMention

_ARTICLE = 5
"""Characters before a name in which its article stands."""


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

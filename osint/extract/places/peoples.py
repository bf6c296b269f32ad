"""Towns that are called as a people is: "Norman, Okla.", "a fire in Lombard". Nearly always such a
word is the adjective, of Normandy or Lombardy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.extract.places.barred import has
from osint.extract.places.features import closes_address, left, right
from osint.extract.places.known import Found, Known
from osint.language.en.names import BEFORE_TOWN_OF_PEOPLE, BEHIND_TOWN_OF_PEOPLE

if TYPE_CHECKING:
    from osint.extract.places.candidates import Names

SCORE = 3.0
"""Log odds given to such a town."""
LEAST_FAME = 4.0
"""From which a small word alone tells it, without its area: about 10,000 inhabitants."""
_BEHIND = BEHIND_TOWN_OF_PEOPLE | {",C", ",c", ".", ";", ":", ")", "</s>"}


def with_towns(text: str, kept: list[Found], names: Names) -> list[Found]:
    """The names found, the town's instead of the people's wherever the text has the town."""
    towns: dict[str, Known] = {}
    for at, name in enumerate(kept):
        if name.known.how != "demonym" or " " in name.known.key:
            continue
        town = names.town(name.text)
        if town and (_addressed(text, kept, at, town, names) or _stands(text, name, town)):
            towns[name.known.key] = town
    if not towns:
        return kept
    return [
        name._replace(known=towns[name.known.key], score=max(SCORE, name.score))
        if name.known.key in towns and name.known.how == "demonym"
        else name
        for name in kept
    ]


def _addressed(text: str, kept: list[Found], at: int, town: Known, names: Names) -> bool:
    """Whether a country or region stands behind its comma: a small town's must be its own."""
    if at + 1 == len(kept):
        return False
    name, area = kept[at], kept[at + 1]
    beside = text[name.end : area.start] == ", " and closes_address(area.known)
    return beside and (town.fame >= LEAST_FAME or has(names, name.text, area.text))


def _stands(text: str, name: Found, town: Known) -> bool:
    """Whether it stands as a place does, with no noun behind: "in Norman on Friday"."""
    led = town.fame >= LEAST_FAME and left(text, name.start)[0] in BEFORE_TOWN_OF_PEOPLE
    return led and right(text, name.end)[0] in _BEHIND

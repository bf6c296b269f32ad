"""The ends of a claim: places, coordinates, borders and the user's own lines as parties."""

from __future__ import annotations

from osint.model import Party, Place
from osint.model.parties import from_coordinate, from_mention, from_place, unknown
from osint.support.frozen import replace
from osint.world import World

__all__ = [
    "border",
    "common_border",
    "from_coordinate",
    "from_mention",
    "from_place",
    "layer",
    "unknown",
]

FAME_LEAD = 1.0
"""How much more prominent the best candidate must be to be meant without more context, on the
gazetteer's scale of log10 of a city's population: ten times as large."""


def layer(
    words: str, world: World, start: int | None = None, end: int | None = None
) -> Party | None:
    """The user's own line, area or point that words name; None when no layer is called so."""
    found = world.layer(words)
    if found is None:
        return None
    point = found.extent.point if found.extent else None
    kind = "facility" if point else "layer"
    name = found.name if found.name[:1].isupper() else f"the {found.name.removeprefix('the ')}"
    return Party(words, name, kind, point=point, start=start, end=end)


def common_border(
    one: str | None, other: str | None, world: World, text: str | None = None
) -> Party:
    """The common border of two countries, given as ISO 3166-1 alpha-2 codes."""
    owner = world.gazetteer.country(one) if one else None
    neighbour = world.gazetteer.country(other) if other else None
    made = border(owner, neighbour, text or "")
    return made if text else replace(made, text=made.name)


def border(
    owner: Place | None,
    other: Place | None,
    words: str,
    start: int | None = None,
    end: int | None = None,
) -> Party:
    """A border by the countries that share it, as far as they are named."""
    if owner and other:
        name = f"{owner.name}–{other.name} border"
    elif other:
        name = f"border with {other.name}"
    elif owner:
        name = f"border of {owner.name}"
    else:
        name = "border"
    return Party(
        text=words,
        name=name,
        kind="border",
        country=owner.country if owner else None,
        other_country=other.country if other else None,
        start=start,
        end=end,
    )

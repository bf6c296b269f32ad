"""What stands about a coordinate, as this check judges it."""

from __future__ import annotations

from osint.checks.coordinates.place import Closeness
from osint.judging.pairs import Stated
from osint.model import Place, Rank
from osint.model.ends import End
from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Detail:
    """What stands about a coordinate: its place with the areas that the text puts it in, the
    figure and bearing it is counted by, and how sure the reading is."""

    end: End
    areas: tuple[tuple[Place, ...], ...]
    stated: Stated
    rule: str
    rank: Rank
    close: Closeness
    is_exchanged: bool
    is_division: bool = False  # a field names a division within another, and no town
    is_near: bool = False  # "near" or "off" is said, not "on"
    is_off_shore: bool = False  # "off" is said
    is_anchorage: bool = False  # or a roadstead: it lies off the place it is called after
    is_out_of_context: bool = False  # its text speaks of the place's country alone
    is_afloat: bool = False  # a ship or the sea is spoken of beside it

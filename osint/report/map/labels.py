"""Where the names on a map have room: beside their dots, over no other name, the first asked first."""

from __future__ import annotations

from collections.abc import Sequence

from osint.report.map.view import XY
from osint.support.frozen import dataclass

HEIGHT, LETTER, COUNTRY_LETTER = 16.0, 7.4, 10.6
"""Height of a name, and widths of a letter in it, in map units of the whole window."""
DOT = 7.0

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in map units."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name beside its dot: the offset of its anchor in map units, and the box it fills."""

    dx: float
    dy: float
    anchor: str
    box: Box


def placed(asked: Sequence[tuple[XY, str]]) -> list[Label | None]:
    """A place for each name, or None where all are taken. The first may choose before the others;
    a name hides a dot rather than to be left out, but never another name."""
    dots = [box_about(spot, DOT, DOT) for spot, _ in asked]
    found: list[Label | None] = []
    taken: list[Box] = []
    for own, ((x, y), name) in zip(dots, asked, strict=True):
        others = [*taken, *(dot for dot in dots if dot is not own and dot != own)]
        width = len(name) * LETTER
        label = _free(x, y, width, others) or _free(x, y, width, taken)
        if label is not None:
            taken.append(label.box)
        found.append(label)
    return found


def _free(x: float, y: float, width: float, taken: Sequence[Box]) -> Label | None:
    """The first side of a dot where a name of that width meets nothing: right, left, above,
    below, then the corners."""
    for dx, dy, anchor, left in (
        (9.0, 5.0, "start", 9.0),
        (-9.0, 5.0, "end", -9.0 - width),
        (0.0, -12.0, "middle", -width / 2),
        (0.0, 22.0, "middle", -width / 2),
        (7.0, -7.0, "start", 7.0),
        (7.0, 17.0, "start", 7.0),
        (-7.0, -7.0, "end", -7.0 - width),
        (-7.0, 17.0, "end", -7.0 - width),
    ):
        top = y + dy - HEIGHT + 3
        box = (x + left, top, x + left + width, top + HEIGHT)
        if not any(overlap(box, other) for other in taken):
            return Label(dx, dy, anchor, box)
    return None


def box_about(middle: XY, half_width: float, half_height: float) -> Box:
    """The box about a point."""
    x, y = middle
    return (x - half_width, y - half_height, x + half_width, y + half_height)


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share any of the map."""
    return not (one[2] < other[0] or one[0] > other[2] or one[3] < other[1] or one[1] > other[3])

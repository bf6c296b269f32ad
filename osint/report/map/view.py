"""The part of the world that a map shows: projection, window, clipping. Pure geometry.

Mercator, because it keeps shapes and is what readers know; its scale grows with latitude, so
lengths are never read off the map but printed. Map units: the window is 1000 wide, y points down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import atan, cos, degrees, exp, log, pi, radians, tan

from osint.geo.geodesic import KM_PER_DEGREE
from osint.model import Point
from osint.support.frozen import dataclass

WIDTH = 1000.0
MAX_LATITUDE = 83.0
MIN_SPAN_DEG = 2.5
"""The least width of a window: enough to recognise a coast."""
PADDING = 0.22
ASPECT = 0.56
"""Height of a window over its width."""
SURROUNDINGS = 1.5
"""How many widths of the window are kept on each side, for panning and zooming out."""

XY = tuple[float, float]


@dataclass(frozen=True, slots=True)
class View:
    """A window on a Mercator map: the longitude of its middle, its left and top in degrees of
    the projection, and map units a degree."""

    centre: float
    left: float
    top: float
    scale: float

    @property
    def height(self) -> float:
        """Height of the window in map units."""
        return WIDTH * ASPECT

    def xy(self, point: Point) -> XY:
        """Map units of a point; the longitude is taken on the map's side of the world."""
        return self.of_degrees(self.unrolled(point.longitude), point.latitude)

    def unrolled(self, longitude: float) -> float:
        """A longitude within 180 degrees of the window's middle."""
        return (longitude - self.centre + 180.0) % 360.0 - 180.0 + self.centre

    def of_degrees(self, longitude: float, latitude: float) -> XY:
        """Map units of degrees whose longitude is already on the map's side."""
        return (longitude - self.left) * self.scale, (mercator(latitude) - self.top) * self.scale

    def line(self, points: Sequence[Point]) -> list[XY]:
        """Map units of a line that runs on over the edge of the map rather than across it."""
        start = (self.unrolled(points[0].longitude), points[0].latitude)
        rest = [(point.longitude, point.latitude) for point in points[1:]]
        return [self.of_degrees(x, y) for x, y in _unrolled([start, *rest])]

    def point(self, x: float, y: float) -> Point:
        """The point at map units."""
        longitude = (self.left + x / self.scale + 180.0) % 360.0 - 180.0
        return Point(latitude=latitude_of(self.top + y / self.scale), longitude=longitude)

    def radius(self, point: Point, km: float) -> float:
        """A distance in kilometres at a point, in map units."""
        return km / KM_PER_DEGREE / max(0.1, cos(radians(point.latitude))) * self.scale

    def km_per_unit(self) -> float:
        """Kilometres a map unit in the middle of the window."""
        y = self.top + self.height / 2 / self.scale
        return KM_PER_DEGREE * cos(radians(latitude_of(y))) / self.scale

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the window and its surroundings, in map units."""
        margin = SURROUNDINGS * WIDTH
        return -margin, -margin, WIDTH + margin, self.height + margin


def mercator(latitude: float) -> float:
    """The projection's y in degrees, pointing south; beyond 83 degrees it is cut off."""
    latitude = max(-MAX_LATITUDE, min(MAX_LATITUDE, latitude))
    return -degrees(log(tan(pi / 4 + radians(latitude) / 2)))


def latitude_of(y: float) -> float:
    """The latitude of a projected y in degrees."""
    return degrees(2 * atan(exp(-radians(y))) - pi / 2)


def view_of(points: Sequence[Point]) -> View:
    """The window that holds all points, at least one, with room around them."""
    centre = _middle([point.longitude for point in points])
    longitudes = [(p.longitude - centre + 180.0) % 360.0 - 180.0 + centre for p in points]
    ys = [mercator(point.latitude) for point in points]
    width = max(max(longitudes) - min(longitudes), (max(ys) - min(ys)) / ASPECT) * (1 + 2 * PADDING)
    stretch = 1 / max(0.1, cos(radians(latitude_of((max(ys) + min(ys)) / 2))))
    width = min(720.0, max(width, MIN_SPAN_DEG * stretch))
    middle_x = (max(longitudes) + min(longitudes)) / 2
    middle_y = (max(ys) + min(ys)) / 2
    scale = WIDTH / width
    return View(middle_x, middle_x - width / 2, middle_y - width * ASPECT / 2, scale)


def _middle(longitudes: Sequence[float]) -> float:
    """The middle of the shortest arc that holds all longitudes."""
    ordered = sorted(longitude % 360.0 for longitude in longitudes)
    gaps = [
        (after - before) % 360.0 or (360.0 if len(ordered) == 1 else 0.0)
        for before, after in zip(ordered, [*ordered[1:], ordered[0] + 360.0], strict=True)
    ]
    widest = max(range(len(gaps)), key=lambda index: gaps[index])
    start = ordered[(widest + 1) % len(ordered)]
    middle = start + (360.0 - gaps[widest]) / 2
    return (middle + 180.0) % 360.0 - 180.0


def ring_paths(view: View, rings: Iterable[Sequence[XY]], step: float = 0.6) -> Iterator[list[XY]]:
    """Rings of (longitude, latitude) as closed paths in map units, clipped to the surroundings."""
    box = view.bounds()
    for path in _projected(view, rings, box, step):
        clipped = _clip_ring(path, box)
        if len(clipped) > 2:
            yield clipped


def line_paths(view: View, lines: Iterable[Sequence[XY]], step: float = 0.6) -> Iterator[list[XY]]:
    """Lines of (longitude, latitude) as paths in map units, clipped to the surroundings."""
    box = view.bounds()
    for path in _projected(view, lines, box, step):
        yield from _clip_line(path, box)


def _projected(
    view: View, lines: Iterable[Sequence[XY]], box: tuple[float, float, float, float], step: float
) -> Iterator[list[XY]]:
    """Lines in map units, thinned, once for each turn of the world that meets the box."""
    turn = 360.0 * view.scale
    coarse = 0.7 * step / view.scale
    for line in lines:
        path = [view.of_degrees(x, y) for x, y in _unrolled(_sifted(line, coarse))]
        low, high = min(x for x, _ in path), max(x for x, _ in path)
        top, bottom = min(y for _, y in path), max(y for _, y in path)
        if bottom < box[1] or top > box[3]:
            continue
        for shift in (-turn, 0.0, turn):
            if high + shift >= box[0] and low + shift <= box[2]:
                moved = [(x + shift, y) for x, y in path] if shift else path
                thinned = _thinned(moved, step)
                if len(thinned) > 1:
                    yield thinned


def _unrolled(line: Sequence[XY]) -> list[XY]:
    """The line without jumps across 180 degrees."""
    found: list[XY] = []
    shift = 0.0
    for x, y in line:
        if found:
            jump = x + shift - found[-1][0]
            shift -= 360.0 * round(jump / 360.0)
        found.append((x + shift, y))
    return found


def _clip_ring(path: list[XY], box: tuple[float, float, float, float]) -> list[XY]:
    """Sutherland and Hodgman, "Reentrant polygon clipping" (1974)."""
    left, top, right, bottom = box
    for axis, limit, keep_above in (
        (0, left, True),
        (0, right, False),
        (1, top, True),
        (1, bottom, False),
    ):
        clipped: list[XY] = []
        for n, point in enumerate(path):
            before = path[n - 1]
            is_in = (point[axis] >= limit) == keep_above or point[axis] == limit
            was_in = (before[axis] >= limit) == keep_above or before[axis] == limit
            if is_in != was_in:
                share = (limit - before[axis]) / (point[axis] - before[axis])
                other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
                clipped.append((limit, other) if axis == 0 else (other, limit))
            if is_in:
                clipped.append(point)
        path = clipped
        if not path:
            break
    return path


def _clip_line(path: list[XY], box: tuple[float, float, float, float]) -> Iterator[list[XY]]:
    """The stretches of a line with a point inside the box, each with the points around it."""
    left, top, right, bottom = box
    stretch: list[XY] = []
    before: XY | None = None
    for point in path:
        if left <= point[0] <= right and top <= point[1] <= bottom:
            if not stretch and before is not None:
                stretch.append(before)
            stretch.append(point)
        elif stretch:
            yield [*stretch, point]
            stretch = []
        before = point
    if len(stretch) > 1:
        yield stretch


def _sifted(line: Sequence[XY], least: float) -> list[XY]:
    """The line without points closer than `least` degrees to the one kept before them."""
    kept = [line[0]]
    last_x, last_y = line[0]
    for point in line:
        x, y = point
        if x - last_x >= least or last_x - x >= least or y - last_y >= least or last_y - y >= least:
            kept.append(point)
            last_x, last_y = x, y
    if kept[-1] != line[-1]:
        kept.append(line[-1])
    return kept


def _thinned(path: list[XY], step: float) -> list[XY]:
    """The path without points closer than `step` map units to the one kept before them; outside
    of the window itself four times as coarse."""
    kept = [path[0]]
    last_x, last_y = path[0]
    right, bottom = WIDTH + 100, WIDTH * ASPECT + 100
    for point in path:
        x, y = point
        least = step if -100 < x < right and -100 < y < bottom else 4 * step
        if x - last_x >= least or last_x - x >= least or y - last_y >= least or last_y - y >= least:
            kept.append(point)
            last_x, last_y = point
    if kept[-1] != path[-1]:
        kept.append(path[-1])
    return kept


def path_data(path: Sequence[XY], *, closed: bool = False) -> str:
    """An SVG path of one decimal, relative and without needless blanks; "" for a mere dot."""
    previous = (round(path[0][0] * 10), round(path[0][1] * 10))
    start = f"M{_tenths(previous[0])} {_tenths(previous[1])}l"
    steps = []
    for x, y in path[1:]:
        now = (round(x * 10), round(y * 10))
        if now != previous:
            steps.append(f"{_tenths(now[0] - previous[0])} {_tenths(now[1] - previous[1])}")
        previous = now
    if not steps:
        return ""
    return start + " ".join(steps).replace(" -", "-") + ("z" if closed else "")


def _tenths(value: int) -> str:
    whole, tenth = divmod(abs(value), 10)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{tenth}" if tenth else f"{sign}{whole}"

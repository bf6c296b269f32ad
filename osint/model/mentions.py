"""A document, and what it mentions: frozen values, each with its place in the text."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, datetime
from typing import Literal, Protocol

from osint.positions import Position, Positions
from osint.support.frozen import dataclass, field
from osint.support.named_tuple import NamedTuple


class Point(NamedTuple):
    """A position on WGS84, in degrees. Make it with keywords, so that the two cannot swap."""

    latitude: float
    longitude: float


class Span(NamedTuple):
    """A stretch of a text, as code point offsets, end excluded."""

    start: int
    end: int


class Spanned(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Document:
    """One text to read, with what is known about it.

    `source` is who published it (a name or a host); `published_from` says where the date was
    found, `metadata` what else its file tells of it (author, camera, forwarded from, ...).
    """

    id: str
    text: str
    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None
    path: str | None = None
    sha256: str | None = None
    first_line: int = 1  # of the file that holds the text: a text written inside a case file
    first_column: int = 1
    warnings: tuple[str, ...] = ()  # what was ignored when it was read, as sentences
    source: str | None = None
    home: Place | None = None  # where its publisher is at home, which decides between namesakes
    published_from: str | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    left_out: str | None = None  # parts of the page that are not the article, in words
    positions: Positions | None = field(default=None, repr=False, compare=False)
    _line_starts: list[int] = field(default_factory=list, repr=False, compare=False)

    def line_column(self, offset: int) -> tuple[int, int]:
        """The line and column of a code point offset, in the file it was read from if that has
        lines, else in the text; both count from 1."""
        position = self.position(offset)
        if position.line is None or position.column is None:
            return self._in_text(offset)
        return position.line, position.column

    def position(self, offset: int) -> Position:
        """Where a code point of the text stands in the file it was read from."""
        if self.positions is not None:
            return self.positions.at(self.text, offset)
        return Position(*self._in_text(offset))

    def _in_text(self, offset: int) -> tuple[int, int]:
        starts = self._line_starts
        if not starts:
            starts.append(0)
            found = self.text.find("\n")
            while found >= 0:
                starts.append(found + 1)
                found = self.text.find("\n", found + 1)
        line = bisect_right(starts, offset)
        return line + self.first_line - 1, offset - starts[line - 1] + self.first_column


PINNED_ID = -2_000_000_000
"""Ids of places that a case file pins by a coordinate count down from here."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer. `radius_km` is the radius of a circle about its extent.

    `kind` is one of KINDS. `country` is ISO 3166-1 alpha-2; `admin1` the name of its
    first-order region, `admin1_code` the GeoNames code ("59"). `id` is the gazetteer's own
    key; it equals `geonameid` for places that come from GeoNames and is negative otherwise.
    `inside` is set where no more is known than that the place lies somewhere in that division:
    point and radius are then the division's. `county` is the id of the second-order division that a
    settlement is listed in (ANOTHER in osint.gazetteer.listed_towns for one that is no place of the
    gazetteer); a division has its own where settlements are listed in it.
    """

    id: int
    name: str
    point: Point
    radius_km: float
    kind: str
    country: str | None = None
    admin1: str | None = None
    admin1_code: str | None = None
    geonameid: int | None = None
    population: int = 0
    inside: str | None = None
    county: int | None = None


KINDS = (
    "settlement",
    "country",
    "region",  # first-order division (admin1)
    "county",  # second-order division
    "macro-region",  # Middle East, Siberia, Midwest
    "disputed",
    "island",
    "peninsula",
    "mountain",
    "sea",  # ocean, sea, gulf, bay, strait
    "river",
    "lake",
    "airport",
    "base",  # military base, training ground, camp
    "facility",
    "area",  # anything else with an extent: desert, valley, district of a city
)


@dataclass(frozen=True, slots=True)
class CoordinateMention:
    """A coordinate as written. `point` is None when it cannot be read without more
    (a short Plus Code without its locality, a what3words address)."""

    start: int
    end: int
    text: str
    point: Point | None
    notation: str
    precision_m: float | None = None
    datum: str = "WGS84"
    name: str | None = None  # a label that came with it: a KML name, a Plus Code's locality
    note: str | None = None
    stop: int | None = None  # the number of it among the points of the route that a link shows


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A word or words that name a place, located or not.

    `role`: "toponym", "demonym" ("Russian", "Syrians") or "metonym" ("Moscow said"): checks
    of position use toponyms only. `place` is None when the text does not decide between
    `candidates` (best first) or the name is unknown.
    """

    start: int
    end: int
    text: str
    place: Place | None
    confidence: float
    candidates: tuple[Place, ...] = ()
    role: str = "toponym"
    why: str = ""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date, time, duration or set, typed and valued after TIMEX3.

    `earliest` and `latest` bound what is meant; None where nothing decides. `years` lists the
    candidates of a year that nothing decides (`value` then starts with "XXXX").
    `weekday` is 0 (Monday) to 6 when the expression names one; `year_stated` whether it names its
    own year. `note` says what was assumed,
    or what is wrong with it ("no such day: February has 28 days in 2023").
    """

    start: int
    end: int
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    earliest: datetime | None = None
    latest: datetime | None = None
    years: tuple[int, ...] = ()
    weekday: int | None = None
    impossible: bool = False
    note: str | None = None
    year_stated: bool = False


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A number with a unit. `low`/`high` are in `unit` as stated, None where open;
    `low_si`/`high_si` in metres, seconds, metres per second, or plain counts.

    `hedge` is the word that bounds or blurs it ("about", "less than", "only"), or None.
    `dimension`: "length", "duration", "speed", "area" or "count". `alternative` is the factor to
    another reading of the figure ("1.600 km" is 1.6 or 1,600 km), None where there is none.
    """

    start: int
    end: int
    text: str
    dimension: str
    low: float | None
    high: float | None
    unit: str
    low_si: float | None
    high_si: float | None
    hedge: str | None = None
    alternative: float | None = None

    @property
    def hedged_text(self) -> str:
        """Its words behind the hedge; "50-odd miles" holds its own."""
        is_led = self.hedge and self.hedge not in self.text
        return f"{self.hedge} {self.text}" if is_led else self.text


@dataclass(frozen=True, slots=True)
class PostMention:
    """A link or identifier of a post or file that may carry its own time (UTC)."""

    start: int
    end: int
    text: str
    platform: str
    instant: datetime | None
    precision_s: float = 0.001
    note: str | None = None

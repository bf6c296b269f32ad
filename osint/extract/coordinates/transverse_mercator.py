"""The transverse Mercator projection, for UTM, MGRS and the metric grids of countries.

The series of Krüger in the third flattening, to the fourth order, as given by C. F. F. Karney,
"Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), eqs. 7-36:
errors below 0.1 mm within the zones of UTM.
"""

from __future__ import annotations

from functools import cache
from math import asinh, atan, atan2, atanh, cos, cosh, degrees, hypot, radians, sin, sinh, sqrt, tan

from osint.model import Point
from osint.support.frozen import dataclass
from osint.support.named_tuple import NamedTuple


class Ellipsoid(NamedTuple):
    """A figure of the Earth."""

    semi_major_m: float
    flattening: float


class _Terms(NamedTuple):
    """What the series needs of an ellipsoid: its eccentricity, the radius of the circle as long
    as a meridian, and the terms there and back."""

    eccentricity: float
    rectifying_m: float
    alpha: tuple[float, ...]
    beta: tuple[float, ...]


@cache
def _terms(ellipsoid: Ellipsoid) -> _Terms:
    flattening = ellipsoid.flattening
    n = flattening / (2 - flattening)
    return _Terms(
        sqrt(flattening * (2 - flattening)),
        ellipsoid.semi_major_m / (1 + n) * (1 + n**2 / 4 + n**4 / 64),
        (
            n / 2 - 2 / 3 * n**2 + 5 / 16 * n**3 + 41 / 180 * n**4,
            13 / 48 * n**2 - 3 / 5 * n**3 + 557 / 1440 * n**4,
            61 / 240 * n**3 - 103 / 140 * n**4,
            49561 / 161280 * n**4,
        ),
        (
            n / 2 - 2 / 3 * n**2 + 37 / 96 * n**3 - 1 / 360 * n**4,
            1 / 48 * n**2 + 1 / 15 * n**3 - 437 / 1440 * n**4,
            17 / 480 * n**3 - 37 / 840 * n**4,
            4397 / 161280 * n**4,
        ),
    )


WGS84 = Ellipsoid(6_378_137.0, 1 / 298.257223563)


@dataclass(frozen=True, slots=True)
class Projection:
    """A transverse Mercator grid: its ellipsoid, origin, scale and false origin, in degrees and
    metres."""

    ellipsoid: Ellipsoid
    meridian: float
    scale: float
    false_easting_m: float
    false_northing_m: float
    latitude: float = 0.0

    def project(self, point: Point) -> tuple[float, float]:
        """Easting and northing in metres of a point on the grid's own ellipsoid."""
        terms = _terms(self.ellipsoid)
        xi, eta = _on_sphere(point, self.meridian, terms.eccentricity)
        turns = tuple(enumerate(terms.alpha, 1))
        north = xi + sum(a * sin(2 * j * xi) * cosh(2 * j * eta) for j, a in turns)
        east = eta + sum(a * cos(2 * j * xi) * sinh(2 * j * eta) for j, a in turns)
        radius = self.scale * terms.rectifying_m
        return (
            radius * east + self.false_easting_m,
            radius * (north - self._origin()) + self.false_northing_m,
        )

    def unproject(self, easting_m: float, northing_m: float) -> Point:
        """The point of an easting and a northing, on the grid's own ellipsoid."""
        terms = _terms(self.ellipsoid)
        radius = self.scale * terms.rectifying_m
        x = (easting_m - self.false_easting_m) / radius
        y = (northing_m - self.false_northing_m) / radius + self._origin()
        turns = tuple(enumerate(terms.beta, 1))
        xi = y - sum(b * sin(2 * j * y) * cosh(2 * j * x) for j, b in turns)
        eta = x - sum(b * cos(2 * j * y) * sinh(2 * j * x) for j, b in turns)
        conformal = sin(xi) / hypot(sinh(eta), cos(xi))
        longitude = self.meridian + degrees(atan2(sinh(eta), cos(xi)))
        return Point(
            latitude=degrees(atan(_geographic(conformal, terms.eccentricity))),
            longitude=(longitude + 180) % 360 - 180,
        )

    def _origin(self) -> float:
        """The northing of the latitude of origin on a sphere of radius 1."""
        if not self.latitude:
            return 0.0
        terms = _terms(self.ellipsoid)
        point = Point(latitude=self.latitude, longitude=self.meridian)
        xi, _ = _on_sphere(point, self.meridian, terms.eccentricity)
        return xi + sum(a * sin(2 * j * xi) for j, a in enumerate(terms.alpha, 1))


def _on_sphere(point: Point, meridian: float, eccentricity: float) -> tuple[float, float]:
    tangent = tan(radians(point.latitude))
    east = radians((point.longitude - meridian + 180) % 360 - 180)
    sigma = sinh(eccentricity * atanh(eccentricity * tangent / hypot(1, tangent)))
    conformal = tangent * hypot(1, sigma) - sigma * hypot(1, tangent)
    return atan2(conformal, cos(east)), asinh(sin(east) / hypot(conformal, cos(east)))


@cache
def _utm(zone: int, southern: bool) -> Projection:
    return Projection(WGS84, zone * 6.0 - 183.0, 0.9996, 500_000.0, 10_000_000.0 * southern)


def zone_of(point: Point) -> int:
    """The UTM zone of a point, with the exceptions of Norway and Svalbard (84 N to 80 S)."""
    longitude = (point.longitude + 180) % 360 - 180
    zone = int((longitude + 180) // 6) % 60 + 1
    if 56 <= point.latitude < 64 and 3 <= longitude < 12:
        return 32
    if point.latitude >= 72 and 0 <= longitude < 42:
        return 31 + 2 * int((longitude + 3) // 12)
    return zone


def project(point: Point, zone: int) -> tuple[float, float]:
    """Easting and northing in metres in a zone of UTM; southern northings count from
    10,000,000."""
    return _utm(zone, point.latitude < 0).project(point)


def unproject(zone: int, southern: bool, easting_m: float, northing_m: float) -> Point:
    """The point of an easting and a northing in a zone of UTM (1 to 60)."""
    return _utm(zone, southern).unproject(easting_m, northing_m)


def _geographic(conformal: float, eccentricity: float) -> float:
    """The tangent of the geographic latitude from that of the conformal one, by Newton."""
    tangent = conformal
    for _ in range(5):
        sigma = sinh(eccentricity * atanh(eccentricity * tangent / hypot(1, tangent)))
        reached = tangent * hypot(1, sigma) - sigma * hypot(1, tangent)
        slope = (1 - eccentricity**2) * hypot(1, reached) * hypot(1, tangent)
        tangent += (conformal - reached) * (1 + (1 - eccentricity**2) * tangent**2) / slope
    return tangent


def band_of(latitude: float) -> str:
    """The MGRS latitude band: C to X without I and O, eight degrees each, X twelve."""
    return BANDS[min(9 if latitude < 0 else 19, int((latitude + 80) // 8))]


BANDS = "CDEFGHJKLMNPQRSTUVWX"


def band_range(band: str) -> tuple[float, float]:
    """The latitudes of a band, in degrees."""
    south = -80.0 + 8 * BANDS.index(band)
    return south, south + (12 if band == "X" else 8)

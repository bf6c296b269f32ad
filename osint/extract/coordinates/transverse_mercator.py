"""The transverse Mercator projection of WGS84, for UTM and MGRS.

The series of Krüger in the third flattening, to the fourth order, as given by C. F. F. Karney,
"Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), eqs. 7-36:
errors below 0.1 mm within the zones of UTM.
"""

from __future__ import annotations

from math import asinh, atan, atan2, atanh, cos, cosh, degrees, hypot, radians, sin, sinh, sqrt, tan

from osint.model import Point

_SEMI_MAJOR_M = 6_378_137.0
_FLATTENING = 1 / 298.257223563
_SCALE = 0.9996
_FALSE_EASTING_M = 500_000.0
_FALSE_NORTHING_M = 10_000_000.0

_N = _FLATTENING / (2 - _FLATTENING)
_ECCENTRICITY = sqrt(_FLATTENING * (2 - _FLATTENING))
_RECTIFYING_M = _SEMI_MAJOR_M / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64)
_ALPHA = (
    _N / 2 - 2 / 3 * _N**2 + 5 / 16 * _N**3 + 41 / 180 * _N**4,
    13 / 48 * _N**2 - 3 / 5 * _N**3 + 557 / 1440 * _N**4,
    61 / 240 * _N**3 - 103 / 140 * _N**4,
    49561 / 161280 * _N**4,
)
_BETA = (
    _N / 2 - 2 / 3 * _N**2 + 37 / 96 * _N**3 - 1 / 360 * _N**4,
    1 / 48 * _N**2 + 1 / 15 * _N**3 - 437 / 1440 * _N**4,
    17 / 480 * _N**3 - 37 / 840 * _N**4,
    4397 / 161280 * _N**4,
)


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
    """Easting and northing in metres; southern northings count from 10,000,000."""
    tangent = tan(radians(point.latitude))
    east = radians((point.longitude - _meridian(zone) + 180) % 360 - 180)
    sigma = sinh(_ECCENTRICITY * atanh(_ECCENTRICITY * tangent / hypot(1, tangent)))
    conformal = tangent * hypot(1, sigma) - sigma * hypot(1, tangent)
    xi, eta = atan2(conformal, cos(east)), asinh(sin(east) / hypot(conformal, cos(east)))
    north = xi + sum(a * sin(2 * j * xi) * cosh(2 * j * eta) for j, a in enumerate(_ALPHA, 1))
    easting = eta + sum(a * cos(2 * j * xi) * sinh(2 * j * eta) for j, a in enumerate(_ALPHA, 1))
    false_northing = _FALSE_NORTHING_M if point.latitude < 0 else 0.0
    return (
        _SCALE * _RECTIFYING_M * easting + _FALSE_EASTING_M,
        _SCALE * _RECTIFYING_M * north + false_northing,
    )


def unproject(zone: int, southern: bool, easting_m: float, northing_m: float) -> Point:
    """The point of an easting and a northing in a zone (1 to 60)."""
    x = (easting_m - _FALSE_EASTING_M) / (_SCALE * _RECTIFYING_M)
    y = (northing_m - (_FALSE_NORTHING_M if southern else 0.0)) / (_SCALE * _RECTIFYING_M)
    xi = y - sum(b * sin(2 * j * y) * cosh(2 * j * x) for j, b in enumerate(_BETA, 1))
    eta = x - sum(b * cos(2 * j * y) * sinh(2 * j * x) for j, b in enumerate(_BETA, 1))
    conformal = sin(xi) / hypot(sinh(eta), cos(xi))
    longitude = _meridian(zone) + degrees(atan2(sinh(eta), cos(xi)))
    return Point(
        latitude=degrees(atan(_geographic(conformal))), longitude=(longitude + 180) % 360 - 180
    )


def _meridian(zone: int) -> float:
    return zone * 6.0 - 183.0


def _geographic(conformal: float) -> float:
    """The tangent of the geographic latitude from that of the conformal one, by Newton."""
    tangent = conformal
    for _ in range(5):
        sigma = sinh(_ECCENTRICITY * atanh(_ECCENTRICITY * tangent / hypot(1, tangent)))
        reached = tangent * hypot(1, sigma) - sigma * hypot(1, tangent)
        slope = (1 - _ECCENTRICITY**2) * hypot(1, reached) * hypot(1, tangent)
        tangent += (conformal - reached) * (1 + (1 - _ECCENTRICITY**2) * tangent**2) / slope
    return tangent


def band_of(latitude: float) -> str:
    """The MGRS latitude band: C to X without I and O, eight degrees each, X twelve."""
    return BANDS[min(9 if latitude < 0 else 19, int((latitude + 80) // 8))]


BANDS = "CDEFGHJKLMNPQRSTUVWX"


def band_range(band: str) -> tuple[float, float]:
    """The latitudes of a band, in degrees."""
    south = -80.0 + 8 * BANDS.index(band)
    return south, south + (12 if band == "X" else 8)

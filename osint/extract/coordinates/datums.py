"""The shifted coordinates of Chinese map services, and their way back to WGS84.

Mainland China's maps are drawn on GCJ-02, which moves every point by 300 to 600 m; Baidu shifts
it once more (BD-09) and numbers its links in a projection of its own. The forward formulas are
the published ones of the open-source community (first given by "emq", 2010); the inverse is
found by iteration.
"""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, cos, pi, radians, sin, sqrt

from osint.model import Point

GCJ_02 = "GCJ-02"
BD_09 = "BD-09"

_KRASOVSKY_M = 6_378_245.0
_ECCENTRICITY_SQUARED = 0.00669342162296594323
_BD_ANGLE = pi * 3000 / 180

# Bounds of the mainland in boxes (west, south, east, north), coarse: the ring of the country with
# its neighbours left out, so that a point of Korea, Japan or Russia's Far East is in none.
_INSIDE = (
    (80.5, 32.0, 97.5, 41.3),
    (83.5, 41.3, 90.0, 46.0),
    (86.0, 29.8, 97.5, 32.0),
    (97.5, 29.0, 121.9, 41.3),
    (99.5, 24.5, 118.0, 29.0),
    (118.0, 26.3, 121.6, 29.0),
    (100.5, 23.4, 105.3, 24.5),
    (107.0, 22.6, 116.3, 24.5),
    (108.7, 18.2, 111.1, 20.2),
    (113.5, 41.3, 123.5, 44.3),
    (120.2, 44.3, 130.3, 47.0),
    (121.5, 47.0, 129.0, 48.3),
    (121.5, 48.3, 125.5, 50.0),
    (121.9, 30.0, 122.2, 31.7),
    (123.5, 42.2, 127.0, 44.3),
)


def surely_in_mainland_china(point: Point) -> bool:
    """Whether a point lies well inside mainland China; near its borders the answer is no."""
    return any(
        west <= point.longitude <= east and south <= point.latitude <= north
        for west, south, east, north in _INSIDE
    )


_AROUND = (73.4, 18.0, 135.2, 53.7)
_NEIGHBOURS = (  # well inside other countries and territories
    (120.0, 21.7, 122.1, 25.4),  # Taiwan
    (129.3, 30.0, 146.0, 46.0),  # Japan
    (126.0, 33.0, 131.0, 38.7),  # South Korea
    (73.4, 18.0, 88.0, 27.0),  # India
    (92.5, 18.0, 98.3, 23.9),  # Myanmar
    (98.3, 18.0, 107.5, 21.0),  # Thailand, Laos, northern Vietnam
    (91.0, 44.5, 111.0, 49.0),  # Mongolia
    (73.4, 43.5, 79.8, 53.7),  # Kazakhstan
    (73.4, 41.5, 76.0, 43.5),  # Kyrgyzstan
    (85.0, 50.0, 119.0, 53.7),  # Siberia
)


def may_be_in_china(point: Point) -> bool:
    """Whether a point lies in mainland China or so near that coarse boxes cannot tell; the maps
    of Chinese services are shifted there and nowhere else."""
    return _is_in(_AROUND, point) and not any(_is_in(box, point) for box in _NEIGHBOURS)


def _is_in(box: tuple[float, float, float, float], point: Point) -> bool:
    west, south, east, north = box
    return west <= point.longitude <= east and south <= point.latitude <= north


def gcj_from_wgs(point: Point) -> Point:
    """The GCJ-02 coordinates of a WGS84 point."""
    x, y = point.longitude - 105, point.latitude - 35
    ripple = (20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)) * 2 / 3
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + ripple
    north += (20 * sin(y * pi) + 40 * sin(y / 3 * pi)) * 2 / 3
    north += (160 * sin(y / 12 * pi) + 320 * sin(y * pi / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + ripple
    east += (20 * sin(x * pi) + 40 * sin(x / 3 * pi)) * 2 / 3
    east += (150 * sin(x / 12 * pi) + 300 * sin(x / 30 * pi)) * 2 / 3
    phi = radians(point.latitude)
    magic = 1 - _ECCENTRICITY_SQUARED * sin(phi) ** 2
    meridian = _KRASOVSKY_M * (1 - _ECCENTRICITY_SQUARED) / (magic * sqrt(magic))
    parallel = _KRASOVSKY_M / sqrt(magic) * cos(phi)
    return Point(
        latitude=point.latitude + north * 180 / (meridian * pi),
        longitude=point.longitude + east * 180 / (parallel * pi),
    )


def bd_from_gcj(point: Point) -> Point:
    """The BD-09 coordinates of a GCJ-02 point."""
    x, y = point.longitude, point.latitude
    radius = sqrt(x * x + y * y) + 0.00002 * sin(y * _BD_ANGLE)
    angle = atan2(y, x) + 0.000003 * cos(x * _BD_ANGLE)
    return Point(latitude=radius * sin(angle) + 0.006, longitude=radius * cos(angle) + 0.0065)


def _inverse(forward: Callable[[Point], Point], shifted: Point) -> Point:
    """The point that `forward` moves to `shifted`; six rounds bring it under a millimetre."""
    guess = shifted
    for _ in range(6):
        reached = forward(guess)
        guess = Point(
            latitude=guess.latitude + shifted.latitude - reached.latitude,
            longitude=guess.longitude + shifted.longitude - reached.longitude,
        )
    return guess


def wgs_from_gcj(point: Point) -> Point:
    """The WGS84 point of GCJ-02 coordinates."""
    return _inverse(gcj_from_wgs, point)


def wgs_from_bd(point: Point) -> Point:
    """The WGS84 point of BD-09 coordinates."""
    return wgs_from_gcj(_inverse(bd_from_gcj, point))


_BAIDU_BANDS = (
    (12890594.86, (1.410526172116255e-8, 8.98305509648872e-6, -1.9939833816331,
                   200.9824383106796, -187.2403703815547, 91.6087516669843, -23.38765649603339,
                   2.57121317296198, -0.03801003308653, 17337981.2)),
    (8362377.87, (-7.435856389565537e-9, 8.983055097726239e-6, -0.78625201886289,
                  96.32687599759846, -1.85204757529826, -59.36935905485877, 47.40033549296737,
                  -16.50741931063887, 2.28786674699375, 10260144.86)),
    (5591021.0, (-3.030883460898826e-8, 8.98305509983578e-6, 0.30071316287616,
                 59.74293618442277, 7.357984074871, -25.38371002664745, 13.45380521110908,
                 -3.29883767235584, 0.32710905363475, 6856817.37)),
    (3481989.83, (-1.981981304930552e-8, 8.983055099779535e-6, 0.03278182852591,
                  40.31678527705744, 0.65659298677277, -4.44255534477492, 0.85341911805263,
                  0.12923347998204, -0.04625736007561, 4482777.06)),
    (1678043.12, (3.09191371068437e-9, 8.983055096812155e-6, 6.995724062e-5,
                  23.10934304144901, -0.00023663490511, -0.6321817810242, -0.00663494467273,
                  0.03430082397953, -0.00466043876332, 2555164.4)),
    (0.0, (2.890871144776878e-9, 8.983055095805407e-6, -3.068298e-8, 7.47137025468032,
           -3.53937994e-6, -0.02145144861037, -1.234426596e-5, 0.00010322952773,
           -3.23890364e-6, 826088.5)),
)  # fmt: skip


def bd_from_baidu_metres(x: float, y: float) -> Point:
    """The BD-09 degrees of a position in Baidu's own projection, in its metres.

    The polynomials of its published JavaScript interface, one for each 15 degrees of latitude.
    """
    _, terms = next(band for band in _BAIDU_BANDS if abs(y) >= band[0])
    share = abs(y) / terms[9]
    latitude = sum(term * share**power for power, term in enumerate(terms[2:9]))
    longitude = terms[0] + terms[1] * abs(x)
    return Point(
        latitude=latitude if y >= 0 else -latitude, longitude=longitude if x >= 0 else -longitude
    )

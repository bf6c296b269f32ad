"""A text that is nothing but a coordinate is read more willingly, or refused with a reason."""

from __future__ import annotations

import pytest

from osint.errors import CoordinateError
from osint.extract.coordinates import find, formats, parse
from osint.model import Point


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("42, 133", (42, 133)),
        ("42 133", (42, 133)),
        ("42,133", (42, 133)),
        ("-42,-13", (-42, -13)),
        ("42.7 133.0", (42.7, 133.0)),
        ("-34.9, -56.2", (-34.9, -56.2)),
        ("-42°, 102°", (-42, 102)),
        ("N 42° E 133°", (42, 133)),
        ("S20 E33", (-20, 33)),
        ("42 45, 133 01", (42.75, 133.016667)),
        ("42 45 11 133 00 57", (42.753056, 133.015833)),
        (" 42.7531, 133.0158\n", (42.7531, 133.0158)),
        ("133.0158, 42.7531", (42.7531, 133.0158)),
        ("QTH JN18du", None),
        ("JN18du", (48.854, 2.292)),
        ("u09tunquc", (48.8584, 2.2945)),
        ("365MP24", (48.875, 2.292)),
        ("NKCD1751", (48.858, 2.292)),
    ],
)
def test_read(text: str, point: tuple[float, float] | None) -> None:
    if point is None:
        with pytest.raises(CoordinateError):
            parse(text)
    else:
        assert parse(text).point == pytest.approx(point, abs=2e-3)


@pytest.mark.parametrize(
    "text",
    [
        "GPS: 42.75, 133.01",
        "GPS 42.75 133.01",
        "@42.75,133.01",
        "42.75,133.01,17z",
        "\N{ROUND PUSHPIN}42.75, 133.01",
        "Dropped pin\n42.75, 133.01",
        "Location: (42.75, 133.01)",
        "42.75 133.01 (WGS84)",
        "{42.75, 133.01}",
        "(42.75, 133.01).",
        "42,75 133,01",
        "MGRS: 53T LH 37 34",
        "POINT(133.0158 42.7531)",
        "SRID=4326;POINT Z (133.0158 42.7531 12.5)",
        '{"type": "Point", "coordinates": [133.0158, 42.7531]}',
    ],
)
def test_what_maps_and_messages_put_around_it(text: str) -> None:
    assert parse(text).point == pytest.approx((42.75, 133.01), abs=0.2)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not a coordinate that can be read"),
        ("here and there", "not a coordinate that can be read"),
        ("42.7531", "not a coordinate that can be read"),
        ("95, 200", "out of range"),
        ("44.1234, 195.5678", "out of range"),
        ("91.5 91.5", "out of range"),
        ("42.7531, 133.0158 and more", "not a coordinate that can be read"),
        ("42.7531, 133.0158; 42.7600, 133.0300", "not a coordinate that can be read"),
        ("///lamp.river.stone", "cannot be read"),
        ("Q238+63 Nakhodka", "not a coordinate that can be read"),
        ("44 N 131 N", "not a coordinate that can be read"),
        ("Nakhodka 42.7531, 133.0158", "not a coordinate that can be read"),
        ("at 42.7531, 133.0158 metres", "not a coordinate that can be read"),
        ("(42.7531, 133.0158", "not a coordinate that can be read"),
    ],
)
def test_refused(text: str, reason: str) -> None:
    with pytest.raises(CoordinateError, match=reason):
        parse(text)


def test_running_text_asks_for_more() -> None:
    assert find("from 42, 133 on") == ()
    assert find("S20 E33") == ()


def test_every_notation_of_one_point() -> None:
    written = formats(Point(latitude=42.753104, longitude=133.015803))
    assert written["decimal"] == "42.753104, 133.015803"
    assert written["dms"] == "42°45'11.17\"N 133°00'56.89\"E"
    assert written["packed"] == "424511.2N1330056.9E"
    assert written["iso-6709"] == "+42.753104+133.015803/"
    assert written["geo-uri"] == "geo:42.753104,133.015803"
    assert "what3words" not in written
    assert "utm" not in formats(Point(latitude=88.0, longitude=0.0))

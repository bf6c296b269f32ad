"""Hemispheres, degrees and digits of other languages."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.extract import coordinates
from osint.model import Document
from osint.world import world


@pytest.mark.parametrize(
    ("text", "latitude", "longitude"),
    [
        ("북위 35도 10분 12초, 동경 129도 4분 30초", 35.17, 129.075),
        ("الموقع: 31°57′ شمال 35°56′ شرق", 31.95, 35.933),
        ("در ۳۲.۶۵۴۶، ۵۱.۶۶۸۰ در اصفهان", 32.6546, 51.668),
        ("ב-31.7683, 35.2137 בירושלים", 31.7683, 35.2137),
        ("大阪の34.6937, 135.5023", 34.6937, 135.5023),
        ("59,94 северной широты и 30,31 восточной долготы", 59.94, 30.31),
        ("a 12,05 grados de latitud sur y a 77,04 grados de longitud oeste", -12.05, -77.04),
        ("w punkcie 50.0614, 19.9366 w Krakowie", 50.0614, 19.9366),
    ],
)
def test_a_pair_is_read(text: str, latitude: float, longitude: float) -> None:
    (found,) = coordinates.find(text)
    assert found.text == text[found.start : found.end]
    assert found.point is not None
    assert found.point.latitude == pytest.approx(latitude, abs=0.01)
    assert found.point.longitude == pytest.approx(longitude, abs=0.01)


@pytest.mark.parametrize("text", ["v31.7683, 35.2137", "A-31.7683, 35.2137"])
def test_numbers_behind_a_letter_are_none(text: str) -> None:
    assert coordinates.find(text) == ()


def test_o_is_where_people_live() -> None:
    text = "50° 6′ 40″ N, 8° 40′ 55″ O"
    (found,) = pipeline.extract(Document(id="1", text=text), world()).coordinates
    assert found.point is not None
    assert found.point.longitude == pytest.approx(8.68, abs=0.01)

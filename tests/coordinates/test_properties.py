"""Whatever is written is read back, within the precision that the reading states; every span is
exact; nothing hostile takes long or fails."""

from __future__ import annotations

from itertools import pairwise
from math import cos, radians

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.errors import CoordinateError
from osint.extract.coordinates import NOTATIONS, find, formats, links, parse
from osint.extract.coordinates.datums import (
    bd_from_gcj,
    gcj_from_wgs,
    wgs_from_bd,
    wgs_from_gcj,
)
from osint.extract.coordinates.precision import one_figure
from osint.geo.geodesic import KM_PER_DEGREE
from osint.model import Point

points = st.builds(
    lambda latitude, longitude: Point(latitude=latitude, longitude=longitude),
    st.floats(-89.9, 89.9),
    st.floats(-179.9, 179.9),
)
WRITTEN = [name for name in NOTATIONS if name != "what3words"]


@pytest.mark.parametrize("name", WRITTEN)
@given(point=points)
@settings(max_examples=60, deadline=None)
def test_every_notation_reads_what_it_writes(name: str, point: Point) -> None:
    text = NOTATIONS[name].write(point)
    if not text:
        polar = name in ("utm", "mgrs") and not -80 <= point.latitude <= 84
        national = name in ("os-grid", "gauss-kruger")  # test_grids.py has them at home
        assert polar or national or (name == "arc-milliseconds" and min(map(abs, point)) < 0.03)
        return
    found = parse(text)
    assert found.point is not None
    assert found.precision_m is not None
    assert found.text == text
    assert found.notation == name
    # One figure may be a third smaller than the cell; a cell's middle is half of it away.
    allowed = found.precision_m * 1.5 / (1000 * KM_PER_DEGREE)
    assert abs(found.point.latitude - point.latitude) <= allowed
    assert abs(found.point.longitude - point.longitude) <= allowed * _stretch(name, point)


def _stretch(name: str, point: Point) -> float:
    """How much wider than high a notation's step is, in degrees of longitude: metric grids
    count metres, cells of codes may be twice as wide as high."""
    if name in ("utm", "mgrs", "os-grid", "gauss-kruger"):
        return 1 / cos(radians(point.latitude)) + 0.1
    return 2.0


@given(point=points)
@settings(max_examples=60, deadline=None)
def test_formats_and_links_round_trip(point: Point) -> None:
    for text in formats(point).values():
        assert parse(text).point is not None
    for link in links(point).values():
        assert parse(link).point == pytest.approx(point, abs=1e-6)


@given(point=points, before=st.text(max_size=20), after=st.text(max_size=20))
@settings(max_examples=80, deadline=None)
def test_spans_are_exact_in_any_surroundings(point: Point, before: str, after: str) -> None:
    written = NOTATIONS["dms"].write(point)
    text = f"{before}\n{written}\n{after}"
    mentions = find(text)
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert any(written in m.text for m in mentions)


@given(st.text(alphabet="0123456789 .,;:-+°'\"NSEWnsewxlato/@?=&%#()", max_size=120))
@settings(max_examples=300, deadline=None)
def test_any_mixture_is_read_without_fault(text: str) -> None:
    for mention in find(text):
        assert text[mention.start : mention.end] == mention.text
        if mention.point is not None:
            assert abs(mention.point.latitude) <= 90
            assert abs(mention.point.longitude) <= 180


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_parse_reads_or_says_why_not(text: str) -> None:
    try:
        assert parse(text).point is not None
    except CoordinateError as error:
        assert str(error)


@given(
    st.builds(
        lambda latitude, longitude: Point(latitude=latitude, longitude=longitude),
        st.floats(18, 50),
        st.floats(75, 130),
    )
)
@settings(max_examples=60, deadline=None)
def test_shifted_datums_come_back(point: Point) -> None:
    shifted = gcj_from_wgs(point)
    assert wgs_from_gcj(shifted) == pytest.approx(point, abs=1e-8)
    assert wgs_from_bd(bd_from_gcj(shifted)) == pytest.approx(point, abs=1e-8)
    assert shifted != point


@pytest.mark.parametrize(
    ("metres", "rounded"), [(0.111, 0.1), (30.9, 30.0), (1853.0, 2000.0), (0.0, 0.0), (96.0, 100.0)]
)
def test_one_figure(metres: float, rounded: float) -> None:
    assert one_figure(metres) == pytest.approx(rounded)

"""A byte for the division of each town: nothing is lost, and the order is the same everywhere."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from osint.gazetteer import Gazetteer
from osint.gazetteer.expand import expand
from osint.gazetteer.listed_towns import ANOTHER, Spot, from_bytes, to_bytes
from osint.gazetteer.packing import pack, unpack
from osint.gazetteer.rows import Row
from tests.gazetteer.conftest import FACTS

WEST = Spot(101, "FD", "01", 1_000_000, 2_000_000, 200)
EAST = Spot(102, "FD", "01", 1_000_000, 2_040_000, 200)
SOUTH = Spot(103, "FD", "02", 900_000, 2_000_000, 300)
DIVISIONS = (WEST, EAST, SOUTH)
DEGREES = st.integers(-8_000_000, 8_000_000)


def _town(number: int, latitude: int, longitude: int, admin1: str = "01") -> Spot:
    return Spot(number, "FD", admin1, latitude, longitude)


def test_the_nearest_division_takes_a_zero() -> None:
    near_west, near_east = _town(1, 1_000_000, 2_001_000), _town(2, 1_000_000, 2_039_000)
    assert to_bytes([(near_west, 101), (near_east, 102)], DIVISIONS) == b"\0\0"
    assert to_bytes([(near_west, 102)], DIVISIONS) == b"\1"


def test_a_division_of_another_region_is_not_told() -> None:
    town = _town(1, 1_000_000, 2_000_000)
    packed = to_bytes([(town, 103), (town, ANOTHER), (town, 0)], DIVISIONS)
    assert list(from_bytes(packed, [town] * 3, DIVISIONS)) == [0, ANOTHER, 0]


@given(
    st.lists(
        st.tuples(DEGREES, DEGREES, st.sampled_from(("01", "02")), st.integers(0, 4)), max_size=20
    )
)
def test_what_is_packed_comes_back(towns: list[tuple[int, int, str, int]]) -> None:
    told = []
    for number, (latitude, longitude, admin1, pick) in enumerate(towns):
        own = [spot.id for spot in DIVISIONS if spot.admin1 == admin1]
        division = (*own, *own, ANOTHER, 0)[pick % (2 * len(own) + 2)]
        told.append((_town(number, latitude, longitude, admin1), division))
    packed = to_bytes(told, DIVISIONS)
    assert len(packed) == len(told)
    spots = [town for town, _ in told]
    assert list(from_bytes(packed, spots, DIVISIONS)) == [division for _, division in told]


ROWS = (
    Row(11, "Marsh", 10.0, 20.2, 60.0, "region", "FD", "01", 400_000, 5.6),
    Row(101, "West", 10.0, 20.0, 20.0, "county", "FD", "01", 9_000, 3.0, county=101),
    Row(102, "East", 10.0, 20.4, 20.0, "county", "FD", "01", 9_000, 3.0),
    Row(21, "Olaf", 10.0, 20.352, 2.0, "settlement", "FD", "01", 8_000, 3.9, county=101),
    Row(22, "Knud", 10.0, 20.096, 2.0, "settlement", "FD", "01", 8_000, 3.9, county=ANOTHER),
    Row(23, "Ole", 10.0, 20.096, 2.0, "settlement", "FD", "01", 8_000, 3.9),
    Row(31, "Erik", 10.0, 20.096, 2.0, "settlement", "SY", "", 8_000, 3.9),
)


def test_the_gazetteer_tells_the_division_of_a_town(tmp_path: Path) -> None:
    packed, out = tmp_path / "packed", tmp_path / "out"
    out.mkdir()
    pack(ROWS, FACTS, [], packed)
    assert sorted(unpack(packed).rows) == sorted(ROWS)
    gazetteer = Gazetteer.open(str(expand(packed, out)))
    counties = {row.name: place.county for row in ROWS if (place := gazetteer.get(row.id))}
    assert counties == {
        "Marsh": None, "West": 101, "East": None, "Olaf": 101, "Knud": ANOTHER, "Ole": None,
        "Erik": None,
    }  # fmt: skip


def test_every_listed_town_of_the_embedded_gazetteer_is_in_a_division_of_its_country(
    embedded: Gazetteer,
) -> None:
    held = {"Versailles": "Yvelines", "Dole": "Jura", "Ronda": "Málaga", "Leuven": "Vlaams-Brabant"}
    for town, name in held.items():
        place = next(p for p in embedded.lookup(town) if p.country in ("FR", "ES", "BE"))
        division = embedded.get(place.county or 0)
        assert division is not None
        assert (division.name, division.kind, division.county) == (name, "county", division.id)

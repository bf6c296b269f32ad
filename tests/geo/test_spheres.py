"""The spheres about lines, which are made when the packed data is expanded."""

from __future__ import annotations

import struct
from math import dist
from pathlib import Path

import pytest

from osint.geo.border_file import COAST, sections_of
from osint.geo.border_store import BorderStore
from osint.geo.memory_store import store_of
from osint.geo.segments import ecef_of
from osint.geo.spheres import BULGE_KM, STEPS, about, with_spheres, without_spheres
from osint.support.verified import FOLDER

COURSE = [(170.0 + at / 9, 60.0 + (at % 7) / 50) for at in range(90)]


@pytest.mark.parametrize("name", ["borders", "shapes"])
def test_what_is_left_out_is_made_again_to_the_byte(name: str) -> None:
    data = Path(FOLDER, f"{name}.bin").read_bytes()
    bare = without_spheres(data)
    assert len(bare) < 0.9 * len(data)
    assert with_spheres(bare) == data


def test_each_run_and_each_block_lies_in_its_sphere() -> None:
    store = BorderStore(Path(FOLDER, "borders.bin"))
    for pair in store.pairs[::40]:
        for block in range(pair.blocks):
            *centre, reach = store.block_sphere(pair, block)
            for run in store.runs_of(pair, block):
                *middle, radius = store.run_sphere(run)
                spots = [ecef_of(*vertex) for vertex in store.vertices(run)]
                assert max(dist(spot, middle) for spot in spots) + BULGE_KM <= radius
                assert max(dist(spot, centre) for spot in spots) + BULGE_KM <= reach


def test_a_sphere_is_whole_steps_that_the_file_holds_exactly() -> None:
    sphere = about([ecef_of(*vertex) for vertex in COURSE[:33]])
    assert all((number * STEPS).is_integer() for number in sphere)
    assert struct.unpack("<4f", struct.pack("<4f", *sphere)) == sphere


def test_lines_given_at_run_time_have_spheres_too() -> None:
    store = store_of([COURSE], COAST, "a coast")
    (pair,) = store.pairs
    assert pair.runs == 3
    *_, radius = store.block_sphere(pair, 0)
    assert 250 < radius < 300  # ten degrees of longitude at 60 degrees north, halved


def test_other_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="not a border file"):
        with_spheres(b"OSINTB00" + bytes(200))
    whole = Path(FOLDER, "shapes.bin").read_bytes()
    with pytest.raises(ValueError, match="cut short"):
        sections_of(memoryview(whole[: len(whole) // 2]))

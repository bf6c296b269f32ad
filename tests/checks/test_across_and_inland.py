"""Distances across a water or a border, along a river, from the sea; places opposite each other."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tangier lies opposite Tarifa.", "proximity=consistent"),
        ("Ruse lies across the Danube from Giurgiu.", "proximity=consistent"),
        ("Varna sits just across the border from Edirne.", "proximity=inconsistent"),
        ("Goma, across the border from Gisenyi, fell.", "proximity=consistent"),
        ("Ruse is 3 km across the Danube from Giurgiu.", "distance=consistent"),
        ("Ruse is 60 km across the Danube from Giurgiu.", "distance=inconsistent"),
        ("Ceuta lies 28 km across the strait from Gibraltar.", "distance=consistent"),
        ("From Dover it is 34 km to the French coast.", "distance=consistent"),
        ("From Málaga it is 14 km to the Moroccan coast.", "distance=inconsistent"),
        ("From Lagos it is 420 km to Ibadan.", "distance=inconsistent"),
        ("Beersheba lies 40 km inland.", "distance=consistent"),
        ("Ashdod lies 40 km inland.", "distance=inconsistent"),
        ("Kutaisi, which is some 380 km inland, was flooded.", "distance=inconsistent"),
        ("About 90 km inland from Poti lies Kutaisi.", "distance=consistent"),
        ("Rustavi, a satellite town of Tbilisi, was quiet.", "proximity=consistent"),
        ("Rustavi, a satellite town of Batumi, was quiet.", "proximity=inconsistent"),
        ("Santa Clara, 40 km inland from the coast, was hit.", "distance=consistent"),
        ("Vukovar lies 30 km downstream of Osijek.", "distance=consistent"),
        ("Minya, 110 km upstream of Asyut, flooded.", "distance=consistent"),
        ("Mukalla, 12 km downriver from Seiyun, flooded.", "distance=inconsistent"),
    ],
)
def test_each_form_is_read_and_its_error_called(text: str, expected: str) -> None:
    assert verdicts(text) == [expected]


def test_a_river_may_wind() -> None:
    assert verdicts("Vukovar lies 100 km downstream of Osijek.") == ["distance=unresolved"]
    assert verdicts("Vukovar lies 300 km downstream of Osijek.") == ["distance=doubtful"]

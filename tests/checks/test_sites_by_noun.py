"""A site that is listed with its noun is found where a text writes the noun small: "the Ajil oil field"
is no town called Ajil, nor unknown."""

from __future__ import annotations

import pytest

from tests.checks.claims import accusers, verdicts, verdicts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ajil oil field, 40 km northeast of Tikrit, was shelled.", "consistent"),
        ("The Ajil oil field, 40 km southwest of Tikrit, was shelled.", "inconsistent"),
        ("The Ajil oilfield, 40 km northeast of Tikrit, was shelled.", "consistent"),
        ("The Omar oil field, 13 km northeast of Mayadin, was shelled.", "consistent"),
        ("The Omar oil field, 13 km southwest of Mayadin, was shelled.", "inconsistent"),
        ("The Khor Mor gas field, 55 km southeast of Kirkuk, burned.", "consistent"),
        ("The Khor Mor gas field, 55 km northwest of Kirkuk, burned.", "inconsistent"),
        ("The Kakhovka dam, 60 km east of Kherson, was blown up.", "consistent"),
        ("The Kakhovka dam, 60 km west of Kherson, was blown up.", "inconsistent"),
    ],
)
def test_its_direction_is_checked(text: str, expected: str) -> None:
    assert f"direction={expected}" in verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Nasser hospital, 20 km south of Cairo, was closed for repairs.",
        "The Shifa hospital, 12 km west of Aden, treats burns.",
        "The Friendship bridge, 60 km west of Lagos, was repaired.",
        "The Ajil oil field, 25 km north of Quito, is new.",
    ],
)
def test_one_of_that_name_in_another_land_refutes_nothing(text: str) -> None:
    assert accusers(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors at the Shifa hospital in Gaza went without sleep.", ["consistent"]),
        ("Doctors at the Shifa hospital in Rafah went without sleep.", ["unresolved"]),
        ("Shells hit the Ferdous neighborhood of Aleppo.", ["consistent"]),
        ("Shells hit the Ferdous neighborhood of Homs.", ["unresolved"]),
        ("Shells hit the Karam Nuzha neighborhood in Aleppo.", ["consistent"]),
    ],
)
def test_a_site_or_a_quarter_lies_in_its_city(text: str, expected: list[str]) -> None:
    assert verdicts_of(text, "containment") == expected

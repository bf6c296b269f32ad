"""Sentences of findings: the author's spelling, "the" before names that take it, a capital."""

from __future__ import annotations

import pytest

import osint


def _why(text: str, check: str) -> str:
    (finding,) = osint.geocheck(text, only=[check], published="2024-03-02")
    return finding.why


@pytest.mark.parametrize(
    ("text", "check", "head"),
    [
        ("Al-Dumayr is 40 km from Damascus.", "distance", "Al-Dumayr is 40 km "),
        ("Krakow lies 250 km south of Warsaw.", "distance", "Krakow is 253 km "),
        ("Odessa lies 440 km south of Kiev.", "direction", "Seen from Kiev, Odessa lies "),
        ("Cologne, Germany.", "containment", "Cologne is in Germany"),
    ],
)
def test_places_are_spelt_as_the_author_spells_them(text: str, check: str, head: str) -> None:
    assert _why(text, check).startswith(head)


def test_the_gazetteer_s_name_stays_in_the_record() -> None:
    (finding,) = osint.geocheck("Krakow lies 250 km from Warsaw.", only=["distance"])
    assert finding.claim.subject is not None and finding.claim.subject.name == "Kraków"


def test_descriptions_and_other_scripts_are_not_put_into_the_sentence() -> None:
    text = "He lives in Graz. The city is 150 km from Vienna."
    assert all("The city is" not in f.why for f in osint.geocheck(text, only=["distance"]))
    assert _why("Київ — за 470 км від Львова.", "distance").startswith("Kyiv is ")
    assert _why("KRAKOW lies 250 km from Warsaw.", "distance").startswith("Kraków is ")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cebu City, Philippines.", "is in the Philippines"),
        ("Beit Lahia, Gaza Strip.", "is in the Gaza Strip"),
        ("Utrecht, Netherlands.", "is in the Netherlands"),
        ("Tampa, Netherlands.", "in the Netherlands"),
        ("Leeds, United Kingdom.", "is in the United Kingdom"),
        ("Graz, Austria.", "is in Austria"),
        ("Rutland, Rhode Island.", "Rhode Island"),
    ],
)
def test_names_take_the_where_english_wants_it(text: str, words: str) -> None:
    why = _why(text, "containment")
    assert words in why and "the the" not in why.casefold()
    assert ("the " + words) not in why


def test_quotes_stay_as_they_are() -> None:
    why = _why("Port-au-Prince is 250 km from the Dominican Republic.", "distance")
    assert "territory of the Dominican Republic" in why


def test_a_sentence_begins_with_a_capital() -> None:
    for finding in osint.geocheck("He was away from the week of Feb. 2, 2026 to Feb. 6, 2026."):
        assert finding.why[:1] == finding.why[:1].upper()


def test_a_name_within_a_longer_one_stays() -> None:
    assert "(Saudi Arabia)" in _why("Riyadh is on the Arabian Peninsula.", "containment")

"""Wordings of encyclopaedias and agencies: several places of one kind, what is told first, tips and
ends, islands, owners of coasts, neighbours. Each true sentence has its twin."""

from __future__ import annotations

import pytest

from osint import geocheck
from osint.model import Finding


def findings(text: str) -> list[Finding]:
    return list(geocheck(text))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        # several places of one kind
        ("Rain hit the southern Polish cities of Kraków and Katowice.", "Rain hit the northern Polish cities of Kraków and Katowice."),
        ("Fires spread near Greece's northern cities of Serres and Drama.", "Fires spread near Greece's southern cities of Serres and Drama."),
        ("Kayes and Nioro are towns in western Mali.", "Kayes and Nioro are towns in eastern Mali."),
        # what is told first
        ("The second-largest city of Poland is Kraków.", "The second-largest city of Poland is Gdynia."),
        ("Lyon, southern France's largest port, was calm.", "Lille, southern France's largest port, was calm."),
        # a place, and a clause on it
        ("Ganja is in western Azerbaijan, near the mountains.", "Ganja is in southern Georgia, near the mountains."),
        ("Mopti, in central Mali, lies on the Niger River.", "Mopti, in central Mali, lies on the Senegal River."),
        ("Ganja is Azerbaijan's third-largest city.", "Ganja is Azerbaijan's largest city."),
        ("Constanța is a Romanian port on the Black Sea.", "Constanța is a Romanian port on the Baltic Sea."),
        # tips and ends
        ("Kanyakumari lies at the southern tip of India.", "Kanyakumari lies at the northern tip of India."),
        ("Goma is at the northern end of Lake Kivu.", "Goma is at the southern end of Lake Kivu."),
        # coasts and their owners
        ("Burgas lies on Bulgaria's Black Sea coast.", "Burgas lies on Georgia's Black Sea coast."),
        ("Inverness is on Scotland's north-east coast.", "Aberdeen is on Scotland's south-west coast."),
        ("The Oder forms part of the border between Germany and Poland.", "The Oder forms part of the border between Germany and Denmark."),
        ("Lugo and Ourense are provinces in north-western Spain.", "Lugo and Ourense are provinces in south-eastern Spain."),
        # neighbours
        ("Niger is Nigeria's northern neighbour.", "Niger is Nigeria's southern neighbour."),
        ("Niger is landlocked and borders Chad.", "Niger is landlocked and borders Sudan."),
        ("India's Rajasthan borders Pakistan.", "India's Kerala borders Pakistan."),
    ],
)  # fmt: skip
def test_what_holds_and_its_twin(right: str, wrong: str) -> None:
    assert {finding.verdict for finding in findings(right)} == {"consistent"}, right
    assert {"doubtful", "inconsistent"} & {finding.verdict for finding in findings(wrong)}, wrong


def test_neighbours_are_told_where_they_touch() -> None:
    assert [f.verdict for f in findings("Bhutan is wedged between India and China.")] == [
        "consistent"
    ] * 2
    assert findings("Laos is wedged between Thailand and India.") == []
    assert findings("Japan is South Korea's neighbour.") == []
    assert findings("Cuba is Florida's southern neighbour.") == []


def test_an_island_holds_what_lies_on_it() -> None:
    (found,) = findings("Semarang is on the island of Java.")
    assert (found.claim.check, found.verdict) == ("containment", "consistent")


def test_the_subject_of_a_sentence_is_no_name_inside_an_aside() -> None:
    found = findings("Omsk, on the Irtysh River, is Siberia's second-largest city.")
    assert all(f.claim.subject is not None and "Irtysh" not in f.claim.subject.name for f in found)


def test_a_wide_lake_is_near_what_lies_about_it() -> None:
    assert [f.verdict for f in findings("Irkutsk lies near Lake Baikal.")] == ["consistent"]
    assert [f.verdict for f in findings("Krasnoyarsk lies near Lake Baikal.")] == ["inconsistent"]


def test_suburbs_and_villages_of_a_town_do_not_lie_where_it_does() -> None:
    assert findings("Shells fell on the eastern suburbs of Damascus and Homs.") == []
    assert findings("Shells fell on the eastern villages of Idlib and Hama.") == []

"""A place held against two others: between, halfway, as far from both, closer to one."""

from __future__ import annotations

import pytest

from osint.judging.triples import measured
from osint.model.parties import from_place
from osint.world import world
from tests.checks.claims import findings, verdicts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Linz lies between Vienna and Salzburg.", "consistent"),
        ("Bregenz lies between Vienna and Graz.", "inconsistent"),
        ("Between Vienna and Salzburg lies Linz.", "consistent"),
        ("Situated between Nantes and Bordeaux, La Rochelle is a port.", "consistent"),
        ("Situated between Nantes and Bordeaux, Toulouse is a hub.", "inconsistent"),
        ("Linz, a city on the Danube between Vienna and Salzburg, was flooded.", "consistent"),
        ("Lublin is on the railway line between Kraków and Rzeszów.", "inconsistent"),
        ("Vladimir is halfway between Moscow and Nizhny Novgorod.", "consistent"),
        ("Kazan is halfway between Moscow and Nizhny Novgorod.", "inconsistent"),
        ("Kumamoto, roughly midway between Osaka and Kagoshima, was hit.", "inconsistent"),
        ("Zinder is closer to Kano than to Niamey.", "consistent"),
        ("Zinder is closer to Niamey than to Kano.", "inconsistent"),
        ("Aleppo is closer to the Turkish border than to Damascus.", "consistent"),
        ("Aleppo is closer to Damascus than to the Turkish border.", "inconsistent"),
        ("Montélimar is roughly equidistant from Lyon and Marseille.", "consistent"),
        ("Dijon is equidistant from Lyon and Brest.", "inconsistent"),
        ("Полтава расположена между Киевом и Харьковом.", "consistent"),
        ("Львов расположен между Киевом и Харьковом.", "inconsistent"),
        ("Умань лежить на півдорозі між Києвом та Одесою.", "consistent"),
        ("Хмельницький ближче до Києва, ніж до Вінниці.", "inconsistent"),
        ("Toledo está más cerca de Madrid que de Sevilla.", "consistent"),
        ("Valencia está situada entre Sevilla y Madrid.", "inconsistent"),
        ("Dijon se trouve entre Paris et Lyon.", "consistent"),
        ("Metz est plus proche de Paris que de Nancy.", "inconsistent"),
        ("Kassel liegt zwischen Frankfurt und Hannover.", "consistent"),
        ("Dresden liegt zwischen Frankfurt und Hannover.", "inconsistent"),
        ("تقع تكريت بين بغداد والموصل.", "consistent"),
        ("تقع البصرة بين بغداد والموصل.", "inconsistent"),
    ],
)
def test_a_place_between_two_others(text: str, verdict: str) -> None:
    assert verdicts(text) == [f"proximity={verdict}"]


@pytest.mark.parametrize(
    "text",
    [
        "Talks in Geneva between Moscow and Washington failed.",
        "A ferry between Piraeus and Heraklion sank near Rhodes.",
        "Trains run between Lyon and Paris.",
        "The match between Sevilla and Valencia was played in Granada.",
        "Переговоры в Женеве между Москвой и Вашингтоном провалились.",
        "Die Gespräche in Genf zwischen Moskau und Washington scheiterten.",
    ],
)
def test_what_goes_on_between_two_places_lies_nowhere(text: str) -> None:
    assert not [f for f in findings(text, "proximity") if f.rule and "between" in f.rule]


def test_both_distances_and_the_angle_are_told() -> None:
    (only,) = findings("Bregenz lies between Vienna and Graz.")
    assert only.computed is not None and only.computed.unit == "degrees"
    assert [label for label, _ in only.other] == ["to Graz"]
    assert "not between them" in only.why


def test_governments_may_be_meant() -> None:
    assert verdicts("Kyiv is closer to Brussels than to Moscow on trade.") == [
        "proximity=unresolved"
    ]


def test_a_namesake_may_be_meant() -> None:
    (only,) = findings("Springfield lies between Boston and Chicago.")
    assert only.verdict in ("consistent", "unresolved")


def test_an_unknown_subject_is_counted_and_not_found() -> None:
    assert verdicts("Xyloville lies between Vienna and Salzburg.") == []


def test_places_that_touch_tell_no_angle() -> None:
    places = [world().gazetteer.lookup(name)[0] for name in ("Linz", "Leonding", "Graz")]
    assert isinstance(measured("between", *map(from_place, places), world()), str)

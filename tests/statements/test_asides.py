"""What follows an aside is told of what stands before it, not of the name that ends the aside."""

from __future__ import annotations

import pytest

import osint


def _told(text: str, check: str) -> dict[str, str]:
    """Subject, as the text writes it -> verdict."""
    found = osint.geocheck(text, only=[check])
    return {f.claim.subject.text: f.verdict for f in found if f.claim.subject is not None}


@pytest.mark.parametrize(
    "text",
    [
        "The suspect, a 30-year-old from Madrid, is in France.",
        "The president, who had flown in from Paris, is in Austria.",
        "The train, coming from Prague, is in Austria.",
        "The minister, a native of Hamburg, is in Austria.",
        "The plant, run by a firm from Munich, is located in Austria.",
        "The depot – once a mill like that of Munich – is in Austria.",
        "Der Verdächtige, ein Mann aus Madrid, ist in Frankreich.",
        "Le suspect, originaire de Madrid, est en France.",
        "El preso, originario de París, está en Chile.",
        "Груз, прибывший из Гамбурга, находится в Польше.",
    ],
)
def test_what_is_told_of_a_person_or_a_thing_is_not_told_of_a_place(text: str) -> None:
    assert _told(text, "containment") == {}


@pytest.mark.parametrize(
    ("text", "check", "told"),
    [
        ("Ottawa, north of Toronto, is the capital of Canada.", "containment", {"Ottawa": "consistent"}),
        ("Toronto, west of Ottawa and Montreal, is the capital of Canada.", "containment", {"Toronto": "inconsistent"}),
        ("Graz, north of Zagreb and Ljubljana, is in Austria.", "containment", {"Graz": "consistent"}),
        ("Graz, north of Zagreb and Ljubljana, is in Hungary.", "containment", {"Graz": "inconsistent"}),
        ("Graz, much smaller than Prague, lies in Austria.", "containment", {"Graz": "consistent"}),
        ("Graz, much smaller than Prague, lies in Hungary.", "containment", {"Graz": "inconsistent"}),
        ("Graz – unlike Zagreb – is the capital of Styria.", "containment", {"Graz": "consistent"}),
        ("Vienna – unlike Graz – is the capital of Hungary.", "containment", {"Vienna": "inconsistent"}),
        ("Graz, unlike Munich, is 145 km from Vienna.", "distance", {"Graz": "consistent"}),
        ("Graz, unlike Munich, is 650 km from Vienna.", "distance", {"Graz": "inconsistent"}),
        ("Graz, much smaller than Vienna, is close to the Slovenian border.", "proximity", {"Graz": "consistent"}),
        ("Graz, nicht weit von Maribor, ist die Hauptstadt der Steiermark.", "containment", {"Graz": "consistent"}),
        ("Graz, nicht weit von Maribor, ist die Hauptstadt von Österreich.", "containment", {"Graz": "inconsistent"}),
        ("Berne, loin de Genève et de Zurich, est la capitale de la Suisse.", "containment", {"Berne": "consistent"}),
        ("Berna, lejos de Ginebra y de Zúrich, es la capital de Suiza.", "containment", {"Berna": "consistent"}),
        ("Київ, далеко від Харкова, є столицею України.", "containment", {"Київ": "consistent"}),
    ],
)  # fmt: skip
def test_it_is_told_of_the_place_before_the_aside(
    text: str, check: str, told: dict[str, str]
) -> None:
    assert _told(text, check) == told


@pytest.mark.parametrize(
    ("text", "subject", "verdict"),
    [
        ("The city, Graz, is in Hungary.", "Graz", "inconsistent"),
        ("In the south, Graz, is in Hungary.", "Graz", "inconsistent"),
        ("Graz, a city of 300,000, is in Hungary.", "Graz", "inconsistent"),
        ("Graz, the capital of Styria, is in Hungary.", "Graz", "inconsistent"),
        ("Near the border, the town of Nova Gorica is in Slovenia.", "Nova Gorica", "consistent"),
    ],
)
def test_a_name_in_apposition_is_what_is_told_of(text: str, subject: str, verdict: str) -> None:
    assert _told(text, "containment")[subject] == verdict


@pytest.mark.parametrize(
    ("text", "subject", "verdict"),
    [
        ("Bratislava, 55 km from Vienna, in Slovakia, was quiet.", "Vienna", "unresolved"),
        ("Basel, close to Mulhouse, in Switzerland, was calm.", "Mulhouse", "unresolved"),
        ("Ottawa, near Montreal, the capital of Canada, was quiet.", "Montreal", "unresolved"),
        ("Kramatorsk, near Sloviansk, in Donetsk Oblast, was hit.", "Sloviansk", "consistent"),
        ("Two were hurt in Vienna, in Slovakia.", "Vienna", "inconsistent"),
        ("They met in Montreal, the capital of Canada.", "Montreal", "inconsistent"),
    ],
)
def test_of_two_that_may_be_meant_the_nearer_is_not_accused(
    text: str, subject: str, verdict: str
) -> None:
    assert _told(text, "containment")[subject] == verdict

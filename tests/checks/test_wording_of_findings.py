"""Sentences of findings as a copy editor leaves them: number, articles, no word twice, and a figure
that agrees with what the sentence concludes of it."""

from __future__ import annotations

import shlex

import pytest

import osint


def _why(text: str, check: str) -> str:
    findings = osint.geocheck(text, only=[check])
    return " | ".join(finding.why for finding in findings)


@pytest.mark.parametrize(
    ("text", "check", "words"),
    [
        ("Ukraine’s second largest city, Kharkiv, was hit.", "containment", "is the second largest city of"),
        ("Mexico City, Mexico, was quiet.", "containment", "Mexico City is in Mexico."),
        ("Nuseirat in the middle of the Gaza Strip.", "containment", "the part called “middle”."),
        ("Majdal Shams in northern Israel was hit.", "containment", "disputed territory of the Golan Heights."),
        ("Beverly Hills, California, was calm.", "containment", "Beverly Hills is in California"),
        ("El Paso, north of the border with Mexico.", "direction", "El Paso and the border with Mexico are too close"),
        ("The Channel Islands, Jersey, were calm.", "containment", "The Channel Islands are at the edge of"),
        ("The Galapagos Islands lie about 1,000 km off Ecuador's coast.", "distance", "Islands are 927 km from"),
        ("Jabalia, north of the Gaza Strip, was hit.", "direction", "Jabalia is in the north of the Gaza Strip: 14% of"),
        ("Six women and two men, 8 people, and 15 to 25 km (9–15 miles) away.", "twin-units", "15 to 25 km is 9.32 to 15.5 miles"),
        ("It was 1.4 km (less than a mile) from the bank.", "twin-units", "fits “less than a mile”"),
        ("It flew at 2.2 million miles per hour (3.5 million kilometers per hour).", "twin-units", "is 3,540,000 km/h"),
        ("The six-kilometer (nearly four miles) strip.", "twin-units", "Six km is 3.73 miles"),
        ("Chuhuiv, some 35 km south-east of Kharkiv, was dark.", "direction", "which fits “south-east”."),
        ("Чугуев лежит в 35 км к юго-востоку от Харькова.", "direction", "which fits “к юго-востоку” (southeast)."),
        ("Chuhuiv lies south and east of Kharkiv.", "direction", "which fits “east”."),
        ("At least 28 people, including 17 Houthis and 11 tribesmen, died.", "figures", "17 Houthis and 11 tribesmen add up to 28, which fits “at least 28”"),
        ("More than 70 per cent (13 out of 18) were hurt.", "figures", "fits “more than 70%”"),
        ("On May 19, 2019, three fighters were shot; three days later, on May 22, four died.", "interval", "from May 19 to May 22, 2019"),
    ],
)  # fmt: skip
def test_sentences(text: str, check: str, words: str) -> None:
    assert words in _why(text, check)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tanks of 1,000 litres (220 gallons).", "is 220 imperial gallons, which fits"),
        ("Tanks of 1,000 litres (264 gallons).", "is 264 gallons, which fits"),
        ("Tanks of 10 gallons (45 litres).", "10 gallons (imperial) is 45.5 litres, which fits"),
        ("A load of 20 tons (20,320 kg).", "20 tons (long) is 20,320 kg, which fits"),
        ("Tanks of 1,000 litres (420 gallons).", "is 264 gallons, not 420 gallons"),
    ],
)
def test_the_kind_of_unit_that_fits_is_the_one_that_is_shown(text: str, words: str) -> None:
    assert words in _why(text, "twin-units")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The camp at Graz, Austria (15.43° N, 47.07° E).", "with latitude and longitude swapped it is in Graz"),
        ("The site is in Graz, Austria: 47.0707, -15.4395.", "with the sign of the longitude reversed it is in Graz"),
    ],
)  # fmt: skip
def test_a_slip_is_told_beside_a_country_too(text: str, words: str) -> None:
    (found,) = osint.geocheck(text, only=["coordinates"])
    assert found.verdict == "inconsistent" and words in found.why


def test_what_no_slip_explains_is_told_without_one() -> None:
    (found,) = osint.geocheck("The depot (47.0707, 25.4395) lies in Graz, Austria.", only=["coordinates"])  # fmt: skip
    assert found.verdict == "inconsistent" and found.why.endswith("nowhere near Austria.")


@pytest.mark.parametrize(
    "text",
    [
        "Tal al-Sultan lies west of Rafah.",
        "Al-Sabra lies north of Gaza.",
        "Al-Faluja, west of Jabalia, was hit.",
        "Beach camp lies west of Gaza City.",
    ],
)
def test_what_is_to_be_measured_can_be(text: str) -> None:
    steps = [f.next for f in osint.geocheck(text, only=["direction"]) if f.next]
    for step in steps:
        if "osint distance " in step:
            one, other = shlex.split(step.partition("osint distance ")[2].removesuffix("."))
            assert osint.distance(one, other).unit == "km"

"""The owner of a region, the middle of a country, capitals told the other way round, places asked
about: true ones and their false twins."""

from __future__ import annotations

from datetime import date

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world
from tests.checks.claims import verdicts

FITS, MISSES, MAY_MISS, OPEN = "consistent", "inconsistent", "doubtful", "unresolved"


def containment(text: str) -> list[str]:
    """The verdicts on what lies in what."""
    return [v.removeprefix("containment=") for v in verdicts(text, "containment")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zinder, in Niger's Zinder region, was flooded.", FITS),
        ("Garowe, in Somalia's Nugal region, was attacked.", FITS),
        ("Garowe, in Somalia's Gedo region, was attacked.", MISSES),
        ("A shell exploded near Jhang in Pakistan's Punjab province.", FITS),
        ("A shell exploded near Sukkur in Pakistan's Punjab province.", MISSES),
        ("Lawyers in Gujarat's Surat district protested.", FITS),
        ("Lawyers in Kerala's Surat district protested.", MAY_MISS),
    ],
)
def test_the_region_that_a_country_owns_is_checked(text: str, expected: str) -> None:
    assert containment(text)[:1] == [expected]


def test_the_owner_tells_which_region_is_meant() -> None:
    assert containment("Anantnag, in India's Punjab, was quiet.")[0] == MAY_MISS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hama in central Syria was hit.", FITS),
        ("Tartus in central Syria was hit.", MAY_MISS),
        ("Kazanlak lies in central Bulgaria.", FITS),
        ("Quang Ngai lies in central Vietnam.", FITS),
        ("Oral lies in central Kazakhstan.", OPEN),
        ("Tangier lies in central Morocco.", MAY_MISS),
    ],
)
def test_the_middle_is_told_by_both_axes_unless_the_land_is_long(text: str, expected: str) -> None:
    assert containment(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The capital of Canada is Ottawa.", FITS),
        ("The capital of Canada is Toronto.", MISSES),
        ("Morocco's capital is Rabat.", FITS),
        ("Morocco's capital is Casablanca.", MISSES),
        ("The largest city in Vietnam is Hue.", MISSES),
        ("Morocco's largest city is Casablanca.", FITS),
        ("Almaty is the capital of Kazakhstan.", OPEN),
    ],
)
def test_capitals_told_the_other_way_round(text: str, expected: str) -> None:
    assert containment(text) == [expected]


def test_what_was_the_capital_is_open_until_the_day_is_known() -> None:
    said = "Yangon is the capital of Myanmar."
    (undated,) = pipeline.geocheck(Document(id="t", text=said), world(), ("containment",))
    assert undated.verdict == OPEN
    assert undated.next is not None and "--published" in undated.next
    dated = Document(id="t", text=said, published=date(2024, 5, 1))
    (found,) = pipeline.geocheck(dated, world(), ("containment",))
    assert found.verdict == MAY_MISS


@pytest.mark.parametrize(
    "text",
    ["Sialkot, India? No: the shell came from there.", "Sialkot, India?", "In Sialkot, India?"],
)
def test_an_address_that_is_asked_about_is_no_claim(text: str) -> None:
    assert containment(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The factory in Kladno, Czechoslovakia, made rails in 1970.", FITS),
        ("The factory in Debrecen, Czechoslovakia, made rails in 1970.", MISSES),
        ("She was born in Oulu, Sweden, in 1968.", MISSES),
        ("The firm, based in Antwerp in the north of Belgium, closed.", FITS),
        ("The firm, based in Antwerp in the south of Belgium, closed.", MISSES),
        ("Heavy snow fell in Bydgoszcz in the south of Poland, they said.", OPEN),
        ("Heavy snow fell in Gdynia in the south of Poland, they said.", MAY_MISS),
        ("In Mexico, the southern city of Tijuana was calm.", MAY_MISS),
    ],
)
def test_plain_words_of_newsrooms(text: str, expected: str) -> None:
    assert containment(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town of Svishtov on the Danube was flooded.", [FITS]),
        ("The town of Razgrad on the Danube was evacuated.", [MAY_MISS]),
        ("Mocha, on Yemen's Red Sea coast, was bombed.", [FITS]),
        ("Marib, on Yemen's Red Sea coast, was bombed.", [MISSES]),
        ("Goma, on the shores of Lake Victoria, was tense.", [MISSES]),
    ],
)
def test_waters(text: str, expected: list[str]) -> None:
    assert [v.removeprefix("proximity=") for v in verdicts(text, "proximity")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Gondar (12.60, 37.47) was calm.", FITS), ("Gondar (-12.60, 37.47) was calm.", MISSES)],
)
def test_a_sentence_that_opens_with_a_place_and_its_point(text: str, expected: str) -> None:
    assert verdicts(text, "coordinates") == [f"coordinates={expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 60 boats, 15 (25%) sank.", FITS),
        ("Of the 60 boats, 15 (45%) sank.", MISSES),
        ("Of 300 people asked, 60, or 20 percent, agreed.", FITS),
        ("Of 300 people asked, 60, or 40 percent, agreed.", MISSES),
    ],
)
def test_a_share_behind_its_whole(text: str, expected: str) -> None:
    assert verdicts(text, "figures") == [f"figures={expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nampula, a city in northern Mozambique, was calm.", FITS),
        ("Nampula, a city in southern Mozambique, was calm.", OPEN),
        ("Atar, a town in southern Mauritania, was calm.", OPEN),
        ("Rosso, a town in southern Mauritania, was calm.", FITS),
    ],
)
def test_what_lies_past_the_middle_is_no_longer_in_a_part(text: str, expected: str) -> None:
    assert containment(text) == [expected]

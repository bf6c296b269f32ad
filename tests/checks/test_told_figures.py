"""Towns that a text puts in a wrong area, and at a distance that tells which town is meant; divisions
of which no outline is known; the subject of "borders" behind an aside; which way a point lies."""

from __future__ import annotations

import pytest

from osint import extract
from tests.checks.claims import verdicts_of

TOLD_BY_A_FIGURE = (
    ("Ballarat is a city in Tasmania, Australia, about 100 km west of Melbourne.", "inconsistent"),
    ("Ballarat is a city in Victoria, Australia, about 100 km west of Melbourne.", "consistent"),
    # the figure tells of no place that is known, or of the area as well
    ("Ballarat is a city in Tasmania, Australia, about 900 km west of Melbourne.", "doubtful"),
    ("Yreka, Oregon, is a small town. It is about 20 miles from Ashland, Oregon.", "unresolved"),
    ("Duluth, Alabama, is a port. It lies about 140 miles north of Minneapolis.", "inconsistent"),
    ("Duluth, Minnesota, is a port. It lies about 140 miles north of Minneapolis.", "consistent"),
    ("Kupiansk in Lviv Oblast, 100 km east of Kharkiv, was shelled.", "inconsistent"),
    ("Kupiansk in Kharkiv Oblast, 100 km east of Kharkiv, was shelled.", "consistent"),
    # told of the town that is counted to
    (
        "The plane came down in Spokane, Ohio. It had left Seattle, 230 miles west of Spokane.",
        "inconsistent",
    ),
    (
        "The plane came down in Spokane, Washington. It had left Seattle, 230 miles west of Spokane.",
        "consistent",
    ),
)


@pytest.mark.parametrize(("text", "verdict"), TOLD_BY_A_FIGURE)
def test_a_distance_tells_which_town_is_meant(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment")[0] == verdict


BORDERS = (
    ("Turkana County borders South Sudan.", ["unresolved"]),  # its circle ends before its corners
    ("Turkana County borders Tanzania.", ["inconsistent"]),
    ("Wajir County borders Uganda.", ["inconsistent"]),
    ("Vorarlberg, in western Austria, borders Switzerland.", ["consistent"]),
    ("Vorarlberg, in western Austria, borders Hungary.", ["inconsistent"]),
    ("Burgenland, a state in Austria, borders Hungary.", ["consistent"]),
    ("Burgenland, a state in Austria, borders Switzerland.", ["inconsistent"]),
    ("Fighting goes on in Mozambique, which borders Zimbabwe.", ["consistent"]),
)


@pytest.mark.parametrize(("text", "verdicts"), BORDERS)
def test_what_borders_what(text: str, verdicts: list[str]) -> None:
    assert verdicts_of(text, "proximity") == verdicts


POINTS = (
    ("The epicentre was at 42.30 N, 16.20 E, north of Vieste, Italy.", "consistent"),
    ("The epicentre was at 37.30 N, 16.20 E, north of Vieste, Italy.", "inconsistent"),
    ("The epicentre was at 37.90 N, 136.90 E, north of Wajima, Japan.", "consistent"),
    ("The epicentre was at 32.90 N, 136.90 E, north of Wajima, Japan.", "inconsistent"),
)


@pytest.mark.parametrize(("text", "verdict"), POINTS)
def test_which_way_a_point_lies_from_a_town_of_an_address(text: str, verdict: str) -> None:
    assert verdicts_of(text, "coordinates") == [verdict]


OWNERS = (
    ("Somalia's semi-autonomous Puntland region was calm.", "consistent"),
    ("Villagers fled Congo's lawless Ituri province.", "consistent"),
    ("Villagers fled Kenya's lawless Ituri province.", "inconsistent"),
)


@pytest.mark.parametrize(("text", "verdict"), OWNERS)
def test_what_a_country_owns_behind_what_it_is_like(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment") == [verdict]


EXTREMES = (
    # the province lies so, and not the town
    ("They met in Spittal in Austria's southernmost state of Carinthia.", "consistent"),
    ("They met in Bireun in the westernmost province of Aceh.", "consistent"),
    ("Langsa is the westernmost city in Aceh.", "inconsistent"),
    ("Banda Aceh is the westernmost city in Aceh.", "consistent"),
    ("Villach is the largest city in Carinthia.", "doubtful"),
)


@pytest.mark.parametrize(("text", "verdict"), EXTREMES)
def test_whose_superlative_it_is(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment")[0] == verdict


def test_names_in_use_in_english() -> None:
    for name, country in (("Hodeidah", "YE"), ("Qamishli", "SY"), ("Nabatiyeh", "LB")):
        found = extract(f"They sailed from {name} on Monday.").places
        assert [mention.place.country for mention in found if mention.place] == [country], name

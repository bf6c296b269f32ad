"""States of another time: the date of the sentence or of the text decides, else nothing does."""

from __future__ import annotations

from datetime import date

import pytest

from osint import pipeline
from osint.judging.former_states import left_on, state_named
from osint.model import Document
from osint.support.verified import table_of
from osint.world import world


def _verdicts(text: str, published: date | None) -> list[str]:
    document = Document(id="t", text=text, published=published)
    return [f.verdict for f in pipeline.geocheck(document, world(), ("containment",))]


@pytest.mark.parametrize(
    ("published", "verdict"),
    [(date(2008, 5, 1), "consistent"), (None, "unresolved"), (date(2020, 5, 1), "inconsistent")],
)
def test_the_date_of_the_text_decides(published: date | None, verdict: str) -> None:
    assert _verdicts("The convoy stopped in Juba, Sudan.", published) == [verdict]


def test_what_never_belonged_to_a_country_is_called_as_ever() -> None:
    assert _verdicts("The convoy stopped in Juba, Egypt.", None) == ["inconsistent"]


def test_days_are_those_of_independence() -> None:
    assert left_on("SD", "SS") == date(2011, 7, 9)
    assert left_on("SS", "SD") is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("A ferry sank off Juba, Sudan, on 3 May 2008.", "consistent"),
        ("A bridge fell in Juba, Sudan, on 3 May 2018.", "inconsistent"),
        ("A bus overturned near Wau, Sudan, in 2006.", "consistent"),
        ("The plant opened in Zaporizhzhia, Soviet Union, in 1974.", "consistent"),
        ("She was born in Krakow, Soviet Union, in 1955.", "inconsistent"),
        ("She grew up in Zadar, Yugoslavia.", "consistent"),
        ("She grew up in Graz, Yugoslavia.", "inconsistent"),
        ("Ostrava is a city in Czechoslovakia.", "consistent"),
        ("They met in Erfurt, West Germany, in 1984.", "inconsistent"),
        ("They met in Erfurt, East Germany, in 1984.", "consistent"),
        ("They met in Munich, East Germany, in 1984.", "inconsistent"),
        (
            "The airliner came down near Windhoek, South West Africa, on 20 April 1968.",
            "consistent",
        ),
        ("Bonn was the capital of West Germany.", "consistent"),
        ("Hamburg was the capital of West Germany.", "inconsistent"),
        ("Tartu, Russia, was shelled in 1941.", "unresolved"),
        ("Tartu, Russia, was shelled in 2022.", "inconsistent"),
        ("A riot broke out in Chernivtsi, Austria-Hungary.", "unresolved"),
        ("In 2019 he moved to Odesa in the Soviet Union.", "unresolved"),
        ("The poet was born in Lviv, Poland, in 1921.", "unresolved"),
        ("The clinic in Lviv, Poland, was hit in 2022.", "inconsistent"),
    ],
)
def test_states_and_what_they_held(text: str, verdict: str) -> None:
    assert _verdicts(text, None) == [verdict]


@pytest.mark.parametrize(
    ("text", "published", "verdict"),
    [
        ("Lagos, the capital of Nigeria, was calm in 1985.", None, "consistent"),
        ("Lagos, the capital of Nigeria, was calm.", date(1985, 3, 1), "consistent"),
        ("Lagos, the capital of Nigeria, was calm.", date(2020, 3, 1), "doubtful"),
        ("Lagos, the capital of Nigeria, was calm.", None, "unresolved"),
        ("Lagos was the capital of Nigeria.", date(2020, 3, 1), "unresolved"),
        ("Kano, the capital of Nigeria, was calm in 1985.", None, "inconsistent"),
        ("Almaty is the capital of Kazakhstan.", date(2021, 3, 1), "doubtful"),
        ("Astana is the capital of Kazakhstan.", date(2021, 3, 1), "consistent"),
        ("Aktobe, the capital of Kazakhstan, was calm.", None, "inconsistent"),
        ("Geneva, the capital of Switzerland, was calm.", None, "inconsistent"),
    ],
)
def test_capitals_that_moved(text: str, published: date | None, verdict: str) -> None:
    assert _verdicts(text, published) == [verdict]


def test_a_state_is_known_by_its_name_in_other_languages() -> None:
    state = state_named("Sowjetunion")
    assert state is not None and state is state_named("the Soviet Union")
    assert state_named("Ruritania") is None


def test_every_state_names_countries_that_the_gazetteer_has() -> None:
    rows = table_of("former_states.json")["states"]
    codes = {code for row in rows for code in row["countries"]}
    assert all(world().gazetteer.country(code) is not None for code in codes)


def test_every_capital_of_old_is_a_settlement_of_its_country() -> None:
    for row in table_of("former_states.json")["capitals"]:
        place = world().gazetteer.get(row["id"])
        assert place is not None and place.kind == "settlement", row
        assert place.country == row["country"]

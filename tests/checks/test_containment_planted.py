"""A place put in another country is called in the forms that news, posts and records have; the same
words with the right country hold, and words that put nothing anywhere stay quiet."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"

# Each with {} for the country: the right one and another.
FORMS = (
    ("Shops burned in Salzburg, {} https://a.org/x", "Austria", "Mongolia"),
    ("Crowds gather near the bridge as the year ends in Salzburg, {}, Dec. 31, 2025.", "Austria", "Togo"),
    ("The match is played in Bordeaux, {}, about an hour from the sea.", "France", "Angola"),
    ("The fair was held in Bordeaux, {}, until 1978.", "France", "Angola"),
    ("Our reporter, speaking from Mombasa, {}, said the port was shut.", "Kenya", "Chile"),
    ("She was treated in Mombasa, {}, and she went home.", "Kenya", "Chile"),
    ("APA - SALZBURG, {} (APA) - Two people were hurt.", "Austria", "Gabon"),
    ("Other works are in Essen (Germany), Salzburg ({}) and Turin (Italy).", "Austria", "Benin"),
    ("She teaches at the University of Salzburg in {}.", "Austria", "Benin"),
    ("Belmopan is the capital of {}.", "Belize", "Gabon"),
    ("The ferry left Galway, {}, on Monday.", "Ireland", "Guinea"),
)  # fmt: skip


@pytest.mark.parametrize(("form", "right", "wrong"), FORMS)
def test_the_right_country_holds_and_another_is_called(form: str, right: str, wrong: str) -> None:
    assert f"{NAME}=consistent" in verdicts(form.format(right), NAME)
    called = verdicts(form.format(wrong), NAME)
    assert {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(called)


@pytest.mark.parametrize(
    "text",
    [
        "During talks in Muscat, Qatar, under pressure, offered a draft.",
        "In Muscat, Qatar, under pressure, offered a draft.",
        "Ukraine's Belgorod region raid went on.",
        "Cuba's Moscow-backed leader spoke.",
        "Residents of Aleppo in Jordan, some of them old, gathered.",
        "They met in Lausanne (Qatar was absent).",
    ],
)
def test_words_that_put_nothing_in_another_country(text: str) -> None:
    assert not verdicts(text, NAME)


def test_the_capital_of_a_town_is_another() -> None:
    assert verdicts("It lies south of the district capital of Steyr, Austria.", NAME) == [
        f"{NAME}=consistent"
    ]
    assert verdicts("The city of Steyr is the capital of Austria.", NAME) == [
        f"{NAME}=inconsistent"
    ]

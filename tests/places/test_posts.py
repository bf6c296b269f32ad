"""Names in posts: small letters and hashtags."""

from __future__ import annotations

from tests.places.conftest import Recognise


def test_well_known_names_with_small_letters(found: Recognise) -> None:
    assert found("snow in chicago again, flying to new york tomorrow") == ["chicago", "new york"]


def test_words_that_are_also_places_stay_words(found: Recognise) -> None:
    assert found("turkey sandwich and a nice bath, most of it orange") == []


def test_a_hashtag_names_a_place_without_its_sign(found: Recognise) -> None:
    assert found("#Syria: shelling near #Aleppo tonight") == ["Syria", "Aleppo"]
    assert "SriLanka" in found("floods again #SriLanka")


def test_a_long_text_is_no_post(found: Recognise) -> None:
    assert found("we walked and talked about london. " * 40) == []


def test_words_that_only_describe_are_no_name(found: Recognise) -> None:
    assert found("troops moved to the northern border with Mali") == ["Mali"]
    assert found("rain over the eastern province and the north west") == []


def test_a_name_of_several_words_in_small_letters_stays_one(found: Recognise) -> None:
    assert found("we are leaving south africa today") == ["south africa"]


def test_the_article_and_a_shortened_word_belong_to_a_name_in_small_letters(
    found: Recognise,
) -> None:
    assert found("she moved to the hague last week") == ["the hague"]
    assert found("the train to st petersburg was late") == ["st petersburg"]


def test_the_first_word_of_a_name_alone_is_none(found: Recognise) -> None:
    assert found("a new year in the old town, and so it goes on") == []

"""What the gate of sentences asks for is never a word that nearly every sentence holds."""

from __future__ import annotations

import pytest

from osint.language.pack import load


@pytest.mark.parametrize("name", ["article", "of"])
def test_no_word_of_every_sentence_is_a_trigger(name: str) -> None:
    pack = load("en")
    assert pack.words(name)
    assert pack.words(name).isdisjoint(pack.triggers.words)


def test_a_rule_with_an_article_is_found_by_its_other_words() -> None:
    triggers = load("en").triggers
    assert [*triggers.found_in("The ferry was late.")] == []
    assert [hit[0] for hit in triggers.found_in("The town lies near the lake.")] == ["near"]


def test_a_phrase_is_looked_for_by_a_word_that_is_not_among_the_commonest() -> None:
    triggers = load("en").triggers
    assert "from" not in triggers.words
    assert [hit[0] for hit in triggers.found_in("It is not far from Linz.")] == ["not far from"]


def test_what_serves_before_a_name_only_is_looked_for_apart() -> None:
    pack = load("en")
    assert [hit[0] for hit in pack.lead_triggers.found_in("Linz stands on the Danube.")] == ["on"]
    assert [*pack.triggers.found_in("Linz stands on the Danube.")] == []

"""What the gate of sentences asks for is never a word that nearly every sentence holds."""

from __future__ import annotations

import pytest

from osint.language.pack import load


@pytest.mark.parametrize("name", ["article", "of"])
def test_no_word_of_every_sentence_is_a_trigger(name: str) -> None:
    pack = load("en")
    assert pack.words(name)
    assert pack.words(name).isdisjoint(pack.triggers)


def test_a_rule_with_an_article_is_found_by_its_other_words() -> None:
    assert load("en").triggers_in("The ferry was late.") == []
    assert load("en").triggers_in("The town lies near the lake.") != []

"""A pattern of many words finds what a plain list of them finds, the longest first."""

from __future__ import annotations

import random
import re

import pytest

from osint.support.word_choice import one_of


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ([], ""),
        (["north"], "north"),
        (["north", "north of"], "north(?: of)?"),
        (["gate", "gas"], "gate|gas"),
        (["harbour", "harbor", "quay"], "harbo(?:r|ur)|quay"),
        (["a", ""], "a|"),
        (["St. Ives", "St. Asaph"], r"St\. (?:Asaph|Ives)"),
    ],
)
def test_words_share_what_they_begin_with(words: list[str], source: str) -> None:
    assert one_of(words) == source


def test_a_blank_is_what_the_caller_says() -> None:
    assert re.fullmatch(one_of(["east of", "east side"], r"\s+"), "east \n side")


@pytest.mark.parametrize("seed", range(20))
def test_what_is_found_is_what_a_list_of_the_longest_first_finds(seed: int) -> None:
    chance = random.Random(seed)

    def written(most: int) -> str:
        return "".join(chance.choice("ab .") for _ in range(chance.randint(1, most)))

    words = {written(6) for _ in range(chance.randint(1, 40))}
    listed = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    text = written(400)
    for end in ("", r"(?!a)", "b"):  # the engine comes back for a shorter word
        plain = [m.span() for m in re.finditer(f"(?:{listed}){end}", text)]
        assert [m.span() for m in re.finditer(f"(?:{one_of(words)}){end}", text)] == plain

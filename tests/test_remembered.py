"""A cache that asks once, and lets go of what was not asked for again when it is full."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from osint.support.cache import Remembered


def test_it_asks_once() -> None:
    asked: list[str] = []
    lengths = Remembered(lambda word: asked.append(word) or len(word), 10)  # type: ignore[func-returns-value]
    assert [lengths["ab"], lengths["abc"], lengths["ab"]] == [2, 3, 2]
    assert asked == ["ab", "abc"]


@given(st.lists(st.integers(0, 30)), st.integers(1, 9))
def test_it_never_holds_more_than_it_may_and_never_answers_wrongly(
    numbers: list[int], most: int
) -> None:
    doubled = Remembered(lambda number: 2 * number, most)
    for number in numbers:
        assert doubled[number] == 2 * number
        assert len(doubled) + len(doubled._before) <= max(2, most)


def test_what_is_asked_for_again_stays() -> None:
    asked: list[int] = []
    lengths = Remembered(lambda number: asked.append(number) or number, 10)  # type: ignore[func-returns-value]
    for number in range(100):
        assert lengths[number] == number and lengths[0] == 0
    assert asked.count(0) == 1 and len(asked) == 100

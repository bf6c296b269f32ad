"""The words that may begin a name, and how they hang together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from osint.extract.places.scan import BREAK, LINK, SPACE, words


def parts(text: str) -> list[tuple[str, int]]:
    found = words(text)
    return list(zip(found.texts, found.joins, strict=True))


def test_capitalised_words_and_their_joins() -> None:
    assert parts("Bosnia and Herzegovina, Rostov-on-Don") == [
        ("Bosnia", BREAK),
        ("Herzegovina", LINK),
        ("Rostov", BREAK),
        ("Don", LINK),
    ]


def test_abbreviations_keep_their_dots() -> None:
    assert [word for word, _ in parts("In W.Va. and the U.S. and D.C. too")] == [
        "In",
        "W.Va.",
        "U.S.",
        "D.C.",
    ]


def test_a_shortened_saint_does_not_end_the_sentence() -> None:
    assert parts("St. Petersburg")[1] == ("Petersburg", SPACE)
    assert parts("We met Bob. Petersburg was cold")[-1] == ("Petersburg", BREAK)


def test_a_possessive_is_no_part_of_the_word() -> None:
    assert parts("Turkey’s army")[0] == ("Turkey", BREAK)
    assert parts("O'Higgins")[0] == ("O'Higgins", BREAK)


def test_a_name_may_run_over_a_hard_wrap_but_not_over_a_paragraph() -> None:
    assert parts("New\n    York")[1] == ("York", SPACE)
    assert parts("New\n\nYork")[1] == ("York", BREAK)


def test_letters_beyond_ascii() -> None:
    assert [w for w, _ in parts("Łódź, Åland, Київ, Ñuñoa")] == ["Łódź", "Åland", "Київ", "Ñuñoa"]


@given(st.text(max_size=300))
def test_offsets_always_lie_in_the_text_and_in_order(text: str) -> None:
    texts, starts, ends, joins = words(text)
    assert len(starts) == len(ends) == len(joins)
    assert texts == [text[a:b] for a, b in zip(starts, ends, strict=True)]
    assert all(0 <= a < b <= len(text) for a, b in zip(starts, ends, strict=True))
    assert starts == sorted(starts)


def test_hostile_text_is_read_to_its_end() -> None:
    for hostile in ("A." * 40_000, "A-" * 40_000, "A'" * 40_000, "Aa " * 30_000, "\n" * 80_000):
        assert len(words(hostile).starts) <= len(hostile)


def test_a_word_without_end_is_cut() -> None:
    """What is remembered of words stays small, whatever the text."""
    found = words("A" + "b" * 10_000 + " Lyon O'" + "c" * 10_000 + " Porto")
    assert [word for word in found.texts if len(word) < 10] == ["Lyon", "Porto"]
    assert max(map(len, found.texts)) < 210

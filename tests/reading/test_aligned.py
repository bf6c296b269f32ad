"""Where the words of a document stand in a piece of its file that it does not repeat."""

from __future__ import annotations

from osint.reading.aligned import FAR, AlignedWords


def test_words_behind_tags_and_over_lines() -> None:
    raw = "<name>Mill</name>\n <note>On <b>Monday</b>,\n3 May</note>"
    text = "Mill\nOn Monday, 3 May"
    where = AlignedWords(raw, 10, 5, "feature 1")
    lines = [" " * 4 + raw.split("\n")[0], *raw.split("\n")[1:]]
    for word in ("Mill", "On", "Monday", "3", "May"):
        line, column, unit = where.at(text, text.index(word))
        assert line and column and unit == "feature 1"
        assert lines[line - 10].startswith(word, column - 1)


def test_a_word_that_the_piece_has_otherwise_stands_where_the_one_before_does() -> None:
    where = AlignedWords('{"note": "Caf\\u00e9 Roma"}', 1, 1)
    text = "Café Roma"
    assert where.at(text, 0)[:2] == (1, 1)
    assert where.at(text, 5)[1] == 21


def test_what_stands_before_the_opening_is_no_place_of_a_word() -> None:
    raw = '{"source": "Tartu", "text": "Seen in Tartu"}'
    text = "Seen in Tartu"
    where = AlignedWords(raw, 1, 1, opening='"text"')
    assert where.at(text, text.index("Tartu"))[1] == raw.rindex("Tartu") + 1


def test_many_words_that_are_not_found_take_no_longer_for_each() -> None:
    text = " ".join(f"w{number}" for number in range(20_000))
    where = AlignedWords("x\n" * 50 * FAR, 1, 1)
    assert where.at(text, len(text) - 1)[0] == 1

import pytest

from osint.support.char_map import CharMap

PLAIN = CharMap({"٣": "3", "٫": ".", "’": "'"})


@pytest.mark.parametrize(
    "text", ["", "3.5 km", "Aïn Témouchent, 3 km", "٣٫٣ km", "’٣’ — ٣", "]^-٣\\"]
)
def test_it_replaces_what_translate_replaces_and_keeps_the_length(text: str) -> None:
    table = {ord("٣"): "3", ord("٫"): ".", ord("’"): "'"}
    assert PLAIN(text) == text.translate(table)
    assert len(PLAIN(text)) == len(text)


def test_a_text_without_any_stays_the_same_object() -> None:
    text = "Überlingen am Bodensee"
    assert PLAIN(text) is text


def test_characters_that_mean_something_in_a_set_of_a_pattern_are_taken_as_they_are() -> None:
    assert CharMap({"–": "-", "＾": "^", "］": "]"})("a–b＾c］") == "a-b^c]"

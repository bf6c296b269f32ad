"""Long lists of words: the same words as a set of them."""

from __future__ import annotations

from osint.support.listed import Listed, by_beginning


def test_a_list_has_its_words_and_no_others() -> None:
    listed = Listed(by_beginning(["zane", "abel", "b", "abbot"]))
    assert all(word in listed for word in ("abbot", "abel", "b", "zane"))
    assert not any(word in listed for word in ("", "a", "ab", "abe", "abbot abel", "bb", "zan", 7))
    assert sorted(listed) == ["abbot", "abel", "b", "zane"] and len(listed) == 4
    assert listed | {"x"} == {"abbot", "abel", "b", "zane", "x"}

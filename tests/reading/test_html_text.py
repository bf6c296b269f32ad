"""What a page's reader sees, and that no page can make the reading slow."""

from __future__ import annotations

import pytest

from osint.reading.hints import Hints
from osint.reading.html_pieces import pieces
from osint.reading.page import page_document

HOSTILE = (
    "<", "<a ", "<a >", "<!--", "<!", "<?", "</", '<a b="', "<a b='\"", "<a a=a ", "<script>",
    "<style><", "<div>", "<![CDATA[", '<"', "&", "<ul><li>", "<form>",
)  # fmt: skip


def seen(markup: str) -> str:
    return page_document(markup, "p", "p", Hints(all_text=True)).text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a &lt; b <b>c</b> 3 < 4</p>", "a < b c 3 < 4"),
        ('<p><i title="x > y">d</i> e</p>', "d e"),
        ("<script>if (a<b) { '</p>' }</script><p>f</p>", "f"),
        ("<STYLE>p > a {}</STYLE >g<!-- > --> h", "g h"),
        ("<p>one<p>two", "one\n\ntwo"),
        ("2 <3 and <never closed", "2 <3 and <never closed"),
        ("<td>1</td><td>2</td>", "1 2"),
        ('<a href="x>unclosed quote">k</a>', "k"),
    ],
)
def test_text_as_seen(markup: str, text: str) -> None:
    assert seen(markup) == text


def test_a_picture_in_an_attribute_is_no_text() -> None:
    markup = f'<p>before <img src="data:image/png;base64,{"A" * 100_000}"> after</p>'
    assert seen(markup).split() == ["before", "after"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_parser_gets_whole_tags_and_each_character_once(piece: str) -> None:
    markup = piece * (40_000 // len(piece))
    fed = [part for _, part, is_tag in pieces(markup) if is_tag]
    assert sum(len(part) for _, part, _ in pieces(markup)) <= len(markup) + 1
    for part in fed:  # nothing is left open that the parser would look at again
        assert "<" not in part or (part[0] == "<" and (part[-1] == ">" or "<!" in part))
    assert isinstance(seen(markup), str)

"""Untrusted text in each place it may be shown."""

from __future__ import annotations

import csv
import io
import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.report import safe

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


@given(st.text())
def test_visible_text_has_nothing_hidden_and_is_stable(text: str) -> None:
    shown = safe.visible(text)
    assert not HIDDEN.search(shown)
    assert safe.visible(shown) == shown
    shown.encode("utf-8")


@given(st.text(), st.integers(5, 40))
def test_one_line_is_one_line_of_that_length(text: str, limit: int) -> None:
    shown = safe.one_line(text, limit)
    assert len(shown) <= limit
    assert "\n" not in shown and "\t" not in shown


def test_one_line_keeps_both_ends() -> None:
    assert safe.one_line("from the beginning to the very end", 20) == "from the beg…ery end"


@given(st.text())
def test_csv_cells_come_back_and_never_begin_a_formula(text: str) -> None:
    buffer = io.StringIO()
    csv.writer(buffer).writerow([safe.csv_cell(text), -12.5])
    (row,) = csv.reader(io.StringIO(buffer.getvalue()))
    assert row[1] == "-12.5"
    assert not row[0].lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert row[0].lstrip("'") in ("'" + safe.visible(text)).lstrip("'") or row[0] == safe.visible(
        text
    )


@given(st.text())
def test_escaped_json_parses_to_the_same(text: str) -> None:
    escaped = safe.escape_hidden(json.dumps([text], ensure_ascii=False))
    assert json.loads(escaped) == [text]
    escaped.encode("utf-8")


@given(st.text())
def test_xml_and_html_text_parse_to_what_is_visible(text: str) -> None:
    element = ET.fromstring(f'<a b="{safe.xml_text(text)}">{safe.xml_text(text)}</a>')
    assert (element.text or "") == safe.visible(text)
    for character in "<>\"'":
        assert character not in safe.html_text(text)


@given(st.text())
def test_github_commands_stay_on_their_line(text: str) -> None:
    message, title = safe.github_data(text), safe.github_property(text)
    assert len(f"x{message}x".splitlines()) == 1
    assert not {":", ",", "\n", "\r"} & set(title)


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("https://example.org/a?b=c#d", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https://", False),
        ("https://exa mple.org", False),
        ("https://example.org/\u202e", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_only_plain_web_links(url: str | None, fine: bool) -> None:
    assert (safe.web_link(url) is not None) == fine


@pytest.mark.parametrize(
    "text", ["<b>", "[a](b)", "`x`", "a|b", "*x*", "http://a.b", "www.a.b", "&lt;"]
)
def test_markdown_text_has_no_markup_left(text: str) -> None:
    escaped = safe.markdown_text(text)
    assert escaped.replace("\\", "") == text.replace("\\", "")
    assert not re.search(r"(?<!\\)[<>\[\]`|*&]|https?:|www\.", escaped)

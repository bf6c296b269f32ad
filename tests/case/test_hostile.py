"""Case files that mean harm: one sentence each, quickly, and nothing but text in every format."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.case.load import load
from osint.case.run import run_case
from osint.case.strict_yaml import parse
from osint.case.yaml_text import block, quoted
from osint.errors import CaseError
from osint.report import FORMATS, render
from osint.report.model import Report
from osint.world import world
from tests.case.test_load import GOOD
from tests.report.sample import HOSTILE, TEXT

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_damaged_case_gives_a_case_error_or_a_case(data: st.DataObject) -> None:
    text = GOOD
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 6))
        put = data.draw(st.text(alphabet="\n :-[]{}&*!|>'\"#%@`,?~ab1.\t\x07é\u202e", max_size=4))
        text = text[:at] + put + text[at + cut :]
    try:
        load(text, "c.yaml")
    except CaseError as error:
        assert error.path == "c.yaml"
        assert len(str(error).splitlines()) == 1


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="\n :-[]{}&*!|>'\"#%@`,?~ab1.\t", max_size=80))
def test_any_text_is_refused_in_words(text: str) -> None:
    try:
        parse(text, "c.yaml")
    except CaseError as error:
        assert len(str(error).splitlines()) == 1


def test_bombs_are_refused_before_they_grow() -> None:
    layers = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    layers += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    with pytest.raises(CaseError, match="anchors"):
        parse("\n".join(layers), "c.yaml")
    merge = "\n".join(f"x{n}: {{<<: [*x{n - 1}, *x{n - 1}]}}" for n in range(1, 30))
    with pytest.raises(CaseError):
        parse("x0: {k: v}\n" + merge, "c.yaml")


def hostile_case(folder: Path) -> Path:
    """A case in which every text means harm, and some statements can be checked."""
    quotes = ["Suva is 1,150 km from Apia", *HOSTILE[:3], "evil"]
    claims = "".join(
        f"  - id: c{n}\n    source: a\n    quote: {quoted(quote)}\n    check: distance\n"
        f"    because: {quoted(HOSTILE[n])}\n    expect: consistent\n"
        f"    review: {{rating: {quoted(HOSTILE[0])}, by: {quoted(HOSTILE[1])}, date: 2021-03-04}}\n"
        for n, quote in enumerate(quotes)
    )
    path = folder / "case.yaml"
    path.write_text(
        f"schema: osint-case/1\ncase:\n  id: c\n  title: {quoted(' '.join(HOSTILE[:8]))}\n"
        f"  notes: {quoted(HOSTILE[3])}\nunlisted: report\nsources:\n  - id: a\n"
        f"    title: {quoted(HOSTILE[5])}\n    publisher: {quoted(HOSTILE[0])}\n"
        f"    url: https://example.org/'onload=x\n    published: 2021-03-04\n"
        f"    text: {block(TEXT, 6)}\n"
        f"places:\n  {quoted('Paris')}: {{at: '48.85, 2.35', why: {quoted(HOSTILE[7])}}}\n"
        f"claims:\n{claims}",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_of_a_hostile_case_is_inert_and_the_same_twice(
    name: str, tmp_path: Path
) -> None:
    path = hostile_case(tmp_path)
    first = render(name, Report(run_case(path, world())))
    assert first == render(name, Report(run_case(path, world())))
    assert not HIDDEN.search(first.replace("\r\n", "\n"))
    if name == "html":
        assert first.count("<script>") == 1
    if name == "github":
        assert all(line.count("::") >= 2 for line in first.splitlines() if line.startswith("::"))
    if name in ("kml", "junit"):
        from xml.etree import ElementTree as ET

        ET.fromstring(first.encode())

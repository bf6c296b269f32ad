"""Ends that a case gives stand in the place of those that the tool read."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.case.run import run_case
from osint.world import world

CASE = """
schema: osint-case/1
case: {{id: market, title: Where the market is}}
sources:
  - id: notice
    text: {text}
claims:
  - {{id: where, source: notice, quote: "{quote}", check: containment, {ends}, expect: {expect}}}
"""


@pytest.mark.parametrize(
    ("ends", "expect"),
    [("object: Poland", "consistent"), ("object: Spain", "inconsistent")],
)
def test_the_area_that_a_case_gives_is_the_one_that_counts(
    tmp_path: Path, ends: str, expect: str
) -> None:
    quote = "in Krakow, Hungary"
    path = tmp_path / "case.yaml"
    text = f"The market {quote}, was shut."
    path.write_text(CASE.format(text=f'"{text}"', quote=quote, ends=ends, expect=expect))
    (result,) = run_case(path, world())
    ((finding, expectation),) = result.pairs()
    assert finding.verdict == expect and expectation is not None and expectation.met(expect)

"""Two sources of a case that say different things of one thing, and such as do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.case.run import run_case
from osint.model import Finding
from osint.world import world


def between(folder: Path, *texts: str) -> list[Finding]:
    sources = "".join(
        f"  - id: s{n}\n    published: 2022-05-20\n    text: {text!r}\n"
        for n, text in enumerate(texts, 1)
    )
    path = folder / "c.yaml"
    path.write_text(
        f"schema: osint-case/1\ncase: {{id: c, title: C}}\nsources:\n{sources}", encoding="utf-8"
    )
    results = list(run_case(path, world()))
    assert not results[0].findings
    return [finding for result in results for finding in result.findings]


@pytest.mark.parametrize(
    ("one", "other", "check"),
    [
        ("Eleven lorries stood in the yard.", "Fourteen lorries stood there.", "figures"),
        ("The fire took 18 houses.", "Neighbours counted 26 houses.", "figures"),
        ("The river flooded Tartu on 14 May 2022.", "The water reached Tartu on 15 May 2022.", "calendar"),
        ("The mast near Tartu is at 58.3780, 26.7290.",
         "In Tartu the mast stands at 58.4980, 26.7290.", "coordinates"),
        ("Narva lies 180 km from Tartu.", "Narva is 120 km from Tartu.", "distance"),
        ("Narva lies north-east of Tartu.", "Narva lies south of Tartu.", "direction"),
        ("41 journalists were held overnight.", "Sixty journalists were held.", "figures"),
        ("Police found 12 assault rifles.", "Police found twenty-one rifles.", "figures"),
    ],
)  # fmt: skip
def test_sources_that_differ_are_doubtful(tmp_path: Path, one: str, other: str, check: str) -> None:
    found = [f for f in between(tmp_path, one, other) if f.claim.check == check]
    assert [finding.verdict for finding in found] == ["doubtful"]
    assert "s1" in found[0].why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Eleven lorries stood in the yard.", "Eleven lorries were there."),
        ("Eleven lorries stood there.", "Three boats were there."),
        ("The fire took 18 houses.", "The war took 26,000 houses."),
        ("Two men came, then nine men.", "Four men came."),
        ("The river flooded Tartu on 14 May 2022.", "The water left Tartu on 29 May 2022."),
        ("The river flooded Tartu on 14 May 2022.", "The river flooded Narva on 15 May 2022."),
        ("The mast near Tartu is at 58.3780, 26.7290.", "In Tartu: 58.37805, 26.72903."),
        ("Narva lies north-east of Tartu.", "Narva lies north of Tartu."),
        ("The 2019 elections were calm.", "The 2024 elections were calm."),
        ("The talks took 3 days.", "The talks took 5 days."),
    ],
)
def test_sources_that_agree_or_speak_of_other_things_are_left_alone(
    tmp_path: Path, one: str, other: str
) -> None:
    assert [f for f in between(tmp_path, one, other) if f.model == "comparison of sources"] == []

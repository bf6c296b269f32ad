"""A pin decides: what it places is judged as surely as a city, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

import osint

CASE = """schema: osint-case/1
case: {{id: a, title: T}}
sources:
  - id: s
    published: 2021-03-04
    text: {text}
places:
  {name}:
    at: "{at}"
claims:
  - id: c
    source: s
    quote: {text}
    check: distance
    expect: consistent
"""


def _verdict(folder: Path, text: str, name: str, at: str, more: str = "") -> tuple[str, str]:
    path = folder / "case.yaml"
    path.write_text(CASE.format(text=text, name=name, at=at) + more, encoding="utf-8")
    (finding,) = osint.geocheck(path)
    return finding.verdict, finding.why


@pytest.mark.parametrize(
    ("text", "name", "at"),
    [
        ("Kharkiv lies {} km from the Russian border", "Kharkiv", "49.98, 36.25"),
        ("Qurvex lies {} km from Linz", "Qurvex", "48.60, 14.30"),
        ("Springfield lies {} km from Chicago", "Springfield", "41.90, -88.10"),
        ("Квурвекс находится в {} км от Киева", "Квурвекс", "50.77, 30.52"),
        ("Миколаївка лежить за {} км від Києва", "Миколаївка", "50.77, 30.52"),
    ],
)
def test_a_pinned_place_is_held_to_what_is_said_of_it(
    tmp_path: Path, text: str, name: str, at: str
) -> None:
    assert _verdict(tmp_path, text.format(35), name, at)[0] == "consistent"
    assert _verdict(tmp_path, text.format(400), name, at)[0] == "inconsistent"


def test_a_direction_counts_from_a_pin_however_far(tmp_path: Path) -> None:
    for word, verdict in (("west", "consistent"), ("east", "inconsistent")):
        path, text = tmp_path / "case.yaml", f"Minsk lies {word} of Moscow"
        case = CASE.format(text=text, name="Minsk", at="53.90, 27.57")
        path.write_text(case.replace("check: distance", "check: direction"))
        (finding,) = osint.geocheck(path)
        assert finding.verdict == verdict


def test_a_figure_that_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    text, at = "Kharkiv lies 40 km from the Russian border", "49.98, 36.25"
    for stated in ("12 parsecs", "40"):
        verdict, why = _verdict(tmp_path, text, "Kharkiv", at, f'    stated: "{stated}"\n')
        assert verdict == "unresolved" and f"“{stated}”" in why
    assert _verdict(tmp_path, text, "Kharkiv", at, "    stated: 400 km\n")[0] == "inconsistent"
    assert _verdict(tmp_path, text, "Kharkiv", at, "    stated: 38 km\n")[0] == "consistent"

"""What was not read is said: in text, in JSON, on the page, and by the exit code of --strict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.main import run
from osint.report.words import unread_words

GREEK = "Η φάλαγγα έφυγε από την πόλη. Ήταν πολύ νωρίς το πρωί."


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({}, ""),
        ({"Greek": 1}, "1 sentence in Greek was not read."),
        ({"Greek": 2, "Thai": 5}, "5 sentences in Thai and 2 sentences in Greek were not read."),
    ],
)
def test_the_sentence(counts: dict[str, int], words: str) -> None:
    assert unread_words(counts) == words


@pytest.mark.parametrize("format_", ["text", "json", "html"])
def test_every_report_says_it(
    format_: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(GREEK, encoding="utf-8")
    assert run(["geocheck", "--strict", "-f", format_, str(path)]) == 3
    output = capsys.readouterr().out
    if format_ == "json":
        assert json.loads(output)["summary"]["unread"] == {"Greek": 2}
    else:
        assert "2 sentences in Greek were not read." in output

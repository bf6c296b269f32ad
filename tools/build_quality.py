"""Writes the table of README's "How good it is" from what a scorer printed.

    python -m tools.build_quality SCORES.jsonl --date 2026-11-28

SCORES.jsonl holds one JSON object a line, as the scorer of the corpora prints it with --json: the
name of the file scored and its figures. A row whose file is not among them is left out, so that no
figure stands without its corpus.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

README = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- quality: begin -->", "<!-- quality: end -->"

Scores = Mapping[str, Any]


class Row(NamedTuple):
    """A line of the table: the file that is scored, what it is, and how its figures are worded."""

    file: str
    corpus: str
    words: Callable[[Scores], str]


def _share(value: float | None) -> str:
    return "none given" if value is None else f"{value:.0%}"


def _found(scores: Scores) -> str:
    wrong = [
        f"{scores[verdict]} {verdict}, {_share(scores[f'{verdict}_right'])} right"
        for verdict in ("inconsistent", "doubtful", "consistent")
        if scores[verdict]
    ]
    return f"{_share(scores['found'])} of {scores['should_find']} found; {'; '.join(wrong)}"


def _caught(scores: Scores) -> str:
    called = _share(scores["called_inconsistent"])
    return f"{_share(scores['errors_caught'])} of {scores['false_statements']} caught, {called} as inconsistent"


def _claims(scores: Scores) -> str:
    return (
        f"{_share(scores['found'])} of {scores['true_claims']} found, both ends right in "
        f"{_share(scores['both_places_right'])}; false alarms {scores['false_alarms']:.1%}; "
        f"{_share(scores['planted_caught'])} of {scores['planted_errors']} planted errors caught"
    )


def _places(scores: Scores) -> str:
    return f"F1 {scores['f1']:.2f}; found and within 161 km {scores['end_to_end_f1_161']:.2f}"


def _dates(scores: Scores) -> str:
    return f"{_share(scores['relaxed_recall'])} of {scores['gold']} found, {_share(scores['value_recall'])} with the right value"


def _coordinates(scores: Scores) -> str:
    right = "" if scores["right"] is None else f", {_share(scores['right'])} read right"
    return f"{_share(scores['found'])} of {scores['positives']} found{right}"


ROWS: Sequence[Row] = (
    Row("kept.jsonl", "field: random passages of real texts, marked by reading", _found),
    Row("kept_prose.jsonl", "field: prose with distances and directions, marked likewise", _found),
    Row("kept_planted.jsonl", "field: true statements of these made false", _caught),
    Row("wikipedia_distances.jsonl", "distances stated in Wikipedia", _claims),
    Row("lgl.jsonl", "places in local news (LGL)", _places),
    Row("trnews.jsonl", "places in world news (TR-News)", _places),
    Row("gwn.jsonl", "places in news (GeoWebNews)", _places),
    Row("duckling_en.jsonl", "dates in English (Duckling)", _dates),
    Row("recognizers_english.jsonl", "dates in English (Recognizers-Text)", _dates),
    Row("duckling_ru.jsonl", "dates in Russian (Duckling)", _dates),
    Row("duckling_uk.jsonl", "dates in Ukrainian (Duckling)", _dates),
    Row("xcoord_truth.jsonl", "coordinates (XCoord)", _coordinates),
    Row("geoshare_urls.jsonl", "coordinates in map links (geoshare)", _coordinates),
)


def table(scores: Mapping[str, Scores], day: str) -> str:
    """The table, between its marks."""
    lines = [
        BEGIN,
        f"Measured on {day}.",
        "",
        "| corpus | figure |",
        "|---|---|",
        *_rows(scores),
        END,
    ]
    return "\n".join(lines)


def _rows(scores: Mapping[str, Scores]) -> Iterator[str]:
    for row in ROWS:
        if row.file in scores:
            yield f"| {row.corpus} | {row.words(scores[row.file])} |"


def put(text: str, made: str) -> str:
    """A page with the table in the place of the old one.

    Raises:
        ValueError: the page has no such place.
    """
    pattern = re.compile(re.escape(BEGIN) + r".*?" + re.escape(END), re.DOTALL)
    if not pattern.search(text):
        raise ValueError(f"the page has no {BEGIN}")
    return pattern.sub(lambda match: made, text)


def main() -> None:
    """Put the table into the README."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scores", type=Path, nargs="+")
    parser.add_argument("--date", required=True)
    given = parser.parse_args()
    lines = [line for path in given.scores for line in path.read_text("utf-8").splitlines()]
    found = [json.loads(line) for line in lines if line.startswith("{")]
    scores = {Path(record["file"]).name.removeprefix("with-texts-"): record for record in found}
    README.write_text(put(README.read_text("utf-8"), table(scores, given.date)), "utf-8")
    print(README.name)


if __name__ == "__main__":
    main()

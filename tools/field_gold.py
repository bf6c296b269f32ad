"""Joins the marks of `tests/quality/field_gold` with the documents they were made on.

    python -m tools.field_gold tests/quality/field_gold/kept.jsonl --documents DOCUMENTS.jsonl.gz -o kept.jsonl

The marks hold offsets, the first digits of the passage's SHA-256, and no words; the documents (one a line, `id` and `text`) stay outside the
project. The result is one passage a line with `text` and `gold`, as a scorer of statements reads it.
A passage whose text is not the one that was marked is an error: offsets into another text mean nothing.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]
ENDS = ("subject", "object", "refers_to")


USUAL: Row = {
    "subject": None,
    "object": None,
    "truth": "true",
    "acceptable": ["consistent", "unresolved"],
    "should_find": True,
}
"""What holds of a marked statement that says nothing else."""


class AnotherText(ValueError):
    """A document is missing or is not the one that was marked."""


def rows(path: Path) -> Iterator[Row]:
    """The JSON objects of a file, one a line; gzip where the name ends so."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def marks(path: Path) -> list[Row]:
    """The marked passages of a file, each statement with all that holds of it."""
    return [
        {**mark, "gold": [{**USUAL, **statement} for statement in mark["gold"]]}
        for mark in rows(path)
    ]


def digest(text: str) -> str:
    """What tells a passage from any other text: 16 hexadecimal digits of its SHA-256."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def document_ids(marks: list[Row]) -> set[str]:
    """The documents that some marks need."""
    return {mark["document"] for mark in marks}


def window(mark: Row, document: Row | None) -> str:
    """The text that was marked; raises `AnotherText` where it cannot be had."""
    if document is None:
        raise AnotherText(f"{mark['id']}: no document {mark['document']!r}")
    text: str = document["text"][mark["start"] : mark["end"]]
    if digest(text) != mark["sha256"]:
        raise AnotherText(f"{mark['id']}: {mark['document']!r} is not the text that was marked")
    return text


def edited(mark: Row, text: str) -> str:
    """The text with the error that was planted in it, if one was."""
    if "edit" not in mark:
        return text
    start, end = mark["edit"]
    return text[:start] + mark["replacement"] + text[end:]


def statement(gold: Row, text: str, document: str, start: int) -> Row:
    """A marked statement with its words; `refers_to` may stand outside the window."""
    named = {key: value for key, value in gold.items() if key not in ENDS}
    named["quote"] = text[gold["start"] : gold["end"]]
    for end in ("subject", "object"):
        span = gold[end]
        named[end] = None if span is None else text[span[0] : span[1]]
    if gold.get("refers_to"):
        first, last = gold["refers_to"]
        named["refers_to"] = document[start + first : start + last]
    return named


def joined(mark: Row, document: Row | None) -> Row:
    """One passage with its text and its gold; raises `AnotherText`."""
    text = edited(mark, window(mark, document))
    assert document is not None
    passage: Row = {"id": mark["id"], "source": mark["document"], "text": text}
    if document.get("published"):
        passage["published"] = document["published"]
    gold = [statement(one, text, document["text"], mark["start"]) for one in mark["gold"]]
    for one in gold:
        if "planted" in mark:
            first = mark["edit"][0]
            one.update(planted=mark["planted"], edit=[first, first + len(mark["replacement"])])
    return {**passage, "gold": gold}


def join(path: Path, documents: Path) -> list[Row]:
    """The passages of a file of marks; raises `AnotherText` and `OSError`."""
    wanted = marks(path)
    needed = document_ids(wanted)
    texts = {row["id"]: row for row in rows(documents) if row["id"] in needed}
    return [joined(mark, texts.get(mark["document"])) for mark in wanted]


def main() -> int:
    """Writes the joined passages; 2 where a document is missing or another."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("marks", type=Path, help="a file of tests/quality/field_gold")
    parser.add_argument("--documents", type=Path, required=True, help="the documents, one a line")
    parser.add_argument("-o", "--output", type=Path, required=True)
    given = parser.parse_args()
    try:
        passages = join(given.marks, given.documents)
    except (AnotherText, OSError) as error:
        print(f"field_gold: {error}", file=sys.stderr)
        return 2
    lines = (
        json.dumps(passage, ensure_ascii=False, separators=(",", ":")) + "\n"
        for passage in passages
    )
    given.output.write_text("".join(lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

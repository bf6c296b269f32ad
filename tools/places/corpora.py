"""The labelled texts that weights may be fitted on, each with its habits of annotation."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent


class Labelled(NamedTuple):
    """A text with the spans of its toponyms.

    `demonyms`: whether adjectives and peoples are labelled too. `nested`: whether places inside
    the names of organisations are. `loose`: whether spans are phrases around the name.
    """

    id: str
    text: str
    spans: frozenset[tuple[int, int]]
    weight: float = 1.0
    demonyms: bool = False
    nested: bool = False
    loose: bool = False


# file, weight, demonyms labelled, spans loose, label types left out
_SOURCES = (
    ("train/gmb_voa", 1.0, True, False, ()),
    ("train/re3d", 1.5, True, True, ("Temporal", "Quantity")),
    ("train/gum", 1.0, False, True, ()),
    ("train/uner_ewt", 1.0, False, False, ()),
    ("train/broad_twitter", 0.4, False, False, ()),
    ("train/wnut17", 0.4, False, False, ()),
    ("places/wikigold", 1.0, False, False, ()),
    ("places/wotr_test", 0.3, False, False, ()),
)


def shared() -> Path:
    """The folder of the corpora: $OSINT_SHARED, or `shared` beside the checkout."""
    return Path(os.environ.get("OSINT_SHARED") or ROOT.parent / "shared")


def labelled() -> Iterator[Labelled]:
    """Every text of the corpora that weights may be fitted on."""
    for name, weight, demonyms, loose, left_out in _SOURCES:
        path = shared() / "corpora" / f"{name}.jsonl"
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                spans = frozenset(
                    trimmed(row["text"], gold["start"], gold["end"])
                    for gold in row["gold"]
                    if gold.get("type") not in left_out
                )
                yield Labelled(row["id"], row["text"], spans, weight, demonyms, False, loose)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without a leading "#", "the" or "@", and without a closing "'s" or mark."""
    while start < end and text[start] in "#@ \"'":
        start += 1
    if text[start:end].lower().startswith("the ") and text[start : start + 3] != "The":
        start += 4
    if text[start:end][-2:] in ("'s", "’s"):
        end -= 2
    while end > start + 3 and text[end - 1] in ',;:!?"':
        end -= 1
    return start, end

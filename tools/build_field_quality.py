"""Writes osint/data/field_quality.json: how each check fares on marked passages of real texts.

    python -m tools.build_field_quality PASSAGES.jsonl --planted PLANTED.jsonl --date 2026-11-28

Each line of a file is a passage: {"id", "text", "title"?, "published"?, "gold": [...]}, where gold
marks statements with `check`, `start`, `end`, `subject`, `object`, `truth`, `acceptable` verdicts
and `should_find`; in PLANTED one statement a passage was made false, at `edit`. What the checks say
of the passages is compared here; `osint explain CHECK` prints the counts.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from osint import checks, pipeline
from osint.model import Document, Finding, Party
from osint.world import world

OUT = Path(__file__).parent.parent / "osint" / "data" / "field_quality.json"
BY_PLACE_IN_TEXT = frozenset(checks.ALL) - {"containment", "direction", "distance", "proximity"}
"""Checks of which a statement is known by where it stands; of the others by both ends too."""
ACCUSES = frozenset(("inconsistent", "doubtful"))
_WORD = re.compile(r"[^\W_]+")
_KINDS = frozenset(("the", "and", "with", "city", "town", "village", "border"))

Gold = Mapping[str, Any]


def _words(text: str | None) -> set[str]:
    return {word for word in _WORD.findall((text or "").casefold()) if len(word) > 2} - _KINDS


def _is_end(party: Party | None, words: str | None) -> bool:
    wanted = _words(words)
    if not wanted:
        return True
    return party is not None and bool(wanted & (_words(party.text) | _words(party.name)))


def is_of(finding: Finding, gold: Gold) -> bool:
    """Whether a finding is about a marked statement."""
    claim = finding.claim
    if claim.check != gold["check"] or not (
        claim.start < gold["end"] and gold["start"] < claim.end
    ):
        return False
    if claim.check in BY_PLACE_IN_TEXT:
        return True
    subject = gold.get("refers_to") or gold.get("subject")
    return _is_end(claim.subject, subject) and _is_end(claim.object, gold.get("object"))


def count(passages: Iterable[Gold], *, planted: bool) -> dict[str, Counter[str]]:
    """What the checks say of some passages, by check: statements that should be found, found ones,
    verdicts of each kind and those that are right."""
    counts: dict[str, Counter[str]] = {}
    for passage in passages:
        day = passage.get("published")
        document = Document(
            str(passage["id"]),
            passage["text"],
            title=passage.get("title"),
            published=date.fromisoformat(day[:10]) if day else None,
        )
        findings = pipeline.geocheck(document, world())
        marked = passage["gold"]
        for gold in marked:
            if gold.get("should_find"):
                kept = counts.setdefault(gold["check"], Counter())
                hits = [finding for finding in findings if is_of(finding, gold)]
                kept["planted" if planted else "explicit"] += 1
                kept["caught" if planted else "found"] += any(
                    not planted or finding.verdict in ACCUSES for finding in hits
                )
        for finding in findings:
            _add(counts.setdefault(finding.claim.check, Counter()), finding, marked, planted)
    return counts


def _add(kept: Counter[str], finding: Finding, marked: list[Gold], planted: bool) -> None:
    own = [gold for gold in marked if is_of(finding, gold)]
    if finding.verdict in ACCUSES:
        edits = [gold["edit"] for gold in marked if "edit" in gold]
        claim = finding.claim
        right = any(claim.start < end and begin < claim.end for begin, end in edits) or any(
            finding.verdict in gold["acceptable"] for gold in own
        )
        kept[finding.verdict] += 1
        kept[f"{finding.verdict}_right"] += right
    elif finding.verdict == "consistent" and not planted:
        kept["consistent"] += 1
        kept["consistent_right"] += any("consistent" in gold["acceptable"] for gold in own)


def _read(path: Path) -> list[Gold]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> int:
    """Writes the counts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("passages", type=Path)
    parser.add_argument("--planted", type=Path, required=True)
    parser.add_argument("--date", type=date.fromisoformat, required=True)
    asked = parser.parse_args()
    as_written, false = _read(asked.passages), _read(asked.planted)
    counts = count(as_written, planted=False)
    for name, more in count(false, planted=True).items():
        counts.setdefault(name, Counter()).update(more)
    known = {name: dict(sorted(counts[name].items())) for name in checks.ALL if name in counts}
    made = {
        "date": asked.date.isoformat(),
        "passages": len(as_written),
        "passages_with_an_error": len(false),
        "sha256": hashlib.sha256(asked.passages.read_bytes()).hexdigest(),
        "checks": known,
    }
    OUT.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

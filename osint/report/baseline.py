"""Accepted findings, so that a pipeline fails only on new ones.

A baseline is a JSON file of fingerprints. A fingerprint stands on what was said and concluded (the
document, the check, the quote, the two parties, the figure, the verdict), not on line numbers:
text added above a statement does not bring it back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from osint.errors import InputError
from osint.model import Finding
from osint.report.model import DocumentResult
from osint.support.patterns import lazily

SCHEMA = "osint-baseline/1"
_FINGERPRINT = lazily(r"[0-9a-f]{32}")


def fingerprint(result: DocumentResult, finding: Finding) -> str:
    """What identifies a finding in later runs: 32 hexadecimal digits."""
    claim, document = finding.claim, result.document
    parts = [
        (document.path or document.id).replace("\\", "/"),
        claim.check,
        finding.verdict,
        " ".join(document.text[claim.start : claim.end].split()),
        claim.subject.name if claim.subject else "",
        claim.object.name if claim.object else "",
        (claim.stated.text or "") if claim.stated else "",
    ]
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:32]


def load(text: str, path: str) -> frozenset[str]:
    """The fingerprints in a baseline file's text.

    Raises:
        InputError: it is not a baseline.
    """
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError("is not a baseline: not valid JSON; write it anew", path=path) from error
    entries = record.get("accepted") if isinstance(record, dict) else None
    if not isinstance(entries, list) or record.get("schema") != SCHEMA:
        raise InputError(f"is not a baseline of schema {SCHEMA}; write it anew", path=path)
    prints = [
        str(entry.get("fingerprint", "")) if isinstance(entry, dict) else "" for entry in entries
    ]
    if not all(map(_FINGERPRINT.fullmatch, prints)):
        raise InputError("has an entry without a fingerprint; write it anew", path=path)
    return frozenset(prints)


def dump(results: Iterable[DocumentResult]) -> str:
    """The text of a baseline that accepts every doubtful or inconsistent finding of these."""
    entries = {
        fingerprint(result, finding): {
            "fingerprint": fingerprint(result, finding),
            "document": result.document.path or result.document.id,
            "check": finding.claim.check,
            "verdict": finding.verdict,
            "quote": " ".join(
                result.document.text[finding.claim.start : finding.claim.end].split()
            ),
        }
        for result in results
        for finding in result.findings
        if finding.verdict in ("inconsistent", "doubtful")
    }
    record = {"schema": SCHEMA, "accepted": [entries[key] for key in sorted(entries)]}
    return json.dumps(record, indent=2) + "\n"


def without_accepted(
    results: Iterable[DocumentResult], accepted: frozenset[str]
) -> Iterator[DocumentResult]:
    """The results without the findings that a baseline accepts."""
    for result in results:
        kept = [pair for pair in result.pairs() if fingerprint(result, pair[0]) not in accepted]
        yield replace(
            result,
            findings=tuple(finding for finding, _ in kept),
            expectations=tuple(entry for _, entry in kept) if result.expectations else (),
        )

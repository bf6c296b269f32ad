"""SARIF 2.1.0 (OASIS): for code scanning pages and the viewers of editors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

from osint.model import Claim, Document, Finding
from osint.report.baseline import fingerprint
from osint.report.formats.jsonl import dump
from osint.report.model import TOOL, DocumentResult, Expectation, Report, as_expected
from osint.report.safe import visible
from osint.report.words import candidates_words, comparison, expectation_words

MEDIA_TYPE = "application/sarif+json"

SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json"
Node = dict[str, Any]
_LEVELS: Final[dict[str, str]] = {
    "inconsistent": "error",
    "doubtful": "warning",
    "unresolved": "note",
    "consistent": "none",
}
_KINDS: Final[dict[str, str]] = {
    "inconsistent": "fail",
    "doubtful": "fail",
    "unresolved": "open",
    "consistent": "pass",
}


def write(report: Report) -> Iterator[str]:
    """One log with one run."""
    results: list[Node] = []
    rules: list[str] = []
    for result in report.results:
        for finding, expectation in result.pairs():
            check = finding.claim.check
            if check not in rules:
                rules.append(check)
            results.append(_result(result, finding, expectation, rules.index(check)))
    driver: Node = {"name": TOOL, "rules": [_rule(check) for check in rules]}
    if report.version:
        driver["version"] = driver["semanticVersion"] = report.version
    run: Node = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    if report.data:
        run["properties"] = {"data": [data.name for data in report.data]}
    yield dump({"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(check: str) -> Node:
    return {
        "id": check,
        "shortDescription": {"text": f"Statements for the check {check}"},
        "help": {"text": f"`osint explain {check}` prints the manual of this check."},
    }


def _result(
    result: DocumentResult, finding: Finding, expectation: Expectation | None, rule: int
) -> Node:
    verdict = finding.verdict
    fine = as_expected(finding, expectation)
    expected = expectation is not None and expectation.verdict is not None
    level, kind = _LEVELS[verdict], _KINDS[verdict]
    if expected or not fine:
        level, kind = ("none", "pass") if fine else ("error", "fail")
    if kind != "fail":
        level = "none"
    words = (
        finding.why,
        comparison(finding),
        candidates_words(finding),
        expectation_words(expectation, verdict),
    )
    return {
        "ruleId": finding.claim.check,
        "ruleIndex": rule,
        "kind": kind,
        "level": level,
        "message": {"text": visible(" · ".join(part for part in words if part))},
        "locations": [_location(result, finding)],
        "partialFingerprints": {"osintFinding/v1": fingerprint(result, finding)},
        "properties": {"verdict": verdict},
    }


def _location(result: DocumentResult, finding: Finding) -> Node:
    document, claim = result.document, finding.claim
    line, column, unit = document.position(claim.start)
    uri = quote((document.path or document.id).replace("\\", "/"), safe="/#-._~", errors="replace")
    artifact: Node = {"artifactLocation": {"uri": uri}}
    if line is None or column is None:  # a file without lines: the page or message is named
        return {"physicalLocation": artifact, "message": {"text": visible(unit or "")}}
    region = {
        "startLine": line,
        "startColumn": column,
        **_end(document, claim),
        "snippet": {"text": visible(document.text[claim.start : claim.end])},
    }
    return {"physicalLocation": {**artifact, "region": region}}


def _end(document: Document, claim: Claim) -> Node:
    """Behind the last character: where that character stands, plus one."""
    line, column = document.line_column(max(claim.start, claim.end - 1))
    return {"endLine": line, "endColumn": column + 1}

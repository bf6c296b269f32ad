"""SARIF 2.1.0 (OASIS): for code scanning pages and the viewers of editors.

GitHub lists every result as an alert, whatever its kind. So the log holds what calls for
attention (what the exit code counts, and what is doubtful); with `verbose` it holds everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

from osint import checks
from osint.checks.manuals import manual_of
from osint.model import Finding
from osint.report.data_sets import map_credits
from osint.report.finding_id import identifier
from osint.report.formats.jsonl import dump
from osint.report.model import (
    TOOL,
    DocumentResult,
    Expectation,
    Report,
    Unread,
    as_expected,
    calls_for_attention,
)
from osint.report.place_in_file import from_here, place_in_file
from osint.report.safe import visible
from osint.report.words import candidates_words, expectation_words, further_figures

SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json"
MAX_DESCRIPTION = 1_000  # GitHub's limit for a description
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
            if not (report.options.verbose or calls_for_attention(finding, expectation)):
                continue
            check = finding.claim.check
            if check not in rules:
                rules.append(check)
            results.append(_result(result, finding, expectation, rules.index(check)))
    homepage = report.options.homepage
    driver: Node = {"name": TOOL, "rules": [_rule(check, homepage) for check in rules]}
    if homepage:
        driver["informationUri"] = homepage
    if report.version:
        driver["version"] = driver["semanticVersion"] = report.version
    run: Node = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    if report.unread:
        told = [_unread(each) for each in report.unread]
        run["invocations"] = [{"executionSuccessful": False, "toolExecutionNotifications": told}]
    if report.data:
        run["properties"] = {
            "data": [data.name for data in report.data],
            "attribution": map_credits(report.data),
        }
    yield dump({"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run]}, indent=2)


def _unread(one: Unread) -> Node:
    at = {"physicalLocation": {"artifactLocation": {"uri": _uri(from_here(one.path))}}}
    told: Node = {"level": "error", "message": {"text": visible(one.why)}}
    return {**told, "locations": [at]} if one.path else told


def _rule(check: str, homepage: str | None) -> Node:
    """The manual of a check as its rule: first line, first paragraphs, the whole."""
    module = checks.ALL.get(check)
    manual = manual_of(module) if module else check
    title = manual.split("\n", 1)[0]
    about = re.split(r"\n(?=How |Error|Examples)", manual)[0]
    about = re.sub(r"^(?! ).*\n(?= {4})", "", about, flags=re.MULTILINE)  # headings of sections
    rule: Node = {
        "id": check,
        "shortDescription": {"text": title[:1].upper() + title[1:]},
        "fullDescription": {"text": " ".join(about.split())[:MAX_DESCRIPTION]},
        "defaultConfiguration": {"level": "error"},
        "help": {"text": manual, "markdown": f"```text\n{manual}\n```"},
    }
    if homepage:
        rule["helpUri"] = f"{homepage}/blob/HEAD/docs/checks.md#{check}"
    return rule


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
        further_figures(finding),
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
        "partialFingerprints": {"osintFinding/v2": identifier(finding, result.document)},
        "properties": {"verdict": verdict},
    }


def _location(result: DocumentResult, finding: Finding) -> Node:
    claim, at = finding.claim, place_in_file(result, finding)
    path = from_here(at.path) if at.path else result.document.id
    artifact: Node = {"artifactLocation": {"uri": _uri(path)}}
    words = visible(result.document.text[claim.start : claim.end])
    if at.line is None:  # the page or message is named, or the words
        return {"physicalLocation": artifact, "message": {"text": visible(at.unit or words)}}
    region = {
        "startLine": at.line,
        "startColumn": at.column,
        "endLine": at.end_line,
        "endColumn": at.end_column,
        "snippet": {"text": words},
    }
    return {"physicalLocation": {**artifact, "region": region}}


def _uri(path: str) -> str:
    """A path with / as a URI reference: relative to the working folder, or a file's whole URI."""
    uri = quote(path, safe="/-._~", errors="replace")  # a # would begin a fragment
    if uri.startswith("/"):
        return f"file://{uri}"
    return f"file:///{path[:2]}{uri[4:]}" if re.match(r"[A-Za-z]%3A/", uri) else uri

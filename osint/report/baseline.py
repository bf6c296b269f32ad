"""Accepted findings, so that a pipeline fails only on new ones.

A baseline is a JSON file that lists what was accepted: the document (its path from the folder of
the baseline, and the hash of its bytes), the identifier of the finding, and its verdict. A finding
is accepted when its document is at that path or has those bytes, its identifier is listed, and its
verdict is no worse than the one that was accepted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from osint.errors import InputError
from osint.model import SEVERITY, Finding
from osint.report.finding_id import identifier, location, relative
from osint.report.model import DocumentResult, Options
from osint.report.redact import blanked, decimals
from osint.support.patterns import lazily

SCHEMA = "osint-baseline/2"
WORTH_ACCEPTING = ("inconsistent", "doubtful")
_IDENTIFIER = lazily(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Accepted:
    """One accepted finding."""

    document: str
    id: str
    check: str
    verdict: str
    quote: str
    sha256: str | None = None

    def words(self) -> str:
        """The entry for a line of a message."""
        return f"{self.document}: {self.check} “{self.quote}”"


@dataclass(slots=True)
class Baseline:
    """The entries of a baseline, and which of them a run came across.

    `folder` is where the baseline lies: the paths in it count from there.
    """

    entries: tuple[Accepted, ...]
    folder: str
    _used: set[Accepted] = field(default_factory=set)
    _seen: set[str] = field(default_factory=set)

    def without_accepted(self, results: Iterable[DocumentResult]) -> Iterator[DocumentResult]:
        """The results without what is accepted; each says how many findings were left out."""
        by_id: dict[str, list[Accepted]] = {}
        for entry in self.entries:
            by_id.setdefault(entry.id, []).append(entry)
        for result in results:
            where = location(result, self.folder)
            self._seen.add(where)
            kept = [
                pair for pair in result.pairs() if not self._accepts(result, where, pair[0], by_id)
            ]
            yield replace(
                result,
                findings=tuple(finding for finding, _ in kept),
                expectations=tuple(entry for _, entry in kept) if result.expectations else (),
                accepted=len(result.findings) - len(kept),
            )

    def _accepts(
        self, result: DocumentResult, where: str, finding: Finding, by_id: dict[str, list[Accepted]]
    ) -> bool:
        if not by_id or finding.verdict not in WORTH_ACCEPTING:
            return False
        for entry in by_id.get(identifier(finding, result.document), ()):
            is_here = entry.document == where or (
                entry.sha256 is not None and entry.sha256 == result.document.sha256
            )
            if is_here and SEVERITY[finding.verdict] <= SEVERITY.get(entry.verdict, 0):
                self._used.add(entry)
                return True
        return False

    def stale(self, folders: Iterable[str] = (), checks: Iterable[str] = ()) -> list[Accepted]:
        """Accepted findings that are no longer there: of the documents that were looked at, and of
        files gone from `folders` that were read whole. Of `checks` alone, where they are named."""
        read = [relative(folder, self.folder) for folder in folders]
        ran = frozenset(checks)
        return [
            entry
            for entry in self.entries
            if entry not in self._used
            and (not ran or entry.check in ran)
            and (entry.document in self._seen or any(lies_in(entry.document, at) for at in read))
        ]

    def unseen(self, stale: Iterable[Accepted]) -> list[Accepted]:
        """The entries that the run neither came across nor found to be `stale`."""
        gone = self._used.union(stale)
        return [entry for entry in self.entries if entry not in gone]


def lies_in(document: str, folder: str) -> bool:
    """Whether a path, written as `location` writes it, lies in a folder."""
    if folder == ".":
        return not document.startswith(("../", "/"))
    return document.startswith(f"{folder}/")


def load(text: str, path: str, folder: str) -> Baseline:
    """The baseline in a file's text.

    Raises:
        InputError: it is not a baseline.
    """
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            "is not a baseline: not valid JSON; create it again with --write-baseline", path=path
        ) from error
    rows = record.get("accepted") if isinstance(record, dict) else None
    if not isinstance(rows, list) or record.get("schema") != SCHEMA:
        raise InputError(
            f"is not a baseline of schema {SCHEMA}; create it again with --write-baseline",
            path=path,
        )
    return Baseline(tuple(_entry(row, path) for row in rows), folder)


def _entry(row: object, path: str) -> Accepted:
    names = ("document", "id", "check", "verdict", "quote")
    if (
        not isinstance(row, dict)
        or not all(isinstance(row.get(name), str) for name in names)
        or not _IDENTIFIER.fullmatch(row["id"])
    ):
        raise InputError(
            "has an entry that names no finding; create it again with --write-baseline", path=path
        )
    digest = row.get("sha256")
    document, identity, check, verdict, quote = (str(row[name]) for name in names)
    sha256 = digest if isinstance(digest, str) else None
    return Accepted(document, identity, check, verdict, quote, sha256)


def dump(
    results: Iterable[DocumentResult],
    folder: str,
    kept: Iterable[Accepted] = (),
    redact: int | None = None,
) -> str:
    """The text of a baseline in `folder` that accepts every doubtful or inconsistent finding, and
    what was `kept` of an earlier one. Coordinates are blanked in quotes as `redact` (decimals) and
    the cases ask; the identifiers are those of the whole words."""
    found = {(entry.document, entry.id): entry for entry in kept}
    for result in results:
        where, document = location(result, folder), result.document
        digits = decimals(Options(redact=redact), result.case)
        for finding in result.findings:
            if finding.verdict in WORTH_ACCEPTING:
                claim = finding.claim
                key = (where, identifier(finding, document))
                quote = " ".join(document.text[claim.start : claim.end].split())
                quote = quote if digits is None else blanked(quote, digits)
                found[key] = Accepted(*key, claim.check, finding.verdict, quote, document.sha256)
    accepted = [_row(found[key]) for key in sorted(found)]
    return json.dumps({"schema": SCHEMA, "accepted": accepted}, indent=2) + "\n"


def _row(entry: Accepted) -> dict[str, str]:
    row = {
        "document": entry.document,
        "id": entry.id,
        "check": entry.check,
        "verdict": entry.verdict,
        "quote": entry.quote,
    }
    return {**row, "sha256": entry.sha256} if entry.sha256 else row

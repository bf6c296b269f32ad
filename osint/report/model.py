"""What a report is made of: documents with their findings, and what they were checked with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from osint.extract.languages import stretches, unread
from osint.model import VERDICTS, Document, Extraction, Finding, Verdict
from osint.support.frozen import dataclass
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.geo.layers import Layer

TOOL = "osint"
SCHEMA = "osint-report/1"


@dataclass(frozen=True, slots=True)
class DataSet:
    """One data set that findings rest on, as its licence asks to be cited."""

    name: str
    version: str = ""
    date: str = ""
    licence: str = ""
    attribution: str = ""
    url: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What a human concluded of a claim; the tool never writes one."""

    rating: str
    by: str
    date: str
    url: str | None = None
    claimed_by: str | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a case file says of one finding. `verdict` is None where it expects nothing;
    `forbidden` marks a statement that the case should have listed and does not; `undecided` one
    that a person has yet to decide on, which no verdict satisfies and which fails nothing."""

    claim_id: str
    verdict: Verdict | None = None
    because: str | None = None
    review: Review | None = None
    forbidden: bool = False
    undecided: bool = False

    def met(self, verdict: Verdict) -> bool:
        """Whether this verdict is what was expected; with no expectation, not inconsistent."""
        if self.forbidden or self.undecided:
            return False
        return verdict != "inconsistent" if self.verdict is None else verdict == self.verdict


@dataclass(frozen=True, slots=True)
class CaseInfo:
    """The case file that a document belongs to. `redact` is the most decimals to export."""

    id: str
    title: str
    path: str
    sharing: str | None = None
    redact: int | None = None
    author: str | None = None
    notes: str | None = None
    status: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """Where a document of a case comes from; nothing here is ever fetched."""

    id: str
    publisher: str | None = None
    url: str | None = None
    archived: str | None = None
    retrieved: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """A document and what was found in it. `expectations` is empty (an article), or has one
    entry for each finding (a case; None for what the case does not list)."""

    document: Document
    findings: tuple[Finding, ...] = ()
    extraction: Extraction | None = None
    case: CaseInfo | None = None
    source: SourceInfo | None = None
    expectations: tuple[Expectation | None, ...] = ()
    redacted: int | None = None  # decimals that coordinates were rounded to
    accepted: int = 0  # findings left out because a baseline accepts them
    ignored: int = 0  # findings left out because a comment in the file says so
    layers: tuple[Layer, ...] = ()  # the user's own lines and areas that it was checked with

    def unread(self) -> dict[str, int]:
        """English name of each language that no statement is read in -> sentences in it."""
        text = self.extraction.masked if self.extraction is not None else None
        return unread(stretches(text or self.document.text, self.document.language))

    def left_open(self) -> int:
        """Distances and directions from named places of which the text does not say whose they
        are."""
        return self.extraction.view.left_open if self.extraction is not None else 0

    def pairs(self) -> tuple[tuple[Finding, Expectation | None], ...]:
        """Each finding with what the case expects of it."""
        padding = (None,) * (len(self.findings) - len(self.expectations))
        return tuple(zip(self.findings, (*self.expectations, *padding), strict=True))


@dataclass(frozen=True, slots=True)
class Options:
    """How to show a report. `redact` is the most decimals of an exported coordinate; `width` the
    columns of a terminal (None: lines are never wrapped); `homepage` the address of the project
    for help links; `fail_on` the mildest verdict that makes the run fail, or "never"; `bom` puts a
    byte-order mark before CSV; `gitlab` writes what GitLab reads and others refuse; `private` is for
    the user's own screen alone: the label of a case coarsens nothing there."""

    color: bool = False
    verbose: bool = False
    quiet: bool = False
    redact: int | None = None
    width: int | None = None
    homepage: str | None = None
    fail_on: str = "inconsistent"
    bom: bool = False
    gitlab: bool = False
    private: bool = False


class Unread(NamedTuple):
    """An input, or a document of one, that could not be read or checked."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Report:
    """All results of a run. `results` may be a generator: formats that can, write as it yields;
    `unread` is filled meanwhile, and whole when it is done."""

    results: Iterable[DocumentResult]
    version: str = ""
    data: tuple[DataSet, ...] = ()
    options: Options = Options()
    title: str | None = None
    unread: Sequence[Unread] = ()


def as_expected(finding: Finding, expectation: Expectation | None) -> bool:
    """Whether a finding is nothing that the exit code counts: as its case expects or leaves open,
    or not inconsistent."""
    if expectation is not None:
        return expectation.undecided or expectation.met(finding.verdict)
    return finding.verdict != "inconsistent"


def calls_for_attention(finding: Finding, expectation: Expectation | None) -> bool:
    """Whether a reader must look: other than its case expects; in an article, or where the case
    leaves it open, inconsistent or doubtful."""
    if expectation is not None and (expectation.verdict is not None or expectation.forbidden):
        return not expectation.met(finding.verdict)
    return finding.verdict in ("inconsistent", "doubtful")


class Tally:
    """Counts kept while results pass by; the basis of a summary and of the exit code."""

    def __init__(self) -> None:
        self.documents = self.empty = 0
        self.verdicts: Counter[str] = Counter()
        self.expected = self.unexpected = self.undecided = 0
        self.unmet = 0  # findings that call for attention: exit code 1
        self.accepted = 0  # left out by a baseline
        self.ignored = 0  # left out by a comment in the file
        self.unread: Counter[str] = Counter()  # sentences by language, not read
        self.undated: Counter[str] = Counter()  # steps that ask for the date of publication
        self.left_open = 0  # distances and directions of which the text does not say whose they are

    def add(self, result: DocumentResult) -> None:
        """Count one document's findings."""
        self.unread.update(result.unread())
        self.left_open += result.left_open()
        self.documents += 1
        self.empty += not (result.findings or result.accepted or result.ignored)
        self.accepted += result.accepted
        self.ignored += result.ignored
        for finding, expectation in result.pairs():
            self.verdicts[finding.verdict] += 1
            if finding.next and "--published" in finding.next:
                self.undated[finding.next] += 1
            fine = as_expected(finding, expectation)
            self.unmet += not fine
            self.undecided += expectation is not None and expectation.undecided
            if expectation is not None and (expectation.verdict or expectation.forbidden):
                self.expected += fine
                self.unexpected += not fine

    @property
    def findings(self) -> int:
        """How many findings were counted."""
        return sum(self.verdicts.values())

    def record(self) -> dict[str, int | dict[str, int]]:
        """The counts under the names that JSON uses."""
        counts: dict[str, int | dict[str, int]] = {
            "documents": self.documents,
            "findings": self.findings,
        }
        counts.update({verdict: self.verdicts[verdict] for verdict in VERDICTS})
        if self.expected or self.unexpected:
            counts.update(as_expected=self.expected, other_than_expected=self.unexpected)
        if self.undecided:
            counts["undecided"] = self.undecided
        if self.accepted:
            counts["accepted"] = self.accepted
        if self.ignored:
            counts["ignored"] = self.ignored
        if self.unread:
            counts["unread"] = dict(sorted(self.unread.items()))
        if self.left_open:
            counts["not_checked"] = self.left_open
        return counts

"""How a run ends: what the exit code is decided from, gathered while the results pass by."""

from __future__ import annotations

from osint.errors import EXIT_INCONSISTENT, EXIT_OK, EXIT_UNRESOLVED, EXIT_UNUSABLE, OsintError
from osint.model import SEVERITY, Verdict
from osint.report.model import DocumentResult, Expectation, Unread


class Outcome:
    """Counts of a run. `reads_mentions` says that the report needs every mention of a document;
    `debug` that errors show what they were raised from."""

    def __init__(self, fail_on: str, reads_mentions: bool = False, debug: bool = False) -> None:
        self.fail_on, self.reads_mentions, self.debug = fail_on, reads_mentions, debug
        self.errors = self.findings = self.failed = self.open = 0
        self.told: list[Unread] = []  # the errors, for the report
        self.unread = 0  # sentences in languages that are not read
        self.skipped = 0  # files of folders that no reader wants
        self.pages_cut = 0  # pages of which more than the article was there
        self.verbose = self.quiet = False

    def add(self, result: DocumentResult) -> None:
        """Count one document's findings; what was left out on purpose was something to check."""
        self.findings += result.accepted + result.ignored
        self.unread += sum(result.unread().values())
        for finding, expectation in result.pairs():
            self.findings += 1
            self.failed += fails(finding.verdict, expectation, self.fail_on)
            is_undecided = expectation is not None and expectation.undecided
            is_expected = expectation is not None and expectation.verdict == "unresolved"
            self.open += is_undecided or (finding.verdict == "unresolved" and not is_expected)

    def add_error(self, error: OsintError) -> None:
        """Count an input, or a document of one, that could not be read or checked."""
        self.errors += 1
        why = "; ".join(each.message for each in (error, *error.more))
        self.told.append(Unread(error.path or "", why))

    def exit_code(self, *, strict: bool) -> int:
        """The exit code of the contract."""
        if self.errors:
            return EXIT_UNUSABLE
        if self.failed:
            return EXIT_INCONSISTENT
        if strict and (self.open or self.unread or self.skipped or not self.findings):
            return EXIT_UNRESOLVED
        return EXIT_OK


def fails(verdict: Verdict, expectation: Expectation | None, fail_on: str) -> bool:
    """Whether a verdict makes the run fail: other than its case expects, or too severe. With
    "never" none does; what a case leaves undecided never does."""
    if fail_on == "never":
        return False
    if expectation is not None and expectation.undecided:
        return False
    if expectation is not None and (expectation.verdict is not None or expectation.forbidden):
        return not expectation.met(verdict)
    return SEVERITY[verdict] >= SEVERITY[fail_on]

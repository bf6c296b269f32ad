"""What the Python API hands back: findings that know the document they were made in, and a list of
them that can be shown, saved and turned into tables."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osint.errors import UsageError
from osint.model import Document, Finding, Interval, Party
from osint.support.frozen import dataclass
from osint.support.suggestion import suggestion

if TYPE_CHECKING:
    import pyarrow as pa

    from osint.errors import OsintError
    from osint.report.model import DocumentResult, Expectation, Report

FRAMES = ("pandas", "polars", "arrow")


@dataclass(frozen=True, slots=True)
class DocumentFinding(Finding):
    """A finding with its document; `expectation` is what a case file says of it, if it is of one.

    `start` and `end` count code points of the document's text; `line` and `column` count from 1
    in the file that it was read from.
    """

    document: Document = Document(id="", text="")
    expectation: Expectation | None = None

    def __repr__(self) -> str:
        where = f"{self.document.id}:{self.line}:{self.column}"
        return f"<{self.verdict} {self.check} at {where}: “{self.quote}” {self.why}>"

    @property
    def check(self) -> str:
        """The name of the check."""
        return self.claim.check

    @property
    def start(self) -> int:
        """Where the statement begins in the document's text."""
        return self.claim.start

    @property
    def end(self) -> int:
        """Where the statement ends."""
        return self.claim.end

    @property
    def quote(self) -> str:
        """The words that were checked."""
        return self.document.text[self.claim.start : self.claim.end]

    @property
    def line(self) -> int:
        """The line of the statement's first character."""
        return self.document.line_column(self.claim.start)[0]

    @property
    def column(self) -> int:
        """The column of the statement's first character."""
        return self.document.line_column(self.claim.start)[1]

    @property
    def subject(self) -> Party | None:
        """What the statement is about."""
        return self.claim.subject

    @property
    def object(self) -> Party | None:
        """What it is measured against."""
        return self.claim.object

    @property
    def stated(self) -> Interval | None:
        """What the text states."""
        return self.claim.stated

    def to_dict(self) -> dict[str, Any]:
        """The finding as `osint geocheck -f jsonl` writes it."""
        from osint.report.records import finding_record

        return finding_record(self, self.document)


class Findings(list[DocumentFinding]):
    """The findings of one document or several, in the order of their texts.

    `results` holds them a document at a time, with what the document mentions; `errors` says of
    what could not be read or checked why not.
    """

    def __init__(
        self, results: Iterable[DocumentResult] = (), errors: Iterable[OsintError] = ()
    ) -> None:
        self.results, self.errors = tuple(results), tuple(errors)
        super().__init__(
            _with_document(finding, result.document, expectation)
            for result in self.results
            for finding, expectation in result.pairs()
        )

    @property
    def problems(self) -> list[DocumentFinding]:
        """What is inconsistent or doubtful."""
        return [finding for finding in self if finding.verdict in ("inconsistent", "doubtful")]

    @property
    def is_as_expected(self) -> bool:
        """Whether nothing is inconsistent; of a case, whether all is as its file expects."""
        from osint.report.model import as_expected

        return all(as_expected(finding, finding.expectation) for finding in self)

    def to_dicts(self) -> list[dict[str, Any]]:
        """The findings as `osint geocheck -f jsonl` writes them."""
        return [finding.to_dict() for finding in self]

    def to_arrow(self) -> pa.Table:
        """A table with the columns of `osint.corpus.arrow.FINDINGS_SCHEMA`.

        Raises:
            UsageError: pyarrow is not installed (`pip install 'osint-geocheck[corpus]'`).
        """
        pa: Any = _package("pyarrow")
        from osint.corpus.arrow import FINDINGS_SCHEMA, batched
        from osint.corpus.rows import flat_finding

        rows = (flat_finding(finding, finding.document) for finding in self)
        return pa.Table.from_batches(list(batched(rows, FINDINGS_SCHEMA)), FINDINGS_SCHEMA)

    def to_frame(self, library: str = "pandas") -> Any:
        """A data frame, one finding a row: of "pandas" or "polars", or an "arrow" table.

        Raises:
            UsageError: `library` is none of these, or it or pyarrow is not installed.
        """
        if library not in FRAMES:
            message = f"there is no data frame of {library!r}"
            raise UsageError(message + suggestion(library, FRAMES))
        table = self.to_arrow()
        if library == "polars":
            return _package("polars").from_arrow(table)
        if library == "pandas":
            _package("pandas")
            return table.to_pandas()
        return table

    def report(self, form: str = "markdown", *, title: str | None = None) -> str:
        """The findings in any format of `osint geocheck --format`, as text.

        Raises:
            UsageError: there is no such format.
        """
        from osint.report import FORMATS

        return "".join(FORMATS[_known_format(form)].write(self._report(form, title)))

    def save(self, path: Path | str, form: str | None = None, *, title: str | None = None) -> None:
        """Write a report to a file, which appears whole or not at all; without `form` its name
        tells the format (report.html, points.kml, findings.sqlite).

        Raises:
            UsageError: there is no such format, or none that such a name tells, or the file cannot
                be written.
        """
        from osint.report import FORMATS
        from osint.support.whole_file import whole_file

        target = Path(path)
        if form is None:
            suffix = target.suffix.lower()
            form = next((name for name, each in FORMATS.items() if each.suffix == suffix), suffix)
        parts = FORMATS[_known_format(form)].write_bytes(self._report(form, title))
        try:
            with whole_file(target) as stream:
                for part in parts:
                    stream.write(part)
        except OSError as error:
            is_there = target.parent.is_dir()
            why = error.strerror if is_there else f"there is no folder {target.parent}"
            raise UsageError(f"cannot write {target}: {why}") from error

    def _repr_html_(self) -> str:
        """How a notebook shows the findings: a table."""
        from osint.report.notebook import table

        return table(self)

    def _report(self, form: str, title: str | None) -> Report:
        from osint import __version__
        from osint.report import FORMATS
        from osint.report.data_sets import data_sets
        from osint.report.model import Report

        cites = FORMATS[form].cites
        data = data_sets() if cites else ()
        return Report(results=self.results, version=__version__, data=data, title=title)


def _package(name: str) -> Any:
    """A library of tables."""
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError as error:
        message = f"needs {name}: pip install 'osint-geocheck[notebook]'"
        raise UsageError(f"a data frame {message}") from error


def _known_format(name: str) -> str:
    from osint.report import FORMATS

    if name not in FORMATS:
        raise UsageError(f"there is no format {name!r}{suggestion(name, FORMATS)}")
    return name


def _with_document(
    finding: Finding, document: Document, expectation: Expectation | None
) -> DocumentFinding:
    from dataclasses import fields

    known = {field.name: getattr(finding, field.name) for field in fields(Finding)}
    return DocumentFinding(**known, document=document, expectation=expectation)

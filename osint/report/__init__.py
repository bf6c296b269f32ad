"""Findings in the form that someone else can use: one output format a file.

A format is a module with `write(report) -> Iterator[str]`; a new one is a new file and a line in
`FORMATS`. Its module is imported when it is first used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from osint.report.model import (
    CaseInfo,
    DataSet,
    DocumentResult,
    Expectation,
    Options,
    Report,
    SourceInfo,
    Tally,
)
from osint.support.frozen import dataclass, replace

__all__ = [
    "FORMATS",
    "CaseInfo",
    "DataSet",
    "DocumentResult",
    "Expectation",
    "Format",
    "Options",
    "Report",
    "SourceInfo",
    "Tally",
    "render",
]


@dataclass(frozen=True, slots=True)
class Format:
    """An output format: the module that writes it, and the usual ending of its files.

    `shared` is false for what may be meant for the user's own terminal alone: shown there
    (`Options.private`), the Traffic Light Protocol label of a case does not coarsen coordinates. `cites` is false for formats that do
    not list the data sets. `reads_mentions` is true for those that show mentions beside findings.
    `binary` formats have bytes of their own beside their text; `warns` ones say what the results lack.
    """

    module: str
    suffix: str
    shared: bool = True
    cites: bool = True
    reads_mentions: bool = False
    binary: bool = False
    warns: bool = False

    def write(self, report: Report) -> Iterator[str]:
        """The report piece by piece; pieces come as the results do where the format allows it.

        Coordinates are coarsened here as the options and the cases ask, for every format alike.
        """
        from osint.report.redact import exported

        module = import_module(f"osint.report.{self.module}")
        results = exported(report.results, report.options)
        pieces: Iterator[str] = module.write(replace(report, results=results))
        return pieces

    def write_bytes(self, report: Report) -> Iterator[bytes]:
        """The report as the bytes of a file: UTF-8, or what a binary format is made of."""
        if not self.binary:
            for piece in self.write(report):
                yield piece.encode()
            return
        from osint.report.redact import exported

        module = import_module(f"osint.report.{self.module}")
        results = exported(report.results, report.options)
        yield from module.write_bytes(replace(report, results=results))

    def warnings(self, results: Sequence[DocumentResult]) -> Iterator[str]:
        """What the results lack for this format to be of use, as sentences."""
        if self.warns:
            yield from import_module(f"osint.report.{self.module}").warnings(results)


FORMATS: dict[str, Format] = {
    "text": Format("formats.text", ".txt", shared=False, cites=False),
    "json": Format("formats.json_", ".json"),
    "jsonl": Format("formats.jsonl", ".jsonl", cites=False),
    "csv": Format("formats.csv_", ".csv", cites=False),
    "geojson": Format("formats.geojson", ".geojson", reads_mentions=True),
    "kml": Format("formats.kml", ".kml"),
    "markdown": Format("formats.markdown", ".md"),
    "html": Format("page.html", ".html", reads_mentions=True),
    "sarif": Format("formats.sarif", ".sarif"),
    "junit": Format("formats.junit", ".xml"),
    "github": Format("formats.github", ".txt", cites=False),
    "claimreview": Format("formats.claimreview", ".jsonld", cites=False, warns=True),
    "sqlite": Format("formats.sqlite_", ".sqlite", binary=True),
}


def render(name: str, report: Report) -> str:
    """The report in the format of this name, whole.

    Raises:
        KeyError: there is no such format.
    """
    return "".join(FORMATS[name].write(report))

"""Findings in the form that someone else can use: one output format a file.

A format is a module with `MEDIA_TYPE` and `write(report) -> Iterator[str]`; a new one is a new
file and a line in `FORMATS`. Its module is imported when it is first used.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
    """An output format: the module that writes it, and the usual ending of its files."""

    module: str
    suffix: str

    def write(self, report: Report) -> Iterator[str]:
        """The report piece by piece; pieces come as the results do where the format allows it."""
        pieces: Iterator[str] = import_module(f"osint.report.{self.module}").write(report)
        return pieces

    @property
    def media_type(self) -> str:
        """The format's MIME type."""
        return str(import_module(f"osint.report.{self.module}").MEDIA_TYPE)


FORMATS: dict[str, Format] = {
    "text": Format("text", ".txt"),
    "json": Format("json_", ".json"),
    "jsonl": Format("jsonl", ".jsonl"),
}


def render(name: str, report: Report) -> str:
    """The report in the format of this name, whole.

    Raises:
        KeyError: there is no such format.
    """
    return "".join(FORMATS[name].write(report))

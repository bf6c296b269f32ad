"""Findings in the form that someone else can use: one output format a file.

A format is a module with `MEDIA_TYPE` and `write(report) -> Iterator[str]`; a new one is a new
file and a line in `FORMATS`. Formats are imported when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from osint.errors import UsageError
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

FORMATS: dict[str, str] = {
    "text": "osint.report.text",
    "json": "osint.report.json_",
    "jsonl": "osint.report.jsonl",
}

__all__ = [
    "FORMATS",
    "CaseInfo",
    "DataSet",
    "DocumentResult",
    "Expectation",
    "Options",
    "Report",
    "SourceInfo",
    "Tally",
    "format_module",
    "render",
    "write",
]


def format_module(name: str) -> ModuleType:
    """The module of a format.

    Raises:
        UsageError: there is no such format.
    """
    if name not in FORMATS:
        raise UsageError(f"no format {name!r}; there are {', '.join(FORMATS)}")
    return import_module(FORMATS[name])


def write(name: str, report: Report) -> Iterator[str]:
    """The report in a format, piece by piece; pieces come as the results do where the format
    allows it (text, jsonl, csv, github)."""
    pieces: Iterator[str] = format_module(name).write(report)
    return pieces


def render(name: str, report: Report) -> str:
    """The report in a format, whole."""
    return "".join(write(name, report))

"""Dates, times, durations and sets in running text, typed and valued after TIMEX3."""

from __future__ import annotations

from osint.extract.dates.scan import find

__all__ = ["find"]

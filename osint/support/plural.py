"""Counts in words."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """A count with its regular noun: "1 place", "1,204 places"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"

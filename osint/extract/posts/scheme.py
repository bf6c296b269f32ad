"""How one kind of identifier is recognised and read."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from osint.model import PostMention
from osint.support.frozen import dataclass
from osint.support.patterns import lazily

UNIX = datetime(1970, 1, 1, tzinfo=UTC)
DOMAIN = lazily(r"\.[a-z]{2,12}/", re.IGNORECASE)
FIGURES = lazily(r"\d(?:\d{9}|\d{3}[-_.]?\d\d[-_.]?\d\d)")
"""A run of ten figures, or a day written in eight."""

EARLIEST, LATEST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
"""Instants outside these are taken as a sign that the identifier is something else."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The instant an identifier holds (UTC), how exact it is, and what must be said about it."""

    instant: datetime | None
    precision_s: float = 0.001
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Scheme:
    """A platform's identifiers: `mark` is found in each of them and in few other texts, and
    schemes share it, so that it is asked once for all; `hints` are lower-case strings one of which
    must stand in the text for the pattern to be worth trying; `read` returns None when it is no
    such identifier."""

    platform: str
    mark: re.Pattern[str]
    hints: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Reading | None]

    def find(self, text: str) -> list[PostMention]:
        """The identifiers of this kind in a text."""
        found = []
        for match in self.pattern.finditer(text):
            reading = self.read(match)
            if reading is not None:
                found.append(
                    PostMention(
                        match.start(),
                        match.end(),
                        match[0],
                        self.platform,
                        reading.instant,
                        reading.precision_s,
                        reading.note,
                    )
                )
        return found


def link(body: str) -> re.Pattern[str]:
    """A pattern for links: an optional scheme, then the body, in either case."""
    return lazily(rf"(?<![\w/.@-])(?:https?://)?(?:www\.|m\.|mobile\.)?{body}", re.IGNORECASE)


def after(epoch: datetime, *, milliseconds: float = 0, microseconds: float = 0) -> datetime | None:
    """An instant so long after an epoch, or None when it is not plausible for a post."""
    try:
        when = epoch + timedelta(milliseconds=milliseconds, microseconds=microseconds)
    except OverflowError:
        return None
    return when if EARLIEST <= when < LATEST else None


def timed(
    instant: datetime | None, precision_s: float = 0.001, note: str | None = None
) -> Reading | None:
    """A reading with its instant; None where the figures make no plausible one."""
    return None if instant is None else Reading(instant, precision_s, note)


def silent(note: str) -> Callable[[re.Match[str]], Reading]:
    """A reader for identifiers without a time in them."""
    return lambda match: Reading(None, note=note)

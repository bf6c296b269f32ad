"""Reckoning with instants at the ends of the calendar."""

from __future__ import annotations

from datetime import datetime, timedelta


def moved(when: datetime, by: timedelta) -> datetime:
    """The instant later by so much (earlier, if negative); the first or last instant of the
    calendar (years 1 and 9999) where it would lie beyond."""
    try:
        return when + by
    except OverflowError:
        end = datetime.min if by < timedelta() else datetime.max
        return end.replace(tzinfo=when.tzinfo)

"""What the clocks of a zone show: offsets from UTC by the IANA database, of today and of the past.

The rules come from the package tzdata, so that every system answers alike; where it is missing, from
the system.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

DAYS_WITHOUT_A_DATE = tuple(date(year, month, 1) for year in range(2000, 2031) for month in (1, 7))
"""Days whose offsets all count where no date is known: the winter and summer time of each year."""
BETWEEN_CHANGES = (date(2024, 3, 20), date(2024, 4, 3), date(2024, 10, 3), date(2024, 10, 30))
"""Days on which North America, Europe and the south have not all changed their clocks yet."""


@lru_cache(maxsize=512)
def zone_info(name: str) -> ZoneInfo:
    """The rules of a zone by its IANA name ("Europe/Kyiv").

    Raises:
        ZoneInfoNotFoundError: there is no such zone.
    """
    from importlib import resources
    from zoneinfo import ZoneInfo

    *folders, last = name.split("/")
    try:
        package = ".".join(["tzdata", "zoneinfo", *folders])
        with resources.files(package).joinpath(last).open("rb") as file:
            return ZoneInfo.from_file(file, key=name)
    except (ModuleNotFoundError, FileNotFoundError):
        return ZoneInfo(name)


def exists(name: str) -> bool:
    """Whether there is a zone of that name."""
    try:
        zone_info(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True


@lru_cache(maxsize=4096)
def offsets_min(name: str, day: date | None) -> frozenset[int]:
    """Minutes that a zone's clocks are ahead of UTC on a day, two where they change on it; of any
    day from 2000 to 2030 when None."""
    zone = zone_info(name)
    if day is None:
        return frozenset().union(*(offsets_min(name, each) for each in DAYS_WITHOUT_A_DATE))
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    try:
        instants = [noon + timedelta(hours=hours) for hours in (-24, 0, 24)]
    except OverflowError:
        instants = [noon]
    return frozenset(offset_min(zone, instant) for instant in instants)


def offset_min(zone: ZoneInfo, instant: datetime) -> int:
    """Minutes that a zone's clocks are ahead of UTC at an instant."""
    try:
        offset = instant.astimezone(zone).utcoffset()
    except OverflowError:  # the first or last hours of the calendar, when no clock was changed
        offset = zone.utcoffset(instant.replace(tzinfo=None))
    return 0 if offset is None else round(offset.total_seconds() / 60)


def shown(minutes: int) -> str:
    """An offset as people write it: "UTC+3", "UTC-4:30", "UTC"."""
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")

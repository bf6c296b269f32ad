"""`osint sun`: sun and moon over a place, and what a shadow tells of time and place."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Annotated

import typer

from osint.cli import options, tables
from osint.cli.choices import OneOf
from osint.cli.options import option
from osint.cli.output import note, writer
from osint.errors import UsageError
from osint.geo.sky import shadow as shadows
from osint.model import Point
from osint.report.safe import one_line
from osint.report.sky import text as lines
from osint.report.sky.values import Where, day_of, day_record, moment, table, where_record
from osint.support.patterns import lazily

OF_A_RING = ("geojson", "html")
FORMATS = ("auto", "text", "json", "jsonl", "csv", *OF_A_RING)
_OFFSET = lazily(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$", re.IGNORECASE)
_VALUE = lazily(r"(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?$")

PlaceName = Annotated[
    str | None, typer.Argument(metavar="[PLACE|COORDINATE]", help="A place or a coordinate.")
]
When = Annotated[
    str | None,
    typer.Argument(metavar="[WHEN]", help="A day or an instant; now if left out."),
]
DateOption = Annotated[
    str | None, option("--date", env=False, metavar="DAY", help="The day, such as 2024-10-18.")
]
AtOption = Annotated[
    str | None,
    option("--at", env=False, metavar="INSTANT", help="An instant, such as 2024-10-18T14:30Z."),
]
ZoneOption = Annotated[
    str | None,
    option(
        "--zone",
        metavar="ZONE",
        help="The clock to read and show: Europe/Kyiv, UTC, +03:00; the place's own if not given.",
    ),
]
AzimuthOption = Annotated[
    float | None,
    option(
        "--shadow-azimuth", env=False, metavar="DEGREES", min=0, max=360,
        help="Tell when on that day a shadow points this way.",
    ),
]  # fmt: skip
RatioOption = Annotated[
    float | None,
    option(
        "--shadow-ratio", env=False, metavar="R", min=0.01, max=100,
        help="Tell where on earth a shadow is R times as long as what casts it.",
    ),
]  # fmt: skip
StepOption = Annotated[
    int,
    option(
        "--step", env=False, metavar="MINUTES", min=1, max=720,
        help="The minutes between the rows of csv.",
    ),
]  # fmt: skip
SunFormat = Annotated[
    str,
    option(
        "--format", "-f", metavar="FORMAT", show_default=False, click_type=OneOf(
            lambda: FORMATS, default="auto", elsewhere=options.formats, asked_for=OF_A_RING
        ),
        help="text, json, jsonl, or csv (a table of the day); with --shadow-ratio also geojson or "
        "html.",
    ),
]  # fmt: skip


def sun(
    place: PlaceName = None,
    when: When = None,
    date_: DateOption = None,
    at: AtOption = None,
    zone: ZoneOption = None,
    shadow_azimuth: AzimuthOption = None,
    shadow_ratio: RatioOption = None,
    step: StepOption = 10,
    format_: SunFormat = "auto",
    output: options.Output = None,
) -> int:
    """Show sun and moon over a place: rise, set, twilights, noon, directions, shadows.

    With --shadow-azimuth, the times of that day at which a shadow points that way. With
    --shadow-ratio and --at, the ring on earth where a shadow is that long; no place is needed.
    """
    told = [each for each in (when, date_, at) if each is not None]
    if len(told) > 1:
        raise UsageError(
            "give the time only once: as the second argument, with --date or with --at"
        )
    if shadow_ratio is not None:
        made = _ring(place or "", told, zone, shadow_ratio, format_)
    elif place is None:
        raise UsageError("name a place or a coordinate, or use --shadow-ratio with --at")
    else:
        made = over(
            place, told, zone, shadow_azimuth, step, format_, tables.wanted(format_, output)
        )
    with writer(output) as stream:
        stream.write(made.encode())
    return 0


command = options.command_of(sun, negative_numbers=True)


def over(
    name: str,
    told: list[str],
    zone: str | None,
    azimuth: float | None,
    step: int,
    format_: str,
    as_table: bool = False,
) -> str:
    """Sun and moon over a place, as the command prints them in that format.

    Raises:
        UsageError: the place, the zone or the time cannot be read.
    """
    if format_ in OF_A_RING:
        raise UsageError(f"{format_} works only with --shadow-ratio; use text, json or csv")
    where = _where(name, zone)
    day, instant = _when(told, where.zone)
    if azimuth is not None:
        return _times(where, day, azimuth, format_)
    if format_ == "csv":
        return _csv(where, day, step)
    found = day_of(where, day)
    now = moment(where, instant or datetime.combine(day, time(12), where.zone))
    if format_ in ("json", "jsonl"):
        record = {**where_record(where), "day": day_record(found), "moment": now}
        return json.dumps(record, ensure_ascii=False) + "\n"
    title, *shown = (*lines.day_lines(found), *lines.moment_lines(now))
    if as_table:
        return tables.table(title, ("", ""), [line.split(None, 1) for line in shown])
    return _joined([title, *shown])


def _times(where: Where, day: date, azimuth: float, format_: str) -> str:
    start = datetime.combine(day, time.min, where.zone)
    end = datetime.combine(day + timedelta(days=1), time.min, where.zone)
    found = shadows.times(where.point, start, end, azimuth)
    if format_ in ("json", "jsonl"):
        spans = [
            {
                name: at.astimezone(where.zone).isoformat(timespec="seconds")
                for name, at in span._asdict().items()
            }
            for span in found
        ]
        record = {**where_record(where), "date": day.isoformat(), "shadow_azimuth_deg": azimuth}
        return json.dumps({**record, "times": spans}, ensure_ascii=False) + "\n"
    return _joined(lines.times_lines(where, azimuth, found))


def _ring(name: str, told: list[str], zone: str | None, ratio: float, format_: str) -> str:
    if name and not told and _looks_like_time(name):
        name, told = "", [name]
    clock = _where(name, zone).zone if name else _zone(zone) if zone else UTC
    instant = _when(told, clock)[1] if told else None
    if instant is None:
        raise UsageError("--shadow-ratio needs an instant: --at 2024-10-18T14:30Z")
    instant = instant.astimezone(UTC)
    found = shadows.ring(instant, ratio)
    if format_ in OF_A_RING:
        from osint.report.sky import ring_map

        write = ring_map.as_geojson if format_ == "geojson" else ring_map.as_html
        return write(found, instant, ratio)
    if format_ in ("json", "jsonl"):
        record = {
            "instant": instant.isoformat(),
            "shadow_ratio": ratio,
            "subsolar": {
                "latitude": round(found.centre.latitude, 4),
                "longitude": round(found.centre.longitude, 4),
            },
            "radius_deg": round(found.radius_deg, 3),
            "inner_deg": round(found.inner_deg, 3),
            "outer_deg": round(found.outer_deg, 3),
        }
        return json.dumps(record) + "\n"
    return _joined(lines.ring_lines(found, instant, ratio))


def _looks_like_time(text: str) -> bool:
    return re.match(r"\d{4}-\d\d-\d\d", text) is not None


def _csv(where: Where, day: date, step: int) -> str:
    rows = list(table(where, day, timedelta(minutes=step)))
    stream = io.StringIO()
    made = csv.DictWriter(stream, list(rows[0]), lineterminator="\r\n")
    made.writeheader()
    made.writerows(rows)
    return stream.getvalue()


def _joined(found: Iterator[str] | list[str]) -> str:
    return "".join(f"{line}\n" for line in found)


def _where(name: str, zone: str | None) -> Where:
    """The place a person names, with the zone of its clocks.

    Raises:
        UsageError: it is unknown, has no point, or the zone is unknown.
    """
    from osint.ask import known
    from osint.world import world

    party = known(name, world())
    if party.point is None or party.kind == "country":
        raise UsageError(f"{one_line(name)} is not a single spot; give a town or a coordinate")
    return _located(party.name, party.point, zone)


def _located(name: str, point: Point, zone: str | None) -> Where:
    from osint.geo.civil_time import zone_info
    from osint.geo.zones import nautical_offset_hours, zones

    if zone is not None:
        return Where(name, point, _zone(zone), zone)
    found = zones().at(point)
    if found:
        return Where(name, point, zone_info(found[0]), found[0])
    hours = nautical_offset_hours(point.longitude)
    return Where(name, point, timezone(timedelta(hours=hours)), f"UTC{hours:+d} (at sea)")


def _zone(text: str) -> tzinfo:
    from osint.geo.civil_time import exists, zone_info

    if text.upper() in ("UTC", "GMT", "Z"):
        return UTC
    offset = _OFFSET.match(text)
    if offset is not None and int(offset[2]) <= 14:
        ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
        return timezone(ahead if offset[1] == "+" else -ahead)
    if not exists(text):
        raise UsageError(
            f"unknown time zone {one_line(text)}; write it like Europe/Kyiv, UTC or +03:00"
        )
    return zone_info(text)


def _when(told: list[str], zone: tzinfo) -> tuple[date, datetime | None]:
    """The day, and the instant if one is named; now if nothing is said.

    Raises:
        UsageError: the words name no single day or instant.
    """
    if not told:
        now = datetime.now(zone)
        return now.date(), now
    from osint.extract.dates import find

    found = find(told[0], None)
    match = _VALUE.match(found[0].value) if len(found) == 1 else None
    if match is None or found[0].impossible:
        raise UsageError(
            f"{one_line(told[0])!r} isn't a full date; write it like 2024-10-18 or 2024-10-18T14:30Z"
        )
    day = date.fromisoformat(match[1])
    if not 1900 <= day.year <= 2100:
        raise UsageError("sun and moon can be computed for the years 1900 to 2100 only")
    if match[2] is None:
        return day, None
    clock = time(int(match[2]), int(match[3]), int(match[4] or 0))
    if match[5]:
        zone = UTC if match[5] == "Z" else _zone(match[5])
    return day, _told_once(datetime.combine(day, clock, zone))


def _told_once(at: datetime) -> datetime:
    """The instant that a clock shows; where it shows it twice, the first, with a note.

    Raises:
        UsageError: it never did: clocks were put forward over it.
    """
    other = at.replace(fold=1)
    if at.utcoffset() == other.utcoffset():
        return at
    shown = f"{at:%Y-%m-%d %H:%M}"
    if at.astimezone(UTC).astimezone(at.tzinfo).replace(tzinfo=None) != at.replace(tzinfo=None):
        raise UsageError(f"{shown} never was: clocks were put forward over it ({at.tzinfo})")
    second = other.isoformat(timespec="minutes")
    note(f"{shown} came twice, for clocks were put back ({at.tzinfo}); the second was {second}")
    return at

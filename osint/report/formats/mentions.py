"""Mentions as text, JSON, JSON Lines, CSV and GeoJSON: the outputs of `osint extract`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator

from osint.model import (
    CoordinateMention,
    DateMention,
    Extraction,
    PlaceMention,
    PostMention,
    QuantityMention,
)
from osint.report.countries import country_name
from osint.report.formats.jsonl import write_mentions as write_jsonl
from osint.report.location import location
from osint.report.records import Mention, Record, instant_text, mention_record, mentions
from osint.report.safe import csv_cell, one_line
from osint.support.generator import MARK
from osint.support.plural import counted

SCHEMA = "osint-mentions/1"
COLUMNS = (
    "document", "kind", "start", "end", "text", "latitude", "longitude", "notation", "precision_m",
    "name", "place_kind", "country", "admin1", "geonameid", "confidence", "candidates", "role",
    "type", "value", "earliest", "latest", "dimension", "low", "high", "unit", "low_si", "high_si",
    "hedge", "platform", "instant", "note",
)  # fmt: skip

Kinds = tuple[str, ...]


def write_text(
    extractions: Iterable[Extraction], only: Kinds = (), *, color: bool = False
) -> Iterator[str]:
    """One line a mention, `path:line:column kind “text” meaning`, then a count."""
    total = documents = 0
    for extraction in extractions:
        documents += 1
        for mention in mentions(extraction, only):
            total += 1
            where = location(extraction.document, mention.start)
            kind = type(mention).__name__.removesuffix("Mention").lower()
            shown = f"\x1b[1m{kind}\x1b[0m" if color else kind
            yield f"{where} {shown} “{one_line(mention.text, 80)}” {meaning(mention)}\n"
    yield f"{counted(total, 'mention')} in {counted(documents, 'document')}\n"


def meaning(mention: Mention) -> str:
    """What a mention was taken to mean, in a few words."""
    if isinstance(mention, CoordinateMention):
        return _coordinate(mention)
    if isinstance(mention, PlaceMention):
        return _place(mention)
    if isinstance(mention, DateMention):
        return _date(mention)
    if isinstance(mention, QuantityMention):
        return _quantity(mention)
    return _post(mention)


def _coordinate(mention: CoordinateMention) -> str:
    if mention.point is None:
        return (
            f"unresolved {mention.notation}: {one_line(mention.note or 'cannot be read offline')}"
        )
    datum = "" if mention.datum == "WGS84" else f", from {mention.datum}"
    precision = "" if mention.precision_m is None else f" ±{mention.precision_m:.3g} m"
    point = mention.point
    return f"{point.latitude:.6f}, {point.longitude:.6f}{precision} ({mention.notation}{datum})"


def _place(mention: PlaceMention) -> str:
    place = mention.place
    if place is None:
        several = f"{len(mention.candidates)} candidates" if mention.candidates else "not known"
        return f"unresolved: {one_line(mention.why) if mention.why else several}"
    within = ", ".join(
        part for part in (place.admin1, country_name(place.country)) if part and part != place.name
    )
    where = f"{place.point.latitude:.3f}, {place.point.longitude:.3f}"
    role = "" if mention.role == "toponym" else f", {mention.role}"
    return f"{place.name}{f', {within}' if within else ''} ({place.kind}{role}; {where})"


def _date(mention: DateMention) -> str:
    years = f" ({' or '.join(map(str, mention.years[:6]))})" if mention.years else ""
    is_open = mention.type in ("DATE", "TIME") and mention.earliest is None
    value = f"open ({mention.value})" if is_open else f"{mention.value}{_TYPES[mention.type]}"
    return f"{value}{years}{f'; {mention.note}' if mention.note else ''}"


_TYPES = {"DATE": "", "TIME": "", "DURATION": ", a length of time", "SET": ", repeated"}
"""What the types of TimeML say of a value in ISO 8601 that its form does not show."""


def _quantity(mention: QuantityMention) -> str:
    low, high = mention.low, mention.high
    if low is None:
        span = "unstated" if high is None else f"at most {high:g}"
    elif high is None:
        span = f"at least {low:g}"
    else:
        span = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    hedge = f", “{one_line(mention.hedge)}”" if mention.hedge else ""
    is_word = mention.dimension == "duration" and (low, high) != (1, 1)
    return f"{mention.dimension} {span} {mention.unit}{'s' * is_word}{hedge}"


def _post(mention: PostMention) -> str:
    if mention.instant is None:
        return f"{mention.platform}: {one_line(mention.note or 'carries no time')}"
    return f"{mention.platform} {instant_text(mention.instant)}"


def write_json(extractions: Iterable[Extraction], only: Kinds = ()) -> Iterator[str]:
    """One object with all mentions."""
    records = list(_records(extractions, only))
    yield json.dumps({"schema": SCHEMA, "mentions": records}, ensure_ascii=True, indent=2) + "\n"


def write_csv(extractions: Iterable[Extraction], only: Kinds = ()) -> Iterator[str]:
    """A table with a column for every key; text cells cannot start a formula."""
    yield _row(COLUMNS)
    for record in _records(extractions, only):
        yield _row([csv_cell(record.get(column)) for column in COLUMNS])


def write_geojson(extractions: Iterable[Extraction], only: Kinds = ()) -> Iterator[str]:
    """A feature for every mention that has a point (RFC 7946)."""
    features = []
    for record in _records(extractions, only):
        latitude, longitude = record.pop("latitude", None), record.pop("longitude", None)
        if latitude is not None:
            geometry = {"type": "Point", "coordinates": [longitude, latitude]}
            features.append({"type": "Feature", "geometry": geometry, "properties": record})
    collection = {"type": "FeatureCollection", "generator": MARK, "features": features}
    yield json.dumps(collection, ensure_ascii=True, indent=1) + "\n"


def _records(extractions: Iterable[Extraction], only: Kinds) -> Iterator[Record]:
    for extraction in extractions:
        for mention in mentions(extraction, only):
            yield mention_record(mention, extraction.document)


def _row(cells: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(["" if cell is None else cell for cell in cells])
    return line.getvalue()


WRITERS: dict[str, Callable[[Iterable[Extraction], Kinds], Iterator[str]]] = {
    "json": write_json,
    "jsonl": write_jsonl,
    "csv": write_csv,
    "geojson": write_geojson,
}

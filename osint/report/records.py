"""Mentions and findings as JSON-ready records, with the keys and order of the contract."""

from __future__ import annotations

from datetime import UTC, datetime
from math import isfinite
from typing import Any

from osint.model import (
    CoordinateMention,
    DateMention,
    Document,
    Extraction,
    Finding,
    Interval,
    Party,
    Place,
    PlaceMention,
    Point,
    PostMention,
    QuantityMention,
)
from osint.model.extraction import KINDS
from osint.report.finding_id import identifier

Mention = CoordinateMention | PlaceMention | DateMention | QuantityMention | PostMention
Record = dict[str, Any]

MAX_CANDIDATES = 10
WITHOUT_POINT = ("country", "border", "coast", "layer", "river", "sea", "macro-region", "unknown")


def mention_record(mention: Mention, document: Document) -> Record:
    """One line of `extract -f jsonl`."""
    if isinstance(mention, CoordinateMention):
        return _coordinate(mention, document)
    if isinstance(mention, PlaceMention):
        return _place(mention, document)
    if isinstance(mention, DateMention):
        return _date(mention, document)
    if isinstance(mention, QuantityMention):
        return _quantity(mention, document)
    return _post(mention, document)


def mentions(extraction: Extraction, only: tuple[str, ...] = ()) -> list[Mention]:
    """The mentions of an extraction in the order of the text; `only` names the kinds."""
    found: list[Mention] = []
    for kind in KINDS:
        if not only or kind in only:
            found.extend(getattr(extraction, kind))
    return sorted(found, key=lambda mention: (mention.start, mention.end))


def finding_record(finding: Finding, document: Document) -> Record:
    """One line of `geocheck -f jsonl`."""
    claim = finding.claim
    line, column, unit = document.position(claim.start)
    record: Record = {
        "document": document.id,
        "check": claim.check,
        "verdict": finding.verdict,
        "start": claim.start,
        "end": claim.end,
        "line": line,
        "column": column,
        **({"unit": unit} if unit else {}),
        "quote": document.text[claim.start : claim.end],
        "subject": party_record(claim.subject),
        "object": party_record(claim.object),
        "reading": finding.reading,
        "stated": _stated(claim.stated),
        "computed": _computed(finding.computed),
        "why": finding.why,
        "next": finding.next,
    }
    if finding.rule is not None:
        record["rule"] = finding.rule
    if finding.other:
        record["other"] = [
            {"label": label, **_computed_with_text(interval)} for label, interval in finding.other
        ]
    if finding.nearest is not None:
        record["nearest"] = [_point(point) for point in finding.nearest]
    if finding.model is not None:
        record["model"] = finding.model
    if finding.data:
        record["data"] = list(finding.data)
    record["id"] = identifier(finding, document)
    return record


def party_record(party: Party | None) -> Record | None:
    """One end of a claim: what the words were taken to mean."""
    if party is None:
        return None
    point = position(party)
    latlon = _point(point) if point else {"latitude": None, "longitude": None}
    named: Record = {"text": party.text, "name": party.name}
    if party.kind in WITHOUT_POINT:
        record = {**named, "kind": party.kind, "country": party.country, **latlon}
    else:
        place = party.place
        record = {
            **named,
            **latlon,
            "radius_km": number(party.radius_km or (place.radius_km if place else 0.0), 2),
            "geonameid": place.geonameid if place else None,
            "candidates": _count(party.place, party.candidates),
            "kind": party.kind,
            "country": party.country or (place.country if place else None),
        }
    if party.other_country is not None:
        record["other_country"] = party.other_country
    if party.place is None and party.candidates:
        record["candidates"] = len(party.candidates)
        record["candidate_places"] = candidate_records(party.candidates)
    return record


def position(party: Party) -> Point | None:
    """The point of a party; an area that has none (a country, a border) gives None."""
    if party.point is not None or party.place is None or party.kind in WITHOUT_POINT:
        return party.point
    return party.place.point


def candidate_records(candidates: tuple[Place, ...]) -> list[Record]:
    """The first places a name could mean, best first."""
    return [
        {
            "name": place.name,
            "kind": place.kind,
            "country": place.country,
            "admin1": place.admin1,
            **_point(place.point),
            "population": place.population,
            "geonameid": place.geonameid,
        }
        for place in candidates[:MAX_CANDIDATES]
    ]


def number(value: float | None, digits: int) -> float | int | None:
    """A figure rounded half to even at `digits` decimals; whole figures as integers.

    What is not a finite number is None, an open end: JSON has no word for infinity.
    """
    if value is None or not isfinite(value):
        return None
    rounded = round(value, digits)
    return int(rounded) if rounded == int(rounded) else rounded


def measured(value: float | None) -> float | int | None:
    """A computed figure: a decimal from 10 up, two from 1 up, three below."""
    if value is None:
        return None
    size = abs(value)
    return number(value, 1 if size >= 10 else 2 if size >= 1 else 3)


def instant_text(instant: datetime) -> str:
    """ISO 8601 in UTC with `Z`, milliseconds where it has them; naive times as they are."""
    if instant.tzinfo is None:
        return instant.isoformat(timespec="seconds")
    utc = instant.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds" if utc.microsecond else "seconds") + "Z"


def _head(mention: Mention, document: Document, kind: str) -> Record:
    return {
        "document": document.id,
        "kind": kind,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
    }


def _point(point: Point | None, digits: int = 6) -> Record:
    if point is None:
        return {"latitude": None, "longitude": None}
    return {
        "latitude": round(float(point.latitude), digits),
        "longitude": round(float(point.longitude), digits),
    }


def _coordinate(mention: CoordinateMention, document: Document) -> Record:
    record = {
        **_head(mention, document, "coordinate"),
        **_point(mention.point, 7),
        "notation": mention.notation,
        "precision_m": number(mention.precision_m, 3),
    }
    if mention.datum != "WGS84":
        record["datum"] = mention.datum
    if mention.stop is not None:
        record["stop"] = mention.stop
    return _with(record, name=mention.name, note=mention.note)


def _place(mention: PlaceMention, document: Document) -> Record:
    place = mention.place
    record = {
        **_head(mention, document, "place"),
        "name": place.name if place else None,
        **_point(place.point if place else None),
        "radius_km": number(place.radius_km, 1) if place else None,
        "place_kind": place.kind if place else None,
        "country": place.country if place else None,
        "admin1": place.admin1 if place else None,
        "geonameid": place.geonameid if place else None,
        "confidence": round(mention.confidence, 3),
        "candidates": _count(place, mention.candidates),
        "role": mention.role,
    }
    if place is None and mention.candidates:
        record["candidate_places"] = candidate_records(mention.candidates)
    return _with(record, why=mention.why or None)


def _date(mention: DateMention, document: Document) -> Record:
    record = {
        **_head(mention, document, "date"),
        "type": mention.type,
        "value": mention.value,
        "earliest": instant_text(mention.earliest) if mention.earliest else None,
        "latest": instant_text(mention.latest) if mention.latest else None,
    }
    if mention.years:
        record["years"] = list(mention.years)
    if mention.impossible:
        record["impossible"] = True
    return _with(record, note=mention.note)


def _quantity(mention: QuantityMention, document: Document) -> Record:
    return {
        **_head(mention, document, "quantity"),
        "dimension": mention.dimension,
        "low": number(mention.low, 6),
        "high": number(mention.high, 6),
        "unit": mention.unit,
        "low_si": number(mention.low_si, 6),
        "high_si": number(mention.high_si, 6),
        "hedge": mention.hedge,
    }


def _post(mention: PostMention, document: Document) -> Record:
    record = {
        **_head(mention, document, "post"),
        "platform": mention.platform,
        "instant": instant_text(mention.instant) if mention.instant else None,
    }
    return _with(record, note=mention.note)


def _with(record: Record, **extra: str | None) -> Record:
    record.update({key: value for key, value in extra.items() if value is not None})
    return record


def _count(place: Place | None, candidates: tuple[Place, ...]) -> int:
    return len(candidates) or (1 if place is not None else 0)


def _stated(interval: Interval | None) -> Record | None:
    if interval is None:
        return None
    return {
        "text": interval.text,
        "low": number(interval.low, 6),
        "high": number(interval.high, 6),
        "unit": interval.unit,
    }


def _computed(interval: Interval | None) -> Record | None:
    return None if interval is None else _computed_with_text(interval)


def _computed_with_text(interval: Interval) -> Record:
    record: Record = {
        "low": measured(interval.low),
        "high": measured(interval.high),
        "best": measured(interval.best),
        "unit": interval.unit,
    }
    return _with(record, text=interval.text)

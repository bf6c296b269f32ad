"""What an assistant may call: the commands that read and measure, each with the JSON Schema of its
arguments. Nothing here writes, opens a file that a caller names, or opens a connection.

A call takes a text of at most MAX_CHARS and at most SECONDS.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from osint.errors import UsageError
from osint.support.suggestion import suggestion

if TYPE_CHECKING:
    from jsonschema import ValidationError

MAX_CHARS = 200_000
SECONDS = 30.0
MAX_RECORDS = 1_000
"""Mentions or candidates in one answer; what is left out is counted."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Tool:
    """A command as an assistant sees it. `call` takes the arguments by the names of `arguments`;
    `output` is the JSON Schema of what it gives, where there is one."""

    name: str
    title: str
    description: str
    arguments: Record
    call: Callable[..., Record]
    required: tuple[str, ...]
    output: Record | None = None

    @property
    def input_schema(self) -> Record:
        """The JSON Schema of the arguments."""
        return {
            "type": "object",
            "properties": self.arguments,
            "required": list(self.required),
            "additionalProperties": False,
        }


def checked(tool: Tool, arguments: Mapping[str, Any] | None) -> Record:
    """The arguments of a call, held against the tool's schema.

    Raises:
        UsageError: one is missing, unknown, of another type, or too long.
    """
    from jsonschema import Draft7Validator

    given = dict(arguments or {})
    for name, value in given.items():
        if isinstance(value, str) and len(value) > MAX_CHARS:
            raise UsageError(
                f"{name} has {len(value):,} characters, more than {MAX_CHARS:,}; split it"
            )
    problems = sorted(Draft7Validator(tool.input_schema).iter_errors(given), key=str)
    if problems:
        raise UsageError(f"{tool.name}: {_sentence(problems[0])}")
    return given


_TYPES = {
    "string": "a string",
    "array": "a list",
    "integer": "a whole number",
    "number": "a number",
}


def _sentence(problem: ValidationError) -> str:
    """What is wrong with an argument, as a person would say it."""
    where = str(problem.path[0]) if problem.path else ""
    if problem.validator == "required":
        missing = [name for name in problem.validator_value if name not in problem.instance]
        return f"{', '.join(missing)} is missing"
    if problem.validator == "additionalProperties":
        known = problem.schema["properties"]
        unknown = next(name for name in problem.instance if name not in known)
        return f"there is no argument {unknown[:100]!r}{suggestion(unknown, known)}"
    if problem.validator == "enum":
        return f"{where}: there is no {problem.instance!r}{suggestion(problem.instance, problem.validator_value)}"
    if problem.validator == "type":
        wanted = _TYPES.get(problem.validator_value, problem.validator_value)
        return f"{where} must be {wanted}, not {str(problem.instance)[:100]}"
    if problem.validator == "minLength":
        return f"{where} is empty"
    return f"{where}: {problem.message[:300]}"


def _geocheck(
    text: str, published: str | None = None, title: str | None = None, only: list[str] | None = None
) -> Record:
    import osint
    from osint.report.formats.json_ import report_record
    from osint.report.model import Report

    document = osint.Document("text", text, title=title)  # not text alone, which may name a file
    found = osint.geocheck(document, published=published, only=only or ())
    return report_record(Report(results=found.results, version=osint.__version__))


def _extract(text: str, published: str | None = None, only: list[str] | None = None) -> Record:
    import osint
    from osint.report.records import mention_record, mentions

    extraction = osint.extract(text, published=published)
    found = mentions(extraction, tuple(only or ()))
    records = [mention_record(each, extraction.document) for each in found[:MAX_RECORDS]]
    return {"mentions": records, "left_out": max(0, len(found) - MAX_RECORDS)}


def _geocode(
    name: str, country: str | None = None, region: str | None = None, limit: int = 10
) -> Record:
    import osint
    from osint.cli.commands.geocode import place_record

    hits = osint.geocode(name, country=country, region=region, limit=limit)
    return {
        "candidates": [
            {**place_record(hit.place), "score": round(hit.score, 3), "reasons": list(hit.reasons)}
            for hit in hits
        ]
    }


def _distance(a: str, b: str) -> Record:
    from osint.ask import measure
    from osint.cli.commands.distance import record
    from osint.world import world

    return record(measure(a, b, world()))


def _border(a: str, b: str | None = None) -> Record:
    from osint.cli.commands.border import records
    from osint.world import world

    return {"borders": records(a, b, world())}


def _when(text: str, published: str | None = None, date_order: str | None = None) -> Record:
    from osint.api import published_of
    from osint.cli.commands.when import dated
    from osint.model import Document
    from osint.report.records import mention_record, mentions

    document = Document(id="text", text=text, published=published_of(published))
    found = mentions(dated(document, date_order), ("dates", "posts"))
    records = [mention_record(each, document) for each in found[:MAX_RECORDS]]
    return {"mentions": records, "left_out": max(0, len(found) - MAX_RECORDS)}


def _sun(place: str, when: str | None = None, zone: str | None = None) -> Record:
    from osint.cli.commands.sun import over

    record: Record = json.loads(over(place, [when] if when else [], zone, None, 10, "json"))
    return record


def _convert(coordinate: str) -> Record:
    from osint.cli.commands.convert import mention_of, record

    return record(mention_of(coordinate))


_TEXT = {"type": "string", "minLength": 1, "maxLength": MAX_CHARS}
_NAME = {"type": "string", "minLength": 1, "maxLength": 400}
_PUBLISHED = {
    "type": "string",
    "description": "When the text was published, as YYYY-MM-DD or an instant in ISO 8601. Words "
    "like 'Friday' and dates without a year are counted from it.",
}


@cache
def tools() -> Mapping[str, Tool]:
    """The tools by name."""
    from osint import checks
    from osint.model.extraction import KINDS

    listed = (
        Tool(
            "geocheck",
            "Check the statements of a text",
            "Find what a text says about places, distances, directions, borders, coordinates and "
            "dates, compute the real figures offline, and say of each whether it is consistent, "
            "doubtful, inconsistent or unresolved, with the evidence. A verdict says whether a "
            "statement fits geography and the calendar, not whether it is true. Use it on a draft "
            "before it is published, rather than to guess at a distance.",
            {
                "text": {**_TEXT, "description": "The text to check, in any supported language."},
                "published": _PUBLISHED,
                "title": {**_NAME, "description": "The headline, if it is not in the text."},
                "only": {
                    "type": "array",
                    "items": {"type": "string", "enum": list(checks.ALL)},
                    "description": "The checks to run; all if left out.",
                },
            },
            _geocheck,
            ("text",),
            json.loads((resources.files("osint") / "report/schema.json").read_text("utf-8")),
        ),
        Tool(
            "extract",
            "List what a text mentions",
            "List the coordinates, places, dates, quantities and posts that a text mentions, "
            "located and dated as far as the text decides.",
            {
                "text": {**_TEXT, "description": "The text to read."},
                "published": _PUBLISHED,
                "only": {
                    "type": "array",
                    "items": {"type": "string", "enum": list(KINDS)},
                    "description": "The kinds of mention to list; all if left out.",
                },
            },
            _extract,
            ("text",),
        ),
        Tool(
            "geocode",
            "List the places of a name",
            "List the places that a name may mean, best first, with coordinates and the reasons "
            "for their rank. Several candidates mean that the name alone does not decide.",
            {
                "name": {**_NAME, "description": "The name of a place, in any script."},
                "country": {**_NAME, "description": "Only in this country: its name or ISO code."},
                "region": {**_NAME, "description": "Only in this first-order region, by name."},
                "limit": {"type": "integer", "minimum": 1, "maximum": 50},
            },
            _geocode,
            ("name",),
        ),
        Tool(
            "distance",
            "Measure a distance",
            "Measure between two places, coordinates, countries or borders on the WGS84 "
            "ellipsoid, with the range that the extent of both allows.",
            {
                "a": {**_NAME, "description": "'Paris, Texas', '48.1, 16.4', 'RU' or "
                      "'Russia-China border'."},
                "b": {**_NAME, "description": "The other end, written the same way."},
            },
            _distance,
            ("a", "b"),
        ),
        Tool(
            "border",
            "Give the length of a border",
            "Give the length of the border of two countries on land, along rivers and at sea, or "
            "that of one country with each neighbour.",
            {
                "a": {**_NAME, "description": "A country: its name or ISO code."},
                "b": {**_NAME, "description": "Another; left out, all neighbours of the first."},
            },
            _border,
            ("a",),
        ),
        Tool(
            "when",
            "Read dates and post identifiers",
            "Read the dates in a text, and the instants inside identifiers of posts and links to "
            "them, as ISO 8601.",
            {
                "text": {**_TEXT, "description": "Words that date something, or links to posts."},
                "published": _PUBLISHED,
                "date_order": {
                    "type": "string",
                    "enum": ["dmy", "mdy", "ymd"],
                    "description": "How to read dates like 03/04/2022.",
                },
            },
            _when,
            ("text",),
        ),
        Tool(
            "sun",
            "Show sun and moon over a place",
            "Give the rise, set, twilights, direction and height of sun and moon over a place on "
            "a day, and the direction and length of shadows at an instant.",
            {
                "place": {**_NAME, "description": "A town or a coordinate."},
                "when": {**_NAME, "description": "A day or a time: 2024-10-18 or "
                         "'2024-10-18 15:00', by the clock of the place."},
                "zone": {**_NAME, "description": "Another clock: 'Europe/Kyiv', 'UTC', '+03:00'."},
            },
            _sun,
            ("place",),
        ),
        Tool(
            "convert",
            "Write a coordinate in every notation",
            "Read one coordinate in any notation and give it in every other, with map links.",
            {"coordinate": {**_NAME, "description": "'44.3269, 131.6686', a Plus Code, MGRS, …"}},
            _convert,
            ("coordinate",),
        ),
    )  # fmt: skip
    return {tool.name: tool for tool in listed}

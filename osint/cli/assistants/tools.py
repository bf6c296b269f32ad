"""What an assistant may call: the commands that read and measure, each with the JSON Schema of its
arguments. Nothing here writes, opens a file that a caller names, or opens a connection.

A call takes a text of at most MAX_CHARS and at most SECONDS.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources

from osint.cli.assistants import calls
from osint.cli.assistants.tool import MAX_CHARS, Tool

SECONDS = 30.0

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
            calls.geocheck,
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
            calls.extract,
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
            calls.geocode,
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
            calls.distance,
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
            calls.border,
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
            calls.when,
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
            calls.sun,
            ("place",),
        ),
        Tool(
            "convert",
            "Write a coordinate in every notation",
            "Read one coordinate in any notation and give it in every other, with map links.",
            {"coordinate": {**_NAME, "description": "'44.3269, 131.6686', a Plus Code, MGRS, …"}},
            calls.convert,
            ("coordinate",),
        ),
    )  # fmt: skip
    return {tool.name: tool for tool in listed}

"""`osint border`: how long the line between two countries is, and who the neighbours are."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from osint.cli import options
from osint.cli.output import writer
from osint.errors import UsageError
from osint.report.records import measured
from osint.report.safe import one_line
from osint.support.suggestion import nearest
from osint.typed import party_from_text
from osint.world import World

First = Annotated[str, typer.Argument(metavar="A", help="A country: its name or ISO code.")]
Second = Annotated[
    str | None, typer.Argument(metavar="[B]", help="Another; without it, all neighbours of A.")
]


def border(
    a: First,
    b: Second = None,
    format_: options.SmallFormat = "auto",
    output: options.Output = None,
) -> int:
    """Give the length of the border between two countries, on land and at sea, or how far apart
    they are."""
    from osint.world import world

    found = records(a, b, world())
    if format_ in ("json", "jsonl"):
        lines = [json.dumps(record, ensure_ascii=False) for record in found]
    else:
        lines = [_text(record) for record in found]
        lines += [f"  {data}" for data in dict.fromkeys(r["data"] for r in found if "data" in r)]
        lines = lines or [f"{_named(a, world())} shares no border on land"]
    with writer(output) as stream:
        stream.write("".join(f"{line}\n" for line in lines).encode())
    return 0


command = options.command_of(border)


def _named(country: str, data: World) -> str:
    place = data.gazetteer.country(_country(country, data))
    return one_line(place.name if place else country)


def records(a: str, b: str | None, data: World) -> list[dict[str, Any]]:
    """The border of two countries, or of one with each of its neighbours, as JSON-ready records.

    Raises:
        UsageError: one of the names is no country.
    """
    first = _country(a, data)
    everyone = (*data.borders.neighbours(first), *data.borders.overseas_neighbours(first))
    others = [_country(b, data)] if b else list(everyone)
    return [_record(first, other, data) for other in others]


def _country(name: str, data: World) -> str:
    party = party_from_text(name, data)
    if party.kind != "country" or not party.country:
        codes = sorted(data.borders.countries)
        names = [_name(code, data) for code in codes]
        near = nearest(" ".join(name.split()), names) if len(name) > 4 else None
        hint = f"did you mean {near}?" if near else "give its name or ISO code"
        raise UsageError(f"{name!r} is not a country; {hint}")
    return party.country


def _name(code: str, data: World) -> str:
    place = data.gazetteer.country(code)
    return place.name if place else code


def _record(first: str, second: str, data: World) -> dict[str, Any]:
    length = data.borders.length(first, second)
    record: dict[str, Any] = {
        "countries": [first, second],
        "names": [_name(code, data) for code in (first, second)],
        "shared": length is not None,
    }
    gap = data.borders.between_countries(first, second)
    if gap is not None and gap.here and gap.there:
        record |= {
            "apart_km": measured(gap.distance_km),
            "nearest": [[round(value, 5) for value in point] for point in (gap.here, gap.there)],
        }
    if length is not None:
        record |= {
            "land_km": measured(length.land_km),
            "river_km": measured(length.river_km),
            "lake_km": measured(length.lake_km),
            "sea_km": measured(length.sea_km),
            "disputed": length.dispute.name if length.dispute else None,
            "data": length.data,
            "through": [_name(code, data) for code in length.through],
            "note": length.note,
        }
    return record


def _text(record: dict[str, Any]) -> str:
    one, two = (one_line(name) for name in record["names"])
    if not record.get("land_km"):
        sea = f"; {record['sea_km']:,} km at sea" if record.get("sea_km") else ""
        return f"{one} and {two} share no border on land{sea}{_apart(record)}"
    along = [
        f"{record[key]:,} km along {word}"
        for key, word in (("river_km", "wide rivers"), ("lake_km", "lakes"))
        if record[key]
    ]
    parts = f" ({', '.join(along)})" if along else ""
    if record["through"]:
        parts += f", through {one_line(' and '.join(record['through']))}"
    if record["note"]:
        parts += f": {one_line(record['note'])}"
    sea = f"; {record['sea_km']:,} km more at sea" if record["sea_km"] else ""
    disputed = f"; disputed: {one_line(record['disputed'])}" if record["disputed"] else ""
    return f"{one} - {two}: {record['land_km']:,} km on land{parts}{sea}{disputed}"


def _apart(record: dict[str, Any]) -> str:
    if "nearest" not in record:
        return ""
    here, there = (f"{point[0]:.3f}, {point[1]:.3f}" for point in record["nearest"])
    return f"; {record['apart_km']:,} km apart, between {here} and {there}"

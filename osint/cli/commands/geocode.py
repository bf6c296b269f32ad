"""`osint geocode`: the places a name may mean, best first, with the reasons."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from osint.cli import options, tables
from osint.cli.choices import Country as CountryType
from osint.cli.choices import OneOf
from osint.cli.options import option
from osint.cli.output import writer
from osint.cli.screen import INPUT, OUTPUT
from osint.errors import EXIT_OK, EXIT_UNRESOLVED, UsageError
from osint.model import Place
from osint.report.countries import country_name
from osint.report.safe import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osint.gazetteer.online import Answer
    from osint.gazetteer.search import Hit


def kinds_of_place() -> tuple[str, ...]:
    """The names that --kind takes."""
    from osint.model import KINDS

    return KINDS


Names = Annotated[
    list[str],
    typer.Argument(metavar="NAME...", help='Names in any script; "Paris, Texas" says which.'),
]
Country = Annotated[
    str | None,
    option(
        "--country",
        "-c",
        panel=INPUT,
        env=False,
        metavar="COUNTRY",
        click_type=CountryType(options.country_names),
        help="Only places in this country (its name or ISO code).",
    ),
]
Region = Annotated[
    str | None,
    option(
        "--region",
        "-r",
        panel=INPUT,
        env=False,
        metavar="REGION",
        help="Only places in this first-order region (state, province, oblast).",
    ),
]
Kind = Annotated[
    str | None,
    option(
        "--kind",
        "-k",
        panel=INPUT,
        env=False,
        metavar="KIND",
        click_type=OneOf(kinds_of_place),
        help="Only places of this kind: settlement, region, river, …",
    ),
]
Limit = Annotated[
    int,
    option(
        "--limit",
        "-n",
        panel=OUTPUT,
        env=False,
        metavar="N",
        min=1,
        max=1000,
        help="Show at most N places.",
    ),
]
Exact = Annotated[
    bool, option("--exact", panel=INPUT, env=False, help="Only names spelt exactly as given.")
]
OnlineService = Annotated[
    str | None,
    option(
        "--online",
        env=False,
        metavar="SERVICE",
        help="Ask nominatim or photon on the internet as well; nothing else leaves your machine.",
    ),
]


def geocode(
    names: Names,
    country: Country = None,
    region: Region = None,
    kind: Kind = None,
    limit: Limit = 10,
    exact: Exact = False,
    online: OnlineService = None,
    format_: options.SmallFormat = "auto",
    output: options.Output = None,
    strict: Annotated[bool, options.strict("a name is not found")] = False,
) -> int:
    """List the places a name may mean, best first, with the reasons for their rank.

    Where no name fits as spelt, similar spellings are tried.
    """
    from osint.gazetteer.search import regions_called
    from osint.world import world

    gazetteer, missing = world().gazetteer, 0
    if region and not regions_called(gazetteer, region):
        raise UsageError(f"--region: there is no region called {one_line(region)}")
    if not all(map(str.strip, names)):
        raise UsageError("a name to look up is empty; is a variable of the shell not set?")
    asked = None
    if online:
        from osint.gazetteer.online import Online

        asked = Online(online)
    with writer(output) as stream:
        for name in names:
            found = gazetteer.search(
                name, country=country, region=region, kind=kind, fuzzy=not exact, limit=limit + 1
            )
            hits, more = found[:limit], len(found) > limit
            answers = asked.ask(name, limit) if asked else ()
            missing += not (hits or answers)
            if format_ in ("json", "jsonl"):
                records = [
                    {
                        "query": name,
                        **place_record(h.place),
                        "score": round(h.score, 3),
                        "reasons": list(h.reasons),
                    }
                    for h in hits
                ]
                records += [online_record(name, answer) for answer in answers]
                lines = [json.dumps(record, ensure_ascii=False) for record in records]
            elif tables.wanted(format_, output) and (hits or answers):
                lines = [_table(name, hits, answers, more=more)]
            else:
                lines = [f"{one_line(name)}: {_counted(len(hits), more=more)}"]
                lines += [f"  {place_line(h.place)}: {one_line(_why(h))}" for h in hits]
                lines += [
                    f"  {one_line(a.name)} ({a.latitude:.4f}, {a.longitude:.4f}): says {a.service}, "
                    "asked online"
                    for a in answers
                ]
            stream.write("".join(line + "\n" for line in lines).encode())
    return EXIT_UNRESOLVED if strict and missing else EXIT_OK


command = options.command_of(geocode)


def online_record(query: str, answer: Answer) -> dict[str, Any]:
    """An online service's answer as a JSON-ready record, marked as such."""
    return {
        "query": query,
        "name": answer.name,
        "latitude": round(answer.latitude, 5),
        "longitude": round(answer.longitude, 5),
        "online": answer.service,
        "reasons": [f"asked of {answer.service} on the internet"],
    }


def _counted(count: int, *, more: bool) -> str:
    """How many were found, and whether --limit holds any back."""
    if not count:
        return "not known"
    return f"the first {count} of more; --limit shows others" if more else f"{count} found"


def _table(name: str, hits: Sequence[Hit], answers: Sequence[Answer], *, more: bool) -> str:
    """The answers as a person reads them on a terminal."""
    rows: list[tuple[object, ...]] = [
        (
            hit.place.name,
            ", ".join(_within(hit.place)),
            hit.place.kind,
            f"{hit.place.point.latitude:.4f}",
            f"{hit.place.point.longitude:.4f}",
            hit.place.population or None,
            _why(hit),
        )
        for hit in hits
    ]
    rows += [
        (
            a.name,
            "",
            "",
            f"{a.latitude:.4f}",
            f"{a.longitude:.4f}",
            None,
            f"{a.service}, asked online",
        )
        for a in answers
    ]
    head: tuple[str, ...] = ("place", "in", "kind", "latitude", "longitude", "people", "why")
    if len({row[-1] for row in rows}) == 1:  # one reason for all distinguishes none
        head, rows = head[:-1], [row[:-1] for row in rows]
    return tables.table(f"{name}: {_counted(len(rows), more=more)}", head, rows).rstrip("\n")


def _why(hit: Hit) -> str:
    """The reasons for its rank; the population stands beside them already."""
    return "; ".join(reason for reason in hit.reasons if not reason.startswith("population"))


def _within(place: Place) -> list[str]:
    parts = (place.admin1, country_name(place.country) if place.kind != "country" else None)
    return [part for part in parts if part and part != place.name]


def place_line(place: Place) -> str:
    """A place on one line: name, what it lies in, kind, point, population."""
    within = _within(place)
    point = f"{place.point.latitude:.4f}, {place.point.longitude:.4f}"
    people = f", {place.population:,} people" if place.population else ""
    return f"{one_line(', '.join([place.name, *within]))} ({place.kind}; {point}{people})"


def place_record(place: Place) -> dict[str, Any]:
    """A place as a JSON-ready record."""
    return {
        "name": place.name,
        "kind": place.kind,
        "country": place.country,
        "admin1": place.admin1,
        "latitude": round(place.point.latitude, 5),
        "longitude": round(place.point.longitude, 5),
        "radius_km": round(place.radius_km, 1),
        "population": place.population,
        "geonameid": place.geonameid,
    }

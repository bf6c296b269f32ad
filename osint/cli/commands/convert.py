"""`osint convert`: a coordinate in every notation, with map links."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from osint.cli import options, tables
from osint.cli.output import note, writer
from osint.errors import EXIT_OK, EXIT_UNUSABLE, CoordinateError, InputError
from osint.model import CoordinateMention
from osint.reading import find_inputs, read_documents
from osint.reading.inputs import kind_of
from osint.report.safe import one_line
from osint.support.patterns import lazily

_SHORT_CODE = lazily(
    r"\s*[2-9CFGHJMPQRVWX]{4,6}\+[2-9CFGHJMPQRVWX]{2,3}(?P<more>[ ,]|\s*$)", re.IGNORECASE
)

Coordinates = Annotated[
    list[str],
    typer.Argument(
        metavar="COORDINATE...",
        help="One coordinate each, in any notation; or KML, KMZ, GPX and GeoJSON files.",
    ),
]


def convert(
    coordinates: Coordinates,
    format_: options.SmallFormat = "auto",
    output: options.Output = None,
) -> int:
    """Write a coordinate in every notation, with map links.

    Rejects coordinates that are malformed or out of range.
    """
    refused = 0
    if format_ in ("json", "jsonl"):
        written = _json
    else:
        written = _table if tables.wanted(format_, output) else _text
    with writer(output, [Path(text) for text in coordinates if kind_of(text) == "geo"]) as stream:
        for text in coordinates:
            try:
                for mention in _mentions(text):
                    stream.write(written(mention).encode())
            except (CoordinateError, InputError) as error:
                refused += 1
                note(str(error))
    return EXIT_UNUSABLE if refused else EXIT_OK


command = options.command_of(convert, negative_numbers=True)


def _mentions(text: str) -> Iterator[CoordinateMention]:
    from osint.extract.coordinates import find

    if kind_of(text) != "geo":
        yield mention_of(text)
        return
    for source in find_inputs([text]):
        for document in read_documents(source):
            if isinstance(document, InputError):
                raise document
            yield from find(document.text)


def mention_of(text: str) -> CoordinateMention:
    """The one coordinate that a text is, in any notation.

    Raises:
        CoordinateError: it is none.
    """
    from osint.extract.coordinates import parse

    return _completed(text) or parse(text)


def _completed(text: str) -> CoordinateMention | None:
    """A short Plus Code with its locality ("8MG9+PFR Sergeevka"), which needs the gazetteer."""
    match = _SHORT_CODE.match(text)
    if match is None:
        return None
    if not match["more"].strip(" ") and match.end() == len(text):
        raise CoordinateError(
            f"{one_line(text)} is a short plus code; write the place it belongs to behind it, "
            f"as in '{one_line(text)} Porto'"
        )
    import osint

    found = osint.extract(text).coordinates
    return found[0] if len(found) == 1 else None


def record(mention: CoordinateMention) -> dict[str, Any]:
    """A coordinate in every notation, as a JSON-ready record."""
    from osint.extract.coordinates import formats, links

    found: dict[str, Any] = {"text": mention.text, "notation": mention.notation}
    if mention.point is None:
        return {**found, "latitude": None, "longitude": None, "note": mention.note}
    return {
        **found,
        "latitude": mention.point.latitude,
        "longitude": mention.point.longitude,
        "precision_m": mention.precision_m,
        "datum": mention.datum,
        "note": mention.note,
        "notations": formats(mention.point),
        "links": links(mention.point),
    }


def _json(mention: CoordinateMention) -> str:
    return json.dumps(record(mention), ensure_ascii=False) + "\n"


def _table(mention: CoordinateMention) -> str:
    """The coordinate as a person reads it on a terminal."""
    if mention.point is None:
        return _text(mention)
    known = record(mention)
    rows = [*known["notations"].items(), *known["links"].items()]
    note = f"  note: {one_line(mention.note)}\n" if mention.note else ""
    return tables.table(_head(mention), ("", ""), rows, whole=True) + note


def _head(mention: CoordinateMention) -> str:
    about = ""
    if mention.precision_m is not None:
        about = f", to about {_metres(mention.precision_m)}"
    return f"{one_line(mention.text, 80)} ({mention.notation}{about})"


def _text(mention: CoordinateMention) -> str:
    known = record(mention)
    if mention.point is None:
        return f"{_head(mention)}: {one_line(mention.note or 'cannot be read offline')}\n"
    lines = [_head(mention)]
    if mention.note:
        lines.append(f"  note: {one_line(mention.note)}")
    for name, shown in (*known["notations"].items(), *known["links"].items()):
        lines.append(f"  {name:14} {shown}")
    return "\n".join(lines) + "\n"


def _metres(value: float) -> str:
    """A precision in the unit that people would say it in."""
    return f"{value / 1000:.4g} km" if value >= 1000 else f"{value:.3g} m"

"""Whether a case file can be run: schema, hashes, quotes and pins, all problems at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import resources
from pathlib import Path

from osint import checks
from osint.case import layers, pins, quotes
from osint.case.load import read
from osint.case.model import (
    SHARING,
    STATUSES,
    UNDECIDED,
    UNLISTED,
    Case,
    CaseClaim,
    Source,
    error_at,
)
from osint.case.parties import no_country
from osint.case.run import text_of
from osint.case.sources import document_of
from osint.errors import CaseError, OsintError
from osint.model import KINDS, VERDICTS
from osint.world import World


def problems(path: Path, world: World | None = None) -> list[OsintError]:
    """What is wrong with a case, one error each in the order of the file; empty when it can be
    run. What one mistake hides is not called another.

    With a `world`, pinned places are looked up as well.
    """
    try:
        text = text_of(path)
        case, errors = read(text, str(path))
    except OsintError as error:
        return [error]
    found: list[OsintError] = list(errors)
    if world is not None:
        found += [*_of_pins(case, world), *_of_ends(case, world)]
    found += _of_layers(case)
    for source in case.sources:
        found += _of_source(case, source, text)
    return sorted(found, key=lambda error: (error.line or 0, error.column or 0))


def _of_pins(case: Case, world: World) -> Iterable[OsintError]:
    placed = tuple(pin for pin in case.pins if (pin.at is None) != (pin.geonames is None))
    try:
        pins.places_of(replace(case, pins=placed), world)
    except CaseError as error:
        return error.all()
    return ()


def _of_ends(case: Case, world: World) -> Iterator[OsintError]:
    for claim in case.claims:
        for key, words in (("subject", claim.subject), ("object", claim.object)):
            code = no_country(words, world) if words else None
            if code:
                message = f"`{key}:` {words}: there is no country {code}; give ISO 3166 codes"
                yield error_at(case, claim.where, message)


def _of_layers(case: Case) -> Iterator[OsintError]:
    for layer in case.layers:
        if layer.file and layer.sha256:
            try:
                layers.layers_of(replace(case, layers=(layer,)))
            except OsintError as error:
                yield error


def _of_source(case: Case, source: Source, text: str) -> Iterator[OsintError]:
    """Its file, its hash, and the quotes that must stand in it."""
    if source.text is None and not (source.file and source.sha256):
        return
    try:
        document = document_of(case, source, text)
    except OsintError as error:
        yield error
        return
    for claim in case.claims:
        if claim.source == source.info.id and claim.quote:
            try:
                quotes.locate(case, claim, document)
            except OsintError as error:
                yield error


def undecided(case: Case) -> list[CaseClaim]:
    """The claims that a person has yet to decide on, in the order of the file."""
    return [claim for claim in case.claims if claim.undecided]


def schema_text() -> str:
    """The JSON Schema (draft-07) of case files, for editors; the names of checks, verdicts, kinds
    of place and labels are those of the registries."""
    text = resources.files("osint.case").joinpath("schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    parts = schema["definitions"]
    parts["claim"]["properties"]["check"]["enum"] = list(checks.ALL)
    parts["verdict"]["enum"] = list(VERDICTS)
    parts["claim"]["properties"]["expect"]["enum"] = [*VERDICTS, UNDECIDED]
    parts["place"]["properties"]["kind"]["enum"] = list(KINDS)
    schema["properties"]["case"]["properties"]["status"]["enum"] = list(STATUSES)
    schema["properties"]["unlisted"]["enum"] = list(UNLISTED)
    schema["properties"]["case"]["properties"]["sharing"]["enum"] = list(SHARING)
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"

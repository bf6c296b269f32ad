"""Whether a case file can be run: schema, hashes, quotes and pins, all problems at once."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

from osint import checks
from osint.case import pins, quotes
from osint.case.model import SHARING, STATUSES, UNDECIDED, UNLISTED, Case, CaseClaim
from osint.case.run import read_case
from osint.case.sources import document_of
from osint.errors import CaseError, OsintError
from osint.model import KINDS, VERDICTS
from osint.world import World


def problems(path: Path, world: World | None = None) -> list[OsintError]:
    """What is wrong with a case, one error each; empty when it can be run.

    With a `world`, pinned places are looked up as well.
    """
    try:
        case, text = read_case(path)
    except CaseError as error:
        return list(error.all())
    except OsintError as error:
        return [error]
    found: list[OsintError] = []
    if world is not None:
        try:
            pins.places_of(case, world)
        except CaseError as error:
            found += error.all()
    for source in case.sources:
        try:
            document = document_of(case, source, text)
        except OsintError as error:
            found.append(error)
            continue
        for claim in case.claims:
            if claim.source == source.info.id:
                try:
                    quotes.locate(case, claim, document)
                except OsintError as error:
                    found.append(error)
    return found


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
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"

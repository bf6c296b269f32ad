"""The examples in the manual of every check are true."""

from __future__ import annotations

import re
from datetime import date

import pytest

from osint import checks, pipeline
from osint.model import Document
from osint.world import world

_EXAMPLE = re.compile(r"^ *(PASS|FAIL): (.+?)(?: \(published (\d{4}-\d\d-\d\d)\))?$", re.MULTILINE)

EXAMPLES = [
    pytest.param(name, *match.groups(), id=f"{name}-{number}")
    for name, check in checks.ALL.items()
    for number, match in enumerate(_EXAMPLE.finditer(check.__doc__ or ""))
]


@pytest.mark.parametrize(("name", "kind", "text", "published"), EXAMPLES)
def test_example(name: str, kind: str, text: str, published: str | None) -> None:
    day = date.fromisoformat(published) if published else None
    document = Document(id="example", text=text, published=day)
    found = {finding.verdict for finding in pipeline.geocheck(document, world(), (name,))}
    wrong = found & {"inconsistent", "doubtful"}
    assert bool(wrong) == (kind == "FAIL"), found


def test_every_check_has_a_manual_with_both_kinds_of_example() -> None:
    for name, check in checks.ALL.items():
        manual = check.__doc__ or ""
        assert name == check.NAME
        assert "PASS:" in manual and "FAIL:" in manual, name


@pytest.mark.parametrize("name", checks.ALL)
def test_every_manual_begins_alike_and_has_the_same_parts(name: str) -> None:
    lines = (checks.ALL[name].__doc__ or "").splitlines()
    assert lines[0].startswith(f"{name.replace('-', ' ').capitalize()}: ") and lines[0][-1] == "."
    heads = [line for line in lines[1:] if line[:1].strip()]
    assert heads == ["What it recognises", "How it is computed", "Error model", "Examples"]


def test_the_registry_is_in_the_order_of_the_contract() -> None:
    assert list(checks.ALL) == [
        "distance",
        "proximity",
        "border-length",
        "direction",
        "containment",
        "coordinates",
        "travel-time",
        "weekday",
        "calendar",
        "post-time",
        "twin-units",
        "figures",
        "interval",
        "timezone",
        "daylight",
    ]

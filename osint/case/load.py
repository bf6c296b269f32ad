"""A case file's text to a Case; every mistake is one sentence with line and column, and all of a
file are told at once."""

from __future__ import annotations

import re
from typing import cast

from osint import checks
from osint.case.fields import Fields, suggestion
from osint.case.model import (
    SCHEMA_NAME,
    SHARING,
    STATUSES,
    UNDECIDED,
    UNLISTED,
    Case,
    CaseClaim,
    LayerFile,
    Pin,
    Source,
    Tolerance,
    Unlisted,
    Where,
)
from osint.case.strict_yaml import parse
from osint.errors import CaseError
from osint.model import KINDS, VERDICTS, Verdict
from osint.report.model import CaseInfo, Review, SourceInfo

MAX_SOURCES, MAX_CLAIMS, MAX_PLACES, MAX_LAYERS = 1_000, 10_000, 2_000, 50
MAX_SOURCE_CHARS, MAX_QUOTE_CHARS = 1_000_000, 2_000

_SHA256 = re.compile(r"[0-9a-f]{64}")
_FILE = re.compile(r"(?!/)(?!.*(?:^|/)\.\.(?:/|$))[^\\:\x00-\x1f]{1,300}")
_ROOT = re.compile(r"(?:\.\./){0,5}(?:\.\.|[^/\\:.\x00-\x1f][^\\:\x00-\x1f]{0,200})/?")
_OF_DAYS = ("weekday", "calendar", "post-time", "timezone", "daylight", "interval")
UNUSED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_OF_DAYS, ("subject", "object", "stated", "tolerance")),
    **dict.fromkeys(("twin-units", "figures"), ("subject", "object")),
    **dict.fromkeys(("direction", "travel-time"), ("tolerance",)),
    "containment": ("stated", "tolerance"),
}
"""Keys of a claim that its check has no use for; a check that is not here may use all."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


def load(text: str, path: str) -> Case:
    """The case that a file's text describes.

    Raises:
        CaseError: it breaks the format's rules; the message names path, line, column and remedy,
            and `more` holds the mistakes after the first.
    """
    case, errors = read(text, path)
    if errors:
        first, *more = errors
        first.more = tuple(more)
        raise first
    return case


def read(text: str, path: str) -> tuple[Case, list[CaseError]]:
    """What a case file says so far as it can be read, and its mistakes in the order of the file.
    A value that is not as asked is left out of the case.

    Raises:
        CaseError: it is not YAML as case files allow it.
    """
    root = Fields(parse(text, path), path, "a case file")
    root.choice("schema", (SCHEMA_NAME,), required=True)
    head = root.inner("case", "`case:`", required=True)
    sources = root.items("sources", "a source", MAX_SOURCES, required=True)
    case = Case(
        info=_info(head, path) if head else CaseInfo("", "", path),
        sources=tuple(_source(fields) for fields in sources),
        pins=tuple(_pin(name, f) for name, f in root.named("places", "a place", MAX_PLACES)),
        claims=tuple(_claim(f) for f in root.items("claims", "a claim", MAX_CLAIMS)),
        tolerance=_tolerance(root),
        unlisted=cast(Unlisted, root.choice("unlisted", UNLISTED) or "ignore"),
        root=root.matching("root", _ROOT, "a folder as seen from this file, such as ../evidence")
        or "",
        layers=tuple(_layer(fields) for fields in root.items("layers", "a layer", MAX_LAYERS)),
    )
    root.done()
    _cross_check(case, root)
    return case, sorted(root.errors, key=lambda e: (e.line or 0, e.column or 0))


def _info(fields: Fields, path: str) -> CaseInfo:
    info = CaseInfo(
        id=fields.slug("id"),
        title=fields.required_text("title"),
        path=path,
        sharing=fields.choice("sharing", SHARING),
        redact=fields.whole("redact", 0, 6),
        author=fields.text("author"),
        notes=fields.text("notes", most=5_000),
        status=fields.choice("status", STATUSES),
        tags=fields.texts("tags"),
    )
    fields.done()
    return info


def _source(fields: Fields) -> Source:
    retrieved = fields.day("retrieved")
    info = SourceInfo(
        id=fields.slug("id"),
        publisher=fields.text("publisher"),
        url=fields.web("url"),
        archived=fields.web("archived"),
        retrieved=retrieved.isoformat() if retrieved else None,
        notes=fields.text("notes", most=5_000),
    )
    text = fields.text("text", most=MAX_SOURCE_CHARS)
    node = fields.node.value.get("text") if isinstance(fields.node.value, dict) else None
    source = Source(
        info=info,
        where=fields.where,
        text=text,
        file=fields.matching(
            "file", _FILE, "a path inside the case file's folder, with / and without .."
        ),
        sha256=fields.matching("sha256", _SHA256, "64 hexadecimal digits in lower case"),
        title=fields.text("title"),
        published=fields.day_or_instant("published"),
        language=fields.matching("language", _LANGUAGE, "a language code such as en or pt-BR"),
        block_line=node.block_line if node else None,
        tags=fields.texts("tags"),
    )
    fields.done()
    if ("text" in fields) == ("file" in fields) and fields.is_mapping:
        fields.refuse("a source needs either `text:` or `file:`, not both")
    if source.file is not None and "sha256" not in fields:
        fields.refuse(
            "a source file needs its `sha256:`; `osint case hash --write` puts it into the case file"
        )
    return source


def _layer(fields: Fields) -> LayerFile:
    day = fields.day("date")
    layer = LayerFile(
        name=fields.required_text("name"),
        where=fields.where,
        file=fields.matching(
            "file", _FILE, "a path inside the case file's folder, with / and without .."
        )
        or "",
        sha256=fields.matching("sha256", _SHA256, "64 hexadecimal digits in lower case") or "",
        aliases=fields.texts("aliases"),
        date=day.isoformat() if day else None,
        source=fields.text("source"),
    )
    fields.done()
    if "file" not in fields and fields.is_mapping:
        fields.refuse("a layer needs its `file:`, such as front-line.geojson")
    elif "sha256" not in fields and fields.is_mapping:
        fields.refuse(
            "a layer needs its `sha256:`; `osint case hash --write` puts it into the case file"
        )
    return layer


def _pin(name: str, fields: Fields) -> Pin:
    if not name.strip() or len(name) > 200:
        fields.refuse("a place needs a name of 1 to 200 characters")
    pin = Pin(
        name=name,
        where=fields.where,
        at=fields.text("at"),
        geonames=fields.whole("geonames", 1, 10**10),
        radius_km=fields.decimal("radius_km", 0, 5_000),
        country=fields.text("country", most=60),
        admin1=fields.text("region"),
        kind=fields.choice("kind", KINDS),
        why=fields.text("why", most=2_000),
    )
    fields.done()
    if ("at" in fields) == ("geonames" in fields) and fields.is_mapping:
        fields.refuse("a place needs either `at:` (a coordinate) or `geonames:` (an id), not both")
    return pin


def _claim(fields: Fields) -> CaseClaim:
    review = fields.inner("review", "a review")
    expect = fields.choice("expect", (*VERDICTS, UNDECIDED))
    claim = CaseClaim(
        id=fields.slug("id"),
        where=fields.where,
        source=fields.slug("source"),
        quote=fields.required_text("quote", most=MAX_QUOTE_CHARS),
        check=fields.choice("check", tuple(checks.ALL), required=True) or "",
        occurrence=fields.whole("occurrence", 1, 1_000) or 1,
        subject=fields.text("subject"),
        object=fields.text("object"),
        stated=fields.text("stated"),
        expect=None if expect == UNDECIDED else cast(Verdict | None, expect),
        undecided=expect == UNDECIDED,
        because=fields.text("because", most=2_000),
        tolerance=_tolerance(fields),
        review=_review(review) if review else None,
        tags=fields.texts("tags"),
    )
    fields.done()
    for key in UNUSED.get(claim.check, ()):
        if key in fields:
            at = Where(*(fields.node.keys or {})[key])
            fields.refuse(f"a claim of {claim.check} has no use for `{key}:`; remove it", at)
    return claim


def _review(fields: Fields) -> Review:
    day = fields.day("date")
    if "date" not in fields and fields.is_mapping:
        fields.refuse("a review needs `date:`")
    review = Review(
        rating=fields.required_text("rating"),
        by=fields.required_text("by"),
        date=day.isoformat() if day else "",
        url=fields.web("url"),
        claimed_by=fields.text("claimed_by"),
    )
    fields.done()
    return review


def _tolerance(owner: Fields) -> Tolerance | None:
    fields = owner.inner("tolerance", "a tolerance")
    if fields is None:
        return None
    percent, km = fields.decimal("percent", 0, 100), fields.decimal("km", 0, 1_000)
    fields.done()
    if not ("percent" in fields or "km" in fields) and fields.is_mapping:
        fields.refuse("a tolerance needs `percent:` or `km:`, or both")
    return Tolerance(percent or 0.0, km or 0.0)


def _cross_check(case: Case, root: Fields) -> None:
    """Identifiers are unique, and every claim names a source that is there."""
    sources = [(source.info.id, source.where) for source in case.sources]
    claims = [(claim.id, claim.where) for claim in case.claims]
    layers = [(layer.name, layer.where) for layer in case.layers]
    for what, entries in (("source id", sources), ("claim id", claims), ("layer name", layers)):
        seen: dict[str, int] = {}
        for identifier, where in entries:
            if identifier and identifier in seen:
                line = seen[identifier]
                root.refuse(f"the {what} {identifier!r} is already used on line {line}", where)
            seen[identifier] = where.line
    known = {identifier for identifier, _ in sources}
    for claim in case.claims:
        if claim.source and claim.source not in known:
            near = suggestion(claim.source, sorted(known)) if known else ""
            root.refuse(f"there is no source {claim.source!r}{near}", claim.where)

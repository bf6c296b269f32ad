"""A case file drafted from articles: texts with hashes, places with their candidates, statements.

The draft says what the tool read and concluded; a human decides what stays. It passes
`osint case check` as it is. What is not consistent is left undecided, with the reason beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from osint import pipeline
from osint.case import pins
from osint.case.load import MAX_QUOTE_CHARS
from osint.case.model import SCHEMA_NAME, UNDECIDED
from osint.case.quotes import find
from osint.case.sources import sha256_of_text
from osint.case.yaml_text import block, comment, quoted, scalar
from osint.errors import DocumentError, UsageError, one_document
from osint.extract.layout import words
from osint.model import Document, Extraction, Finding, Party, Place
from osint.pipeline import check_extraction
from osint.report.headline import written_headline
from osint.report.records import instant_text
from osint.report.words import comparison, place_words
from osint.world import World

MAX_CANDIDATES = 6
UNPINNED = ("country", "macro-region", "region", "sea", "border", "river", "coordinate", "unknown")


@dataclass(frozen=True, slots=True)
class Checked:
    """An article under the id it gets in the case, with its findings."""

    id: str
    document: Document
    findings: tuple[Finding, ...]


def draft(
    documents: Sequence[Document],
    world: World,
    leave_out: Callable[[DocumentError], None],
) -> str | None:
    """The text of a case file from articles; None if none of them could be checked.

    `leave_out` is told of each document that could not: the draft has the others.

    Raises:
        UsageError: there are no documents.
    """
    if not documents:
        raise UsageError("a draft needs at least one article")
    extractions, found = _read(documents, world, leave_out)
    if not extractions:
        return None
    documents = [extraction.document for extraction in extractions]
    names = _names(documents)
    first = list(map(Checked, names, documents, found))
    decided = _decided(first)
    # Pinning settles doubts about namesakes: what to expect is what comes out with the pins.
    pinned = {name: places[0][1] for name, places in decided.items()}
    applied = [pins.apply(extraction, pinned, world) for extraction in extractions]
    checked = _checked(names, applied, world)
    lines = [*_head(documents), "sources:"]
    for entry in checked:
        lines += _source(entry)
    lines += _places(decided, _open(first, decided))
    claims = [line for entry in checked for line in _claims(entry)]
    lines += ["claims:", *claims] if claims else ["claims: []"]
    return "\n".join(lines).rstrip("\n") + "\n"


def _read(
    documents: Sequence[Document], world: World, leave_out: Callable[[DocumentError], None]
) -> tuple[list[Extraction], list[tuple[Finding, ...]]]:
    """What can be read and checked, and the findings."""
    extractions: list[Extraction] = []
    findings: list[tuple[Finding, ...]] = []
    for document in documents:
        try:
            with one_document(document.id):
                extraction = pipeline.extract(document, world)
                findings.append(tuple(check_extraction(extraction, world)))
                extractions.append(extraction)
        except DocumentError as error:
            leave_out(error)
    return extractions, findings


def _checked(
    names: Sequence[str], extractions: Sequence[Extraction], world: World
) -> list[Checked]:
    return [
        Checked(name, extraction.document, tuple(check_extraction(extraction, world)))
        for name, extraction in zip(names, extractions, strict=True)
    ]


def _head(documents: Sequence[Document]) -> list[str]:
    title = written_headline(documents[0]) or f"Statements of {_file_name(documents[0].id)}"
    slug = _slug(title) or "case"
    count = f"{len(documents)} text{'s' * (len(documents) != 1)}"
    return [
        comment(f"Drafted from {count}. Read every line, correct what is wrong, then run"),
        "# `osint geocheck` on this file.",
        f"schema: {SCHEMA_NAME}",
        "",
        "case:",
        f"  id: {f'case-{slug}' if slug[0].isdigit() else slug}",
        f"  title: {scalar(' '.join(title.split())[:300])}",
        "  # sharing: TLP:CLEAR",
        "",
    ]


def _names(documents: Sequence[Document]) -> list[str]:
    """An id for each article, from its title or its file name, numbered where they meet."""
    names: list[str] = []
    for document in documents:
        base = _slug(document.title or _file_name(document.id)) or "text"
        base = f"text-{base}" if base[0].isdigit() else base
        name, count = base, 1
        while name in names:
            count += 1
            name = f"{base}-{count}"
        names.append(name)
    return names


def _file_name(path: str) -> str:
    return re.sub(r".*[/\\]|\.\w{1,5}$", "", path)


def _slug(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", text.lower())
    slug = ""
    for word in words:
        if len(slug) + len(word) > 40:
            break
        slug = f"{slug}-{word}" if slug else word
    return slug[:40]


def _source(entry: Checked) -> Iterator[str]:
    document = entry.document
    yield f"  - id: {entry.id}"
    if document.title:
        yield f"    title: {scalar(' '.join(document.title.split())[:300])}"
    if document.published:
        yield f"    published: {published_text(document.published)}"
    else:
        yield "    # published: 2024-10-19    (relative dates such as “yesterday” count from it)"
    if document.language and re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", document.language):
        yield f"    language: {document.language}"
    yield "    # publisher:    url:    archived:    retrieved:"
    if document.path:
        digest = f", SHA-256 {document.sha256}" if document.sha256 else ""
        yield f"    {comment(f'read from {document.path}{digest}')}"
    yield f"    sha256: {sha256_of_text(document.text)}"
    yield f"    text: {block(document.text, 6)}"
    # A blank line would become part of a text that ends with some; a comment ends it.
    yield "  # The text ends with empty lines." if document.text.endswith("\n\n") else ""


def published_text(value: date | datetime) -> str:
    """A day or an instant as a case file writes it."""
    if isinstance(value, datetime):
        return instant_text(value.replace(microsecond=0))
    return value.isoformat()


Decided = dict[str, list[tuple[str, Place, tuple[Place, ...]]]]


def _decided(checked: Sequence[Checked]) -> Decided:
    """The names that statements rest on, each with the source and the place it was taken for.

    A case pins a name once, so the first source counts; where others took it for another place,
    they are kept to be shown.
    """
    found: Decided = {}
    for entry, party in _parties(checked):
        if party.place is not None and party.kind not in UNPINNED:
            rows = found.setdefault(words(party.text), [])
            if all(place.id != party.place.id for _, place, _ in rows):
                rows.append((entry.id, party.place, party.candidates))
    return found


def _open(checked: Sequence[Checked], decided: Decided) -> dict[str, tuple[Place, ...]]:
    """The names that stayed open, with what they could mean."""
    return {
        name: party.candidates
        for _, party in _parties(checked)
        if (name := words(party.text)) not in decided
        and party.place is None
        and len(party.candidates) > 1
    }


def _parties(checked: Sequence[Checked]) -> Iterator[tuple[Checked, Party]]:
    for entry in checked:
        for finding in entry.findings:
            for party in (finding.claim.subject, finding.claim.object):
                if party is not None and party.start is not None:
                    yield entry, party


def _places(decided: Decided, open_: dict[str, tuple[Place, ...]]) -> Iterator[str]:
    """The places that the statements rest on, pinned; open ones as comments to choose from."""
    if decided:
        yield "places:"
    for name, ((_, place, candidates), *others) in decided.items():
        yield from _pinned(name, place, candidates)
        for source, other, _ in others:
            yield f"    {comment(f'ATTENTION: source {source} was read as {place_words(other)}')}"
    for name, candidates in open_.items():
        yield from _undecided(name, candidates)
    if decided or open_:
        yield ""


def _pinned(name: str, place: Place, candidates: Sequence[Place]) -> Iterator[str]:
    yield f"  {quoted(name)}:"
    yield from (f"    {line}" for line in identity(place))
    yield f"    why: {scalar('Chosen by the tool from the words around it; not yet confirmed.')}"
    others = [other for other in candidates if other.id != place.id]
    for other in others[:MAX_CANDIDATES]:
        known = f"geonames: {other.geonameid}" if other.geonameid else "no GeoNames id"
        yield f"    {comment(f'or {known}: {place_words(other)}')}"
    if len(others) > MAX_CANDIDATES:
        yield f"    {comment(f'and {len(others) - MAX_CANDIDATES} more of that name')}"


def _undecided(name: str, candidates: Sequence[Place]) -> Iterator[str]:
    yield f"  {comment(f'{quoted(name)}: not decided; put one of these under places:')}"
    for place in candidates[:MAX_CANDIDATES]:
        known = f"geonames: {place.geonameid}" if place.geonameid else "at: its coordinates"
        yield f"  {comment(f'  {known}  ({place_words(place)})')}"


def identity(place: Place) -> list[str]:
    """The lines of a pin that say which place is meant."""
    if place.geonameid is not None and place.geonameid > 0:
        return [f"geonames: {place.geonameid}    {comment(place_words(place))}"]
    lines = [
        f'at: "{place.point.latitude:.5f}, {place.point.longitude:.5f}"',
        f"radius_km: {place.radius_km:.1f}",
        f"kind: {place.kind}",
    ]
    if place.country:
        lines.append(f'country: "{place.country}"')
    if place.admin1:
        lines.append(f"region: {scalar(place.admin1)}")
    return lines


def _claims(entry: Checked) -> Iterator[str]:
    counts: dict[str, int] = {}
    for finding in entry.findings:
        claim = finding.claim
        quote = " ".join(entry.document.text[claim.start : claim.end].split())
        if not quote or len(quote) > MAX_QUOTE_CHARS:
            continue
        counts[claim.check] = counts.get(claim.check, 0) + 1
        yield f"  - id: {entry.id}-{claim.check}-{counts[claim.check]}"
        yield f"    source: {entry.id}"
        yield f"    quote: {quoted(quote)}"
        starts = [span.start for span in find(quote, entry.document.text)]
        if len(starts) > 1 and claim.start in starts:
            yield f"    occurrence: {starts.index(claim.start) + 1}"
        yield f"    check: {claim.check}"
        if finding.computed is not None:
            yield f"    {comment(comparison(finding))}"
        yield f"    {comment(finding.why)}"
        if finding.verdict == "consistent":
            yield "    expect: consistent"
        else:
            yield f"    {comment(f'The tool says {finding.verdict}; decide, and write the verdict:')}"
            yield f"    expect: {UNDECIDED}"
        yield ""

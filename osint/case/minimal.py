"""The smallest case that shows one finding, without what must not be public: for the form that
reports a wrong verdict.

The sentence alone is kept where it gives the same finding, else its paragraph, else the paragraph
before as well; else one of these with its places pinned, for what is far away may have decided
between namesakes; else the whole text. Names of files, titles and publishers are left out; addresses,
handles, e-mail addresses and telephone numbers outside of the words that were checked are blanked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint import pipeline
from osint.case import pins
from osint.case.draft import UNPINNED, identity, published_text
from osint.case.model import SCHEMA_NAME, UNDECIDED
from osint.case.yaml_text import block, comment, quoted
from osint.extract.layout import words
from osint.extract.sentences import bounds
from osint.model import Document, Finding, Place
from osint.report.finding_id import evened
from osint.support.named_tuple import NamedTuple
from osint.world import World

BLANK = "…"
_PRIVATE = re.compile(
    r"https?://\S{1,500}|www\.\S{1,200}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<![\w@])@\w{2,30}|\+\d[\d ()-]{7,18}\d"
)


class Smallest(NamedTuple):
    """A stretch of a text that gives the finding, with the places that it needs pinned."""

    text: str
    finding: Finding
    pinned: dict[str, Place]
    is_whole: bool = False


def minimal_case(document: Document, finding: Finding, world: World, version: str) -> str:
    """The text of a case with one source and one undecided claim."""
    found = _smallest(document, finding, world)
    claim = found.finding.claim
    quote = " ".join(found.text[claim.start : claim.end].split())
    rule = getattr(finding, "rule", None)
    about = f"osint {version}, check {claim.check}" + (f", rule {rule}" if rule else "")
    lines = [
        comment(about),
        comment(f"said: {finding.verdict}: {redacted(finding.why)}"),
        comment(_WHOLE if found.is_whole else _PART),
        f"schema: {SCHEMA_NAME}",
        "case:",
        "  id: wrong-verdict",
        f"  title: A verdict of the check {claim.check}",
        "sources:",
        "  - id: text",
    ]
    if document.published:
        lines.append(f"    published: {published_text(document.published)}")
    lines.append(f"    text: {block(found.text.strip() + chr(10), 6)}")
    if found.pinned:
        lines.append("places:")
    for name, place in found.pinned.items():
        lines += [f"  {quoted(name)}:", *(f"    {line}" for line in identity(place))]
    lines += ["claims:", "  - id: statement", "    source: text", f"    quote: {quoted(quote)}"]
    lines += [f"    check: {claim.check}", f"    expect: {UNDECIDED}"]
    return "\n".join(lines) + "\n"


_PART = "Read this before you send it: the sentence is as it was printed."
_WHOLE = (
    "Read this before you send it: the whole text is in it, for no part of it shows the finding. "
    "Cut what must not be public."
)


def _smallest(document: Document, finding: Finding, world: World) -> Smallest:
    places = _places_of(finding)
    stretches = list(_stretches(document.text, finding.claim.start, finding.claim.end))
    for pinned in ({}, places) if places else ({},):
        for start, end in stretches:
            text = _blanked(document.text, start, end, finding)
            same = _same(document, text, finding, pinned, world)
            if same is not None:
                return Smallest(text, same, pinned)
    return Smallest(document.text, finding, {}, is_whole=True)


def _same(
    document: Document, text: str, finding: Finding, pinned: dict[str, Place], world: World
) -> Finding | None:
    """The same finding in a part of the text."""
    stated = evened(document.text[finding.claim.start : finding.claim.end])
    part = Document("text", text, published=document.published, language=document.language)
    extraction = pins.apply(pipeline.extract(part, world), pinned, world)
    for found in pipeline.check_extraction(extraction, world, (finding.claim.check,)):
        same = evened(text[found.claim.start : found.claim.end]) == stated
        if same and found.verdict == finding.verdict:
            return found
    return None


def _places_of(finding: Finding) -> dict[str, Place]:
    """The places that the finding rests on, by the words of the text for them."""
    return {
        words(party.text): party.place
        for party in (finding.claim.subject, finding.claim.object)
        if party is not None and party.start is not None
        if party.place is not None and party.kind not in UNPINNED
    }


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Ever longer stretches of the text around the words; what surrounds them is stripped."""
    yield _stripped(text, bounds(text, start)[0], bounds(text, max(start, end - 1))[1])
    above = text.rfind("\n\n", 0, start)
    below = text.find("\n\n", end)
    below = len(text) if below < 0 else below
    yield _stripped(text, above + 1, below)
    yield _stripped(text, text.rfind("\n\n", 0, max(0, above)) + 1, below)


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))


def _blanked(text: str, start: int, end: int, finding: Finding) -> str:
    before, after = finding.claim.start, finding.claim.end
    return redacted(text[start:before]) + text[before:after] + redacted(text[after:end])


def redacted(text: str) -> str:
    """The text without addresses, handles and numbers by which a person could be reached."""
    return _PRIVATE.sub(BLANK, text)

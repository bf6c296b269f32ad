"""The smallest case that shows one finding, without what must not be public: for the form that
reports a wrong verdict.

The sentence alone is kept where it gives the same finding, else its paragraph, else the paragraph
before as well, else the whole text. Names of files, titles and publishers are left out; addresses,
handles, e-mail addresses and telephone numbers outside of the words that were checked are blanked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint import pipeline
from osint.case.draft import published_text
from osint.case.model import SCHEMA_NAME, UNDECIDED
from osint.case.yaml_text import block, comment, quoted
from osint.extract.sentences import bounds
from osint.model import Document, Finding
from osint.report.finding_id import evened
from osint.world import World

BLANK = "…"
_PRIVATE = re.compile(
    r"https?://\S{1,500}|www\.\S{1,200}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<![\w@])@\w{2,30}|\+\d[\d ()-]{7,18}\d"
)


def minimal_case(document: Document, finding: Finding, world: World, version: str) -> str:
    """The text of a case with one source and one undecided claim."""
    text, found = _smallest(document, finding, world)
    claim = found.claim
    quote = " ".join(text[claim.start : claim.end].split())
    rule = getattr(finding, "rule", None)
    about = f"osint {version}, check {claim.check}" + (f", rule {rule}" if rule else "")
    lines = [
        comment(about),
        comment(f"said: {finding.verdict}: {redacted(finding.why)}"),
        comment("Read this before you send it: the sentence is as it was printed."),
        f"schema: {SCHEMA_NAME}",
        "case:",
        "  id: wrong-verdict",
        f"  title: A verdict of the check {claim.check}",
        "sources:",
        "  - id: text",
    ]
    if document.published:
        lines.append(f"    published: {published_text(document.published)}")
    lines += [f"    text: {block(text.strip() + chr(10), 6)}", "claims:", "  - id: statement"]
    lines += ["    source: text", f"    quote: {quoted(quote)}", f"    check: {claim.check}"]
    lines.append(f"    expect: {UNDECIDED}")
    return "\n".join(lines) + "\n"


def _smallest(document: Document, finding: Finding, world: World) -> tuple[str, Finding]:
    words = evened(document.text[finding.claim.start : finding.claim.end])
    for start, end in _stretches(document.text, finding.claim.start, finding.claim.end):
        text = _blanked(document.text, start, end, finding)
        part = Document("text", text, published=document.published, language=document.language)
        for found in pipeline.geocheck(part, world, (finding.claim.check,)):
            same = evened(text[found.claim.start : found.claim.end]) == words
            if same and found.verdict == finding.verdict:
                return text, found
    return document.text, finding


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

"""PDF: the text of its pages, read with pypdf; a finding says on which page it stands.

Words divided at the ends of lines are joined, columns that were written row by row are put one
behind the other, page numbers and the running heads that stand on
most pages are left out. The dates in a PDF's properties are those of the file, not of what it
says, and never its date of publication.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import IO, Any

from osint.errors import InputError
from osint.limits import MAX_DOCUMENT_CHARS, MAX_PDF_PAGES
from osint.model import Document
from osint.reading.building import Builder
from osint.reading.files import open_whole
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.packed import needs
from osint.reading.pdf_columns import Runs, in_order, of_layout
from osint.support.patterns import lazily

# What pypdf raises on pages that are badly made: it costs the page.
FAULTS = (
    ArithmeticError, AttributeError, LookupError, NotImplementedError, OSError, RecursionError,
    TypeError, ValueError,
)  # fmt: skip
FEWEST_FOR_HEADS = 4  # pages from which on a line at the same edge of most is a running head
_NUMBER = lazily(r"[\[(–—-]?\s{0,3}(?:(?:page|p\.)\s{0,3})?\d{1,4}(?:\s{0,3}(?:/|of)\s{0,3}\d{1,4})?\s{0,3}[\])–—-]?", re.IGNORECASE)  # fmt: skip
_DIVIDED = lazily(r"(?<=[^\W\d_])[-\u2010\u00ad]\n(?=[^\W\d_])")
"""A word divided at the end of a line."""
_COMPOUND = lazily(r"(?<=[^\W\d_A-Z])[-\u2010]\n(?=[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ])")
"""A name of two parts, divided where it has its own hyphen."""
_UNREADABLE = lazily("[\x01-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]")
_INK = lazily(r"\S")
MOST_UNREADABLE = 0.1
"""Of the characters of a page those that are no letters or signs; dingbats are a few, fonts without
a table of their letters give a third."""
_SENTENCE_END = (".", "!", "?", ":", "”", '"', "»", "…")


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of a PDF.

    Raises:
        InputError: pypdf is not installed, the file is damaged, locked, or has no text layer.
    """
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError as error:
        raise needs("pypdf", source.name) from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with open_whole(source) as stream:
        digest = _sha256(stream)
        try:
            reader = pypdf.PdfReader(stream)
            if reader.is_encrypted and not reader.decrypt(""):
                raise _locked(source.name)
            pages, failed = _pages(reader, (*FAULTS, PyPdfError), source.name)
            title, facts = _properties(reader)
        except ImportError as error:  # what AES needs is not there
            raise _locked(source.name) from error
        except (*FAULTS, PyPdfError) as error:
            message = f"is not a readable PDF ({_first_line(error)}); save it again"
            raise InputError(message, path=source.name, kind="damaged") from error
    built = _joined(pages)
    if not built.text.strip():
        message = (
            "has no text, only pictures of pages (a scan?); run OCR on it first, e.g. ocrmypdf"
        )
        raise InputError(message, path=source.name, kind="no-text")
    shown = ", ".join(map(str, failed[:10]))
    yield Document(
        id=source.name,
        text=built.text,
        title=title,
        path=source.name,
        sha256=digest,
        metadata=facts,
        warnings=(f"{source.name}: these pages could not be read: {shown}",) if failed else (),
        positions=built.positions,
    )


def _sha256(stream: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while block := stream.read(1 << 20):
        digest.update(block)
    stream.seek(0)
    return digest.hexdigest()


def _locked(name: str) -> InputError:
    message = "is protected by a password; save an unprotected copy, e.g. with qpdf --decrypt"
    return InputError(message, path=name, kind="encrypted")


def _pages(
    reader: Any, faults: tuple[type[Exception], ...], name: str
) -> tuple[list[list[str]], list[int]]:
    """The lines of each page, and the numbers of pages that could not be read."""
    pages: list[list[str]] = []
    failed: list[int] = []
    total, count = 0, len(reader.pages)
    if count > MAX_PDF_PAGES:
        message = f"has {count:,} pages, more than {MAX_PDF_PAGES:,}; split it"
        raise InputError(message, path=name, kind="too-long")
    for number in range(count):
        try:
            text = _text_of(reader.pages[number])
        except faults:
            text = ""
            failed.append(number + 1)
        total += len(text)
        if total > MAX_DOCUMENT_CHARS:
            message = f"has more than {MAX_DOCUMENT_CHARS:,} characters; split it"
            raise InputError(message, path=name, kind="too-long")
        pages.append([line.rstrip() for line in text.split("\n")])
    if count and len(failed) == count:
        message = (
            "none of its pages can be read: damaged, or in fonts that do not tell which letters "
            "they show; run OCR on it, e.g. ocrmypdf --force-ocr"
        )
        raise InputError(message, path=name, kind="damaged")
    return pages, failed


def _text_of(page: Any) -> str:
    """The text of a page, column after column.

    Raises:
        ValueError: its fonts do not tell which letters they show.
    """
    runs = Runs()
    text = page.extract_text(visitor_text=runs.visit, visitor_operand_before=runs.visit_operator)
    lines = in_order(runs.found)
    if lines is None and runs.may_have_columns():
        lines = in_order(of_layout(page.extract_text(extraction_mode="layout")))
    text = ("\n".join(lines) if lines is not None else text or "").replace("\0", "")
    if len(_UNREADABLE.findall(text)) > MOST_UNREADABLE * len(_INK.findall(text)):
        raise ValueError("unknown letters")
    return text


def _joined(pages: list[list[str]]) -> Builder:
    """The pages as one text. Neither a sentence nor a word that goes on over the page's end is cut
    by it."""
    heads = _running_heads(pages)
    texts = [_undivided("\n".join(_without_edges(lines, heads)).strip()) for lines in pages]
    filled = [(number, text) for number, text in enumerate(texts, 1) if text]
    built = Builder()
    for (number, text), (_, following) in pairwise([*filled, (0, "")]):
        joint = f"{text[-2:]}\n{following[:1]}"
        whole = _undivided(joint)
        built.add(text[:-1] if whole[:2] != joint[:2] else text, unit=f"page {number}")
        if following and whole == joint:
            built.glue("\n\n" if text.endswith(_SENTENCE_END) else "\n")
    return built


def _undivided(text: str) -> str:
    return _DIVIDED.sub("", _COMPOUND.sub("-", text))


def _running_heads(pages: list[list[str]]) -> set[str]:
    if len(pages) < FEWEST_FOR_HEADS:
        return set()
    counts: Counter[str] = Counter()
    for lines in pages:
        filled = [_shape(line) for line in lines if line.strip()]
        counts.update({*filled[:1], *filled[-1:]})
    return {line for line, count in counts.items() if count > len(pages) / 2}


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _without_edges(lines: list[str], heads: set[str]) -> list[str]:
    kept = list(lines)
    for edge in (0, -1):
        for _ in range(2):
            while kept and not kept[edge].strip():
                kept.pop(edge)
            line = kept[edge].strip() if kept else ""
            if line and (_NUMBER.fullmatch(line) or _shape(line) in heads):
                kept.pop(edge)
    return kept


def _properties(reader: Any) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    told = reader.metadata or {}
    title = str(told.get("/Title") or "").strip() or None
    keys = (("author", "/Author"), ("created", "/CreationDate"), ("producer", "/Producer"))
    facts = [(name, str(told.get(key) or "").strip()[:300]) for name, key in keys]
    return title, tuple((name, value) for name, value in facts if value)


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)[:200]

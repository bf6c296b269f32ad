"""What a finding is recognised by in a later run, with another version or after an edit.

The identifier of a finding stands on what was said of what: the check, the words with their
spelling evened out, and both ends. It leaves out the position (text above moves it), the verdict
(two runs are compared by it) and the rule's name (which may change between versions).
"""

from __future__ import annotations

import os
import unicodedata

from osint.model import Document, Finding
from osint.report.model import DocumentResult
from osint.support.digest import sha256_hex

_PLAIN = str.maketrans("‘’‚‛“”„‟«»‐‑‒–—−", '\'\'\'\'""""""------')
STANDARD_INPUT = "-"


def identifier(finding: Finding, document: Document) -> str:
    """16 hexadecimal digits; the same statement in the same words has the same."""
    claim = finding.claim
    parts = (
        claim.check,
        evened(document.text[claim.start : claim.end]),
        evened(claim.subject.name) if claim.subject else "",
        evened(claim.object.name) if claim.object else "",
    )
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return sha256_hex(joined)[:16]


def evened(words: str) -> str:
    """The words without differences of case, white space, quotation marks and dashes."""
    return " ".join(unicodedata.normalize("NFKC", words).translate(_PLAIN).casefold().split())


def location(result: DocumentResult, folder: str) -> str:
    """Where a document stands, whatever its path was typed like: the path from `folder`, with /,
    and the part of the file (`#` and the id of a source or record) where a file holds several."""
    document = result.document
    path = document.path or (result.case.path if result.case else None)
    if path is None:
        return document.id
    part = document.id.removeprefix(path).lstrip("#")
    return relative(path, folder) + (f"#{part}" if part else "")


def relative(path: str, folder: str) -> str:
    """A path as seen from a folder, with /; absolute where there is no way (another drive)."""
    # Path.resolve would follow links, and name another file than the user did.
    absolute = os.path.abspath(path)
    try:
        return os.path.relpath(absolute, os.path.abspath(folder or ".")).replace("\\", "/")
    except ValueError:
        return absolute.replace("\\", "/")

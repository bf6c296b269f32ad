"""Identifiers of posts and files that carry the time they were made.

A new platform is a new row in the table of `snowflakes`, `identifiers`, `file_names`, or
`silent` (those without a time).
"""

from __future__ import annotations

from osint.extract.posts import archives, file_names, identifiers, silent, snowflakes
from osint.extract.posts.scheme import DOMAIN, Scheme
from osint.model import PostMention
from osint.support.frozen import replace
from osint.support.patterns import lazily
from osint.support.text_search import has_digit

SCHEMES: tuple[Scheme, ...] = (
    *snowflakes.SCHEMES,
    *identifiers.SCHEMES,
    *file_names.SCHEMES,
    *silent.SCHEMES,
    *archives.SCHEMES,
)

__all__ = ["SCHEMES", "find"]
_ADDRESS = lazily(r"[^\s<>\"]{4,2000}")
_MARKS = tuple(dict.fromkeys(scheme.mark for scheme in SCHEMES))
_WITHOUT_FIGURES = tuple(mark for mark in _MARKS if mark is DOMAIN)


def find(text: str) -> tuple[PostMention, ...]:
    """The post links, identifiers and file names of a text, in its order, without overlap.

    `instant` is in UTC; None where the identifier holds no time, with a note that says so.
    """
    found = [mention for scheme in _possible(text) for mention in scheme.find(text)]
    found += [inner for each in found for inner in _archived(text, each)]
    kept: list[PostMention] = []
    for mention in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


def _archived(text: str, outer: PostMention) -> list[PostMention]:
    """The posts in the address that follows the date of an archive's link."""
    if outer.platform != archives.PLATFORM or not outer.text.endswith("/"):
        return []
    address = _ADDRESS.match(text, outer.end)
    if address is None:
        return []
    return [
        replace(inner, start=inner.start + outer.end, end=inner.end + outer.end)
        for scheme in _possible(address[0])
        for inner in scheme.find(address[0])
    ]


def _possible(text: str) -> list[Scheme]:
    """The schemes of which an identifier may stand in a text; of most texts none."""
    marks = [m for m in (_MARKS if has_digit(text) else _WITHOUT_FIGURES) if m.search(text)]
    if not marks:
        return []
    lowered = text.lower()
    marked = [scheme for scheme in SCHEMES if scheme.mark in marks]
    return [scheme for scheme in marked if any(hint in lowered for hint in scheme.hints)]

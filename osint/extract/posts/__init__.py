"""Identifiers of posts and files that carry the time they were made.

A new platform is a new row in the table of `snowflakes`, `identifiers`, `file_names`, or
`silent` (those without a time).
"""

from __future__ import annotations

from osint.extract.posts import file_names, identifiers, silent, snowflakes
from osint.extract.posts.scheme import Scheme
from osint.model import PostMention

SCHEMES: tuple[Scheme, ...] = (
    *snowflakes.SCHEMES,
    *identifiers.SCHEMES,
    *file_names.SCHEMES,
    *silent.SCHEMES,
)

__all__ = ["SCHEMES", "find"]


def find(text: str) -> tuple[PostMention, ...]:
    """The post links, identifiers and file names of a text, in its order, without overlap.

    `instant` is in UTC; None where the identifier holds no time, with a note that says so.
    """
    lowered = text.lower()
    found = [
        mention
        for scheme in SCHEMES
        if any(hint in lowered for hint in scheme.hints)
        for mention in scheme.find(text)
    ]
    kept: list[PostMention] = []
    for mention in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)

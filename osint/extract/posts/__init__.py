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
_BY_HINT = tuple((hint, scheme) for scheme in SCHEMES for hint in scheme.hints)


def find(text: str) -> tuple[PostMention, ...]:
    """The post links, identifiers and file names of a text, in its order, without overlap.

    `instant` is in UTC; None where the identifier holds no time, with a note that says so.
    """
    lowered = text.lower()
    tried = dict.fromkeys([scheme for hint, scheme in _BY_HINT if hint in lowered])
    found = [mention for scheme in tried for mention in scheme.find(text)]
    kept: list[PostMention] = []
    for mention in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)

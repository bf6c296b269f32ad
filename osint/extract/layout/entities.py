"""Characters that a page wrote by number or name, and nobody turned back: "Egypt&#39;s capital".

Collections of headlines keep even less: "Egypt #39;s capital".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.layout.offsets import Edit
from osint.support.patterns import lazily

_ENTITY = lazily(
    r"&(?P<written>#\d{2,5}|#[xX][0-9A-Fa-f]{2,5}"
    r"|amp|apos|quot|nbsp|[lr][sd]quo|[nm]dash|hellip|deg|(?:[aeiou](?:acute|grave|circ|uml)))(?:;)"
    r"| ?(?<![\w&#])(?P<bare>#39;)"
)


def is_plain(text: str) -> bool:
    """Whether a text surely has none; cheap."""
    return ("&" not in text and "#39;" not in text) or _ENTITY.search(text) is None


def edits(text: str) -> Iterator[Edit]:
    """What to put in their place, in the order of the text."""
    for match in _ENTITY.finditer(text):
        yield Edit(*match.span(), _character(match))


def _character(match: re.Match[str]) -> str:
    if match["bare"]:
        return "'"
    from html import unescape  # few texts need it

    return unescape(f"&{match['written']};")

"""Names that end as an owner's do: "St. John's, Newfoundland", "the port of St. George's."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.extract.places.features import right
from osint.extract.places.known import Found
from osint.language.en.names import SAYING

if TYPE_CHECKING:
    from osint.extract.places.candidates import Names

_ENDINGS = ("'s", "’s")


def with_genitives(text: str, kept: list[Found], names: Names) -> list[Found]:
    """The names found, each with such an ending where a town is called so and it owns nothing: no
    word follows but what is said of it."""
    return [
        name._replace(end=name.end + 2, text=text[name.start : name.end + 2])
        if text.startswith(_ENDINGS, name.end) and _is_whole(text, name, names)
        else name
        for name in kept
    ]


def _is_whole(text: str, name: Found, names: Names) -> bool:
    if text[name.end + 2 : name.end + 3].isalnum():
        return False
    behind = right(text, name.end + 2)[0]
    if behind.isalnum() and behind not in SAYING:
        return False
    bearers = names.gazetteer.lookup(name.text)
    return any(p.kind == "settlement" and p.name.endswith(_ENDINGS) for p in bearers)

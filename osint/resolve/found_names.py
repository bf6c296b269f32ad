"""The names of a document before it is told which places they are."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from osint.extract.places.held import Holder
from osint.extract.places.known import Found
from osint.model import Place, Span
from osint.support.named_tuple import NamedTuple


class Named(NamedTuple):
    """The names of places in a document, not yet told apart.

    `text` is the document's with its title before it; the names that stand in the title help to
    tell the others but are no mentions, and the document begins `shift` characters into it. `holders` says which name lies in which by
    the words of another language, by their indices; `home` is the country of that language, `homes`
    are its countries where it has several.
    """

    text: str
    shift: int
    found: list[Found]
    holders: Mapping[int, Holder] = MappingProxyType({})
    home: Place | None = None
    homes: frozenset[str] = frozenset()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the document names places."""
        shift = self.shift
        return tuple([Span(n.start - shift, n.end - shift) for n in self.found if n.start >= shift])

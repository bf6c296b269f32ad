"""An end of a statement: every place that its words may mean, and how sure that is.

Certainty is worked out once, here:

    sure      no namesake and no unlisted place could be meant: a line, a coordinate, a country, a
              city of 50,000 of which no namesake comes near
    settled   the text puts it in an area where one place has the name
    near      spelled like a place beside the other end; it supports, and never refutes alone
    listed    the gazetteer has the name, and the text does not settle which place is meant
    unlisted  no place of that name is known
"""

from __future__ import annotations

from typing import Literal

from osint.model.claims import Party
from osint.support.named_tuple import NamedTuple

Certainty = Literal["sure", "settled", "near", "listed", "unlisted"]
CERTAINTIES: tuple[Certainty, ...] = ("sure", "settled", "near", "listed", "unlisted")


class End(NamedTuple):
    """`parties` are the candidates, the likeliest first; at least one, which may be unknown.

    `is_known` tells of a listed end that it is one of the listed places: a town too large for
    another of its name to be missing, and `known_as` how sure it is that none else is meant, once
    none of them fits. `side` is the azimuth (degrees) of the side of a border or coast that the
    words name: "the northern border". `is_astray` tells that the text puts it in an area where none
    of the candidates lies, `is_land` that it is called an island, a lake or the like, and a town alone
    is known by the name.
    """

    parties: tuple[Party, ...]
    certainty: Certainty
    why: str | None = None
    noun: str = ""
    is_anaphor: bool = False
    is_known: bool = False
    known_as: Certainty = "settled"
    side: float | None = None
    is_astray: bool = False
    is_land: bool = False

    @property
    def is_settled(self) -> bool:
        """Whether the text tells which place is meant: it is sure, or settled."""
        return self.certainty in ("sure", "settled")

    @property
    def party(self) -> Party:
        """The likeliest candidate."""
        return self.parties[0]

    @property
    def is_one_of_several(self) -> bool:
        """Whether words that name no place may mean places of different names."""
        return self.is_anaphor and len({party.text for party in self.parties}) > 1

    def as_spot(self) -> End:
        """The end as one to measure from: astray, it is rather a place that no gazetteer has."""
        if not self.is_astray:
            return self
        return self._replace(certainty=weaker(self.certainty, "near"), is_known=False)


def weaker(one: Certainty, two: Certainty) -> Certainty:
    """The less sure of two."""
    return max(one, two, key=CERTAINTIES.index)


def weakest(*ends: End) -> Certainty:
    """The least sure certainty of some ends."""
    return max((end.certainty for end in ends), key=CERTAINTIES.index)

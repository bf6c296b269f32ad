"""What the recogniser knows of a spelling, whatever the text, with the features that gives; and
where it found one."""

from __future__ import annotations

import math

from osint.extract.places.lexicon import Fitted
from osint.support.named_tuple import NamedTuple

_GROUPS = {
    "country": "C", "region": "R", "county": "K", "macro-region": "M", "disputed": "C",
    "sea": "W", "river": "W", "lake": "W", "island": "I", "settlement": "S",
}  # fmt: skip


class Known(NamedTuple):
    """What is known of a spelling, whatever the text: about its best known bearer."""

    key: str
    kind: str
    fame: float
    how: str  # primary, alias, alternate, abbreviation, demonym
    bearers: int  # how many places bear the name
    group: str  # coarse class: D demonym, C country, R region, S2-S7 settlement by fame ...
    common: bool  # one word that is also a common word
    score: float  # the weights of the features that no text changes
    of_person: bool = False  # one word that is a given name or a surname as well


class Found(NamedTuple):
    """A stretch of the text that names a place."""

    start: int
    end: int
    text: str
    known: Known
    score: float  # log odds that it names a place

    @property
    def probability(self) -> float:
        """How sure it is that this names a place, 0 to 1."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.score))))


def group_of(kind: str, fame: float, how: str) -> str:
    """The coarse class of a name."""
    if how == "demonym":
        return "D"
    group = _GROUPS.get(kind, "P")
    return "S" + str(min(7, max(2, int(fame)))) if group == "S" else group


def own_features(surface: str, known: Known, fitted: Fitted) -> list[str]:
    """The features of a spelling that no text changes."""
    group, first, key = known.group, known.group[0], known.key
    words = surface.count(" ") + surface.count("-") + 1
    out = [
        "b", f"g={group}", f"h={known.how}|{group}", f"c={min(6, known.bearers.bit_length())}|{first}",
        f"f={int(known.fame * 2)}|{first}", f"w={key}", f"l={min(words, 3)}|{first}",
    ]  # fmt: skip
    if words > 1:
        return out
    if surface.isupper():
        out.append(f"caps|{min(len(surface), 4)}|{first}")
    else:
        out.append(f"len={min(len(key), 7)}|{first}")
    if known.common:
        out += ["common", f"common|{group}"]
    if key in fitted.given_names:
        out += ["given", f"given|{group}"]
    if key in fitted.surnames:
        out += ["surname", f"surname|{group}"]
    return out

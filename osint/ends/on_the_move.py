"""What moves: a storm called like a place, and "it" behind a ship, a plane or a storm."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.introduced import before_it
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.language.pack import Pack
from osint.model.ends import End

if TYPE_CHECKING:
    from osint.ends.reader import Reader


def read(slot: Slot, pack: Pack, reader: Reader) -> End | None:
    """The end of a slot that may stand for what moves; None for any other."""
    if not (_is_storm(slot, pack, reader.text) or _is_it(slot, pack, reader)):
        return None
    party = parties.unknown(reader.text[slot.start : slot.end], slot.start, slot.end)
    return End((party,), "unlisted", f"“{party.text}” may be no place here, but what moves")


@lru_cache(maxsize=4)  # each statement of a text asks
def _storms(pack: Pack, text: str) -> frozenset[str] | None:
    """The names that a text gives to storms; None where it tells of none."""
    words, said = ("|".join(pack.longest_first(n)) for n in ("storm_named", "is_named"))
    called = rf"(\W{{1,3}}(?:\w+ ){{0,2}}(?:{said}))?[ \"“'‘#]{{1,3}}([A-Z]\w+)"
    found = re.findall(rf"\b((?i:{words}))\b(?:{called})?", text) if words else ()
    return frozenset(n for one, led, n in found if led or one[0].isupper()) if found else None


def _is_storm(slot: Slot, pack: Pack, text: str) -> bool:
    """Whether a slot is called like a storm of the text, or is its eye."""
    if slot.letter not in "PQNRI" or (names := _storms(pack, text)) is None:
        return False
    eye = pack.words("eye_of_storm")
    lead = text[max(0, slot.start - 24) : slot.start].lower().split()[-2:-1]
    return slot.noun in eye if slot.letter == "I" else slot.text in names or bool(eye & {*lead})


def _is_it(slot: Slot, pack: Pack, reader: Reader) -> bool:
    """Whether "it" was spotted, or what opens the sentence before moves."""
    behind = reader.text[slot.end : slot.end + 30].lower().split()[:4]
    if slot.said not in pack.words("it", "it_is") or pack.words("lies", "determiner") & {
        *behind[:2]
    }:
        return False
    told = before_it(sentences.bounds(reader.text, slot.start)[0], False, pack, reader)
    named = [s.start for s in reader.slots_in(*told) if s.letter in "PQN"] if told else []
    head = reader.text[told[0] : named[0]].lower().split() if told and named else []
    moving, deed = pack.words("itself_moves"), pack.words("moved_deed")
    is_moving = any(a in moving and b not in deed for a, b in pairwise((*head, "")))
    return is_moving or bool(pack.words("sighted") & {*behind})

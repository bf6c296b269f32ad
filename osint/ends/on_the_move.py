"""What moves, and lies where no gazetteer has it: a storm that is called like a place, and "it" where
the sentence before is about a ship, a plane or a storm."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.introduced import HEAD, before_it
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.language.pack import Pack
from osint.model.ends import End

if TYPE_CHECKING:
    from osint.ends.reader import Reader

_BACK, _BEHIND, _LED = 100, 30, 3
"""Characters before a name in which a storm is told of that was named so; behind "it", for a verb; words
from the storm to its name."""


def read(slot: Slot, pack: Pack, reader: Reader) -> End | None:
    """The end of a slot that may stand for what moves, which has no place; None for any other."""
    if slot.letter in "PQNR":
        moving = "a storm" if _is_storm(slot, pack, reader) else ""
    elif slot.letter != "I":
        return None
    elif slot.noun:
        is_eye = slot.noun in pack.words("eye_of_storm") and _storms(pack) is not None
        moving = "that of a storm" if is_eye and _tells_of_storms(pack, reader.text) else ""
    else:
        moving = _it(slot, pack, reader)
    if not moving:
        return None
    words = " ".join(reader.text[slot.start : slot.end].split()) or slot.said
    party = parties.unknown(words, slot.start, slot.end)
    return End((party,), "unlisted", f"“{words}” may be {moving} here")


@cache
def _storms(pack: Pack) -> re.Pattern[str] | None:
    """The words for storms before a name; None in a language that lists none."""
    words = "|".join(map(re.escape, pack.longest_first("storm_named")))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE) if words else None


@lru_cache(maxsize=4)  # each statement of a text asks
def _tells_of_storms(pack: Pack, text: str) -> bool:
    pattern = _storms(pack)
    return pattern is not None and pattern.search(text) is not None


def _is_storm(slot: Slot, pack: Pack, reader: Reader) -> bool:
    """Whether the text gives a storm the name of a slot, or tells of its eye: "Typhoon X", "the storm
    was named X", "the centre of X"."""
    text, pattern = reader.text, _storms(pack)
    if pattern is None or not _tells_of_storms(pack, text):
        return False
    lead = text[max(0, slot.start - HEAD - HEAD) : slot.start].lower().split()
    if not pack.words("eye_of_storm").isdisjoint(lead[-2:-1]):
        return True
    for found in re.finditer(rf"\b{re.escape(slot.text)}\b", text):
        before = text[max(0, found.start() - _BACK) : found.start()].rstrip(" \"'“‘#")
        told = list(pattern.finditer(before))
        if not told:
            continue
        between = before[told[-1].end() :].lower().split()
        is_named = not pack.words("is_named").isdisjoint(between[-1:])
        if (is_named and len(between) <= _LED) or (not between and told[-1][0][0].isupper()):
            return True
    return False


def _it(slot: Slot, pack: Pack, reader: Reader) -> str:
    """What "it" may stand for that moves: what was spotted, or what opens the sentence before."""
    if slot.said not in pack.words("it", "it_is"):
        return ""
    behind = reader.text[slot.end : slot.end + _BEHIND].lower().split()[:4]
    if behind[:1] != [] and behind[0] in pack.words("lies"):
        return ""
    if not pack.words("determiner").isdisjoint(behind[1:2]):
        return ""  # "it is a port"
    if not pack.words("sighted").isdisjoint(behind):
        return "something on the move"
    bounds = before_it(sentences.bounds(reader.text, slot.start)[0], False, pack, reader)
    if bounds is None:
        return ""
    named = [each.start for each in reader.slots_in(*bounds) if each.letter in "PQN"]
    head = reader.text[bounds[0] : min(named, default=bounds[1])].lower().split()
    for word, after in zip(head, (*head[1:], ""), strict=False):
        if word.strip(",") in pack.words("itself_moves") and after not in pack.words("moved_deed"):
            return f"the {word.strip(',')}"
    return ""

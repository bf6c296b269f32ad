"""What "both towns" means: two places that the text named before."""

from __future__ import annotations

from osint.ends.anaphora import fits, is_listed
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.language.pack import Pack
from osint.model.ends import End

_BACK = 3
"""Sentences before in which they may stand."""


def the_two(slot: Slot, pack: Pack, reader: Reader) -> tuple[End, End] | None:
    """What "zwischen beiden Orten" means: the two places of the last sentence that named any; None where
    these are more, or fewer."""
    own, _ = sentences.bounds(reader.text, slot.start)
    named: dict[str, Slot] = {}
    for bounds in sentences.before(reader.text, own, _BACK):
        if named:
            break
        for s in reader.slots_in(*bounds):
            if fits(s, slot, pack, reader) and is_listed(s):
                named.setdefault(s.text, s)
    if len(named) != 2:
        return None
    one, two = (reader.end(s)._replace(is_anaphor=True) for s in named.values())
    return one, two

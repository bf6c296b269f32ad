"""What a figure counts from that names no other end, or only "the city": places that the text named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.anaphora import any_of, fits, fitting_title, is_listed, is_of_it, is_put, referent
from osint.ends.introduced import before_entries, tells_of_before
from osint.ends.slot import OTHER, Slot
from osint.extract import sentences
from osint.language.pack import Pack
from osint.model.ends import End

if TYPE_CHECKING:
    from osint.ends.reader import Reader

_FIXED_POINT, _MOST = 3, 5
"""Sentences in which the place stands that a distance is counted from, and places that it may be."""


def origin(slot: Slot, pack: Pack, reader: Reader) -> tuple[End | None, bool]:
    """From where "Y, 20 km away" and "60 km further east" count: the one other place that the
    sentence named before, or the one before it; any where they are several, and those that the text
    named shortly before them, or in its title, where none of these fits."""
    start, _ = sentences.bounds(reader.text, slot.start)
    bounds: tuple[int, int] | None = (start, slot.start)
    last: dict[str, End] = {}
    further: dict[str, End] = {}
    is_last, joined = True, None
    for _ in range(_FIXED_POINT + 1):
        if bounds is None:
            break
        for s in reversed(reader.slots_in(*bounds)):
            if reader.text[s.end : slot.start].strip().lower() in pack.words("joiner"):
                joined = s  # "to X or Y, 20 km away"
                continue
            if s.text not in last and s.text != slot.text and fits(s, slot, pack, reader):
                (last if is_last else further).setdefault(s.text, reader.end(s))
        is_last = is_last and not (last and not tells_of_before(bounds, pack, reader))
        bounds = before_entries(bounds[0], pack, reader)
    if joined:
        loose = any_of([*last.values(), reader.end(joined)])
        return loose._replace(certainty="listed", is_known=False), False
    if not last:
        return referent(slot, pack, reader)[0], False
    titled = fitting_title(reader.topic.party, slot, pack, reader)
    if titled is not None and slot.text not in (titled.party.text, titled.party.name):
        further.setdefault(titled.party.text, reader.titled(titled))
    ends = [*last.values()]
    likely = any_of(ends) if len(ends) > 1 else ends[0]
    known = [party.place for party in likely.parties]
    more = [end.party for end in further.values() if end.party.place not in known]
    if not more:
        return likely, False
    mine = likely.parties[:_MOST] if len(ends) > 1 or not likely.is_settled else likely.parties[:1]
    if len(ends) == 1:
        likely = likely._replace(is_known=likely.is_settled or likely.is_known)
        if likely.is_settled:
            likely = likely._replace(known_as=likely.certainty)
    return likely._replace(
        parties=(*mine, *more[:_MOST]), certainty="listed", is_anaphor=True
    ), False


def counted_from(slot: Slot, pack: Pack, reader: Reader) -> list[tuple[End, bool]]:
    """What a figure without another end may count from where no order of words tells the subject,
    the likeliest first, and whether that is plain: what the last sentence that names a place is about,
    or puts something in; then the other places that the text named shortly before, the last first. An
    unlisted end where it named none."""
    start, _ = sentences.bounds(reader.text, slot.start)
    put: dict[str, Slot] = {}
    rest: dict[str, Slot] = {}
    is_first, told = True, None
    further_back = sentences.before(reader.text, start, _FIXED_POINT)
    for bounds in ((start, slot.start), *further_back):
        named = [s for s in reader.slots_in(*bounds) if s.text != slot.text]
        if is_first and named:
            told = _told_before(named[0], bounds[0], pack, reader)
        for s in reversed(named):
            if not (fits(s, slot, pack, reader) and is_listed(s)):
                continue
            is_there = is_first and told is None and is_put(s, bounds[0], pack, reader)
            if s.text not in put:
                (put if is_there else rest).setdefault(s.text, s)
        is_first = is_first and not any(s.letter in "PQNRK" for s in named)
    others = [reader.end(s) for name, s in rest.items() if name not in put]
    titled = fitting_title(reader.topic.party, slot, pack, reader)
    if titled is not None and slot.text not in (titled.party.text, titled.party.name, *put):
        others.append(reader.titled(titled))
    found = [(any_of([reader.end(s) for s in put.values()]), True)] if put else []
    if told is not None:
        further = [(any_of(others), False)] if others else []
        return [(told._replace(is_anaphor=True), True), *further]
    if put and others:
        found.append((any_of(others), True))
    elif others:
        found = [(each._replace(is_anaphor=True), False) for each in others[:_MOST]]
    if not found:
        party = parties.unknown(slot.text, slot.start, slot.end)
        found = [(End((party,), "unlisted", "the text does not say from where that counts"), False)]
    return found


def fixed_point(slot: Slot, subject: Slot, pack: Pack, reader: Reader) -> End | None:
    """What "20 km from the city" counts from: any town that the text named before, but not the
    subject; None where it named none."""
    if slot.noun in pack.words("event_point"):
        return None
    start, _ = sentences.bounds(reader.text, slot.start)
    named: dict[str, Slot] = {}
    further_back = sentences.before(reader.text, start, _FIXED_POINT - 1)
    for bounds in ((start, slot.start), *further_back):
        for s in reversed(reader.slots_in(*bounds)):
            if s.text != subject.text and fits(s, slot, pack, reader):
                named.setdefault(s.text, s)
    titled = fitting_title(reader.topic.party, slot, pack, reader)
    if slot.said == OTHER and len(named) != 2:
        return None  # "the two cities" of three
    ends = [reader.end(s) for s in named.values()]
    if titled is not None and subject.letter != "I" and not reader.is_topic(reader.end(subject)):
        ends.insert(0, reader.titled(titled))
    return any_of(ends) if ends else None


def _told_before(first: Slot, start: int, pack: Pack, reader: Reader) -> End | None:
    """What a sentence that opens with a verb, and names nothing behind it, is about: "Lies near X"."""
    if not is_of_it(first, start, pack, reader):
        return None
    return referent(Slot("I", start, start, "", None), pack, reader)[0]

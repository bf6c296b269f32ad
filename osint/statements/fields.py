"""The fields of records that name a place and the areas about it: "Country: Peru", "City: Cusco"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Protocol

from osint.ends.slot import Slot
from osint.language.pack import Pack, Rank
from osint.statements.model import Statement
from osint.statements.row import Row
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.word_choice import one_of

RULE = "fields"
WITHIN = "containment"
COUNTRY, DIVISION, TOWN = "country_label", "division_label", "town_label"
"""The word classes that label what a field names."""
_LONGEST_LABEL = 20
_APART = 160
"""Characters between two fields up to which they are of one record."""
_LONGEST_VALUE = 60
_FILLED = lazily(r":[ \t\"*]{0,6}[^\s\"*]")
"""A field that is not empty."""
_NEXT = lazily(r"\.\s{1,3}(?=[A-Z][\w/ -]{1,24}:)")
"""The full stop behind a field, and the label of the next."""


class SlotSource(Protocol):
    """Where the slots of a stretch come from."""

    def between(self, pack: Pack, start: int, end: int) -> list[Slot]: ...


class Field(NamedTuple):
    """A field with a place in it: what its label calls it, and the slot of its value."""

    kind: str
    start: int
    slot: Slot


def read(text: str, pack: Pack, source: SlotSource) -> Iterator[Statement]:
    """What the records of a text state: that the town lies in the region, or the country where no
    region is given, and the region in the country."""
    run: list[Field] = []
    for field in _fields(text, pack, source):
        is_new = any(field.kind == one.kind != DIVISION for one in run) or _is_whole(run)
        if run and (is_new or field.start - run[-1].slot.end > _APART):
            yield from stated(run, text)
            run = []
        run.append(field)
    yield from stated(run, text)


def _is_whole(run: list[Field]) -> bool:
    """Whether a record that opens with its town has come to its country: what follows is another."""
    return bool(run) and (run[0].kind, run[-1].kind) == (TOWN, COUNTRY)


def may_have(text: str, pack: Pack) -> bool:
    """Whether a colon of the text stands behind the label of an area; cheap."""
    labels = _area_labels(pack)
    at = text.find(":")
    while at > 0:
        if text[max(0, at - _LONGEST_LABEL) : at].rstrip(' "*_').lower().endswith(labels):
            return True
        at = text.find(":", at + 1)
    return False


@cache
def _area_labels(pack: Pack) -> tuple[str, ...]:
    return tuple(sorted(pack.words(DIVISION)))


@cache
def _label(pack: Pack) -> re.Pattern[str]:
    """A label at the head of a line, or behind what parts the fields of one."""
    kinds = (
        (COUNTRY, pack.words(COUNTRY)),
        (DIVISION, pack.words(DIVISION) - pack.words(COUNTRY)),
        (TOWN, pack.words(TOWN)),
    )
    names = "|".join(f"(?P<{kind}>{one_of(words)})" for kind, words in kinds)
    return compiled(
        rf"(?i)(?:^|[\n|;,•{{.])[ \t*\-\"]{{0,6}}(?:{names})[\"*]{{0,3}} ?: ?[\"*]{{0,3}} ?"
    )


def _fields(text: str, pack: Pack, source: SlotSource) -> Iterator[Field]:
    found = list(_label(pack).finditer(text))
    for match, behind in pairwise((*found, None)):
        assert match is not None
        start = match.end()
        stop = min(len(text), start + _LONGEST_VALUE, behind.start() if behind else len(text))
        for mark in "\n|;":
            at = text.find(mark, start, stop)
            stop = at if at >= 0 else stop
        if (following := _NEXT.search(text, start, stop)) is not None:
            stop = following.start()
        kind = match.lastgroup or ""
        slot = value(kind, text, pack, source, start, stop)
        if slot is not None:
            yield Field(kind, match.start(), slot)


def value(
    kind: str, text: str, pack: Pack, source: SlotSource, start: int, stop: int
) -> Slot | None:
    """The one place that a field names, and nothing but it: one for a country only a country."""
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in '",*}.'):
        stop -= 1
    slots = source.between(pack, start, stop) if stop > start else []
    if not slots:
        return None
    row = Row(text, start, stop, slots, dense=pack.dense)
    row.fold(pack)
    words = [token.word for token in row.tokens if token.word not in pack.words("article")]
    held = row.slots_in(f"{words[0]} ") if len(words) == 1 else []
    letters = "K" if kind == COUNTRY else "PQRKN"
    return held[0] if held and held[0].letter in letters else None


def stated(run: list[Field], text: str) -> Iterator[Statement]:
    """What the fields of one record state."""
    countries = [field for field in run if field.kind == COUNTRY]
    towns = [field for field in run if field.kind == TOWN]
    divisions = [field for field in run if field.kind == DIVISION]
    country = countries[0] if countries else None
    widest = _widest(run, divisions, country)
    areas = [field.slot for field in (widest, country) if field is not None]
    for field in (*towns, *((widest,) if widest is not None else ())):
        around = [area for area in areas if not _is_called_so(area, field.slot)]
        if not around:
            continue
        subject = field.slot
        subject.tail += around
        extent = (min(subject.start, around[0].start), max(subject.end, around[0].end))
        rank = _rank(run, text, extent)
        yield Statement(
            WITHIN, RULE, rank, subject, around[0],
            readings=((rank, RULE, subject),), sentence=extent, extent=extent,
        )  # fmt: skip


def _is_called_so(area: Slot, slot: Slot) -> bool:
    """Whether an area is the place itself, or bears its name: nothing is said of the seat of a
    region of its own name, which may be a region by itself."""
    return area is slot or area.text.casefold().startswith(slot.text.casefold())


def _rank(run: list[Field], text: str, extent: tuple[int, int]) -> Rank:
    """Only possible where fields that name no place stand between the two: a sailor’s country and the
    town where something happened to him are fields of one record too."""
    told = len(_FILLED.findall(text, *extent))
    own = sum(extent[0] < field.start < extent[1] for field in run)
    return "certain" if told <= own else "possible"


def _widest(run: list[Field], divisions: list[Field], country: Field | None) -> Field | None:
    """The division next to the country: the first where fields narrow down, else the last."""
    if not divisions:
        return None
    narrows = run[0] is country or run[-1].kind == TOWN
    return divisions[0] if narrows else divisions[-1]

"""The slots of a sentence: every mention, every unread name and every compass word in it."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from osint.ends import bearings, runs
from osint.ends.slot import Slot
from osint.extract.templates import touching
from osint.gazetteer import Gazetteer, fold
from osint.geo.geodesic import haversine_km
from osint.language.pack import Pack
from osint.language.ru import inflection
from osint.model import Extraction, Place, PlaceMention, QuantityMention, Span, Spanned
from osint.support.patterns import lazily

AREAS = frozenset(("region", "county", "macro-region", "disputed", "island", "peninsula", "area"))
_BRACKET = lazily(r"\s\([^\W\d_]{2,20}\)")
SEAT = 20_000
"""Inhabitants from which a town shares the name of the region about it."""
SMALL_COUNTRY_KM = 40.0
"""Up to this radius a country is a spot, as its city is: Singapore, Hong Kong, Malta."""
WATERS = frozenset(("sea", "river", "lake"))


_SOUNDS = frozenset("əɔɪʊʃʒŋθðɛɑɒʌɜˈˌː")
"""Letters of phonetic script: what holds one says how a name is spoken."""
_ROAD = re.compile(r"[A-Z]{1,3}-?\d{1,4}[A-Z]?")
"""The number of a road: M-4, A607."""
LONGEST_ARTICLE = 8
"""Characters before a name in which its article is looked for."""
ARTICLE = 3
"""Letters of a name that is rather the first word of a longer one: Al, Abu, Ain."""
_UPPER = re.compile(r"[A-Z\u00c0-\u00de\u0100-\u024f\u0400-\u042f]")
_RANGE = re.compile(r"[\d.,]{1,8}\s{1,2}[-–—]\s{1,2}")


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_Mention = TypeVar("_Mention", bound=_Spanned)


class Name:
    """A name of the text with every place that it may mean, the likeliest first.

    `mention` is what the recogniser made of it, None for a name that it left out; `is_own` says
    that the candidates bear it in the text's own language and script.
    """

    __slots__ = ("candidates", "is_own", "mention", "text")

    def __init__(
        self,
        text: str,
        mention: PlaceMention | None,
        candidates: tuple[Place, ...],
        is_own: bool = False,
    ) -> None:
        self.is_own = is_own
        self.text, self.mention, self.candidates = text, mention, candidates


class Slots:
    """Makes the slots of a document's sentences."""

    def __init__(
        self,
        extraction: Extraction,
        gazetteer: Gazetteer,
        title: str | None = None,
        own_names: Sequence[str] = (),
    ) -> None:
        self._layers = [
            re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
            for name in sorted(own_names, key=len, reverse=True)
            if name
        ]
        self.extraction, self.gazetteer, self.title = extraction, gazetteer, title
        self.text = extraction.masked or extraction.document.text
        self._places = extraction.places
        self._lengths = [q for q in extraction.quantities if q.dimension == "length"]
        self._coordinates = [
            c for c in extraction.coordinates if c.point is not None and c.stop is None
        ]

    _pack: Pack

    def between(self, pack: Pack, start: int, end: int) -> list[Slot]:
        """The slots that lie in text[start:end], in its order, none over another."""
        self._pack = pack
        found: list[Slot] = []
        for coordinate in _inside(self._coordinates, start, end):
            found.append(Slot("C", coordinate.start, coordinate.end, coordinate.text, coordinate))
        for length in _inside(self._lengths, start, end):
            found.append(self._length(length))
        for date in _inside(self.extraction.dates, start, end) if pack.reads_dates else ():
            if date.type in ("DATE", "TIME"):
                found.append(Slot("D", date.start, date.end, date.text, date))
        found = _apart(found)
        found = _apart(found + self._own(start, end))
        found = _apart(found + self._names(pack, start, end, found))
        return _apart(found + self._compass(pack, start, end))

    def _own(self, start: int, end: int) -> list[Slot]:
        """The user's own lines, areas and points, where the text names them in any case."""
        found = []
        for pattern in self._layers:
            for match in pattern.finditer(self.text, start, end):
                first = self._with_article(match.start(), start)
                slot = Slot("X", first, match.end(), self.text[first : match.end()])
                slot.line = "front"
                found.append(slot)
        return found

    def _with_article(self, at: int, start: int) -> int:
        """Where the article in front of a name begins; `at` if there is none."""
        before = self.text[max(start, at - LONGEST_ARTICLE) : at]
        words = before.split()
        if not words or not before[-1:].isspace():
            return at
        is_article = words[-1].lower() in self._pack.words("article")
        return at - len(before) + before.rindex(words[-1]) if is_article else at

    def _length(self, quantity: QuantityMention) -> Slot:
        """A length; without the figure of a magnitude before it ("M 4.5 - 28 km")."""
        before = self.text[max(0, quantity.start - 12) : quantity.start].split()[-1:]
        match = _RANGE.match(quantity.text)
        if match and before and before[0].lower() in self._pack.words("magnitude"):
            start = quantity.start + match.end()
            high = quantity.high_si
            quantity = replace(
                quantity,
                start=start,
                text=self.text[start : quantity.end],
                low=quantity.high,
                low_si=high,
            )
        return Slot("L", quantity.start, quantity.end, quantity.text, quantity)

    def _compass(self, pack: Pack, start: int, end: int) -> list[Slot]:
        return [
            Slot("G" if hit.is_part else "B", hit.start, hit.end, self.text[hit.start : hit.end], hit.azimuth)
            for hit in bearings.find(pack, self.text, start, end)
        ]  # fmt: skip

    def _names(self, pack: Pack, start: int, end: int, taken: list[Slot]) -> list[Slot]:
        places = [p for p in _inside(self._places, start, end) if not _overlaps(p, taken)]
        found = []
        used: set[int] = set()
        for first, last in runs.find(pack, self.text, start, end):
            inside = list(touching(places, first, last))
            if not inside:
                if not _overlaps(Span(first, last), taken):
                    found += self._unread(first, last)
            elif self._is_longer(first, last, inside):
                longer = self._longer(first, last, inside)
                if longer is not None:
                    found.append(longer)
                    used |= {p.start for p in inside}
        found += [self._place(p) for p in places if p.start not in used]
        return found

    def _is_longer(self, first: int, last: int, inside: list[PlaceMention]) -> bool:
        if any(p.role == "demonym" for p in inside):
            return False
        low, high = min(p.start for p in inside), max(p.end for p in inside)
        if first <= low and high <= last and (first, last) != (low, high):
            return True
        return len(inside) == 2 and inside[-1].text.lower() in self._pack.words("facility")

    def _longer(self, first: int, last: int, inside: list[PlaceMention]) -> Slot | None:
        """A name of which the recogniser tagged a part: the whole, where a place has it."""
        text = self.text[first:last]
        candidates = self.gazetteer.lookup(text)
        hyphen = self.text[inside[0].end : inside[0].end + 1] == "-" and len(inside) == 1
        if candidates or hyphen:
            return self._slot(first, last, Name(text, None, candidates))
        return self._with_noun(first, text, inside)

    def _with_noun(self, first: int, text: str, inside: list[PlaceMention]) -> Slot | None:
        """ "Conakry Anchorage": the recogniser took the noun for a place, or left it out."""
        whole = self._whole(first, text, inside)
        if whole is not None:
            return whole
        head, _, noun = text.rpartition(" ")
        if noun.lower() in self._pack.words("organisation"):
            return Slot("T", first, first + len(text), text, None)
        if noun.lower() in self._pack.words("nature") and " " in text:
            return self._slot(first, first + len(text), Name(text, None, ()))
        if not head or noun.lower() not in self._pack.words("facility"):
            return None
        mention = inside[0] if inside[0].text == head else None
        if inside[-1].text != noun and mention is None:
            return None
        slot = (
            self._place(mention)
            if mention
            else self._slot(first, first + len(head), Name(head, None, self._looked_up(head)))
        )
        slot.noun, slot.stop = noun.lower(), first + len(text)
        return slot

    def _whole(self, first: int, text: str, inside: list[PlaceMention]) -> Slot | None:
        """ "Al Zahra School", "Tiyas Military Airbase": one name of several words, of which the
        recogniser knew the first."""
        words = text.split()
        rest = words[len(inside[0].text.split()) :]
        if inside[0].start != first or inside[-1].end > first + len(text) or not rest:
            return None
        noun = words[-1].lower()
        is_facility = noun in self._pack.words("facility") and len(rest) > 1
        if not is_facility and len(inside[0].text) > ARTICLE:
            return None
        slot = self._slot(first, first + len(text), Name(text, None, ()))
        if noun in self._pack.words("facility"):
            slot.noun = noun
        return slot

    def _is_site(self, end: int) -> bool:
        """Whether the words behind a number say what it is of: "the T-4 air base"."""
        words = self.text[end : end + 24].lower().split()[:2]
        return not self._pack.words("facility").isdisjoint((*words[:1], " ".join(words)))

    def _unread(self, first: int, last: int) -> list[Slot]:
        text = self.text[first:last]
        if len(text) < 2 or not _SOUNDS.isdisjoint(text) or not _UPPER.search(text):
            return []  # how a name is said; a name in a script without capitals
        if _ROAD.fullmatch(text) and not self._is_site(last):
            return [Slot("T", first, last, text, None)]
        if text.lower() in self._pack.words("seat_kind"):
            return []
        longer = self._bracketed(first, last, None)
        if longer is not None:
            return [longer]
        candidates = self._looked_up(text.lstrip("#"))
        people = self.gazetteer.demonym(text)
        is_other = not candidates or (candidates[0] == people and fold(people.name) != fold(text))
        if (
            people is not None
            and is_other
            and people.kind in ("country", "region", "disputed", "peninsula")
        ):
            mention = PlaceMention(first, last, text, people, 0.5, (people,), "demonym")
            return [Slot("M", first, last, text, mention)]
        if not candidates and " " in text:
            cut = self._cut(first, text)
            if cut:
                return cut
        return [self._slot(first, last, Name(text.lstrip("#"), None, candidates))]

    def _bracketed(self, start: int, end: int, mention: PlaceMention | None) -> Slot | None:
        """ "Frankfurt (Oder)": a name that its bracket belongs to."""
        bracket = _BRACKET.match(self.text, end)
        if bracket is None:
            return None
        text = self.text[start : bracket.end()]
        found = self.gazetteer.lookup(text)
        if not found or fold(found[0].name) != fold(text):
            return None
        slot = self._slot(start, bracket.end(), Name(text, mention, found))
        slot.letter = "P"
        return slot

    def _looked_up(self, text: str) -> tuple[Place, ...]:
        """The places of a name, an inflected one in the form that the gazetteer has."""
        if inflection.is_cyrillic(text):
            text = inflection.listed(text, self.gazetteer.lookup)
        return self.gazetteer.lookup(text)

    def _cut(self, first: int, text: str) -> list[Slot]:
        """ "Paquera Costa Rica": a name, and the country behind it without a comma."""
        words = text.split(" ")
        for count in (1, 2):
            tail = " ".join(words[-count:])
            if len(words) <= count or len(tail) < 4:
                continue
            found = self.gazetteer.lookup(tail)[:1]
            if (
                found
                and found[0].kind in ("country", "region")
                and fold(found[0].name) == fold(tail)
            ):
                head = text[: -len(tail) - 1]
                at = first + len(head) + 1
                one = self._slot(
                    first, first + len(head), Name(head, None, self.gazetteer.lookup(head))
                )
                return [one, self._slot(at, at + len(tail), Name(tail, None, found))]
        return []

    def _place(self, mention: PlaceMention) -> Slot:
        if mention.role == "demonym":
            return Slot("M", mention.start, mention.end, mention.text, mention)
        longer = self._bracketed(mention.start, mention.end, mention)
        if longer is not None:
            return longer
        own = (mention.place,) if mention.place is not None else ()
        candidates = dict.fromkeys(
            (*own, *mention.candidates, *self.gazetteer.lookup(mention.text))
        )
        name = Name(mention.text, mention, tuple(candidates)[:30])
        return self._slot(mention.start, mention.end, name)

    def _slot(self, start: int, end: int, name: Name) -> Slot:
        letter = _letter(name)
        if letter in "RN" and self.title is not None and fold(name.text) == fold(self.title):
            letter = "P"
        words = name.text.lower().split()
        if len(words) > 1 and letter in "NPQ":
            if words[-1] in self._pack.words("division") or (
                words[1] == "of" and words[0] in self._pack.words("division")
            ):
                letter = "R"
            elif letter == "N" and (
                words[-1] in self._pack.words("no_spot") or words[0] in self._pack.words("no_spot")
            ):
                letter = "W"
        return Slot(letter, start, end, self.text[start:end], name)


def _letter(name: Name) -> str:
    """What a name may be: see osint/language/pattern.py."""
    if not name.candidates:
        return "N"
    first = name.candidates[0]
    is_own_name = fold(first.name) == fold(name.text)
    if name.mention is None and not (first.kind in ("country", "region") and is_own_name):
        return "N"
    if first.kind == "country":
        return "Q" if first.radius_km < SMALL_COUNTRY_KM else "K"
    if first.kind in AREAS:
        is_seat = first.kind in ("region", "county") and any(
            p.kind == "settlement"
            and p.country == first.country
            and p.population >= SEAT
            and haversine_km(p.point, first.point) <= first.radius_km + 10
            for p in name.candidates[:8]
        )
        return "Q" if is_seat else "R"
    if first.kind in WATERS:
        return "W"
    return "Q" if any(p.kind in AREAS for p in name.candidates[:8]) else "P"


def _inside(mentions: Sequence[_Mention], start: int, end: int) -> Sequence[_Mention]:
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, key=lambda mention: mention.start)
    return [mention for mention in mentions[first:last] if mention.end <= end]


def _overlaps(span: Spanned, taken: Sequence[Slot]) -> bool:
    """Whether a span lies over one of the slots, which are in order and apart."""
    at = bisect_left(taken, span.end, key=lambda slot: slot.start)
    return at > 0 and taken[at - 1].end > span.start


def _apart(slots: list[Slot]) -> list[Slot]:
    """The slots in text order; of two that overlap, the one that was found first."""
    kept: list[Slot] = []
    for slot in slots:
        if not _overlaps(slot, kept):
            insort(kept, slot, key=lambda other: other.start)
    return kept

"""What a text states of a place and an area, as this check judges it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from itertools import pairwise
from typing import Literal

from osint.checks.containment.how_surely import area_noun, is_led, noun_of, rank_of
from osint.checks.containment.mentioned import Spellings, Told, is_national, speaks_of, told_regions
from osint.checks.containment.role_words import once_capital, role_of, said, told_roles
from osint.checks.containment.told_figures import ToldFigure
from osint.checks.reads import Read
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.geo.namesakes import is_spelling
from osint.judging.containment import WELL_KNOWN
from osint.judging.former_states import When, may_have_parts, region_key, state_named
from osint.judging.seats import LARGEST, Role
from osint.language.pack import Pack, load
from osint.language.traits import BASE
from osint.model import Extraction, Place, Point, Rank
from osint.model.ends import CERTAINTIES
from osint.statements import fields
from osint.statements.aside import may_be_closed
from osint.statements.chains import ADDRESSES, is_listed
from osint.support.frozen import dataclass, field
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.word_choice import one_of

_OLD_YEAR = lazily(
    r"(?<![\d:.,])(?:1[0-8]\d\d|19[0-8]\d|199[01])(?![\d:]|[.,]\d)\s?(?P<behind>[^\W\d_]{0,12})"
)
"""A year before the borders of today, and the word behind it."""
_LONGEST_PART = 30
_RECORD = 60
"""Characters before a sentence or line in which its date may stand."""
_LIFE = 24
"""Characters before a place in which words may tell of a birth."""
_ROLE = 40
"""Characters before a place, and behind its area, in which it may be called a capital."""
_JOINT = 3
"""Letters of a word or an ending that makes the area the owner of what is behind it."""
_FIELDS = 160
"""Characters about the fields of a record in which its coordinate stands."""


Meant = tuple[tuple[Place, ...], tuple[Place, ...]]
"""Every place that a name may mean, and every area that the other one may."""


@dataclass(frozen=True, slots=True)
class Stated:
    """How the text says it. `noun` is what it calls the place ("city"), `part` the part of the
    area (an azimuth in degrees or "middle") in the words `part_words`, `role` what the place is
    said to be there, `areas` the further areas of its address, and `beyond` those behind the area."""

    rule: str = "by-hand"
    rank: Rank = "certain"
    code: str = BASE  # the language that it is written in
    noun: str = ""
    area_noun: str = ""  # what it calls the area ("district")
    part: float | Literal["middle"] | None = None
    part_words: str = ""
    role: Role | None = None
    role_words: str = ""
    of_old: bool = False  # the sentence tells of a time with other borders
    of_youth: bool = False  # it may do, as it tells of somebody's birth
    when: When = When()  # the time that it speaks of, where that decides
    is_past: bool = False  # its verb may tell of a time that is over
    says_was: bool = False  # it does: "was the capital"
    unchecked: str = ""  # a superlative that no data here tells: "oldest"
    areas: tuple[Place, ...] = ()
    beyond: tuple[Place, ...] = ()  # those of them that the words put the area in
    meant: Meant | None = None  # None where a claim is made by hand
    is_owner: bool = False  # the area owns the place: "Seoul's airport"
    may_be_its_part: bool = False  # the part may be the place's own: "Italy's northern Calabria"
    is_led: bool = False  # words before the place make it one: "near X in Y"
    beside: Point | None = None  # the point that a coordinate of its sentence gives
    is_implied: bool = False  # the country is that of the place, not named
    is_settled: bool = False  # other words of the text say which place it is
    is_pinned: bool = False  # words nearer to it do, and a namesake is what would fit
    is_elsewhere: bool = False  # other places of the text lie in the area
    is_national: bool = False  # the text names the place's country, and nothing of its region
    told: Told = frozenset()  # the regions of which the text names another place
    is_reference: bool = False  # "the city", and the text does not say which
    is_address: bool = False  # it stands in an address, "X, Y"
    in_list: bool = False  # which further names beside it may make a list
    is_closed: bool = False  # a comma or a dash closes it: "in X, Y, the"
    is_aside: bool = False  # or to what stands before an aside that it ends
    figures: tuple[ToldFigure, ...] = field(default=(), repr=False, compare=False)  # told of it
    is_of_noun: bool = False  # the place may belong to the noun before it, and the area to the verb

    @property
    def is_sure(self) -> bool:
        """Whether the words state it for sure, or say what the place is."""
        return self.rank == "certain" or bool(self.noun)


def stated(read: Read, extraction: Extraction, spelt: Spellings) -> Stated:
    """What a statement says beside its two names; `spelt` are the `spellings` of the text."""
    pack, statement, text = load(read.code), read.statement, extraction.text
    subject, whole = statement.subject, statement.object
    between = told_roles(_between(read, text), pack) if subject is not None else ""
    at = whole.start - read.start if whole is not None else 0
    role, role_words = role_of(subject, whole, between, pack, at)
    if role and whole is not None and _is_narrowed(role, whole, text, pack):
        role, role_words = None, ""
    if role and whole is not None and _is_told_of_another(subject, whole, between, text, pack):
        role, role_words = None, ""
    is_address = _is_address(read.best.rule, pack)
    if is_address and subject is not None and role and _is_owned(subject, text, pack):
        role, role_words = None, ""
    part, part_words = _part(subject, whole, text, pack)
    tail = _tail(subject, whole) if subject is not None else ()
    is_owner = whole is not None and subject is not None and whole.start < subject.start
    led = text[max(0, subject.start - _LONGEST_PART) : subject.start] if subject is not None else ""
    end = read.best.subject
    in_list = is_address and whole is not None and is_listed(text, read.start, whole.end, pack)
    says_was = bool(role) and said(between, pack, "was") != ""
    of_old = _is_of_old(read, text) or (not role and _says_once(between, pack))
    return Stated(
        rule=read.best.rule,
        rank=rank_of(read, text, pack, part is not None),
        code=read.code,
        noun=noun_of(subject, pack) if subject is not None else "",
        area_noun=area_noun(whole, text, pack, read.best.object.party if is_address else None),
        part=part,
        part_words=part_words,
        role=role,
        role_words=role_words,
        of_old=of_old,
        of_youth=subject is not None and _is_of_youth(subject, text, pack),
        when=_when(read, text, extraction) if role or of_old or _may_be_past(read) else When(),
        is_past=says_was or (bool(role) and not pack.words("was")),
        says_was=says_was,
        unchecked="" if role else said(between, pack, "superlative") or once_capital(between, pack),
        areas=_meant(tail),
        beyond=_meant(slot for slot in tail if whole is not None and slot.start > whole.start),
        is_owner=is_owner,
        may_be_its_part=is_owner and part is not None and led.lower().rstrip().endswith(part_words),
        is_led=is_led(text, read.start, pack),
        beside=_beside(read, text, extraction),
        is_implied=whole is None
        and read.best.rule not in pack.marked("country_said") | pack.marked("own_division"),
        is_settled=CERTAINTIES.index(end.certainty) <= 1,
        is_elsewhere=speaks_of(spelt, read.best.object.party, end.party.text),
        is_national=is_national(spelt, end.party),
        told=told_regions(spelt, end.party.text),
        is_reference=subject is not None and subject.letter == "I" and end.certainty == "unlisted",
        is_address=is_address,
        in_list=in_list,
        is_closed=is_address and _is_closed(subject, whole, text, in_list),
        is_aside=subject is not None
        and not is_address
        and may_be_closed(text, subject.start, subject.stop, pack),
        is_of_noun=read.best.rank == "likely" and _is_of_noun(text, read.start, pack),
    )


def _is_closed(subject: Slot | None, whole: Slot | None, text: str, in_list: bool) -> bool:
    """Whether a comma closes an address that no list goes on behind, or a dash as in a route."""
    if subject is None or whole is None or text[subject.end : whole.start].strip() != ",":
        return False  # "Atlanta and Tampa, Florida"
    behind = text[whole.stop : whole.stop + 3]
    return behind in (" - ", " – ") or (behind[:1] == "," and not in_list)


def _is_narrowed(role: Role, whole: Slot, text: str, pack: Pack) -> bool:
    """Whether words behind an area make it a part of it ("the third city of Suisse romande"), or
    tell by what a city is the largest, or which it is to do something ("la deuxième ville de France
    à interdire")."""
    behind = text[whole.end : whole.end + 24].lower()
    return _narrower(pack, role.startswith(LARGEST)).match(behind) is not None


@cache
def _narrower(pack: Pack, is_largest: bool) -> re.Pattern[str]:
    phrases = pack.words("narrower", "by_what") if is_largest else pack.words("narrower")
    return compiled(rf"\s(?:{one_of(phrases) or '(?!)'})(?!\w)(?!\s\d)")


def _is_told_of_another(
    subject: Slot | None, whole: Slot, between: str, text: str, pack: Pack
) -> bool:
    """Whether "capital" stands behind the area and is that of another, or of a thing: "Limoges, in
    France, is Europe's porcelain capital"."""
    noun = subject.noun if subject is not None else ""
    is_role = noun in pack.words("capital", "seat")
    if subject is None or not is_role or noun in between or whole.start < subject.start:
        return False
    if noun in text[max(0, subject.start - _ROLE) : subject.start].lower():
        return False
    behind = text[whole.end : whole.end + _ROLE].lower()
    at = behind.find(noun)
    if at < 0 or len(behind[:at].strip()) <= _JOINT:  # "リヨンはフランスの首都です"
        return False
    led, rest = behind[:at].split()[-1:], behind[at + len(noun) :].split()[:1]
    is_plain = not led or led[0] in pack.words("article", "determiner", "be", "place_adjective")
    return not is_plain or not pack.words("of", "of_name").isdisjoint(rest)


def _is_owned(subject: Slot, text: str, pack: Pack) -> bool:
    """Whether the role is that of another town, which is not named: "the capital of Linz, Austria"."""
    if subject.noun not in pack.words("capital", "seat"):
        return False
    before = text[max(0, subject.start - 20) : subject.start].lower().split()
    return bool(before) and before[-1] in pack.words("of")


def _between(read: Read, text: str) -> str:
    """What a statement says beside its names, in small letters: "New" Zealand is not new."""
    words = text[read.start : read.end].lower()
    for slot in (read.statement.subject, read.statement.object):
        if slot is not None and read.start <= slot.start < read.end:
            at = slot.start - read.start
            words = f"{words[:at]}{' ' * len(slot.text)}{words[at + len(slot.text) :]}"
    return words


def _is_address(rule: str, pack: Pack) -> bool:
    return rule in ADDRESSES or rule in pack.marked("address")


def _beside(read: Read, text: str, extraction: Extraction) -> Point | None:
    """The one point that the line or sentence of a statement gives in figures."""
    start, end = sentences.bounds(text, read.start)
    start = max(0, min(start, read.start - _RECORD))
    start = max(text.rfind("\n", start, read.start) + 1, start)
    if read.best.rule == fields.RULE:
        start, end = read.start - _FIELDS, read.end + _FIELDS
    points = {
        mention.point
        for mention in extraction.coordinates
        if start <= mention.start < end and mention.point is not None and mention.stop is None
    }
    return points.pop() if len(points) == 1 else None


def _is_of_noun(text: str, start: int, pack: Pack) -> bool:
    """Whether a noun and "in" stand before the place ("the Institute in X in Y"), as far as a
    capital letter tells one; nothing else weighs a place that a rule calls likely."""
    words = text[max(0, start - 60) : start].split()
    if pack.traits.loose_rules or len(words) < 3 or words[-1].lower() not in pack.words("in"):
        return False
    return words[-2][:1].isupper() and words[-3][-1:] not in ".!?:"


def _tail(subject: Slot, whole: Slot | None) -> tuple[Slot, ...]:
    """The further areas that the words put the two in: those of the address, the owner of the area."""
    further = whole.tail if whole is not None else ()
    return tuple(slot for slot in (*subject.tail, *further) if slot is not whole)


def _meant(slots: Iterable[Slot]) -> tuple[Place, ...]:
    found = (getattr(slot.value, "candidates", ())[:1] for slot in slots)
    return tuple(place for first in found for place in first)


def _part(
    subject: Slot | None, whole: Slot | None, text: str, pack: Pack
) -> tuple[float | Literal["middle"] | None, str]:
    slot = whole.part if whole is not None else subject.part if subject is not None else None
    if slot is not None and isinstance(slot.value, float):
        return slot.value, slot.text
    if whole is None:
        return None, ""
    words = text[max(0, whole.start - _LONGEST_PART) : whole.start].lower().split()
    while words and words[-1] in pack.words("article"):
        words.pop()
    for count in (3, 2, 1):
        tail = " ".join(words[-count:])
        if tail in pack.words("middle"):
            is_half = not pack.words("compass").isdisjoint(words[-count - 1 : -count])
            is_other = is_half or _names_seat(words, pack)  # "South Central China"
            return ("middle", tail) if not is_other else (None, "")
    return None, ""


def _names_seat(words: list[str], pack: Pack) -> bool:
    """Whether words end in those of a seat: "the administrative centre of" is no middle."""
    said = f" {' '.join(words[:-1])}"
    return any(said.endswith(f" {seat}") for seat in pack.words("seat"))


def _is_of_old(read: Read, text: str) -> bool:
    """Whether the sentence names a year before the borders of today, or the place by an old name."""
    start, end = _told_with(read, text)
    behind = load(BASE).words("not_year_behind")
    if any(year["behind"].lower() not in behind for year in _OLD_YEAR.finditer(text[start:end])):
        return True
    party = read.best.subject.party
    place = party.place or next(iter(party.candidates), None)
    rule, pack = read.best.rule, load(read.code)
    if place is None or place.kind != "settlement" or not pack.traits.own_terms:
        return False
    is_loose = _is_address(rule, pack) or rule in pack.marked("any_name")
    bare, _, last = place.name.rpartition(" ")
    own = [place.name, *([bare] if last.lower() in pack.words("town_kind") else [])]  # Marawi City
    is_known = is_loose and place.population >= WELL_KNOWN
    return is_known and not any(is_spelling(party.text, name) for name in own)


def _says_once(between: str, pack: Pack) -> bool:
    """Whether a place "was", or was "then", in an area that may be a neighbour today."""
    return said(between, pack, "was") != "" or said(between, pack, "of_old") != ""


def _is_of_youth(subject: Slot, text: str, pack: Pack) -> bool:
    """Whether the words before a place say that somebody was born there, who may be long dead."""
    before = text[max(0, subject.start - _LIFE) : subject.start].lower().split()
    return not pack.words("young").isdisjoint((*before, *map(" ".join, pairwise(before))))


def _told_with(read: Read, text: str) -> tuple[int, int]:
    """The sentence of a statement, with the date that may stand in the line before it."""
    start, end = sentences.bounds(text, read.start)
    record = max(0, start - _RECORD)
    start = max(text.rfind("\n\n", record, start) + 1, record, read.start - 300)
    return start, min(end, start + 600)


def _may_be_past(read: Read) -> bool:
    """Whether the area may have held more at another time than it does today."""
    inner, outer = read.best.subject.party, read.best.object.party
    if state_named(outer.text) is not None:
        return True
    if outer.kind == "region" and outer.place is not None:
        return may_have_parts(region_key(outer.place))
    is_abroad = outer.kind == "country" and inner.country != outer.country
    return is_abroad and outer.country is not None and may_have_parts(outer.country)


def _when(read: Read, text: str, extraction: Extraction) -> When:
    """The time that the sentence dates, and the day of the text."""
    start, end = _told_with(read, text)
    dates = [
        (date.earliest.date(), date.latest.date())
        for date in extraction.dates
        if start <= date.start < end and date.earliest is not None and date.latest is not None
    ]
    first = min((one for one, _ in dates), default=None)
    last = max((two for _, two in dates), default=None)
    published = extraction.document.published
    return When(first, last, published.date() if isinstance(published, datetime) else published)

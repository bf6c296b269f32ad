"""What the checks of places share: a statement with its ends, and the finding on it.

Joins the rooms of statements and ends; knows no check.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.figures_read import stated_km, stated_of
from osint.checks.own_division import in_own, is_of_district
from osint.checks.reads import Clash, Read, Readings
from osint.ends import areas, circles, introduced, nearby
from osint.ends import party as parties
from osint.ends.anaphora import HERE, referent
from osint.ends.both_places import the_two
from osint.ends.lines import gulf_of, is_seat, seat_of
from osint.ends.neighbour import owned_coast, shared_with
from osint.ends.origins import counted_from, fixed_point, origin
from osint.ends.own_country import its_country
from osint.ends.reader import Reader
from osint.ends.slot import LAND, OTHER, Slot
from osint.judging import wording
from osint.judging.distance import MODEL
from osint.judging.pairs import Stated
from osint.judging.reach import beyond
from osint.judging.spatial import HOLDS, Outcome
from osint.judging.two_ends import Spatial
from osint.language.pack import Pack, Rank
from osint.language.pattern import AREAS
from osint.model import Claim, Finding, Interval, Party
from osint.model.ends import End
from osint.model.gaps import INSIDE, which_place
from osint.model.parties import as_place
from osint.statements import before_name
from osint.statements.model import Statement
from osint.support.frozen import dataclass, replace

_CONTINENT = "macro-region"
"""The kind of an end that borders nothing."""
_SPOTS = "PQNI"
"""Slots from which a side is counted, and that have no parts by the points of the compass."""


def read_of(statement: Statement, pack: Pack, reader: Reader) -> Read | None:
    """The statement with its readings as ends; None where it says nothing of two places."""
    other = statement.object
    if statement.check == areas.CHECK:
        return _within(statement, pack, reader)
    if other is None:
        return None
    readings: list[Spatial] = []
    for rank, rule, slot in statement.readings:
        if is_seat(slot):
            continue
        for subject, object_, plain in _both(slot, other, pack, reader):
            if subject is None and rank != "possible" and not readings:
                return None  # what it is about is not known; another subject is hardly meant
            if subject is None or object_ is None:
                continue
            if subject.party.place is not None and subject.party.place == object_.party.place:
                continue
            if statement.touching and _CONTINENT in (subject.party.kind, object_.party.kind):
                continue  # "X is a country in Asia, bordering Y"
            readings.append(
                _reading(statement, rank, rule, slot, subject, object_, plain, pack, reader)
            )
    readings = _without_bounds(readings, statement, pack, reader)
    if not readings:
        return None
    third = None
    if statement.third is not None:
        third, _ = end_of(statement.third, pack, reader)
        if third is None:
            return None
        third = third.as_spot()
    start, end = statement.span
    stated = stated_of(statement, reader)
    return Read(statement, tuple(readings), stated, start, end, pack.code, third=third)


def _is_side_of(statement: Statement, pack: Pack, text: str) -> bool:
    """Whether words without a figure tell which way a place lies from another, and no part of it:
    "к северу от", "севернее", and not "на севере"."""
    bearing, other, sides = statement.bearing, statement.object, pack.words("side_of")
    if not sides or bearing is None or other is None or other.letter not in _SPOTS:
        return False
    behind = text[bearing.end : other.start].lower().split()[:1]
    return " ".join(bearing.text.lower().split()) in sides or not pack.words("of").isdisjoint(
        behind
    )


def _both(
    slot: Slot, other: Slot, pack: Pack, reader: Reader
) -> Iterator[tuple[End | None, End | None, bool]]:
    """What both ends mean, and whether that is plain; a figure that names no other end may count
    from one place or another."""
    if other.said == OTHER and not pack.traits.subject_opens:
        two = the_two(other, pack, reader)
        yield (*two, True) if two else (None, None, False)
        return
    is_from_here = HERE in (slot.said, other.said) and not pack.traits.subject_opens
    if not is_from_here:
        subject, plain = end_of(slot, pack, reader)
        object_, also_plain = _object(other, slot, subject, pack, reader)
        yield subject, object_, plain and also_plain
        return
    is_here = slot.said == HERE
    for origin_, plain in counted_from(slot if is_here else other, pack, reader):
        known, _ = (
            _object(other, slot, origin_, pack, reader) if is_here else end_of(slot, pack, reader)
        )
        yield (origin_, known, plain) if is_here else (known, origin_, plain)


def _reading(
    statement: Statement,
    rank: Rank,
    rule: str,
    slot: Slot,
    subject: End,
    object_: End,
    plain: bool,
    pack: Pack,
    reader: Reader,
) -> Spatial:
    """One reading of a statement, of which the ends are known."""
    other = statement.object
    assert other is not None
    subject, object_ = subject.as_spot(), reader.completed(object_.as_spot(), subject)
    km = stated_km(statement)
    subject, object_ = (
        nearby.own_first(subject, object_, km, reader),
        nearby.own_first(object_, subject, km, reader),
    )
    if is_seat(other):
        spoken = reader.context.countries
        called = reader.text[other.start : other.end].lower()
        is_local = reader.pack.traits.provinces_have_capitals or any(
            phrase in called for phrase in reader.pack.words("seat")
        )
        object_ = seat_of(subject, object_, reader.world.gazetteer, spoken, is_local=is_local)
    subject, object_ = (
        nearby.met(slot, subject, object_, km, reader),
        nearby.met(other, object_, subject, km, reader),
    )
    if rank == "likely" and plain and reader.is_topic(subject):
        rank = "certain"
    bare = statement.bearing is not None and statement.length is None
    if (
        bare and statement.check != "proximity" and pack.words("side_of")
    ):  # a language in which a part has the words of a side
        is_side = _is_side_of(statement, pack, reader.text)
        plain = plain and rule in pack.marked("predicated") and is_side
    if not plain and rank == "certain":
        rank = "likely"
    if not plain and HERE in (slot.said, other.said) and not pack.traits.subject_opens:
        rank = "possible"  # what it counts from is not told, and may be none of these
    is_about = slot is statement.subject and _is_event(statement, pack)
    is_own = slot is statement.subject and slot.letter in AREAS
    within = before_name.within(statement.before, pack) if is_own else ""
    return Spatial(rank, rule, subject, object_, is_about, within)


def _without_bounds(
    readings: list[Spatial], statement: Statement, pack: Pack, reader: Reader
) -> list[Spatial]:
    """The readings but those by which an area only bounds the figure, unless it lies beyond the
    area and nothing else is known that the figure may belong to."""
    marked = pack.marked("happened")
    own = [reading for reading in readings if reading.rule not in marked]
    if len(own) == len(readings) or any(one.subject.certainty != "unlisted" for one in own):
        return own
    bounds = [reading for reading in readings if reading.rule in marked]
    is_beyond = beyond(bounds[0], stated_of(statement, reader), reader.world) is not None
    return bounds if is_beyond else own


def _is_event(statement: Statement, pack: Pack) -> bool:
    """Whether the figure may be that of what happened near the subject."""
    is_open = statement.rank == "possible" and statement.check in ("distance", "direction")
    return is_open and before_name.is_near(statement.before, pack)


def _object(
    slot: Slot, subject_slot: Slot, subject: End | None, pack: Pack, reader: Reader
) -> tuple[End | None, bool]:
    """What a statement counts from, and whether that is plain."""
    other = shared_with(slot, subject, pack, reader) or owned_coast(slot, subject, pack, reader)
    if other is not None:
        return other, True
    place = subject.party.place if subject is not None else None
    if slot.letter == "W" and place is not None:
        slot = gulf_of(slot, place.point, pack, reader.world.gazetteer)
    if slot.line == circles.LINE:
        return circles.beside(slot, reader.end(slot), subject), True
    if not pack.traits.subject_opens or slot.letter != "I" or slot.said in (HERE, LAND):
        return end_of(slot, pack, reader)
    found = fixed_point(slot, subject_slot, pack, reader)
    if found is not None and slot.said == OTHER:
        others = tuple(party for party in found.parties if party.place != place)
        return (found._replace(parties=others) if others else None), False
    if slot.noun == "capital" and subject is not None:
        words = found or End((parties.unknown(slot.noun, slot.start, slot.end),), "unlisted")
        spoken = reader.context.countries
        is_national = _is_of_country(slot, reader.text, pack)
        seat = seat_of(subject, words, reader.world.gazetteer, spoken, is_national)
        more = found.parties if found is not None else ()
        parties_ = tuple(dict.fromkeys((*seat.parties, *more)))
        made = seat._replace(parties=parties_)
        if is_of_district(slot, reader.text, pack):
            return made._replace(certainty="listed"), False
        return made, seat.is_settled and len(spoken) == 1
    return found, False


def _is_of_country(slot: Slot, text: str, pack: Pack) -> bool:
    """Whether no word before makes a capital that of a region: "the capital", "the national capital"."""
    words = text[max(0, slot.end - 40) : slot.end].lower()
    return any(
        words.endswith(f"{article} {capital}")
        for article in pack.words("article")
        for capital in pack.words("capital")
    )


def _within(statement: Statement, pack: Pack, reader: Reader) -> Read | None:
    """A place said to lie in an area; without an area the country of the place is meant."""
    rank, rule, slot = statement.readings[0]
    subject, plain = end_of(slot, pack, reader)
    if subject is None:
        return None
    if statement.object is not None:
        whole, _ = end_of(statement.object, pack, reader)
    else:
        if rule in pack.marked("own_division"):
            return in_own(statement, subject, plain, pack, reader)
        country = subject.party.country if subject.is_settled else None
        place = reader.world.gazetteer.country(country) if country else None
        whole = its_country(place, subject, statement.span, pack, reader) if place else None
    if whole is None:
        return None
    if not plain and rank == "certain":
        rank = "likely"
    if subject.certainty == "unlisted":
        from osint.ends.off_towns import off_their_town  # few texts need it

        subject = off_their_town(subject, pack, reader.world.gazetteer, is_point=False)
    start, end = statement.span
    reading = Spatial(rank, rule, subject, whole)
    return Read(statement, (reading,), Stated(None), start, end, pack.code)


def end_of(slot: Slot, pack: Pack, reader: Reader) -> tuple[End | None, bool]:
    """What a slot means, and whether that is plain: an anaphor is looked up in the text before."""
    if (moving := introduced.moving(slot, pack, reader)) is not None:
        return moving, False
    if slot.letter != "I":
        return reader.end(slot), True
    if slot.said == HERE:
        return origin(slot, pack, reader)
    meant, plain = referent(slot, pack, reader)
    if meant is None and slot.noun:
        words = " ".join(reader.text[slot.start : slot.end].split())
        party = parties.unknown(words, slot.start, slot.end)
        return End((party,), "unlisted", f"the text does not say {which_place(words)}"), False
    return (meant._replace(is_anaphor=True) if meant is not None else None), plain


@dataclass(frozen=True, slots=True)
class Detail(Readings):
    """What a claim of two ends carries beside them: the readings of its words, and what they
    state. Without readings the claim's own parties are the ends, as in a case file."""

    readings: tuple[Spatial, ...] = ()
    stated: Stated = Stated(None)
    clash: Clash | None = None


def readings_of(claim: Claim) -> tuple[Spatial, ...]:
    """The readings of a claim; one, of its own parties, for a claim put together by hand."""
    detail = claim.detail
    if isinstance(detail, Readings) and detail.readings:
        return detail.readings
    if claim.subject is None or claim.object is None:
        return ()
    return (Spatial("certain", "by-hand", by_hand(claim.subject), by_hand(claim.object)),)


def by_hand(party: Party) -> End:
    """A party that a person named, as an end."""
    if party.kind == "unknown" and party.candidates:
        places = tuple(as_place(party, place) for place in party.candidates)
        return End(places, "listed")
    return End((party,), "unlisted" if party.kind == "unknown" else "sure")


def settled_on(claim: Claim, outcome: Outcome) -> Claim:
    """The claim with the ends that it was judged on."""
    pair, reading = outcome.pair, outcome.reading
    if pair is not None:
        return replace(claim, subject=pair.subject, object=pair.object)
    return replace(claim, subject=reading.subject.party, object=reading.object.party)


def why_open(outcome: Outcome) -> str:
    """Why a statement could not be judged at all, as a sentence."""
    reading = outcome.reading
    for end in (reading.subject, reading.object):
        if end.why:
            return wording.sentence(end.why)
    if outcome.note == HOLDS:
        inner, outer = sorted((reading.subject.party, reading.object.party), key=_extent)
        return f"{inner.name} lies inside {outer.name}, {INSIDE}."
    if outcome.note:
        return wording.sentence(outcome.note)
    for end in (reading.subject, reading.object):
        if end.party.kind == "unknown":
            return wording.sentence(wording.open_party(end.party))
    return "One of the places has no position that could be measured from."


def _extent(party: Party) -> tuple[bool, float]:
    """How wide an end is: a country above all else, then by its radius."""
    return party.kind == "country", party.radius_km


def clashing(claim: Claim, model: str) -> Finding | None:
    """The finding on a statement that another of the text excludes; None where none does."""
    clash = claim.detail.clash if isinstance(claim.detail, Detail) else None
    if clash is None:
        return None
    return Finding(claim, clash.verdict, clash.why + ".", computed=clash.computed, model=model)


def finding(claim: Claim, outcome: Outcome, why: str, computed: Interval | None) -> Finding:
    """The finding on a statement that was measured."""
    pair = outcome.pair
    assert pair is not None
    return Finding(
        settled_on(claim, outcome),
        outcome.verdict,
        why + outcome.note + ".",
        computed=computed,
        other=pair.measured.other,
        nearest=pair.measured.nearest,
        model=MODEL,
        data=pair.measured.data,
    )

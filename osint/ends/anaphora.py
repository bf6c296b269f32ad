"""What "it" and "the city" mean: the place that the text was about before."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from osint.ends import topic
from osint.ends.introduced import (
    HEAD,
    before_it,
    is_common,
    is_dummy,
    is_introduced,
    is_told_of,
    is_told_role,
    land_told_of,
    opens_on,
)
from osint.ends.named import LARGEST_VILLAGE, Name, areas_of
from osint.ends.passed_over import is_dateline, is_inside
from osint.ends.river_names import has_article
from osint.ends.slot import HERE, LAND, THING, Slot
from osint.extract import sentences
from osint.geo.capitals import is_capital, may_be_capital
from osint.geo.inside import surely_in
from osint.language.pack import Pack
from osint.model.ends import Certainty, End

if TYPE_CHECKING:
    from osint.ends.found import Found
    from osint.ends.reader import Reader
    from osint.model import Place

__all__ = ["HERE", "referent"]
_BACK = 4
"""Sentences before in which the name may stand."""
_MOST = 5
"""Places that one of several may be."""
_OPENING = 30
"""Characters from the head of a sentence in which its subject stands."""


def referent(slot: Slot, pack: Pack, reader: Reader) -> tuple[End | None, bool]:
    """What the words of an anaphor mean, and whether that is plain; worked out once.

    The place of the document's title; else, from this sentence back, the name that opens a
    sentence, or the last that fits; else the one town that a headline names.
    """
    if slot not in reader.meant:
        reader.meant[slot] = _referent(slot, pack, reader)
    return reader.meant[slot]


def _referent(slot: Slot, pack: Pack, reader: Reader) -> tuple[End | None, bool]:
    if slot.said == LAND:
        land = land_told_of(slot.start, pack, reader)
        end = reader.end(land) if land is not None else None
        is_worded = slot.end > slot.start  # else no words stand for it
        kind = end.party.kind if end is not None else ""
        is_other = kind == "settlement" if not is_worded else slot.noun and kind != "country"
        return (None if is_other else end), False
    if slot.said in pack.words("they"):
        return _islands(slot, pack, reader), False
    if slot.said == THING or is_dummy(slot, pack, reader):
        return None, False
    if slot.noun in pack.words("event_point"):
        return None, False
    titled = fitting_title(reader.topic.party, slot, pack, reader)
    if titled is not None:
        return reader.titled(titled), True
    start, _ = sentences.bounds(reader.text, slot.start)
    bounds: tuple[int, int] | None = (start, slot.start)
    passed = False
    for back in range(_BACK):
        if bounds is None:
            break
        slots = reader.slots_in(*bounds)
        if bounds[0] != start and slots and is_of_it(slots[0], bounds[0], pack, reader):
            bounds = before_it(bounds[0], bool(slot.noun), pack, reader)
            continue
        fitting = [s for s in slots if fits(s, slot, pack, reader)]
        if not pack.traits.subject_opens:
            fitting = [s for s in fitting if is_listed(s)] or fitting
        if (
            slots
            and bounds[0] != start
            and (
                is_introduced(slots[0], bounds[0], pack, reader)
                or (back == 1 and is_told_of(slots[0], slot, bounds, pack, reader))
            )
        ):
            fitting = [slots[0], *(s for s in fitting if s is not slots[0])]
        if len(fitting) > 1 and is_dateline(fitting[0], bounds[0], pack, reader):
            fitting = fitting[1:]
        if len(fitting) > 1 and _is_government(fitting[0], slot, bounds[0], pack, reader):
            fitting = fitting[1:]
        if passed and fitting and reader.text[slice(*bounds)].strip(" .") == fitting[0].text:
            return None, False  # "Caracas. Five miners died in El Callao. It lies"
        passed = passed or (bool(fitting) and not pack.traits.subject_opens)
        if fitting and not pack.traits.subject_opens:
            chosen = _subject_of(fitting, slot, bounds[0], pack, reader)
            if chosen is not None and not slot.noun and _is_of_land(slots[0], chosen, bounds[0]):
                return None, False
            if chosen is not None:
                opens = chosen.start - bounds[0] <= _OPENING
                meant = _or_named_before(chosen, fitting, bounds[0], reader)
                return meant, opens and len({s.text for s in fitting}) == 1
        elif fitting:
            return _opening(fitting, slot, bounds[0], pack, reader)
        if bounds[0] == start and not fitting and is_inside(slot, start, pack, reader):
            return None, False
        bounds = before_it(bounds[0], bool(slot.noun), pack, reader)
    headline = fitting_title(topic.headline(reader.context), slot, pack, reader)
    return (reader.titled(headline), True) if headline is not None else (None, False)


def _islands(slot: Slot, pack: Pack, reader: Reader) -> End | None:
    """What "they" mean, where the sentence before says what a group of islands is."""
    start, _ = sentences.bounds(reader.text, slot.start)
    bounds = sentences.previous(reader.text, start)
    first = next(iter(reader.slots_in(*bounds)), None) if bounds else None
    is_told = first and bounds and is_told_of(first, slot, bounds, pack, reader)
    return reader.end(first)._replace(is_anaphor=True) if first and is_told else None


def is_listed(slot: Slot) -> bool:
    """Whether a name is one by what the text says of it, and not only where a rule asks for one."""
    return not isinstance(slot.value, Name) or slot.value.mention is not None


def _opening(
    fitting: list[Slot], slot: Slot, start: int, pack: Pack, reader: Reader
) -> tuple[End | None, bool]:
    """The name that opens a sentence, or the last of it; for what is told to be a capital only one that the
    sentence is about, where it names others."""
    opens = fitting[0].start - start <= _OPENING
    chosen = fitting[0] if opens else fitting[-1]
    is_only = len({s.text for s in fitting}) == 1
    if not is_only and is_told_role(slot, pack) and not opens_on(chosen, start, pack, reader):
        return None, False
    return reader.end(chosen), is_only


def _is_government(one: Slot, slot: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether a sentence opens with a capital that does something, so that its government may be
    meant, and "the city" is another: "Ankara condemned the strike on Aleppo"."""
    place = reader.end(one).party.place
    if one.start - start > _OPENING or place is None or not is_capital(place):
        return False
    if is_told_role(slot, pack):
        return False
    after = reader.text[one.end : one.end + HEAD].split()[:1]
    return bool(after) and after[0].isalpha() and after[0] not in pack.words("be")


def _subject_of(
    fitting: list[Slot], slot: Slot, start: int, pack: Pack, reader: Reader
) -> Slot | None:
    """The first name of a sentence that it may be about: one that opens it, or that no preposition
    leads to ("on the way to X"), or the only one, where something happened in it. A pronoun with a
    gender may mean a person as well, unless the name stands at the head, behind nothing but an article
    and what it is called."""
    led = pack.words("in", "of", "to", "near")
    measured = pack.words("distance_noun", "of", "up_to")
    opened = reader.text[slot.start : slot.start + HEAD + 6].lower()
    is_bare = not slot.noun and opened.startswith(tuple(pack.words("stands")))  # "Стоит на ..."
    for candidate in fitting:
        before = reader.text[start : candidate.start].lower().split()
        called = pack.words("determiner", "kind")
        is_of = before[-1:] != [] and before[-1] in pack.words("of_name")
        if is_of and before[-2:-1] != [] and before[-2] in pack.words("kind"):
            before.pop()  # "la ville de X"
        while before and before[-1] in called:
            before.pop()
        if before and pack.words("joined_before").issuperset(before):
            before.pop()  # "and" written together with the name
        if pack.words("gen") and reader.text[candidate.end : candidate.end + 1] in ("'", "’"):
            continue  # "İstanbul'a 210 km": what is counted from
        if not before:
            return candidate
        if before[0] in measured and before[-1] in measured:
            continue  # "От X до Y ...", "Расстояние до X": of what was named before
        opens = candidate.start - start <= _OPENING
        is_way = before[-1] in led - pack.words("at", "near") and len(before) > 1
        if is_way and not candidate.noun and len({s.text for s in fitting}) > 1:
            continue  # "Der Zug nach Hamburg hielt in Stendal"
        if not slot.said and ((opens and not is_bare) or before[-1] not in led):
            return candidate
    is_only = slot.noun and len({s.text for s in fitting}) == 1
    if is_only and (slot.noun_of or is_put(fitting[0], start, pack, reader)):
        return fitting[0]  # what happened in the one place of a sentence tells of it
    if is_only and _is_only_town(fitting[0], slot, start, pack, reader):
        return fitting[0]
    return None


def _is_of_land(first: Slot, chosen: Slot, start: int) -> bool:
    """Whether a sentence is about the region that opens it, and only mentions a town: "Воронежская область
    граничит с Курской", of which the town Курская has the name."""
    return first is not chosen and first.letter == "R" and first.start == start


def _or_named_before(chosen: Slot, fitting: list[Slot], start: int, reader: Reader) -> End:
    """What opens a sentence, or else the place in it that the text told of before: "Palmyra lies ... Homs
    is 150 km west of Palmyra. To the border it is ..."."""
    own = reader.end(chosen)
    if fitting == [chosen]:
        return own
    known = [
        place
        for bounds in sentences.before(reader.text, start, _BACK)
        for slot in reader.slots_in(*bounds)
        if (place := reader.end(slot).party.place)
    ]
    if own.party.place is None or own.party.place in known:
        return own
    others = [end for s in fitting if (end := reader.end(s)).party.place in known]
    return any_of([own, others[0]]) if others else own


def _is_only_town(one: Slot, slot: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether the text named no other place before that the words of an anaphor can mean."""
    seen = list(sentences.before(reader.text, start, _BACK))
    fitting = (
        s for bounds in seen for s in reader.slots_in(*bounds) if fits(s, slot, pack, reader)
    )
    is_whole_text = len(seen) < _BACK
    return is_whole_text and not any(other.text != one.text for other in fitting)


def fitting_title(found: Found | None, slot: Slot, pack: Pack, reader: Reader) -> Found | None:
    """What a title names, where the words of an anaphor can mean it."""
    fits = found is not None and _may_mean(slot, found.party.place, pack, reader)
    return found if fits else None


def _may_mean(slot: Slot, place: Place | None, pack: Pack, reader: Reader) -> bool:
    """Whether the noun of an anaphor may mean a place that the text named before: a city is no
    village, and what is no capital is not "the capital". What "it" is said to be tells nothing: a
    region has a capital as well."""
    if place is None or _is_aside(slot, reader):
        return True
    if slot.noun in pack.words("capital"):
        if is_told_role(slot, pack):
            return True
        return is_capital(place) or may_be_capital(place)
    most = next((people for name, people in LARGEST if slot.noun in pack.words(name)), inf)
    return place.population <= most


LARGEST = (("no_city", LARGEST_VILLAGE), ("no_great_city", 500_000))
"""The words of a class, and the people of the largest place that is called so; the second set by hand."""


def _is_aside(slot: Slot, reader: Reader) -> bool:
    """Whether the words only say what the name before them is ("of Ottawa, the capital, 120 km
    ..."): what is told behind them is told of the sentence's own place."""
    before = reader.text[max(0, slot.start - 3) : slot.start].rstrip()
    return before.endswith(",") and reader.text.startswith(",", slot.end)


def is_of_it(first: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether a sentence goes on about what was named before, and names other places behind: "Це місто
    лежить за 50 км від Донецька", "وتقع قرب ...". `first` is its first name."""
    if pack.traits.subject_opens:
        return False
    before = reader.text[start : first.start].lower().split()
    if before and before[0] in pack.words("itself"):
        before = before[1:]
    if len(before) < 2:
        return False
    if before[0] in pack.words("pronoun", "bare_referent"):
        return True
    if before[0] not in pack.words("stands"):
        return False
    return pack.words("kind", "determiner").isdisjoint(before[1:])


def is_put(slot: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether a sentence that begins at `start` is about a place, or puts something in it."""
    before = reader.text[start : slot.start].lower().split()
    called = pack.words("determiner", "kind", "of_name")
    put = pack.words("at", "near")
    while before:
        if any(" ".join(before[-many:]) in put for many in range(1, 5)):
            return True
        if before[-1] not in called:
            return False
        before.pop()
    return True


def any_of(ends: list[End]) -> End:
    """Any of several ends, the likeliest first."""
    if len(ends) == 1:
        return ends[0]._replace(is_anaphor=True)
    found = tuple(end.parties[0] for end in ends[:_MOST])
    known = all(end.is_settled or end.is_known for end in ends)
    sure = all(end.certainty == "sure" for end in ends)
    known_as: Certainty = "sure" if sure and len(ends) <= _MOST else "settled"
    return End(found, "listed", is_anaphor=True, is_known=known, known_as=known_as)


def fits(candidate: Slot, slot: Slot, pack: Pack, reader: Reader) -> bool:
    """Whether the words of an anaphor can mean a slot: a province is no city."""
    if candidate.letter not in "PQRN" or (candidate.letter == "N" and not candidate.value):
        return False
    after = reader.text[candidate.end : candidate.end + 24].split()[:1]
    if (
        after
        and after[0].strip(",.;:") in pack.words("division")
        and slot.noun not in pack.words("division", "area_referent")
    ):
        return False  # "Homs province" is no city
    if after and after[0].strip(",.;:") in pack.words("axis"):
        return False  # "на Харківському напрямку": a sector of the front
    end: End = reader.end(candidate)
    kind = end.party.kind
    if (
        not pack.traits.subject_opens
        and not candidate.noun
        and has_article(
            reader.text, candidate.start, pack.words("article_of_rivers"), any_case=True
        )
    ):
        return False
    if slot.noun_of is not None and not _is_held(end, slot.noun_of, reader):
        return False
    if candidate.letter == "N" and (end.certainty == "unlisted" or is_common(candidate)):
        return False
    if not slot.noun:
        return kind == "settlement" or candidate.letter == "P"
    if slot.noun in pack.words("facility"):
        return slot.noun in (candidate.noun, *candidate.text.lower().split()[1:])
    is_town = slot.noun in pack.words("referent")  # "la commune"
    if slot.noun in pack.words("division", "area_referent") and not is_town:
        return kind in ("region", "county")
    if slot.noun in pack.words("settlement"):
        return kind == "settlement" and _may_mean(slot, end.party.place, pack, reader)
    if slot.noun in pack.words("nature"):
        return slot.noun in (kind, candidate.noun, *candidate.text.lower().split())
    return kind not in ("country", "region", "disputed", "county" if is_town else "")


def _is_held(end: End, area: Slot, reader: Reader) -> bool:
    """Whether a place lies in the area by which an anaphor is called: "the Bavarian town"."""
    place, areas = end.party.place, areas_of(area, reader.world.gazetteer)
    return place is not None and any(surely_in(place, whole) for whole in areas)

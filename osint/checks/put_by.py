"""Places that no gazetteer has, by what the text itself says of them: put where its other
statements put them, and told where no place could be all that is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from osint.checks.clashes import Told, in_area, odd_one, with_others
from osint.checks.reads import Clash, Read
from osint.ends.topic import Topic
from osint.judging.rings import extent_km, ring_of
from osint.judging.trilateration import Figure, Position, position
from osint.judging.two_ends import Spatial
from osint.language.pack import load
from osint.model import Party, Place
from osint.model.ends import End
from osint.support.fold import fold
from osint.support.frozen import replace
from osint.world import World

MOVED = frozenset(("distance", "direction", "proximity"))
"""The checks whose ends are placed so: an area is asked where a place is, not the other way."""
SPOTS = ("settlement", "airport", "facility")
AREAS = ("country", "region", "county")


def placed(reads: Sequence[Read], topic: Topic, world: World) -> list[Read]:
    """The statements; one about an unlisted place with that place where the others put it, and
    one that cannot hold beside another, or in the place's area, with the reason."""
    about: dict[str, list[int]] = defaultdict(list)
    for number, read in enumerate(reads):
        if read.statement.check in MOVED and _is_named(read) and _is_nowhere(read.best.subject):
            about[fold(read.best.subject.party.text)].append(number)
    made = list(reads)
    for name, numbers in about.items():
        told = _told([(n, reads[n]) for n in numbers])
        found = _clashes(told, _areas(reads, name, topic), world)
        for number, clash in found.items():
            made[number] = clash.laid_on(made[number])
        if len(numbers) < 2:
            continue
        wrong = {other for other, one in told.items() if found.keys() & set(one.numbers.values())}
        for number in numbers:
            if number in found:
                continue
            own = reads[number].best.object.party.place
            left_out = {own.id if own is not None else 0, *(wrong if len(wrong) == 1 else ())}
            at = position([one.figure for id_, one in told.items() if id_ not in left_out])
            if at is not None:
                made[number] = _moved(reads[number], at)
    return made


def _is_named(read: Read) -> bool:
    """Whether the subject has a name, here or before: "the village" may be another each time."""
    slot = read.statement.subject
    return slot is None or slot.letter != "I" or read.best.subject.is_anaphor


def _is_nowhere(end: End) -> bool:
    """Whether no place of the gazetteer is known that the end may mean."""
    party = end.party
    is_area = party.kind == "area" and party.place is None
    return len(end.parties) == 1 and (is_area or (party.kind == "unknown" and not party.candidates))


def _told(reads: Sequence[tuple[int, Read]]) -> dict[int, Told]:
    """What the statements give: one figure for each place that they count from."""
    told: dict[int, Told] = {}
    for number, read in reads:
        stated, other = read.stated, read.best.object
        party = other.party
        if party.point is None or party.place is None or other.certainty == "unlisted":
            continue
        if other.is_astray:
            continue
        if stated.km is None or party.place.kind not in SPOTS:
            continue
        known = told.get(party.place.id)
        numbers = known.numbers if known is not None else {}
        numbers.setdefault(read.statement.check, number)
        if known is None or known.figure.azimuth_deg is None:
            wide_km = extent_km(stated, party)
            figure = Figure(party.point, stated.km, stated.azimuth, wide_km)
            told[party.place.id] = Told(read, figure, ring_of(stated, party), numbers)
    return told


def _areas(reads: Sequence[Read], name: str, topic: Topic) -> list[Place]:
    """The areas that the text or its title says outright a place lies in; none where they lie
    apart, as those of namesakes do."""
    found = []
    if topic.is_named(name):
        found = [place for place in topic.wholes if place.kind in AREAS]
        titled = topic.party.party if topic.party is not None else None
        if titled is not None and titled.kind == "area":  # somewhere in the area it opens with
            found += titled.candidates
    for read in reads:
        if read.statement.check != "containment" or not _defines(read):
            continue
        whole = read.best.object
        place = whole.party.place
        if place is None or place.kind not in AREAS or read.statement.touching:
            continue
        if fold(read.best.subject.party.text) == name and whole.is_settled:
            found.append(place)
    found = [place for place in found if fold(place.name) != name]  # a namesake holds nothing
    regions = {(place.country, place.admin1_code) for place in found if place.admin1_code}
    countries = {place.country for place in found}
    return found if len(regions) < 2 and len(countries) < 2 else []


def _defines(read: Read) -> bool:
    """Whether a statement says what its subject is: "X is a village in Y"."""
    return read.best.rule in load(read.code).marked("defines")


def _clashes(told: dict[int, Told], areas: Sequence[Place], world: World) -> dict[int, Clash]:
    """The statements that cannot be true, by their numbers: the one that leads out of the place's
    area, the one that all others speak against, or both of two that exclude each other."""
    clashes: dict[int, Clash] = {}
    left = []
    for one in told.values():
        found = next((c for area in areas if one.is_sure and (c := in_area(one, area, world))), {})
        clashes.update(found)
        if one.is_sure and not found:
            left.append(one)
    odd = odd_one(left)
    if odd is not None:
        return clashes | with_others(odd, [one for one in left if one is not odd])
    pairs = [pair for pair in combinations(left, 2) if with_others(pair[0], pair[1:])]
    if len(pairs) == 1:  # of more, which is wrong cannot be told
        for one, two in (pairs[0], pairs[0][::-1]):
            clashes.update(with_others(one, [two]))
    return clashes


def _moved(read: Read, found: Position) -> Read:
    first = read.best
    old = first.subject.party
    called = old.text or old.name
    party = Party(
        text=old.text,
        name=f"{called} (where the text’s other figures put it)",
        kind="area",
        point=found.point,
        radius_km=found.radius_km,
        country=old.country,
        start=old.start,
        end=old.end,
    )
    end = End((party,), "unlisted", first.subject.why, first.subject.noun)
    reading: Spatial = replace(first, subject=end)
    return replace(read, readings=(reading, *read.readings[1:]))

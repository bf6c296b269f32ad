"""The journeys that a text states: what its rules read, as claims."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks import figures_told as figures
from osint.checks.travel_time import movers
from osint.checks.travel_time.movers import Mover
from osint.ends import times
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.ends.times import Time, widened
from osint.extract import sentences
from osint.language.pack import Pack
from osint.model import Claim, End, Extraction, Interval, PlaceMention, QuantityMention, Rank
from osint.statements import match, reading
from osint.statements.model import Told
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily
from osint.world import World

SHORTEST_KM = 2.0
LARGEST_PLACE_KM = 60.0
"""Places with a larger radius are regions: "from Siberia" has no distance to speak of."""
CLAUSE_TOKENS = 24
"""Words before a verb among which its subject stands."""
BESIDE = "distance-beside"
_WORD = lazily(r"\w[\w'-]{0,30}")


class Journey(NamedTuple):
    """What moved how far in what time. Distances in km, times in hours; `as_such` marks a
    statement about a way ("a three-hour drive") rather than about one that was made; `is_sure`
    tells that no namesake of its places may be meant."""

    mover: Mover
    km: tuple[float, float] | None
    hours: tuple[float, float]
    as_such: bool
    stated_km: str = ""
    stated_time: str = ""
    is_sure: bool = True
    rule: str | None = None
    rank: Rank = "certain"


def find(extraction: Extraction, check: str, world: World) -> Iterator[Claim]:
    """The statements that give a distance (or two places) and a time, in the order of the text."""
    done = -1
    for reader, told in figures.of(extraction, world, check, _may_state, timed=True):
        if told.slots["H"].start < done:
            continue
        claim = _claim(told, reader)
        if claim is not None:
            done = claim.end
            yield claim


def _may_state(extraction: Extraction, pack: Pack) -> list[int]:
    """Where the times of a text stand."""
    return [slot.start for slot in times.find(extraction, pack)]


def _claim(told: Told, reader: Reader) -> Claim | None:
    mover = _mover(told, reader)
    if mover is None:
        return None
    start, end = (_end(told.slots.get(role), reader) for role in ("S", "O"))
    if told.rule.options.get("beside"):
        return _reached(told, reader, mover, start, end)
    if "L" in told.slots:
        length = told.slots["L"].value
        km = widened(length, 1000) if isinstance(length, QuantityMention) else None
        if km is None or (km[1] < SHORTEST_KM and not told.rule.options.get("as_such")):
            return None
        return _made(told, mover, told.slots["L"])
    if start is None or end is None or _is_one(start, end):
        return None
    return _made(told, mover, None, start, end)


def _reached(
    told: Told, reader: Reader, mover: Mover, start: End | None, end: End | None
) -> Claim | None:
    """ "the cloud will reach the city in two hours", with where from, or how far, beside it."""
    if start is not None and end is not None and not _is_one(start, end):
        return _made(told, mover, None, start, end)
    length = _beside(told.start, reader)
    return _made(told, mover, length, None, end) if length is not None else None


def _is_one(start: End, end: End) -> bool:
    return start.party.place is not None and start.party.place == end.party.place


def _beside(at: int, reader: Reader) -> Slot | None:
    """The one length "from" somewhere in this sentence, or else in the one before it."""
    own = sentences.bounds(reader.text, at)
    before = sentences.previous(reader.text, own[0])
    for bounds in (own, *([before] if before else [])):
        row = reading.rowed(reader.text, reader.pack, reader.slots, *bounds)
        found = {told.slots["L"] for told in match.told(row, reader.pack, BESIDE)}
        if len(found) == 1:
            return found.pop()
    return None


def _end(slot: Slot | None, reader: Reader) -> End | None:
    """The place of a slot; None when it is not one that has a distance."""
    if slot is None:
        return None
    from osint.checks.spatial import end_of  # most texts tell of no journey

    meant, _ = end_of(slot, reader.pack, reader)
    if meant is None:
        return None
    party = meant.party
    if party.kind == "border":
        return meant
    if party.point is None or party.radius_km > LARGEST_PLACE_KM:
        return None
    mention = getattr(slot.value, "mention", None)
    is_chosen = isinstance(mention, PlaceMention) and mention.place is not None
    return meant if is_chosen or meant.is_settled else None


def _mover(told: Told, reader: Reader) -> Mover | None:
    pack = reader.pack
    if "mode" in told.words:
        return movers.of_way(told.words["mode"], pack)
    before, _, after = told.tokens.partition(f"{told.words['verb']} ")
    clause: list[str] = []
    for token in reversed(f"{told.before}{before}".split()):
        if token in (";", ":", "¶") or len(clause) == CLAUSE_TOKENS:
            break
        clause.append(token)
    words = _last_clause(clause[::-1], pack)
    behind = f"{after}{told.after}".split()
    found = movers.of(words, told.words["verb"], behind, pack)
    if found is None and words[-1:] and words[-1] in pack.words("pronoun"):
        found = movers.of(_words_before(told.start, reader), told.words["verb"], behind, pack)
    if found is not None and found.name == movers.PLANE:  # "flew Concorde": a name is no word
        said = reader.text[slice(*sentences.bounds(reader.text, told.start))]
        found = movers.by_name(_WORD.findall(said.lower()), pack) or found
    return found


def _words_before(at: int, reader: Reader) -> list[str]:
    """The words of the sentence before: what "it" is that moves."""
    bounds = sentences.previous(reader.text, sentences.bounds(reader.text, at)[0])
    return _WORD.findall(reader.text[slice(*bounds)].lower()) if bounds is not None else []


def _last_clause(words: list[str], pack: Pack) -> list[str]:
    """The words behind the last ", and" and the like."""
    for at in range(len(words) - 1, 0, -1):
        if words[at - 1] == "," and words[at] in pack.words("clause_joint"):
            return words[at + 1 :]
    return words


def _made(
    told: Told, mover: Mover, length: Slot | None, start: End | None = None, end: End | None = None
) -> Claim:
    """The claim from its first word that matters to its last."""
    time = told.slots["H"]
    spans = [(time.start, time.end)]
    parties = [e.party if e is not None else None for e in (start, end)]
    spans += [(p.start, p.end) for p in parties if p and p.start is not None and p.end is not None]
    quantity = length.value if length is not None else None
    if length is not None:
        spans.append((length.start, length.end))
    said = isinstance(quantity, QuantityMention)
    stated = time.value
    assert isinstance(stated, Time)
    journey = Journey(
        mover=mover,
        km=widened(quantity, 1000) if isinstance(quantity, QuantityMention) else None,
        hours=stated.hours,
        as_such=bool(told.rule.options.get("as_such")),
        stated_km=quantity.text if isinstance(quantity, QuantityMention) else "",
        stated_time=time.text,
        rule=told.rule.name,
        rank=told.rule.rank,
        is_sure=said or all(each is None or _is_sure(each) for each in (start, end)),
    )
    return Claim(
        check="travel-time",
        start=min(span[0] for span in spans),
        end=max(span[1] for span in spans),
        subject=parties[0],
        object=parties[1],
        stated=Interval(stated.low, stated.high, "hour", text=time.text),
        detail=journey,
    )


def _is_sure(end: End) -> bool:
    """Whether a journey that cannot be is not rather one to another place of the name."""
    place = end.party.place
    large = place is not None and place.population >= LARGE
    return large or end.is_settled


LARGE = 50_000
"""Inhabitants from which the place that the text was taken to mean is relied on."""

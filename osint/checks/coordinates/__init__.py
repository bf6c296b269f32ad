"""Coordinates: a coordinate against what is written beside it.

What it recognises
    A coordinate and the place named with it ("in Kharkiv (49.99, 36.23)", "49.9935, 36.2304 in
    Kharkiv", "Coordinates: 49.99, 36.23" after a sentence that ends in a place, a Plus Code
    with its locality), the sea it lies in, the border it is near or on, the coast it is off; and
    one point written in two notations side by side (decimal degrees and a Plus Code, MGRS beside
    degrees, a map link beside either).

How it is computed
    Two notations by the geodesic between their points. A settlement by the geodesic to its
    centre, less its radius and the precision of the digits, for every place of that name; a
    country by the border data; a region by the settlements around the point; anything else by
    the circle of its extent. When it does not fit, the readings that careless copying makes are
    tried: latitude and longitude exchanged, a sign lost. One that fits is named. A pair that
    begins with a number above 90 can only be meant the other way round: that fits, and is an
    error of writing too, unless brackets, a height or further such pairs show a file's order.

Error model
    Two notations are consistent within their precisions and 25 m, doubtful to 1 km (cut digits,
    another datum, the offset of Chinese maps), inconsistent beyond. "In" a town is consistent
    to 3 km beyond its radius, doubtful to 20 km; "near" it to 30 and 80 km. In a country or
    region: inside, or doubtful within 5 and 25 km of it, and at sea within 200 nautical miles.
    "Near" or "on" a border as far as `proximity` reaches; "off" a coast at sea within those
    miles, "off" a town or an island to 100 km. A hamlet of that name that no gazetteer knows could save the statement: for places
    under 20,000 inhabitants, and for points in countries whose villages are named after places
    elsewhere, the verdict is unresolved, unless an exchanged or sign-flipped reading fits: then
    it is inconsistent.

Examples
    PASS: The strike hit a depot in Kharkiv (49.9935, 36.2304).
    PASS: The video was filmed at 49.9935, 36.2304 in Ukraine.
    PASS: The yacht sank at 38.7001, -9.9001, off the coast of Portugal.
    FAIL: The strike hit a depot in Kharkiv (36.2304, 49.9935).
    FAIL: The video was filmed at 50.4501, 30.5234 in Poland.
    FAIL: The yacht sank at 38.7001, -9.9001, off the coast of Ireland.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from osint.checks import figures_read, place_statements
from osint.checks.coordinates import alone
from osint.checks.coordinates.alone import Alone
from osint.checks.coordinates.detail import Detail
from osint.checks.coordinates.far_off import is_afloat
from osint.checks.coordinates.judging import judge
from osint.checks.coordinates.out_of_context import is_out_of_context
from osint.checks.coordinates.place import Closeness
from osint.checks.coordinates.twins import against_point, as_shown, exchanged
from osint.checks.coordinates.whole_names import is_site_of, whole_name, without_towns
from osint.ends import party as parties
from osint.ends.named import areas_of
from osint.ends.off_towns import off_their_town
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.extract.languages import Stretch, stretches
from osint.geo.inside import first_inside
from osint.judging.containment import namesakes
from osint.judging.pairs import Stated
from osint.language.pack import Pack, load
from osint.language.traits import BASE
from osint.model import Claim, CoordinateMention, Extraction, Finding, Party, Place
from osint.model.ends import End
from osint.statements import records
from osint.statements.model import Statement
from osint.support.frozen import replace
from osint.support.patterns import lazily
from osint.world import World

NAME = "coordinates"
_GOES_ON = lazily(r" (?P<joiner>[^\W\d_]{1,4}) (?:(?P<article>[a-z]{1,4}) )?[A-Z]")
_MINUTES = lazily(r"[°º] ?[0-9]{1,2}(?:[.,][0-9]{1,9})? ?['’‘′´ʹʼ]")
_BESIDE = 200
"""Characters about a statement in which a ship is spoken of."""
_A_FILE = 3
"""Pairs that begin with the longitude from which on a document writes them so on purpose."""


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """Each coordinate with the place, or the other notation, that stands beside it."""
    found = [m for m in extraction.coordinates if m.stop is None]
    is_file = _is_file(extraction)
    text = extraction.text
    spans = [(mention.start, mention.end) for mention in found]
    parts = stretches(text, extraction.document.language) if spans else ()
    told: set[int] = set()
    for pack in place_statements.packs(parts) if spans else ():
        reader = Reader(extraction, world, pack)
        is_own = partial(place_statements.is_in, parts, pack.code)
        for statement in records.read(text, pack, reader.slots, spans, is_own):
            claim = _claim(statement, extraction, reader, pack, is_file)
            if claim is not None:
                told.add(statement.slots[0].start)
                yield claim
    left = [span for span in spans if span[0] not in told and not is_in_english(parts, span[0])]
    for claim in _labelled(extraction, world, left):
        told.add(claim.subject.start if claim.subject and claim.subject.start is not None else -1)
        yield claim
    pack = load(BASE)
    lone = [m for m in found if m.start not in told and not _is_market(extraction, m, pack)]
    yield from alone.claims(extraction, lone, world, pack)


def is_in_english(parts: tuple[Stretch, ...], offset: int) -> bool:
    """Whether the sentence at an offset is in English."""
    return not parts or place_statements.is_in(parts, BASE, offset)


def _labelled(
    extraction: Extraction, world: World, spans: list[tuple[int, int]]
) -> Iterator[Claim]:
    """What the fields and lines of records tell: their labels are often English where the words
    that stand in them are not, or tell no language."""
    if not spans:
        return
    pack = load(BASE)
    reader, is_file = Reader(extraction, world, pack), _is_file(extraction)
    text = extraction.text
    for statement in records.read(text, pack, reader.slots, spans, lambda offset: True):
        if statement.rule in pack.marked("of_record"):
            claim = _claim(statement, extraction, reader, pack, is_file)
            if claim is not None:
                yield claim


def _claim(
    statement: Statement, extraction: Extraction, reader: Reader, pack: Pack, is_file: bool
) -> Claim | None:
    one, other = statement.subject, statement.object
    mention = one.value if one is not None else None
    if one is None or other is None or not isinstance(mention, CoordinateMention):
        return None
    start, end = statement.span
    subject = parties.from_coordinate(mention)
    if isinstance(other.value, CoordinateMention):
        if _is_written_alike(mention, other.value):
            return None
        return Claim(NAME, start, end, subject, parties.from_coordinate(other.value))
    if other.text.lower() in pack.words("compass_adjective", "point_label", "coordinate_label"):
        return None
    if mention.point is None or _is_market(extraction, mention, pack):
        return None
    if other.text.lower() == mention.notation:
        return None  # "Maidenhead IO91" names the notation, and no town
    text = reader.text
    if ". " in text[other.end : one.start] and (
        _is_aim(other, text, pack)
        or alone.at_another(extraction, mention, other.start, other.stop or other.end)
    ):
        return None  # what the sentence before ends in is not what it is about
    areas = without_towns(tuple(_areas(statement, reader)))
    named = _inside(reader.by_name(other), areas if other.tail else ())
    first = _joined_area(other, reader)
    if first is not None:
        named, areas = named._replace(parties=(*named.parties, *reader.end(first).parties)), ()
    whole = whole_name(text, other, pack, reader.world.gazetteer)
    if whole != other.text:
        named = _unlisted(named, f"“{other.text}” is only part of a longer name", whole)
    if statement.rule in pack.marked("heading"):
        if not areas_of(other, reader.world.gazetteer) or not _heads_line(other, text):
            return None
        areas = (areas_of(other, reader.world.gazetteer),)
        named = _unlisted(named, "the name that follows the area could not be read")
    named = off_their_town(named, pack, reader.world.gazetteer)
    named = _inside(named, areas if other.tail else ())
    detail = Detail(
        named,
        areas,
        figures_read.stated_of(statement, reader),
        statement.rule,
        statement.rank,
        "near" if is_site_of(other, text, pack) else _close(statement, named.noun, pack),
        is_exchanged=_is_exchanged(extraction, mention) and not is_file,
        is_division=statement.rule in pack.marked("division_only"),
        is_near=statement.words != "" and statement.words not in pack.words("on"),
        is_off_shore=statement.words in pack.words("off") or _is_told_off(other, text, pack),
        is_anchorage=not pack.words("offshore", "berth").isdisjoint(
            (named.noun, *named.noun.split(), *other.text.lower().split())
        ),
        is_out_of_context=is_out_of_context(named, mention.point, reader),
        is_afloat=is_afloat(text[max(0, start - _BESIDE) : end + _BESIDE], pack),
    )
    return Claim(NAME, start, end, subject, named.party, detail.stated.interval, detail)


def _joined_area(slot: Slot, reader: Reader) -> Slot | None:
    """The area before the "and" of two that a point behind them may lie in either of: "the pass between
    Lesotho and South Africa (29.58 S, 29.29 E)"."""
    text, words = reader.text, reader.pack.words
    before = reader.slots_in(sentences.bounds(text, slot.start)[0], slot.start)
    first = before[-1] if before and slot.letter in "RK" else None
    if first is None or first.letter not in "RK":
        return None
    between = text[first.end : slot.start].lower().split()
    is_joined = between[:1] != [] and between[0] in words("joiner")
    return first if is_joined and words("article").issuperset(between[1:]) else None


def _is_told_off(slot: Slot, text: str, pack: Pack) -> bool:
    """Whether the words before a place in its line say that it is the sea off it: "OFFSHORE CHIAPAS"."""
    line = text[max(0, slot.start - 40) : slot.start].rpartition("\n")[2].lower().split()
    if not pack.words("at_sea").isdisjoint(line[-2:]):
        return True
    near = [word for word in line if word not in pack.words("article")][-1:]
    return not pack.words("off").isdisjoint(near)


def _is_aim(slot: Slot, text: str, pack: Pack) -> bool:
    """Whether a place is where somebody is on the way to."""
    before = text[max(0, slot.start - 50) : slot.start].lower().rpartition(".")[2]
    return any(f" {words} " in before for words in pack.words("bound_for"))


def _areas(statement: Statement, reader: Reader) -> Iterator[tuple[Place, ...]]:
    """The areas that the text puts the place in, each with its namesakes, the narrowest first."""
    assert statement.object is not None
    for slot in statement.object.tail:
        if _goes_on(reader, slot.end):
            continue
        meant = areas_of(slot, reader.world.gazetteer) or tuple(
            party.place for party in reader.end(slot).parties if party.place is not None
        )
        if meant:
            yield meant
    own = areas_of(statement.object, reader.world.gazetteer)
    if own and statement.object.letter in "RK" and not statement.object.tail:
        yield own


def _goes_on(reader: Reader, end: int) -> bool:
    """Whether only the first half of an area was read: "Trinidad and Tobago"."""
    match, words = _GOES_ON.match(reader.text, end), reader.pack.words
    if match is None or match["joiner"] not in words("joiner"):
        return False
    return match["article"] is None or match["article"] in words("article")


def _inside(end: End, areas: tuple[tuple[Place, ...], ...]) -> End:
    """The end with the candidates that lie in the areas that the text gives it: where none does,
    it means a place that is not listed."""
    if not areas or all(party.place is None for party in end.parties):
        return end
    kept = tuple(
        party
        for party in end.parties
        if party.place is not None and all(first_inside((party.place,), area) for area in areas)
    )
    if kept:
        return end._replace(parties=kept)
    return _unlisted(end, f"no place called {end.party.text} is known in {areas[0][0].name}")


def _unlisted(end: End, why: str, text: str = "") -> End:
    party = end.party
    unknown = parties.unknown(text or party.text, party.start, party.end)
    return End((unknown,), "unlisted", why, end.noun)


def _heads_line(slot: Slot, text: str) -> bool:
    """Whether a name stands in capitals, or at the head of its line."""
    return slot.text.isupper() or not text[: slot.start].rpartition("\n")[2].strip()


def _close(statement: Statement, noun: str, pack: Pack) -> Closeness:
    """How close to its place a statement puts a point: a district reaches farther than the town
    that it is called after."""
    if statement.touching or noun in pack.words("division"):
        return "near"
    return "about" if statement.rule in pack.marked("of_record") else "in"


def check(claim: Claim, world: World) -> Finding:
    """Compare the point with the place or the point beside it."""
    subject, target = claim.subject, claim.object
    if subject is None or target is None or subject.point is None:
        return Finding(claim, "unresolved", _unread(subject, target))
    if target.place is None and target.point is not None and target.kind == "coordinate":
        return against_point(claim, subject, target)
    if isinstance(claim.detail, Alone):
        return as_shown(alone.judge(claim, claim.detail, world))
    if isinstance(claim.detail, Detail):
        found = judge(claim, claim.detail, world)
        return exchanged(found) if claim.detail.is_exchanged else as_shown(found)
    if target.kind == "coordinate":
        return Finding(claim, "unresolved", _unread(subject, target))
    return judge(claim, _by_hand(target, world), world)


def _by_hand(target: Party, world: World) -> Detail:
    """A place that a person named, as what stands beside a coordinate."""
    known = namesakes(target, world)
    made = tuple(replace(parties.from_place(p, target.text), candidates=known) for p in known)
    end = End(made or (target,), "sure" if made else "unlisted")
    return Detail(end, (), Stated(None), "by-hand", "certain", "in", False)


def _unread(subject: Party | None, target: Party | None) -> str:
    for party in (subject, target):
        if party is not None and party.point is None and party.kind in ("coordinate", "unknown"):
            return f"{party.text} cannot be read: it needs more than is given."
    return "One of the two positions is missing."


def _is_written_alike(one: CoordinateMention, other: CoordinateMention) -> bool:
    """Whether two points may be two ends of something, and not one point written twice: in one
    notation, and not one with minutes and the other with a fraction of the degree alone."""
    if one.notation != other.notation:
        return False
    minutes = [_MINUTES.search(mention.text) is not None for mention in (one, other)]
    return minutes[0] == minutes[1]


def _is_market(extraction: Extraction, mention: CoordinateMention, pack: Pack) -> bool:
    """Whether two bare numbers are prices or rates, as the words of their sentence say."""
    text = extraction.document.text
    if mention.notation != "decimal" or text[mention.start - 1 : mention.start] in ("(", "["):
        return False
    start, end = sentences.bounds(text, mention.start)
    near = text[max(start, mention.start - 200) : min(end, mention.end + 100)].lower()
    return not pack.words("market").isdisjoint(near.replace(",", " ").split())


def _is_file(extraction: Extraction) -> bool:
    """Whether pairs begin with the longitude so often that it is meant."""
    return sum(map(_begins_with_longitude, extraction.coordinates)) >= _A_FILE


def _is_exchanged(extraction: Extraction, mention: CoordinateMention) -> bool:
    """Whether a pair begins with a number that is no latitude, where prose and no file wrote it."""
    if not _begins_with_longitude(mention):
        return False
    text = extraction.document.text
    after = text[mention.end : mention.end + 3].lstrip(",; ")
    return not (text[mention.start - 1 : mention.start] == "[" or after[:1].isdigit())


def _begins_with_longitude(mention: CoordinateMention) -> bool:
    return (mention.note or "").startswith("read as longitude, latitude")

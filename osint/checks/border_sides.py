"""Which two countries share the border that a sentence gives the length of; one alone where it is
all that the country has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.ends.named import country_of
from osint.ends.party import border
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.model import Party, Place, PlaceMention
from osint.model.gaps import WHOSE_BORDER
from osint.statements import reading
from osint.statements.model import Told
from osint.support.frozen import replace
from osint.support.patterns import lazily

_WORD = lazily(r"[^\W\d_]{1,40}(?:['’]s)?")
_BACK = 4
"""Sentences before in which a border may have been named that "its length" is of."""


def of(told: Told, reader: Reader, listed: str | None = None) -> tuple[Party, str | None]:
    """The border, with those of its sides that are parts of a country, and why its sides are not known,
    if so. `listed` is the country, by its code, whose borders a list gives that goes on here."""
    line = told.slots.get("X")
    sentence = told.start
    if told.rule.options.get("implied"):
        line = line_before(told.start, reader)
        if line is not None:
            sentence = line.start
    named = [told.slots[role] for role in ("S", "S2") if role in told.slots]
    named = [slot for slot in named if slot.letter != "I"]
    sides = line.sides if line is not None else ()
    of_topic = told.rule.options.get("of_topic")
    named += [s for s in sides if s is not None and (s.letter in "KM" or not of_topic)]
    start, end = (line.start, line.stop) if line is not None else (told.start, told.end)
    words = " ".join(reader.text[start:end].split())
    if _is_of_several(told, reader):
        why = "The figure is that of the borders with several countries together."
        return border(None, None, words, start, end), why
    countries = [country_of(slot, reader.world.gazetteer) for slot in named]
    unread = next((s for s, c in zip(named, countries, strict=True) if c is None), None)
    codes = list(dict.fromkeys(c.country for c in countries if c is not None and c.country))
    if unread is not None and len(codes) < 2:
        why = f"{unread.text} is not a country in the border data."
        return border(None, None, words, start, end), why
    if len(codes) == 1:
        if line is not None and not of_topic and _are_all(line, reader):
            return border(reader.world.gazetteer.country(codes[0]), None, words, start, end), None
        is_neighbour = "S2" in told.slots or (len(sides) > 1 and sides[0] is None)
        if not (is_neighbour or of_topic) and _are_several(codes[0], words, reader):
            why = "The figure is that of several borders of a country together."
            return border(None, None, words, start, end), why
    if of_topic and len(codes) < 2:
        listed = _of_topic(codes, sentence, reader)
        if listed is None:
            made = border(None, reader.world.gazetteer.country(codes[0]), words, start, end)
            return made, f"The text does not say plainly {WHOSE_BORDER}."
    if listed is not None and codes and listed not in codes:
        codes.insert(0, listed)
    owner, other = _completed(codes, sentence, reader)
    party = border(owner, other, words, start, end)
    parts = tuple(place for place in countries if place is not None and place.kind != "country")
    party = replace(party, candidates=parts)
    if owner is None or other is None:
        return party, f"The text does not say plainly {WHOSE_BORDER}."
    return party, None


def owner_of(made: Party, told: Told, reader: Reader) -> str | None:
    """The country, by its code, whose borders a list gives that a border read of it opens: the side
    that is not the last one named."""
    line = told.slots.get("X")
    sides = [side for side in (line.sides if line is not None else ()) if side is not None]
    named = [told.slots[role] for role in ("S2",) if role in told.slots] or sides[-1:]
    last = country_of(named[-1], reader.world.gazetteer) if named else None
    codes = {made.country, made.other_country}
    if last is None or None in codes or last.country not in codes or len(codes) < 2:
        return None
    return next(code for code in codes if code != last.country)


def _of_topic(codes: list[str], at: int, reader: Reader) -> str | None:
    """The neighbour of a country that the text is about: its title names it, or what stands before."""
    if len(codes) != 1:
        return None
    neighbours = reader.world.borders.neighbours(codes[0])
    topic = reader.topic.party
    if topic is not None and topic.party.kind == "country" and topic.party.country in neighbours:
        return topic.party.country
    start = sentences.bounds(reader.text, at)[0]
    return _neighbour(codes[0], neighbours, start, reader, behind=False) if start else None


def _are_all(line: Slot, reader: Reader) -> bool:
    """Whether borders are all that a country has: "China's land borders", and not its southern ones."""
    own = {word for side in line.sides if side is not None for word in side.text.lower().split()}
    text = reader.text[line.start : line.end]
    words = {w[:-2] if w[-2:-1] in "'’" else w for w in _WORD.findall(text.lower())}
    plural = words & reader.pack.words("border_plural")
    return bool(plural) and words - own - plural <= reader.pack.words("all_borders")


def _are_several(code: str, words: str, reader: Reader) -> bool:
    """Whether some borders of a country with several neighbours are meant: "its southern borders"."""
    is_plural = not reader.pack.words("border_plural").isdisjoint(words.lower().split())
    return is_plural and len(reader.world.borders.neighbours(code)) > 1


def _is_of_several(told: Told, reader: Reader) -> bool:
    """Whether further countries follow the last that a border is shared with: "with Syria and Iraq"."""
    last, behind = told.tokens.split()[-1:], told.after.split()[:2]
    ends = [told.slots[role].token for role in ("X", "S2") if role in told.slots]
    is_joined = len(behind) == 2 and behind[0] in reader.pack.words("joiner")
    return last[0] in ends and is_joined and behind[1].startswith("§K")


def line_before(at: int, reader: Reader) -> Slot | None:
    """The last border with a side that the sentences before name."""
    own, _ = sentences.bounds(reader.text, at)
    for bounds in sentences.before(reader.text, own, _BACK):
        row = reading.rowed(reader.text, reader.pack, reader.slots, *bounds)
        lines = [slot for slot in row.slots if slot.line == "border" and any(slot.sides)]
        if lines:
            return max(lines, key=lambda slot: slot.start)
    return None


def _completed(codes: list[str], at: int, reader: Reader) -> tuple[Place | None, Place | None]:
    """Both sides: those that are named, else what the text about them leaves no doubt of."""
    country = reader.world.gazetteer.country
    if len(codes) >= 2:
        return country(codes[0]), country(codes[1])
    said = list(_countries_in(*sentences.bounds(reader.text, at), reader))
    if not codes:
        return (country(said[0]), country(said[1])) if len(said) == 2 else (None, None)
    known = codes[0]
    neighbours = reader.world.borders.neighbours(known)
    other = _neighbour(known, neighbours, at, reader)
    if other is None and len(neighbours) == 1 and set(said) <= {known, neighbours[0]}:
        other = neighbours[0]
    return (country(other), country(known)) if other else (None, country(known))


def _countries_in(start: int, end: int, reader: Reader) -> Iterator[str]:
    """The countries that a sentence names, each once."""
    found = dict.fromkeys(
        mention.place.country
        for mention in reader.extraction.places
        if start <= mention.start < end and mention.place and mention.place.kind == "country"
    )
    yield from (code for code in found if code)


def _neighbour(
    known: str, neighbours: Sequence[str], at: int, reader: Reader, behind: bool = True
) -> str | None:
    """The neighbour that a border is shared with: of those that the sentence names, or else the
    nearest before it that names one, the only one or the one that the sentence opens with; where
    none does, the first one `behind`."""
    bounds: tuple[int, int] | None = sentences.bounds(reader.text, at)
    while bounds is not None:
        start, end = bounds
        named = _named(start, min(end, at), reader)
        found = {code: m for code, m in named.items() if code != known and code in neighbours}
        if found:
            first = next(iter(found.values()))
            plain = len(found) == 1 or first.start - start <= _OPENING
            return next(iter(found)) if plain else None
        bounds = sentences.previous(reader.text, start)
    later = _named(at, len(reader.text), reader) if behind else {}
    return next((code for code in later if code != known and code in neighbours), None)


_OPENING = 30
"""Characters from the head of a sentence in which its subject stands."""


def _named(start: int, end: int, reader: Reader) -> dict[str, PlaceMention]:
    """The countries of the places and peoples that a stretch names, each with the first of them."""
    found: dict[str, PlaceMention] = {}
    for mention in reader.extraction.places:
        if start <= mention.start < end and mention.place is not None and mention.place.country:
            found.setdefault(mention.place.country, mention)
    return found

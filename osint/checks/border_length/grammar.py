"""Which lengths of a text are lengths of borders, and of which border."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from osint.ends import border as border_phrases
from osint.ends import which_border as border_context
from osint.ends.context import Reading
from osint.ends.once import once
from osint.extract.quantities import hedge_class
from osint.model import Extraction, Party, QuantityMention
from osint.support.frozen import dataclass
from osint.support.patterns import lazily
from osint.world import World

_NOUN = r"(?:borders?|frontiers?|boundary|boundaries)"
# "17-kilometer[-long] [land] border", "20 km of [land] border", "20 km [long] border"
_AFTER = lazily(
    r"(?:\s?\([^()]{1,40}\))?(?:[-\s](?:long|of))?\s(?:the\s)?(?:(?:its|their|common|shared|land|"
    r"maritime|state|international|porous|long|joint|disputed|mountainous|northern|southern|"
    r"eastern|western|river|stretch of)\s){0,3}"
    rf"(?:(?:[A-Z][\w’'-]{{1,20}}[\s–—-]){{1,4}})?{_NOUN}\b"
)
_LONG = lazily(
    r"(?:\s?\([^()]{1,40}\))?(?:[\s-]long\b|\sin length\b|\sin total\b|\saltogether\b|"
    r"(?=[\s,.;)–—-]|\Z))"
)
# "the border with X is (about) 20 km (long)", "a border of 1,300 km", "border ... stretches for"
_BEFORE = lazily(
    rf"\b{_NOUN}\b([^.;!?\n]{{0,90}}?)(?:,\s)?(?:\bis\b|\bwas\b|\bof\b|\bmeasures\b|"
    r"\bstretch(?:es|ing)\b|\bruns?\b|\bextends\b|\bspans?\b|\btotals\b|\bcovers\b|[–—:,]|"
    r"\blength\b|\blong\b)"
    r"(?:\s(?:for|only|just|is|about|some|over|a|length|total|of|small|tiny|short|long|with|"
    r"more|less|than|nearly|almost|roughly|approximately|around|at|least|most|up|to|an|estimated|"
    r"measures|the|stretching|stretches|under|well|now|currently))*"
    r"[\s,–—-]*\Z"
)
_TWIN = lazily(r"\s?\([^()]{1,40}\)")
# "share a border some 1,300 km long", "a land border more than 800 km long"
_BEFORE_LONG = lazily(
    rf"\ba\s(?:[a-z]+\s){{0,2}}?{_NOUN}\b(?:\s(?:with|between)\s[^.;!?\n]{{1,50}}?)?,?"
    r"(?:\s(?:some|about|over|more|less|than|nearly|almost|roughly|approximately|around|just|only|at|"
    r"least|most|well|under))+\s\Z"
)
_IS_LONG = lazily(r"(?:\s?\([^()]{1,40}\))?(?:[\s-]long\b|\sin length\b)")
_ITS_LENGTH = lazily(
    r"\b(?:Its|its|The|the|their)\s(?:total\s|entire\s|full\s|land\s)?length\b"
    r"[^.;!?\n]{0,60}\Z"
)
_IT_IS_LONG = lazily(
    r"(?:^|[\s\"“])(?:It|it|which|that|This|The line|the line)\s(?:is|was|stretches|runs|measures|"
    r"extends)(?:\s(?:for|only|just|about))*\s?\Z"
)
_NOT_LENGTH = lazily(
    r"[\s)]*(?:\([^()]{1,40}\)\s?)?(?:from|away|off|inside|outside|deep|wide|beyond|behind|"
    r"north|south|east|west|into|short|apart|within|stretch|section|strip|zone|buffer|fence|wall|"
    r"further|closer|ahead|per|an hour|back|of the border|of its border|of their border|"
    r"of (?:\w+\s){0,3}(?:fence|wall|road))\b"
)


_HEDGE_TAIL = lazily(
    r"(?:\b(?:about|around|approximately|approx\.?|roughly|some|only|just|nearly|almost|over|under|"
    r"more|less|than|at|least|most|up|to|within|a|an|the|distance|of|circa|c\.|ca\.|no|not|"
    r"further|farther|fewer|slightly|little|bit|well|as|far|even|barely|merely|mere|exactly|between|"
    r"estimated|close|from|short|below|above|beyond|inside|some|radius|около|примерно|почти|менее|"
    r"чем|более|не|до|в|за|всего|лишь|близько|майже)\s+|[~≈<>≤≥]\s?){1,7}\Z",
    re.IGNORECASE,
)
_PLACE_OF = lazily(
    r"\b(?:to|from|near|at|towards?|off|along|across|over|on|behind|reach(?:ed|es)?|into|beyond)\s\Z"
)


@dataclass(frozen=True, slots=True)
class BorderLine:
    """A length said of a border; `figure_start` is where its hedge begins."""

    quantity: QuantityMention
    border: Party
    start: int
    end: int
    figure_start: int
    why: str | None = None


@once
def find(extraction: Extraction, world: World) -> tuple[BorderLine, ...]:
    """The lengths of borders, in the order of the text."""
    lengths = [q for q in extraction.quantities if q.dimension == "length"]
    text = extraction.masked or extraction.document.text
    if not lengths or not border_phrases.are_in(text):
        return ()
    return tuple(_each(Reading.of(extraction, world), lengths))


def _each(reading: Reading, lengths: list[QuantityMention]) -> Iterator[BorderLine]:
    done = -1
    for quantity in lengths:
        if quantity.start < done or (quantity.high_si or quantity.low_si or 0) < 1000:
            continue
        line = _line(reading, quantity)
        if line is not None:
            done = line.end
            yield line


def _line(reading: Reading, quantity: QuantityMention) -> BorderLine | None:
    text = reading.text
    start, end = reading.sentence(quantity.start)
    begin = hedge_start(text, quantity, start)
    after = _AFTER.match(text, quantity.end, end)
    if after is not None and not re.match(
        r"\sof\s(?:the|its|their|this|that)\s", text[quantity.end : after.end()]
    ):
        return _attributive(reading, quantity, after, begin, start)
    if _NOT_LENGTH.match(text, quantity.end) or _LONG.match(text, quantity.end) is None:
        return None
    before = _BEFORE.search(text, max(start, begin - 160), quantity.start)
    if before is None and _IS_LONG.match(text, quantity.end):
        before = _BEFORE_LONG.search(text, max(start, begin - 120), quantity.start)
    if before is not None:
        phrase = border_context.phrase_at(reading, start, before.start(), begin)
        if phrase is not None and not _PLACE_OF.search(text, start, phrase.start):
            return _made(reading, quantity, phrase, min(phrase.start, begin), quantity.end, begin)
    its = _ITS_LENGTH.search(text, start, begin)
    it = (
        _IT_IS_LONG.search(text, max(0, start - 1), begin)
        if "long" in text[quantity.end : quantity.end + 6]
        else None
    )
    pronoun = its or it
    if pronoun is None:
        return None
    phrase = border_context.in_sentence_before(reading, start + (pronoun.start() - start), start)
    if phrase is None:
        return None
    return _made(reading, quantity, phrase, pronoun.start(), quantity.end, begin)


def _attributive(
    reading: Reading, quantity: QuantityMention, after: re.Match[str], begin: int, start: int
) -> BorderLine | None:
    """ "the 17-kilometer border with North Korea": the words of the border follow the figure."""
    at = quantity.end
    twin = _TWIN.match(reading.text, at)
    at = twin.end() if twin else at
    while reading.text[at] in " -–" or reading.text.startswith(("long ", "of "), at):
        at = reading.text.index(" ", at) + 1 if reading.text[at] not in " -–" else at + 1
    phrase = border_phrases.read(reading.text, at, reading.world.gazetteer)
    if phrase is None:
        return None
    return _made(reading, quantity, phrase, begin, max(phrase.end, after.end()), begin)


def _made(
    reading: Reading,
    quantity: QuantityMention,
    phrase: border_phrases.BorderPhrase,
    start: int,
    end: int,
    begin: int,
) -> BorderLine:
    party = border_phrases.party(phrase, reading.text)
    party = _completed(reading, party, phrase)
    why = None
    if not (party.country and party.other_country):
        why = "The text does not say plainly which two countries share the border."
    return BorderLine(quantity, party, min(start, begin), end, begin, why)


def _completed(reading: Reading, party: Party, phrase: border_phrases.BorderPhrase) -> Party:
    """The side that "its border with X" and "the border with X" leave to the context."""
    known = party.other_country or party.country
    if party.country and party.other_country:
        return party
    start, end = reading.sentence(phrase.start)
    shared = _sharing(reading, start, end)
    if known is None:
        shared = shared if len(shared) == 2 else _subjects(reading, start)
        if len(shared) != 2:
            return party
        return _named(reading, party, *shared)
    neighbours = reading.world.borders.neighbours(known)
    for country in _countries_before(reading, phrase.start):
        if country != known and country in neighbours:
            return _named(reading, party, country, known)
    if len(neighbours) == 1 and set(_sharing(reading, start, end)) <= {known, neighbours[0]}:
        return _named(reading, party, neighbours[0], known)
    return party


def _subjects(reading: Reading, start: int) -> list[str]:
    """The two countries that a sentence opens with: "Oman and the United Arab Emirates share"."""
    gazetteer = reading.world.gazetteer
    one = border_phrases.country_at(reading.text, start, gazetteer)
    if one is None or not reading.text.startswith(" and ", one[1]):
        return []
    two = border_phrases.country_at(reading.text, one[1] + 5, gazetteer)
    return [place.country for place, _ in (one, two) if place.country] if two else []


def _sharing(reading: Reading, start: int, end: int) -> list[str]:
    """The countries that a sentence names, each once."""
    found: list[str] = []
    for mention in reading.extraction.places:
        if start <= mention.start < end and mention.place and mention.place.kind == "country":
            code = mention.place.country
            if code and code not in found:
                found.append(code)
    return found


def _countries_before(reading: Reading, at: int) -> Iterator[str]:
    """The countries of the places and peoples named before `at`, the nearest first."""
    for mention in reversed([m for m in reading.extraction.places if m.end <= at]):
        if mention.place is not None and mention.place.country:
            yield mention.place.country
    for mention in reading.extraction.places:
        if mention.start >= at and mention.place is not None and mention.place.country:
            yield mention.place.country


def _named(reading: Reading, party: Party, one: str, two: str) -> Party:
    gazetteer = reading.world.gazetteer
    names = [
        (place.name if place else code)
        for code, place in ((c, gazetteer.country(c)) for c in (one, two))
    ]
    return replace(party, name=f"{names[0]}–{names[1]} border", country=one, other_country=two)


def hedge_start(text: str, quantity: QuantityMention, floor: int) -> int:
    """Where the words that hedge a figure begin."""
    tail = _HEDGE_TAIL.search(text, max(floor, quantity.start - 60), quantity.start)
    if tail is None or (hedge_class(quantity.hedge) == "" and len(tail[0]) > 40):
        return quantity.start
    return tail.start()


_UNHEDGED = lazily(r"(?:(?:of|from|to|the|at a distance of|a distance of)\s+){1,3}")


def hedged_words(text: str, start: int, quantity: QuantityMention) -> str | None:
    """The figure with the words that hedge it, as written; None for a bare figure."""
    lead = _UNHEDGED.match(text, start, quantity.start)
    begin = lead.end() if lead else start
    words = text[begin : quantity.end]
    return words if quantity.hedge and len(words) < 60 and begin < quantity.start else None

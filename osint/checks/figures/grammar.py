"""Figures that can be compared: what is counted or measured, of what, and who says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from osint.checks import borders_told
from osint.extract import sentences
from osint.extract.mention_search import starting, within
from osint.extract.quantities import hedge_class
from osint.language.en import figures as english
from osint.language.hedges import BLURRED
from osint.language.quantities import ONES, TENS
from osint.model import Extraction, QuantityMention
from osint.statements import attribution
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily
from osint.world import World

_CLASS_OF = {word: name for name, said in english.CLASSES.items() for word in said.split()}
_YEAR = rf"\b(?:{any_of(english.YEAR_HEADS)}) (?:19|20)\d\d"
_PART = lazily(lambda: rf"\b(?:{any_of(english.PART)})\b|{_YEAR}\b", re.IGNORECASE)
_AFTER_PART = lazily(lambda: rf"\s?(?:{any_of(english.AFTER_PART)})\b", re.IGNORECASE)
LONGEST = 300
"""Code points of a sentence that are looked at, to either side of a figure."""
MOST_FIGURES = 300
"""Figures of one document that are compared."""
SPELLED_OUT = 10
"""Numbers below it are written as words at the head of a sentence (AP and Guardian style)."""
SMALLEST_FORCE = 100
"""Fewer soldiers than this are a patrol or a crew, named for what befell them."""
_NUMBER_WORDS = frozenset((*english.NUMBERS.split(), *ONES, *TENS))


def _whole(said: Iterable[str]) -> str:
    return rf"\b(?:{any_of(said)})\b"


_ASPECT_PATTERNS = [
    (name, lazily(partial(_whole, said), re.I)) for name, said in english.ASPECTS.items()
]
_THINGS = any_of(english.LONG_THINGS)
_HOWS = any_of(english.DIMENSIONS)
_THE = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in english.DEFINITE)
_HERE = lazily(lambda: rf",? (?:{any_of(english.HERE)})\b")
_THEN = lazily(
    lambda: rf"\b(?:{any_of(english.THEN)})\b|\A{english.IN.title()} [A-Z]|{_YEAR}", re.IGNORECASE
)
"""A length with its time, or of one country's part."""
_ATTRIBUTE = lazily(
    lambda: (
        rf"(?:[- ](?P<how>{_HOWS}))?(?P<words>(?: [a-z][\w-]{{0,15}}){{0,2}}?) "
        rf"(?P<noun>{_THINGS})\b(?! (?:{any_of(english.NOT_ALL)}|[A-Z]))"
    )
)
_PREDICATE = lazily(
    lambda: (
        rf"(?P<det>{_THE}) (?P<words>(?:[\w’'-]{{1,20}} ){{0,3}}?)(?P<noun>{_THINGS})"
        rf"(?:(?:,? {english.WHICH})? (?:{any_of(english.MEASURES)})|,)"
        rf"(?: (?:{any_of(english.HEDGES)}))*\s?\Z"
    )
)
_DEFINITE = lazily(lambda: rf"\b(?:{_THE})(?: (?:{any_of((*english.ABOUT, 'over'))}))? ?\Z")
_HOW_AFTER = lazily(
    lambda: rf"[- ](?P<how>{_HOWS})\b| {english.IN} (?P<what>{any_of(english.DIMENSIONS.values())})"
)


class Statement(NamedTuple):
    """One figure: `key` says of what, `aspect` what is said of it, `about` who or what owns it.

    `low` and `high` are in SI (metres, counts), widened by the hedge; `source` is who says so.
    """

    document: str
    start: int
    end: int
    text: str
    key: str
    label: str
    aspect: str
    about: frozenset[str]
    low: float
    high: float
    unit: str
    source: str
    static: bool
    sentence: int = 0
    when: frozenset[str] = frozenset()


def statements(extraction: Extraction, world: World) -> Iterator[Statement]:
    """The figures of a document that others could be compared with, in the order of the text."""
    if not extraction.quantities:
        return
    found = [*_borders(extraction, world)]
    taken = {statement.end for statement in found}
    text = extraction.text
    for mention in extraction.quantities:
        if len(found) >= MOST_FIGURES:
            break
        statement = None
        if mention.dimension == "count":
            statement = _count(extraction, text, mention)
        elif mention.dimension == "length" and mention.end not in taken:
            statement = _length(extraction, text, mention)
        if statement is not None:
            found.append(statement)
    yield from sorted(found, key=lambda statement: statement.start)


def _borders(extraction: Extraction, world: World) -> Iterator[Statement]:
    """Lengths of common borders, as the border-length check reads them."""
    for _, party, _, quantity, _ in borders_told.of(extraction, world):
        bounds = _bounds(quantity)
        if bounds is None or party.candidates or not (party.country and party.other_country):
            continue
        pair = "-".join(sorted((party.country, party.other_country)))
        yield Statement(
            document=extraction.document.id,
            start=quantity.start,
            end=quantity.end,
            text=quantity.hedged_text,
            key=f"border {pair}",
            label=f"the length of the {party.name}",
            aspect="length",
            about=frozenset(),
            low=bounds[0],
            high=bounds[1],
            unit=quantity.unit,
            source=attribution.source(extraction.document.text, quantity.start),
            static=True,
            sentence=sentences.bounds(extraction.document.text, quantity.start)[0],
        )


def _count(extraction: Extraction, text: str, mention: QuantityMention) -> Statement | None:
    """ "12,000 North Korean troops": how many of whom."""
    noun = mention.unit.lower()
    name, bounds = _CLASS_OF.get(noun), _bounds(mention)
    if name is None or bounds is None or hedge_class(mention.hedge) == "vague":
        return None
    start, end = sentences.bounds(text, mention.start)
    start, end = max(start, mention.start - LONGEST), min(end, mention.end + LONGEST)
    before = text[max(start, mention.start - 40) : mention.start]
    aspect = _aspect(text[start:end], mention.start - start)
    if _is_designation(text, mention, start, bounds[1]):
        return None
    if aspect in english.EVENTS or (name == "troops" and bounds[1] < SMALLEST_FORCE):
        return None
    if _PART.search(before) or _AFTER_PART.match(text, mention.end):
        return None
    return Statement(
        document=extraction.document.id,
        start=mention.start,
        end=mention.end,
        text=mention.hedged_text,
        key=f"{name} {_sort(mention)}".strip(),
        label=name,
        aspect=aspect,
        about=_peoples(extraction, mention),
        low=bounds[0],
        high=bounds[1],
        unit="",
        source=attribution.source(text, mention.start),
        static=False,
        sentence=sentences.bounds(text, mention.start)[0],
        when=_dates(extraction, start, end),
    )


def _is_designation(text: str, mention: QuantityMention, sentence: int, most: float) -> bool:
    """Whether a number names a thing instead of counting it: "MQ-9 aircraft", and a single digit
    that opens a sentence ("7 trains are suspended"), where a count would be spelled out."""
    if text[mention.start - 1 : mention.start] == "-" and text[mention.start - 2].isalpha():
        return True
    opens = not text[sentence : mention.start].strip(' \n\t*•-–—"“(')
    return opens and most < SPELLED_OUT and text[mention.start].isdigit()


def _peoples(extraction: Extraction, mention: QuantityMention) -> frozenset[str]:
    """The peoples or places named between the number and the noun."""
    return frozenset(
        place.place.country or place.place.name
        for place in starting(extraction.places, mention.start, mention.end)
        if place.place is not None
    )


def _dates(extraction: Extraction, start: int, end: int) -> frozenset[str]:
    """The calendar dates that the sentence names: two dates are two counts."""
    return frozenset(
        date.value for _, date in within(extraction.dates, start, end) if date.type == "DATE"
    )


def _sort(mention: QuantityMention) -> str:
    """The adjectives between the number and the noun: "wanted militant" are not all fighters."""
    words = re.findall(r"[^\W\d_][\w-]*", mention.text)[:-1]
    plain = (word for word in words if word.islower() and word not in _NUMBER_WORDS)
    return " ".join(sorted(plain))


def _aspect(sentence: str, at: int) -> str:
    """What is said of a count: the nearest verb of the sentence that is known."""
    best = ("", 10_000)
    for name, pattern in _ASPECT_PATTERNS:
        for match in pattern.finditer(sentence):
            away = match.start() - at if match.start() > at else at - match.end() + 10
            if away < best[1]:
                best = (name, away)
    return best[0]


def _length(extraction: Extraction, text: str, mention: QuantityMention) -> Statement | None:
    """ "the 300-metre bridge", "the bridge is 300 metres long"."""
    bounds = _bounds(mention)
    before = text[max(0, mention.start - 90) : mention.start]
    attribute = _ATTRIBUTE.match(text, mention.end)
    if bounds is None or hedge_class(mention.hedge) == "vague":
        return None
    if attribute is not None and _DEFINITE.search(before):
        noun, words, how = attribute["noun"], attribute["words"], attribute["how"]
    else:
        predicate, after = _PREDICATE.search(before), _HOW_AFTER.match(text, mention.end)
        if predicate is None or after is None:
            return None
        noun, words = predicate["noun"], predicate["words"]
        if predicate[0].rstrip().endswith(",") and text[after.end() : after.end() + 1] != ",":
            return None  # "The wall, 3 metres high and 5 km long": an apposition ends at a comma
        start, end = sentences.bounds(text, mention.start)
        if _HERE.match(text, after.end()) or _THEN.search(text[start:end][:LONGEST]):
            return None
        how = after["how"] or after["what"]
    how = how or ("tall" if noun in english.STANDING else "long")
    if _PART.search(words):
        return None
    return Statement(
        document=extraction.document.id,
        start=mention.start,
        end=mention.end,
        text=mention.hedged_text,
        sentence=sentences.bounds(text, mention.start)[0],
        key=noun,
        label=f"the {english.DIMENSIONS.get(how, how)} of the {noun}",
        aspect=english.DIMENSIONS.get(how, how),
        about=frozenset(word.lower() for word in words.split()),
        low=bounds[0],
        high=bounds[1],
        unit=mention.unit,
        source=attribution.source(text, mention.start),
        static=True,
    )


def _bounds(mention: QuantityMention) -> tuple[float, float] | None:
    """The figure in SI with its hedge: "about" by a fifth, bounds by the figure they bound."""
    low, high = mention.low_si, mention.high_si
    kind = hedge_class(mention.hedge)
    known = high if high is not None else low
    if known is None or known <= 0:
        return None
    if kind in BLURRED:
        low, high = (low or known) * 0.8, (high or known) * 1.2
    if kind == "below":
        low, high = known * 0.6, known
    if kind == "above":
        low, high = known, known * 1.6
    return (low if low is not None else known, high if high is not None else known)

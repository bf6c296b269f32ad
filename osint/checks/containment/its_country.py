"""Whose capital "its capital" is: that of the country or region which the sentence before, or the
clause before the semicolon, is about."""

from __future__ import annotations

from osint.checks.reads import Read
from osint.extract import sentences
from osint.extract.mention_search import starting
from osint.geo.capitals import is_seat_of
from osint.language.pack import Pack
from osint.model import Extraction, Party
from osint.model.parties import from_mention

RULES = TITLE, SAID, BARE, OWN, LARGEST = (
    "capital-title", "capital-its", "capital-the", "capital-own", "largest-its",
)  # fmt: skip
"""Folds that call a place a capital: "its capital, X", "its capital is X", "the capital is X", "X is its
capital" and "its largest city is X"; all but the first only where a country is known."""
HEAD, DESCRIBED = 12, 10
"""Characters from the head of a sentence in which the country that it is about stands, and words
behind it in which it is called one."""


def is_asked(read: Read, pack: Pack, text: str) -> bool:
    """Whether a place is called the capital of what "its" means, and no country is named."""
    if read.statement.object is not None or read.statement.rule not in RULES:
        return False
    if read.statement.rule in (BARE, OWN, LARGEST):
        return True
    first = text[slice(*read.statement.extent)].split(maxsplit=1)[:1]
    return bool(first) and first[0].lower() in pack.words("its_own")


def owner(read: Read, extraction: Extraction, pack: Pack) -> Party | None:
    """The country or region at the head of what comes before, which says what it is, has or borders; None
    where it is about something else, or names the land that the place is the capital of as well."""
    text, place = extraction.text, read.best.subject.party.place
    start, _ = sentences.bounds(text, read.start)
    is_within = start < read.start and read.statement.rule != LARGEST
    bounds = (start, read.start) if is_within else sentences.previous(text, start)
    if bounds is None:
        return None
    lands = [
        mention
        for mention in starting(extraction.places, *bounds)
        if mention.place is not None and mention.place.kind in ("country", "region")
    ]
    if not lands or lands[0].role != "toponym" or lands[0].start - bounds[0] > HEAD:
        return None
    behind = text[lands[0].end : bounds[1]].lower().replace(".", " ").split()
    if behind == [] or behind[0] not in pack.words("tells_of_land"):
        return None
    if read.statement.rule == BARE:
        is_told = behind[1:2] != [] and behind[1] in pack.words("article")
        if not is_told or pack.words("land_kind", "division").isdisjoint(behind[2:DESCRIBED]):
            return None  # "is at peace with every country" does not call it one
    if place is None or any(m.place is not None and is_seat_of(place, m.place) for m in lands[1:]):
        return None
    return from_mention(lands[0])

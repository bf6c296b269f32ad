"""Which border "the border" is: the one named before, or the one with the neighbour spoken of."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from osint.ends import border as border_phrases
from osint.ends.context import Reading
from osint.ends.object import Found
from osint.extract import sentences

_FAR_BACK = 3000
"""Characters before the words in which a border may have been named."""


def phrase_at(
    reading: Reading, start: int, noun: int, limit: int
) -> border_phrases.BorderPhrase | None:
    """The border phrase whose noun stands at `noun`, in the sentence that begins at `start`."""
    words = [match.start() for match in re.finditer(r"\S+", reading.text[start:noun])][-5:]
    for word in [*words, noun - start]:
        phrase = border_phrases.read(reading.text, start + word, reading.world.gazetteer)
        if phrase is not None and phrase.start <= noun < phrase.end and phrase.unknown is None:
            return phrase if phrase.end <= limit else None
    return None


def named_before(reading: Reading, at: int, floor: int) -> border_phrases.BorderPhrase | None:
    """The last border that text[floor:at] names, with a side at least."""
    named = _all_named(reading)
    index = bisect_right(named, at, key=lambda phrase: phrase.end)
    if index == 0 or named[index - 1].start < floor:
        return None
    return named[index - 1]


def _all_named(reading: Reading) -> list[border_phrases.BorderPhrase]:
    """The borders that a text names, each with a side at least; worked out once a text."""
    found = reading.memory.get("borders")
    if isinstance(found, list):
        return found
    named = []
    for hit in border_phrases.TRIGGER.finditer(reading.text):
        start = reading.sentence(hit.start())[0]
        phrase = phrase_at(reading, max(start, hit.start() - 80), hit.start(), len(reading.text))
        if phrase is not None and (phrase.owner or phrase.other):
            named.append(phrase)
    reading.memory["borders"] = named
    return named


def in_sentence_before(reading: Reading, at: int, start: int) -> border_phrases.BorderPhrase | None:
    """The last border named before `at`, in this sentence or the one before it."""
    earlier = sentences.previous(reading.text, start)
    return named_before(reading, at, earlier[0] if earlier else start)


def completed(reading: Reading, other: Found, subject: Found) -> Found:
    """ "The border" with the sides that the text gives it elsewhere; as it was if none.

    First the last border named before; else that with the one neighbour of the subject's country
    which the text speaks of.
    """
    party = other.party
    if party.kind != "border" or party.country or party.other_country or party.start is None:
        return other
    own = subject.party.country
    phrase = named_before(reading, party.start, max(0, party.start - _FAR_BACK))
    if phrase is not None and (phrase.owner or phrase.other):
        meant = border_phrases.party(phrase, reading.text)
        sides = {meant.country, meant.other_country}
        if own is None or None in sides or own in sides:
            named = replace(party, name=meant.name)
            named = replace(named, country=meant.country, other_country=meant.other_country)
            return other._replace(party=named, sure=False)
    if own is None:
        return other
    neighbours = set(reading.world.borders.neighbours(own))
    shared = [code for code in reading.countries if code in neighbours]
    if len(shared) != 1:
        return other
    place = reading.world.gazetteer.country(shared[0])
    name = f"border with {place.name if place else shared[0]}"
    return other._replace(party=replace(party, name=name, other_country=shared[0]), sure=False)

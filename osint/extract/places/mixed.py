"""The names of a text in which sentences of other languages stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from osint.extract.languages import Stretch, language_at
from osint.extract.places.known import Found
from osint.extract.places.longer import without_sides
from osint.extract.places.lookup import RESPELLED, Lookup, lookup_of
from osint.extract.places.other import find
from osint.extract.places.respelling import of_countries
from osint.extract.places.weights import AGREES, THRESHOLD
from osint.gazetteer import Gazetteer
from osint.language.identity import languages
from osint.language.traits import BASE, Language

MANY = 4
"""Names of one country from which a text is about it."""


def with_other_languages(
    found: Sequence[Found], text: str, shift: int, parts: tuple[Stretch, ...], gazetteer: Gazetteer
) -> list[Found]:
    """The names that English reading found in its own sentences, and those of the others.

    `found` counts from the heading, which is `shift` characters before the text. A heading is in
    the language of the text's first sentence.
    """
    kept = [name for name in found if not is_read(language_at(parts, max(0, name.start - shift)))]
    for part in parts:
        if is_read(part.code):
            lookup = lookup_of(gazetteer, part.code)
            names = without_sides(list(find(text, part.start, part.end, lookup)), text, part.code)
            for name in _agreeing(names, lookup):
                kept.append(name._replace(start=name.start + shift, end=name.end + shift))
    return sorted(kept)


def _agreeing(names: list[Found], lookup: Lookup) -> list[Found]:
    """The names that stand strongly enough, weak ones too where strong ones are in their country."""
    strong = (name for name in names if name.score > THRESHOLD and name.known.how != RESPELLED)
    told = Counter(code for name in strong for code in lookup.countries(name.known.key)[:1])
    found = []
    for name in names:
        name = of_countries(name, told, lookup)
        if name.score <= THRESHOLD:
            count = max((told[code] for code in lookup.countries(name.known.key)), default=0)
            name = name._replace(score=name.score + AGREES * (bool(count) + (count >= MANY)))
        if name.score > THRESHOLD:
            found.append(name)
    return found


def is_read(code: str) -> bool:
    """Whether names of a language can be looked up: it has a folder, and is not English."""
    one: Language | None = languages().get(code)
    return one is not None and bool(one.hints) and code != BASE

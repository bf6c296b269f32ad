"""The names of a text in which sentences of other languages stand."""

from __future__ import annotations

from collections.abc import Sequence

from osint.extract.languages import Stretch, language_at
from osint.extract.places.lookup import is_read, lookup_of
from osint.extract.places.other import THRESHOLD, find
from osint.extract.places.recognise import Found
from osint.gazetteer import Gazetteer


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
            for name in find(text, part.start, part.end, lookup):
                if name.score > THRESHOLD:
                    kept.append(name._replace(start=name.start + shift, end=name.end + shift))
    return sorted(kept)

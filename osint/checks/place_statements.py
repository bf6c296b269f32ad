"""The statements of places in a document, read once for all checks, and the languages that they are
read in. What they mean is asked (checks/spatial) only where there are any: most texts have none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from osint.ends import areas, bearings, circles
from osint.ends.reader import reader_of
from osint.extract.languages import Stretch, language_at, stretches
from osint.extract.mention_search import starting
from osint.extract.sentences import starts as sentence_starts
from osint.language.pack import Pack, has_rules, load
from osint.language.traits import BASE
from osint.model import Extraction
from osint.statements import fields, reading, rows_of_tables
from osint.statements.model import Statement
from osint.support.patterns import lazily
from osint.world import World

if TYPE_CHECKING:
    from osint.checks.reads import Read
    from osint.ends.reader import Reader


_JOIN = lazily(r"[\s,;:)\]–—-]{1,4}(?:[a-z]{1,14}\s){0,2}")
"""What stands between a coordinate and the figure that is counted to it."""
_OF_HEIGHTS = ("m", "ft")
"""Units in which a height is given, and no distance between towns."""


def of(extraction: Extraction, world: World) -> tuple[Read, ...]:
    """The statements of places in a document; read when first asked for."""
    return extraction.once(_read, world)


def _read(extraction: Extraction, world: World) -> tuple[Read, ...]:
    reads = list(_each(extraction, world))
    if not reads:
        return ()
    from osint.checks import put_by

    topic = reader_of(extraction, world, load(reads[0].code)).topic
    return tuple(put_by.placed(reads, topic, world))


def _each(extraction: Extraction, world: World) -> Iterator[Read]:
    text = extraction.text
    parts = stretches(text, extraction.document.language)

    def counted(count: int) -> None:
        extraction.left_open += count

    for pack in packs(parts):
        hits = _hits(extraction, text, pack)
        if not hits:
            continue
        reader = reader_of(extraction, world, pack)
        for statement in reading.read(
            text, pack, reader.slots, hits, partial(is_in, parts, pack.code), counted
        ):
            if _is_of_point(statement, text, extraction) or _is_height(statement, text):
                continue
            made = _meant(statement, pack, reader)
            if made is not None:
                yield made
            elif statement.rule in pack.marked("happened"):
                counted(1)
    yield from _of_fields(extraction, text, world)


def _meant(statement: Statement, pack: Pack, reader: Reader) -> Read | None:
    """What a statement means of its ends; None where it is about no places."""
    from osint.checks.spatial import read_of

    return read_of(statement, pack, reader)


def _of_fields(extraction: Extraction, text: str, world: World) -> Iterator[Read]:
    """What the fields of records state: their labels are English in texts of any language."""
    pack = load(BASE)
    for form in (fields, rows_of_tables):
        if form.may_have(text, pack):
            reader = reader_of(extraction, world, pack)
            made = (_meant(one, pack, reader) for one in form.read(text, pack, reader.slots))
            yield from filter(None, made)


def _is_of_point(statement: Statement, text: str, extraction: Extraction) -> bool:
    """Whether it is the coordinate right before the figure that lies so, and not what has no name:
    "the epicentre was at 38.4N 39.1E, 15 km south of Elazig"."""
    subject, figure = statement.subject, statement.length or statement.bearing
    if subject is None or subject.letter != "I" or figure is None:
        return False
    return any(
        point.start >= subject.end and _JOIN.fullmatch(text, point.end, figure.start)
        for point in starting(extraction.coordinates, subject.start, figure.start)
    )


def _is_height(statement: Statement, text: str) -> bool:
    """Whether a bare figure in metres or feet in the bracket of a name is how high that lies: "from
    Lukla to Namche Bazaar (3,440 m)"; or right behind the name, in a listing: "Lhasa 3,656 m"."""
    figure, other = statement.length, statement.object
    if figure is None or other is None:
        return False
    name = statement.subject
    if statement.is_from_here and name is not None and statement.bearing is None:
        is_beside = text[name.end : figure.start].strip(" :-–") == ""
        return is_beside and getattr(figure.value, "unit", "") in _OF_HEIGHTS
    if text[other.end : figure.start].strip() != "(":
        return False
    is_alone = text[figure.stop :].lstrip()[:1] == ")"
    return is_alone and getattr(figure.value, "unit", "") in _OF_HEIGHTS


def packs(parts: tuple[Stretch, ...]) -> list[Pack]:
    """The languages that a text has sentences in and that have rules; English for no parts."""
    if not parts:
        return [load(BASE)]
    ordered = sorted({part.code for part in parts}, key=lambda code: (code != BASE, code))
    return [load(code) for code in ordered if has_rules(code)]


def is_in(parts: tuple[Stretch, ...], code: str, offset: int) -> bool:
    """Whether the sentence at an offset is in a language."""
    return language_at(parts, offset) == code


def _hits(extraction: Extraction, text: str, pack: Pack) -> list[int]:
    """Where something stands that a statement may be made with: a figure, a bearing, "near"."""
    if not pack.traits.opened:  # addresses and the like have no word of their own
        return list(sentence_starts(text))
    hits = [q.start for q in extraction.quantities if q.dimension == "length"]
    hits += [hit.start for hit in bearings.of(extraction, pack) if not hit.is_before_name(text)]
    hits += [found.start for found in circles.of(extraction, pack)]
    hits += areas.openings(extraction.spans_of_places, text, pack)
    return sorted(hits)

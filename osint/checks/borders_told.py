"""The lengths of borders that a text tells: of a border for `border_length`, among other figures of a
thing for `figures`."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks import figures_told
from osint.language.pack import Pack
from osint.model import Extraction, Party, QuantityMention
from osint.statements.model import Told
from osint.support.named_tuple import NamedTuple
from osint.support.text_search import in_small
from osint.world import World

RULES = "border-length"
"""The check that the rules of these statements name."""
SHORTEST_M = 1000.0
"""What is shorter is no border of two countries."""


class BorderTold(NamedTuple):
    """A stated length: the border, why its sides are not known if so, and the figure with its words."""

    told: Told
    border: Party
    why: str | None
    length: QuantityMention
    words: str


def of(extraction: Extraction, world: World) -> tuple[BorderTold, ...]:
    """The stated lengths of borders, in the order of the rules, none over another; read once for
    all checks."""
    return extraction.once(_of, world)


def _of(extraction: Extraction, world: World) -> tuple[BorderTold, ...]:
    return tuple(_each(extraction, world))


def _each(extraction: Extraction, world: World) -> Iterator[BorderTold]:
    done, listed = -1, None
    for reader, told in figures_told.of(extraction, world, RULES, _may_state):
        length = told.slots["L"].value
        if not isinstance(length, QuantityMention) or told.slots["L"].start < done:
            continue
        if (length.high_si or length.low_si or 0.0) < SHORTEST_M:
            continue
        if "X" in told.slots and told.slots["X"].line != "border":
            continue
        follows = told.rule.options.get("follows")
        if follows and (listed is None or reader.text[done : told.start].strip()):
            continue  # of no list: "Italy for 400 km"
        from osint.checks import border_sides  # few texts tell one

        border, why = border_sides.of(told, reader, listed if follows else None)
        done, listed = told.end, listed if follows else border_sides.owner_of(border, told, reader)
        words = " ".join(reader.text[told.slots["L"].lead : length.end].split())
        yield BorderTold(told, border, why, length, words)


def _may_state(extraction: Extraction, pack: Pack) -> list[int]:
    """Where the lengths of a text stand that may be a border's."""
    found = [q.start for q in extraction.quantities if q.dimension == "length"]
    text = in_small(extraction.text) if found else ""
    return found if any(word in text for word in pack.words("border")) else []

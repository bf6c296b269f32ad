"""What is said to lie within one neighbour: "Lesotho is surrounded by South Africa"."""

from __future__ import annotations

from collections import Counter

from osint.checks.reads import Read
from osint.judging.pairs import Pair
from osint.language.pack import Pack
from osint.model import Extraction, Verdict
from osint.world import World

BEHIND = 20
"""Characters behind the neighbour in which the words may say how many sides are meant."""


def is_meant(
    read: Read, extents: Counter[tuple[int, int]], extraction: Extraction, pack: Pack
) -> bool:
    """Whether the words name one neighbour alone, all about: "almost surrounded by X" and "surrounded
    by X on three sides" leave room for others, and of "surrounded by X and Y" each is one of several.
    `extents` tells how many statements the words of one make."""
    statement = read.statement
    if statement.words not in pack.words("surrounded_by") or extents[statement.extent] > 1:
        return False
    start, end = statement.extent
    said = {*extraction.text[start:end].lower().split()}
    behind = {*extraction.text[end : end + BEHIND].lower().replace(".", " ").split()}
    return said.isdisjoint(pack.words("hedged")) and behind.isdisjoint(pack.words("sides"))


def judged(pair: Pair, world: World) -> tuple[Verdict, str]:
    """The verdict on two countries that share a border, and what to add to the reason: a country about
    another is its only neighbour."""
    inner, outer = pair.object.country, pair.subject.country
    if inner is None or {pair.object.kind, pair.subject.kind} != {"country"}:
        return "consistent", ""
    codes = (code for code in world.borders.neighbours(inner) if code != outer)
    others = [place.name for code in codes if (place := world.gazetteer.country(code))]
    if not others:
        return "consistent", ""
    return "doubtful", f"; {pair.object.name} has a border with {others[0]} too"

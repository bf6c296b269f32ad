"""Which of the readings of a statement is the likeliest: what else the sentence says decides it."""

from __future__ import annotations

from functools import cache

from osint.ends.slot import Slot
from osint.language.pack import Pack, Rank
from osint.statements import before_name
from osint.statements.model import Statement
from osint.statements.row import Row

RANKS: dict[Rank, int] = {"certain": 0, "likely": 1, "possible": 2}


def ranked(statements: list[Statement], row: Row, pack: Pack) -> list[Statement]:
    """The readings in their order: an end that another figure is counted to is hardly the subject
    of the next ("5 km from A, 9 km from B"), nor is one that the subject of the sentence lies in
    ("X is a town in A, 9 km from B")."""
    statements = _without_next_item(statements, pack)
    objects: dict[int, set[int]] = {}
    for s in statements:
        if s.length is not None or s.bearing is not None:
            objects.setdefault(id(s.object), set()).update(id(slot) for _, _, slot in s.readings)
    main = {
        id(slot)
        for s in statements
        for _, rule, slot in s.readings
        if rule in _main_rules(pack) and _is_subject(slot, pack)
    }
    held = {} if pack.traits.subject_opens else _held(statements)
    made = []
    for statement in statements:
        if statement.length is not None or statement.bearing is not None:
            weighed = [
                (_weighed(rank, slot, statement, objects, main, row, pack), rule, slot)
                for rank, rule, slot in _of_holders(statement.readings, held)
            ]
            ordered = tuple(sorted(weighed, key=lambda reading: RANKS[reading[0]]))
            first = ordered[0]
            statement = statement._replace(
                readings=ordered,
                rank=first[0],
                rule=first[1],
                subject=first[2],
            )
        made.append(statement)
    return _told_once(made)


def _without_next_item(statements: list[Statement], pack: Pack) -> list[Statement]:
    """The statements without those that give the side of the next item of a list to the place before it:
    "north of A near X, south of A near Y" says nothing of X but that it lies north."""
    listed = [s for s in statements if s.rule in pack.marked("first") and s.length is None]
    items = {id(s.bearing) for s in listed if s.bearing is not None}
    if len(items) < 2:
        return statements
    told = {id(s.subject) for s in listed}

    def is_of_next(s: Statement) -> bool:
        if s.subject is None or s.bearing is None or s.length is not None:
            return False
        is_before = s.subject.start < s.bearing.start
        return is_before and id(s.bearing) in items and id(s.subject) in told

    return [s for s in statements if not is_of_next(s)]


def _told_once(statements: list[Statement]) -> list[Statement]:
    """The statements without those of a side alone that another states with its figure."""
    told = {id(s.bearing) for s in statements if s.bearing is not None and s.length is not None}
    return [s for s in statements if s.length is not None or id(s.bearing) not in told]


def _held(statements: list[Statement]) -> dict[int, Slot]:
    """The places that are said to lie in an area, by the slot of that area; the first of several."""
    found: dict[int, Slot] = {}
    for s in statements:
        if (
            s.check != "containment"
            or s.rank == "possible"
            or s.subject is None
            or s.object is None
        ):
            continue
        is_town = s.subject.letter in _TOWNS or (s.subject.letter == "N" and s.subject.noun)
        if is_town and s.object.letter in _AREAS:
            found.setdefault(id(s.object), s.subject)
    return found


def _of_holders(
    readings: tuple[tuple[Rank, str, Slot], ...], held: dict[int, Slot]
) -> tuple[tuple[Rank, str, Slot], ...]:
    """The readings with the town in an area before the area: "the town X of Y Region, lying 9 km
    from Z" is told of the town, and hardly of the region."""
    rank, rule, slot = readings[0]
    town = held.get(id(slot))
    if town is None or town.start > slot.start:
        return readings
    others = tuple(one for one in readings[1:] if one[2] is not town)
    return (rank, rule, town), *others, ("possible", rule, slot)


_TOWNS, _AREAS = "PQI", "RK"
"""Slots of what lies in an area ("it" among them), and of areas."""


def _weighed(
    rank: Rank,
    slot: Slot,
    statement: Statement,
    objects: dict[int, set[int]],
    main: set[int],
    row: Row,
    pack: Pack,
) -> Rank:
    if _ends_another(slot, statement, row, pack) or _is_quoted(slot, row.text):
        return "possible"
    others = [other for _, _, other in statement.readings if id(other) in main]
    if others and _opens_inside(slot, row, pack):
        return "possible"  # "In A, 9 km from B, lies X"
    has_subject = any(other is not slot and other.start < slot.start for other in others)
    if id(slot) in objects and (has_subject or (rank == "certain" and not slot.noun)):
        return "possible"
    if any(
        _goes_on(rule, pack) and id(o) in objects.get(id(slot), ()) and o.start < slot.start
        for _, rule, o in statement.readings
    ):
        return "possible"  # "X lies 5 km from A, 9 km from B and 2 km from C"
    if has_subject and id(slot) not in main and (slot.letter == "R" or _is_inside(slot, row, pack)):
        return "possible"
    return rank


def _is_subject(slot: Slot, pack: Pack) -> bool:
    """Whether a sentence about that is about a place: of "the warehouse was in X, 9 km from Y"
    X is the place."""
    if slot.letter == "I" and slot.noun:
        return slot.noun in pack.words("settlement")
    kind = slot.text.lower().rpartition(" ")[2]
    return slot.letter != "N" or bool(slot.noun) or kind in pack.words("facility")


def _goes_on(rule: str, pack: Pack) -> bool:
    """Whether a rule takes up a further figure of the same subject, which the order of words does
    not tell."""
    return rule in pack.marked("continues") and not pack.traits.subject_opens


@cache
def _main_rules(pack: Pack) -> frozenset[str]:
    """The rules whose subject is that of the sentence."""
    return frozenset(rule.name for rule in pack.rules if rule.options.get("main"))


def _is_inside(slot: Slot, row: Row, pack: Pack) -> bool:
    """Whether a name stands behind a preposition: "in A", "of the A", "between A and the B", "on
    the bank of river A"."""
    words = row.string[: row.string.find(slot.token + " ")].split()[-_LOOK_BACK:]
    passed = pack.words("nature", "joiner")
    passed |= pack.articles
    passed |= {word for phrase in passed if phrase.endswith(" 's") for word in phrase.split()}
    led = pack.words("preposition") or pack.words("in", "on_water")
    while words and (words[-1] in passed or (words[-1][0] == "§" and words[-2:-1] != [","])):
        if words[-1][0] == "§" and words[-1][1] not in _NAMES:
            return False
        words.pop()
    return bool(words) and words[-1] in led


def _ends_another(slot: Slot, statement: Statement, row: Row, pack: Pack) -> bool:
    """Whether another figure is counted from a name: "5 km east of A, 9 km from B"."""
    if pack.traits.subject_opens or statement.length is None:
        return False
    if slot.start > statement.length.start:
        return False
    before, found, behind = row.string.partition(f"{slot.token} ")
    if not found or not pack.words("relative").isdisjoint(
        behind.removeprefix(", ").split(" ", 1)[:1]
    ):
        return False  # "5 km from A, which lies 9 km from B"
    return before_name.is_counted_from(before, pack)


def _is_quoted(slot: Slot, text: str) -> bool:
    """Whether quotation marks hold a name alone: a storm's."""
    return text[max(0, slot.start - 1) : slot.start] + text[slot.end : slot.end + 1] in _QUOTED


def _opens_inside(slot: Slot, row: Row, pack: Pack) -> bool:
    """Whether a sentence opens with a preposition and that name."""
    first, _, rest = row.string.partition(" ")
    return first in pack.words("in") and rest.startswith(slot.token + " ")


_LOOK_BACK = 7
_QUOTED = ('""', "“”", "‘’")
_NAMES = "NWPQR"

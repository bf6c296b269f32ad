"""Which side each neighbour of a list lies on: "bordered by X to the west and Y and Z to the south"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from osint.ends.slot import Slot
from osint.language.pack import Rule
from osint.statements.gathered import Found


def take(
    found: Found, rule: Rule, subjects: list[Slot], others: list[Slot], words: str, before: str
) -> None:
    """Adds the statements of a list of neighbours, each with the bearing that is said of it, if any
    is; `words` are the tokens that hold the list, `before` those before them."""
    if _is_place_of_another(words, before, found):
        return
    tokens = words.split()
    if tokens[-1].startswith("§B") and _goes_on(found, before + words):
        tokens.pop()
    if found.pack.traits.own_terms:
        sides = bearings(tokens, subjects, found.row.slots, found.pack.words("sided_by"))
    else:
        sides = _by_joints(_last_predicate(tokens, found), subjects, found)
    if _may_be_turned(tokens, subjects, sides, found):
        rule = rule._replace(rank="likely")
    for check in rule.checks:
        for subject in subjects:
            side = sides.get(subject.number)
            for other in others:
                if subject.letter == "W" and not found.pack.traits.own_terms:
                    found.add(rule, check, other, {}, subject)  # land is measured to water
                    continue
                found.add(rule, check, subject, {"B": side} if side is not None else {}, other)


def _last_predicate(tokens: list[str], found: Found) -> list[str]:
    """The tokens behind "and": "lies in the west of X and borders Y"; or "bounded by"."""
    bounded = found.pack.words("bounded_by", "bounded_too")
    if (at := next((at for at, token in enumerate(tokens) if token in bounded), 0)) > 0:
        return tokens[at:]
    verbs = _verbs(found)
    at = next((at for at, token in enumerate(tokens) if token in verbs), 0)
    is_second = not found.pack.words("pair_and").isdisjoint(tokens[:at])
    return tokens[at:] if is_second else tokens


def _verbs(found: Found) -> frozenset[str]:
    """The first words of the verbs that tell of neighbours."""
    return frozenset(said.split()[0] for said in found.pack.words("borders", "borders_on"))


def _by_joints(tokens: list[str], subjects: Sequence[Slot], found: Found) -> dict[int, Slot]:
    """The number of each neighbour -> the slot of its side: "an X und Y, im Osten an Z", "X al norte y Z
    al este". A side behind a joint leads names, else it is that of the name before; "north and east"
    is either's, and behind a comma a name with its own preposition has none."""
    numbers = {slot.token: slot.number for slot in subjects}
    joints = found.pack.words("pair_and", "and") | _MARKS
    joints |= {said.split()[0] for said in found.pack.words("side_too")}
    own = found.pack.words("borders_at")
    sides: dict[int, Slot] = {}
    lead: Slot | None = None
    last, between = -1, [","]  # the name before, and what stands behind it; "" is a side
    for token in tokens:
        if token in numbers:
            if "" not in between and "," in between and not own.isdisjoint(between):
                lead = None
            last, between = numbers[token], []
            if lead is not None:
                sides[last] = lead
        elif token.startswith(("§B", "§G")):
            is_second = "" in between
            follows = last >= 0 and joints.isdisjoint(between)
            side = None if is_second else found.row.slots[int(token[2:])]
            if follows and side is not None:
                sides[last] = side
            elif is_second and lead is None:
                sides.pop(last, None)
            lead = None if follows else side
            between.append("")
        else:
            between.append(token)
    return sides


def _goes_on(found: Found, said: str) -> bool:
    """Whether the direction behind a list is that of a way: "bordering Iran, northwest to the Tigris"."""
    behind = found.row.string[len(said) :].split()[:1]
    return not found.pack.words("goal").isdisjoint(behind)


def _may_be_turned(
    tokens: Sequence[str], subjects: Sequence[Slot], sides: dict[int, Slot], found: Found
) -> bool:
    """Whether the side behind the verb may be that of its own subject: "Namibia borders Angola to
    the south" is said of either; not of several neighbours, nor where one is bordered by another."""
    if len(subjects) > 1 or not sides or not tokens[-1].startswith(("§B", "§G")):
        return False
    own = found.pack.words("borders_on") if found.pack.traits.own_terms else _verbs(found)
    return not own.isdisjoint(tokens)


def _is_place_of_another(words: str, before: str, found: Found) -> bool:
    """Whether the area that opens the words only says where something else lies: "Moxico province in
    eastern Angola borders Zambia"; a clause of its own behind a comma or a pronoun is told of it."""
    led = before.split()
    if led and led[-1].startswith(("§G", "§B")):
        led.pop()
    behind = words.split()[1:2]
    is_clause = bool(behind) and behind[0] in found.pack.words("relative") | {","}
    return bool(led) and led[-1] in found.pack.words("in_area", "lies_within") and not is_clause


def bearings(
    tokens: Sequence[str], subjects: Sequence[Slot], known: Sequence[Slot], leads: frozenset[str]
) -> dict[int, Slot]:
    """The number of each subject of a list -> the slot of its bearing. Where a bearing stands before
    the list each leads its names; else it follows them: one name, or several that "and" joins; of
    "X, and Y to the east" only the last; before a word of `leads` it leads. A name without one is left
    out. `known` are the slots of the row, by their numbers. What stands behind a line is the side of
    that one's own neighbour: "borders with X to the north and Y to the south"."""
    numbers = {slot.token: slot.number for slot in subjects}
    first = next((at for at, token in enumerate(tokens) if token in numbers), 0)
    line = next((at for at, token in enumerate(tokens[:first]) if token.startswith("§X")), first)
    if any(_is_bearing(token) for token in tokens[:line]):
        return _leading(tokens, numbers, known)
    return _following(tokens[first:], numbers, known, leads)


def _leading(
    tokens: Sequence[str], numbers: dict[str, int], known: Sequence[Slot]
) -> dict[int, Slot]:
    found: dict[int, Slot] = {}
    last: Slot | None = None
    told = ""  # the name right before
    for at, token in enumerate(tokens):
        if _is_bearing(token):
            last = known[int(token[2:])]
            if told and tokens[at + 1 : at + 2] in ([], [","]):
                found[numbers[told]] = last  # "on the east by X, and by Y on the west"
        elif token in numbers and last is not None:
            found[numbers[token]] = last
        told = token if token in numbers else ""
    return found


def _following(
    tokens: Sequence[str], numbers: dict[str, int], known: Sequence[Slot], leads: frozenset[str]
) -> dict[int, Slot]:
    found: dict[int, Slot] = {}
    group: list[int] = []
    joint: list[str] = []  # what stands between the last two names
    for at, token in enumerate(tokens):
        if token in numbers:
            group.append(numbers[token])
            joint = list(takewhile(lambda one: one not in numbers, reversed(tokens[:at])))
        elif _is_bearing(token) and not leads.isdisjoint(tokens[at + 1 : at + 2]):
            return found | _leading(tokens[at:], numbers, known)
        elif _is_bearing(token) and group:
            is_joined = not _MARKS.issuperset(joint) and (
                len(group) > 2 or _MARKS.isdisjoint(joint)
            )
            told = group if is_joined else group[-1:]
            found.update(dict.fromkeys(told, known[int(token[2:])]))
            group, joint = [], []
    return found


_MARKS = frozenset(",;:")


def _is_bearing(token: str) -> bool:
    return token.startswith("§B")

"""Matching the rules of a language against the rows of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from osint.ends.slot import Slot
from osint.language.pack import MOST_LETTERS, Index, Pack, Rank, Rule
from osint.language.pattern import roles_of
from osint.statements import aside, before_name, denial, sided, unnamed, way_off
from osint.statements.gathered import LINES, Found, tail_of
from osint.statements.model import Statement, Told
from osint.statements.ranks import RANKS, ranked
from osint.statements.row import Row
from osint.support.patterns import lazily

_FIGURE = lazily(r"§L\d+ \Z")
ADDRESS = "address"
"""What a rule checks that tells an address from a list or a new clause, by what stands about it."""
OPEN = "open"
"""What a rule checks that finds distances and directions of which the words need not say whose."""
FIGURES = frozenset(("border-length", "travel-time", "distance-beside", OPEN))  # see `told`
"""The checks whose rules state a figure of one thing, not of two ends."""
_TURNS = ("", "2", "3", "4", "5")  # what the roles of the first to the fifth of several end in
_LOOK_BACK = 5  # tokens before a figure in which "a range of" tells that it is no distance


def find(row: Row, pack: Pack, of_lines: bool = False) -> list[Statement]:
    """What a folded row states, by the rules of sentences or those of lines about a coordinate."""
    found = Found(row, pack)
    further = _by_kind(pack).get("further", [])
    for rule in _fitting(pack, row.letters, "lines" if of_lines else "sentences").of(row.words):
        at, regex = 0, rule.pattern.on(row.string)
        while regex is not None and (match := regex.search(row.string, at)) is not None:
            at = match.end() if rule.options.get("once") else match.start() + 1
            subjects, others, roles, words = _filled(row, rule, match)
            before = row.string[: match.start()]
            head = aside.head_of(before, match[0], pack)
            subjects = row.slots_in(f"{head} ") if head else subjects
            if head == "" or _is_of_another(rule, subjects, row, match, pack):
                continue
            if head and before_name.is_goal(before.rpartition(head)[0], pack):
                continue
            first, last = row.index(match.start()), row.index(match.end())
            found.extent = row.tokens[first].start, row.tokens[last - 1].end
            found.said = words.get("near", "").strip()
            before_name.call(subjects, others, words.get("noun", ""), pack)
            if others and "G" in roles:
                others[0].part = roles["G"]
            if rule.options.get("implied"):
                if aside.has_own_subject(match[0], pack):
                    continue
                subjects = [row.implied()]
            subjects, others = unnamed.ends(rule, row, subjects, others)
            if rule.options.get("from_here") and subjects:
                subjects, others = way_off.ends(rule, row, pack, subjects, roles)
            if "L" not in roles and _has_figure(row, roles.get("B")):
                continue
            if not _is_distance(row, pack, rule, roles) or aside.turns(match[0], pack, of_lines):
                continue
            if rule.options.get("by_name") and not _is_owned(others[0], pack):
                continue  # "Austria said that the border with Slovenia"
            if rule.options.get("sided"):
                sided.take(found, rule, subjects, others, match[0], before)
                continue
            if rule.options.get("pairs"):
                _take_pairs(found, rule, subjects, others, roles)
                continue
            if rule.options.get("of_country"):
                found.add_in_country(rule, subjects[0], roles.get("G"))
                continue
            if "relation" in rule.options:
                others, roles = [roles["O"]], {"third": roles["O2"]}
            relative = aside.is_relative(match[0].split(), pack)
            _take(found, rule, subjects, others, roles, before, relative)
            goes_on = ("L" in roles or "B" in roles) and not rule.options.get("happened")
            first_one = subjects[0] if subjects else None
            if goes_on and not found.is_measured(rule, first_one, tail_of(before), relative):
                held = found.rank(rule, rule.checks[0], subjects, before, relative)
                if not relative and before_name.is_near(before, pack):  # several places
                    held = "possible"
                _go_on(found, further, subjects, match.end(), held)
    if not found.statements:
        return []
    made = ranked(_left(found.kept(), row, pack, of_lines), row, pack)
    told = {(s.length, s.bearing) for s in made if not s.is_from_here}
    return [s for s in made if not s.is_from_here or (s.length, s.bearing) not in told]


def may_tell(text: str, pack: Pack, check: str) -> bool:
    """Whether a sentence may hold the words of a rule of one of FIGURES."""
    return _index(pack, check).may_be_in(text)


def _is_of_another(rule: Rule, slots: list[Slot], row: Row, hit: re.Match[str], pack: Pack) -> bool:
    """Whether what stands about a match makes it no statement of its subject."""
    before = row.string[: hit.start()]
    if denial.is_after(rule, before, pack) or aside.is_of_another(rule, before, hit[0], pack):
        return True
    return bool(slots) and before_name.is_adjective(slots[0], row.text, pack)


def _is_owned(line: Slot, pack: Pack) -> bool:
    """Whether a border is that of the subject: "its border with"."""
    return not line.line or line.said in pack.words("owner")


def told(row: Row, pack: Pack, check: str) -> Iterator[Told]:
    """What a folded row states for a check of FIGURES, by its rules in their order."""
    rules = _fitting(pack, row.letters, check).of(row.words)
    if rules and denial.denies(row, pack):
        rules = [rule for rule in rules if rule.options.get("foretold")]
    for rule in rules:
        if any(row.says(pack.words(name)) for name in rule.options.get("unless_said", ())):
            continue
        for match in rule.pattern.found_in(row.string):
            words = roles_of(match)
            at = {role: row.slots_in(said) for role, said in words.items()}
            slots = {role: found[0] for role, found in at.items() if found}
            before = row.string[: match.start()]
            if denial.is_after(rule, before, pack) or before_name.has_article(rule, slots):
                continue
            if check == "border-length" and way_off.is_off(slots["L"], row, pack):
                continue
            first, last = row.index(match.start()), row.index(match.end())
            yield Told(
                check,
                rule,
                slots,
                {role: said.strip() for role, said in words.items() if role not in slots},
                before,
                match[0],
                row.string[match.end() :],
                row.tokens[first].start,
                row.tokens[max(first, last - 1)].end,
            )


def left_open(row: Row, pack: Pack, statements: Sequence[Statement]) -> int:
    """How many distances and directions from a named place are no part of a statement."""
    used = {slot.number for s in statements for slot in (s.length, s.bearing) if slot is not None}
    found = set()
    for one in told(row, pack, OPEN):
        figure = one.slots.get("L") or one.slots.get("B")
        if "L" not in one.slots and _has_figure(row, figure):
            continue
        if (
            figure is not None
            and figure.number not in used
            and _is_distance(row, pack, one.rule, one.slots)
        ):
            found.add(figure.number)
    return len(found)


def _has_figure(row: Row, bearing: Slot | None) -> bool:
    """Whether a figure stands right before a bearing: then it is no direction alone."""
    if bearing is None:
        return False
    at = row.string.find(bearing.token + " ")
    return at > 0 and _FIGURE.search(row.string, max(0, at - 12), at) is not None


def _left(
    statements: list[Statement],
    row: Row,
    pack: Pack,
    of_lines: bool = False,
    is_aside: bool = False,
) -> list[Statement]:
    """The statements that their sentence does not take back."""
    is_taken_back = denial.takes_back(row, pack, of_lines, is_aside)
    return [statement for statement in statements if not is_taken_back(statement)]


@cache
def _by_kind(pack: Pack) -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in pack.rules:
        found.setdefault(_kind(rule), []).append(rule)
    return found


@cache
def _index(pack: Pack, kind: str) -> Index[Rule]:
    """The rules of a kind by their words."""
    return pack.index(kind, _by_kind(pack).get(kind, []))


@lru_cache(MOST_LETTERS)
def _fitting(pack: Pack, letters: str, kind: str) -> Index[Rule]:
    """Those of them that a row with these slot letters may match."""
    return _index(pack, kind).narrowed(set(letters))


def _kind(rule: Rule) -> str:
    """What a rule is matched against."""
    if rule.options.get("continues"):
        return "further"
    if denial.DENIAL in rule.checks:
        return "denials"
    if not FIGURES.isdisjoint(rule.checks):
        return rule.checks[0]
    if ADDRESS in rule.checks:
        return "addresses"
    return "lines" if LINES in rule.checks else "sentences"


def _filled(
    row: Row, rule: Rule, match: re.Match[str]
) -> tuple[list[Slot], list[Slot], dict[str, Slot], dict[str, str]]:
    words = roles_of(match)
    slots = {role: row.slots_in(tokens) for role, tokens in words.items()}
    named = [slot for turn in _TURNS for slot in slots.get(f"S{turn}", ())]
    subjects = [slot for slot in named if slot.letter not in "BG"]  # a list of neighbours has them
    within = [slot for role in rule.options.get("within", ()) for slot in slots.pop(role, ())]
    others = [s for role in ("O", "O2", "A") for s in slots.get(role, ()) if s.letter not in "BG"]
    for slot in within:
        for other in others:
            if slot not in other.tail:
                other.tail.append(slot)
    if not others and "line" in rule.options:  # "a coastal town": a line that nothing names
        first, last = row.index(match.start()), row.index(match.end())
        line = next(t for t in reversed(row.tokens[first:last]) if t.word[0] != "§")
        known = [s for s in row.slots if (s.start, s.end, s.text) == (line.start, line.end, "")]
        others = known[:1] or [row.add(Slot("X", line.start, line.end, ""))]
        others[0].line = rule.options["line"]
    roles = {role: found[0] for role, found in slots.items() if found}
    return subjects, others, roles, words


def _take(
    found: Found,
    rule: Rule,
    subjects: list[Slot],
    others: list[Slot],
    roles: dict[str, Slot],
    before: str,
    relative: bool,
) -> None:
    tail = tail_of(before)
    for check in rule.checks:
        for subject in subjects:
            for other in others:
                found.add(rule, check, subject, roles, other, tail, relative, roles.get("third"))


def _take_pairs(
    found: Found, rule: Rule, subjects: list[Slot], others: list[Slot], roles: dict[str, Slot]
) -> None:
    """ "X and Y, 14 km north and 9 km south of Z, respectively": each figure is that of its own name, a
    lone bearing both's; what else the words could be read as is dropped."""
    for number, suffix in enumerate(_TURNS[: max(len(subjects), len(others))]):
        said = {role: roles.get(role + suffix) for role in "LB"}
        own = {role: slot for role, slot in said.items() if slot is not None}
        if "B" in roles and "B2" not in roles:
            own["B"] = roles["B"]
        subject = subjects[min(number, len(subjects) - 1)]
        other = others[min(number, len(others) - 1)]
        for check in rule.checks:
            found.add(rule, check, subject, own, other)
        found.paired |= {slot.number: rule.name for slot in own.values()}


def _go_on(
    found: Found, further: Sequence[Rule], subjects: list[Slot], end: int, rank: Rank
) -> None:
    """ "... and 17 miles west of B": further figures said of the same subjects."""
    for _ in range(6):
        hit = next(
            (
                (rule, match)
                for rule in further
                if (regex := rule.pattern.on(found.row.string, end)) is not None
                and (match := regex.match(found.row.string, end)) is not None
            ),
            None,
        )
        if hit is None:
            return
        rule, match = hit
        _, others, roles, words = _filled(found.row, rule, match)
        found.said = words.get("near", "").strip()
        if RANKS[rank] > RANKS[rule.rank]:
            rule = rule._replace(rank=rank)
        for check in rule.checks:
            for subject in subjects:
                for other in others:
                    found.add(rule, check, subject, roles, other)
        end = match.end()


def _is_distance(row: Row, pack: Pack, rule: Rule, roles: dict[str, Slot]) -> bool:
    """Whether the words about a figure allow a distance between places."""
    length = roles.get("L")
    if length is None or rule.options.get("measures"):
        return True
    at = next((i for i, token in enumerate(row.tokens) if token.word == length.token), None)
    if at is None:
        return True
    glue = pack.words("not_distance_glue")
    for token in reversed(row.tokens[max(0, at - _LOOK_BACK) : at]):
        if token.word in pack.words("not_distance"):
            return False
        if token.word not in glue:
            break
    after = row.tokens[at + 1].word if at + 1 < len(row.tokens) else ""
    return after not in pack.words("not_distance_after")


def stated(row: Row, pack: Pack) -> list[Statement]:
    """What the folded words of a row state."""
    if not row.stated:
        return []
    made = []
    sure = _addresses(row, pack) if row.addressed else {}
    for told in row.stated:
        rank, rule = told.rank, told.rule
        if told.subject.number in row.addressed:
            rank, rule = sure.get(told.subject.number, (rank, rule))
        made.append(
            Statement(
                told.check, rule, rank, told.subject, told.object,
                touching=bool(told.words), words=told.words,
                readings=((rank, rule, told.subject),), sentence=(row.start, row.end),
                extent=told.extent, said_after=told.rule in pack.marked("said_after"),
            )
        )  # fmt: skip
    return _left(made, row, pack, is_aside=True)


def _addresses(row: Row, pack: Pack) -> dict[int, tuple[Rank, str]]:
    """Slot that opens an address -> how sure the words about it make that it is one, and the rule
    that says so: the first that matches."""
    found: dict[int, tuple[Rank, str]] = {}
    for rule in _fitting(pack, row.letters, "addresses").of(row.words):
        for match in rule.pattern.found_in(row.string):
            (slot,) = row.slots_in(roles_of(match)["S"])
            if slot.number in row.addressed:
                found.setdefault(slot.number, (rule.rank, rule.name))
    return found

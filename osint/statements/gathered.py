"""The statements of a row while rules are tried: one for each check, figure and object, with every reading."""

from __future__ import annotations

from osint.ends.slot import HERE, Slot
from osint.language.pack import Pack, Rank, Rule
from osint.statements import before_name
from osint.statements.model import Statement
from osint.statements.ranks import RANKS
from osint.statements.row import Row
from osint.support.patterns import lazily

_AFTER_BEARING = lazily(r"§B\d+ \S+ $")
"""What stands before a name that a bearing is counted from: it is hardly a subject."""
_MEASURED = lazily(r"§[LB]\d+ (?:[^.¶\s]\S* ){1,3}$")
WITHIN = "containment"
"""The check of what lies in what: nothing before the place makes it another's."""
LINES = "coordinates"
"""The check whose rules are matched over the lines about a coordinate, not over sentences."""


_EACH = ("check", "length", "bearing", "object", "subject")
"""What a statement is kept by that each subject has for itself."""


class Found:
    """The statements of a row while rules are tried: one for each check, figure and object."""

    def __init__(self, row: Row, pack: Pack) -> None:
        self.row, self.pack = row, pack
        self.said = ""
        self.extent = (0, 0)
        self.statements: dict[tuple[object, ...], Statement] = {}
        self.paired: dict[int, str] = {}  # the figures that a "respectively" gives to their names

    def kept(self) -> list[Statement]:
        """The statements, without those that others of the row say better: of a figure that a
        "respectively" gives away, and of subjects of which each has a statement of its own."""
        own: dict[tuple[object, ...], set[int]] = {}
        for key, statement in self.statements.items():
            if len(key) == len(_EACH) and statement.subject is not None:
                own.setdefault(key[:-1], set()).add(statement.subject.number)
        return [
            statement
            for key, statement in self.statements.items()
            if self._is_told(statement)
            and not {slot.number for _, _, slot in statement.readings} <= own.get(key, set())
        ]

    def _is_told(self, statement: Statement) -> bool:
        figure = statement.length or statement.bearing
        if figure is None or figure.number not in self.paired:
            return True
        return statement.rule == self.paired[figure.number]

    def add(
        self,
        rule: Rule,
        check: str,
        subject: Slot | None,
        roles: dict[str, Slot],
        other: Slot,
        before: str = "",
        relative: bool = False,
    ) -> None:
        length, bearing = roles.get("L"), roles.get("B")
        is_led = before.rpartition(" ")[2] in self.pack.words("in")
        if check == WITHIN:
            relative, before = True, ""
        if subject is other or (
            subject is not None and subject.start == other.start and other.said != HERE
        ):
            return
        if (check == "distance" and length is None) or (check == "direction" and bearing is None):
            return
        rank: Rank = rule.rank
        whole = (LINES,) if self.pack.code == "en" else (LINES, "containment")
        if before.rpartition(" ")[2].startswith(("§G", "§B")) and check not in whole:
            return  # "northern Aleppo, near ...": a part of an area is no spot
        if check == LINES:
            if _is_counted_from(subject, other, length or bearing, before):
                return
            relative = True  # what stands before a place does not make the coordinate another's
        relative = relative or bool(rule.options.get("own"))  # the bracket is the name's
        if (
            rule.options.get("needs_noun")
            and subject is not None
            and not before_name.has_noun(subject, self.pack)
        ):
            return
        if _AFTER_BEARING.search(before + " ") and not relative:
            if check == "proximity":
                return
            rank = "possible"
        if rank == "certain" and not relative and before_name.is_object(before, self.pack):
            rank = "likely"
        if not relative and before_name.is_part(before, self.pack):
            rank = "possible"
        bare = subject is not None and not subject.noun and rule.options.get("event_near")
        if bare and before_name.is_near(before, self.pack):
            rank = "possible"  # "near X, 10 km east of Y": what happened, not X
        if rule.options.get("needs_place") and not before_name.is_placed(
            subject, before, self.pack
        ):
            return
        if rule.options.get("attached") and is_led:
            rank = "likely"  # "in X in Y": the second may belong to the verb
        key = self._key(rule, check, subject, other, length, bearing)
        reading = (rank, rule.name, subject)
        known = self.statements.get(key)
        if known is None:
            self.statements[key] = Statement(
                check, rule.name, rank, subject, other, length, bearing, roles.get("C"),
                bool(rule.options.get("touching")), self.said, readings=(reading,) if subject else (),  # type: ignore[arg-type]
                sentence=(self.row.start, self.row.end), before=before,
                extent=self.extent,
            )  # fmt: skip
            return
        if subject is None:
            return
        same = next((r for r in known.readings if r[2] is subject), None)
        if same is not None and RANKS[same[0]] <= RANKS[rank]:
            return
        others = tuple(r for r in known.readings if r is not same)
        readings = tuple(
            sorted((*others, (rank, rule.name, subject)), key=lambda reading: RANKS[reading[0]])
        )
        first = readings[0]
        known = known._replace(before=before) if first[2] is subject else known
        self.statements[key] = known._replace(
            readings=readings, rank=first[0], rule=first[1], subject=first[2]
        )

    def _key(
        self,
        rule: Rule,
        check: str,
        subject: Slot | None,
        other: Slot,
        length: Slot | None,
        bearing: Slot | None,
    ) -> tuple[object, ...]:
        if other.said == HERE:
            return check, length, bearing, HERE
        if check in ("distance", "direction") and not rule.options.get("first"):
            return check, length, bearing, other
        return check, length, bearing, other, subject


def _is_counted_from(subject: Slot | None, other: Slot, figure: Slot | None, before: str) -> bool:
    """Whether a place before a coordinate is only what something else is measured from."""
    first = subject is not None and other.start < subject.start
    return first and figure is None and _MEASURED.search(before + " ") is not None

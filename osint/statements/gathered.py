"""The statements of a row while rules are tried: one for each check, figure and object, with every reading."""

from __future__ import annotations

from osint.ends.slot import HERE, Slot
from osint.language.pack import Pack, Rank, Rule
from osint.statements import aside, before_name
from osint.statements.model import Statement
from osint.statements.ranks import RANKS
from osint.statements.row import Row
from osint.support.patterns import lazily

_SUBJECT = lazily(r"§[PQN]\d+")
_MEASURED = lazily(r"§[LB]\d+ (?:[^.¶\s]\S* ){1,3}$")
WITHIN = "containment"
"""The check of what lies in what: nothing before the place makes it another's."""
NEARNESS = "proximity"
"""The check of what borders what: who names a side says more than who names none."""
LINES = "coordinates"
"""The check whose rules are matched over the lines about a coordinate, not over sentences."""
_MOST_BEFORE = 8
"""Tokens before a subject that may tell whose the statement is."""
_EACH = ("check", "length", "bearing", "object", "subject")
"""What a statement is kept by that each subject has for itself."""
_ASIDE = 10
"""Tokens of a short aside behind a name, and the verb behind it."""


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
        "respectively" gives away, of subjects of which each has a statement of its own, of a
        nearness that is one of two ("closer to A than to B"), and of a neighbour whose side is told or who
        is told the other way round."""
        own: dict[tuple[object, ...], set[int]] = {}
        for key, statement in self.statements.items():
            if len(key) == len(_EACH) and statement.subject is not None:
                own.setdefault(key[:-1], set()).add(statement.subject.number)
        held = {(s.subject, s.object) for s in self.statements.values() if s.third is not None}
        placed = {
            (s.check, *ends)
            for s in self.statements.values()
            if s.bearing is not None
            for ends in ((s.subject, s.object), (s.object, s.subject))
        }
        met = [(s.subject, s.object) for s in self.statements.values() if s.check == NEARNESS]
        turned = {ends for at, ends in enumerate(met) if ends[::-1] in met[:at]}
        return [
            statement
            for key, statement in self.statements.items()
            if self._is_told(statement)
            and (statement.third is not None or (statement.subject, statement.object) not in held)
            and not {slot.number for _, _, slot in statement.readings} <= own.get(key, set())
            and not (
                statement.check == NEARNESS
                and statement.bearing is None
                and (
                    (NEARNESS, statement.subject, statement.object) in placed
                    or (statement.subject, statement.object) in turned
                )
            )
        ]

    def _is_told(self, statement: Statement) -> bool:
        figure = statement.length or statement.bearing
        if figure is None or figure.number not in self.paired or statement.check == NEARNESS:
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
        third: Slot | None = None,
    ) -> None:
        length, bearing = roles.get("L"), roles.get("B")
        last = before.rpartition(" ")[2]
        is_led = last in self.pack.words("in")
        if rule.options.get("not_counted_from") and before_name.is_counted_from(before, self.pack):
            return  # "30 km from X, in Y", "30 km north of X 20 km south of Y"
        is_beside = False
        if check == WITHIN:
            if before_name.is_between(before, self.pack):
                return  # "it lies between X and Y in Z"
            is_ahead = subject is not None and subject.start < other.start
            is_bare = subject is not None and not subject.noun  # no "X - a town of Y in Z"
            if is_ahead and is_bare and other.letter != "K" and before_name.JOINED.search(before):
                return  # "on the road X - Y in Z"
            if is_ahead and not relative and self._is_led_with_verb(subject, before):
                return
            if rule.options.get("by_chance") and self._is_place_of_town(subject, before):
                return
            is_own = is_ahead and subject is not None and subject.start >= self.extent[0]
            is_beside = is_own and not relative and self._is_point_of_reference(subject, before)
            if rule.options.get("attached") and (
                before_name.is_counted_from(before, self.pack)
                or (last in self.pack.words("of") and before_name.is_near(before, self.pack))
                or last.startswith("§B")
            ):
                is_beside = True  # "explosions 30 km north of X in Y", "севернее X в Y"
            relative, before = True, ""
        if _is_same(subject, other) or _has_no_figure(check, length, bearing):
            return
        if check == NEARNESS and (self._may_be_sea(subject) or self._may_be_sea(other)):
            return
        if any(self._has_sides(roles[role]) for role in rule.options.get("sideless", ())):
            return
        if check == LINES and _is_counted_from(subject, other, length or bearing, before):
            return
        rank = self._rank(rule, check, subject, before, relative)
        if rank is None:
            return
        if rule.options.get("attached"):
            if other is not None and before_name.is_gone_to(other.text, self.pack):
                return
            if is_led:
                rank = "likely"  # "in X in Y": the second may belong to the verb
        rank = "possible" if is_beside else rank
        key = self._key(rule, check, subject, other, length, bearing)
        key = key if third is None else (*key, third)
        by_road = bool(rule.options.get("by_road"))
        known = self.statements.get(key)
        if known is None:
            self.statements[key] = Statement(
                check, rule.name, rank, subject, other, length, bearing, roles.get("C"),
                bool(rule.options.get("touching")), self.said,
                readings=((rank, rule.name, subject),) if subject else (),
                sentence=(self.row.start, self.row.end), before=before,
                extent=self.extent, said_after=bool(rule.options.get("said_after")), by_road=by_road,
                third=third, relation=rule.options.get("relation", ""),
            )  # fmt: skip
        elif subject is not None:
            known = known._replace(by_road=known.by_road and by_road)
            self.statements[key] = _read_again(known, rank, rule.name, subject, before)

    def add_in_country(self, rule: Rule, subject: Slot, part: Slot | None) -> None:
        """Takes in that a place lies in a part of its country, which is not named, or is its largest."""
        if part is not None and subject.part is not None:
            return
        subject.part = part or subject.part
        self.statements.setdefault(
            (WITHIN, None, None, None, subject),
            Statement(
                WITHIN, rule.name, rule.rank, subject, None,
                readings=((rule.rank, rule.name, subject),),
                sentence=(self.row.start, self.row.end), extent=self.extent,
            ),
        )  # fmt: skip

    def _may_be_sea(self, slot: Slot | None) -> bool:
        """Whether a division is called as a sea too, and no noun says which: "borders the Atlántico"."""
        if slot is None or slot.letter == "W" or slot.noun:
            return False
        return slot.text.lower() in self.pack.words("sea_too")

    def _is_place_of_town(self, subject: Slot | None, before: str) -> bool:
        """Whether a water only says where a town lies, of which the rest is told: "on the Mur in Y"."""
        is_water = subject is not None and subject.letter == "W"
        return is_water and before.rpartition(" ")[2] in self.pack.words("onto")

    def _is_led_with_verb(self, subject: Slot | None, before: str) -> bool:
        """Whether the verb behind a name is told of what stands before it: "the bridge near X is in Y"."""
        return before_name.is_led(before, self.pack) and self._has_verb(subject)

    def _is_point_of_reference(self, subject: Slot | None, before: str) -> bool:
        """Whether a name only tells where something else of the clause lies, so that the area behind may
        be that one's: "Gera liegt südlich von Leipzig in Thüringen", "opposite X, in Y, lies Z"."""
        if subject is None or "," in before:
            return False  # "X, 5 km from Y, in Z, was" is an aside
        pack = self.pack
        is_beside = before_name.is_counted_from(before, pack) or before_name.is_near(before, pack)
        behind = self._words_from(self.extent[1])[:2]
        told = [word for word in self._words_from(subject.end)[:2] if word != ","][:1]
        if not pack.words("of_name", "capital").isdisjoint(told):
            return False  # "near X, of the province of Y", "near X, capital of Y"
        if behind[:1] == [","] and behind[1:] != [] and behind[1] in aside.verbs(pack):
            is_of = before.rpartition(" ")[2] in pack.words("of_name")
            is_beside = is_beside or (before_name.is_led(before, pack) and not is_of)
            return is_beside and _SUBJECT.search(before) is None
        return is_beside and _SUBJECT.search(before) is not None

    def _words_from(self, at: int) -> list[str]:
        """The words of the row from a place in the text on."""
        return [token.word for token in self.row.tokens if token.start >= at]

    def _has_verb(self, subject: Slot | None, over_aside: bool = False) -> bool:
        """Whether a verb stands right behind a name, or a short aside of it, that is told of what leads
        to the name."""
        words = [token.word for token in self.row.tokens]
        if subject is None or subject.token not in words:
            return False
        behind = words[words.index(subject.token) + 1 :][:_ASIDE]
        closing = {",": ",", "(": ")"}.get(behind[0], "") if behind else ""
        if over_aside and closing in behind[1:]:
            behind = behind[behind.index(closing, 1) + 1 :]
        return behind != [] and behind[0] in aside.verbs(self.pack)

    def _is_held(self, subject: Slot | None, before: str) -> bool:
        """Whether a figure behind an area is that of something without a name that is put into it, but
        where its noun tells of the land about a town: "in the region of X, 20 km from Y"."""
        pack = self.pack
        if pack.traits.own_terms or subject is None or subject.letter not in "QR":
            return False
        if _SUBJECT.search(before) or subject.noun in pack.words("loose_division"):
            return False
        if "(" in self._words_from(subject.end)[:2]:
            return False  # "in the district of X (20 km from Y)": the figure is its own
        is_area = subject.letter == "R" or subject.noun in pack.words("division")
        return is_area and before_name.within(before, pack) != ""

    def _is_placed(self, subject: Slot | None) -> bool:
        """Whether a participle right behind a name and its comma puts it somewhere."""
        words = [token.word for token in self.row.tokens]
        if subject is None or subject.token not in words:
            return False
        behind = [word for word in words[words.index(subject.token) + 1 :][:2] if word != ","]
        return not self.pack.words("placed").isdisjoint(behind[:1])

    def _has_sides(self, line: Slot) -> bool:
        """Whether the words of a line say whose it is, or that it runs at sea: "X and Y share a border
        with Z", "a sea border"."""
        said = self.row.text[line.start : line.stop].lower().split()
        return bool(line.sides) or not self.pack.words("at_sea").isdisjoint(said)

    def rank(
        self, rule: Rule, check: str, subjects: list[Slot], before: str, relative: bool
    ) -> Rank:
        """How sure a rule is of the first of its subjects, and so of what goes on about it."""
        first = subjects[0] if subjects else None
        return self._rank(rule, check, first, tail_of(before), relative) or "possible"

    def is_measured(self, rule: Rule, subject: Slot | None, before: str, relative: bool) -> bool:
        """Whether a place is an end itself: "203 km from X and 241 km from Y", of what has no name."""
        if relative or "distance" not in rule.checks or self._is_placed(subject):
            return False
        return before_name.is_measured_from(before)

    def _rank(
        self, rule: Rule, check: str, subject: Slot | None, before: str, relative: bool
    ) -> Rank | None:
        """How sure a rule's reading is by what stands before the subject; None for none."""
        pack, options = self.pack, rule.options
        whole = (LINES,) if pack.traits.loose_rules else (LINES, WITHIN)
        if before.rpartition(" ")[2].startswith(("§G", "§B")) and check not in whole:
            return None  # "northern Aleppo, near ...": a part of an area is no spot
        if options.get("needs_noun") and subject and not before_name.has_noun(subject, pack):
            return None
        if options.get("entry") and subject and not before_name.is_entry(subject, self.row.text):
            return None
        if options.get("needs_place") and not before_name.is_placed(subject, before, pack):
            return None
        # What stands before a place makes no coordinate another's; a bracket is the name's.
        relative = relative or check == LINES or bool(options.get("own"))
        if subject and not relative and before_name.is_second(subject, before, self.row.text, pack):
            return None
        if not relative and before_name.is_goal(before, pack) and self._has_verb(subject, True):
            return None
        is_counted_from = not relative and before_name.is_after_bearing(before)
        is_measured = not relative and before_name.is_measured_from(before)
        is_between = not relative and (
            before_name.is_between(before, pack) or before_name.is_end_of_way(before, pack)
        )
        if (is_counted_from or is_measured or is_between) and check == "proximity":
            return None
        if options.get("behind_aside") and before_name.ends_route(before, pack):
            return "possible"  # "flying from X to Y, crashed near Z, 10 km south of X"
        bare = subject is not None and not subject.noun and options.get("event_near")
        is_part = not relative and before_name.is_part(before, pack)
        if is_part and check == "direction" and subject is not None and subject.letter == "P":
            return "likely"  # "parts of X, south of Y": all of a town lies that way
        is_of_place = check in ("distance", "direction")
        is_of_figure = is_measured and is_of_place
        if is_of_place and self.is_measured(rule, subject, before, relative):
            return None
        is_held = is_of_place and self._is_held(subject, before)
        if is_counted_from or is_of_figure or is_between or is_part or is_held:
            return "possible"
        if bare and before_name.is_near(before, pack):
            return "possible"  # "near X, 10 km east of Y": what happened, not X
        is_object = not relative and before_name.is_object(before, pack)
        return "likely" if rule.rank == "certain" and is_object else rule.rank

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
            own = (rule.name,) if rule.options.get("pairs") else ()
            return check, length, bearing, HERE, *own
        is_each = rule.options.get("first") or rule.options.get("sided")
        if check in ("distance", "direction") and not is_each:
            return check, length, bearing, other
        return check, length, bearing, other, subject


def _is_counted_from(subject: Slot | None, other: Slot, figure: Slot | None, before: str) -> bool:
    """Whether a place before a coordinate is only what something else is measured from."""
    first = subject is not None and other.start < subject.start
    return first and figure is None and _MEASURED.search(before + " ") is not None


def _is_same(subject: Slot | None, other: Slot) -> bool:
    """Whether both ends are one name."""
    if subject is None or subject is other:
        return subject is other
    if subject.start == subject.end:
        return False  # implied, at the head of a sentence that the other opens
    return subject.start == other.start and HERE not in (subject.said, other.said)


def _has_no_figure(check: str, length: Slot | None, bearing: Slot | None) -> bool:
    return (check == "distance" and length is None) or (check == "direction" and bearing is None)


def _read_again(known: Statement, rank: Rank, rule: str, subject: Slot, before: str) -> Statement:
    """The statement with a further reading of its subject, the surest first."""
    same = next((reading for reading in known.readings if reading[2] is subject), None)
    if same is not None and RANKS[same[0]] <= RANKS[rank]:
        return known
    others = (reading for reading in known.readings if reading is not same)
    readings = tuple(
        sorted((*others, (rank, rule, subject)), key=lambda reading: RANKS[reading[0]])
    )
    first = readings[0]
    known = known._replace(before=before) if first[2] is subject else known
    return known._replace(readings=readings, rank=first[0], rule=first[1], subject=first[2])


def tail_of(before: str) -> str:
    """The last words before a match, in which those stand that may tell whose the statement is."""
    return " ".join(before.rsplit(None, _MOST_BEFORE)[-_MOST_BEFORE:])

"""Intervals in other languages than English: a length, the words about it, and the dates beside.

The words of a language are in osint/language/<code>/intervals.py. Their sentences are not parsed
further, so that an interval counts where its sentence has the two dates it needs and no other. A
date that stands right beside the length, or right behind "after", is tied to it; what is tied by
nothing but its sentence is doubtful at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from osint.checks.interval import foreign_words
from osint.checks.interval.dated import Dated, Dates, is_year
from osint.checks.interval.foreign_words import IntervalWords
from osint.checks.interval.stated import Found, Length, counted, fits, made
from osint.extract.dates.days import sentence_about
from osint.extract.languages import Stretch, stretches
from osint.extract.mention_search import starting
from osint.language.date_packs import fold, in_folded
from osint.language.hedges import BLURS
from osint.language.pack import load
from osint.model import Extraction, Span
from osint.model.gaps import PUBLICATION
from osint.statements.denial import is_denied
from osint.support.patterns import lazily

REACH = 80
"""How far behind "five days after" the date it counts from may stand, in characters."""
MOST_AGE = 130
_BESIDE = lazily(r"[\s,，،、;(（–—:-]{0,3}(?:[^\W\d]{1,6}['’.]?[\s-]?){0,3}[\s,，،(（]{0,2}")
"""Between a length and a date that tells when it began or was over: ", on ", " (", ", le "."""
_CLOSED = lazily(r"[.;!?。；！？]")
_COMMA = lazily(r"[,，،(（]")
_JOINT = lazily(r"\s?[^\W\d]{1,6}(?:\s[^\W\d]{1,4})?['’]?\s?|\s?[-–—]\s?")
"""Between the two days of "from X to Y"."""
_PLACED = r"(?:,\s[^()\d;–—]{2,40}?)?"
_DASHED = lazily(rf"{_PLACED}\s?[-–—]\s?")
_LIFE_ENDS = lazily(rf"{_PLACED}\)")


def find(text: str, extraction: Extraction, dates: Dates) -> Iterator[Found]:
    """The intervals of the stretches of a text that are not English."""
    for stretch in stretches(text, extraction.document.language):
        known = foreign_words.of(stretch.code)
        if known is not None:
            yield from _Reader(text, extraction, dates, known, stretch).all()


class _Reader:
    """Reads one stretch of a text."""

    def __init__(
        self,
        text: str,
        extraction: Extraction,
        dates: Dates,
        known: IntervalWords,
        stretch: Stretch,
    ) -> None:
        self._text, self._extraction, self._dates = text, extraction, dates
        self._words, self._stretch = known, stretch
        self._folded = in_folded(text)
        self._nots = frozenset(map(fold, load(stretch.code).words("not")))

    def all(self) -> Iterator[Found]:
        for pattern, read in (
            (self._words.length, self._length),
            (self._words.anniversary, self._anniversary),
            (self._words.age, self._age),
        ):
            for match in pattern.finditer(self._folded, self._stretch.start, self._stretch.end):
                found = read(match)
                if found is not None and not self._is_denied(found):
                    yield found

    def _is_denied(self, found: Found) -> bool:
        return is_denied(self._text, found.start, found.end, load(self._stretch.code))

    # what stands about a length

    def _around(self, match: re.Match[str]) -> Span:
        return sentence_about(self._text, match.start(), match.end(), self._extraction.dates)

    def _named(self, match: re.Match[str]) -> list[Dated]:
        """The dates of its sentence, those aside that the length is a part of."""
        named = starting(self._dates.all(), *self._around(match))
        return [each for each in named if each.end <= match.start() or each.start >= match.end()]

    def _is_beside(self, start: int, end: int) -> bool:
        return end >= start and _BESIDE.fullmatch(self._text, start, end) is not None

    def _is_tied(self, match: re.Match[str], then: Dated) -> bool:
        if then.end <= match.start():
            return self._is_beside(then.end, match.start())
        return self._is_beside(match.end(), then.start)

    # lengths

    def _length(self, match: re.Match[str]) -> Found | None:
        length, role = self._value(match), self._role(match)
        before = self._folded[max(0, match.start() - REACH) : match.start()].split()[-1:]
        if length is None or (match["whole"] and not role):
            return None
        if not self._nots.isdisjoint(before):
            return None  # "not five days after"
        named = self._named(match)
        if length.unit != "year" and any(is_year(each.moment) for each in named):
            return None
        found = self._read(match, length, role, named)
        hedge = match["hedge"]
        if found is None or not hedge:
            return found
        blurred = BLURS.get(self._words.hedges[hedge], "")
        return found._replace(stated=found.stated._replace(blurred=blurred))

    def _read(
        self, match: re.Match[str], length: Length, role: str, named: list[Dated]
    ) -> Found | None:
        if role in ("after", "before"):
            return self._from_object(match, length, role, named)
        if role == "ago" and len(named) < 2:
            return self._ago(match, length, named)
        if role:
            return self._from_before(match, length, named)
        return self._span(match, length, named)

    def _value(self, match: re.Match[str]) -> Length | None:
        if match["whole"]:
            return Length(match, *self._words.lengths[match["whole"]])
        number = self._words.number(match["n"])
        return None if number is None else Length(match, number, self._words.units[match["unit"]])

    def _role(self, match: re.Match[str]) -> str:
        """What the words before and behind a length say of it."""
        first = self._words.first[match["first"]] if match["first"] else ""
        behind = self._words.behind[match["behind"]] if match["behind"] else ""
        if behind == "of":
            return {"later": "after", "ago": "before"}.get(first, "")
        if match["whole"] in self._words.next_days:
            return "later"
        closed = self._text[match.end() : match.end() + 1] in ("", *",،.;:)。，")
        if behind in ("after", "before") and closed:
            return "later" if behind == "after" else "earlier"
        return behind or first

    def _from_object(
        self, match: re.Match[str], length: Length, role: str, named: list[Dated]
    ) -> Found | None:
        """ "X, five days after the strike of Y", "five days after the strike of Y, on X"."""
        behind = [each for each in named if each.start >= match.end()]
        if len(named) != 2 or not behind or behind[0].start - match.end() > REACH:
            return None
        base = behind[0]
        if _CLOSED.search(self._text, match.end(), base.start):
            return None
        then = named[0] if named[1] is base else named[1]
        is_apart = _COMMA.search(
            self._text, match.end(), base.start
        )  # "after it is published, on X"
        if is_apart or self._are_of_a_kind(base, then):
            found = self._made(match, length, *_in_order(named))
            return found if fits(found.stated) else None
        tied = self._is_tied(match, then) if then.end <= match.start() else False
        tied = tied or (then.start >= base.end and self._is_beside(base.end, then.start))
        earlier, later = (base, then) if role == "after" else (then, base)
        return counted(self._made(match, length, earlier, later, is_loose=not tied))

    def _are_of_a_kind(self, base: Dated, then: Dated) -> bool:
        """Whether two days behind a length are told alike, so that both may be the sentence's own: "after
        his election he resigned on X and died on Y"."""
        if then.start < base.end:
            return False
        if _CLOSED.search(self._text, base.end, then.start):
            return True
        one, other = (self._folded[: each.start].split()[-1:] for each in (base, then))
        return one == other

    def _ago(self, match: re.Match[str], length: Length, named: list[Dated]) -> Found | None:
        """ "Two weeks ago, on 3 May"."""
        if len(named) != 1 or not self._is_tied(match, named[0]):
            return None
        now = self._dates.published()
        missing = "" if now else f"no {PUBLICATION} is given to count from"
        where = min(match.start(), named[0].start), max(match.end(), named[0].end)
        return made("interval", length, where, named[0].moment, now, missing)

    def _from_before(
        self, match: re.Match[str], length: Length, named: list[Dated]
    ) -> Found | None:
        """ "He fled on X; three days later, on Y", "began on X and was over on Y, three days later"."""
        behind = [each for each in named if each.start >= match.end()]
        if not behind:
            is_told = len(named) == 2 and match["whole"] not in self._words.next_days
            return self._made(match, length, *_in_order(named)) if is_told else None
        then, base = behind[0], self._dates.last_before(match.start())
        if base is None or len(named) > 2 or not self._is_tied(match, then):
            return None
        if any(base.end <= each.start < match.start() for each in self._extraction.dates):
            return None  # the story went on by words of its own
        first, last = (base, then) if _is_first(base, then) else (then, base)
        found = counted(self._made(match, length, first, last, is_loose=False))
        return self._dates.told_from(found, base, match.start())

    def _span(self, match: re.Match[str], length: Length, named: list[Dated]) -> Found | None:
        """ "Lasted twelve days, from X to Y"; "spent ten days there, from X to Y" may be less."""
        around = self._around(match)
        lasted, spent = (
            pattern.search(self._folded, around.start, around.end) is not None
            for pattern in (self._words.lasted, self._words.spent)
        )
        ends = self._dates.range_in(around)
        if ends and not named and self._is_tied(match, ends[0]):
            first, last = ends
            found = self._made(match, length, first, last, is_loose=not lasted or spent)
            return found._replace(stated=found.stated._replace(total=spent))
        if len(named) != 2 or not (lasted or spent) or ends:
            return None
        found = self._made(match, length, *_in_order(named))
        first, last = named
        joined = _JOINT.fullmatch(self._text, first.end, last.start)
        long = self._words.spent.match(self._folded, match.end() + 1)  # "12 Jahre lang, vom"
        is_told = joined and self._is_beside(long.end() if long else match.end(), first.start)
        return found if is_told or fits(found.stated) else None

    def _made(
        self,
        match: re.Match[str],
        length: Length,
        earlier: Dated,
        later: Dated,
        is_loose: bool = True,
    ) -> Found:
        where = (
            min(match.start(), earlier.start, later.start),
            max(match.end(), earlier.end, later.end),
        )
        found = made("interval", length, where, earlier.moment, later.moment)
        return found._replace(stated=found.stated._replace(is_loose=is_loose))

    # anniversaries and ages

    def _anniversary(self, match: re.Match[str]) -> Found | None:
        """ "X, the tenth anniversary of the crash of Y"."""
        named, said = self._named(match), match["n"] or match["m"]
        number = self._words.ordinals.get(said) or self._words.number(_digits(said))
        if len(named) != 2 or number is None or named[1].start < match.end():
            return None
        then, base = named if named[0].end <= match.start() else named[::-1]
        if not self._is_tied(match, then) and then.moment.last < base.moment.first:
            then, base = base, then  # "it fell on X; its tenth anniversary was kept on Y"
        length = Length(match, float(number), "year")
        where = min(match.start(), named[0].start), max(match.end(), named[1].end)
        found = made("anniversary", length, where, base.moment, then.moment)
        return found._replace(stated=found.stated._replace(is_loose=not self._is_tied(match, then)))

    def _age(self, match: re.Match[str]) -> Found | None:
        """ "Born on X, died on Y aged 61"."""
        named, around = self._named(match), self._around(match)
        number = self._words.number(next(each for each in match.groups() if each))
        if number is not None and str(match.lastgroup).startswith("y"):
            number -= 1
        birth = self._told_before(around, 2 - len(named)) if len(named) < 2 else []
        named = [*birth, *named]
        if len(named) != 2 or number is None or not 0 < number <= MOST_AGE:
            return None
        born, then = _in_order(named)
        if born.moment.yearless or not (birth or self._tells_birth(named, around)):
            return None
        if self._words.kin.search(self._folded, around.start, match.start()):
            return None  # "died with his son aged 12"
        dead = self._words.dead.search(self._folded, around.start, around.end)
        is_loose = bool(birth) or not (dead or self._is_tied(match, then))
        where = min(match.start(), named[0].start), max(match.end(), named[1].end)
        found = made("age", Length(match, number, "year"), where, born.moment, then.moment)
        blurred = "about" if set(match[0].split()) & self._words.hedges.keys() else ""
        return found._replace(stated=found.stated._replace(is_loose=is_loose, blurred=blurred))

    def _told_before(self, around: Span, count: int) -> Sequence[Dated]:
        """The one date of the sentence before, where that tells of a birth, or its "(X - Y)", and this one
        opens with the death of nobody else: "He was born on X. He died on Y aged 61"."""
        last = self._dates.last_before(around.start)
        if last is None or self._words.died.match(self._folded, around.start) is None:
            return []
        before = sentence_about(self._text, last.start, last.end, self._extraction.dates)
        told = starting(self._dates.all(), before.start, before.end)
        if self._text[before.end : around.start].strip(". \n") or len(told) != count:
            return []
        born = self._words.born.search(self._folded, before.start, before.end) is not None
        return told if (born if count == 1 else self._are_life(told)) else []

    def _tells_birth(self, named: list[Dated], around: Span) -> bool:
        """Whether a sentence says when somebody was born, or gives two dates as "(X - Y)"."""
        born = self._words.born.search(self._folded, around.start, around.end)
        return born is not None or self._are_life(named)

    def _are_life(self, named: Sequence[Dated]) -> bool:
        """Whether two dates stand as "(X - Y)" or "(X, Graz - Y, Linz)"."""
        text, (first, second) = self._text, named
        joined = _DASHED.fullmatch(text, first.end, second.start) is not None
        closed = _LIFE_ENDS.match(text, second.end) is not None
        return joined and closed and text[: first.start].rstrip()[-1:] == "("


def _in_order(named: list[Dated]) -> tuple[Dated, Dated]:
    first, second = named
    return (first, second) if _is_first(first, second) else (second, first)


def _is_first(one: Dated, other: Dated) -> bool:
    """Whether a date lies before another, or may: one without a year may lie in any."""
    is_open = one.moment.yearless or other.moment.yearless
    return is_open or one.moment.first <= other.moment.first


def _digits(said: str) -> str:
    """A number without the ending of its ordinal: "10-я", "10."."""
    found = re.match(r"\d+", said)
    return found[0] if found else said

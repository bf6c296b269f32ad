"""Lengths between the only two dates of a sentence, whatever words stand between.

Such a reading is likely and no more: a length that fits is consistent, one that does not is at most
doubtful. The day of publication is the second date where the words say that it is meant.
"""

from __future__ import annotations

import re

from osint.checks.interval import cues, forms, kept, lengths
from osint.checks.interval.dated import Dated, Dates
from osint.checks.interval.in_sentence import Place, place_of
from osint.checks.interval.stated import DAYS, Found, Moment, is_misread, made
from osint.extract.dates.days import sentence_about
from osint.extract.mention_search import starting
from osint.language.en import intervals as words

LENGTH = lengths.LENGTH
REACH = 90
"""Characters from a length to the date that it counts from, at most."""
BEFORE_DAY = 60
"""Characters before a day in which the word stands that something began on it."""
LONGEST_AND = 12
"""Characters between the two ends of a time that words like "between" open."""
_SHORT = ("hour", "day", "week", "fortnight", "month")
_YEAR_DAYS = 300


def read(match: re.Match[str], dates: Dates) -> Found | None:
    """The length with the two dates of its sentence; None where it lies between no two."""
    place = place_of(match, dates.text)
    if place.way and forms.of_anniversary().match(place.text, place.way_end):
        return None  # "the eve of the first anniversary of X"
    if (on := _gone_on(place, dates)) is not None:
        return on
    named = _named(place, dates)
    if not named:
        return _of_the_sentence_before(place, dates)
    if len(named) > 2:
        return None
    if not _is_alone(place) or cues.unreal().search(place.text, *place.around):
        return None
    if place.way and len(named) == 2 and (joined := _as_one(place, named[0], named[1])):
        named = [joined]  # "since the fighting of 14-20 September"
    if len(named) == 1:
        return _up_to_now(place, named[0], dates) or _of_two_sentences(place, named[0], dates)
    if _is_broken(place, named[0], named[1]):
        return None
    is_short = place.length.number * DAYS[place.length.unit] < DAYS["year"]
    if is_short and place.length.unit in _SHORT and any(_is_year(each) for each in named):
        return None
    pair = _pair(place, named[0], named[1])
    if pair is None:
        return None
    where = min(place.start, named[0].start), max(place.end, named[1].end)
    found = made("interval", place.length, where, pair[0].moment, pair[1].moment)
    if lengths.is_kept(match) and kept.is_far_off(match, named, found.stated, dates):
        return found
    total = place.ahead.endswith(f"{words.FOR[0]} ") and _begun(place, *named) is None
    stated = found.stated._replace(is_loose=True, total=total)
    if not stated.blurred and cues.within().search(place.ahead):
        stated = stated._replace(blurred="within")
    is_kept = lengths.is_kept(match)
    return None if is_misread(stated, is_kept) else found._replace(stated=stated)


def _named(place: Place, dates: Dates) -> list[Dated]:
    """The dates of the sentence; a range counts as its two ends."""
    named = [
        each
        for each in starting(dates.all(), *place.around)
        if not (each.start <= place.start and place.end < each.end)  # "15 years from 1986"
    ]
    feast = dates.feast(place.way_end) if place.way else None
    if feast is not None and len(named) == 1:
        return sorted((feast, named[0]))
    if len(named) > 1 and is_said_again(place.text, *named[:2]):
        del named[0]  # "9/11, 11 September 2001"
    return named or list(dates.range_in(place.around))


def is_said_again(text: str, one: Dated, two: Dated) -> bool:
    """Whether a day is told right behind itself: "9/11, 11 September 2001"."""
    is_apposed = text[one.end : two.start] in (", ", " (")
    days = {(each.moment.first.month, each.moment.first.day) for each in (one, two)}
    is_open = one.moment.yearless or one.moment.guessed
    return is_apposed and len(days) == 1 and (is_open or one.moment.first == two.moment.first)


def _as_one(place: Place, one: Dated, two: Dated) -> Dated | None:
    """What lasted from one day to another, where a length is counted from that."""
    gap = place.text[one.end : two.start]
    joined = one.start == two.start or forms.span_joint().fullmatch(gap)
    if not joined or one.start < place.way_end:
        return None
    return Dated(
        one.start, two.end, one.moment._replace(last=max(one.moment.last, two.moment.last))
    )


def _is_broken(place: Place, one: Dated, two: Dated) -> bool:
    """Whether a line ends between the three, or one date lies within the other ("in May, on 22 May")."""
    stretch = place.text[min(place.start, one.start) : max(place.end, two.end)]
    return "\n" in stretch or _holds(one.moment, two.moment) or _holds(two.moment, one.moment)


def _holds(outer: Moment, inner: Moment) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _gone_on(place: Place, dates: Dates) -> Found | None:
    """ "It sank on 3 May. Nine days on, on 12 May, ...", "the following day, 4 May, ..."."""
    match = place.length.match
    on = place.way == words.ON_LATER and match["n"]
    later = bool(on or ((match["step"] or match["many"]) and cues.is_later(place.way)))
    if not later:
        return None
    base, then = dates.last_before(match.start()), dates.after(place.way_end)
    if base is None or then is None:
        return None
    found = made("interval", place.length, (base.start, then.end), base.moment, then.moment)
    found = found._replace(stated=found.stated._replace(is_loose=not on))
    return dates.told_from(found, base, match.start())


def _up_to_now(place: Place, one: Dated, dates: Dates) -> Found | None:
    """ "Marking three years since the fire of X", "a decade on from X", "six weeks after X it still burns"."""
    now = dates.published()
    if now is not None and place.way in words.AGO and one == dates.after(place.way_end):
        return made("interval", place.length, (place.start, one.end), one.moment, now)
    if now is None or one.start < place.way_end:
        return None
    on = place.way == words.ON_LATER and bool(cues.marking().search(place.ahead))
    gap = place.text[place.way_end : one.start]
    if not (forms.object_gap().fullmatch(gap.replace(", ", " ")) if not on else len(gap) < REACH):
        return None
    if place.length.unit in _SHORT and _is_year(one):
        return None
    since = place.way in (*words.SINCE, words.ON_FROM, words.INTO)
    led = on or (cues.marking().search(place.ahead) and since)
    if not (
        led
        or (cues.is_after(place.way) and cues.still().search(place.text, one.end, place.around.end))
    ):
        return None
    found = made("interval", place.length, (place.start, one.end), one.moment, now)
    return found._replace(stated=found.stated._replace(is_loose=True))


def _of_two_sentences(place: Place, two: Dated, dates: Dates) -> Found | None:
    """ "Arrested in Dakar on X. The court sentenced him on Y, nearly three years later."."""
    gap = place.text[two.end : place.start]
    if not (cues.is_later(place.way) and gap in (", ", " - ", " – ", " — ", " (")):
        return None
    base = dates.last_before(two.start)
    if base is None or not forms.closes().match(place.text, place.way_end):
        return None
    found = made("interval", place.length, (base.start, place.end), base.moment, two.moment)
    found = found._replace(stated=found.stated._replace(is_loose=True))
    return dates.told_from(found, base, two.start)


def _of_the_sentence_before(place: Place, dates: Dates) -> Found | None:
    """ "The siege began on X and ended on Y. It lasted four years."."""
    told = cues.it_lasted().fullmatch(place.ahead.lstrip())
    last = dates.last_before(place.around.start) if told else None
    if told is None or last is None or not cues.summed().match(place.behind):
        return None
    around = sentence_about(place.text, last.start, last.end)
    named = list(starting(dates.all(), *around))
    if len(named) != 2 or not _ran(place.text, *named):
        return None
    if told["noun"] and told["noun"] not in place.text[around.start : around.end].lower().split():
        return None  # "the trial began on X and ended on Y. The hearing lasted two hours."
    where = named[0].start, place.end
    found = made("interval", place.length, where, named[0].moment, named[1].moment)
    found = found._replace(stated=found.stated._replace(is_loose=True))
    return dates.told_from(found, last, place.start)


def _ran(text: str, one: Dated, two: Dated) -> bool:
    """Whether something began on one day and ended on the other."""
    return _began(text, one) and cues.ended().search(text, one.end, two.start) is not None


def _pair(place: Place, one: Dated, two: Dated) -> tuple[Dated, Dated] | None:
    """The earlier and the later of two dates, as the words about the length put them."""
    in_time = sorted((one, two), key=lambda each: each.moment.first)
    first, last = in_time[0], in_time[1]
    if lengths.is_kept(place.length.match):
        is_birthday = words.BIRTHDAY in place.length.match[0].lower()
        around = (place.ahead + place.behind).replace(f"-{words.BORN[0]}", "")
        is_born = any(word in around for word in (words.BORN[0], *words.MADE))
        return (first, last) if is_born or not is_birthday else None
    if cues.as_of().match(place.behind) and cues.since().search(place.ahead):
        return one, two
    if place.way:
        return _counted(place, one, two)
    if one.start < place.start < two.start:
        gap = place.text[place.end : two.start].lower()
        if cues.until().fullmatch(gap):
            return one, two
        if cues.since_behind().fullmatch(gap):
            return two, one
        if cues.lasted().search(place.ahead) and cues.then_ended().fullmatch(gap):
            return one, two
    if cues.between().match(place.behind.lstrip()) and two.start - one.end > LONGEST_AND:
        return None  # "three years between 1988 and 1990 after the clashes of 1987"
    if _is_parted(place, one, two):
        return first, last
    return _begun(place, one, two) or _spanned(place, one, two, first, last)


def _is_parted(place: Place, one: Dated, two: Dated) -> bool:
    """Whether the words about the length put it between two days: "separate", "fast forward"."""
    if one.start != two.start and (
        cues.parted().match(place.behind) or cues.forward().search(place.ahead)
    ):
        return True
    if one.start >= place.end:
        gap, joint = place.text[place.end : one.start], place.text[one.end : two.start]
        opened = re.sub(rf"{words.FROM}\s$", "", gap, flags=re.IGNORECASE)
        joined = forms.span_joint().fullmatch(joint) if joint else one.start == two.start
        return bool(joined and cues.apposed().fullmatch(opened))
    if two.end > place.start:
        return False
    if cues.to_the_day().match(place.behind):
        return True
    held = cues.held().search(place.ahead) and cues.between().search(place.ahead)
    if one.start == two.start:  # a range: only right beside it
        is_beside = cues.apposed().fullmatch(place.text, two.end, place.start)
        is_beside = is_beside or cues.lasting().fullmatch(place.text, two.end, place.start)
        return bool(is_beside and cues.summed().match(place.text, place.end))
    lead = place.text[max(place.around.start, one.start - 40) : one.start]
    joined = forms.span_joint().fullmatch(place.text, one.end, two.start)
    is_opened = cues.between().search(lead.lower()) and (
        joined or cues.opened_joint().fullmatch(place.text, one.end, two.start)
    )
    return bool(held or (is_opened and cues.apposed().fullmatch(place.text, two.end, place.start)))


def _begun(place: Place, one: Dated, two: Dated) -> tuple[Dated, Dated] | None:
    """The day on which something began, and the other: "after 18 months in office, having been sworn
    in on X, he quit on Y"."""
    match = place.length.match
    is_over = cues.completed().search(place.ahead) and cues.closed().match(place.behind)
    if not (match["its"] or is_over or cues.ended_behind().match(place.behind)):
        return None
    begun = [each for each in (one, two) if _began(place.text, each, place.around.start)]
    if len(begun) != 1:
        return None
    return (one, two) if begun[0] is one else (two, one)


def _began(text: str, each: Dated, low: int = 0) -> bool:
    """Whether the words before a day, from `low` on, say that something began on it."""
    return cues.began().search(text, max(low, each.start - BEFORE_DAY), each.start) is not None


def _spanned(
    place: Place, one: Dated, two: Dated, first: Dated, last: Dated
) -> tuple[Dated, Dated] | None:
    """The days of a length that is over: "was lifted on Y after 61 days", "a 48-hour truce that began
    on X"."""
    between = place.text[place.end : one.start].lower()
    reached = two.end <= place.start or cues.reached().fullmatch(place.text, place.end, two.start)
    if cues.completed().search(place.ahead) and one.end <= place.start and reached:
        is_for = place.ahead.endswith(f"{words.FOR[0]} ") and not cues.having_spent().search(
            place.ahead
        )
        if cues.closed().match(place.behind) and not is_for:
            return first, last
    if cues.having_spent().search(place.ahead) and two.end <= place.start:
        return first, last
    if cues.lasting().fullmatch(place.text, two.end, place.start) and _ran(place.text, one, two):
        return one, two
    if cues.within().search(place.ahead) and place.behind.startswith(f" {words.OF[0]} "):
        return one, two
    if place.end > one.start:
        return None
    if cues.spent().search(place.ahead) and cues.spans().search(between):
        return one, two
    if place.length.match["gap"] == "-" and cues.began().search(between):
        gone = place.text[one.end : two.start].lower()
        return (one, two) if cues.ended().search(gone) else None
    return None


def _counted(place: Place, one: Dated, two: Dated) -> tuple[Dated, Dated] | None:
    """The two days of "N days after X, on Y", "fifteen years earlier, in X"."""
    way = place.way
    if cues.is_after(way) or cues.is_before(way):
        if (
            two.end <= place.start and way != words.SINCE[0]
        ):  # "married on X, divorced on Y, a year into it"
            return (one, two) if way == words.INTO else None
        if one.start >= place.end and cues.apposed_day().search(
            place.text[place.way_end : one.start]
        ):
            # "a hundred days after taking office, on X, he ...; that was on Y"
            is_of_it = place.text[one.start - 2] == "," and one.moment.last < two.moment.first
            # but "after his birth, X, he enlisted on Y" counts from X
            return (one, two) if cues.is_before(way) != is_of_it else (two, one)
        base = one if one.start >= place.end else two
        other = two if base is one else one
        gap = place.text[place.end : base.start]
        if base.start < place.end or len(gap) > REACH or ";" in gap:
            return None
        if other.start > base.end and any(
            f", {word} " in place.text[base.end : other.start] for word in words.RELATIVE
        ):
            return None  # "15 years from 1986, under rules which were changed in 1995"
        if base is two and place.text[place.way_end] == ",":  # "fell on X; three days after, on Y,"
            return (two, one) if cues.is_before(way) else (one, two)
        is_aside = cues.apposed_day().search(gap) or cues.told_aside().search(gap)
        if "," in gap and (gap.count(",") > 1 or not is_aside):
            return None  # "a day after the storm, the mayor recalled the flood of X"
        return (other, base) if cues.is_before(way) else (base, other)
    if one.end > place.start:  # "Fifteen years earlier, in 1999, ...; the new one came in 2014"
        if cues.is_later(way) and one.start >= place.end:
            return two, one  # "the following day, 4 June, ...; it had begun on 3 June"
        return (one, two) if way in words.EARLIER else None
    ends = two.end <= place.start or cues.reached().fullmatch(place.text, place.way_end, two.start)
    return (one, two) if cues.is_later(way) and ends else None


def _is_alone(place: Place) -> bool:
    """Whether the sentence states no other length."""
    match = place.length.match
    return all(
        (other.start() < match.end() and match.start() < other.end())
        or (lengths.is_kept(other) and not lengths.is_kept(match))
        for other in LENGTH.pattern.finditer(place.text, *place.around)
    )


def _is_year(each: Dated) -> bool:
    return (each.moment.last - each.moment.first).days > _YEAR_DAYS

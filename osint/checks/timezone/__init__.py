"""Timezone: one instant on two clocks.

What it recognises
    Two clock times that the text sets against each other, the second in brackets or after "or",
    a slash or an equals sign, with the zones by name or by the place: "9 a.m. Kyiv time (0600
    GMT)", "16:25 EEST (13:25 UTC)", "noon local time, or 10:00 UTC", "10:00 am (0800 GMT)". Two
    times without brackets or such a word ("from 9 a.m. to noon GMT") are not one instant.

    Also a zone with its offset beside it, "05:00 Moscow time (UTC+3)", and how far the clocks of
    two places are said to be apart: "New York is five hours behind London", "Nepal is five hours
    and 45 minutes ahead of GMT"; the offset of a place, "Tokyo (UTC+9)", "Kenya is in the UTC+3 time
    zone"; "a one-hour time difference between London and Paris".

How it is computed
    Each clock is taken back to UTC by the rules of its zone on that day, summer time included,
    from the IANA time zone database. The day is the one the sentence names, else that of
    publication; without either any day from 2000 to 2030 will do on which both fit, and on a
    day when clocks change, both offsets. The zone of a place is that of its coordinates. "Local
    time" is that of the places the sentence names, or of those told of shortly before where it
    fits; a clock without a zone is taken for local time. Where no place of the sentence fits,
    those of the whole text are asked: what fits none of them is inconsistent where they are of
    up to three offsets, else doubtful; without a known place it is unresolved.

Error model
    None, clocks are exact; only where a time is blurred ("around 3 a.m.") or given in whole
    hours against minutes, half an hour is allowed. Where the words for winter and summer time
    are confused ("EST" in July) and the other one fits, it is doubtful. Which of the two clocks
    is wrong is not decided: both are shown.

Examples
    PASS: The blast was at 9 a.m. Kyiv time (0600 GMT) on 3 July 2023.
    PASS: The ship left Lagos at 16:25 local time (15:25 UTC) on 2 May 2022.
    PASS: The blast was at 05:00 Moscow time (UTC+3) on 3 July 2023.
    PASS: The photo was taken in Tokyo (UTC+9).
    FAIL: The photo was taken in Tokyo (UTC+5).
    PASS: Kathmandu is five hours and 45 minutes ahead of GMT.
    FAIL: The blast was at 9 a.m. Kyiv time (1200 GMT) on 3 July 2023.
    FAIL: The ship left Lagos at 16:25 local time (13:25 UTC) on 2 May 2022.
    FAIL: The blast was at 05:00 Moscow time (UTC+5) on 3 July 2023.
    FAIL: Kathmandu is four hours ahead of GMT.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from osint.checks.timezone import ahead, told_offsets
from osint.checks.timezone.pairs import Pair, pairs
from osint.extract.dates.clocks import DAY_MIN, Clock
from osint.geo.civil_time import BETWEEN_CHANGES, DAYS_WITHOUT_A_DATE
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Claim, Extraction, Finding, Interval, Verdict
from osint.support.frozen import dataclass, replace
from osint.support.plural import counted
from osint.world import World

if TYPE_CHECKING:
    from osint.checks.timezone.whose import Whose

NAME = "timezone"
MODEL = "IANA time zone database"
DATA = ("IANA time zone database (tzdata)", "OpenStreetMap time zones")
ROUGH_MIN = 30
"""Minutes by which a blurred time, or whole hours against minutes, may be off."""
FEW_ZONES = 3
"""Offsets of all places of a text up to which a local time that fits none of them is wrong."""
SHIP_MIN = 120
"""Minutes by which the clock kept on a ship may be off that of the shore; set by hand."""
SEASONS = (1, 7)
"""A month of winter and one of summer time, in either hemisphere."""
HOUR_MIN = 60
STEP_MIN = 15
"""All offsets in use since 1972 are multiples of it, but for Liberia's and a few islands' early ones."""


@dataclass(frozen=True, slots=True)
class TwoClocks:
    """The two times, with the offsets that the words of each allow."""

    pair: Pair
    first: Whose
    second: Whose
    is_rare: bool = False  # they fit while only one of the places has changed its clocks
    either_season: Whose | None = None  # the first in winter or summer, where its offset is told
    is_afloat: bool = False  # the offset of a local time is told of what lies at sea


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The pairs of clock times."""
    del world
    text = extraction.text
    for pair in pairs(text, extraction):
        from osint.checks.timezone.whose import whose  # zones are asked for by few texts

        def read(day: tuple[date, ...], pair: Pair = pair) -> TwoClocks:
            then = pair._replace(days=day)
            first, second = (whose(clock, then, extraction) for clock in (pair.first, pair.second))
            return TwoClocks(pair, first, second)

        days = [pair.days] if pair.days else [(day,) for day in DAYS_WITHOUT_A_DATE]
        best = min((read(day) for day in days), key=_miss)
        if not pair.days and _miss(best)[0] == HOUR_MIN:
            is_rare = any(_miss(read((day,)))[0] == 0 for day in BETWEEN_CHANGES)
            best = replace(best, is_rare=is_rare)
        if pair.is_one:
            if not best.first.offsets_min:
                continue  # "local time (UTC+3)" tells whose clock it is where no place does
            then = pair.days or DAYS_WITHOUT_A_DATE
            seasons = tuple(day.replace(month=month, day=1) for day in then for month in SEASONS)
            either = whose(pair.first, pair._replace(days=seasons), extraction)
            best = replace(best, either_season=either, is_afloat=_is_afloat(text, pair))
        yield Claim(NAME, pair.start, pair.end, detail=best)
    for one in (*ahead.find(text, extraction), *told_offsets.find(text, extraction)):
        yield Claim(NAME, one.start, one.end, one.first, one.other, detail=one)


def _is_afloat(text: str, pair: Pair) -> bool:
    """Whether a local time, in no named zone, is told in a sentence about a ship."""
    zone = pair.first.zone
    if zone is None or zone.offsets_min or zone.iana is not None or zone.name is not None:
        return False
    words = text[slice(*pair.sentence)].lower().replace(",", " ").split()
    return not load(BASE).words("moves_ship", "moves_boat", "afloat").isdisjoint(words)


def check(claim: Claim, world: World) -> Finding:
    """Whether both clocks can show one instant."""
    del world
    from osint.checks.timezone.whose import seasonal

    told = claim.detail
    if isinstance(told, ahead.Ahead):
        return _of_two_places(claim, told)
    assert isinstance(told, TwoClocks)
    first, second = told.first, told.second
    best = _closest(told, first, second)
    if best is not None and best[0] <= _allowed(told.pair):
        return Finding(claim, "consistent", _agree(told, best), model=MODEL, data=DATA)
    told_before = _closest(told, _confirming(first), _confirming(second))
    if told_before is not None and told_before[0] <= _allowed(told.pair):
        return Finding(claim, "consistent", _agree(told, told_before), model=MODEL, data=DATA)
    if told.is_rare and best is not None:
        why = f"{_differ(told, best)} Between two changes of the clocks they fit."
        return Finding(claim, "unresolved", why, model=MODEL, data=DATA)
    if best is None or not (first.sure and second.sure):
        return _nowhere(claim, told) or _open(claim, told)
    verdict: Verdict = "inconsistent"
    why = _differ(told, best)
    if told.is_afloat and best[0] <= SHIP_MIN:
        why = f"{why} At sea it may be the clock of a ship or of the shore that reports it."
        return Finding(claim, "unresolved", why, model=MODEL, data=DATA)
    others = (seasonal(first, told.pair), told.either_season or first)
    tried = [_closest(told, other, seasonal(second, told.pair)) for other in others]
    other = min((found for found in tried if found is not None), default=None)
    if other is not None and other[0] <= _allowed(told.pair):
        verdict, why = "doubtful", f"{why} It would fit if winter and summer time were confused."
    apart = Interval(best[0] / 60, best[0] / 60, "h", best=best[0] / 60)
    return Finding(claim, verdict, why, computed=apart, model=MODEL, data=DATA)


def _of_two_places(claim: Claim, told: ahead.Ahead) -> Finding:
    """Whether the clocks of two places are as far apart as is said, on any day that may be meant."""
    apart = told.apart_min()
    if not apart:
        return Finding(
            claim, "unresolved", "The time zone of one of the places is not in the data."
        )
    best = min(apart, key=lambda minutes: (abs(minutes - told.minutes), minutes))
    if best != told.minutes and not (told.is_dated or told.is_seasonal):  # as it is now
        now = replace(told, days=told.days[-1:]).apart_min()
        best = min(now, key=lambda minutes: (abs(minutes - told.minutes), minutes))
    other = told.other.name if told.other is not None else "UTC"
    way = "ahead of" if best >= 0 else "behind"
    why = f"{told.first.name} is {_span(abs(best))} {way} {other}"
    if not best:
        why = f"{told.first.name} and {other} keep the same time"
    found: Verdict = "consistent" if best == told.minutes else "inconsistent"
    if found == "inconsistent" and (meant := told.meant()) is not told:
        return _of_two_places(replace(claim, subject=meant.first, object=meant.other), meant)
    if found == "inconsistent" and told.minutes in told.apart_min(everywhere=True):
        why += f", and the text says {told.text}; one of the two has several time zones."
        return Finding(claim, "unresolved", why, model=MODEL, data=DATA)
    if found == "consistent" and told.is_rare():
        why += ", but on few days only."
        return Finding(claim, "unresolved", why, model=MODEL, data=DATA)
    is_open = told.text == told_offsets.IN_ONE and not (told.is_dated or told.is_seasonal)
    if found == "consistent" and is_open and not told.is_of_zone():
        return Finding(
            claim, "unresolved", f"{why} for a part of the year only.", model=MODEL, data=DATA
        )
    said = told.text
    if told.minutes and (best >= 0) != (told.minutes >= 0):
        said += " ahead" if told.minutes > 0 else " behind"
    why += f", which fits {said}." if found == "consistent" else f", not {said}."
    hours = Interval(min(apart) / 60, max(apart) / 60, "h", best=best / 60)
    return Finding(claim, found, why, computed=hours, model=MODEL, data=DATA)


def _miss(told: TwoClocks) -> tuple[int, int]:
    """Minutes by which the clocks miss each other at best, and with the places told of before; more
    than any where a zone is unknown."""
    best = _closest(told, told.first, told.second)
    before = _closest(told, _confirming(told.first), _confirming(told.second))
    return (best[0] if best else DAY_MIN, before[0] if before else DAY_MIN)


def _confirming(found: Whose) -> Whose:
    """A local time may also be that of the places told of before."""
    if found.sure:
        return found
    return found._replace(offsets_min=found.offsets_min | found.likely_min)


def _nowhere(claim: Claim, told: TwoClocks) -> Finding | None:
    """What fits the clock of no place that the text names: wrong where those are of few zones."""
    clocks = told.first, told.second
    known = [found.anywhere_min or found.offsets_min for found in clocks]
    if not all(known) or not any(found.anywhere_min for found in clocks):
        return None
    first, second = (found._replace(offsets_min=o) for found, o in zip(clocks, known, strict=True))
    best = _closest(told, first, second)
    if best is None or best[0] <= _allowed(told.pair):
        return None
    is_told = any(found.is_placed for found in clocks) and max(map(len, known)) <= FEW_ZONES
    apart = Interval(best[0] / 60, best[0] / 60, "h", best=best[0] / 60)
    why = f"{_differ(told, best)} No place that the text names has a clock that fits."
    verdict: Verdict = "inconsistent" if is_told else "doubtful"
    if _fits_utc(told):
        verdict, why = "unresolved", f"{_differ(told, best)} It would fit if one showed UTC."
    return Finding(claim, verdict, why, computed=apart, model=MODEL, data=DATA)


def _fits_utc(told: TwoClocks) -> bool:
    """Whether a clock without a zone fits as UTC beside one in another, in either season."""
    from osint.checks.timezone.whose import seasonal

    pair, first = told.pair, told.first._replace(offsets_min=frozenset((0,)))
    if pair.first.zone or not pair.second.zone or _is_utc(pair.second):
        return False
    seasons = told.second, seasonal(told.second, pair)
    return any((f := _closest(told, first, s)) and f[0] <= _allowed(pair) for s in seasons)


def _open(claim: Claim, told: TwoClocks) -> Finding:
    """No zone fits or none is known: wrong only if no zone on earth could."""
    gaps = _gaps(told.pair)
    possible = any(min(gap % STEP_MIN, -gap % STEP_MIN) <= _allowed(told.pair) for gap in gaps)
    if not possible:
        why = (
            f"{told.pair.first_text} and {told.pair.second_text} differ by "
            f"{_span(min(gaps))}, which no two zones do."
        )
        return Finding(claim, "inconsistent", why, model=MODEL, data=DATA)
    missing = told.first.missing or told.second.missing or "the text does not say whose clock it is"
    return Finding(
        claim, "unresolved", f"The times cannot be compared: {missing}.", model=MODEL, data=DATA
    )


def _gaps(pair: Pair) -> list[int]:
    """Minutes that the first clock shows ahead of the second, within a day."""
    return [(a - b) % DAY_MIN for a in pair.first.minutes for b in pair.second.minutes]


def _closest(told: TwoClocks, first: Whose, second: Whose) -> tuple[int, int, int] | None:
    """How far off the nearest reading is, in minutes, and the two offsets it takes."""
    found = [
        (min((gap - (a - b)) % DAY_MIN, (a - b - gap) % DAY_MIN), a, b)
        for gap in _gaps(told.pair)
        for a in first.offsets_min
        for b in second.offsets_min
    ]
    return min(found) if found else None


def _allowed(pair: Pair) -> int:
    first, second = pair.first, pair.second
    if first.about or second.about:
        return ROUGH_MIN
    whole = [clock for clock in (first, second) if not clock.exact]
    minutes = any(m % 60 for clock in (first, second) for m in clock.minutes)
    return ROUGH_MIN if len(whole) == 1 and minutes and not _by_half_zones(pair) else 0


def _by_half_zones(pair: Pair) -> bool:
    """Whether the minutes are those of a zone half an hour off: then they are exact."""
    return all(m % 30 == 0 for clock in (pair.first, pair.second) for m in clock.minutes)


def _agree(told: TwoClocks, best: tuple[int, int, int]) -> str:
    pair, (_, first, second) = told.pair, best
    return (
        f"{_with_offset(pair.first_text, pair.first, first)} and "
        f"{_with_offset(pair.second_text, pair.second, second)} are the same moment{pair.on}."
    )


def _differ(told: TwoClocks, best: tuple[int, int, int]) -> str:
    pair, (off, first, second) = told.pair, best
    minutes = min(pair.first.minutes, key=lambda m: _off(m - first, pair.second, second))
    other = min(pair.second.minutes, key=lambda m: _off(m - second, pair.first, first))
    one = f"{_with_offset(pair.first_text, pair.first, first)} is {_clock(minutes - first)} UTC"
    two = f"{_with_offset(pair.second_text, pair.second, second)} is {_clock(other - second)} UTC"
    apart = f"they are {_span(off)} apart"
    if _is_utc(pair.second):
        return f"{one}{pair.on}, not {pair.second_text}: {apart}."
    if _is_utc(pair.first):
        return f"{two}{pair.on}, not {pair.first_text}: {apart}."
    return f"{one}{pair.on}, and {two}: {apart}."


def _is_utc(clock: Clock) -> bool:
    return clock.zone is not None and clock.zone.is_utc


def _with_offset(text: str, clock: Clock, offset: int) -> str:
    """A clock in the text's words, with its offset unless those say that it is UTC."""
    from osint.geo.civil_time import shown

    return text if _is_utc(clock) or shown(offset) in text else f"{text} ({shown(offset)})"


def _off(instant: int, other: Clock, offset: int) -> int:
    return min(
        min((instant - m + offset) % DAY_MIN, (m - offset - instant) % DAY_MIN)
        for m in other.minutes
    )


def _clock(minutes: int) -> str:
    return f"{minutes % DAY_MIN // 60:02}:{minutes % 60:02}"


def _span(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [counted(hours, "hour")] if hours else []
    parts += [counted(rest, "minute")] if rest else []
    return " and ".join(parts) or "0 minutes"

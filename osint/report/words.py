"""Figures, verdicts and places in words: what every readable format says alike."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from osint.model import Finding, Interval, Party, Place, Point, Verdict
from osint.report.countries import country_name
from osint.report.model import Expectation, Tally
from osint.report.records import number, position
from osint.report.safe import one_line

SIGNS: Final[dict[str, str]] = {
    "consistent": "✓",
    "doubtful": "≈",
    "inconsistent": "✗",
    "unresolved": "?",
}
MEANINGS: Final[dict[Verdict, str]] = {
    "consistent": "the computed figure fits what is stated, given how such statements are made",
    "doubtful": "only careless rounding or another reading would explain what is stated",
    "inconsistent": "the figures don't match under any reasonable reading",
    "unresolved": "could not be checked; the finding says what was missing",
}
BY_CONCERN: Final[tuple[Verdict, ...]] = ("inconsistent", "doubtful", "unresolved", "consistent")
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
METRES_BELOW_KM = 0.5
_SEASONS = {"WI": "winter", "SP": "spring", "SU": "summer", "FA": "autumn"}
_NO_GAP = ("°", "%")
_UNITS = {"deg": "°", "degree": "°", "degrees": "°"}


def figure(value: float | int, unit: str) -> str:
    """A number and its unit: `125.2 km`, `1,144 km`, `68°`."""
    unit = _UNITS.get(unit, unit)
    gap = "" if unit in _NO_GAP or not unit else " "
    return f"{value:,}{gap}{unit}"


def computed_words(interval: Interval | None) -> str:
    """What was computed: `125.2 km (113 to 137)`."""
    if interval is None:
        return ""
    interval = _readable(interval)
    low, high, best = (_shown(end) for end in (interval.low, interval.high, interval.best))
    if best is not None:
        words = figure(best, interval.unit)
        if low is not None and high is not None and (low, high) != (best, best):
            words += f" ({low:,} to {high:,})"
        return words
    return _range(low, high, interval)


def _shown(value: float | None) -> float | int | None:
    """A computed figure as people read it: whole from 1,000 up, a decimal from 1 up, two below."""
    size = 0.0 if value is None else abs(value)
    return number(value, 0 if size >= 1000 else 1 if size >= 1 else 2)


def _readable(interval: Interval) -> Interval:
    """Lengths under half a kilometre in metres."""
    ends = (interval.low, interval.high, interval.best)
    known = [abs(end) for end in ends if end is not None]
    if interval.unit != "km" or not known or max(known) >= METRES_BELOW_KM:
        return interval
    low, high, best = (None if end is None else end * 1000 for end in ends)
    return Interval(low, high, "m", best, interval.text)


def stated_words(interval: Interval | None) -> str:
    """What was stated, in the text's own words where they are kept."""
    if interval is None:
        return ""
    if interval.text:
        return f"“{one_line(interval.text, 60)}”"
    return _range(number(interval.low, 6), number(interval.high, 6), interval)


def _range(low: float | None, high: float | None, interval: Interval) -> str:
    if low is not None and high is not None:
        if low == high:
            return figure(low, interval.unit)
        return f"{low:,} to {figure(high, interval.unit)}"
    if high is not None:
        return f"at most {figure(high, interval.unit)}"
    if low is not None:
        return f"at least {figure(low, interval.unit)}"
    return one_line(interval.text, 60) if interval.text else ""


def comparison(finding: Finding) -> str:
    """Stated against computed in half a line, or "" where there are no figures."""
    parts = []
    if stated := stated_words(finding.claim.stated):
        parts.append(f"stated {stated}")
    if computed := computed_words(finding.computed):
        parts.append(f"computed {computed}")
    return ", ".join(parts) if finding.computed is not None else ""


def further_figures(finding: Finding) -> str:
    """`comparison`, or "" where the sentence names all that was computed already."""
    if finding.computed is not None:
        ends = (finding.computed.best, finding.computed.low, finding.computed.high)
        if all(f"{round(end):,}" in finding.why for end in ends if end is not None):
            return ""
    return comparison(finding)


def candidates_words(finding: Finding, limit: int = 4) -> str:
    """The places an undecided name could mean, or ""."""
    sentences = []
    for party in (finding.claim.subject, finding.claim.object):
        if party is not None and party.place is None and len(party.candidates) > 1:
            names = "; ".join(place_words(place) for place in party.candidates[:limit])
            more = len(party.candidates) - limit
            tail = f"; and {more} more" if more > 0 else ""
            sentences.append(f"“{one_line(party.text, 40)}” could be {names}{tail}")
    return ". ".join(sentences)


def place_words(place: Place) -> str:
    """A place told apart from its namesakes: `Sergeyevka, Primorsky Krai, Russia (44.34, 131.66)`."""
    where = [part for part in (place.admin1, country_name(place.country)) if part]
    head = ", ".join([place.name, *where])
    return f"{head} ({place.point.latitude:.2f}, {place.point.longitude:.2f})"


def party_words(party: Party | None) -> str:
    """What an end of a claim was taken to be: `Vladivostok, settlement in Russia`."""
    if party is None:
        return ""
    country = party.country or (party.place.country if party.place else None)
    if party.kind == "border" and country and party.other_country:
        sides = f"{country_name(country)}–{country_name(party.other_country)} border"
        return sides if sides == party.name else f"{party.name} ({sides})"
    if party.kind == "border":
        return party.name
    kind = "not located" if party.kind == "unknown" else party.kind
    region = party.place.admin1 if party.place and party.place.admin1 != party.name else None
    known = (region, country_name(country)) if kind != "country" else ()
    inside = ", ".join(part for part in known if part)
    return f"{party.name}, {kind}" + (f" in {inside}" if inside else "")


def taken_words(party: Party | None) -> str:
    """What the words of an end were taken to mean, where that lies, and among how many of its name
    it was chosen; "" for no end."""
    words = party_words(party)
    if party is None or not words:
        return ""
    taken = f"“{one_line(party.text, 60)}” was read as {words}"
    point = position(party)
    if point is not None:
        taken += f", at {point_words(point)}"
    radius_km = party.radius_km or (party.place.radius_km if party.place else 0.0)
    if point is not None and radius_km >= 0.05:
        taken += f", radius {radius_km:.1f} km"
    others = len(party.candidates) - 1
    if others > 0 and party.place is not None:
        taken += f"; chosen from {others + 1} places of that name"
    return taken


def point_words(point: Point, digits: int = 5) -> str:
    """A point in degrees, latitude first, without padding zeros beyond the second decimal."""
    return ", ".join(_trim(f"{degrees:.{digits}f}") for degrees in point)


def _trim(text: str) -> str:
    if "." not in text:
        return text
    whole, decimals = text.split(".")
    return f"{whole}.{decimals.rstrip('0').ljust(2, '0')}" if len(decimals) > 2 else text


def day_words(value: date | datetime | None) -> str:
    """A day as an article dates itself: `19 October 2024`."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}" if value else ""


def period_words(value: str) -> str:
    """A TIMEX3 value of more than a day in words: `April 2017`, `week 16 of 2017`, `winter 2016`."""
    year, _, rest = value.partition("-")
    if rest in _SEASONS:
        return f"{_SEASONS[rest]} {year}"
    if rest[:1] == "W" and rest[1:].isdigit():
        return f"week {int(rest[1:])} of {year}"
    if rest.isdigit() and 1 <= int(rest) <= 12:
        return f"{MONTHS[int(rest) - 1]} {year}"
    return value


def expectation_words(expectation: Expectation | None, verdict: Verdict) -> str:
    """How a finding of a case relates to what the case expects, or ""."""
    if expectation is not None and expectation.forbidden:
        return "the case does not list this statement"
    if expectation is not None and expectation.undecided:
        return "the case leaves this undecided"
    if expectation is None or expectation.verdict is None:
        return ""
    if expectation.met(verdict):
        return "as the case expects"
    return f"the case expects {expectation.verdict}"


def review_words(expectation: Expectation | None) -> str:
    """The human verdict that a case holds, or ""."""
    if expectation is None or expectation.review is None:
        return ""
    review = expectation.review
    return f"rated “{one_line(review.rating)}” by {one_line(review.by)}, {review.date}"


def open_words(count: int) -> str:
    """How much was not checked, as a sentence; "" where all was."""
    if not count:
        return ""
    is_one = count == 1
    return (
        f"{count} distance{'' if is_one else 's'} or direction{'' if is_one else 's'} "
        f"{'was' if is_one else 'were'} not checked: the text does not say of which places, or the "
        "gazetteer has none of that name."
    )


def undated_words(steps: Mapping[str, int], documents: int) -> str:
    """How many findings wait for the date of publication, with the day that the head
    of a lone document names."""
    count, (step, *others) = sum(steps.values()), steps
    which = "1 finding needs" if count == 1 else f"{count} findings need"
    if documents > 1 or others or step.endswith("YYYY-MM-DD."):
        return f"{which} the date of publication: --published YYYY-MM-DD."
    return f"{which} the date of publication. {step}"


def unread_words(counts: Mapping[str, int]) -> str:
    """What was not read, as a sentence; "" where all was."""
    parts = [
        f"{count} sentence{'' if count == 1 else 's'} in {name}"
        for name, count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    ]
    if not parts:
        return ""
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"{listed} {'was' if sum(counts.values()) == 1 else 'were'} not read."


def expected_of(tally: Tally) -> str:
    """Whether the claims of case files came out as they expect, in a sentence."""
    total = tally.expected + tally.unexpected
    if not tally.unexpected:
        return f"All {total} as the case files expect." if total > 1 else "As the case expects."
    verb = "differs" if tally.unexpected == 1 else "differ"
    return f"{tally.unexpected} of {total} {verb} from what the case files expect."

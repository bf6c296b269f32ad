"""What a finding says of its reading, and what its reader can do about one that is open."""

from __future__ import annotations

from osint.ends.party import FAME_LEAD
from osint.model import Finding, Party, Rank
from osint.model.gaps import (
    EARLIER,
    INSIDE,
    NO_LINE,
    PUBLICATION,
    SAME_NAME,
    WHICH_BORDER,
    WHOSE_BORDER,
    which_place,
)
from osint.support.frozen import replace
from osint.world import World

READ_AGAIN = "Read the sentence again: its words leave more than one reading."
PUBLISHED = "Give the date of publication: --published YYYY-MM-DD."
_AREAS = frozenset(("country", "region", "macro-region", "disputed", "sea"))
"""Kinds that hold the places of a text, and that no other of the name is meant for."""
_WIDE = _AREAS | {"county", "island", "lake", "peninsula", "range", "river"}
"""Kinds that a point does not stand for."""
_DATED = frozenset(("weekday", "calendar", "post-time", "interval", "timezone", "daylight"))


def advised(finding: Finding, world: World) -> Finding:
    """The finding with the rank and the rule of the reading that it was judged on, where its claim
    was read from words, and for an unresolved one the next step."""
    detail = finding.claim.detail
    rank: Rank = "certain"
    rule: str | None = None
    if hasattr(detail, "rank") and hasattr(detail, "rule"):  # as a Protocol, in a tenth of its time
        rank, rule = detail.rank, detail.rule
    step = _next(finding, world) if finding.verdict == "unresolved" else None
    if (rank, rule, step) == (finding.reading, finding.rule, finding.next):
        return finding
    return replace(finding, reading=rank, rule=rule, next=step)


def of_case(finding: Finding) -> Finding:
    """The finding of a case file, which says itself when its sources were published."""
    if finding.next is None or "--published" not in finding.next:
        return finding
    step = finding.next.replace(": --published ", " at its source: `published: ")
    return replace(finding, next=f"{step[:-1]}`.")


def with_day(finding: Finding, day: str) -> Finding:
    """The finding with the day that stands at the head of its text, where it asks for one."""
    if finding.next != PUBLISHED:
        return finding
    step = f"If the text was published on the day at its head, say so: --published {day}."
    return replace(finding, next=step)


def _next(finding: Finding, world: World) -> str:
    """One step, as a command or a line to paste."""
    claim, why = finding.claim, finding.why
    parties = [party for party in (claim.subject, claim.object) if party is not None]
    if NO_LINE in why:
        return "Give the line or area as a file: --layer FILE, or `layers:` in a case file."
    if claim.check in _DATED and not parties:
        return _of_time(claim.check, why)
    if EARLIER in why:
        return PUBLISHED
    if WHICH_BORDER in why or WHOSE_BORDER in why:
        role = "object" if len(parties) > 1 else "subject"
        return f"Say in a case file which border it is: `{role}: border A-B` in the claim."
    if claim.check == "border-length" and len(parties) == 1:
        return "See which borders a country has: osint border COUNTRY."
    return _of_names(parties, why) or _of_figures(finding, parties, world)


def _of_time(check: str, why: str) -> str:
    if PUBLICATION in why:
        return PUBLISHED
    if check == "daylight":
        return "Look it up for the place and day you think are meant: osint sun PLACE YYYY-MM-DD."
    if check == "timezone":
        return "Find out which place's clock is meant, then see its time zone: osint sun PLACE."
    return READ_AGAIN


def _of_names(parties: list[Party], why: str) -> str | None:
    """What to do about a name that is unknown, or that several places have."""
    for party in parties:
        if which_place(party.text) in why:
            role = "subject" if party is parties[0] else "object"
            return f"Say in a case file which place it is: `{role}: NAME` in the claim."
    unknown = [party for party in parties if party.kind == "unknown" and not party.candidates]
    if unknown:
        named = [party for party in unknown if party.text in why]
        return _pin((named or unknown)[0].text)
    undecided = [party for party in parties if party.kind == "unknown"]
    if undecided:
        return f"See which place is meant: osint geocode {_quoted(undecided[0].text)}."
    return None


def _pin(name: str) -> str:
    """A line for a case file, or a gazetteer that knows the place."""
    return (
        f'Pin it in a case file, `places: {{{_key(name)}: {{at: "LATITUDE, LONGITUDE"}}}}`, or '
        "add a gazetteer that has it: osint data import FILE."
    )


def _of_figures(finding: Finding, parties: list[Party], world: World) -> str:
    """What to look at where all ends are placed and the figures leave it open."""
    check, why = finding.claim.check, finding.why
    points = [party.point for party in parties if party.kind == "coordinate" and party.point]
    if points:
        point = points[0]
        return f"See what is there: osint reverse {point.latitude:.5f} {point.longitude:.5f}."
    towns = [party for party in parties if party.place and party.kind not in _AREAS]
    if SAME_NAME in why and towns:
        least = min(towns, key=lambda party: party.place.population if party.place else 0)
        return f"See what places have the name: osint geocode {_quoted(least.text)}."
    if INSIDE in why:
        return "If its border or its capital is meant, say so in a case file: `object: NAME` in the claim."
    if len(parties) == 2 and check in ("distance", "direction", "proximity"):
        names = " ".join(_asked(party, world) for party in parties)
        return f"Measure it yourself: osint distance {names}."
    named = [party for party in parties if party.place and party.kind != "country"]
    if check == "containment" and named:
        return f"See where it is: osint geocode {_quoted((towns or named)[0].text)}."
    return READ_AGAIN


def _asked(party: Party, world: World) -> str:
    """An end as an argument that means the same place again: its name, or its coordinate where the
    gazetteer has several of the name, or none."""
    place = party.place
    if place is None or place.kind in _WIDE:
        return _quoted(party.name)
    found = world.gazetteer.lookup(party.name)
    fame = world.gazetteer.fame
    rivals = [p for p in found[1:] if (p.country, p.kind in _WIDE) != (place.country, True)]
    is_first = bool(found) and found[0].id == place.id
    if is_first and all(fame(place.id) - fame(p.id) >= FAME_LEAD for p in rivals):
        return _quoted(party.name)
    return _quoted(f"{place.point.latitude:.4f}, {place.point.longitude:.4f}")


def _key(name: str) -> str:
    """A name as a key of YAML, which quotes keep whole."""
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _quoted(name: str) -> str:
    """A name as one argument of a shell."""
    return "'" + name.replace("'", "'\\''") + "'"

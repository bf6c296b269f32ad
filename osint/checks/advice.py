"""What a finding says of its reading, and what its reader can do about one that is open."""

from __future__ import annotations

from dataclasses import replace

from osint.model import Finding, Party, Rank

_DATED = frozenset(("weekday", "calendar", "post-time", "interval", "timezone", "daylight"))


def advised(finding: Finding) -> Finding:
    """The finding with the rank and the rule of the reading that it was judged on, and for an
    unresolved one the next step."""
    rank, rule = _reading(finding.claim.detail)
    step = _next(finding) if finding.verdict == "unresolved" else None
    if (rank, rule, step) == (finding.reading, finding.rule, finding.next):
        return finding
    return replace(finding, reading=rank, rule=rule, next=step)


def _reading(detail: object) -> tuple[Rank, str | None]:
    readings = getattr(detail, "readings", ())
    first = readings[0] if isinstance(readings, tuple) and readings else detail
    rank, rule = getattr(first, "rank", None), getattr(first, "rule", None)
    if rank == "likely" or rank == "possible":
        return rank, rule
    return "certain", rule if isinstance(rule, str) else None


def _next(finding: Finding) -> str:
    """One step, as a command or a line to paste."""
    claim = finding.claim
    parties = [party for party in (claim.subject, claim.object) if party is not None]
    if "--layer" in finding.why:
        return "Give the line or area as a file: --layer FILE, or `layers:` in a case file."
    if claim.check in _DATED and not parties:
        return "Give the date of publication: --published YYYY-MM-DD."
    for party in parties:
        if party.kind == "unknown" and not party.candidates:
            return (
                f"Pin {party.text} in a case file (places: {party.text}: LATITUDE, LONGITUDE), or add"
                " a gazetteer that has it: osint data import FILE."
            )
    several = next((party for party in parties if _is_open(party)), None)
    if several is not None:
        return f"See which place is meant: osint geocode {_quoted(several.text)}."
    if len(parties) == 2 and claim.check in ("distance", "direction", "proximity"):
        names = " ".join(_quoted(party.name) for party in parties)
        return f"Measure it yourself: osint distance {names}."
    return "Read the sentence again: its words leave more than one reading."


def _is_open(party: Party) -> bool:
    return party.kind == "unknown" or len(party.candidates) > 1


def _quoted(name: str) -> str:
    """A name as one argument of a shell."""
    return "'" + name.replace("'", "'\\''") + "'"

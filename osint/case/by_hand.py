"""Statements put together from what a case says, for words that the tool does not read by itself.

Only checks of places and distances can be made so. What a check reads from the words themselves
(a weekday, an impossible date, the number of a post) must stand in the quote.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from osint.checks import border_length, direction, distance, proximity
from osint.extract import quantities
from osint.geo.directions import azimuth_of
from osint.judging import verdict as judge
from osint.model import Claim, Interval, Party, QuantityMention, Span

HALF_STEP_DEG = 22.5
"""Half of the step between the eight winds: how far a named direction reaches to either side."""


def overridden(own: Claim, subject: Party | None, other: Party | None, stated: str | None) -> Claim:
    """A statement of the tool with what the case says in the place of its own reading."""
    made = own if stated is None else dataclasses.replace(own, **_figure(own.check, stated))
    if subject is not None:
        made = dataclasses.replace(made, subject=subject)
    if other is not None:
        made = dataclasses.replace(made, object=other)
    if subject is None and other is None:
        return made
    return dataclasses.replace(made, detail=_settled(made.detail))


def made(
    check: str, span: Span, subject: Party | None, other: Party | None, words: str
) -> Claim | None:
    """A statement of the case alone; `words` hold its figure. None when the check needs more."""
    claim = Claim(check=check, start=span.start, end=span.end, subject=subject, object=other)
    has_both = subject is not None and other is not None
    if check in ("containment", "coordinates", "proximity") and has_both:
        detail = proximity.Detail() if check == "proximity" else None
        return dataclasses.replace(claim, detail=detail)
    if check in ("distance", "direction") and not has_both:
        return None
    if check == "border-length" and subject is None:
        return None
    figure = _figure(check, words)
    return dataclasses.replace(claim, **figure) if figure else None


def _figure(check: str, words: str) -> dict[str, Any]:
    """The stated figure in the words, with the detail that its check keeps of it."""
    if check == "direction":
        return _wind(words)
    quantity = next((q for q in quantities.find(words) if q.dimension == "length"), None)
    if quantity is None or check not in ("distance", "border-length"):
        return {}
    return {"stated": _interval(quantity), "detail": _length_detail(check, quantity)}


def _interval(quantity: QuantityMention) -> Interval:
    return judge.stated_interval(quantity)


def _length_detail(check: str, quantity: QuantityMention) -> object:
    if check == "distance":
        return distance.Detail(hedge=quantity.hedge)
    return border_length.Detail(hedge=quantity.hedge)


def _wind(words: str) -> dict[str, Any]:
    """The first word, or two, that name a direction."""
    parts = words.split()
    for size in (2, 1):
        for at in range(len(parts) - size + 1):
            text = " ".join(parts[at : at + size]).strip(".,;:()")
            azimuth = azimuth_of(text)
            if azimuth is not None:
                low, high = azimuth - HALF_STEP_DEG, azimuth + HALF_STEP_DEG
                return {
                    "stated": Interval(low, high, "degrees", azimuth, text),
                    "detail": direction.Detail(azimuth=azimuth),
                }
    return {}


def _settled(detail: object) -> object:
    """A check's detail without its doubts about who is meant: the case has said it."""
    if not dataclasses.is_dataclass(detail) or isinstance(detail, type):
        return detail
    names = {field.name for field in dataclasses.fields(detail)}
    doubts = {"subject_why": None, "object_why": None, "why": None, "sure": True}
    return dataclasses.replace(detail, **{k: v for k, v in doubts.items() if k in names})

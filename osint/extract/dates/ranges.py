"""Ranges whose ends share a part ("April 16-20"): one expression from the first to the last."""

from __future__ import annotations

from osint.extract.dates.calendar_dates import Day
from osint.extract.dates.spec import Context, Kind, Resolved, Spec
from osint.support.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Range:
    """From one date or time to another."""

    first: Spec
    last: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """Both ends joined as an ISO 8601 interval; reversed ends are impossible."""
        first = self.first.resolve(context)
        last = self._end(first).resolve(context)
        if first is None or last is None:
            return None
        kind: Kind = "TIME" if "TIME" in (first.type, last.type) else "DATE"
        value = f"{first.value}/{last.value}"
        joined = replace(
            first,
            type=kind,
            value=value,
            latest=last.latest,
            note=first.note or last.note,
            impossible=first.impossible or last.impossible,
            years=first.years or last.years,
        )
        if first.earliest and last.latest and first.earliest > last.latest:
            return replace(
                joined, earliest=None, latest=None, impossible=True, note="it ends before it begins"
            )
        return joined

    def _end(self, first: Resolved | None) -> Spec:
        """The end, in the year of the beginning where none is stated ("June 5-13", read on the
        9th, lies in one June), or in the next one ("December 28 - January 3")."""
        last = self.last
        if not isinstance(last, Day) or last.year is not None or not isinstance(self.first, Day):
            return last
        if first is None or first.earliest is None:
            return last
        return replace(last, year=first.earliest.year + (last.month < self.first.month))

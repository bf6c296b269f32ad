"""Border length: how long the line that two countries share is said to be.

What it recognises
    A length said of the line that two countries share: "a 17-kilometer border with", "its border
    with X is about 20 km long", "X and Y share a 1,600 km border", "20 km of border", and "its
    length is about 20 km" right after a sentence about a border.

How it is computed
    From a table of OpenStreetMap's lines at full resolution (osint/data/border_lengths.csv). The
    stretch on land, rivers and lakes included, is what published figures count; the part between
    the territorial seas is shown beside it, and a figure that fits the sum is consistent too.

    "China's land borders" is the sum of the lines with all its neighbours.

Error model
    The lines agree with published lengths within about 10 % for most pairs; winding rivers and
    disputed stretches differ more. Within 25 % is consistent, within 40 % doubtful, and 3 km are
    allowed in any case. Disputed borders are doubtful at worst. Countries that meet only at sea
    have no agreed length: a figure that fits their territorial waters is consistent, any other
    unresolved. Of countries that share no border at all any figure is doubtful where they are
    100 km apart, and inconsistent where no waters of theirs can meet.

Examples
    PASS: Russia guards its 17-kilometre border with North Korea.
    PASS: Finland and Russia share a border of more than 1,300 km.
    PASS: Troops were sent to the border between Poland and Lithuania. Its length is about 100 km.
    FAIL: Russia guards its 170-kilometre border with North Korea.
    FAIL: Finland and Russia share a border of 300 km.
    FAIL: Mexico shares a 400-kilometre border with Brazil.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from osint.checks import borders_told
from osint.geo.units import KM
from osint.judging import explain, wording
from osint.judging import verdict as judge
from osint.model import Claim, Extraction, Finding, Interval, Rank, Verdict
from osint.model.gaps import WHOSE_BORDER
from osint.support.frozen import dataclass, replace
from osint.world import World

if TYPE_CHECKING:
    from osint.geo.border_lengths import BorderLength

NAME = "border-length"
MODEL = "sum of the lines' segments, geodesic on WGS84"


@dataclass(frozen=True, slots=True)
class Detail:
    """What only this check knows: why the border is not known, if so, and how it was read."""

    why: str | None = None
    rule: str | None = None
    rank: Rank = "certain"


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The stated lengths of borders."""
    for told, border, why, length, words in borders_told.of(extraction, world):
        yield Claim(
            check=NAME,
            start=told.start,
            end=told.end,
            subject=border,
            stated=judge.stated_interval(length, words if length.hedge else None),
            detail=Detail(why, told.rule.name, told.rule.rank),
        )


def check(claim: Claim, world: World) -> Finding:
    """The finding on a stated length of a border."""
    detail = claim.detail if isinstance(claim.detail, Detail) else Detail()
    border, stated = claim.subject, claim.stated
    is_told = detail.rule is not None and detail.why is None
    sides = (border.country, border.other_country) if border is not None else (None, None)
    if is_told and stated is not None and sides[0] and not sides[1]:
        from osint.checks.border_length import all_told

        return all_told.judge_sum(claim, sides[0], stated, world, detail.rank)
    if border is None or stated is None or not (border.country and border.other_country):
        why = detail.why or f"The text does not say {WHOSE_BORDER}."
        return Finding(claim, "unresolved", why)
    length = world.borders.length(border.country, border.other_country)
    if length is None or length.total_km == 0:
        from osint.checks.border_length import unshared

        return unshared.judge(claim, border, detail.rank, world)
    if length.land_km == 0:
        return _at_sea(claim, border.name, stated, length)
    land = Interval(low=length.land_km, high=length.land_km, best=length.land_km, unit="km")
    whole = Interval(low=length.total_km, high=length.total_km, best=length.total_km, unit="km")
    on_land = judge.share(stated, land, "border_length")
    in_all = judge.share(stated, whole, "border_length")
    verdict = _better(on_land.verdict, in_all.verdict)
    is_disputed = length.dispute is not None and not length.dispute.label
    far_out = all(
        judge.is_far_out(j_c, j.doubtful) for j_c, j in ((land, on_land), (whole, in_all))
    )
    if verdict == "inconsistent" and is_disputed and not far_out:
        verdict = "doubtful"
    is_less = verdict == "consistent" or _middle(stated) < length.total_km
    if border.candidates and is_less:  # of the whole border, and not of Gaza's alone
        part = border.candidates[0].name
        why = f"{_length(border.name, length.land_km, length.sea_km)}, and how much of it {part} has is not in the data."
        return Finding(claim, "unresolved", why, computed=land, model=MODEL, data=(length.data,))
    if verdict != "consistent" and (told := _published(stated, length)) is not None:
        why = f"{_length(border.name, length.land_km, length.sea_km)}; {told}"
        return Finding(claim, "unresolved", why, computed=land, model=MODEL, data=(length.data,))
    if verdict in ("inconsistent", "doubtful") and _may_be_a_part(detail, stated, length.land_km):
        verdict = "unresolved"
    computed = land if on_land.verdict == verdict or in_all.verdict != verdict else whole
    return Finding(
        replace(claim),
        verdict,
        _why(border.name, stated, length.land_km, length.sea_km, verdict),
        computed=computed,
        other=(("with the part at sea", whole),) if length.sea_km >= 1 else (),
        model=MODEL,
        data=(length.data,),
    )


def _at_sea(claim: Claim, name: str, stated: Interval, length: BorderLength) -> Finding:
    """Two countries that meet only at sea. The data holds the line between their territorial
    waters; texts may count other zones, so another figure is no error."""
    sea = Interval(low=length.sea_km, high=length.sea_km, best=length.sea_km, unit="km")
    fits = judge.share(stated, sea, "border_length").verdict == "consistent"
    line = (
        f"The two sides of the {name} meet only at sea, along {wording.km(length.sea_km)} of "
        "territorial waters"
    )
    said = wording.stated(stated)
    why = (
        f"{line}, which fits {said}."
        if fits
        else f"{line}; other ways of counting a border at sea differ too much to judge {said}."
    )
    return Finding(
        claim,
        "consistent" if fits else "unresolved",
        why,
        computed=sea,
        model=MODEL,
        data=(length.data,),
    )


def _published(stated: Interval, length: BorderLength) -> str | None:
    """What another published length counts that a statement gives; None where it gives none."""
    for also_km in length.also_km:
        published = Interval(low=also_km, high=also_km, best=also_km, unit="km")
        if judge.share(stated, published, "border_length").verdict == "consistent":
            return f"{wording.km(also_km)} is published too ({length.note})."
    return None


_ORDER: tuple[Verdict, ...] = ("consistent", "doubtful", "inconsistent")


def _better(one: Verdict, two: Verdict) -> Verdict:
    return min(one, two, key=_ORDER.index)


def _why(name: str, stated: Interval, land_km: float, sea_km: float, verdict: Verdict) -> str:
    said = wording.stated(stated)
    length = _length(name, land_km, sea_km)
    if verdict == "consistent":
        return f"{length}, which fits {said}."
    if verdict == "unresolved":
        return f"{length}, and the text says {said}; only part of it may be meant."
    times = land_km / max(0.001, _middle(stated))
    off = f"{times:,.1f} times the stated" if times > 1 else f"{times:.0%} of the stated"
    if verdict == "doubtful":
        return f"{length}; {said} is further off than different ways of measuring would explain."
    return f"{length}, {off} {said}."


def _length(name: str, land_km: float, sea_km: float) -> str:
    sea = f" ({wording.km(land_km + sea_km)} including the part at sea)" if sea_km >= 1 else ""
    return f"The {name} is {wording.km(land_km)} long on land{sea}"


def _may_be_a_part(detail: Detail, stated: Interval, land_km: float) -> bool:
    """Whether the words may speak of a stretch: "two km of border with Hungary were fenced"."""
    return detail.rank == "possible" and _middle(stated) < land_km


def _middle(stated: Interval) -> float:
    ends = [end * KM[stated.unit] for end in (stated.low, stated.high) if end is not None]
    return sum(ends) / len(ends)


def tolerance_table() -> str:
    """What `osint explain` prints under the manual."""
    return explain.border_length()

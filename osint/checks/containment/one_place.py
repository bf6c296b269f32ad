"""One name in one sentence is one place: that of the words nearest to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.checks.containment.judging import check
from osint.checks.containment.stated import Meant, Stated
from osint.geo.inside import first_inside
from osint.model import Claim, Place
from osint.support.frozen import replace
from osint.world import World


def as_one(found: Sequence[Claim], world: World) -> Iterator[Claim]:
    """The claims, each on a place of its name in the nearest area behind it: "Tripoli, in Lebanon,
    is the capital of Libya"; not "the Ukrainian city of Odesa, Texas"."""
    about: dict[object, list[Claim]] = {}
    areas = {claim.subject.start: _meant(claim)[1] for claim in found if claim.subject}
    in_land = (kept for claim in found if (kept := _in_its_land(claim, areas)) is not None)
    for claim in (_with_region(claim, areas) for claim in in_land):
        about.setdefault(claim.subject and (claim.subject.start, claim.subject.text), []).append(
            claim
        )
    for group in about.values():
        first = min(group, key=_apart)
        for claim in group:
            yield _held(claim, first, world) if 0 < _apart(first) < _apart(claim) else claim


def _in_its_land(claim: Claim, areas: dict[int | None, tuple[Place, ...]]) -> Claim | None:
    """The claim with the regions of a name that lie in the country said of it ("in the Punjab province of
    Pakistan"); None where none does, as the region's own claim says."""
    detail, (places, wholes) = claim.detail, _meant(claim)
    lands = areas.get(claim.object.start, ()) if claim.object else ()
    if not isinstance(detail, Stated) or not lands or lands[0].kind != "country" or not wholes:
        return claim
    kept = tuple(whole for whole in wholes if first_inside((whole,), lands))
    if kept == wholes:
        return claim
    if not kept:
        return None if all(whole.kind == "region" for whole in wholes) else claim
    return replace(claim, detail=replace(detail, meant=(places, kept)))


def _with_region(claim: Claim, areas: dict[int | None, tuple[Place, ...]]) -> Claim:
    """The claim with the region that another puts its district in: "X of the Y district of Z"; `areas`
    are those in which each place of the text is said to lie, by where its name begins."""
    detail, wholes = claim.detail, _meant(claim)[1]
    beyond = areas.get(claim.object.start, ())[:1] if claim.object else ()
    is_told = beyond != () and beyond[0].kind == "region" and wholes[:1] != ()
    if not (is_told and wholes[0].kind == "county" and isinstance(detail, Stated)):
        return claim
    return replace(claim, detail=replace(detail, beyond=beyond))


def _held(claim: Claim, first: Claim, world: World) -> Claim:
    detail, told, (places, wholes) = claim.detail, first.detail, _meant(claim)
    if not isinstance(detail, Stated) or not isinstance(told, Stated) or told.rank == "possible":
        return claim
    inside, areas = first_inside(places, wholes), _meant(first)[1]
    kept = tuple(p for p in places if first_inside((p,), areas))[: 1 if told.role else None]
    if inside is None or not kept or inside.place in kept:
        return claim
    if check(first, world).verdict != "consistent":
        return claim
    rank = told.rank if detail.rank == "certain" else detail.rank
    return replace(claim, detail=replace(detail, meant=(kept, wholes), rank=rank, is_pinned=True))


def _meant(claim: Claim) -> Meant:
    meant = claim.detail.meant if isinstance(claim.detail, Stated) else None
    return meant or ((), ())


def _apart(claim: Claim) -> int:
    """How far behind the name its area stands; 0 for one before it."""
    start = claim.subject.start if claim.subject else None
    return max(0, ((claim.object and claim.object.start) or 0) - (start or 0))

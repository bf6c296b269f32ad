"""Geocoding by hand: the places a name may mean, ranked, each with the reasons for its rank."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from osint.gazetteer.spelling import close_keys
from osint.gazetteer.store import Candidate
from osint.model import Place
from osint.support.fold import fold
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.gazetteer import Gazetteer

_HOW = {
    "primary": "its own name",
    "alias": "a name in use for it",
    "alternate": "one of its other names",
    "abbreviation": "an abbreviation of it",
    "demonym": "the name of its people",
}
_LESS = {"primary": 0.0, "alias": 0.0, "alternate": 1.5, "abbreviation": 0.5, "demonym": 0.5}
_LESS_PER_EDIT = 2.0


class Hit(NamedTuple):
    """A place that was found. `score` ranks it on the scale of fame (a town's is the decimal
    logarithm of its population); `reasons` say in words why it is here."""

    place: Place
    score: float
    reasons: tuple[str, ...]


class Where(NamedTuple):
    """What the user asks for besides the name; None where nothing is asked."""

    countries: frozenset[str] | None
    regions: frozenset[tuple[str, str]] | None
    kind: str | None

    def fits(self, place: Place) -> bool:
        """Whether a place lies in the country and region and is of the kind asked for."""
        if self.kind and place.kind != self.kind:
            return False
        if self.countries is not None and place.country not in self.countries:
            return False
        return self.regions is None or (place.country, place.admin1_code) in self.regions


def search(
    gazetteer: Gazetteer,
    name: str,
    country: str | None = None,
    region: str | None = None,
    kind: str | None = None,
    fuzzy: bool = True,
    limit: int = 10,
) -> tuple[Hit, ...]:
    """The places that `name` may mean, best first; see `Gazetteer.search`."""
    where = Where(
        _countries(gazetteer, country) if country else None,
        regions_called(gazetteer, region) if region else None,
        kind,
    )
    hits: dict[int, Hit] = {}
    for candidate, edits, via in _found(gazetteer, name, where, fuzzy):
        hit = _hit(candidate, edits, via, where)
        known = hits.get(hit.place.id)
        if known is None or hit.score > known.score:
            hits[hit.place.id] = hit
    ranked = sorted(
        hits.values(), key=lambda hit: (-hit.score, -hit.place.population, hit.place.id)
    )
    return tuple(ranked[:limit])


def _found(
    gazetteer: Gazetteer, name: str, where: Where, fuzzy: bool
) -> Iterator[tuple[Candidate, int, str]]:
    """Candidates of the name as spelt, else of names spelt nearly so, with what was spelt."""
    key = fold(name)
    named = gazetteer.address(name) if "," in name else gazetteer.key_candidates(key)
    found = [c for c in named if where.fits(c.place)]
    for candidate in found:
        yield candidate, 0, key
    code = gazetteer.country_code(name) if len(name.strip()) <= 3 else None
    country = gazetteer.country(code) if code else None
    if country is not None and where.fits(country):
        found.append(Candidate(country, "abbreviation", gazetteer.fame(country.id), 0))
        yield found[-1], 0, key
    if found or not fuzzy:
        return
    for edits, other in close_keys(gazetteer.store, key):
        for candidate in gazetteer.key_candidates(other):
            if where.fits(candidate.place):
                yield candidate, edits, other


def _hit(candidate: Candidate, edits: int, via: str, where: Where) -> Hit:
    place = candidate.place
    reasons = [_HOW[candidate.how]]
    if edits:
        reasons[0] = f"a similar spelling: {_spelt(via, place)}"
    if place.population:
        reasons.append(f"population {place.population:,}")
    if where.regions is not None:
        reasons.append(f"in {place.admin1}")
    elif where.countries is not None:
        reasons.append("in the country asked for")
    score = candidate.fame - _LESS[candidate.how] - _LESS_PER_EDIT * edits
    return Hit(place, round(score, 2), tuple(reasons))


def _spelt(key: str, place: Place) -> str:
    """A folded name as people write it."""
    return place.name if fold(place.name) == key else key.title()


def _countries(gazetteer: Gazetteer, name: str) -> frozenset[str]:
    """The ISO code meant by a code or a country's name."""
    code = gazetteer.country_code(name)
    return frozenset((code,) if code else ())


def regions_called(gazetteer: Gazetteer, name: str) -> frozenset[tuple[str, str]]:
    """The (country, code) pairs of the first-order regions that a name or code means."""
    found = {
        (place.country, place.admin1_code)
        for place in gazetteer.lookup(name)
        if place.kind in ("region", "disputed") and place.country and place.admin1_code
    }
    country, _, code = name.upper().partition(".")
    if code and gazetteer.region(country, code):
        found.add((country, code))
    return frozenset(found)

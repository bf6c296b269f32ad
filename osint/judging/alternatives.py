"""Other places of the same names: whether a statement holds for them.

A wrong choice among namesakes must not become a false alarm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from osint.geo.inside import surely_in
from osint.geo.namesakes import rivals
from osint.judging.containment import METROPOLIS, WELL_KNOWN
from osint.judging.pairs import Pair, Stated, measured
from osint.judging.rings import ring_of
from osint.model import Party, Place
from osint.model.ends import End
from osint.model.gaps import SAME_NAME
from osint.model.mentions import PINNED_ID
from osint.model.parties import as_place
from osint.support.fold import fold
from osint.world import World

MOST = 10
"""Candidates of a name that are tried."""
CITY_PEOPLE = 50_000
"""Inhabitants from which a city is meant by its bare name, wherever the text puts it near (DESIGN:
what makes an end sure): Frankfurt on the Oder."""
TENFOLD = 1.0
"""On the gazetteer's scale of prominence, the log10 of a city's population."""

MANY_NAMESAKES, TWO_NAMESAKES, MANY_OFF, MANY_KM = 4, 2, 4.0, 15.0
"""Where so many places of a country bear a name, two of them where it is small, one so many times as far
off as stated, and so far, is rather not the one that is meant: true errors of the corpus of
data/tolerances.json come to 3.3 times their figure, true statements held against the wrong Burton,
Bergen and Changle to 4.7 to 39. Set by hand."""

Fits = Callable[[Party, Party], bool]


def _readings(subject: Party, other: Party) -> Iterator[tuple[Party, Party]]:
    """The pairs of candidates, in the order of their ranks."""
    firsts, seconds = _each(subject), _each(other)
    ranked = [(i + j, a, b) for i, a in enumerate(firsts) for j, b in enumerate(seconds)]
    ranked.sort(key=lambda row: row[0])
    for _, one, two in ranked:
        if one.place is None or one.place != two.place:
            yield one, two


def _each(party: Party) -> list[Party]:
    if party.kind not in ("unknown", "settlement", "region", "county") or not party.candidates:
        return [] if party.kind == "unknown" else [party]
    chosen = [] if party.place is None else [party]
    others = rivals(party.place, party.candidates[:MOST])
    return chosen + [as_place(party, place) for place in others]


def another_fits(
    subject: Party, other: Party, fits: Fits, world: World
) -> tuple[Party, Party] | None:
    """A pair other than the chosen one, in the same country, for which the statement holds.

    Each end stays in its country, or both lie in one. A namesake a tenth as prominent as the chosen
    place, or less, is considered only where it is a city itself.
    """
    for one, two in _readings(subject, other):
        if one.place == subject.place and two.place == other.place:
            continue
        stays = one.country == subject.country and two.country == other.country
        if not stays and one.country != two.country:
            continue
        if _rivals(subject, one, world) and _rivals(other, two, world) and fits(one, two):
            return one, two
    return None


def fitting(stated: Stated, world: World) -> Fits:
    """What tells of two places whether a statement holds of them."""

    def fits(one: Party, two: Party) -> bool:
        made = measured(one, two, stated, world)
        return made is not None and made.fits

    return fits


ABROAD_KM = 1000.0
"""Farther than this from what it is told of with, a place is hardly the one that is meant, where another
of its name is; set by hand."""


def fits_abroad(pair: Pair, fits: Fits) -> bool:
    """Whether a town so far off has a namesake in another country of which the statement holds, however
    small: Palma near the Tanzanian border is the one in Mozambique, and not the one in Spain."""
    place, away = pair.subject.place, pair.measured.computed
    if (
        place is None
        or place.kind != "settlement"
        or place.population >= METROPOLIS  # Perth, 16,700 km from Adelaide, is no town of Scotland
        or away is None
        or (away.low or 0.0) <= ABROAD_KM
    ):
        return False
    others = (as_place(pair.subject, one) for one in rivals(place, pair.subject.candidates[:MOST]))
    return any(one.country != place.country and fits(one, pair.object) for one in others)


def _rivals(chosen: Party, changed: Party, world: World) -> bool:
    if chosen.place is None or changed.place is None or chosen.place == changed.place:
        return True
    return _is_prominent(changed.place, chosen.place, world)


def _is_prominent(other: Place, chosen: Place, world: World) -> bool:
    """Whether a namesake is a city itself, or a tenth as prominent as the place that was chosen."""
    fame = world.gazetteer.fame
    return other.population >= CITY_PEOPLE or fame(chosen.id) - fame(other.id) < TENFOLD


def rivals_in(chosen: Place, area: Place, places: Sequence[Place], world: World) -> list[Place]:
    """The other settlements of a name in an area that a text may mean as well: cities themselves, or a
    tenth as prominent as the chosen one. `places` are its namesakes, the likeliest first."""
    if chosen.kind != "settlement":
        return []
    return [
        other
        for other in rivals(chosen, places)
        if other.kind == "settlement"
        and surely_in(other, area)
        and _is_prominent(other, chosen, world)
    ][:MOST]


def is_nowhere_at_home(subject: End, other: End, stated: Stated, world: World) -> bool:
    """Whether what was stated leads out of the country of the subject, whichever object is meant:
    then it is true of no other place of the name, which that country would have."""
    home = world.gazetteer.country(subject.party.country or "")
    outline = world.shapes.of(home) if home is not None else None
    if home is None or outline is None:
        return False
    rings = (ring_of(stated, party, is_usual=True) for party in other.parties)
    return all(ring is not None and not ring.meets(home, outline) for ring in rings)


TOWN_AT_MOST, OVERSEAS_KM = 100_000, 1000.0
"""Inhabitants up to which a town of a third country, so far from a border, is none that is told of
with it: a village at the border has its name."""


def overseas(pair: Pair) -> str:
    """What to say of a town of another country that lies so far from a border that a village at it
    is meant: Joda on the border with Sudan is not the town in India; "" for any other."""
    place, line, computed = pair.subject.place, pair.object, pair.measured.computed
    if place is None or place.kind != "settlement" or line.kind != "border" or computed is None:
        return ""
    is_abroad = place.country not in (line.country, line.other_country)
    is_far = computed.low is not None and computed.low > OVERSEAS_KM
    if not is_abroad or not is_far or place.population >= TOWN_AT_MOST:
        return ""
    return f"; at that distance another place {SAME_NAME} is meant"


def is_one_of_many(pair: Pair, stated: Stated) -> bool:
    """Whether a town lies far beyond the stated figure, in a country where several more bear its name:
    of the Burtons of England one that no list has is rather meant than an error."""
    best = pair.measured.computed.best if pair.measured.computed else None
    place = pair.subject.place
    if place is None or not best or not stated.km or place.population >= METROPOLIS:
        return False
    if place.id <= PINNED_ID or best <= MANY_KM or best <= MANY_OFF * stated.km:
        return False
    name = fold(pair.subject.text)
    namesakes = sum(
        other.kind == "settlement"
        and other.country == place.country
        and f"{fold(other.name)} ".startswith(f"{name} ")
        for other in pair.subject.candidates
    )
    return namesakes >= (MANY_NAMESAKES if place.population >= WELL_KNOWN else TWO_NAMESAKES)

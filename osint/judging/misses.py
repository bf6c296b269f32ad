"""What a direction or a figure that misses comes to: the table's verdict, weakened by what else may be
meant: a village that no gazetteer has, a namesake, a disputed line.
"""

from __future__ import annotations

import math

from osint.geo.directions import difference_deg
from osint.geo.geodesic import haversine_km
from osint.geo.namesakes import is_spelling
from osint.geo.parallels import layer_called
from osint.geo.sovereignty import names_are_reused, names_come_from
from osint.judging import districts, no_namesake
from osint.judging import verdict as judge
from osint.judging.alternatives import (
    another_fits,
    fits_abroad,
    fitting,
    is_nowhere_at_home,
    is_one_of_many,
)  # fmt: skip
from osint.judging.containment import METROPOLIS, REGION_EDGE_KM
from osint.judging.distance import LINES
from osint.judging.no_namesake import BACK_DEGREES, OTHER_SIDE_DEGREES, is_across, is_only_county
from osint.judging.pairs import Pair, Stated
from osint.judging.table import Miss, verdict
from osint.judging.two_ends import Spatial
from osint.model import Party, Verdict
from osint.model.ends import End
from osint.model.gaps import SAME_NAME
from osint.model.mentions import PINNED_ID
from osint.support.fold import fold
from osint.world import World

FAR_OFF, FAR_OFF_KM = 6.0, 60.0
"""A distance so many times the stated one, and so long, is rather that of another place of the
name."""
TOWN_PEOPLE, REUSED_PEOPLE = 20_000, 100_000
"""Inhabitants up to which a place is small enough for another of its name to be missing; the second
where names are carried from elsewhere and a figure was stated."""
FAR_KM = 300.0
"""Bearings without a distance are given of neighbours: farther off, only of cities."""
NEARBY_KM, CLOSE_BY_KM = 70.0, 70.0
"""Within the first, a small place is rather the one that is meant; within the second, also where
the words could be read otherwise."""
BESIDE_KM = 25.0
"""Within that a place spelt as the name is written is doubted for it, though unlisted."""
DAY_TRIP_KM, VILLAGE = 150.0, 5_000
"""Within the first, a town of more people than the second is not called wrong for its direction alone
where the text settles which one is meant, but doubted. Of 61 directions without a figure that hold in
the field documents 59 tell of places up to 83 km apart, and the other two, of namesakes, of 204 and 250;
two hours by car come to 150."""
ABROAD_KM = 2_000.0
"""Farther off than this, a town that only another name of its own fits is hardly meant."""
FAR_OUT, SAME_PLACE_KM = 2.0, 15.0
"""So many times off, a figure beside a direction that fits was written wrongly, where the country has no
second place of the name, but within so many kilometres of the first. Set by hand."""
_DRAWN_ROUND = ("macro-region", "peninsula")
"""Kinds of land that a circle about the middle stands for where no outline is known."""
ANOTHER = f"; another place {SAME_NAME} may be meant"
AT_THAT_DISTANCE = f"; at that distance, another place {SAME_NAME} is more likely meant"
"""The notes on a name that may be another's."""


def missed(
    mine: Verdict, reading: Spatial, pair: Pair, stated: Stated, check: str, world: World
) -> tuple[Verdict, str]:
    """What a miss comes to, and why it is no more."""
    if _is_other_land(reading, pair, stated):
        return "unresolved", ANOTHER
    if village := districts.village_that_fits(pair, stated, world):
        return "unresolved", village
    if check == "distance" and _is_by_circle(pair, stated, world):
        return "unresolved", "; the outline of the area is not in the data"
    certainty, miss = reading.weakest, _miss(pair, stated, check)
    if (
        miss == "both"
        and certainty == "settled"
        and is_nowhere_at_home(reading.subject, reading.object, stated, world)
    ):
        miss = "one"
    if check == "direction" and mine == "doubtful" and pair.object.kind in LINES:
        return "unresolved", "; another point of that line may be meant"
    allowed = verdict(reading.rank, certainty, miss)
    by_bearing = check == "distance" and _is_told_by_bearing(reading, pair, stated)
    if allowed == "unresolved" and by_bearing:
        allowed = "doubtful"
    is_back = miss == "one" and is_across(reading, pair, _off_degrees(pair, stated))
    is_told = by_bearing or is_back or _is_told_by_figure(pair, miss, check)
    note = ""
    if allowed == "unresolved":
        is_known = reading.is_settled
        note = "; the sentence can be read in another way" if is_known else ANOTHER
    elif mine == "doubtful" and allowed == "inconsistent":
        allowed = "doubtful"
    by_bearing = certainty != "sure" and miss == "bearing"
    if by_bearing and not pair.is_within(_reach_km(reading, pair)):
        if allowed == "inconsistent" and pair.is_within(DAY_TRIP_KM) and not _is_village(pair):
            allowed = "doubtful"
        else:
            allowed, note = "unresolved", ANOTHER
    is_loose = certainty in ("listed", "near") and not is_told
    if allowed == "doubtful" and is_loose and not pair.is_within(NEARBY_KM):
        allowed, note = "unresolved", ANOTHER
    if allowed == "unresolved" and check == "direction":
        is_other = _is_other_side(reading, pair, stated, miss, certainty)
        off = _off_degrees(pair, stated) if miss == "bearing" else 0.0
        is_other = is_other or no_namesake.is_between_cities(reading, pair, off)
        if is_other or _is_behind(reading, pair, stated):
            allowed, note = "doubtful", ""
    is_doubted = allowed == "doubtful" and check == "direction"
    if is_doubted and _is_turned_round(reading, pair, stated, miss):
        allowed = "inconsistent"
    if allowed == "inconsistent" and check == "direction" and _is_at_circle(pair):
        allowed = "doubtful"
    if allowed != "unresolved" and is_one_of_many(pair, stated):
        return "unresolved", AT_THAT_DISTANCE
    is_doubted = allowed == "doubtful" and check == "distance"
    if is_doubted and _is_small(pair, REUSED_PEOPLE) and _is_far_off(pair, stated):
        return "unresolved", AT_THAT_DISTANCE  # as where the words leave no other reading
    if allowed != "inconsistent":
        return allowed, note
    return _accused(pair, stated, note, world)


def _accused(pair: Pair, stated: Stated, note: str, world: World) -> tuple[Verdict, str]:
    """What nothing in the words or the ends forbids to call, weakened by what the map tells."""
    is_other = _is_small(pair, REUSED_PEOPLE) or _is_named_after(pair) or _is_foreign_name(pair)
    if pair.subject.kind == "country" and pair.object.kind == "settlement":
        is_other = not pair.is_within(ABROAD_KM)  # Tonga of South Sudan
    if is_other and _is_far_off(pair, stated):
        return "unresolved", AT_THAT_DISTANCE
    fits = fitting(stated, world)
    if fits_abroad(pair, fits):
        return "unresolved", f"; another place {SAME_NAME} would fit"
    if another_fits(pair.subject, pair.object, fits, world) is not None:
        return "doubtful", f"; another place {SAME_NAME} would fit"
    disputed, computed = pair.measured.disputed, pair.measured.computed
    is_far_out = (
        pair.figure is not None
        and computed is not None
        and judge.is_far_out(computed, pair.figure.doubtful)
    )
    if disputed and not is_far_out:
        return "doubtful", f"; {disputed} is disputed"
    return "inconsistent", note


def _is_at_circle(pair: Pair) -> bool:
    """Whether a place is so near a circle of latitude that what belongs to it may lie beyond: the
    middle of Rovaniemi is 7 km south of the Arctic Circle, its municipality lies on both sides."""
    return layer_called(pair.object.name) is not None and pair.is_within(REGION_EDGE_KM)


def _reach_km(reading: Spatial, pair: Pair) -> float:
    """How far apart two places may lie for the one that is known to be the one that is meant,
    where nothing but a direction was said."""
    if is_only_county(reading, pair):
        return DAY_TRIP_KM
    if reading.weakest != "settled" or _is_small(pair):
        return NEARBY_KM if reading.rank == "certain" else CLOSE_BY_KM
    return FAR_KM if reading.rank == "certain" else 2 * NEARBY_KM


def _is_told_by_figure(pair: Pair, miss: Miss, check: str) -> bool:
    """Whether the figure tells that the place is meant whose direction misses: a namesake in the
    same country would hardly lie just as far away."""
    return (check, miss) == ("direction", "one") and pair.subject.country == pair.object.country


def _is_told_by_bearing(reading: Spatial, pair: Pair, stated: Stated) -> bool:
    """Whether the direction tells that the place is meant whose figure misses by far: the one place of
    the name in the country of both ends lies just that way."""
    if pair.bearing != "consistent" or stated.azimuth is None:
        return False
    place, best = pair.subject.place, pair.measured.computed and pair.measured.computed.best
    if reading.rank == "possible" or not _is_itself(reading.object):
        return False
    if place is None or place.country != pair.object.country:
        return False
    if not stated.km or not best or max(best / stated.km, stated.km / best) < FAR_OUT:
        return False
    namesakes = (p.place for p in reading.subject.parties if p.place is not None)
    return place.kind == "settlement" and all(
        other.country != place.country or haversine_km(other.point, place.point) <= SAME_PLACE_KM
        for other in namesakes
    )


def _is_itself(end: End) -> bool:
    """Whether a place is told by its own name, and no other is meant."""
    return end.is_settled and not end.is_anaphor


def _is_other_side(
    reading: Spatial, pair: Pair, stated: Stated, miss: Miss, certainty: str
) -> bool:
    """Whether a place lies just as far off as stated, or close by, but on the other side: a namesake or
    a village of that spelling would hardly lie there as well."""
    off = _off_degrees(pair, stated)
    if reading.rank == "possible" or off < OTHER_SIDE_DEGREES or reading.weakest == "unlisted":
        return False
    if miss == "one":
        return is_across(reading, pair, off) or _is_told_by_figure(pair, miss, "direction")
    if miss == "both" and certainty == "settled" and pair.figure_verdict == "doubtful":
        return True  # a figure that only strays still speaks for the place
    if miss != "bearing" or not pair.is_within(BESIDE_KM) or not _is_spelt_so(pair):
        return False
    is_town = certainty == "near" and off >= BACK_DEGREES and not _is_small(pair)
    return not reading.subject.noun or is_town  # a quarter is another's, the area of a town its own


def _is_behind(reading: Spatial, pair: Pair, stated: Stated) -> bool:
    """Whether plain words put a village of a known district on the other side."""
    is_plain = reading.rank != "possible" and _is_itself(reading.object)
    off = _off_degrees(pair, stated) - districts.spread_deg(pair)
    return is_plain and stated.interval is None and off >= OTHER_SIDE_DEGREES


def _is_turned_round(reading: Spatial, pair: Pair, stated: Stated, miss: Miss) -> bool:
    """Whether plain words put a listed place just as far off as it is, in the very opposite direction."""
    is_plain = reading.rank == "certain" and reading.weakest == "listed" and miss == "one"
    is_back = _off_degrees(pair, stated) >= BACK_DEGREES
    return (
        is_plain and is_back and _is_told_by_figure(pair, miss, "direction") and _is_spelt_so(pair)
    )


def _off_degrees(pair: Pair, stated: Stated) -> float:
    """How far off the bearing is that was stated; the nearer one of two, 0 where none was."""
    told = [way for way in (stated.azimuth, stated.or_azimuth) if way is not None]
    if pair.seen is None or not told:
        return 0.0
    return min(difference_deg(pair.seen[0], way) for way in told)


def _is_spelt_so(pair: Pair) -> bool:
    """Whether both ends are settlements written as the gazetteer has them, in some spelling."""
    return all(
        party.place is not None
        and not party.place.inside
        and party.kind == "settlement"
        and is_spelling(party.text, party.place.name)
        for party in (pair.subject, pair.object)
    )


def _is_small(pair: Pair, reused: float = math.inf) -> bool:
    """Whether an end is a place so small that another of its name may be missing: up to `reused`
    people where names are carried from elsewhere."""
    places = (pair.subject.place, pair.object.place)
    return any(
        p is not None
        and p.kind == "settlement"
        and p.id > PINNED_ID
        and (
            p.population < TOWN_PEOPLE
            or (p.population < reused and names_are_reused((p,), p.country))
        )
        for p in places
    )


def _is_village(pair: Pair) -> bool:
    """Whether an end is a settlement of few people, or one whose name is carried from elsewhere."""
    return any(
        p is not None
        and p.kind == "settlement"
        and (p.population < VILLAGE or names_are_reused((p,), p.country))
        for p in (pair.subject.place, pair.object.place)
    )


def _is_named_after(pair: Pair) -> bool:
    """Whether one end lies in a country that carries names from elsewhere and the other in none: the
    Surat near Brisbane is no city in India, but the Paris said to be near London is that of France.
    Names with accents are not carried."""
    ends = pair.subject, pair.object
    if any(party.place is not None and party.place.id <= PINNED_ID for party in ends):
        return False
    are_cities = all(
        party.place is not None and party.place.population >= REUSED_PEOPLE for party in ends
    )
    if are_cities and any(names_come_from(party.country) for party in ends):
        return False
    carried = {names_are_reused((), party.country) for party in ends}
    are_towns = all(party.kind == "settlement" and party.text.isascii() for party in ends)
    return are_towns and len(carried) > 1


def _is_by_circle(pair: Pair, stated: Stated, world: World) -> bool:
    """Whether a figure to wide land without an outline fits a circle about it twice as wide: the tip
    of Sinai lies 200 km from its middle."""
    computed = pair.measured.computed
    if computed is None or not stated.km:
        return False
    wide = [
        party.place.radius_km
        for party in (pair.subject, pair.object)
        if party.place is not None
        and party.place.kind in _DRAWN_ROUND
        and world.shapes.measured(party.place) is None
    ]
    low, high = computed.low or 0.0, computed.high or math.inf
    return bool(wide) and low - sum(wide) <= stated.km <= high + sum(wide)


def _is_foreign_name(pair: Pair) -> bool:
    """Whether an end, far from the other and abroad, is known only by a like name, or bears one that
    towns of several countries do: Koro of Fiji is no Coro in Venezuela, nor Santa Isabel of the
    Solomon Islands one of those in America."""
    if pair.subject.country == pair.object.country or pair.is_within(ABROAD_KM):
        return False
    return any(_may_be_anothers(party) for party in (pair.subject, pair.object))


def _may_be_anothers(party: Party) -> bool:
    place, name = party.place, fold(party.text)
    if place is None or place.id <= PINNED_ID or party.kind != "settlement":
        return False
    if fold(place.name) != name:
        is_part = name in fold(place.name).split()
        return party.text.isascii() and not is_part and place.population < METROPOLIS
    homes = {other.country for other in party.candidates if fold(other.name) == name}
    return len(homes) > 1 and place.population < REUSED_PEOPLE


def _is_far_off(pair: Pair, stated: Stated) -> bool:
    """Whether the ends are so many times farther apart than stated that one is hardly meant."""
    best = pair.measured.computed.best if pair.measured.computed else None
    return bool(best and stated.km and best > FAR_OFF * stated.km and best > FAR_OFF_KM)


def _is_other_land(reading: Spatial, pair: Pair, stated: Stated) -> bool:
    """Whether an end that is called an island is known as a town alone, so far off that the island
    is none of its: Santa Isabel of the Solomon Islands is no town in Brazil."""
    if not (reading.subject.is_land or reading.object.is_land):
        return False
    return _is_far_off(pair, stated) if stated.km else not pair.is_within(FAR_KM)


def _miss(pair: Pair, stated: Stated, check: str) -> Miss:
    if stated.interval is None:
        return "bearing"
    if stated.azimuth is None or pair.bearing is None:
        return "figure"
    if check == "distance":  # a bearing that only strays still speaks for the place
        return "one" if pair.bearing in ("consistent", "doubtful") else "both"
    return "one" if pair.figure_verdict == "consistent" else "both"

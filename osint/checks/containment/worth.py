"""Which statements of what lies in what a reader wants to see."""

from __future__ import annotations

from osint.checks.containment.candidates import both
from osint.checks.containment.judging import check
from osint.checks.containment.only_possible import is_of_its_country, may_be_worth_it
from osint.checks.containment.stated import Stated
from osint.ends.named import SMALL_COUNTRY_KM
from osint.geo.directions import difference_deg
from osint.geo.geodesic import haversine_azimuth_deg
from osint.geo.inside import first_inside
from osint.geo.sovereignty import lands_of, names_are_reused
from osint.judging.containment import WELL_KNOWN, namesakes
from osint.judging.in_nature import NATURAL
from osint.language.pack import load
from osint.model import Claim, Party, Place
from osint.statements import chains
from osint.world import World

LETTERS, LONGEST_BODY = 2, 7
"""Capitals that the abbreviation of a body has at least, and the letters that it has at most."""
ISLE_KM = 200.0
"""Radius below which a country may be an island; set by hand."""
_SITES = frozenset(("base", "facility", "airport"))
"""What belongs to a state wherever it lies: "Russia's Khmeimim"."""


_LANDS = frozenset(("island", "peninsula", "macro-region", "region", "disputed"))
"""Kinds of what something lies "on"."""


def is_worth_it(claim: Claim, world: World) -> bool:
    """Whether a reader wants to know: what only may be a statement counts where it holds, and an
    unread name where the words around leave no doubt that it is one."""
    detail = claim.detail
    assert isinstance(detail, Stated) and claim.subject is not None
    places, wholes = both(claim, world)
    marked = load(detail.code).marked
    if _is_barred(claim, places, wholes, world):
        return False
    own = marked("own_division")
    if detail.rule in own & marked("explicit"):  # "Graz, the state capital"
        return check(claim, world).verdict != "unresolved"
    is_open = detail.rule in own | marked("where_it_holds")
    if is_open or _may_be_sea(claim, detail):
        return check(claim, world).verdict == "consistent"
    if _is_town_called_division(detail, places):
        return check(claim, world).verdict == "consistent"
    if detail.rule in marked("of_quarter"):
        return first_inside(places, wholes) is not None and wholes[0].kind == "settlement"
    if detail.rule in marked("or_beyond"):
        if not places or first_inside(places, wholes) is not None:
            return True
        return detail.rule in marked("part_or_beside") and _is_neither(places, wholes, detail)
    if detail.rank == "possible":
        return may_be_worth_it(claim, detail, places, wholes, world)
    if not load(detail.code).traits.loose_rules:
        return True
    if _is_body(claim.subject.text) and not detail.is_address:
        return check(claim, world).verdict != "unresolved"  # "the MoH in Gaza", "a UNRWA school in"
    named = namesakes(claim.subject, world)
    if detail.rule == chains.LINK and named and named[0].kind != "settlement":
        return _is_link_worth_it(claim, named, wholes, world)
    if not wholes:
        return _is_worth_it_anywhere(detail, places)
    if not places:
        is_spelt = detail.rank == "certain" and check(claim, world).verdict == "consistent"
        return detail.is_address or _is_told(detail) or is_spelt
    is_plain = not detail.is_address and detail.rule not in marked("explicit")
    is_plain = is_plain and (_is_site(detail) or not is_of_its_country(places, wholes))
    if is_plain and first_inside(places, wholes) is None and _is_idle(places, wholes):
        return check(claim, world).verdict != "unresolved"
    if places[0].kind in _SITES and detail.is_owner:
        return first_inside(places, wholes) is not None
    return not detail.is_implied or check(claim, world).verdict != "unresolved"


def _is_link_worth_it(
    claim: Claim, named: tuple[Place, ...], wholes: tuple[Place, ...], world: World
) -> bool:
    """Whether what one link of an address says of an area is worth it: a first-order region in its
    country tells nobody anything, but where it is wrong."""
    if named[0].kind == "region":
        return _contradicts(claim, world)
    is_same = bool(wholes) and named[0].name == wholes[0].name  # "Gaza Strip, Gaza"
    return not is_same and check(claim, world).verdict != "unresolved"


def _is_told(detail: Stated) -> bool:
    """Whether the words call the place what it is, by a rule that is not taken loosely."""
    is_taken = detail.rule not in load(detail.code).marked("taken_loosely")
    return bool(detail.noun) and (is_taken or detail.rank == "certain")


def _is_worth_it_anywhere(detail: Stated, places: tuple[Place, ...]) -> bool:
    """Whether a place is worth it that is put in an area that nothing is known of: said to lie there
    ("lies in", not "the hometown of"), in an address, or called what it is in what is called so."""
    is_explicit = detail.rule in load(detail.code).marked("explicit") and detail.rank == "certain"
    if is_explicit and places and not detail.noun:
        return True
    if detail.is_address and (places or detail.areas):
        return True
    return _is_told(detail) and bool(detail.area_noun)


def _is_barred(
    claim: Claim, places: tuple[Place, ...], wholes: tuple[Place, ...], world: World
) -> bool:
    """Whether what a rule tells is nothing of such a place in such an area."""
    detail = claim.detail
    assert isinstance(detail, Stated) and claim.subject is not None
    pack = load(detail.code)
    marked = pack.marked
    if detail.rule in marked("natural") and detail.area_noun in pack.words("coast"):
        return True  # "on the coast of the Black Sea" is nearness alone
    if detail.rule in marked("of_isles") and not _is_isle(places):
        return True
    is_in_town = detail.rule in marked("of_site") and _is_site_in_town(places, wholes)
    if not is_in_town and not _may_hold(detail.rule in marked("natural"), NATURAL, wholes):
        return True
    if detail.rule in marked("natural") and _is_town_at_sea(places, wholes):
        return check(claim, world).verdict == "unresolved"  # "лежит на море" is nearness alone
    if detail.is_address and wholes and wholes[0].kind == "macro-region" and _is_part(claim, world):
        return True  # "Asia, Oceania": parts of the world in a row
    if detail.is_address and _holds_its_area(claim, wholes, world):
        return True  # "In West Africa, Niger is the largest"
    if not _may_hold(detail.rule in marked("on_land"), _LANDS, wholes):
        return True
    if detail.rule in marked("of_site") - marked("natural") and not is_in_town:
        return True
    return _is_of_large_country(claim.subject, places, wholes)


def _is_isle(places: tuple[Place, ...]) -> bool:
    """Whether a name is an island's, or a country's no larger."""
    kind = places[0].kind if places else ""
    return kind == "island" or (kind == "country" and places[0].radius_km < ISLE_KM)


def _is_town_at_sea(places: tuple[Place, ...], wholes: tuple[Place, ...]) -> bool:
    """Whether a town is said to be in a sea: on its shore, or on an island there."""
    if not places or places[0].kind != "settlement":
        return False
    return bool(wholes) and wholes[0].kind == "sea"


def _is_site_in_town(places: tuple[Place, ...], wholes: tuple[Place, ...]) -> bool:
    """Whether a site that the gazetteer has is said to be in a town."""
    if not places or places[0].kind not in _SITES:
        return False
    return bool(wholes) and wholes[0].kind == "settlement"


def _is_of_large_country(
    subject: Party, places: tuple[Place, ...], wholes: tuple[Place, ...]
) -> bool:
    """Whether a country is read as the place, which no town, division or country holds: the words
    mean its government, or say something else."""
    country = subject.place
    if country is None or country.kind != "country" or country.radius_km < SMALL_COUNTRY_KM:
        return False
    if not wholes or first_inside(places, wholes) is not None:
        return False
    if wholes[0].kind == "macro-region":
        return lands_of(wholes[0]) is None
    return wholes[0].kind in ("country", "region", "county", "settlement", "area")


def _may_be_sea(claim: Claim, detail: Stated) -> bool:
    """Whether a sea is called as the area is: what sank "off Calais, dans la Manche" is in the Channel."""
    assert claim.object is not None
    is_sea = claim.object.text.lower() in load(detail.code).words("sea_too")
    return is_sea and not detail.area_noun


def _is_body(name: str) -> bool:
    """Whether a name is one word with several capitals, as the letters of bodies are: UNRWA, MoH."""
    capitals = sum(letter.isupper() for letter in name)
    return name.isalpha() and capitals >= LETTERS and len(name) <= LONGEST_BODY


def _is_site(detail: Stated) -> bool:
    """Whether a name is called a building, of which no list has most: "the Watergate complex"."""
    return bool(detail.noun) and detail.noun not in load(detail.code).words("settled_kind")


def _is_part(claim: Claim, world: World) -> bool:
    """Whether the place is called as a part of the world is."""
    assert claim.subject is not None
    return any(place.kind == "macro-region" for place in namesakes(claim.subject, world))


def _holds_its_area(claim: Claim, wholes: tuple[Place, ...], world: World) -> bool:
    """Whether the place is called as a part of the world in which the country lies that it is put in."""
    assert claim.subject is not None
    if not wholes or wholes[0].kind != "country":
        return False
    parts = [place for place in namesakes(claim.subject, world) if place.kind == "macro-region"]
    return first_inside(wholes[:1], tuple(parts)) is not None


def _is_neither(places: tuple[Place, ...], wholes: tuple[Place, ...], detail: Stated) -> bool:
    """Whether no place of the name lies on the side of a country of which "north of X" and "northern
    X" are the same words."""
    part, whole = detail.part, wholes[0]
    if detail.rank != "certain" or not isinstance(part, float) or whole.kind != "country":
        return False
    return all(
        difference_deg(haversine_azimuth_deg(whole.point, place.point), part) > ON_A_SIDE
        for place in places
    )


ON_A_SIDE = 67.5
"""Degrees from a side within which a place may be said to lie on it: three points of the compass."""


def _is_town_called_division(detail: Stated, places: tuple[Place, ...]) -> bool:
    """Whether a part of a country is told of a province, and only a little town of its name is
    known: "the northern province of Jawf"."""
    if detail.part is None or not places or places[0].kind != "settlement":
        return False
    if places[0].population >= WELL_KNOWN:
        return False  # the division lies about the town that it is called as
    return detail.noun in load(detail.code).words("division") and not detail.is_address


def _may_hold(is_asked: bool, kinds: frozenset[str], wholes: tuple[Place, ...]) -> bool:
    return not is_asked or (bool(wholes) and wholes[0].kind in kinds)


def _contradicts(claim: Claim, world: World) -> bool:
    """Whether two areas of one address cannot both be right."""
    places, wholes = both(claim, world)
    if not places or not wholes or places[0].kind not in ("region", "island", "county"):
        return False
    return check(claim, world).verdict in ("inconsistent", "doubtful")


def _is_idle(places: tuple[Place, ...], wholes: tuple[Place, ...]) -> bool:
    """Whether an open answer would tell nobody anything: villages that the gazetteer could hardly
    know, where names are reused, and the edges of the Sahel or the Middle East."""
    return wholes[0].kind == "macro-region" or names_are_reused(places, wholes[0].country)

"""Every place and every area that the two names of a claim may mean."""

from __future__ import annotations

from osint.checks.containment.role_words import division_nouns, is_the_capital
from osint.checks.containment.stated import Meant, Stated
from osint.ends.off_towns import stand_in
from osint.extract.places import other_forms
from osint.extract.places.lookup import district_about, lookup_of
from osint.geo.inside import first_inside, surely_in
from osint.geo.sovereignty import is_dependency
from osint.judging.containment import FAMOUS, namesakes
from osint.judging.districts import CITY_PEOPLE
from osint.judging.within import TOWN_PEOPLE
from osint.language.identity import languages
from osint.language.pack import Pack, load
from osint.language.traits import BASE
from osint.model import Claim, Party, Place
from osint.support.fold import fold
from osint.support.frozen import replace
from osint.world import World

_HOLDERS = frozenset(
    ("country", "region", "county", "macro-region", "disputed", "peninsula", "island", "area", "sea", "lake", "mountain")
)  # fmt: skip
_HOLD_COUNTRIES = frozenset(("macro-region", "sea", "lake", "area", "mountain"))
"""Kinds of what may hold a country."""
_ISLES = frozenset(("island", "disputed", "region", "county", "country"))
"""Kinds of what a text calls an island."""
_DIVISIONS = ("region", "county")
_WHOLE = ("country", *_DIVISIONS)
_PARTS = frozenset(("disputed", "macro-region", *_DIVISIONS))
"""Kinds of what a text calls a region or province."""


def looked_up(claim: Claim, world: World) -> Claim:
    """The claim with the candidates of its place and its area in its detail."""
    assert isinstance(claim.detail, Stated)
    return replace(claim, detail=replace(claim.detail, meant=both(claim, world)))


def both(claim: Claim, world: World) -> Meant:
    """The candidates of the place and those of the area, the likeliest first."""
    if isinstance(claim.detail, Stated) and claim.detail.meant is not None:
        return claim.detail.meant
    assert claim.subject is not None and claim.object is not None
    wholes = _in_address(areas(claim.object, world), claim) or _spelled_area(claim, world)
    wholes = _called_a_city(claim, _called_a_division(claim, wholes), world)
    noun, barred = noun_of(claim), {"country"}
    town = claim.object.place
    if noun in load(BASE).words("town_part") and town is not None and town.kind == "settlement":
        wholes = (*(area for area in wholes if area.kind == "region"), town)  # no Athens County
    if wholes and wholes[0].kind in _HOLD_COUNTRIES:
        barred.clear()
    if wholes and wholes[0].kind == "settlement":
        barred |= {"region", "county", "disputed", "macro-region"}
    if wholes and all(area.kind in _DIVISIONS for area in wholes):
        barred.add("region")
    if noun in load(BASE).words("town_kind"):
        barred |= {"region", "county", "disputed", "peninsula"}
    if isinstance(claim.detail, Stated) and claim.detail.is_reference:
        return (), wholes  # "the city" is no place called The City
    named = namesakes(claim.subject, world)
    if is_the_capital(claim.subject.text, load(BASE)):
        named = tuple(p for p in (claim.subject.place,) if p is not None)  # no Capital Airport
    found = tuple(p for p in named if p.kind not in barred or is_dependency(p))
    nouns = languages()[_pack(claim).code].nouns
    if noun == "island" or noun in nouns.get("island", ()):
        found = tuple(p for p in found if p.kind in _ISLES)
    if noun in load(BASE).words("nation") or noun in nouns.get("country", ()):
        found = tuple(p for p in found if p.kind == "country" or is_dependency(p)) or found
    if noun in load(BASE).words("division"):
        found = tuple(p for p in found if p.kind in _PARTS) or found
    return (_in_other_form(claim, found, wholes, world) or found), wholes


def _called_a_division(claim: Claim, wholes: tuple[Place, ...]) -> tuple[Place, ...]:
    """The divisions alone where the text calls the area one: "the province of Guadalajara" is no town."""
    detail = claim.detail
    if not isinstance(detail, Stated) or not detail.area_noun:
        return wholes
    if detail.area_noun not in division_nouns(detail.code):
        return wholes
    divisions = tuple(area for area in wholes if area.kind in _DIVISIONS)
    assert claim.object is not None
    districts = _districts(divisions, detail, claim.object)
    return districts or _own_counties(divisions, claim) or divisions or wholes


def _districts(found: tuple[Place, ...], detail: Stated, called: Party) -> tuple[Place, ...]:
    """The districts meant, or one about the town, if the region is none: "Kharkiv raion"."""
    words = load(detail.code).words
    ends = {p.name.split()[-1].lower() for p in found if p.kind == "region"}
    small = words("small_division")
    if detail.area_noun not in small or not ends or not ends <= words("division") - small:
        return ()
    towns = (district_about(p) for p in called.candidates if p.kind == "settlement")
    return tuple(p for p in found if p.kind == "county") or tuple(towns)[:1]


def _own_counties(divisions: tuple[Place, ...], claim: Claim) -> tuple[Place, ...]:
    """The counties that a name is the own one of, where a region about them bears it as another one:
    "the province of Valencia" is not the Valencian Community. None where a region has it too."""
    assert claim.object is not None
    name = fold(claim.object.text)
    own = [area for area in divisions if fold(area.name) == name]
    if not own or any(area.kind == "region" for area in own):
        return ()
    around = {(area.country, area.admin1_code) for area in divisions if area.kind == "region"}
    return tuple(own) if all((area.country, area.admin1_code) in around for area in own) else ()


def _called_a_city(claim: Claim, wholes: tuple[Place, ...], world: World) -> tuple[Place, ...]:
    """The city alone where the text names a part of it: "western Gaza city" is not the west of the
    Gaza Strip."""
    detail = claim.detail
    assert claim.object is not None
    if not isinstance(detail, Stated) or detail.part is None:
        return wholes
    if detail.area_noun not in load(BASE).words("town_kind"):
        return wholes
    towns = tuple(p for p in namesakes(claim.object, world) if p.kind == "settlement")
    return towns[:1] if towns and wholes and wholes[0].kind != "settlement" else wholes


def _in_other_form(
    claim: Claim, found: tuple[Place, ...], wholes: tuple[Place, ...], world: World
) -> tuple[Place, ...]:
    """The places in the area that the name means as another form than the best known: "в Ягодині"
    may be Yahodyn or Jagodina. None where one of those found lies there; nor is a village of a country
    a city elsewhere ("у Брянську")."""
    pack = _pack(claim)
    assert claim.subject is not None
    if not (pack.traits.inflected and wholes and found) or first_inside(found, wholes) is not None:
        return ()
    others = other_forms.settlements(claim.subject.text, lookup_of(world.gazetteer, pack.code))
    is_city = found[0].population >= FAMOUS and wholes[0].kind == "country"
    least = TOWN_PEOPLE if is_city else 0
    return tuple(
        p for p in others if p.population >= least and any(surely_in(p, a) for a in wholes[:2])
    )


def areas(party: Party, world: World) -> tuple[Place, ...]:
    """The areas that a name stands for; a people's name stands for its country or region. A town
    that is named as one ("the hospital in Homs") is an area by its circle."""
    named = tuple(place for place in namesakes(party, world) if place.kind in _HOLDERS)
    found = list(_without_counties(named, party.text))
    people = world.gazetteer.demonym(party.text)
    if people is not None and people not in found:
        found.append(people)
    if not found or found[0].kind in ("area", "island"):
        towns = [p for p in namesakes(party, world) if p.kind == "settlement"]
        found += towns[:1] if party.place is None else [party.place][: len(towns)]
    return tuple(found)


def _without_counties(found: tuple[Place, ...], said: str) -> tuple[Place, ...]:
    """The areas without the counties that bear the name only before what they are, where a region or a
    country has it for its own: "Bridgeport, Delaware" is in no Delaware County."""
    name = fold(said)
    if not any(p.kind in ("region", "country") and fold(p.name) == name for p in found):
        return found
    return tuple(p for p in found if p.kind != "county" or not fold(p.name).startswith(f"{name} "))


def _in_address(wholes: tuple[Place, ...], claim: Claim) -> tuple[Place, ...]:
    """The areas that lie in the country that the words put them in ("India's Punjab"); all of them
    where none does."""
    others = claim.detail.areas if isinstance(claim.detail, Stated) else ()
    countries = [other for other in others if other.kind == "country"]
    inside = (w for w in wholes if any(surely_in(w, country) for country in countries))
    return tuple(inside) or wholes


def _spelled_area(claim: Claim, world: World) -> tuple[Place, ...]:
    """ "Deir Al Balah" of an address that ends in the Gaza Strip: the town that is spelt so there."""
    others = claim.detail.areas if isinstance(claim.detail, Stated) else ()
    assert claim.object is not None
    for area in others:
        found = world.gazetteer.by_sound(claim.object.text, area=area)
        if found:
            return found[:1]
    return ()


def _pack(claim: Claim) -> Pack:
    """The language that a claim is stated in."""
    return load(claim.detail.code if isinstance(claim.detail, Stated) else BASE)


def noun_of(claim: Claim) -> str:
    """What the text calls the place."""
    return claim.detail.noun if isinstance(claim.detail, Stated) else ""


def spelled(claim: Claim, wholes: tuple[Place, ...], world: World) -> tuple[Place, ...]:
    """Places in the area whose name may be meant though it is spelt otherwise, or that a site with
    that name stands at ("Callao Anchorage"). They support, and never refute."""
    subject = claim.subject
    assert subject is not None
    if namesakes(subject, world) or (
        isinstance(claim.detail, Stated) and claim.detail.is_reference
    ):
        return ()
    pack = _pack(claim)
    if pack.traits.respelt:
        return _respelled(subject, pack.code, wholes, world)
    if not (pack.traits.capitals_tell or noun_of(claim)):
        return ()  # any noun has a capital where it begins a sentence
    for area in wholes[:2]:
        if area.kind not in ("country", "region"):
            continue
        found = _stand_in(subject.text, noun_of(claim), area, world)
        if found:
            return found
        if subject.text.rpartition(" ")[2].lower() in _site_words():
            continue  # "Brown University" is no other spelling of Auburn
        found = world.gazetteer.by_sound(subject.text, area=area)[:3]
        if found:
            return found
    return ()


def supporting(claim: Claim, wholes: tuple[Place, ...], world: World) -> tuple[Place, ...]:
    """What the words call the place, where another bears the bare name: "the Ferdous neighborhood of
    Aleppo" is Al-Fardous and no town of Iran, "the Shifa hospital" is Al-Shifa Hospital; or the village
    of a town's name that is known by its district in the region. It supports, and never refutes."""
    assert claim.subject is not None
    name, noun = claim.subject.text, noun_of(claim)
    city = next((area for area in wholes[:2] if area.kind == "settlement"), None)
    if city is not None and noun in load(BASE).words("town_part"):
        return world.gazetteer.by_sound(name, area=city, kind="area")[:1]
    if noun not in load(BASE).words("facility"):
        return tuple(
            village
            for area in wholes[:1]
            if area.kind == "region" and area.country in world.gazetteer.listed_by_district
            if not any(p.population >= CITY_PEOPLE for p in namesakes(claim.subject, world))
            for village in world.gazetteer.somewhere(name, area)
        )
    found = world.gazetteer.lookup(f"{name} {noun}")
    return tuple(place for place in found if place.kind not in ("settlement", *_WHOLE))


def _site_words() -> frozenset[str]:
    pack = load(BASE)
    return pack.words("site", "facility", "organisation")


def _respelled(
    subject: Party, code: str, wholes: tuple[Place, ...], world: World
) -> tuple[Place, ...]:
    """Places in the areas that a name of another script may mean; in a country, where some name is
    always nearly alike, those that it spells letter by letter."""
    areas = [area for area in wholes[:2] if area.kind in _WHOLE]
    return tuple(
        one.place
        for one in lookup_of(world.gazetteer, code).respelled(subject.text)
        if any(
            surely_in(one.place, area) and not (one.unlike and area.kind == "country")
            for area in areas
        )
    )[:3]


def _stand_in(name: str, noun: str, area: Place, world: World) -> tuple[Place, ...]:
    """The town that a site bears the name of: "Callao" and "anchorage", "Incirlik Air Base"."""
    words = name.split()
    asked = [(name, noun)] if noun else []
    asked += [(" ".join(words[:-n]), " ".join(words[-n:])) for n in (1, 2) if len(words) > n]
    pack = load(BASE)
    found = (stand_in(head, what, area, pack, world.gazetteer) for head, what in asked)
    return tuple(place for place in found if place is not None)[:1]

"""The topic of a document that is about one place: its title says which.

"Lima, Ohio" over a text that opens with "Lima ... is a city" makes Lima, Ohio, the place that
"it" and "the city" mean, and tells it from its namesakes.
"""

from __future__ import annotations

from osint.ends import party as parties
from osint.ends import title_names
from osint.ends.context import REGIONS, Reading
from osint.ends.found import Found, is_sure, unlisted_found
from osint.gazetteer import fold
from osint.geo.geodesic import haversine_km
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Party, Place, PlaceMention
from osint.support.frozen import replace
from osint.support.once import once
from osint.support.patterns import lazily

TOWN_FAME = 4.3
"""Prominence of a town of twenty thousand, which a headline means by its bare name."""
_OPENING = 250
"""The title's name must stand within so many characters of the text's beginning."""
_SPLIT = lazily(r",\s|\s\(|\s[–—|:-]\s")
_WORD = lazily(r"\w+")
_CAPITAL = lazily(r"[^\W\d_a-z][\w.’'–-]*")
_MOST_WORDS = 7
_COORDINATE_REACH = 500
_CAPITALISED = lazily(
    r"[^\W\d_a-z][^\W\d_]{2,30}(?:[\s-][^\W\d_a-z][^\W\d_]{2,30})?|[^\W\d_a-z][^\W\d_]{2,30}"
)


class Topic:
    """What a document is about, by its title; worked out when it is first asked for."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    @once
    def name(self) -> str | None:
        """ "Lima" for a document titled "Lima, Ohio" that opens with it and says what it is."""
        return _name(self.reading)

    @once
    def party(self) -> Found | None:
        """The title's place; None for a document that is not about one.

        A place that no gazetteer entry fits is, when the text gives no coordinate, somewhere in
        the smallest area that the title or the opening puts it in, and has that area's extent.
        """
        return _party(self.reading, self.name) if self.name is not None else None

    @once
    def wholes(self) -> list[Place]:
        """The areas that the title puts the place in, of those parts that mean one only."""
        return [part[0] for part in _wholes(self.reading) if len(part) == 1]

    @once
    def regions(self) -> set[tuple[str | None, str | None]]:
        """The first-order regions, as (country, code), that the title puts the place in."""
        return _regions(self.reading, self.party)

    def is_named(self, text: str) -> bool:
        """Whether words are the name that the title gives."""
        return self.name is not None and fold(self.name) == fold(text)


def _name(reading: Reading) -> str | None:
    title = reading.extraction.document.title
    if not title or len(title) > 80:
        return None
    found = _SPLIT.split(title, maxsplit=1)[0].strip()
    if not _is_name(found):
        return None  # a headline, not a name
    end = reading.sentence(len(reading.text) - len(reading.text.lstrip()))[1]
    opening = reading.text[: min(end, _OPENING)].casefold()
    at = opening.find(found.casefold())
    if at < 0:
        return None
    words = load(BASE).words
    says = words("be", "article")
    said = _WORD.findall(reading.text, at + len(found), end)
    return found if any(word in says for word in said) else None


def _is_name(words: str) -> bool:
    """Whether words are capitalised as those of a name are, small ones between them."""
    parts = words.split()
    if parts and parts[0].lower() in load(BASE).words("article"):
        del parts[0]
    joints = load(BASE).words("title_joint")
    return (
        0 < len(parts) <= _MOST_WORDS
        and _CAPITAL.fullmatch(parts[0]) is not None
        and all(part in joints or _CAPITAL.fullmatch(part) for part in parts[1:])
    )


def headline(reading: Reading) -> Found | None:
    """The one settlement that a headline names, for a text that names none before "the city"."""
    title = reading.extraction.document.title
    if not title or len(title) > 160:
        return None
    found = {}
    for word in _CAPITALISED.findall(title):
        party = title_names.look_up(reading, word, 0)
        place = party.place if party is not None else None
        if party is None or place is None or place.kind != "settlement":
            continue
        if reading.world.gazetteer.fame(place.id) >= TOWN_FAME:
            found[place.id] = replace(party, start=None, end=None)
    if len(found) != 1:
        return None
    return Found(next(iter(found.values())), 0)


def _party(reading: Reading, called: str) -> Found | None:
    start = reading.text[:_OPENING].casefold().find(called.casefold())
    end = start + len(called)
    mention = next((m for m in reading.names[:12] if m.text.casefold() == called.casefold()), None)
    wholes = _wholes(reading)
    if mention is None and not wholes:
        party = title_names.look_up(reading, called, start)
        if party is not None:
            return unlisted_found(party)
    fitting = _fitting(reading, mention, called, wholes)
    chosen = fitting[0] if len(fitting) == 1 else None
    if mention is not None and mention.place in fitting:
        chosen = mention.place
    if chosen is not None:
        made = replace(parties.from_place(chosen, called), start=start, end=end)
        if wholes:
            also = tuple(place for place in fitting if place.id != chosen.id)
            return Found(replace(made, candidates=fitting[:10]), end, sure=False, also=also)
        candidates = mention.candidates if mention else ()
        sure = mention is not None and is_sure(reading, mention)
        return Found(replace(made, candidates=candidates), end, sure=sure)
    coordinate = reading.coordinate_after(end, _COORDINATE_REACH)
    if coordinate is not None:
        return Found(parties.from_coordinate(coordinate, called), end)
    if fitting:
        open_ = Party(called, called, "unknown", candidates=fitting[:10], start=start, end=end)
        why = f"the text does not say which of {len(fitting)} places called {called} is meant"
        return Found(open_, end, why)
    return Found(_somewhere(reading, called, start, end, wholes), end, _missing(called))


def _missing(called: str) -> str:
    return f"the gazetteer has no {called} where the text puts it"


def _wholes(reading: Reading) -> list[list[Place]]:
    """The areas that the title's further parts name: for each part, what it may mean."""
    title = reading.extraction.document.title or ""
    rest = _SPLIT.split(title, maxsplit=1)[1:]
    if not rest:
        return []
    parts = [part.strip(" )") for part in rest[0].split(",")]
    found = [_meant(reading, part) for part in parts]
    return [wholes for wholes in found if wholes]


def _regions(reading: Reading, found: Found | None) -> set[tuple[str | None, str | None]]:
    home = found.party.place if found is not None else None
    places = [home] if home is not None else []
    if found is not None:
        places += [place for wholes in _wholes(reading) for place in wholes[:1]]
    return {(place.country, place.admin1_code) for place in places if place.admin1_code}


def _meant(reading: Reading, part: str) -> list[Place]:
    """What a part of the title means: as the text resolves it, else what has that name in the
    countries that the text names."""
    for mention in reading.names[:20]:
        place = mention.place
        if (
            place
            and place.kind in REGIONS | _HOLDERS
            and mention.text.casefold() == part.casefold()
        ):
            return [place]
    countries = {mention.place.country for mention in reading.names[:20] if mention.place}
    named = [
        place
        for place in reading.world.gazetteer.lookup(part)[:12]
        if place.kind in REGIONS | _HOLDERS
    ]
    return [place for place in named if place.country in countries] or named


_HOLDERS = frozenset(("island", "peninsula", "area"))


def _fitting(
    reading: Reading, mention: PlaceMention | None, called: str, wholes: list[list[Place]]
) -> tuple[Place, ...]:
    """The places of that name that agree with all of the title."""
    if not wholes:
        if mention is None:
            return ()
        return (mention.place,) if mention.place else mention.candidates
    named = reading.world.gazetteer.lookup(called)
    if mention is not None and mention.place is not None and mention.place not in named:
        named = (mention.place, *named)
    fitting = tuple(
        place
        for place in named
        if place.kind not in REGIONS
        and all(any(contains(whole, place) for whole in part) for part in wholes)
    )
    exact = tuple(place for place in fitting if fold(place.name) == fold(called))
    return exact or fitting


def contains(whole: Place, place: Place) -> bool:
    """Whether a place lies in an area: by the gazetteer's codes, or by the area's extent."""
    if whole.country is not None and place.country != whole.country:
        return False
    if whole.kind == "country":
        return True
    if whole.kind == "region":
        return place.admin1_code == whole.admin1_code
    return haversine_km(whole.point, place.point) <= 1.2 * whole.radius_km + 5


def _somewhere(
    reading: Reading, called: str, start: int, end: int, wholes: list[list[Place]]
) -> Party:
    """An unlisted place as a spot in the smallest area that is known to hold it."""
    first_end = reading.sentence(end)[1]
    areas = [p for part in wholes for p in part[:1]]
    for mention in reading.between(end, max(first_end, end + 200)):
        place = mention.place
        before = reading.text[max(0, mention.start - 40) : mention.start]
        after = reading.text[mention.end : mention.end + 20]
        if place is None or not _is_inside(before) or _is_water(after):
            continue
        if place.kind in ("county", "region") and _allowed(place, wholes):
            areas.append(place)
    small = [area for area in areas if 0 < area.radius_km <= _LARGEST_AREA_KM]
    if not small:
        return parties.unknown(called, start, end)
    area = min(small, key=lambda whole: whole.radius_km)
    return Party(
        text=called,
        name=f"{called} (somewhere in {area.name})",
        kind="area",
        point=area.point,
        radius_km=area.radius_km,
        country=area.country,
        start=start,
        end=end,
        candidates=(area,),
    )


def _allowed(place: Place, wholes: list[list[Place]]) -> bool:
    return all(any(whole == place or contains(whole, place) for whole in part) for part in wholes)


_LARGEST_AREA_KM = 60.0
_LAST = 5


def _is_inside(before: str) -> bool:
    """Whether the words right before a name put something into it: "in the southern", ", "."""
    if before.endswith(", "):
        return True
    words = before.split()[-_LAST:] if before.endswith(" ") else []
    return any(word.lower() in load(BASE).words("in_or_of") for word in words)


def _is_water(after: str) -> bool:
    """Whether a name goes on as that of a river, a mountain or a road."""
    word = _WORD.match(after, 1)
    return (
        after.startswith(" ")
        and word is not None
        and word[0].lower() in load(BASE).words("no_spot")
    )

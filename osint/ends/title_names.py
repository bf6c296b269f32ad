"""The names that a title gives: the recogniser reads a text alone."""

from __future__ import annotations

from osint.ends import other_scripts
from osint.ends import party as parties
from osint.ends.context import REGIONS, Reading
from osint.gazetteer import Gazetteer, fold
from osint.geo.namesakes import rivals as other_places
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Party, Place
from osint.support.frozen import replace


def look_up(reading: Reading, text: str, start: int) -> Party | None:
    """The name as an end of a claim, None when no place has it.

    Of several places the one in a country that the text names is taken, or one thirty times as
    prominent as the rest; otherwise the party is of kind "unknown" with its candidates.
    """
    gazetteer = reading.world.gazetteer
    if text.lower() in load(BASE).words("not_name"):
        return None
    written = text
    if other_scripts.is_other(text):
        text = other_scripts.listed(text, gazetteer)
    country = _country(text, gazetteer)
    if country is not None and (written != text or fold(country.name) == fold(text)):
        whole = parties.from_place(country, text)
        return replace(whole, text=written, start=start, end=start + len(written))
    if gazetteer.store.is_word(fold(text)) is not False:
        return None
    candidates = tuple(p for p in gazetteer.lookup(text) if p.kind not in REGIONS)[:10]
    if not candidates:
        return None
    chosen = _chosen(reading, candidates)
    if chosen is None:
        made = Party(text, text, "unknown", candidates=candidates)
    else:
        made = replace(parties.from_place(chosen, text), candidates=candidates)
    return replace(made, text=written, start=start, end=start + len(written))


def _chosen(reading: Reading, candidates: tuple[Place, ...]) -> Place | None:
    best = candidates[0]
    countries = reading.countries
    local = [place for place in candidates if place.country in countries]
    if len(local) == 1:
        return local[0]
    rivals = other_places(best, candidates)
    if not rivals:
        return best
    fame = reading.world.gazetteer.fame
    lead = fame(best.id) - max(fame(rival.id) for rival in rivals)
    return best if lead >= parties.FAME_LEAD else None


def _country(name: str, gazetteer: Gazetteer) -> Place | None:
    """The country of a name or of a demonym ("North Korean"), if the words are just that."""
    if not name[:1].isupper() or len(name) > 60:
        return None
    candidates = gazetteer.lookup(name)
    if candidates and candidates[0].kind in ("country", "disputed") and candidates[0].country:
        return candidates[0]
    place = gazetteer.demonym(name)
    return place if place and place.kind == "country" else None

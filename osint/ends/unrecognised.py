"""Names that recognition left out, where the grammar of a statement wants a place.

"Narva stands less than 2 km from Russia" says that Narva is a place even if the words alone do
not. Such a name is looked up, and taken when the gazetteer leaves no doubt.
"""

from __future__ import annotations

from osint.ends import border as border_phrases
from osint.ends import other_borders
from osint.ends import party as parties
from osint.ends.context import REGIONS, Reading
from osint.gazetteer import fold
from osint.geo.namesakes import rivals as other_places
from osint.language.pack import load
from osint.model import Party, Place
from osint.support.frozen import replace


def look_up(reading: Reading, text: str, start: int) -> Party | None:
    """The name as an end of a claim, None when no place has it.

    Of several places the one in a country that the text names is taken, or one thirty times as
    prominent as the rest; otherwise the party is of kind "unknown" with its candidates.
    """
    gazetteer = reading.world.gazetteer
    if text.lower() in load("en").words("not_name"):
        return None
    written = text
    if other_borders.is_other(text):
        text = other_borders.listed(text, gazetteer)
    country = border_phrases.country_named(text, gazetteer)
    if country is not None and (written != text or fold(country.name) == fold(text)):
        whole = parties.from_place(country, text)
        return replace(whole, text=written, start=start, end=start + len(written))
    stats = gazetteer.key_stats(fold(text))
    if stats is None or stats.is_common_word:
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

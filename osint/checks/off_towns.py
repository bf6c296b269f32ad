"""Anchorages, berths and roads that no gazetteer has: they lie off the town they are called after."""

from __future__ import annotations

from osint.ends import party as parties
from osint.gazetteer import Gazetteer
from osint.language.pack import Pack
from osint.model.ends import End
from osint.support.frozen import replace

OFF_TOWN_KM = 15.0
"""Radius about the middle of a town within which its anchorages and terminals lie: with the slack
of what has no outline a point up to 33 km off fits, and none farther off is refuted by it."""
MOST = 6


def off_their_town(end: End, pack: Pack, gazetteer: Gazetteer, is_point: bool = True) -> End:
    """An unlisted end called "Callao Outer Anchorage" with the towns called Callao, each as a site
    off it; any other end as it is. A point that is said to be of one (`is_point`) may be off another
    town; an anchorage lies in the country of its town, a terminal may be called after a company."""
    if end.certainty != "unlisted" or end.party.place is not None:
        return end
    words = end.party.text.split()
    name = list(words)
    while len(name) > 1 and name[-1].lower().rstrip(".0123456789") in {*pack.words("berth"), ""}:
        name.pop()
    if len(name) == len(words):
        return end
    noun = " ".join(words[len(name) :])
    is_town = not is_point and not pack.words("roadstead").isdisjoint(noun.lower().split())
    made = tuple(
        replace(
            parties.from_place(
                replace(
                    town,
                    name=f"{town.name} {noun}",
                    kind="settlement" if is_town else "facility",
                    radius_km=OFF_TOWN_KM,
                    population=town.population if is_town else 0,
                    inside=town.name,
                ),
                end.party.text,
            ),
            start=end.party.start,
            end=end.party.end,
        )
        for town in gazetteer.lookup(" ".join(name))
        if town.kind == "settlement"
    )
    return End(made[:MOST] if is_point else made, "near", noun=noun.lower()) if made else end

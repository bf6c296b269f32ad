"""Names of places that a text gives to something else: ships, units of troops, companies."""

from __future__ import annotations

from osint.language.en.names import word_set

SHIPS = word_set(
    "cruiser destroyer frigate corvette submarine battleship warship gunboat minesweeper "
    "minelayer flagship trawler tanker ferry tugboat icebreaker freighter liner yacht steamer steamship "
    "schooner brigantine sloop motorship"
)
"""Beside a name, a ship bears it: "the Moskva cruiser", "the destroyer Sevastopol"."""

SHIP_PREFIXES = frozenset(
    ("USS", "HMS", "HMCS", "HMAS", "INS", "MV", "M/V", "MT", "SS", "RFS", "ROKS")
)

UNITS = word_set("regiment battalion brigade squadron legion")
"""After "the" and a name, a unit of troops bears it: "the Azov regiment"."""

COMPANIES = frozenset(("amazon",))
"""Without "the" and without a word of kind, a company is meant."""

COMPANY_PLACE_WORDS = word_set(
    "river basin rainforest rain forest jungle delta region basin's tribe tribes tributary"
)


ROADS = word_set(
    "Road Rd Street St Avenue Ave Boulevard Blvd Drive Lane Turnpike Trail Highway Parkway Terrace"
)
"""After a name and a blank, a road bears it: "Decatur Boulevard"; but "Paris St. Germain"."""

BRANDS = frozenset(("toyota",))
"""Without a word such as "in" before it, a make is meant."""

EVENTS = (
    "World Cup",
    "Grand Prix",
    "Marathon",
    "Film Festival",
    "Auto Show",
    "Motor Show",
    "Derby",
)
"""After a name and a blank, an event bears it: "Dubai World Cup"."""

GIVEN = word_set(
    "austin asia brooklyn chad charlotte chelsea dakota devon florence georgia india israel jordan "
    "kenya kent lourdes madison milan paris savannah sydney trent victoria virginia"
)
"""Names of known places that are given names too: before a surname, a person is meant."""

QUARTERS = frozenset(
    ("old town", "new town", "old city", "west end", "east end", "north end", "south end")
)
"""After "the", a part of the town that the text is about, whatever town bears the name."""

CLUBS = frozenset(("AC", "FC", "AS", "United"))
"""Before a name, a club or a party bears it: "AC Milan"."""


def is_other(text: str, key: str, start: int, end: int) -> bool:
    """Whether the words beside a name say that it is a ship's, a unit's, a road's, a club's
    or a company's."""
    before = text[max(0, start - 40) : start].split()
    after = text[end : end + 30]
    following = after.split()[0].strip(".,;:()\"'”’").lower() if after.split() else ""
    last = before[-1].strip("(\"'“‘") if before else ""
    beside = after[:1] == " "
    if beside and following in SHIPS and last.lower() == "the":
        return True
    if text[start - 1 : start] == " " and (last.lower() in SHIPS or last in SHIP_PREFIXES):
        return True
    if beside and following in UNITS and last.lower() == "the":
        return True
    if beside and _road(after, text[end + 1 : end + 2]):
        return True
    if after[1:].startswith(EVENTS) and beside:
        return True
    if last in CLUBS and text[start - 1 : start] == " " and not key.startswith("united"):
        return True
    if key in BRANDS and last.lower() not in ("in", "at", "near", "from", "of", "to"):
        return True
    if key.startswith("saint ") and after[:6].replace("’", "'") == "'s Day":
        return True
    if key in QUARTERS and last.lower() == "the":
        return True
    return key in COMPANIES and last.lower() != "the" and following not in COMPANY_PLACE_WORDS


def _road(after: str, first: str) -> bool:
    """Whether a road's word follows, and no further capitalised word of the same name does."""
    words = after.split()
    if not first.isupper() or words[0].rstrip(".,;:()\"'”’") not in ROADS:
        return False
    return not (words[0] == "St." and len(words) > 1 and words[1][:1].isupper())

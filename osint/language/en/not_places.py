"""Names of places that a text gives to something else: ships, units of troops, companies."""

from __future__ import annotations

from osint.language.en.names import word_set

SHIPS = word_set(
    "cruiser destroyer frigate corvette submarine battleship warship gunboat minesweeper "
    "minelayer flagship trawler tanker ferry tugboat icebreaker freighter"
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


def is_other(text: str, key: str, start: int, end: int) -> bool:
    """Whether the words beside a name say that it is a ship's, a unit's or a company's."""
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
    return key in COMPANIES and last.lower() != "the" and following not in COMPANY_PLACE_WORDS

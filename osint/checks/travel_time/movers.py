"""What moves, and how fast it can: from the words of a sentence to a row of speeds.json.

The verb tells ("marched", "drove", "flew"), or "by train", or the noun that moves; a noun that is
a vehicle outweighs a verb that fits several ("the convoy drove", "the helicopter flew").
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from osint.support.patterns import lazily
from osint.support.verified import table_of


class Mover(NamedTuple):
    """What moves; `phrase` names it in a sentence ("a car"). Speeds in km/h: `ordinary` and `possible` over hours, the `_day` ones in km a
    day over a day and more; a journey below `odd_slow` is strange, below `too_slow` impossible."""

    name: str
    phrase: str
    ordinary: float
    possible: float
    ordinary_day: float
    possible_day: float
    odd_slow: float
    too_slow: float
    source: str


_NOUNS = {
    "convoy": r"(?:truck |military |aid |supply |army |armou?red )?(?:convoys?|motorcades?)|columns?"
    r"|(?:truck|lorry) drivers?|trucks?|lorry|lorries|truckers?|brigade|battalion|division|regiment",
    "tracked vehicles": r"(?:armou?red|tank) (?:columns?|units?|brigades?)|tanks?|howitzers?|bulldozers?",
    "bus": r"bus(?:es)?|coach(?:es)?",
    "car": r"cars?|jeeps?|suvs?|taxis?|ambulances?|minivans?|vans?|pickups?|motorists?|motorcycles?"
    r"|motorbikes?|drivers?",
    "freight train": r"(?:freight|cargo|goods|military|troop|armou?red|coal) trains?",
    "high-speed train": r"(?:high-speed|bullet|express) (?:trains?|rail)|tgv|shinkansen|eurostar",
    "maglev": r"maglev(?: trains?)?",
    "train": r"trains?",
    "ship": r"ships?|vessels?|frigates?|destroyers?|tankers?|ferry|ferries|aircraft carriers?"
    r"|warships?|squadrons? of ships|fleet|flotilla|cruisers?|freighters?|corvettes?|icebreakers?",
    "boat": r"boats?|speedboats?|yachts?|dinghy|dinghies|canoes?|kayaks?|rowers?",
    "submarine": r"submarines?",
    "helicopter": r"helicopters?|choppers?",
    "combat aircraft": r"fighter (?:jets?|planes?|aircraft)|warplanes?|jets?|bombers?",
    "aircraft": r"planes?|aircraft|airplanes?|aeroplanes?|airliners?|jetliners?|airlifters?|flights?",
    "drone": r"drones?|uavs?|quadcopters?|shaheds?",
    "balloon": r"balloons?|airships?",
    "cruise missile": r"cruise missiles?",
    "missile": r"missiles?|rockets?|icbms?|warheads?",
    "cloud": r"(?:nuclear|radioactive|toxic|poison|poisonous|gas|chlorine|ammonia) (?:clouds?|plumes?)"
    r"|fallout|radiation",
    "high plume": r"(?:ash |dust |smoke |volcanic )?(?:clouds?|plumes?)|smoke|ash|sandstorms?|haze",
    "storm": r"storms?|hurricanes?|typhoons?|cyclones?|tornado(?:es)?",
    "wildfire": r"wildfires?|bushfires?|forest fires?|grass fires?",
    "tsunami": r"tsunamis?|tidal waves?",
    "horse": r"horses?|horsem[ae]n|cavalry|riders on horseback",
    "runner": r"runners?|athletes?|ultramarathoners?",
    "bicycle": r"cyclists?|bicycles?|bikes?|peloton",
    "swimmer": r"swimmers?",
    "on foot": r"marchers|hikers?|walkers?|trekkers?|pilgrims|pedestrians?|porters|mountaineers?",
}
_VERBS = {
    "on foot": r"march(?:ed|es|ing)?|walk(?:ed|s|ing)?|hik(?:ed?|es|ing)|trek(?:ked|s|king)?"
    r"|trudg(?:ed?|es|ing)|tramp(?:ed|s|ing)?",
    "car": r"dr[io]ve[sn]?|driving|hitchhiked?",
    "aircraft": r"fl(?:y|ies|ew|own|ying)|airlift(?:ed)?",
    "ship": r"sail(?:ed|s|ing)?|steam(?:ed|s|ing)?|cruised",
    "bicycle": r"cycl(?:ed|es|ing)|pedal(?:l?ed|s|l?ing)?|biked",
    "runner": r"ran|jogged",
    "swimmer": r"sw[aiu]m(?:s|ming)?",
    "boat": r"row(?:ed|ing)|paddl(?:ed|es|ing)",
}
_OTHER_VERBS = (
    r"travel(?:l?ed|s|l?ing)?|mov(?:ed?|es|ing)|cover(?:ed|s|ing)?|advanc(?:ed?|es|ing)|rac(?:ed|es)"
    r"|roll(?:ed|s|ing)?|cross(?:ed|es|ing)?|spread|drift(?:ed|s)?|reach(?:ed|es)?|hit"
    r"|made (?:it|the (?:trip|journey))|journeyed|rode|ridden|raced|sped|redeploy(?:ed)?|went"
    r"|transfer(?:red)?|carr(?:y|ies|ied)|transport(?:ed|s)?|haul(?:ed|s)?|shipped|finish(?:ed|es)?|complet(?:ed|es|ing)"
    r"|ma(?:de|kes?)(?= (?:the |a |its |their )?\ue002)|arriv(?:ed?|es)|pushed"
)
# Who drives, flies or marches decides where the verb fits several.
_BY = {
    "car": r"car|taxi|road|motorcycle|jeep", "bus": r"bus|coach", "train": r"train|rail",
    "convoy": r"truck|lorry", "ship": r"ship|sea|ferry", "boat": r"boat",
    "aircraft": r"plane|air", "helicopter": r"helicopter", "bicycle": r"bicycle|bike",
    "horse": r"horse|horseback", "on foot": r"foot",
}  # fmt: skip
_NOT_OF_THIS_EARTH = lazily(
    r"\b(?:satellites?|spacecraft|space|orbit\w*|asteroids?|comets?|light|probe|planets?|moon|mars"
    r"|station|signal|waves? of|radio|shuttle|capsule|astronauts?|cosmonauts?)\b",
    re.IGNORECASE,
)
_SOLDIERS = lazily(
    r"\b(?:troops|soldiers|forces|army|infantry|rebels|militants|fighters|marines|units?|"
    r"reinforcements|guardsmen|brigade|battalion|division|regiment|columns?|convoys?)\b",
    re.IGNORECASE,
)


def _compiled(words: dict[str, str]) -> list[tuple[re.Pattern[str], str]]:
    return [(lazily(rf"\b(?:{p})\b", re.IGNORECASE), name) for name, p in words.items()]


_NOUN_PATTERNS, _VERB_PATTERNS = _compiled(_NOUNS), _compiled(_VERBS)
_BY_PATTERNS = [
    (lazily(rf"\b(?:by|on|aboard an?) (?:{p})\b", re.IGNORECASE), n) for n, p in _BY.items()
]
MOTION = lazily(
    rf"\b(?:{'|'.join(_VERBS.values())}|{_OTHER_VERBS})\b",
    re.IGNORECASE,
)
"""A verb of motion: without one a length and a time in a sentence have no speed."""


@cache
def table() -> dict[str, Mover]:
    """The speeds of everything that moves, by name."""
    raw = table_of("speeds.json")
    return {name: _mover(name, row) for name, row in raw["movers"].items()}


def _mover(name: str, row: dict[str, Any]) -> Mover:
    hours, days, slow = row["km_h"], row["km_day"], row["slow_km_h"]
    return Mover(
        name=name,
        phrase=row["phrase"],
        ordinary=hours[0],
        possible=hours[1],
        ordinary_day=days[0],
        possible_day=days[1],
        odd_slow=slow[0],
        too_slow=slow[1],
        source=row["source"],
    )


def of(clause: str, verb: str) -> Mover | None:
    """What moves in a clause up to and around its `verb`; None when the words do not tell."""
    if _NOT_OF_THIS_EARTH.search(clause):
        return None
    name = _first(_BY_PATTERNS, clause) or _noun(clause) or _first(_VERB_PATTERNS, verb)
    if name == "car" and _SOLDIERS.search(clause):
        name = "convoy"
    walks = _first(_VERB_PATTERNS[:1], verb) is not None
    if walks and name in ("convoy", "tracked vehicles", "car", "combat aircraft"):
        name = "on foot"
    return table().get(name) if name else None


def of_mode(mode: str) -> Mover | None:
    """What moves in a way as such: "drive", "by train", "train journey", "on foot"."""
    if mode.lower() == "road trip":
        return table()["car"]
    if mode.lower() in ("cruise", "sail"):
        return table()["ship"]
    name = _first(_BY_PATTERNS, mode) or _noun(mode) or _first(_VERB_PATTERNS, mode)
    return table().get(name or ("train" if "rail" in mode else ""))


def _first(patterns: list[tuple[re.Pattern[str], str]], text: str) -> str | None:
    return next((name for pattern, name in patterns if pattern.search(text)), None)


def _noun(clause: str) -> str | None:
    """The vehicle named last before the verb: the nearest noun is the likeliest subject."""
    best: tuple[int, int, str] | None = None
    for pattern, name in _NOUN_PATTERNS:
        for match in pattern.finditer(clause):
            if best is None or (match.end(), -match.start()) > best[:2]:
                best = (match.end(), -match.start(), name)
    return best[2] if best else None

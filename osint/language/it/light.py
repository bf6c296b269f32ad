"""Italian words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "di notte": "night",
    "in piena notte": "deep-night",
    "nel cuore della notte": "deep-night",
    "nel buio": "night",
    "al buio": "night",
    "all'alba": "dawn",
    "all’alba": "dawn",
    "prima dell'alba": "before-sunrise",
    "prima dell’alba": "before-sunrise",
    "al sorgere del sole": "sunrise",
    "al tramonto": "sunset",
    "dopo il tramonto": "after-sunset",
    "prima del tramonto": "before-sunset",
    "al crepuscolo": "dusk",
    "in pieno giorno": "daylight",
    "alla luce del giorno": "daylight",
    "alla luce del sole": "daylight",
    "con la luna piena": "full-moon",
    "al chiaro di luna": "moonlight",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("alle verso le il del ora locale ore a")
"""What may stand between such words and their clock, beside places and dates."""

"""French words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "en pleine nuit": "deep-night",
    "de nuit": "night",
    "dans la nuit noire": "deep-night",
    "dans l’obscurité": "night",
    "dans l'obscurité": "night",
    "il faisait nuit": "night",
    "à l’aube": "dawn",
    "à l'aube": "dawn",
    "avant l’aube": "before-sunrise",
    "avant l'aube": "before-sunrise",
    "au lever du soleil": "sunrise",
    "au lever du jour": "dawn",
    "au point du jour": "dawn",
    "avant le lever du jour": "before-sunrise",
    "après le lever du soleil": "after-sunrise",
    "au coucher du soleil": "sunset",
    "au crépuscule": "dusk",
    "à la tombée de la nuit": "dusk",
    "à la nuit tombée": "night",
    "après le coucher du soleil": "after-sunset",
    "avant le coucher du soleil": "before-sunset",
    "en plein jour": "daylight",
    "au grand jour": "daylight",
    "en plein soleil": "sunshine",
    "au clair de lune": "moonlight",
    "par une nuit de pleine lune": "full-moon",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("à a vers le la les aux en heure locale heures")
"""What may stand between such words and their clock, beside places and dates."""

"""German words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "in der nacht": "night",
    "nachts": "night",
    "mitten in der nacht": "deep-night",
    "bei dunkelheit": "night",
    "im dunkeln": "night",
    "in völliger dunkelheit": "deep-night",
    "es war dunkel": "night",
    "im schutz der dunkelheit": "night",
    "im morgengrauen": "dawn",
    "in der morgendämmerung": "dawn",
    "vor morgengrauen": "before-sunrise",
    "bei tagesanbruch": "dawn",
    "bei sonnenaufgang": "sunrise",
    "vor sonnenaufgang": "before-sunrise",
    "nach sonnenaufgang": "after-sunrise",
    "bei sonnenuntergang": "sunset",
    "vor sonnenuntergang": "before-sunset",
    "nach sonnenuntergang": "after-sunset",
    "in der abenddämmerung": "dusk",
    "in der dämmerung": "twilight",
    "bei einbruch der dunkelheit": "dusk",
    "am helllichten tag": "daylight",
    "am hellichten tag": "daylight",
    "bei tageslicht": "daylight",
    "bei vollmond": "full-moon",
    "bei mondschein": "moonlight",
    "im mondlicht": "moonlight",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("um gegen etwa kurz vor nach am den im uhr ortszeit in")
"""What may stand between such words and their clock, beside places and dates."""

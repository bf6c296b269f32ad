"""Portuguese words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "de noite": "night",
    "à noite": "night",
    "em plena noite": "deep-night",
    "no meio da noite": "deep-night",
    "na escuridão": "night",
    "ao amanhecer": "dawn",
    "de madrugada": "before-sunrise",
    "antes do amanhecer": "before-sunrise",
    "ao nascer do sol": "sunrise",
    "ao pôr do sol": "sunset",
    "ao anoitecer": "dusk",
    "após o pôr do sol": "after-sunset",
    "antes do pôr do sol": "before-sunset",
    "em plena luz do dia": "daylight",
    "em pleno dia": "daylight",
    "à luz do dia": "daylight",
    "sob lua cheia": "full-moon",
    "ao luar": "moonlight",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("às as por volta das cerca de em no na hora local horas do dia")
"""What may stand between such words and their clock, beside places and dates."""

"""Spanish words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "de noche": "night",
    "en plena noche": "deep-night",
    "en mitad de la noche": "deep-night",
    "en la oscuridad": "night",
    "en plena oscuridad": "deep-night",
    "ya era de noche": "night",
    "al amanecer": "dawn",
    "al alba": "dawn",
    "antes del amanecer": "before-sunrise",
    "a la salida del sol": "sunrise",
    "al salir el sol": "sunrise",
    "después del amanecer": "after-dawn",
    "al atardecer": "sunset",
    "al anochecer": "dusk",
    "a la puesta del sol": "sunset",
    "al ponerse el sol": "sunset",
    "tras la puesta del sol": "after-sunset",
    "antes del atardecer": "before-sunset",
    "a plena luz del día": "daylight",
    "en pleno día": "daylight",
    "de día": "daylight",
    "a la luz de la luna": "moonlight",
    "con luna llena": "full-moon",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("a las la hacia sobre el de del en hora local horas")
"""What may stand between such words and their clock, beside places and dates."""

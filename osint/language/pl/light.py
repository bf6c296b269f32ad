"""Polish words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "w nocy": "night",
    "nocą": "night",
    "w środku nocy": "deep-night",
    "w ciemności": "night",
    "w ciemnościach": "night",
    "było ciemno": "night",
    "po zmroku": "night",
    "o świcie": "dawn",
    "przed świtem": "before-sunrise",
    "o wschodzie słońca": "sunrise",
    "po wschodzie słońca": "after-sunrise",
    "o zachodzie słońca": "sunset",
    "po zachodzie słońca": "after-sunset",
    "przed zachodem słońca": "before-sunset",
    "o zmierzchu": "dusk",
    "w biały dzień": "daylight",
    "w świetle dziennym": "daylight",
    "za dnia": "daylight",
    "przy pełni księżyca": "full-moon",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("o około godz godzinie czasu lokalnego w we r roku dnia")
"""What may stand between such words and their clock, beside places and dates."""

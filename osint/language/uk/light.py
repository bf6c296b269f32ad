"""Ukrainian words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "вночі": "night",
    "уночі": "night",
    "у нічний час": "night",
    "у темряві": "night",
    "в темряві": "night",
    "у повній темряві": "deep-night",
    "під покровом ночі": "night",
    "було темно": "night",
    "ще темно": "night",
    "уже темно": "night",
    "глибокої ночі": "deep-night",
    "посеред ночі": "deep-night",
    "на світанку": "dawn",
    "перед світанком": "before-sunrise",
    "до світанку": "before-sunrise",
    "на сході сонця": "sunrise",
    "схід сонця": "sunrise",
    "після світанку": "after-dawn",
    "на заході сонця": "sunset",
    "захід сонця": "sunset",
    "на закаті": "sunset",
    "сонце сіло": "sunset",
    "сонце зайшло": "sunset",
    "після заходу сонця": "after-sunset",
    "до заходу сонця": "before-sunset",
    "у сутінках": "twilight",
    "в сутінках": "twilight",
    "серед білого дня": "daylight",
    "при денному світлі": "daylight",
    "у світлу пору доби": "daylight",
    "у темну пору доби": "night",
    "було світло": "daylight",
    "при світлі місяця": "moonlight",
    "у повню": "full-moon",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("в у о об близько на приблизно за місцевим часом годині годин р року")
"""What may stand between such words and their clock, beside places and dates."""

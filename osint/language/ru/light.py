"""Russian words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "ночью": "night",
    "в ночное время": "night",
    "в темноте": "night",
    "в кромешной темноте": "deep-night",
    "в полной темноте": "deep-night",
    "под покровом ночи": "night",
    "было темно": "night",
    "уже темно": "night",
    "ещё темно": "night",
    "глубокой ночью": "deep-night",
    "посреди ночи": "deep-night",
    "с наступлением темноты": "dusk",
    "на рассвете": "dawn",
    "перед рассветом": "before-sunrise",
    "до рассвета": "before-sunrise",
    "на заре": "dawn",
    "на восходе": "sunrise",
    "на восходе солнца": "sunrise",
    "восход солнца": "sunrise",
    "после восхода": "after-sunrise",
    "после рассвета": "after-dawn",
    "на закате": "sunset",
    "на закате солнца": "sunset",
    "закат солнца": "sunset",
    "солнце село": "sunset",
    "солнце зашло": "sunset",
    "после заката": "after-sunset",
    "до заката": "before-sunset",
    "в сумерках": "twilight",
    "в сумерки": "twilight",
    "среди бела дня": "daylight",
    "при дневном свете": "daylight",
    "при свете дня": "daylight",
    "в светлое время суток": "daylight",
    "в тёмное время суток": "night",
    "в темное время суток": "night",
    "было светло": "daylight",
    "при свете луны": "moonlight",
    "в лунном свете": "moonlight",
    "в полнолуние": "full-moon",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("в во около на примерно по местному времени часов часа час г года")
"""What may stand between such words and their clock, beside places and dates."""

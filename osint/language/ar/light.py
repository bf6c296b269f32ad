"""Arabic words for the light of a day."""

from __future__ import annotations

from osint.language.date_tables import listed

PHRASES: dict[str, str] = {
    "عند الفجر": "dawn",
    "قبل الفجر": "before-sunrise",
    "عند شروق الشمس": "sunrise",
    "قبل شروق الشمس": "before-sunrise",
    "بعد شروق الشمس": "after-sunrise",
    "عند غروب الشمس": "sunset",
    "بعد غروب الشمس": "after-sunset",
    "قبل غروب الشمس": "before-sunset",
    "في وضح النهار": "daylight",
    "في منتصف الليل": "deep-night",
    "في الظلام": "night",
    "في جنح الظلام": "night",
    "ليلا": "night",
    "ليلاً": "night",
    "تحت ضوء القمر": "moonlight",
}
"""What a text says of the light -> its kind; see osint/checks/daylight/kinds.py."""
FILLERS = listed("في الساعة حوالي عند نحو بالتوقيت المحلي يوم من")
"""What may stand between such words and their clock, beside places and dates."""

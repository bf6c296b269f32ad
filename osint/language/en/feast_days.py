"""English names of holidays, and the days they fall on.

Days: public holidays of the United States where a name is used in several countries ("Labor Day"),
the Western church's where it is a feast. Movable feasts are counted from Easter Sunday.
"""

from __future__ import annotations

import re

from osint.language.date_tables import listed
from osint.support.patterns import lazily

FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "new year": (1, 1),
    "new year's eve": (12, 31), "halloween": (10, 31), "valentine": (2, 14),
    "independence day": (7, 4), "juneteenth": (6, 19), "victory day": (5, 9),
    "boxing day": (12, 26), "veterans day": (11, 11), "saint patrick's day": (3, 17),
    "earth day": (4, 22), "may day": (5, 1), "women's day": (3, 8), "bastille day": (7, 14),
    "all saints day": (11, 1), "all souls day": (11, 2),
    "anzac day": (4, 25), "canada day": (7, 1), "australia day": (1, 26), "guy fawkes night": (11, 5),
}  # fmt: skip
"""Name -> month and day."""
FROM_EASTER = {
    "easter": 0, "good friday": -2, "easter monday": 1, "palm sunday": -7, "ash wednesday": -46,
    "shrove tuesday": -47, "maundy thursday": -3, "holy saturday": -1, "ascension day": 39,
    "whit sunday": 49, "whit monday": 50,
}  # fmt: skip
"""Name -> days after Easter Sunday."""
NTH = {
    "thanksgiving": (11, 3, 4), "black friday": (11, 3, 4), "cyber monday": (11, 3, 4),
    "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "columbus day": (10, 0, 2),
    "presidents' day": (2, 0, 3), "martin luther king day": (1, 0, 3),
}  # fmt: skip
"""Name -> month, weekday (Monday 0), which of them (-1 the last)."""
AFTER_NTH = {"black friday": 1, "cyber monday": 4}
"""Days that a holiday lies behind the weekday of its rule."""
SAME = {
    "xmas": "christmas", "christmas day": "christmas", "new year's": "new year",
    "new year day": "new year", "new year's day": "new year", "new year eve": "new year's eve",
    "thanksgiving day": "thanksgiving", "labour day": "labor day", "easter sunday": "easter",
    "valentine's day": "valentine", "armistice day": "veterans day", "st patrick's day": "saint patrick's day",
    "st. patrick's day": "saint patrick's day", "workers' day": "may day",
    "international workers' day": "may day", "international women's day": "women's day",
    "remembrance day": "veterans day", "holy thursday": "maundy thursday",
    "easter saturday": "holy saturday", "pentecost sunday": "whit sunday",
    "whitsunday": "whit sunday", "president's day": "presidents' day", "presidents day": "presidents' day",
    "martin luther king jr. day": "martin luther king day", "mlk day": "martin luther king day",
    "indigenous peoples' day": "columbus day", "all saints' day": "all saints day",
    "all souls' day": "all souls day", "bonfire night": "guy fawkes night",
}  # fmt: skip
"""Other names -> the one under which the day is kept."""
BY_COUNTRY = frozenset(
    ("independence day", "victory day", "memorial day", "labor day", "labour day")
)
"""Holidays whose day another country's name before them changes ("Ukraine's Independence Day")."""
OF_ANOTHER_CHURCH = listed(
    "orthodox coptic ethiopian russian greek ukrainian serbian armenian georgian julian"
)
"""Before a feast, they make it one by another calendar."""
NOT_EVERYWHERE = frozenset(
    (*BY_COUNTRY, "thanksgiving", "columbus day", "presidents' day", "women's day", "may day", "australia day")
)  # fmt: skip
"""Names of days that are kept on other days elsewhere."""
IN_STATES = {
    "thanksgiving": (1942, 8), "labor day": (1894, 1), "presidents' day": (1971, 1), "memorial day": (1971, 20),
}  # fmt: skip
"""Those that nobody keeps on another day of their month, since a year and from a day of it on."""
OBSERVED = listed("observed eve week weekend season island holiday holidays market markets")
"""Behind a feast, they make it another day."""
FALLS = (
    "is", "was", "is on", "was on", "fell on", "falls on", "fall on", "will fall on", "will be on", "would fall on",
)  # fmt: skip
"""Between a feast and its date or weekday."""
ARTICLES, THE, IN, WHICH = ("a", "an"), ("the",), ("in", "in the year", "of"), "which"
ON = listed("""on of to until till since before by for at after that when as and because the fact year if
    whether then but while where so why american us""")
"""Before a feast, they leave it what it is."""
PUT_ON = ("on",)
"""Before a feast whose date stands behind a comma."""

_SEVERAL = {name for table in (FIXED, FROM_EASTER, NTH, SAME) for name in table if " " in name}
_PART = lazily("[a-z]{3,}|st")
_APOSTROPHE = "['’]"


def _pattern(name: str) -> str:
    if name == "good friday":
        return r"(?-i:G)ood\sFriday"  # "a good Friday it was"
    return re.escape(name).replace("'", _APOSTROPHE).replace(r"\ ", r"\s")


PARTS = tuple(sorted({word for name in _SEVERAL for word in _PART.findall(name)} - {"day", "eve"}))
"""The words that such names are made of."""
PHRASES = (
    r"new\syear['’]s(?!\s(?:day|eve)\b)",
    *(_pattern(name) for name in sorted(_SEVERAL, key=lambda name: (-len(name), name))),
)
"""Patterns of the names of several words, the longest first."""

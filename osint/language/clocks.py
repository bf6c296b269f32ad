"""The words of clocks and zones of every language, each list once and by name."""

from __future__ import annotations

from importlib import import_module

from osint.language.en import clocks as english
from osint.support.start_store import kept

OTHERS = (
    "ar", "de", "es", "fa", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "uk", "zh",
)  # fmt: skip
_Zones = dict[str, str | None]


_Words = tuple[str, ...]


@kept
def _joined() -> tuple[
    _Zones, _Zones, _Words, _Words, str, str, _Words, tuple[_Words, ...], _Words, _Words
]:
    """What the lists below hold of all languages: three hundred words out of thirty modules."""
    others = [import_module(f"osint.language.{code}.clocks") for code in OTHERS]

    def some(name: str) -> tuple[str, ...]:
        """A list that not every language has."""
        return tuple(word for each in others for word in getattr(each, name, ()))

    phrases = {phrase: zone for each in others for phrase, zone in each.PHRASES.items()}
    before = {phrase: zone for each in (english, *others) for phrase, zone in each.BEFORE.items()}
    hours = (*english.HOURS, *(word for each in others for word in each.HOURS))
    at, of_day = (*english.AT, *some("AT")), some("OF_DAY")
    hour_marks, minute_marks = map("".join, map(some, ("HOUR_MARKS", "MINUTE_MARKS")))
    apart = tuple(map(some, ("DIFFERENCE", "BETWEEN", "AND", "IS_APART")))
    kept_in = (*english.KEEPS, *some("KEEPS")), (*english.KEPT_IN, *some("KEPT_IN"))
    return phrases, before, hours, at, hour_marks, minute_marks, of_day, apart, *kept_in


PHRASES, BEFORE, HOURS, AT, HOUR_MARKS, MINUTE_MARKS, OF_DAY, _APART, KEEPS, KEPT_IN = _joined()
"""Phrases -> the zone they name, those that stand before a clock, words behind the figure of an hour,
prepositions between a zone and a clock, what stands behind the figure of the hour and of the minutes
in Chinese, Japanese and Korean, words for a part of a day between a clock and its zone, verbs and
small words between a place and the offset of its clocks."""

UNIVERSAL = english.UNIVERSAL
ABBREVIATIONS, BY_DAY = english.ABBREVIATIONS, english.BY_DAY
NAMED = english.NAMED
TIME, LOCAL, SEASON, IN = english.TIME, english.LOCAL, english.SEASON, english.IN
ALONE = english.ALONE
UNIVERSAL_TIME, AHEAD, BEHIND = english.UNIVERSAL_TIME, english.AHEAD, english.BEHIND
CLOCKS, WHICH, ARTICLE = english.CLOCKS, english.WHICH, english.ARTICLE
BE, JUST = english.BE, english.JUST
LED_IN, SEASONS = english.LED_IN, english.SEASONS
WINTER, SUMMER, DURING = english.WINTER, english.SUMMER, english.DURING
NOON = english.NOON
ZONE = english.ZONE
DIFFERENCE, BETWEEN = (*english.DIFFERENCE, *_APART[0]), (*english.BETWEEN, *_APART[1])
AND, IS_APART = (*english.AND, *_APART[2]), (*BE, *_APART[3])
"""Of the hours between the clocks of two places, in all languages that have them."""
THE_SAME = english.THE_SAME
MORNING, AFTERNOON = english.MORNING, english.AFTERNOON
SAME, ABOUT, FILLERS = english.SAME, english.ABOUT, english.FILLERS

"""The words that expressions of time are made of, in each language, with their classes.

A word has a class (one character) and a value. The grammars are written over strings of
classes, so that "three days ago" and "три дня назад" are the same sentence: `NUG`.

| class | what | value |
|---|---|---|
| M W Z | month, weekday, season | 1..12, 0..6, "SP" ... |
| U | unit of time | (Grain, plural: bool) |
| N O V | number word, ordinal, vague number ("several") | number, number, number or None |
| D Y # | digits: 1..31, a possible year, any other | number |
| I J T | written date, day and month in figures, time of day in figures | see `lexer` |
| C Q | decade ("1990s"), quarter or half as a code ("Q3", "H1") | year, (grain, number) |
| P K | part of a day, noon or midnight | "MO" ..., hour |
| R X A B | today or its neighbours; "now" and "recently"; daily; am/pm | offset, value, value, hour shift |
| = * | "EOD", "EOM"; "(at the) moment", "(at) present" | (part, grain) |
| ! j | tonight, plural weekday ("Fridays") | "NI", 0..6 |
| H | holiday | its name |
| l p v c n g h | last, past, previous, this, next, following, same/that | |
| G E L | ago, earlier/before, later/after | |
| + | future | |
| > 9 8 | through ("через"), year mark ("г."), era ("BC") | |
| e m x | every; early/mid/late; start/end of | None; "START" "MID" "END" |
| d a o i k f t b & y w 4 ~ | the, a, of, in, on/at, from, to, between, and, by, within, for, about | |
| z F _ q | zone, fiscal, fillers ("full", "consecutive"), half or quarter | offset |
"""

from __future__ import annotations

from typing import Any

from osint.language.en import dates as english
from osint.language.en import feast_days
from osint.language.ru import dates as russian
from osint.language.uk import dates as ukrainian

Entry = tuple[str, Any]

WORDS: dict[str, Entry] = {**ukrainian.WORDS, **russian.WORDS, **english.WORDS}
"""Lower-case word -> (class, value)."""

EVES = russian.EVES | ukrainian.EVES
"""Words for the day before, that are also "on the eve of"."""
AFTER_EVE = russian.AFTER_EVE | ukrainian.AFTER_EVE
"""What may follow them where they are the day before."""
FIGURES_ONLY = ukrainian.FIGURES_ONLY
"""Short names of months that are words as well: only with a day or a year."""

TRIGGER_CLASSES = frozenset("MWZUPKRXAHCj!=*+")
"""A chunk without a word of these classes (or a number that looks like a date) says no time."""

CAPITALISED = english.CAPITALISED
"""Words that are names of time only with a capital letter ("May"), unless figures stand by."""

DECADE_ENDINGS = "|".join((*russian.DECADE_ENDINGS, *ukrainian.DECADE_ENDINGS))
DECADE_NOUNS = "|".join((*russian.DECADE_NOUNS, *ukrainian.DECADE_NOUNS))
"""What follows the figure of a decade ("в 1990-х годах"), and the beginnings of its noun."""
THAT = english.THAT
"""The word of "that night"."""
ONTO = english.ONTO | russian.ONTO | ukrainian.ONTO
"""The preposition of the day on which a night ends ("в ночь на 14 марта")."""

CLOCK_PREPOSITIONS = ukrainian.CLOCK_PREPOSITIONS
"""Prepositions that only a time of day follows ("о 10.10")."""
HOLIDAY_HEADS = feast_days.PARTS
"""Words of holidays ("New Year's Eve") that the lexer reads as one token."""

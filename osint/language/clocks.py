"""The words of clocks and zones of every language, each list once and by name."""

from __future__ import annotations

from osint.language.ar import clocks as arabic
from osint.language.de import clocks as german
from osint.language.en import clocks as english
from osint.language.es import clocks as spanish
from osint.language.fa import clocks as persian
from osint.language.fr import clocks as french
from osint.language.he import clocks as hebrew
from osint.language.it import clocks as italian
from osint.language.ja import clocks as japanese
from osint.language.ko import clocks as korean
from osint.language.nl import clocks as dutch
from osint.language.pl import clocks as polish
from osint.language.pt import clocks as portuguese
from osint.language.ru import clocks as russian
from osint.language.tr import clocks as turkish
from osint.language.uk import clocks as ukrainian
from osint.language.zh import clocks as chinese

_OTHERS = (
    arabic,
    german,
    spanish,
    persian,
    french,
    hebrew,
    italian,
    japanese,
    korean,
    dutch,
    polish,
    portuguese,
    russian,
    turkish,
    ukrainian,
    chinese,
)

PHRASES: dict[str, str | None] = {
    phrase: zone for each in _OTHERS for phrase, zone in each.PHRASES.items()
}
BEFORE: dict[str, str | None] = {
    phrase: zone for each in (english, *_OTHERS) for phrase, zone in each.BEFORE.items()
}
HOURS = (*english.HOURS, *(word for each in _OTHERS for word in each.HOURS))

UNIVERSAL = english.UNIVERSAL
ABBREVIATIONS = english.ABBREVIATIONS
NAMED = english.NAMED
TIME, LOCAL, SEASON, IN = english.TIME, english.LOCAL, english.SEASON, english.IN
ALONE = english.ALONE
NOON = english.NOON
MORNING, AFTERNOON = english.MORNING, english.AFTERNOON
SAME, ABOUT, FILLERS = english.SAME, english.ABOUT, english.FILLERS
AT = (*english.AT, *russian.AT, *ukrainian.AT)
"""Prepositions between a zone and a clock."""
HOUR_MARKS = "".join((*chinese.HOUR_MARKS, *japanese.HOUR_MARKS, *korean.HOUR_MARKS))
MINUTE_MARKS = "".join((*chinese.MINUTE_MARKS, *korean.MINUTE_MARKS))
"""What stands behind the figure of the hour and of the minutes in Chinese, Japanese and Korean."""

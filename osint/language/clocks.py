"""The words of clocks and zones of every language, each list once and by name."""

from __future__ import annotations

from osint.language.ar import clocks as arabic
from osint.language.de import clocks as german
from osint.language.en import clocks as english
from osint.language.es import clocks as spanish
from osint.language.fr import clocks as french
from osint.language.it import clocks as italian
from osint.language.pt import clocks as portuguese
from osint.language.ru import clocks as russian
from osint.language.uk import clocks as ukrainian

_OTHERS = (arabic, german, spanish, french, italian, portuguese, russian, ukrainian)

PHRASES: dict[str, str | None] = {
    phrase: zone for each in _OTHERS for phrase, zone in each.PHRASES.items()
}
HOURS = (*english.HOURS, *(word for each in _OTHERS for word in each.HOURS))

UNIVERSAL = english.UNIVERSAL
ABBREVIATIONS = english.ABBREVIATIONS
NAMED = english.NAMED
TIME, LOCAL, SEASON, IN = english.TIME, english.LOCAL, english.SEASON, english.IN
NOON = english.NOON
MORNING, AFTERNOON = english.MORNING, english.AFTERNOON
SAME, ABOUT, FILLERS = english.SAME, english.ABOUT, english.FILLERS

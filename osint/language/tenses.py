"""The words of every language that tell past from future, each list once and by name."""

from __future__ import annotations

from osint.language.en import tense as english
from osint.language.ru import tense as russian
from osint.language.uk import tense as ukrainian

_SLAVIC = (russian, ukrainian)

FUTURE = english.FUTURE.union(*(each.FUTURE for each in _SLAVIC))
PAST = english.PAST.union(*(each.PAST for each in _SLAVIC))
SINCE = english.SINCE.union(*(each.SINCE for each in _SLAVIC))
AHEAD = english.AHEAD.union(*(each.AHEAD for each in _SLAVIC))
PAST_ENDINGS = (*english.PAST_ENDINGS, *russian.PAST_ENDINGS, *ukrainian.PAST_ENDINGS)
INTENDING = english.INTENDING
INTENDING_ALONE = english.INTENDING_ALONE
AFTER_INTENDING = english.AFTER_INTENDING
ARRANGES = english.ARRANGES
HAS = english.HAS
PREPOSITIONS = english.PREPOSITIONS
UNTIL = english.UNTIL
PASSIVE = english.PASSIVE
PARTICIPLE_HOLDERS = english.PARTICIPLE_HOLDERS
PERFECT = english.PERFECT
MODALS = english.MODALS
CONDITIONAL = english.CONDITIONAL
PRESENT_ED = english.PRESENT_ED.union(*(each.NO_VERBS for each in _SLAVIC))
ON = english.ON
OPENS = english.OPENS.union(*(each.FUTURE for each in _SLAVIC))
STOPS = english.STOPS
ARRANGED, ARRANGED_FOR = english.ARRANGED, english.ARRANGED_FOR
SETS, SET_FOR = english.SETS, english.SET_FOR
WAS_ARRANGED = english.WAS_ARRANGED
CANCELLED = english.CANCELLED
PAST_EVENTS = english.PAST_EVENTS

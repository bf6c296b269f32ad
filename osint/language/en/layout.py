"""Words that tell a line break inside a sentence from one that ends it."""

from __future__ import annotations

_OPEN = (
    "a an the this that these those its his her their our my your of from to in into at on onto off "
    "by with within without near beside between among along across through over under about around "
    "above below beyond behind before after since until toward towards against for as than and or "
    "but nor while when where which who whose because if is are was were be been being has have had "
    "will would could should may might must can lies lie lay sits stands located situated some only "
    "just nearly almost roughly approximately approx least most more less fewer up both either not "
    "very another each every any all other only close next outside inside including north-western "
    "north-eastern south-western south-eastern northwestern northeastern southwestern southeastern "
    "northern southern eastern western central upper lower"
)
OPEN = frozenset(_OPEN.split())
"""Words that end no line but in the middle of a sentence."""

OPEN_ENDS = ("'s", "’s", "s’", "-held", "-controlled", "-occupied")
"""Endings of such words: a possessor is followed by what it has, a holder by what it holds."""

_NAME_HEADS = (
    "North South East West Northern Southern Eastern Western Central New Old Upper Lower Great "
    "Greater Saint St San Santa Los Las El Al Port Fort Cape Lake Mount Nizhny Veliky Novy Nova "
    "Staraya Novaya President Minister General Colonel Mr Mrs Dr United"
)
NAME_HEADS = frozenset(_NAME_HEADS.split())
"""Words that open a name of several: a line that ends with one goes on."""

SHORT_HEADS = frozenset(
    [
        "St.", "Mt.", "Ft.", "Mts.", "Dr.", "Mr.", "Mrs.", "Ms.", "Gen.", "Col.", "Lt.", "Sgt.",
        "Maj.", "Capt.", "Gov.", "Sen.", "Rep.", "Prof.", "Pres.", "No.", "approx.", "ca.", "c.",
    ]
)  # fmt: skip
"""Shortened words that something must follow: the stop behind them ends no sentence."""

_TAILS = (
    "backed based led held controlled occupied born speaking run made built owned allied funded "
    "supported style era language wide long bound mediated sponsored flagged administered aligned "
    "annexed trained supplied dominated majority"
)
TAILS = frozenset(_TAILS.split())
"""What stands behind the hyphen of a compound with a name ("Kyiv-based")."""

JOINTS = frozenset(
    [
        "am", "auf", "by", "de", "del", "der", "des", "di", "do", "du", "im", "in", "la", "le",
        "les", "na", "of", "on", "over", "sur", "the", "under", "upon",
    ]
)  # fmt: skip
"""Small words between the hyphens of a name ("Stratford-upon-Avon")."""

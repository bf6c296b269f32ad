"""Words that tell how lines hang together, of all languages."""

from __future__ import annotations

from osint.language.en import layout as english
from osint.language.ru import layout as russian
from osint.language.uk import layout as ukrainian

OPEN = english.OPEN | russian.OPEN | ukrainian.OPEN
"""Words that end no line but in the middle of a sentence."""

NAME_HEADS = english.NAME_HEADS
"""Words that open a name of several."""

SHORT_HEADS = english.SHORT_HEADS
"""Shortened words that something must follow."""

TAILS = english.TAILS
"""What stands behind the hyphen of a compound with a name ("Kyiv-based")."""

JOINTS = english.JOINTS
"""Small words between the hyphens of a name ("Stratford-upon-Avon")."""

OPEN_ENDS = english.OPEN_ENDS
"""Endings of words that end no line but in the middle of a sentence."""

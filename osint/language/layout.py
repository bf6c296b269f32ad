"""Words that tell how lines hang together, of all languages."""

from __future__ import annotations

from osint.language.en import layout as english
from osint.language.ru import layout as russian
from osint.language.uk import layout as ukrainian

_OTHERS = {
    "de": "von vom im zum zur und oder der das dem einen einem einer eines bei beim ins",
    "fr": "de du le la les et à au aux sur dans une",
    "es": "de del el la los las con una",
    "it": "di del della dei delle il gli nel nella",
    "pt": "da dos das em com",
    "nl": "van het een tussen",
    "ar": "من في إلى على عن بين مع",
    "fa": "از به در",
}
"""Those of other languages that are no words of English, nor end a sentence."""
OPEN = english.OPEN | russian.OPEN | ukrainian.OPEN | {*" ".join(_OTHERS.values()).split()}
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

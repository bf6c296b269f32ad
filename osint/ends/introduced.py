"""Names that no gazetteer has and that open a sentence which says what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.ends.slot import Slot
from osint.extract.places.lexicon import fitted
from osint.language.pack import Pack
from osint.support.fold import fold

if TYPE_CHECKING:
    from osint.ends.reader import Reader

HEAD, _ASIDE = 12, 80
"""Characters before and behind a name at the head of a sentence, and of an aside behind it."""
_CLOSING = {",": ",", "(": ")"}
"""What closes an aside, by what opened it."""
_DASHES = frozenset(("—", "–"))
"""What stands for "is" in languages without it."""


def is_introduced(slot: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether a sentence opens with a name that no gazetteer has, and says what it is."""
    if slot.letter != "N" or slot.start - start > HEAD or is_common(slot):
        return False
    behind = reader.text[slot.end : slot.end + _ASIDE].replace("()", " ").lstrip()
    if behind[:1] in _CLOSING:  # "X, a little town, lies"
        behind = behind[1:].partition(_CLOSING[behind[:1]])[2]
    after = behind.split(None, 1)[:1]
    is_said = after[:1] != [] and (after[0] in pack.words("be") or after[0] in _DASHES)
    return is_said and after[0] not in pack.words("be_plural")


def is_common(slot: Slot) -> bool:
    """Whether a name that the recogniser left out is a common word as well: "Power was cut"."""
    return fold(slot.text) in fitted().common_words

"""A town that only a country or a region of its name is known for: "Bahrain, a town in the Swat valley"."""

from __future__ import annotations

from osint.language.pack import Pack

_JOINTS = (", a ", " is a ", ", the ", " (a ")
_REACH, _MOST_WORDS = 40, 4
"""Characters behind a name in which the text says what it is, and words of them."""


def is_called_town(name: str, text: str, pack: Pack) -> bool:
    """Whether an English text calls what bears a name a town or a village."""
    if pack.code != "en":
        return False
    towns, passed = pack.words("small_town_kind", "hamlet_kind"), pack.words("place_adjective")
    for joint in _JOINTS:
        at = text.find(name + joint)
        if at < 0:
            continue
        head = at + len(name) + len(joint)
        for word in text[head : head + _REACH].lower().split()[:_MOST_WORDS]:
            if word.strip(",.;:)") in towns:
                return True
            if word not in passed:
                break
    return False

"""Figures that say how far off something lies, and name no other end: "Bilbao queda a 50 km"."""

from __future__ import annotations

from osint.ends.slot import Slot
from osint.language.pack import Pack, Rule
from osint.statements.row import Row

_REACH = 32
"""Characters behind a figure in which the words stand that make it one."""


def ends(
    rule: Rule, row: Row, pack: Pack, subjects: list[Slot], roles: dict[str, Slot]
) -> tuple[list[Slot], list[Slot]]:
    """What lies so far off, and from where that counts; of a border, what lies so far from it. Two
    empty lists where the words need not tell how far off it is."""
    is_told = "B" in roles or not rule.options.get("off")
    if not is_told and not is_off(roles["L"], row, pack):
        return [], []
    if "L" not in roles and roles["B"].text[:1].isupper():
        return [], []  # "Islington South and Finsbury": of a name
    here = row.here(subjects[0])
    if "L2" in roles and "S2" not in roles:
        # the first figure's place is no origin of the second: look before the row
        here.start = here.end = row.start
    return ([here], subjects[:1]) if subjects[0].letter == "X" else (subjects, [here])


def is_off(length: Slot, row: Row, pack: Pack) -> bool:
    """Whether the words about a figure make it a way off, and no length ("is 20 km long") and no
    height ("está a 3.650 metros")."""
    behind = " ".join(row.text[length.stop : length.stop + _REACH].lower().split())
    if any(behind.startswith(phrase) for phrase in pack.words("off")):
        return True
    led = row.text[length.lead : length.start].lower().replace("’", "'").split()
    led += row.text[max(row.start, length.lead - _REACH) : length.lead].lower().split()[-1:]
    if pack.words("off_lead").isdisjoint(led):
        return False
    return length.text.lower().split()[-1] not in pack.words("height_unit")

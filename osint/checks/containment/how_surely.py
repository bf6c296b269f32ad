"""How surely the words of a text state that a place lies in an area."""

from __future__ import annotations

from osint.checks.reads import Read
from osint.ends.slot import Slot
from osint.language.pack import Pack
from osint.model import Party, Rank

_ABBREVIATION, _OPENING = 4, 4
"""Letters of an abbreviation, at most, and characters before the first name of a sentence."""
_WORD_BEHIND = 16
"""Characters behind a name in which a participle right behind it ends."""


def is_led(text: str, start: int, pack: Pack) -> bool:
    """Whether a word that places stand behind is before a name, but for an article; a letter written
    together with it in some languages."""
    before = text[max(0, start - 30) : start].lower()
    glued = [before[-1:]] if before[-1:].isalpha() else []
    return not pack.words("address_lead").isdisjoint(glued or before.split()[-1:])


def rank_of(read: Read, text: str, pack: Pack, has_part: bool) -> Rank:
    """The rank of the reading. Words that only could state it do so where the place is called what
    it is ("the port of X in Y"), or where the area is told as one ("X, in the Y region")."""
    slot, whole, rank = read.statement.subject, read.statement.object, read.best.rank
    before = text[max(0, read.start - 20) : read.start].lower().split()[-1:]
    if not pack.words("of_old").isdisjoint(before):
        return "possible"
    if slot is not None and _is_of_somebody(text, slot, before, pack):
        return "possible"
    if read.best.rule in pack.marked("country_said"):
        return "likely"  # "in the south of the country": another country may be spoken of
    if slot is None or whole is None:
        return rank
    if read.best.rule in pack.marked("bracketed") and (_is_short(slot) or _is_short(whole)):
        return "possible"  # "the Reporting Centre (PRC)"
    if (
        slot.tail
        and rank == "certain"
        and whole not in slot.tail
        and read.best.rule in pack.marked("ends_address")
    ):
        # "Spain play in Lisbon, Portugal in Berlin"; "docked in Sanya, Hainan in south China"
        return "likely" if has_part else "possible"
    noun = "" if _is_unlisted_way(slot) else noun_of(slot, pack)
    is_owned = read.best.rule in pack.marked("owned")
    is_told = has_part or whole.noun in pack.words("division")
    is_own = (read.best.rule, rank) in pack.ranks
    if rank == "likely" and is_told and is_own and not read.best.subject.is_anaphor:
        return "certain"  # but not what stands "in X in the province of ..." only made likely
    if rank == "possible" and noun:
        if is_owned and whole.letter == "R" and noun in pack.words("division"):
            return "likely"  # "Punjab's Faisalabad district"
        if noun in pack.words("site"):
            return "possible" if is_owned else "likely"
        if noun in pack.words("division"):
            return "certain" if is_told or whole.letter == "K" else "possible"
        return "certain" if noun in pack.words("settled_kind") else "possible"
    if rank == "possible" and is_owned and slot.letter == "R":
        return "likely"  # "Indonesia's Bali": a region has no other owner
    if rank == "possible" and is_told and slot.start - read.statement.sentence[0] <= _OPENING:
        return "certain"
    if read.best.rule in pack.marked("closed_address") and _is_called_division(whole, pack):
        return "likely"  # "In X, Sumy Oblast, the": a division seldom acts, and not in commas
    is_placed = rank == "possible" and has_part and is_led(text, read.start, pack)
    return "likely" if is_placed else rank  # "in X in the south of Y"


def _is_unlisted_way(slot: Slot) -> bool:
    """Whether a name that no gazetteer has is a street's or a water's: "Salah al-Din Street"."""
    return slot.letter == "W" and not getattr(slot.value, "candidates", ())


def _is_called_division(slot: Slot, pack: Pack) -> bool:
    """Whether the name of an area says that it is a division: "Sumy Oblast"."""
    last = slot.text.rpartition(" ")[2].lower()
    return slot.letter == "R" and last in pack.words("division") and last != slot.text.lower()


def _is_short(slot: Slot) -> bool:
    """Whether a name is written as abbreviations are."""
    return len(slot.text) <= _ABBREVIATION and slot.text.isupper()


def noun_of(slot: Slot, pack: Pack) -> str:
    """What the place is called, by the words about its name or by the last of the name."""
    last = slot.text.rpartition(" ")[2].lower()
    return slot.noun or (last if " " in slot.text and last in pack.words("site") else "")


def _is_of_somebody(text: str, slot: Slot, before: list[str], pack: Pack) -> bool:
    """Whether a participle right behind a name tells of who or what is from there: "a woman from
    Graz found dead in Italy"."""
    behind = text[slot.stop : slot.stop + _WORD_BEHIND]
    if pack.words("home_from").isdisjoint(before) or behind[:1] != " ":
        return False
    return not pack.words("placed").isdisjoint(behind.lower().split()[:1])


def area_noun(whole: Slot | None, text: str, pack: Pack, region: Party | None) -> str:
    """What the text calls the area: "X, Kharkiv raion"."""
    if whole is None or whole.letter == "K":
        return ""
    said = (*text[whole.end : whole.end + 20].split(), "")[0].rstrip(".,;:)")
    is_region = region is not None and any(p.kind == "region" for p in region.candidates)
    return said if is_region and said in pack.words("small_division") else whole.noun

"""The whole of a name of which a slot may hold only a part."""

from __future__ import annotations

from osint.ends.slot import Slot
from osint.gazetteer import Gazetteer
from osint.geo.inside import first_inside
from osint.language.identity import languages
from osint.language.pack import Pack
from osint.model import Place
from osint.support.patterns import lazily

_AREAS = frozenset(("country", "region", "macro-region", "disputed"))
_BEFORE = lazily(r"(?<![^\s(])([A-Z][\w’'-]{2,30}) \Z")
_AFTER = lazily(r" ([A-Z][\w’'-]{2,30})")
_IN_CAPITALS = lazily(r" ([A-Z]{2,20})(?: ([A-Z]{2,20}))?(?: ([A-Z]{2,20}))?(?![\w-])")


def whole_name(text: str, slot: Slot, pack: Pack, gazetteer: Gazetteer) -> str:
    """The name that a slot's words are a part of ("Batu Ampar" for "Batu"); its own words where
    they are the whole name."""
    if slot.letter in "PQN" and slot.text.isupper() and not slot.tail:
        rest = _goes_on(text, slot, pack, gazetteer)
        if rest:
            return f"{slot.text} {rest}"
    if slot.letter not in "PQ" or slot.noun in pack.words("low_division"):
        return slot.text
    line = text[max(0, slot.start - 30) : slot.start].rpartition("\n")[2]
    before = _BEFORE.search(line)
    after = _AFTER.match(text, slot.end)
    known = pack.words("kind", "not_name", "offshore")
    if not pack.traits.capitals_tell:
        known |= languages()[pack.code].hints  # "Deprem Isparta'yı vurdu": no part of the name
        if before is not None and _opens(text, slot.start - len(before[0])):
            before = None  # "Köprü Ankara'da": the first word of all has its capital anyway
    beside = [
        match[1] if match is not None and _is_name(match[1], known) else ""
        for match in (before, after)
    ]
    return " ".join(part for part in (beside[0], slot.text, beside[1]) if part)


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins at an offset."""
    ahead = text[:at].rstrip(" ")
    return not ahead or ahead[-1] in ".!?\n"


def _is_name(word: str, known: frozenset[str]) -> bool:
    owns = word.endswith(("'s", "’s"))
    return word.lower() not in known and not word.isupper() and not owns


def _goes_on(text: str, slot: Slot, pack: Pack, gazetteer: Gazetteer) -> str:
    """The words by which a name in capitals goes on, "SAN LUCAS" of "CABO SAN LUCAS": those with
    which it is a name of the gazetteer, and the next of a name that no gazetteer has, where they
    are not the area that it lies in ("NEW ORLEANS LOUISIANA")."""
    match = _IN_CAPITALS.match(text, slot.end)
    words = [word for word in match.groups() if word] if match is not None else []
    heads = [" ".join(words[:count]) for count in range(1, len(words) + 1)]
    for head in reversed(heads):
        if gazetteer.names(f"{slot.text} {head}"):
            return head
    if not heads or slot.letter != "N":
        return ""
    known = pack.words("adverb", "hedge", "not_name")
    is_area = any(place.kind in _AREAS for head in heads for place in gazetteer.lookup(head))
    return "" if is_area or words[0].lower() in known else words[0]


def is_site_of(slot: Slot, text: str, pack: Pack) -> bool:
    """Whether a site, whose the point may be, opens the address: "Olenya Air Base, Olenegorsk"."""
    line = text[max(0, slot.start - 40) : slot.start].rpartition("\n")[2]
    site = line.rstrip().rpartition(" ")[2]
    return site[-1:] == "," and site[0].isupper() and site[:-1].lower() in pack.words("site")


def without_towns(areas: tuple[tuple[Place, ...], ...]) -> tuple[tuple[Place, ...], ...]:
    """The areas without a region that is a town of another: "Kirov, Kaluga Oblast"."""
    regions = [area for area in areas if area[0].kind == "region"]
    towns = [area for area in regions[:-1] if first_inside(area, regions[-1]) is None]
    return tuple(area for area in areas if area not in towns)

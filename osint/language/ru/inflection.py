"""Russian and Ukrainian: names put back into the nominative, directions, and borders.

A gazetteer knows "Россия" and "Київ"; statements say "границы с Россией" and "від Києва". The
endings below are those of the genitive and the instrumental, which follow "от" and "с".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from osint.model import Place
from osint.support.patterns import lazily

_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ией", ("ия",)),
    ("ією", ("ія",)),
    ("ии", ("ия",)),
    ("ії", ("ія",)),
    ("ьшей", ("ьша",)),
    ("ьщею", ("ьща",)),
    ("ссю", ("сь",)),
    ("сью", ("сь",)),
    ("єва", ("їв",)),
    ("ова", ("ів", "ов")),
    ("ева", ("ев", "ева")),
    ("ого", ("ий", "ое", "ой")),
    ("ой", ("а",)),
    ("ою", ("а",)),
    ("ей", ("я",)),
    ("ею", ("я",)),
    ("ем", ("й", "ь", "")),
    ("єм", ("й",)),
    ("ем", ("й",)),
    ("ом", ("", "о")),
    ("ью", ("ь",)),
    ("ня", ("нь",)),
    ("ля", ("ль",)),
    ("я", ("й", "ь")),
    ("ы", ("а", "")),
    ("и", ("а", "ь", "я", "")),
    ("і", ("а", "я")),
    ("а", ("",)),
    ("у", ("", "а")),
)

BORDER = lazily(
    r"(?:[а-яіїєґ]{4,20}(?:ой|ої|ого|ому|ым|им)\s){0,2}(?:границ\w{0,3}|кордон\w{0,3})\b"
    r"(?:\s(?:с|со|з|із|зі)\s(?P<name>[А-ЯІЇЄҐ][\w-]{1,24}(?:\s[А-ЯІЇЄҐ][\w-]{1,24})?))?"
)
_QUARTERS = (
    ("північн\\w+[\\s-]сход|північний схід|северо-восток", 45.0),
    ("північний захід|северо-запад", 315.0),
    ("південний схід|юго-восток", 135.0),
    ("південний захід|юго-запад", 225.0),
    ("північ|север", 0.0),
    ("південь|юг", 180.0),
    ("схід|восток", 90.0),
    ("захід|запад", 270.0),
)
DIRECTION = lazily(
    r"(?:к|на)\s(?:"
    + "|".join(f"(?P<q{i}>{words})" for i, (words, _) in enumerate(_QUARTERS))
    + r")\w{0,2}"
)


def azimuth(groups: dict[str, str | None]) -> float:
    """The azimuth of a match of DIRECTION, from its named groups."""
    return next(value for i, (_, value) in enumerate(_QUARTERS) if groups.get(f"q{i}") is not None)


def is_cyrillic(text: str) -> bool:
    """Whether a name begins with a Cyrillic letter."""
    return "Ѐ" <= text[:1] <= "ӿ"


def nominatives(name: str) -> tuple[str, ...]:
    """The name as it is, then what its last word may be in the nominative."""
    found = [name]
    for ending, bases in _ENDINGS:
        if name.endswith(ending) and len(name) >= len(ending) + 2:
            found += [name[: -len(ending)] + base for base in bases]
    return tuple(dict.fromkeys(found))


def country(name: str, lookup: Callable[[str], Sequence[Place]]) -> Place | None:
    """The country that an inflected name means, by a gazetteer's look-up."""
    for form in nominatives(name):
        candidates = lookup(form)
        if candidates and candidates[0].kind == "country":
            return candidates[0]
    return None


def listed(name: str, lookup: Callable[[str], Sequence[Place]]) -> str:
    """The first nominative that a gazetteer knows; the name itself if it knows none."""
    return next((form for form in nominatives(name) if lookup(form)), name)

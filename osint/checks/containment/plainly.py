"""Readings that may be no statement, and are one by what stands about the names, so that a country where
the place is not is told of too: a dateline behind a headline, a stage of a route, "X, Y, where"."""

from __future__ import annotations

from osint.checks.containment.candidates import both
from osint.checks.containment.judging import check
from osint.checks.containment.stated import Stated
from osint.geo.capitals import is_capital
from osint.geo.sovereignty import names_are_reused
from osint.judging.containment import FAMOUS
from osint.language.pack import Pack, load
from osint.model import Claim, Place
from osint.statements import chains
from osint.support.patterns import lazily
from osint.world import World

_DATED = lazily(r" {1,2}(?:\([A-Z]|[A-Z][a-z]{2,8}\.? \d{1,2}\b)")
"""What stands behind a dateline: an agency in brackets, or a day."""
_STAGE = lazily(r" - [A-Z][^,;\n]{1,40}, [A-Z]")
"""The next stop of a route, with its country."""
_NEXT = lazily(r", ([a-z]{2,20}) ([a-z]{2,10})\b")
_LEAST_LETTERS = 4
_FAR_KM = 300.0
"""Nearer to a country a place may be told of as in it by one who stretches its borders."""
_SITE_KINDS = ("airport", "island")
"""Kinds of what a country owns on its own ground alone; bases and ports it has abroad."""


def is_plain(claim: Claim, text: str, world: World) -> bool:
    """Whether what only may be a statement is one, and puts a place in a country where it is not."""
    detail, whole = claim.detail, claim.object
    if not isinstance(detail, Stated) or detail.rank != "possible" or whole is None:
        return False
    if whole.kind != "country" or not _is_told(claim, detail, text, world):
        return False
    found = check(claim, world)
    km = found.computed.best if found.computed is not None else None
    return found.verdict in ("doubtful", "inconsistent") and km is not None and km >= _FAR_KM


def _is_told(claim: Claim, detail: Stated, text: str, world: World) -> bool:
    assert claim.subject is not None
    pack = load(detail.code)
    if detail.is_address and _is_of_life(claim, text, pack):
        return True
    if detail.rule == chains.LOOSE:
        return _is_dateline(claim.subject.text, claim, text) or _is_stage(claim, text)
    if detail.rule in pack.marked("surely_address") | pack.marked("attached"):
        return True
    if detail.rule in pack.marked("closed_address"):
        return _is_subject_behind(claim, text, pack)
    places = both(claim, world)[0]
    if not places:
        return False
    if detail.rule in pack.marked("owned"):
        return places[0].kind in _SITE_KINDS and detail.noun in pack.words(
            "airfield_kind", "nature"
        )
    is_plain_in = detail.rule in pack.marked("coordinated")
    is_meant = is_plain_in and _is_surely_a_place(claim, text, places[0], pack)
    return is_meant and _is_let_go(claim, text, pack)


def _is_dateline(name: str, claim: Claim, text: str) -> bool:
    """Whether a name in capitals, a country and an agency or a day open a report behind its headline."""
    is_shouted = name.isupper() and len(name) >= _LEAST_LETTERS
    return is_shouted and _DATED.match(text, claim.end) is not None


def _is_of_life(claim: Claim, text: str, pack: Pack) -> bool:
    """Whether a sentence opens with where somebody was born or a firm is based: "Born in Graz,
    Chile, Ann sang". Its subject stands behind a second comma."""
    words = text[max(0, claim.start - 30) : claim.start].split()[-2:]
    if len(words) < 2 or text[claim.end : claim.end + 1] != ",":
        return False
    is_opening = words[0][:1].isupper() and words[0].lower() in pack.words("born")
    return is_opening and words[1] in pack.words("in_area", "near")


def _is_stage(claim: Claim, text: str) -> bool:
    """Whether an address is a stop of a route: "Route: Graz, Austria - Turin, Italy"."""
    before = text[max(0, claim.start - 3) : claim.start]
    return before.endswith((": ", " - ")) and _STAGE.match(text, claim.end) is not None


def _is_subject_behind(claim: Claim, text: str, pack: Pack) -> bool:
    """Whether the subject of the sentence stands behind the country: "In Seoul, Chile, shops were"."""
    behind = _NEXT.match(text, claim.end)
    if behind is None or behind[2] not in pack.words("be"):
        return False
    return behind[1] not in pack.words("relative", "someone")


def _is_surely_a_place(claim: Claim, text: str, place: Place, pack: Pack) -> bool:
    """Whether a preposition makes a name a place, alone or as the second of two ("near Graz and Linz
    in"), and no team or government has it: a large town that is no capital, a region whose name no
    person bears, a sea."""
    words = text[max(0, claim.start - 40) : claim.start].lower().split()
    if words and words[-1] in pack.words("article"):
        words.pop()
    if len(words) > 2 and words[-1] in pack.words("joiner"):
        words = words[:-2]
    if pack.words("surely_place_lead").isdisjoint(words[-1:]):
        return False
    if place.kind == "region":
        return not names_are_reused((), place.country)
    is_town = place.kind == "settlement" and place.population >= FAMOUS and not is_capital(place)
    return is_town or place.kind == "sea"


def _is_let_go(claim: Claim, text: str, pack: Pack) -> bool:
    """Whether the country ends what is said of the place, and owns nothing behind it: "in Aleppo in
    Russia's raids"."""
    behind = text[claim.end : claim.end + 20]
    if not behind.strip() or behind[0] in ",.;:)\n":
        return True
    word = behind.split()[0] if behind[:1] == " " else ""
    return word in pack.words("joiner", "in_or_of", "when", "subordinate", "in_area")

"""What words say that a place is in its area: its capital, its seat, its second-largest city."""

from __future__ import annotations

import re
from functools import cache

from osint.ends.bearings import compass
from osint.ends.slot import Slot
from osint.judging.seats import CAPITAL, LARGEST, SEAT, Role, farthest_to, nth_largest
from osint.language.en.roles import ROLE_TERMS
from osint.language.identity import languages
from osint.language.pack import Pack, load
from osint.support.pattern_store import compiled
from osint.support.word_choice import one_of

NTH = {2: "second_largest", 3: "third_largest", 4: "fourth_largest", 5: "fifth_largest"}
"""Classes of words that say which of the largest cities a place is."""
_BEFORE_CAPITAL = ("article", "determiner", "be", "place_adjective", "relative", "adverb")
"""Classes of words that may stand before "capital" without making it that of something else."""
CAPITAL_AND = f"{CAPITAL} and "
"""How the role of the largest city begins that is said to be the capital as well."""
_COMMAS = (",", "،")
_OWNER = ("'s", "’s", "'", "’")


def role_of(
    subject: Slot | None, whole: Slot | None, between: str, pack: Pack, at: int
) -> tuple[Role | None, str]:
    """The role and its words, in English; none where a place was that, is one of some, or where
    other areas stand between it and its area: "the capital of X, Y" is not Y's, nor is that of "the
    capital of X, lies in Y". `between` are the words from one to the other, in small letters; `at`
    is where the area stands in them."""
    if subject is None or _areas_between(subject, whole):
        return None, ""
    own = subject.noun_of
    is_others = own is not None and own is not whole
    if is_others and own and whole and subject.start < own.start < own.end <= whole.start:
        between = " " * (at - whole.start + own.end) + between[at - whole.start + own.end :]
    if whole is not None and whole.start > subject.start:
        # "в центре города Изюм Харьковской области": of the town, or of a district called after it
        is_others = is_others or subject.noun in pack.words("own_middle")
        behind = _behind_verb(between[:at], pack)
        if behind is not None:
            is_others, between = True, behind + between[at:]
    role, words = _said_role("" if is_others else subject.noun, between, pack)
    return role, words if pack.traits.own_terms or role is None else ROLE_TERMS.get(role, words)


def _behind_verb(between: str, pack: Pack) -> str | None:
    """The words behind the last verb that says where something lies, where it stands behind a comma
    and what the place is called: "Graz, the capital of Styria, lies in". None where none does."""
    found = None
    for match in _verbs(pack).finditer(between):
        found = match
    head = between[: found.start()].rstrip() if found is not None else ""
    if found is None or not head.endswith(_COMMAS):
        return None
    if head.rstrip("".join(_COMMAS)).endswith(tuple(pack.words("capital"))):
        return None  # "Gweru, the capital, is a town in": of what it is in
    return between[found.end() :]


@cache
def _verbs(pack: Pack) -> re.Pattern[str]:
    verbs = one_of(pack.words("be", "placed", "stands")) or "(?!)"
    return compiled(rf"(?<!\w)(?:{verbs})(?!\w)")


def is_the_capital(words: str, pack: Pack) -> bool:
    """Whether the words are "the capital" alone, which names no place."""
    return words.lower().removeprefix("the ") in pack.words("capital")


def told_roles(between: str, pack: Pack) -> str:
    """Some words without the roles that something is measured from, close to or in: in "X, 90 km south
    of the capital", "X, close to the largest city" and "X in Y's westernmost province" X is neither."""
    for phrase in _role_phrases(pack):
        at = between.find(phrase)
        while at >= 0:
            if _is_measured_from(between[:at], pack):
                between = between[:at] + " " * len(phrase) + between[at + len(phrase) :]
            at = between.find(phrase, at + len(phrase))
    return between


@cache
def _role_phrases(pack: Pack) -> tuple[str, ...]:
    nth = frozenset[str]().union(*(pack.words(name) for name in NTH.values()))
    roles = nth | pack.words("seat", "largest", "extreme", "capital", "superlative")
    return tuple(sorted(roles, key=lambda phrase: (-len(phrase), phrase)))


def _is_measured_from(before: str, pack: Pack) -> bool:
    skipped = pack.words("article", "determiner", "place_adjective")
    words = before.split()
    whole = " ".join(("", *words))
    while words and (words[-1] in skipped or words[-1].endswith(_OWNER)):
        words.pop()
    ends = _before_origins(pack)
    return whole.endswith(ends) or " ".join(("", *words)).endswith(ends)


@cache
def _before_origins(pack: Pack) -> tuple[str, ...]:
    """What stands before a place that something is measured from or lies in; no word that is an article too,
    but the bearing before such a one: "südlich der Hauptstadt"."""
    phrases = pack.words("of", "from", "near", "near_loosely", "in", "in_area")
    for degrees in range(0, 360, 45):
        phrases |= pack.words(f"azimuth_{degrees:03}")
    articles = pack.words("article", "determiner")
    return tuple(sorted(f" {phrase}" for phrase in phrases - articles if phrase))


def said(between: str, pack: Pack, name: str) -> str:
    """The longest phrase of a word class that stands in some words; "" for none."""
    for phrase in pack.longest_first(name):
        if phrase in between and re.search(rf"(?<![\w-]){re.escape(phrase)}(?!-?\w)", between):
            return phrase
    return ""


def once_capital(between: str, pack: Pack) -> str:
    """Which capital some words call a place, where it is that of no government, or was: "former capital",
    "cultural capital"; "" for none."""
    called = f"{said(between, pack, 'once')} {said(between, pack, 'capital')}"
    return called if called.strip() == called and called in between else ""


def _said_role(called: str, between: str, pack: Pack) -> tuple[Role | None, str]:
    def named(name: str) -> str:
        return called if called in pack.words(name) else said(between, pack, name)

    noun = called or "city"
    for n, name in NTH.items():
        if words := named(name):
            if not _is_of_cities(words, between, pack):
                return None, ""
            last = words.rpartition(" ")[2]
            return nth_largest(n), f"{words} {noun.removeprefix(f'{last} ')}"
    if said(between, pack, "once") or named("district_seat"):
        return None, ""
    if seat := named("seat"):
        return SEAT, seat
    if largest := said(between, pack, "largest"):
        is_both = any(f"{CAPITAL} {joiner} " in between for joiner in pack.words("joiner"))
        is_seat = not is_both or said(between, pack, "seat")
        return LARGEST, largest if is_seat else f"{CAPITAL_AND}{largest}"
    if extreme := said(between, pack, "extreme"):
        return farthest_to(compass(pack).azimuths[extreme]), f"{extreme} {noun}"
    capital = named("capital") or said(between, pack, "its_capital")
    if not capital or (pack.traits.bare_compounds and _is_of_a_thing(between, capital, pack)):
        return None, ""
    return CAPITAL, capital


def _is_of_cities(phrase: str, between: str, pack: Pack) -> bool:
    """Whether a rank among the largest is one of all cities: not that of a "port city" or an "Arab town"."""
    plain, behind = pack.words("ranked_noun"), between.partition(phrase)[2].split()
    if not plain or not behind:
        return True
    word = behind[0].strip(",.;:")
    return word in plain or word in pack.words("in", "in_area", "of")


def _is_of_a_thing(between: str, capital: str, pack: Pack) -> bool:
    """Whether a noun right before makes it the capital of something else: "its fashion capital"."""
    before, found, _ = between.partition(capital)
    word = (before.split() or [""])[-1].strip(",(–—-")
    if not found or not word or word.endswith(_OWNER):
        return False
    return not any(word in pack.words(name) for name in _BEFORE_CAPITAL)


def _areas_between(subject: Slot, whole: Slot | None) -> bool:
    end = whole.start if whole is not None else subject.stop
    return any(subject.stop <= slot.start < end for slot in subject.tail if slot is not whole)


@cache
def division_nouns(code: str) -> frozenset[str]:
    """The nouns by which a language calls the divisions of countries, in small letters, without those
    that any stretch of land is called by ("region")."""
    named, pack = (noun.lower() for noun in languages()[code].divisions), load(code)
    return pack.words("division").union(named) - pack.words("loose_division")

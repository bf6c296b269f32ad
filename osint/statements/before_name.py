"""What stands right before a name, and what that makes of the name."""

from __future__ import annotations

from functools import cache
from typing import Literal

from osint.ends.slot import Slot
from osint.language.pack import Pack, Rule
from osint.support.patterns import lazily

JOINED = lazily(r"(?:\A|(?P<more> ))§(?P<letter>[PQN])\d+ -\Z")
"""What stands before the second name of a pair that a dash joins, and whether more stands before."""
_HYPHENS = frozenset("-‐‑")
_AFTER_BEARING = lazily(r"§B\d+ \S+ (?:(?:§[PQNR]\d+ \S+ ){0,2}§[PQNR]\d+ [^\W\d_]+ )?$")
_LONGEST_NEAR = 4
"""Most words of a phrase for "near" that are looked for: "not far from", "in the vicinity of"."""
_COUNTED_FROM = lazily(r"§[LB]\d+ (?:§B\d+ )?(\S+) (?:[^\s§,.;:()]+ ){1,4}\Z")
_MEASURED_FROM = lazily(r"§L\d+ (?:§B\d+ )?(?:(?:[^\W\d_]+|§N\d+) ){0,3}$")


def _words(before: str, pack: Pack) -> list[str]:
    """The tokens before a name, without an article."""
    words = before.split()
    while words and words[-1] in pack.words("article"):
        words.pop()
    return words


def is_gone_to(area: str, pack: Pack) -> bool:
    """Whether the case of an area tells that something goes there: "из Полтавы в Сумскую область"."""
    words = area.lower().split()
    told = pack.words("gone_to")
    return bool(told) and any(
        word in told or not told.isdisjoint((f"-{word[-2:]}", f"-{word[-3:]}")) for word in words
    )


def is_object(before: str, pack: Pack) -> bool:
    """Whether the words make a name no subject: "near", "from", "between"."""
    words = _words(before, pack)
    return bool(words) and words[-1] in pack.words("before_object")


@cache
def _leads(pack: Pack) -> frozenset[str]:
    """The last words of what leads to a name that is no subject: "near", "of", "to"."""
    words = pack.words
    leads = words("before_object", "near", "of", "of_name", "in", "in_area", "from", "preposition")
    said = {phrase.split()[-1] for phrase in leads if phrase.strip()}
    return frozenset(said) | words("goal") | (words("to") - words("and"))


def is_led(before: str, pack: Pack) -> bool:
    """Whether a preposition leads to a name behind something else, so that a verb behind it is told
    of that: "the nearest airport to X is in Y", "the bridge near X lies in Y"."""
    words = _words(before, pack)
    return len(words) > 1 and words[-1] in _leads(pack)


@cache
def _goals(pack: Pack) -> frozenset[str]:
    """What leads to a name as a goal, and says nothing else: no "of", "in", "near" or "and"."""
    words = pack.words
    others = words("and", "in", "near", "of", "of_name")
    return words("goal", "to", "with") - others


def is_goal(before: str, pack: Pack) -> bool:
    """Whether a name is only where something else leads: "the crossing to X lies 5 km from Y",
    "the border post with X"."""
    words = _words(before, pack)
    return len(words) > 1 and words[-1] in _goals(pack)


def is_after_bearing(before: str) -> bool:
    """Whether a side is counted from the name, alone or as the next of several: it is hardly a
    subject."""
    return _AFTER_BEARING.search(before + " ") is not None


def is_measured_from(before: str) -> bool:
    """The same of a figure: "1,200 km from Bamako, close to Niger" is said of another place."""
    return _MEASURED_FROM.search(before + " ") is not None


def is_counted_from(before: str, pack: Pack) -> bool:
    """Whether a side or a figure is counted from the name, or from something in it or of its name:
    "150 km from the airport of X"."""
    said = " ".join(_words(before, pack))
    if is_after_bearing(said) or is_measured_from(said):
        return True
    led = _COUNTED_FROM.search(before + " " if before[-1:] != " " else before)
    return led is not None and led[1] in pack.words("of")


def is_near(before: str, pack: Pack) -> bool:
    """Whether something is said to be near the name, or off it."""
    words = before.rsplit(None, _LONGEST_NEAR)[-_LONGEST_NEAR:]
    said = pack.words("near", "off", "opposite")
    return any(" ".join(words[at:]) in said for at in range(len(words)))


def within(before: str, pack: Pack) -> Literal["", "there", "placed"]:
    """Whether something is said to lie ("placed") or to have come about ("there") in the area behind:
    "the camp is in Hesse, 40 km from Ulm"."""
    words = before.split()
    while words and words[-1] in pack.words("place_adjective"):
        words.pop()
    if not words or words.pop() not in pack.words("in"):
        return ""
    return "placed" if not pack.words("be", "placed").isdisjoint(words[-2:]) else "there"


def is_part(before: str, pack: Pack) -> bool:
    """Whether only a part of what is named is meant: "the tip of X"."""
    return " ".join(_words(before, pack)[-2:]) in pack.words("part_of")


def is_second(subject: Slot, before: str, text: str, pack: Pack) -> bool:
    """Whether a name is the end of a road or a journey: "the A9 Munich - Berlin near Hof", "from
    Baku to Grozny near Aktau". A pair with blanks that opens a sentence may be a dateline ("ROME -
    Bari lies"), and a comma or a bracket tells more of where a journey ended."""
    joined = JOINED.search(before)
    if joined is not None:
        mark = text[subject.start - 1]
        if joined["letter"] == "Q" and mark in _HYPHENS:
            return False  # "the town of Al-Bab" is one name, "Vienna–Bratislava" a line
        return joined["more"] is not None or joined["letter"] == "N" or mark != " "
    is_told = text[subject.stop :].lstrip()[:1].isalpha() and bool(pack.words("route_from"))
    return is_told and ends_route(before, pack)


def ends_route(before: str, pack: Pack) -> bool:
    """Whether a name is where a way ends that is said to begin elsewhere: "from Baku to Grozny"."""
    words = before.split()[-3:]
    return (
        len(words) == 3
        and words[1].startswith(("§P", "§Q", "§N"))
        and words[0] in pack.words("route_from", "from")
        and words[2] in pack.words("to", "goal")
    )


def is_between(before: str, pack: Pack) -> bool:
    """Whether a name is the second of two that something is between: what follows it may be told of
    that, "the train derailed between Vienna and Salzburg, near Linz"."""
    words = before.split()[-3:]
    if len(words) < 3 or not words[1].startswith(("§P", "§Q", "§N", "§R", "§K")):
        return False
    return words[0] in pack.words("amid") and words[2] in pack.words("and", "joiner")


def is_end_of_way(before: str, pack: Pack) -> bool:
    """Whether a name is where a road goes to, on which something is: "the camp is on the road from X to Y,
    5 km from Z"."""
    words = _words(before, pack)
    if len(words) < 2 or words[-1] not in _goals(pack):
        return False
    return not pack.words("named_way").isdisjoint(words[-4:-1])


def is_placed(subject: Slot | None, before: str, pack: Pack) -> bool:
    """Whether a name that is not read stands where a place stands: "in X", "the town of X"."""
    if subject is None or subject.letter != "N" or subject.noun:
        return True
    return before.rpartition(" ")[2] in pack.words("preposition")


def call(subjects: list[Slot], others: list[Slot], said: str, pack: Pack) -> None:
    """Tells a subject what a rule calls it, in a dense row without blanks; where that is said of an area
    before it, also of which: "the capital of Styria is Graz, in Austria"."""
    noun = said.replace(" ", "") if pack.dense else said.strip()
    if not noun or not subjects or (subjects[0].noun and noun not in pack.words("division")):
        return
    subjects[0].noun = noun
    if others and others[0].start < subjects[0].start and subjects[0].letter != "I":
        subjects[0].noun_of = others[0]


def has_noun(subject: Slot, pack: Pack) -> bool:
    """Whether a name says of what kind it is: "Styria province", "the province of Styria", "the Kaiser
    Museum"."""
    first, _, last = subject.text.lower().rpartition(" ")
    kinds = pack.words("division"), pack.words("site") if first else frozenset[str]()
    return bool(subject.noun) or any(last in words for words in kinds)


def is_entry(subject: Slot, text: str) -> bool:
    """Whether a name heads an entry: "Graz, market town,"."""
    behind = text[subject.end : subject.end + 48]
    return bool(subject.noun) and behind[:1] == "," and subject.noun in behind


def is_adjective(subject: Slot, text: str, pack: Pack) -> bool:
    """Whether a name is only the adjective of the noun behind it: "der Salzburger Lungau liegt"."""
    endings = tuple(pack.words("town_adjective_end"))
    if (
        not endings
        or not subject.text.endswith(endings)
        or text[subject.end : subject.end + 1] != " "
    ):
        return False
    place = getattr(getattr(subject.value, "mention", None), "place", None)
    first = next(iter(getattr(subject.value, "candidates", ())), place)
    is_own = first is not None and first.name.endswith(endings)
    return not is_own and text[subject.end + 1 : subject.end + 2].isupper()


def has_article(rule: Rule, slots: dict[str, Slot]) -> bool:
    """Whether a line that must stand bare has an article."""
    return any(slots[role].said for role in rule.options.get("bare", ()) if role in slots)

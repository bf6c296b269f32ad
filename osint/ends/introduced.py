"""What a sentence is about: names that no gazetteer has and that open one which says what they are, and
"it", of which the sentence before tells."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.extract.places.lexicon import fitted
from osint.language.pack import Pack
from osint.model.ends import End
from osint.support.fold import fold
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from osint.ends.reader import Reader

HEAD, _ASIDE = 12, 80
"""Characters before and behind a name at the head of a sentence, and of an aside behind it."""
_ENTRY = lazily(r"(?:[-–•*] ?)?(?:[^\s\d]{2,20}[ :]{1,2}){1,4}\(?\d[\d.,]* ?[^\W\d_]{1,10}\)?[.;]?")
"""A name and a figure, and nothing else."""
_CLOSING = {",": ",", "(": ")", "[": "]"}
"""What closes an aside, by what opened it."""
_ASIDES = frozenset((",", ":", "(", "—", "–", "-"))
"""What opens words about a name right behind it."""
_GOES_ON, _LED = 4, 3
"""Sentences in a row that may go on about one land, and names in the first until the one it is about."""
ISLE_KM = 60.0
"""Radius of a country up to which "it" may be that, some way off a town: Malta, Christmas Island."""
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


def is_told_role(slot: Slot, pack: Pack) -> bool:
    """Whether "it" is said to be a capital, of whatever area, and no words call it one."""
    return bool(slot.said) and slot.noun in pack.words("capital") - {*slot.said.lower().split()}


def opens_on(one: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether a sentence that begins at `start` is about a place: "Graz is ...", "Graz, ..."."""
    before = reader.text[start : one.start].lower().split()
    behind = reader.text[one.end : one.end + HEAD].split()[:1]
    is_head = pack.words("determiner", "kind", "of_name").issuperset(before)
    return is_head and bool(behind) and (behind[0][0] in ",([" or behind[0] in pack.words("be"))


def is_common(slot: Slot) -> bool:
    """Whether a name that the recogniser left out is a common word as well: "Power was cut"."""
    return fold(slot.text) in fitted().common_words


def before_it(start: int, is_named: bool, pack: Pack, reader: Reader) -> tuple[int, int] | None:
    """The sentence before the one that begins at `start` that may name what is told of; over those that go
    on about "it", which name other places: "Graz is a city. It is the second after Vienna. It lies". Where
    a noun tells what is meant ("the city"), any of them may name it."""
    bounds = sentences.previous(reader.text, start)
    if is_named:
        return bounds
    passed, known = [start], reader.before_it  # each sentence is walked back from once
    while bounds is not None and _goes_on(bounds, pack, reader):
        before = known.get(bounds[0]) or sentences.previous(reader.text, bounds[0])
        if before is None:
            break
        passed.append(bounds[0])
        bounds = before
    known.update(dict.fromkeys(passed, bounds))
    return bounds


def _goes_on(bounds: tuple[int, int], pack: Pack, reader: Reader) -> bool:
    """Whether a sentence opens with "it" and says what or where that is; nothing in "it was reported"."""
    if not pack.traits.subject_opens:
        return False
    words = reader.text[bounds[0] : bounds[0] + 60].lower().split()
    if words[:1] == [] or words[0] not in pack.words("it"):
        return False
    be = pack.words("be") - pack.words("be_plural")
    return words[1:2] != [] and words[1] in be and pack.words("dummy_verb").isdisjoint(words[2:4])


def _counts_itself(bounds: tuple[int, int], pack: Pack, reader: Reader) -> bool:
    """Whether a sentence ends on a side, and so counts from where the one before does: "Linz lies an hour
    to the north. Graz is 200 km to the south"."""
    last = reader.text[max(bounds[0], bounds[1] - HEAD - HEAD) : bounds[1]].lower().split()[-1:]
    return last != [] and last[0].rstrip(".;") in pack.words("compass")


def _names_again(bounds: tuple[int, int], pack: Pack, reader: Reader) -> bool:
    """Whether a sentence opens with a word for what one before it named, and says where that is: "The
    city lies 40 km from Linz"."""
    words = reader.text[bounds[0] : bounds[0] + 60].lower().split()
    if words[:1] == []:
        return False
    is_it = words[0] in pack.words("it")
    is_named = words[0] in pack.words("article") and words[1:2] != []
    if is_named and words[1] in pack.words("any_referent"):
        return words[2:3] != [] and words[2] in pack.words("be")
    return is_it and words[1:2] != [] and words[1] in pack.words("be")


def _is_entry(bounds: tuple[int, int], pack: Pack, reader: Reader) -> bool:
    """Whether a sentence is an entry of a listing that counts from the place which that is of: "Distance to
    Linz: 155 km", "Linz 155 km."."""
    said = reader.text[bounds[0] : bounds[1]].strip()
    words = said.lower().split(None, 1)[:1]
    if words != [] and words[0].lstrip("-–•*") in pack.words("listed_here"):
        return True
    return _ENTRY.fullmatch(said) is not None


def tells_of_before(bounds: tuple[int, int], pack: Pack, reader: Reader) -> bool:
    """Whether a sentence tells of what one before it named, so that what follows may count from that."""
    return _counts_itself(bounds, pack, reader) or _names_again(bounds, pack, reader)


def before_entries(start: int, pack: Pack, reader: Reader) -> tuple[int, int] | None:
    """The sentence before the one that begins at `start`, over the entries of a listing."""
    bounds = sentences.previous(reader.text, start)
    while bounds is not None and _is_entry(bounds, pack, reader):
        bounds = sentences.previous(reader.text, bounds[0])
    return bounds


def is_dummy(slot: Slot, pack: Pack, reader: Reader) -> bool:
    """Whether "it" stands for no place: "it was reported that", "it is unclear"."""
    behind = reader.text[slot.end : slot.end + HEAD + 18].lower().split()[:3]
    said = [word.strip(",.") for word in behind]
    if slot.said in pack.words("it_is"):
        return not pack.words("dummy_verb").isdisjoint(said[:2])
    return (
        said[:1] != []
        and said[0] in pack.words("be")
        and not pack.words("dummy_verb").isdisjoint(said[1:])
    )


def is_told_of(
    candidate: Slot, slot: Slot, bounds: tuple[int, int], pack: Pack, reader: Reader
) -> bool:
    """Whether a sentence opens with an island, a lake, a mountain or a region and says where or what
    it is: then "it" is that, and "the island" what the sentence calls so."""
    if not pack.traits.subject_opens or candidate.letter not in "QRW":
        return False
    before = reader.text[bounds[0] : candidate.start].lower().split()
    called = pack.words("determiner", "kind", "nature", "of")
    if not called.issuperset(before):
        return False
    behind = reader.text[candidate.end : bounds[1]].lower().split()
    if behind[:1] == [] or behind[0] not in pack.words("be"):
        return False
    if (slot.said in pack.words("they")) != (behind[0] in pack.words("be_plural")):
        return False
    if behind[0] in pack.words("was") or not _says_what(behind, pack):
        return False
    if slot.noun and slot.noun not in (word.strip(",.") for word in (*before, *behind)):
        return False
    party = reader.end(candidate).party
    is_land = party.kind == "country" and (party.place is None or party.place.radius_km > ISLE_KM)
    return not is_land and party.kind != "settlement"


def land_told_of(at: int, pack: Pack, reader: Reader) -> Slot | None:
    """What opens the sentence before the one at `at`, which says what that is, has or borders, over those
    that go on about "it": "Austria, in the Alps, is a country. It has nine states. It borders ..."."""
    own = sentences.bounds(reader.text, at)[0]
    for gone, bounds in enumerate(sentences.before(reader.text, own, _GOES_ON + 1)):
        words = reader.text[bounds[0] : bounds[0] + HEAD].lower().split()[:1]
        if gone == _GOES_ON or pack.words("it", "its_own", "pronoun").isdisjoint(words):
            break
    else:
        return None
    names = [slot for slot in reader.slots_in(*bounds) if slot.letter in "PQRKN"]
    for number, slot in enumerate(names[:_LED]):
        before, _, clause = reader.text[bounds[0] : slot.start].lower().rpartition(",")
        led = clause.split()
        is_told = led[:1] != [] and led[0] in pack.words("stands")
        if not pack.words("determiner", "kind", "of", "stands").issuperset(led):
            continue
        behind = reader.text[slot.end : bounds[1]].lower().split(None, 1)[:1]
        if is_told or (behind != [] and behind[0] in _tells(pack)):
            return slot
        if number == 0:
            return slot if not before and behind != [] and behind[0][0] in _ASIDES else None
    return None


@cache
def _tells(pack: Pack) -> frozenset[str]:
    """The verbs that tell what a land is, has or borders, by their first words."""
    own = pack.words("tells_of_land")
    said = pack.words("be", "is_a", "borders", "borders_on", "shares_line")
    return own or frozenset(phrase.split()[0] for phrase in said if phrase)


def _says_what(behind: list[str], pack: Pack) -> bool:
    """Whether the words behind a name say what it is or where, and not what it does: "is an island",
    "lies off", but not "is preparing"."""
    said = behind[1:2]
    told = pack.words("determiner", "placed", "in")
    return behind[0] in pack.words("lies") or (said != [] and said[0] in told)


def moving(slot: Slot, pack: Pack, reader: Reader) -> End | None:
    """The end of a slot that may stand for what moves; None for any other."""
    if not (_is_storm(slot, pack, reader.text) or _is_it(slot, pack, reader)):
        return None
    party = parties.unknown(reader.text[slot.start : slot.end], slot.start, slot.end)
    return End((party,), "unlisted", f"“{party.text}” may be what moves here")


@lru_cache(maxsize=4)  # each statement of a text asks
def _storms(pack: Pack, text: str) -> frozenset[str] | None:
    """The names that a text gives to storms; None where it tells of none."""
    words, said = ("|".join(pack.longest_first(n)) for n in ("storm_named", "is_named"))
    called = rf"(\W{{1,3}}(?:\w+ ){{0,2}}(?:{said}))?[ \"“'‘#]{{1,3}}([A-Z]\w+)"
    found = re.findall(rf"\b((?i:{words}))\b(?:{called})?", text) if words else ()
    return frozenset(n for one, led, n in found if led or one[0].isupper()) if found else None


def _is_storm(slot: Slot, pack: Pack, text: str) -> bool:
    """Whether a slot is called like a storm of the text, or is its eye."""
    if slot.letter not in "PQNRI" or (names := _storms(pack, text)) is None:
        return False
    eye = pack.words("eye_of_storm")
    lead = text[max(0, slot.start - 24) : slot.start].lower().split()[-2:-1]
    return slot.noun in eye if slot.letter == "I" else slot.text in names or bool(eye & {*lead})


def _is_it(slot: Slot, pack: Pack, reader: Reader) -> bool:
    """Whether "it" is what opens the sentence before, and moves."""
    behind = reader.text[slot.end : slot.end + 30].lower().split()[:2]
    if slot.said not in pack.words("it", "it_is") or pack.words("lies", "determiner") & {*behind}:
        return False
    told = before_it(sentences.bounds(reader.text, slot.start)[0], False, pack, reader)
    named = [s.start for s in reader.slots_in(*told) if s.letter in "PQ"] if told else []
    head = reader.text[told[0] : named[0]].lower().split() if told and named else []
    moves, deed = pack.words("itself_moves"), pack.words("moved_deed")
    return any(a in moves and b not in deed for a, b in pairwise((*head, "")))

"""Which stretches of a text name a place: a linear model over context and gazetteer features,
then one decision for one name in a document."""

from __future__ import annotations

import math
from collections.abc import Collection

from osint.extract.places.barred import with_barred
from osint.extract.places.candidates import Names, spans_at
from osint.extract.places.features import WHERE, Context, Option, closes_address, left
from osint.extract.places.genitives import with_genitives
from osint.extract.places.known import Found, Known
from osint.extract.places.peoples import with_towns
from osint.extract.places.persons import without_persons
from osint.extract.places.posts import LONGEST_POST, post_names
from osint.extract.places.reported_from import SCORE, is_sent_from
from osint.extract.places.scan import BREAK, words_below
from osint.language.en.names import (
    BEFORE_INHABITANT,
    FUNCTION,
    GENERIC_BEHIND,
    INHABITANT,
    INSTITUTIONAL,
    IS_A,
    LETTERS,
    NATURAL,
    ROADS,
)
from osint.support.patterns import lazily

AGREEMENT = 0.6
"""How far one use of a name leans on its uses in the whole document."""

CERTAIN = 4.0
"""Log odds beyond which a use of a name counts for no more."""

POST_SCORE = 1.0
"""Log odds given to a name that only posts write so; three in four are right."""


FAMOUS = 5.0
"""Fame from which a name that is a common word as well is heard as a place at first."""

DOUBTED = 2.0
"""Log odds that an ordinary word in capitals must have, where no small word such as "in" leads to
it, to be the name of a small place ("National", "Summit"): of those with less, one in thirteen is."""

HEARD = {"eu": 3.5, "bc": 1.5, "us": 0.4}
"""Log odds added to initials that the texts for fitting hardly have, or have as an institution."""

FULL_COUNTRY, FULL_PEOPLE = 1.0, 2.0
"""Log odds added to a country's name of several words ("Great Britain"), and to a people's ("South
Australian"): little else is called so."""

WITH_GENERIC = 1.0
"""Log odds added to a name that its small generic word completes ("the Gaza strip"): the texts for
fitting write it with a capital."""

BEFORE_POINT = 5.0
"""Log odds added to a listed name that stands right before a coordinate, as in a list of towns: it
is what lies there. By the words around it alone a town of under 50,000 is found in one such list of
four."""
LONGEST_JOIN = 4
"""Signs between such a name and its coordinate: "Narva (", "Narva: "."""
LONGEST_REMARK = 60
_JOINS = " \t\n([:,–—-"

APOSTROPHES = "’‘'`ʻʼ"
_ENDING = lazily(r"-[^\W\d_A-Z]{2,12}(?![\w-])|[’‘'`ʻʼ](?!\w)")
"""What may belong to a name behind its last capitalised word."""

ADDRESSED = frozenset(",(-/")
"""What stands before the letters of a state in an address, behind a town's or a party's name."""

STREET = 4.0
"""Log odds that a name must have before the word for a street: of 29 with less in news ("Dublin
Road"), 25 are the street's."""
OF_INHABITANT = 2.5
"""Log odds added to a town before who lives there: "an Alton man". Nobody is called so after a
person, but the texts for fitting have hardly any local news."""
OF_COUNTRY = 1.0
"""Log odds added to a region or island behind a country's possessive ("India's Kerala"): of 400 regions
put there, one in six missed by less than this. No person's name gains by it."""
_OWNED = ("'s ", "’s ")
GENERIC_END = lazily(r" [a-z]+\Z")
_WORD_BEHIND = lazily(r" ([A-Z][a-z]{2,12})\b")

NOWHERE = -10
"""Where the name before the first one of a text ended."""


def beginnings(context: Context, names: Names) -> list[int]:
    """The words that a name may begin with, by index: known alone, or joined to the next."""
    words = context.words
    return [
        at
        for at, (word, join) in enumerate(zip(words.texts, [*words.joins[1:], BREAK], strict=False))
        if join or names.known(word) is not None
    ]


def readings(context: Context, names: Names, at: int, closed: int) -> list[Option]:
    """The names that begin with word `at`, longest first; `closed` is where the name before
    ended in the text."""
    text, words = context.text, context.words
    found = []
    for end, known in spans_at(text, words, at, names):
        stop = words.ends[end - 1]
        if text[stop : stop + 1] != "-" or not _numbered(text, words.starts[at], stop):
            found.append(_option(context, names, at, end, known, closed))
    return found


def _option(context: Context, names: Names, at: int, end: int, known: Known, closed: int) -> Option:
    """A name as a reading in its text; `closed` is where the name before it ended."""
    text, words = context.text, context.words
    start, stop = words.starts[at], words.ends[end - 1]
    behind = text[stop : stop + 1]
    if behind == ".":
        stop = _with_dot(text, start, stop, known)
    elif behind == "-" or behind in APOSTROPHES:
        stop, known = _with_ending(text, start, stop, known, names)
    elif behind == " ":
        stop, known = _with_generic(text, start, stop, known, names)
    address = ""
    if start - closed == 2 and text[closed] == "," and closes_address(known):
        address = "<"
    elif text[stop : stop + 1] == "," and _container_follows(context, names, end, stop):
        address = ">"
    return Option(at, end, start, stop, known, address)


def _as_whole(known: Known) -> float:
    """What is added to a name of several words, so that it is not read as a part of it: "the Czech
    Republic" is no republic of Czechs, a "Western Australian" state none of Australia, "Jammu and
    Kashmir" no two places."""
    if known.how == "demonym":
        return FULL_PEOPLE
    return FULL_COUNTRY if known.kind in ("country", "disputed") else 0.0


def _numbered(text: str, start: int, stop: int) -> bool:
    """Whether initials with a number follow, behind a hyphen: a missile, a road, a model ("SA-8",
    "US-24")."""
    return text[stop + 1 : stop + 2].isdigit() and text[start:stop].isupper()


def _with_ending(text: str, start: int, stop: int, known: Known, names: Names) -> tuple[int, Known]:
    """A name with what small letters behind a hyphen ("Gyeongsan-si"), or a mark at its end
    ("Debark’"), belong to it; as it is where no listed name has them."""
    ending = _ENDING.match(text, stop)
    if ending is None:
        return stop, known
    surface = text[start : ending.end()]
    whole = names.known(surface)
    if whole is None or (whole.key == known.key and not names.is_spelled(surface, known)):
        return stop, known
    return ending.end(), whole


def _with_generic(
    text: str, start: int, stop: int, known: Known, names: Names
) -> tuple[int, Known]:
    """A name with the small noun behind it that makes it another's: "the Gaza strip", not Gaza;
    as it is where no landform, water or territory is called so, or the noun begins a phrase of
    its own ("the Florida island of ...")."""
    noun = GENERIC_BEHIND.match(text, stop) if known.how != "demonym" else None
    if noun is None:
        return stop, known
    whole = names.known(text[start : noun.end()])
    if whole is None or whole.kind not in NATURAL:
        return stop, known
    return noun.end(), whole


def _with_dot(text: str, start: int, stop: int, known: Known) -> int:
    """The end of a name that a dot follows: after it where it belongs to the name ("Calif.",
    "U. S.", but not "UK.")."""
    surface = text[start:stop]
    spaced = len(surface) == 4 and surface[1:3] == ". "
    return stop + 1 if spaced or (known.how == "abbreviation" and not surface.isupper()) else stop


def _container_follows(context: Context, names: Names, end: int, stop: int) -> bool:
    """Whether "Ohio" or the like comes right after the comma."""
    starts = context.words.starts
    if end >= len(starts) or starts[end] - stop != 2:
        return False
    following = spans_at(context.text, context.words, end, names)
    return bool(following) and closes_address(following[0][1])


def recognise(
    text: str,
    names: Names,
    threshold: float = 0.0,
    heading: str = "",
    points: Collection[int] = (),
) -> list[Found]:
    """The names of places in `heading` + `text`, in order, none overlapping another; a heading
    ends its paragraph. `points` are the offsets in `text` at which coordinates begin."""
    found_words = words_below(heading, text)
    text = heading + text
    context = Context(text, found_words, names.fitted)
    found: list[Found] = []
    score_of = names.scorer.score
    joined = _joined_to({len(heading) + point for point in points}, text)
    closed, done = NOWHERE, 0
    for at in beginnings(context, names):
        if at < done:
            continue
        best, best_score = None, -99.0
        choices = readings(context, names, at, closed)
        for option in choices:
            score = score_of(context, option)
            if " " in option.known.key:
                score += _as_whole(option.known)
            if option.stop in joined and _stands_alone(context, option):
                score += BEFORE_POINT
            if is_sent_from(text, option, names.fitted):
                score += SCORE
            elif INHABITANT.match(text, option.stop) and _has_inhabitants(text, option):
                score += OF_INHABITANT
            elif found and _is_owned(text, option, found[-1]):
                score += OF_COUNTRY
            if score > best_score:
                best, best_score = option, score
            if score > threshold or option.known.key in HEARD:
                done = option.end
                break
        if best is None:
            continue
        if best.known.key in HEARD:
            best_score += _heard(text, best)
        elif best.known.kind in NATURAL and GENERIC_END.search(text, best.start, best.stop):
            best_score += WITH_GENERIC
        closed = choices[0].stop
        if best_score > threshold - 3:
            surface = text[best.start : best.stop]
            found.append(Found(best.start, best.stop, surface, best.known, best_score))
    kept = [n for n in _agree(found, threshold) if n.score > _least(n, text)]
    kept = with_barred(text, without_persons(kept, context), names)
    kept = with_genitives(text, with_towns(text, kept, names), names)
    return _with_posts(text, kept, names) if len(text) <= LONGEST_POST else kept


def _is_owned(text: str, option: Option, before: Found) -> bool:
    """Whether a name is that of a division or an island right behind a country's possessive."""
    known, start = option.known, option.start
    if before.end != start - 3 or before.known.group != "C" or known.group not in ("R", "K", "I"):
        return False
    return text[before.end : start] in _OWNED and not (known.of_person or known.common)


def _joined_to(points: Collection[int], text: str) -> set[int]:
    """Where a name ends that stands right before a coordinate, or before a remark in brackets:
    "Narva (outskirts): "."""
    ends = set()
    for point in points:
        before = text[max(0, point - LONGEST_REMARK) : point]
        end = len(before) - min(LONGEST_JOIN, len(before) - len(before.rstrip(_JOINS)))
        ends.add(point - len(before) + end)
        remark = before.rfind("(", 0, end)
        if before[end - 1 : end] == ")" and remark > 0:
            ends.add(point - len(before) + len(before[:remark].rstrip()))
    return ends


def _stands_alone(context: Context, option: Option) -> bool:
    """Whether a name is the whole of what is called so: no capitalised word stands before it."""
    words, at = context.words, option.at
    led = words.joins[at] == BREAK or context.lower[at - 1] in FUNCTION
    return led and option.known.how != "demonym"


def _has_inhabitants(text: str, option: Option) -> bool:
    """Whether a name can be that of the town somebody lives in: it is one, and begins its phrase."""
    known = option.known
    if known.kind != "settlement" or known.how == "demonym" or known.common:
        return False
    return left(text, option.start)[0] in BEFORE_INHABITANT


def _with_posts(text: str, kept: list[Found], names: Names) -> list[Found]:
    """The names found, and those that a post writes small or in a hashtag."""
    own = [Found(a, b, text[a:b], known, POST_SCORE) for a, b, known in post_names(text, names)]
    if not own:
        return kept
    tags = {(name.start, name.end) for name in own if text[name.start - 1 : name.start] == "#"}
    # "SantaMaria" is two words, though some list has it in one
    kept = [name for name in kept if (name.start, name.end) not in tags]
    own = [name for name in own if not any(a.start < name.end and name.start < a.end for a in kept)]
    return sorted((*kept, *own))


def _agree(found: list[Found], threshold: float) -> list[Found]:
    """One decision for one name: each use leans on all uses in the document, halfway between
    their mean and the surest."""
    scores: dict[str, list[float]] = {}
    for name in found:
        scores.setdefault(name.known.key, []).append(name.score)
    common = {key: _leaning(uses) for key, uses in scores.items() if len(uses) > 1}
    kept: list[Found] = []
    for name in found:
        if name.known.key in common:
            leaning = AGREEMENT * (common[name.known.key] - name.score)
            name = name._replace(score=name.score + leaning)
        if name.score > threshold and (not kept or kept[-1].end <= name.start):
            kept.append(name)
    return kept


def _heard(text: str, option: Option) -> float:
    """What is added for initials; nothing after a number, as in "44 B.C."."""
    surface = text[option.start : option.stop]
    before = left(text, option.start)[0]
    return HEARD[option.known.key] if surface.isupper() and not before[-1:].isdigit() else 0.0


def _least(name: Found, text: str) -> float:
    """The log odds that a name needs by what is known of it."""
    known = name.known
    following = _WORD_BEHIND.match(text, name.end)
    if following is not None and following[1].lower() in ROADS and known.how != "demonym":
        return STREET
    if known.how == "abbreviation" and name.text in LETTERS and not _is_state(name, text):
        return math.inf
    if known.key in INSTITUTIONAL and left(text, name.start)[0] not in WHERE:
        return math.inf
    if not known.common or " " in known.key:
        return -math.inf
    if known.how == "abbreviation":
        return DOUBTED
    is_led = known.fame >= FAMOUS or left(text, name.start)[0] in WHERE
    return -math.inf if is_led or IS_A.match(text[name.end : name.end + 260]) else DOUBTED


def _is_state(name: Found, text: str) -> bool:
    """Whether letters that stand for much else are written as a state's: "Reading, PA", "in PA"."""
    before = left(text, name.start)[0]
    is_numbered = text[name.end + 1 : name.end + 2].isdigit()
    return before in ADDRESSED or (before in WHERE and not is_numbered)


def _leaning(scores: list[float]) -> float:
    uses = [max(-CERTAIN, min(CERTAIN, score)) for score in scores]
    return (sum(uses) / len(uses) + max(uses)) / 2

"""Names that end an aside, where what follows is told of what stands before it: of "Graz, much smaller
than Vienna, is in Styria" the subject is not Vienna.
"""

from __future__ import annotations

import re
from functools import cache

from osint.language.identity import languages
from osint.language.pack import Pack, Rule
from osint.support.patterns import lazily

_MARKS = (",", "-")
"""What closes an aside before a verb, and opened it."""
_PARTS = frozenset(";:")
"""What no aside goes across."""
MOST_TOKENS, MOST_CHARS = 40, 120
"""No aside is longer."""
MOST_SOURCE = 7
"""Words of "according to the mayor of the town of"."""
MOST_OF = 5
"""Words of "troops of the city of"."""
_HEAD, _NAME = lazily(r"§[PQ]\d+"), lazily(r"§[PQN]\d+")
"""A place that an aside may be told of; a name that is one where it opens the sentence."""


@cache
def verbs(pack: Pack) -> frozenset[str]:
    """The first words of what says of a subject what it is, and where."""
    said = pack.words("be", "copula", "lies", "was")
    return frozenset(phrase.split()[0] for phrase in said if phrase)


def head_of(before: str, said: str, pack: Pack) -> str | None:
    """What the verb of a statement tells of, whose words `said` begin with a name that only closes
    an aside: the token of the place behind which the row `before` opens the aside, or "" where no
    place stands there ("The suspect, a native of Madrid, is"). None where the name is told of: it
    opens the sentence or stands right behind the mark, "the capital, Vienna, is"."""
    tokens = said.split(" ", 3)
    if len(tokens) < 3 or tokens[1] not in _MARKS:
        return None
    is_said = tokens[2] in verbs(pack)
    if not is_said and tokens[2] not in pack.words("placed"):
        return None
    if tokens[2] in pack.words("relative"):
        return None  # "X, which is 9 km from Y"
    words = before.rsplit(None, MOST_TOKENS)[-MOST_TOKENS:]
    if not words or words[-1] in _MARKS or tokens[1] not in words:
        return None
    opened = len(words) - 1 - words[::-1].index(tokens[1])
    if not opened or set(words[opened + 1 :]) <= pack.words("article"):
        return None
    if not _PARTS.isdisjoint(words[opened + 1 :]):
        return None  # "Lyon, France, is large; Bern, Switzerland, is"
    if not is_said:  # "Graz, the home of a rival of Milan, located in Styria": of what opens it
        opens = set(words[: opened - 1]) <= pack.words("article") and len(words) < MOST_TOKENS
        is_other = not pack.words("new_subject").isdisjoint(words[opened + 1 :])
        is_name = opens and not is_other and _NAME.fullmatch(words[opened - 1]) is not None
        return words[opened - 1] if is_name else None
    return words[opened - 1] if _HEAD.fullmatch(words[opened - 1]) else ""


def is_of_another(rule: Rule, before: str, said: str, pack: Pack) -> bool:
    """Whether what stands before a name makes what is told behind it no statement of it."""
    return (
        opens_visit(before, said, pack)
        or is_of_source(rule.checks, before, said, pack)
        or is_of_maker(before, said, pack)
        or is_of_soldiers(before, said, pack)
        or ("not_of_kind" in rule.options and is_of_kind(before, pack))
    )


def is_of_kind(before: str, pack: Pack) -> bool:
    """Whether what stands before an area says what a place named before is: "Tyrol is a state of"."""
    words = before[max(0, before.rfind("§")) :].split()
    said = words[1:-1] if "§" in before else []
    is_said = bool(said) and words[-1] in pack.words("of") and said[-1] in pack.words("kind")
    return is_said and (said[0] == "," or said[0] in pack.words("be"))


def is_of_maker(before: str, said: str, pack: Pack) -> bool:
    """Whether the verb of a statement tells of what the name is only the home of: "a man born in Graz
    is 40 km from", "the ship, built by a yard in Hamburg, located", "nurses from France are near"."""
    tokens = said.split(" ", 3)
    is_apart = tokens[1:2] in (["-"], [","], ["("])
    verb = tokens[2:3] if is_apart else tokens[1:2]
    if not verb or verb[0] in pack.words("relative"):
        return False
    if verb[0] not in verbs(pack) and not (is_apart and verb[0] in pack.words("placed")):
        return False
    words = before.rsplit(None, MOST_TOKENS)[-MOST_TOKENS:]
    while words and words[-1] in pack.words("article"):
        words.pop()
    if len(words) < 2 or words[-1] not in pack.words("home_led"):
        return False
    if words[-1] in pack.words("home_from") and not is_apart:
        return words[-2][0] != "§"  # "10 km from Graz is"
    aside = len(words) - words[::-1].index(",") if "," in words else -1
    led = words[-2] if aside < 0 else words[aside]
    return not pack.words("made").isdisjoint((led, words[-2]))


def is_of_soldiers(before: str, said: str, pack: Pack) -> bool:
    """Whether a name says whose the troops are of which something is told, who may be anywhere: "the
    army of Madrid, in southern Norway", "die Truppen Madrids, im Süden Norwegens"."""
    soldiers = pack.words("soldiers")
    if not soldiers:
        return False
    words = before.rsplit(None, MOST_OF)[-MOST_OF:]
    first = next((at for at, word in enumerate(words) if word in soldiers), -1)
    owned = " ".join(words[first + 1 :])
    if not owned:  # "die Truppen Madrids", but "by forces across the West Bank, including"
        return first >= 0 and said.startswith("§")
    return first >= 0 and owned in pack.words("of_name") | pack.words("of")


@cache
def _heads(pack: Pack) -> frozenset[str]:
    """The first words of the phrases that tell who says so."""
    return frozenset(phrase.split()[0] for phrase in pack.words("according"))


def is_of_source(checks: tuple[str, ...], before: str, said: str, pack: Pack) -> bool:
    """Whether a name only ends the words that tell who says so, where what is told behind it is not told
    of it: "lag nach Angaben des Zentrums Potsdam 20 km nördlich von X"."""
    sources = pack.words("according")
    if (
        not sources
        or checks == ("containment",)
        or said.split(" ", 2)[1:2] in ([","], ["("], ["-"])
    ):
        return False
    words = before.rsplit(None, MOST_SOURCE)[-MOST_SOURCE:]
    if _heads(pack).isdisjoint(words):
        return False
    for end in range(len(words), 0, -1):
        if words[end - 1] in _MARKS:
            return False
        if any(" ".join(words[at:end]) in sources for at in range(end)):
            return True
    return False


def opens_visit(before: str, said: str, pack: Pack) -> bool:
    """Whether a name behind a preposition at the head of its sentence is held for the subject of what
    is told of another: "In Vienna, the minister visited Milan, located in Italy"."""
    words = [word for word in before.split(None, 3)[:3] if word not in pack.words("article")]
    if len(words) != 1 or words[0] not in pack.words("preposition"):
        return False
    tokens = said.split()
    inner = tokens[2 : _last_mark(tokens)]
    return tokens[1:2] == [","] and len(inner) > 1 and _HEAD.fullmatch(inner[-1]) is not None


def _last_mark(tokens: list[str]) -> int:
    """The index of the last comma; 0 without one."""
    return max((at for at, token in enumerate(tokens) if token == ","), default=0)


def may_be_closed(text: str, start: int, stop: int, pack: Pack) -> bool:
    """Whether the comma behind a name may close an aside in which something is measured from it, or
    near it: of "Bratislava, 55 km from Vienna, in Slovakia" either may be what lies in Slovakia."""
    if text[stop : stop + 1] != ",":
        return False
    clause = re.split(r"[.;!?\n]", text[max(0, start - MOST_CHARS) : start])[-1].lower()
    ahead, comma, inner = clause.rpartition(",")
    words = inner.split()
    while words and words[-1] in pack.words("article"):
        words.pop()
    if not comma or not ahead.strip() or not words:
        return False
    ending = f" {' '.join(words)}"
    if words[-1] in pack.words("before_object") or any(map(ending.endswith, _nearness(pack))):
        return True
    return not pack.words("compass").isdisjoint(words[-2:-1])


@cache
def _nearness(pack: Pack) -> tuple[str, ...]:
    return tuple(f" {phrase}" for phrase in pack.words("near"))


def is_relative(words: list[str], pack: Pack) -> bool:
    """Whether a clause on the subject follows it ("X, which lies ..."). Where the words for that
    are articles as well, only right behind it."""
    behind, told = words[1:4], pack.words("relative")
    if not told.isdisjoint(pack.articles):
        behind = behind[1:2] if behind[:1] == [","] else behind[:1]
    return not told.isdisjoint(behind)


def turns(words: str, pack: Pack, of_lines: bool) -> bool:
    """Whether another subject comes in between: "held in X, and it was said he died near Y"."""
    return not of_lines and not pack.words("new_subject").isdisjoint(words.split()[1:])


def has_own_subject(said: str, pack: Pack) -> bool:
    """Whether a word behind the verb that opens a sentence may be what that is about, a name that was
    not read, in a script without capitals: "وتقع بيجي على نهر دجلة"."""
    if languages()[pack.code].capitals:
        return False
    behind = said.partition("§")[0].split()[1:]
    return not _words_of_place(pack).issuperset(behind)


@cache
def _words_of_place(pack: Pack) -> frozenset[str]:
    """Words between a verb and where something lies, which are no names."""
    listed = pack.words(
        "adverb", "lead", "near", "onto", "on_water", "in", "of", "placed", "be", "bearing_adverb",
        "determiner", "away", "from_there", "up_to", "stands", "border_adjective", "border",
    )  # fmt: skip
    return frozenset(word for phrase in listed for word in phrase.split()) | {",", "-"}

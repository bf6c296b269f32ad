"""Names that end an aside, where what follows is told of what stands before it: of "Graz, much smaller
than Vienna, is in Styria" the subject is not Vienna.
"""

from __future__ import annotations

import re
from functools import cache

from osint.language.pack import Pack
from osint.support.patterns import lazily

_MARKS = (",", "-")
"""What closes an aside before a verb, and opened it."""
MOST_TOKENS, MOST_CHARS = 40, 120
"""No aside is longer."""
_HEAD = lazily(r"§[PQ]\d+")
"""A place that an aside may be told of."""


@cache
def verbs(pack: Pack) -> frozenset[str]:
    """The first words of what says of a subject what it is, and where."""
    said = pack.words("be") | pack.words("copula") | pack.words("lies") | pack.words("was")
    return frozenset(phrase.split()[0] for phrase in said if phrase)


def head_of(before: str, said: str, pack: Pack) -> str | None:
    """What the verb of a statement tells of, whose words `said` begin with a name that only closes
    an aside: the token of the place behind which the row `before` opens the aside, or "" where no
    place stands there ("The suspect, a native of Madrid, is"). None where the name is told of: it
    opens the sentence or stands right behind the mark, "the capital, Vienna, is"."""
    tokens = said.split(" ", 3)
    if len(tokens) < 3 or tokens[1] not in _MARKS or tokens[2] not in verbs(pack):
        return None
    if tokens[2] in pack.words("relative"):
        return None  # "X, which is 9 km from Y"
    words = before.split()[-MOST_TOKENS:]
    if not words or words[-1] in _MARKS or tokens[1] not in words:
        return None
    opened = len(words) - 1 - words[::-1].index(tokens[1])
    if not opened or set(words[opened + 1 :]) <= pack.words("article"):
        return None
    return words[opened - 1] if _HEAD.fullmatch(words[opened - 1]) else ""


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
    behind = words[1:4]
    if pack.code != "en":
        behind = behind[1:2] if behind[:1] == [","] else behind[:1]
    return not pack.words("relative").isdisjoint(behind)


def turns(words: str, pack: Pack, of_lines: bool) -> bool:
    """Whether another subject comes in between: "held in X, and it was said he died near Y"."""
    return not of_lines and not pack.words("new_subject").isdisjoint(words.split()[1:])

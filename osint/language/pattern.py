"""Patterns over slots: the notation of rules and folds, and how it becomes a regular expression.

A row is one string of tokens, each followed by a blank: words in small letters, punctuation, and
slots written "§P12 " (a letter that says what it is, and its number). A pattern is a row of items:

    S S2 O O2 A     an end of a statement, the role it fills; `A` an area. `O:X` narrows the letters
    E               an end that is passed over: it is no part of the statement
    L B C D G M X   a length, a bearing, a coordinate, a date, a part ("northern"), a people, a line
    H               a time that something took; `H:Y` one night ("overnight")
    word  a|b       a word, or one of some
    <class>         one phrase of a word class;  noun=<class> remembers which
    {phrase}        one of the alternatives of a named phrase
    any{4}          up to four plain words;      gap{9} up to nine tokens inside the clause
    free{9}         up to nine tokens of the clause, none of them a time; clear{9} nor a comma
    calm{9}         up to nine tokens of the clause, none of them a spot;  mild{9} nor a comma
    aside           a bracket, or words between two commas
    S+ O+           a list of ends, parted by the phrase {joint}: "X, Y and Z"; `S+:RK` of these
                    letters, parted by {side_joint}, which may hold bearings; `S+:RKG` parted by
                    {sides_joint}, which holds parts ("im Norden") as well
    aside_words     what a bracket holds, without a slot
    before{phrase}  the phrase follows, and is left;   unless{phrase}  it does not follow
    num  nl  ^  $   a number, a line break, the beginning and the end of the sentence
    compound        a word with a hyphen ("war-torn")
    item?  item{2}  may be missing; at most twice (both may be missing)

Everything is bounded. There is no code in a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from osint.language.needs import COUNTS, NUMBER, Needs, PatternError, commonness
from osint.language.traits import COMPOUND
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily
from osint.support.word_choice import one_of

SPOTS = "PQNI"
"""A place, a place whose name is also an area's, an unread name, a word such as "the city"."""
AREAS = "RK"
"""A region, county or other area; a country."""
LETTERS = {
    "S": SPOTS,
    "O": SPOTS + AREAS + "WXC",
    "A": "QRKN",
    "E": SPOTS + AREAS + "WX",
    "H": "HY",
}
"""The letters of slots that a role accepts where the pattern does not narrow them. W is water,
X a line (a border, a coast), C a coordinate."""
LISTED, MOST_LISTED = "PQN", 12
"""The same of a list of ends, and the most ends that one holds."""
PLAIN = "LBCDGMXTW"
MOST = 40
"""The most that a bounded repeat may ask for."""

_ITEM = lazily(
    r"(?:(?P<name>[a-z]+)=)?(?:<(?P<cls>\w+)>|\{(?P<phrase>\w+)\}|(?P<span>any|gap|calm|mild|free|clear)\{(?P<most>\d+)\}"
    r"|(?P<role>[A-Z]\d?)(?P<list>\+)?(?::(?P<letters>[A-Z]+))?|(?P<words>[^<>{}?A-Z]+))"
    r"(?P<repeat>\?|\{\d+\})?"
)
_SLOT_FIRST = lazily(r"\(\?P<\w+>§\[[A-Z]+\]\\d\+ \)(?![?{])")
"""A pattern that opens with a slot: its mark begins no token but one, and can be skipped to."""
_AHEAD = lazily(r"(before|unless)\{(\w+)\}")
_SPANS = {
    "any": r"(?:[^§ ,.;:()¶!?\-]+ )",
    "gap": r"(?:[^.;!?¶ ]+ )",
    "free": r"(?:(?:§[^HY ]\d+|[^;:()¶§ ]+) )",
    "clear": r"(?:(?:§[^HY ]\d+|[^,;:()¶§ ]+) )",
    "mild": r"(?:(?:§[RKQMGDTWBX]\d+|[^.,:;!?¶§() ]+|\d+[.,][\d.,]*\d) )",
    "calm": r"(?:(?:§[RKQMGDTWBX]\d+|[^.;!?¶§ ]+) )",
}
_FIXED = {
    "aside": r"(?:\( [^()]{0,200}\) |, (?:[^,;¶!?§ ]+ |\d[\d.]*,[\d.,]*\d |§[^LB ][^ ]* |§B\d+ (?![^ ]+ §)|§L\d+ (?=, )){1,20}, |- (?:[^;!?¶§ -][^ ]* |§[^LB ][^ ]* ){1,12}- )",
    "num": r"(?:\d[\d.,:]{0,31} )",
    "nl": r"(?:¶ )",
    "compound": r"(?:[^\W\d_]\w*(?:-\w+){1,3} )",
    "^": r"(?:\A)",
    "$": r"(?:[.!?…]{0,3} ?\Z)",
    "aside_words": r"[^()§]{0,120}?",
}


class Compiled(NamedTuple):
    """The source of a pattern, and what a row must hold before it can match.

    `letters`: slots, each string a choice ("PQN" = one of these, `NUMBER` a figure, "3" at least so
    many slots); `words`: sets of words of which
    one must be there, one word for each phrase that the pattern cannot do without, the rarest
    set first; `choices`: the same with whole phrases.
    """

    source: str
    letters: tuple[str, ...]
    words: tuple[frozenset[str], ...]
    roles: tuple[str, ...]
    choices: tuple[tuple[str, ...], ...] = ()


class Item(NamedTuple):
    """An item of a pattern for who asks which words stand where in it: a role that an end fills, or
    the words it takes; neither for what may be any word or mark."""

    role: str
    words: tuple[str, ...]
    is_noun: bool
    may_miss: bool


class Compiler:
    """Compiles patterns against word classes and named phrases."""

    def __init__(
        self,
        classes: Mapping[str, Sequence[str]],
        phrases: Mapping[str, Sequence[str]],
        dense: bool = False,
    ) -> None:
        self.classes, self.phrases, self.dense = classes, phrases, dense
        self.used: set[str] = set()
        self.has_examples_apart = False  # in examples.toml, not beside each rule

    def compile(self, pattern: str) -> Compiled:
        """The pattern as a regular expression over rows.

        Raises:
            PatternError: an unknown class or phrase, a role filled twice, an unbounded repeat.
        """
        state = Needs()
        source = self._items(pattern, state, 0)
        begins_token = "" if _SLOT_FIRST.match(source) else "(?<![^ ])"
        return Compiled(
            begins_token + source,
            (
                *state.letters,
                *((COUNTS[min(state.slots, len(COUNTS)) - 1],) if state.slots > 1 else ()),
            ),
            tuple(sorted(dict.fromkeys(state.words), key=commonness)),
            tuple(state.roles),
            tuple(state.choices),
        )

    def sequences(self, pattern: str, may_miss: bool = False) -> list[list[Item]]:
        """The rows of items that a pattern, which `compile` takes, may stand for: one for each
        choice among the alternatives of its phrases."""
        found: list[list[Item]] = [[]]
        for item in pattern.split():
            if _AHEAD.fullmatch(item) is None:
                choices = self._choices(item, may_miss)
                found = [[*row, *choice] for row in found for choice in choices]
        return found

    def _choices(self, item: str, may_miss: bool) -> list[list[Item]]:
        if item.removesuffix("?") == "compound":
            return [[Item("", (COMPOUND,), False, True)]]
        match = None if item.removesuffix("?") in _FIXED else _ITEM.fullmatch(item)
        if match is None or match["span"]:
            return [[Item("", (), False, True)]]
        may_miss = may_miss or match["repeat"] is not None
        if match["phrase"]:
            alternatives = self.phrases[match["phrase"]]
            return [row for one in alternatives for row in self.sequences(one, may_miss)]
        words = self.words_of(match["cls"]) if match["cls"] else (match["words"] or "").split("|")
        role = match["role"] or ""
        return [[Item(role, () if role else tuple(words), match["name"] == "noun", may_miss)]]

    def _items(self, pattern: str, state: Needs, depth: int) -> str:
        if depth > 4:
            raise PatternError("phrases refer to each other without end")
        return "".join(self._item(item, state, depth) for item in pattern.split())

    def _item(self, item: str, state: Needs, depth: int) -> str:
        if item in _FIXED or (item[-1] == "?" and item[:-1] in _FIXED):
            state.need(NUMBER, item == "num")
            body = _FIXED[item.removesuffix("?")]
            return body + "?" if item[-1] == "?" and len(item) > 1 else body
        ahead = _AHEAD.fullmatch(item)
        if ahead is not None:
            sign = "(?=" if ahead[1] == "before" else "(?!"
            return sign + self._phrase(ahead[2], state.silent(), depth) + ")"
        match = _ITEM.fullmatch(item)
        if match is None:
            raise PatternError(f"“{item}” is no item of a pattern")
        most = _most(match["repeat"])
        must = most is None
        if match["span"]:
            return _SPANS[match["span"]] + f"{{0,{_bounded(match['most'])}}}?"
        if match["cls"]:
            words = self.words_of(match["cls"])
            if must:
                state.need_words(words, self._parts)
            body = self._choice(words)
        elif match["phrase"]:
            body = self._phrase(match["phrase"], state if must else state.silent(), depth)
        elif match["list"]:
            body = self._list(match["role"], match["letters"], state, must, depth)
        elif match["role"]:
            body = self._role(match["role"], match["letters"], state, must)
        else:
            choice = match["words"].split("|")
            if must:
                state.need_words(choice, self._parts)
            body = self._choice(choice)
        if match["name"]:
            body = f"(?P<{match['name']}__{state.count()}>{body})"
        return body if must else body + (f"{{0,{most}}}" if most != 1 else "?")

    def _list(self, role: str, letters: str | None, state: Needs, must: bool, depth: int) -> str:
        state.fill(role)
        name = "side_joint" if letters else "joint"
        if letters and letters[-1] == "G":
            name, letters = "sides_joint", letters[:-1]
        joint = self._phrase(name, state.silent(), depth)
        letters = letters or LISTED
        state.need(letters, must)
        return rf"(?P<{role}__{state.count()}>(?:§[{letters}]\d+ {joint}?){{1,{MOST_LISTED}}})"

    def _role(self, role: str, letters: str | None, state: Needs, must: bool) -> str:
        state.fill(role)
        kind = role[0]
        letters = letters or LETTERS.get(kind) or (kind if kind in PLAIN else None)
        if letters is None:
            raise PatternError(f"{role} is no role")
        state.need(letters, must)
        return rf"(?P<{role}__{state.count()}>§[{letters}]\d+ )"

    def _phrase(self, name: str, state: Needs, depth: int) -> str:
        if name not in self.phrases:
            raise PatternError(f"there is no phrase {{{name}}}")
        self.used.add("{" + name)
        parts, needs = [], []
        for alternative in self.phrases[name]:
            inner = state.branch()
            parts.append(self._items(alternative, inner, depth + 1))
            needs.append(inner)
        state.merge(needs)
        return "(?:" + "|".join(parts) + ")"

    def _parts(self, phrase: str) -> list[str]:
        """The tokens of a phrase: words, or letters in a script that writes no blanks."""
        return list(phrase.replace(" ", "")) if self.dense else phrase.split()

    def _choice(self, words: Sequence[str]) -> str:
        """One of some phrases, the longest first; of none, nothing."""
        if not words:
            return "(?:(?!))"
        tokens = ("".join(part + " " for part in self._parts(word)) for word in words)
        return f"(?:{one_of(tokens)})"

    def words_of(self, name: str) -> tuple[str, ...]:
        """The phrases of a class, those of the classes it refers to included."""
        if name not in self.classes:
            raise PatternError(f"there is no word class <{name}>")
        self.used.add(name)
        found: dict[str, None] = {}
        for entry in self.classes[name]:
            inner = (
                self.words_of(entry[1:-1]) if entry.startswith("<") and len(entry) > 2 else (entry,)
            )
            found.update(dict.fromkeys(inner))
        return tuple(found)


def _most(repeat: str | None) -> int | None:
    if repeat is None:
        return None
    return 1 if repeat == "?" else _bounded(repeat[1:-1])


def _bounded(number: str) -> int:
    if not 0 < int(number) <= MOST:
        raise PatternError(f"a repeat of {number}; the most is {MOST}")
    return int(number)


def roles_of(match: re.Match[str]) -> dict[str, str]:
    """Role or name -> the tokens that fill it, of those that matched."""
    return {key.partition("__")[0]: value for key, value in match.groupdict().items() if value}

"""What a sentence takes back, asks or only imagines: a statement in it is no claim of the text.

The rules of the check "denial" say so. One without roles takes back all that its sentence states
("It is not true that ...", a question); one with roles only the statements that have the same
slots in these roles: "not 40 km" the figure, "not near Graz" what is said to be near it, "If Graz
were ..." what is said of Graz. What stands beside the predicate, as an address or a date does, is neither asked by
a question nor denied by a "not": rules with the option `predicate_only` leave it alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cache, lru_cache

from osint.ends.slot import Slot
from osint.extract import sentences
from osint.language.pack import MOST_LETTERS, Index, Pack, Rule
from osint.language.pattern import roles_of
from osint.statements.model import Statement
from osint.statements.row import BREAK, Row

DENIAL = "denial"
"""What such a rule checks."""
_STOPS = frozenset((".", "!", "?", "？", "؟", BREAK))
"""Tokens that end a sentence where a row holds several."""
_AHEAD = 8
"""Tokens at most that are read before the words of a rule."""
_Mark = dict[str, Slot]


@cache
def _index(pack: Pack) -> Index[Rule]:
    """The rules of denial by their words."""
    return pack.index("denied", [rule for rule in pack.rules if DENIAL in rule.checks])


@lru_cache(MOST_LETTERS)
def _fitting(pack: Pack, letters: str) -> Index[Rule]:
    """Those of them that a row with these slot letters may match; without letters, all."""
    return _index(pack).narrowed(set(letters)) if letters else _index(pack)


def takes_back(
    row: Row, pack: Pack, of_lines: bool = False, is_aside: bool = False
) -> Callable[[Statement], bool]:
    """Tells of a statement of a folded row whether its sentence takes it back; with `of_lines`
    the row holds several sentences, `is_aside` means what folds state."""
    if of_lines:
        lines = _Sentences(row)
        return lambda statement: _is_in(statement, *lines.marks(statement, pack))
    is_whole, marks = _marks(row.string, row, pack, is_aside)
    before = _before_not(row, pack) if is_whole else row.start
    if before > row.start:
        return lambda statement: max(slot.end for slot in statement.slots) > before
    return lambda statement: _is_in(statement, is_whole, marks)


def _before_not(row: Row, pack: Pack) -> int:
    """Where the last clause begins, if it alone holds the "not": "X is a town in Y, which is not"; the start
    of the row if more is taken back."""
    opens, words = pack.words("relative"), [token.word for token in row.tokens]
    if row.says(pack.words("question") | pack.words("denied")):
        return row.start
    for at in range(len(words) - 2, 0, -1):
        if words[at] == ";" or (words[at] == "," and words[at + 1] in opens):
            ahead = "".join(f"{word} " for word in words[:at])
            if not _marks(ahead, row, pack)[0]:
                return row.tokens[at].start
    return row.start


def is_denied(text: str, start: int, end: int, pack: Pack, is_aside: bool = False) -> bool:
    """Whether the words of the sentence that holds text[start:end] take back all of it, for
    statements that are not read by rules; `is_aside` tells that a question would not."""
    first, last = sentences.bounds(text, start)
    last = max(last, min(sentences.bounds(text, max(start, end - 1))[1], last + _REACH))
    row = Row(text, max(first, start - _REACH), min(last, end + _REACH), (), dense=pack.dense)
    return _marks(row.string, row, pack, is_aside)[0]


def denies(row: Row, pack: Pack) -> bool:
    """Whether anything that a row states is taken back."""
    is_whole, marks = _marks(row.string, row, pack)
    return is_whole or bool(marks)


_REACH = 300
"""Characters to either side of a statement that are looked at."""


def _marks(words: str, row: Row, pack: Pack, is_aside: bool = False) -> tuple[bool, list[_Mark]]:
    """Whether all that these words of a row state is taken back, and what else is."""
    marks: list[_Mark] = []
    if _is_hidden(words, row, pack):
        return True, []
    said = row.words if words is row.string else set(words.split())
    for rule in _fitting(pack, row.letters).of(said):
        if is_aside and rule.options.get("predicate_only"):
            continue
        for match in rule.pattern.found_in(words):
            if is_after(rule, words[: match.start()], pack):
                continue
            found = {role: slots[-1] for role, tokens in roles_of(match).items()
                     if (slots := row.slots_in(tokens))}  # fmt: skip
            if not found:
                return True, []
            marks.append(found)
    return False, marks


def is_after(rule: Rule, before: str, pack: Pack) -> bool:
    """Whether a word stands before the rule's own that makes them something else; with `behind_name`
    one that puts a name somewhere: "Hannover in", but not "la República de", "un sismo en"."""
    name, words = rule.options.get("not_after"), before.rsplit(None, _AHEAD)[-_AHEAD:]
    if name is None or not words:
        return False
    if rule.options.get("behind_name") and len(words) > 1:
        led = 2 if " ".join(words[-2:]) in pack.words(name) else 1
        if words[-led - 1 :][0] in pack.words("placed") and " ".join(words[-led:]) in pack.words(
            name
        ):
            return True  # "Situada en el Chaco, limita con"
    if words[-1] not in pack.words(name):
        return False
    if not rule.options.get("behind_name"):
        return True
    ahead = [word for word in words[:-1] if word not in (",", "(")][-1:]
    return words[-1] not in pack.words("of_name") and ahead != [] and ahead[0].startswith("§")


def _is_hidden(words: str, row: Row, pack: Pack) -> bool:
    """Whether a word that denies was taken for a name: "Bulo:", which is a place in Somalia."""
    denied = pack.words("denied")
    return any(
        slot.text.lower() in denied and (slot.letter == "N" or f"{slot.token} : " in words)
        for slot in row.slots_in(words)
    )


def _is_in(statement: Statement, is_whole: bool, marks: list[_Mark]) -> bool:
    """Whether a statement is among what is taken back."""
    if is_whole or not marks:
        return is_whole
    own = {"S": statement.subject, "O": statement.object, "L": statement.length,
           "B": statement.bearing, "C": statement.coordinate}  # fmt: skip
    return any(all(own.get(role) is slot for role, slot in mark.items()) for mark in marks)


class _Sentences:
    """The sentences of a row of lines, by the slots that stand in them."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self._words = [token.word for token in row.tokens]
        self._at = {word: index for index, word in enumerate(self._words) if word[0] == "§"}
        ends = [index for index, word in enumerate(self._words, 1) if word in _STOPS]
        self._ends = [*ends, len(self._words)]
        self._known: dict[tuple[int, int], tuple[bool, list[_Mark]]] = {}

    def marks(self, statement: Statement, pack: Pack) -> tuple[bool, list[_Mark]]:
        """What is taken back in the sentences in which a statement stands."""
        at = [self._at[s.token] for s in statement.slots if s.token in self._at] or [0]
        first, last = bisect_right(self._ends, min(at)), bisect_right(self._ends, max(at))
        key = first, last
        if key not in self._known:
            start = self._ends[first - 1] if first else 0
            words = "".join(word + " " for word in self._words[start : self._ends[last]])
            self._known[key] = _marks(words, self._row, pack)
        return self._known[key]

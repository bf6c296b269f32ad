"""What a sentence takes back, asks or only imagines: a statement in it is no claim of the text.

The rules of the check "denial" say so. One without roles takes back all that its sentence states
("It is not true that ...", a question); one with roles only the statements that have the same
slots in these roles: "not 40 km" the figure, "not near Graz" what is said to be near it, "If Graz
were ..." what is said of Graz. What stands beside the point of a sentence, as an address does, is not asked
by a question: rules with the option `asks` leave it alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from osint.ends.slot import Slot
from osint.extract import sentences
from osint.language.pack import Pack, Rule
from osint.language.pattern import roles_of
from osint.statements.model import Statement
from osint.statements.row import BREAK, Row

DENIAL = "denial"
"""What such a rule checks."""
_STOPS = frozenset((".", "!", "?", "？", "؟", BREAK))
"""Tokens that end a sentence where a row holds several."""
_Mark = dict[str, Slot]


@cache
def rules(pack: Pack, letters: str) -> tuple[Rule, ...]:
    """The rules of denial that a row with these slot letters may match."""
    return tuple(
        rule
        for rule in pack.rules
        if DENIAL in rule.checks and (not letters or rule.pattern.has_letters(letters))
    )


def takes_back(
    row: Row, pack: Pack, of_lines: bool = False, is_aside: bool = False
) -> Callable[[Statement], bool]:
    """Tells of a statement of a folded row whether its sentence takes it back; with `of_lines`
    the row holds several sentences, `is_aside` means what folds state."""
    if of_lines:
        return lambda statement: _is_in(statement, *_marks(_around(row, statement), row, pack))
    is_whole, marks = _marks(row.string, row, pack, is_aside)
    return lambda statement: _is_in(statement, is_whole, marks)


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
    for rule in rules(pack, row.letters):
        if is_aside and rule.options.get("asks"):
            continue
        if not rule.pattern.has_words(row.words):
            continue
        for match in rule.pattern.regex.finditer(words):
            found = {role: slots[-1] for role, tokens in roles_of(match).items()
                     if (slots := row.slots_in(tokens))}  # fmt: skip
            if not found:
                return True, []
            marks.append(found)
    return False, marks


def _is_hidden(words: str, row: Row, pack: Pack) -> bool:
    """Whether a word that denies was taken for a name: "Bulo:", which is a place in Somalia."""
    denied = pack.words("denied")
    return any(
        slot.text.lower() in denied and (slot.letter == "N" or f"{slot.token} : " in words)
        for slot in row.slots
    )


def _is_in(statement: Statement, is_whole: bool, marks: list[_Mark]) -> bool:
    """Whether a statement is among what is taken back."""
    if is_whole or not marks:
        return is_whole
    own = {"S": statement.subject, "O": statement.object, "L": statement.length,
           "B": statement.bearing, "C": statement.coordinate}  # fmt: skip
    return any(all(own.get(role) is slot for role, slot in mark.items()) for mark in marks)


def _around(row: Row, statement: Statement) -> str:
    """The tokens of the sentences in which a statement of a row of lines stands."""
    own = {slot.token for slot in statement.slots}
    words = [token.word for token in row.tokens]
    at = [index for index, word in enumerate(words) if word in own] or [0]
    start, end = at[0], at[-1] + 1
    while start > 0 and words[start - 1] not in _STOPS:
        start -= 1
    while end < len(words) and words[end - 1] not in _STOPS:
        end += 1
    return "".join(word + " " for word in words[start:end])

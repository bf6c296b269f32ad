"""Addresses: "Perry, Oklahoma, United States" is one end that remembers its areas."""

from __future__ import annotations

import re

from osint.ends.slot import Slot, Token
from osint.language.pack import Pack
from osint.statements.row import Row

_CHAIN = re.compile(r"(?<!\S)§[PQNRK]\d+ (?:, (?:§G\d+ )?§[PQNRK]\d+ ){1,4}")
_AREAS = "QRK"
FOLD, LOOSE = "address", "address-loose"
"""An address, and what may be one: "in Moscow, Russia said" opens a clause behind the comma."""


def fold(row: Row, pack: Pack) -> None:
    """Folds the addresses of a row; each states that its place lies in its areas."""
    at = 0
    while (match := _CHAIN.search(row.string, at)) is not None:
        chain = row.slots_in(re.sub(r"§G\d+ ", "", match[0]))
        after = row.string[match.end() : match.end() + 20].split()
        count = _address(chain, after, pack)
        if count == len(chain) and _opens_clause(row.string[: match.start()], after, pack):
            count -= 1
        if count < 2:
            at = match.start() + 1 + row.string[match.start() + 1 :].find(" ")
            continue
        head, areas = chain[0], chain[1:count]
        head.tail += areas
        head.stop = areas[-1].end
        name = FOLD if _is_firm(row.string[match.end() :].split()[:1], pack) else LOOSE
        row.stated += [("containment", head, area, name) for area in areas]
        first = row.index(match.start())
        last = next(
            i for i in range(first, len(row.tokens)) if row.tokens[i].word == areas[-1].token
        )
        row.tokens[first : last + 1] = [Token(head.token, head.start, head.stop)]
        row.refresh()
        at = match.start() + len(head.token) + 1


def _address(chain: list[Slot], after: list[str], pack: Pack) -> int:
    """How many slots of a chain make one address; 0 or 1 for a list."""
    if after[:1] == ["'s"]:
        return 0
    count = len(chain)
    while count > 1 and chain[count - 1].letter not in _AREAS:
        count -= 1
    head = chain[0].letter
    if head == "K" or (
        head == "R" and count > 1 and chain[1].letter != "K" and " " not in chain[0].text
    ):
        return 0
    countries = [slot for slot in chain[1:count] if slot.letter == "K"]
    if len(countries) > 1:
        return 0
    if len([slot for slot in chain[1:count] if slot.letter != "K"]) > 2:
        return 0
    if count == len(chain) and _goes_on(after, pack):
        return 0
    if any(slot.letter == "P" for slot in chain[1:count]):
        return 0
    return count


def _opens_clause(before: str, after: list[str], pack: Pack) -> bool:
    """Whether the last name is the subject behind an opening: "South of X, Y lies on ..."."""
    is_object = before.rstrip().rpartition(" ")[2] in pack.words("counted_from")
    return is_object and bool(after) and after[0] in pack.words("be")


def _goes_on(after: list[str], pack: Pack) -> bool:
    """Whether a further name follows, so that the chain is a list ("A, B and C")."""
    words = after[1:] if after[:1] == [","] else after
    if words and words[0] in pack.words("joiner"):
        return len(words) > 1 and words[1].startswith(("§P", "§Q", "§R", "§K", "§N"))
    return words is not after and bool(words) and words[0].startswith(("§P", "§Q", "§R", "§K"))


def _is_firm(after: list[str], pack: Pack) -> bool:
    """Whether what follows leaves no other reading than an address."""
    if not after:
        return True
    word = after[0]
    return (
        word in (")", ";", ":", "!", "?")
        or word.startswith(("§C", "§L"))
        or word in pack.words("after_address")
    )

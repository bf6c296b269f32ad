"""A sentence as a row of slots and words, and its folding.

A fold rewrites a part of the row: "the town of X" becomes X, "72 miles (116 km)" the first figure,
"the Russian border with China" a line. What the words that go were worth stays with the slots.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from osint.ends.slot import HERE, LAND, OTHER, THING, Slot, Token
from osint.language.needs import COUNTS, NUMBER
from osint.language.pack import Fold, Pack, Rank
from osint.language.pattern import roles_of
from osint.language.short_kinds import SHORT_KINDS
from osint.statements.aside import head_of
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_WORD = lazily(
    rf"(?P<lines>\s{{0,40}}\n\s{{0,40}})|(?=[{''.join(sorted({kind[0] for kind in SHORT_KINDS}))}])"
    rf"(?<!\w)(?:{'|'.join(sorted(SHORT_KINDS))})\.|"
    r"[’'](?P<s>s)?(?=[\s,.;:)\]]|\Z)|[^\W\d_](?:[\w’'-]{0,60}\w)?(?:/[^\W\d_]{1,30})?"
    r"|\d[\d.,:]{0,30}\d|\d|\ufffc{1,4096}|[^\w\s]"
)
BREAK = "¶"  # the token of a line break
LINK = "\ufffc"  # the token of a link or a figure that was blanked out
TAG = "#"
_SLOT = lazily(r"§[A-Z](\d+) ")
CAPITAL = "capital"
"""What a fold makes of "the Polish capital": a place by what it is, not by its name."""
_DASHES = frozenset("–—‐‑−")
_SPOKEN = frozenset("əɔɪʊʃʒŋɛɑɒʌɜˈˌː")
"""Letters of phonetic script: a word with one says how a name is spoken."""
_QUOTES = frozenset('"“”„«»‘`*_.#')
"""Marks that part nothing: quotation marks, those of emphasis, a stop within a line, a hashtag's."""


class Row:
    """One sentence. `stated` holds what folded words state.

    With `breaks` it is a run of lines: line breaks and full stops are tokens of it.
    """

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        slots: Sequence[Slot],
        breaks: bool = False,
        dense: bool = False,
    ) -> None:
        self.slots = list(slots)
        for number, slot in enumerate(self.slots):
            slot.number = number
        self.text, self.start, self.end = text, start, end
        self.tokens = _tokens(text, start, end, self.slots, breaks, dense)
        self._implied: Slot | None = None
        self.stated: list[Folded] = []
        self.addressed: set[int] = set()  # the slots that open an address
        self.refresh()

    def refresh(self) -> None:
        words = [token.word for token in self.tokens]
        self.string = " ".join([*words, ""])
        self.words = set(words)
        letters = set()
        for word in self.words:
            if word[0] == "§":
                letters.add(word[1])
            elif word[0].isdecimal():
                letters.add(NUMBER)
        self.letters = "".join(sorted((*letters, *COUNTS[: self.string.count("§")])))

    def slots_in(self, tokens: str) -> list[Slot]:
        """The slots of a stretch of a row."""
        if "§" not in tokens:
            return []
        return [self.slots[int(number)] for number in _SLOT.findall(tokens)]

    def says(self, phrases: frozenset[str]) -> bool:
        """Whether one of some phrases stands in the row."""
        if not self.words.isdisjoint(phrases):
            return True
        padded = f" {self.string}"
        return any(f" {phrase} " in padded for phrase in phrases if " " in phrase)

    def index(self, position: int) -> int:
        """The number of the token that begins at a position of `string`."""
        return self.string.count(" ", 0, position)

    def implied(self) -> Slot:
        """What a sentence without a subject of its own is about, as an anaphor at its head."""
        if self._implied is None:
            self._implied = self.add(Slot("I", self.start, self.start, "", None))
        return self._implied

    def land(self) -> Slot:
        """The country or region that the text tells of, as an anaphor at the head of a sentence."""
        slot = self.add(Slot("I", self.start, self.start, "", None))
        slot.said = LAND
        return slot

    def other(self) -> Slot:
        """What else the text named before, as an anaphor at the head of a sentence."""
        slot = self.add(Slot("I", self.start + 1, self.start + 1, "", None))
        slot.said = OTHER
        return slot

    def here(self, subject: Slot) -> Slot:
        """From where a figure without an object counts, for a subject."""
        slot = self.add(Slot("I", subject.start, subject.start, subject.text, None))
        slot.said = HERE
        return slot

    def add(self, slot: Slot) -> Slot:
        """A slot that folding made."""
        slot.number = len(self.slots)
        self.slots.append(slot)
        return slot

    def fold(self, pack: Pack, check: str = "") -> None:
        """Makes the folds of a language, in their order; without those that are not for a check."""
        is_changed, fitting = False, pack.folds_for[self.letters]
        for fold in pack.index_of_folds.of(self.words):
            if fold.name not in fitting:
                continue
            if is_changed and not fold.pattern.has_words(self.words):
                continue  # an earlier one has taken them
            if check and check in fold.options.get("not_for", ()):
                continue
            at, regex = 0, fold.pattern.on(self.string)
            while regex is not None and (match := regex.search(self.string, at)) is not None:
                first, last = self.index(match.start()), self.index(match.end())
                among = pack.words(fold.options.get("not_among", ""))
                if among and not among.isdisjoint(
                    t.word for t in self.tokens[first and first - 1 : last]
                ):
                    at = match.end()
                    continue
                is_of_head = "emit" in fold.options and (
                    head_of(self.string[: match.start()], match[0], pack) is not None
                )
                kept = None if is_of_head else self._folded(fold, match, first, last, pack)
                if kept is None:
                    at = match.start() + 1
                    continue
                at = match.start()
                if self.tokens[first:last] == kept:
                    at = match.end()
                self.tokens[first:last] = kept
                self.refresh()
                is_changed, fitting = True, pack.folds_for[self.letters]

    def _folded(
        self, fold: Fold, match: re.Match[str], first: int, last: int, pack: Pack
    ) -> list[Token] | None:
        roles = roles_of(match)
        slots = {role: found[0] for role, words in roles.items() if (found := self.slots_in(words))}
        options = fold.options
        kept = [slots[role] for role in fold.keep if role in slots]
        head = kept[0] if kept else None
        begin, end = self.tokens[first].start, self.tokens[last - 1].end
        if "line" in options:
            before = self._before(roles, kept, first)
            begin = self.tokens[first + len(before)].start
            line = self.add(_line(fold, roles, slots, begin, end))
            if "emit" in options:
                self._state(fold, slots, (begin, end), "likely")
            return [*before, Token(line.token, begin, end)]
        if "anaphor" in options:
            return self._referring(fold, roles, kept, first, last)
        if head is not None:
            _told(head, fold, roles, slots, begin, end)
        if "emit" in options and head is not None:
            is_loose = (
                options.get("attached")
                and first
                and self.tokens[first - 1].word in pack.words("in")
            )
            self._state(fold, slots, (begin, end), "likely" if is_loose else "certain")
        left = _left(fold, begin if head is None else end, end)
        return [*(Token(slot.token, slot.start, slot.stop) for slot in kept), *left]

    def _referring(
        self, fold: Fold, roles: dict[str, str], kept: list[Slot], first: int, last: int
    ) -> list[Token]:
        """The tokens of words that stand for a place, with what of them stays before it."""
        before = self._before(roles, kept, first)
        begin, end = self.tokens[first + len(before)].start, self.tokens[last - 1].end
        slot = self.add(Slot("I", begin, end, "", None))
        slot.said, slot.noun = roles.get("said", "").strip(), roles.get("noun", "").strip()
        slot.noun_of = next(iter(self.slots_in(roles.get("A", ""))), None)
        if "land" in fold.options:
            slot.said = LAND
        if "nameless" in fold.options:
            slot.said, slot.noun = THING, self.text[begin:end]
        return [*before, Token(slot.token, begin, end), *_left(fold, end, end)]

    def _before(self, roles: dict[str, str], kept: list[Slot], first: int) -> list[Token]:
        """The tokens that a fold leaves before what it makes."""
        return self.tokens[first : first + len(kept) + len(roles.get("prep", "").split())]

    def _state(
        self, fold: Fold, slots: dict[str, Slot], extent: tuple[int, int], rank: Rank
    ) -> None:
        """What the words of a fold state; a loose one is an address if the words about it allow
        no other reading. An object behind a preposition may belong to the verb: "likely"."""
        row = fold.options["emit"]
        subject, other = slots[row["subject"]], slots.get(row.get("object", ""))
        if "line" in row:  # "the coastal town of X": a line that nothing names
            other = self.add(Slot("X", *extent, ""))
            other.line = row["line"]
        if other is not None and "G" in slots:
            other.part = slots["G"]
        if "rank" in row:
            rank = row["rank"]
            self.addressed.add(subject.number)
        words = row.get("words", "")
        self.stated.append(Folded(row["check"], subject, other, fold.name, rank, extent, words))


class Folded(NamedTuple):
    """What folded words state: the fold, how sure it makes that, and the words. Without an object
    it is the country of the subject."""

    check: str
    subject: Slot
    object: Slot | None
    rule: str
    rank: Rank
    extent: tuple[int, int]
    words: str = ""  # how near it is said to be ("on"): it touches


def _left(fold: Fold, start: int, end: int) -> list[Token]:
    """The word that a fold leaves of the words that it takes."""
    word = fold.options.get("leaves")
    return [Token(word, start, end)] if word else []


def _told(
    head: Slot, fold: Fold, roles: dict[str, str], slots: dict[str, Slot], begin: int, end: int
) -> None:
    """What a fold tells the slot that stays."""
    if "noun" in roles:
        head.noun = roles["noun"].strip()
        area = head.noun_of = slots.get(fold.options.get("emit", {}).get("object", ""))
        if area is not None and "said" in roles:
            area.noun = roles["said"].strip()
    if "lead" in fold.options:
        head.lead = min(head.lead, begin)
    if "road" in fold.options:
        head.is_road = True
        head.stop = max(head.stop, end)
    if "twin" in fold.options:
        head.twin = slots[fold.options["twin"]]
        head.stop = max(head.stop, end)
    if "part" in fold.options:
        head.part = slots.get(fold.options["part"])
    head.tail += [slots[role] for role in fold.options.get("tail", ()) if role in slots]
    if fold.options.get("tail"):
        head.stop = max(head.stop, end)


def _line(fold: Fold, roles: dict[str, str], slots: dict[str, Slot], begin: int, end: int) -> Slot:
    kind = fold.options["line"]
    line = Slot("P" if kind == CAPITAL else "X", begin, end, "")
    line.line = kind
    line.sides = tuple(slots.get(role) for role in fold.options.get("sides", ()))
    line.said = (roles.get("owner") or roles.get("said") or "").strip()
    return line


def _tokens(
    text: str, start: int, end: int, slots: Sequence[Slot], breaks: bool, dense: bool
) -> list[Token]:
    add = _add_letters if dense else _add_words
    found: list[Token] = []
    at = start
    for slot in slots:
        add(found, text, at, slot.start, breaks)
        found.append(Token(slot.token, slot.start, slot.end))
        at = slot.end
    add(found, text, at, end, breaks)
    return found


def _add_letters(found: list[Token], text: str, start: int, end: int, breaks: bool) -> None:
    """Every letter and mark as a token, for scripts that part no words."""
    for at in range(start, end):
        letter = text[at]
        if not letter.isspace() and letter not in _QUOTES and letter != "§":
            found.append(Token(_MARKS.get(letter, letter), at, at + 1))


_MARKS = {
    "，": ",",
    "、": ",",
    "（": "(",
    "）": ")",
    "。": ".",
    "；": ";",
    "：": ":",
    "–": "-",
    "—": "-",
    "،": ",",
    "؛": ";",
}
"""Punctuation of other scripts as rules write it."""
_PLURAL_ENDS = frozenset("sxzSXZ")
"""Letters behind which an apostrophe alone tells of an owner: "the Emirates' hub"."""


def _ends_in_slot(found: list[Token]) -> bool:
    return bool(found) and found[-1].word.startswith("§")


def _add_words(found: list[Token], text: str, start: int, end: int, breaks: bool) -> None:
    """The words and marks of a stretch, line breaks among them if `breaks`."""
    new = tuple.__new__  # a third of the time
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        if word.isascii() and word.isalpha():  # what most are
            word = word.lower()
        elif match["lines"] is not None:
            if not breaks:
                continue
            word = BREAK
        elif word[0] in "'’":
            is_led_on = len(word) > 1 or text[match.end() : match.end() + 1].isalnum()
            if not is_led_on and text[match.start() - 1 : match.start()] not in _PLURAL_ENDS:
                continue  # the end of a quotation: "north of the Strip.’"
            word = "'s"
        elif word in _DASHES:
            word = "-"
        elif word[0] == LINK or (word == TAG and _ends_in_slot(found)):
            word = LINK  # what stands behind a place as a tag is no part of its sentence
        elif breaks and word == "." and text[match.end() : match.end() + 1].isspace():
            pass
        elif word in _QUOTES or word == "§" or not _SPOKEN.isdisjoint(word):
            continue
        else:
            word = _MARKS.get(word) or word.lower().replace("’", "'")
        found.append(new(Token, (word, *match.span())))

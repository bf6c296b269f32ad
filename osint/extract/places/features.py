"""What tells a name of a place from other names: features of one candidate in its text."""

from __future__ import annotations

from osint.extract.places.candidates import Known
from osint.extract.places.cues import (
    CALENDAR,
    COMPASS,
    CONTAINERS,
    DIVISIONS,
    FUNCTION,
    IS_A,
    NATURE,
    ORGANISATIONS,
    STREETS,
    TITLES,
    UNITS,
)
from osint.extract.places.lexicon import Fitted
from osint.extract.places.scan import BREAK, LINK, SPACE, Words

_CLASSES: dict[str, str] = {}
for _words, _name in (
    (COMPASS, "compass"), (STREETS, "street"), (NATURE, "nature"), (DIVISIONS, "division"),
    (ORGANISATIONS, "org"), (CALENDAR, "calendar"), (TITLES, "title"),
):  # fmt: skip
    _CLASSES.update(dict.fromkeys(_words, _name))
_ENDS = ".!?"
_WHERE = frozenset({"in", "from", "to", "near", "at", "outside", "across", "into", "of"})


class Context:
    """A document as the features see it: its words, and the people it names."""

    def __init__(self, text: str, words: Words, fitted: Fitted) -> None:
        self.text, self.words, self.fitted = text, words, fitted
        self.people: set[str] = set()  # the last words of names of persons
        self.person_words: set[int] = set()  # the words that stand in such a name
        self._find_people()
        self._low: dict[str, bool] = {}

    def lower(self, index: int) -> str:
        """A capitalised word by its index, in lower case."""
        return self.text[self.words.starts[index] : self.words.ends[index]].lower()

    def written_low(self, surface: str) -> bool:
        """Whether the document also writes a word with a small letter."""
        found = self._low.get(surface)
        if found is None:
            found = self._low[surface] = f" {surface.lower()} " in self.text
        return found

    def _find_people(self) -> None:
        """Runs such as "Mary Ann Walker" or "Gov. Walker" name a person: remember "walker"."""
        text, (starts, ends, joins) = self.text, self.words
        given = self.fitted.given_names
        count = len(starts)
        at = 0
        while at < count:
            word = text[starts[at] : ends[at]].lower()
            titled = word in TITLES
            if not titled and word not in given:
                at += 1
                continue
            end = at + 1
            while end < count and joins[end] == SPACE and end - at < 5:
                if _CLASSES.get(self.lower(end), "title") not in ("title", "compass"):
                    break
                end += 1
            if end - at > 1 or titled:
                self._remember(at, end, titled)
            elif end < count and starts[end] - ends[at] == 2 and titled:
                self._remember(at, end + 1, titled)
            at = max(end, at + 1)

    def _remember(self, at: int, end: int, titled: bool) -> None:
        """Note the words from `at` to `end` as a person's name."""
        if titled and end < len(self.words.starts) and end - at == 1:
            gap = self.text[self.words.ends[at] : self.words.starts[end]]
            if gap != ". ":
                return
            end += 1
            while end < len(self.words.starts) and self.words.joins[end] == SPACE and end - at < 5:
                end += 1
        last = self.lower(end - 1)
        self.people.add(last)
        self.person_words.update(range(at, end))


def left(text: str, start: int) -> tuple[str, str]:
    """The word before `start` and the one before that; "<s>" at the start of a sentence."""
    chunk = text[max(0, start - 32) : start]
    parts = chunk.rsplit(None, 2)
    if not parts:
        return "<s>", "<s>"
    if "\n\n" in chunk[-6:]:
        return "<s>", "<s>"
    first = parts[-1]
    glued = not chunk[-1].isspace()
    second = parts[-2].lower() if len(parts) > 1 else "<s>"
    if glued:
        prefix = first.rstrip("(\"“'‘-")
        if first[-1] == "-" and prefix[-1:].islower() and prefix[:1].islower():
            return "anti-", prefix.lower()  # "anti-Russian", "pre-Columbian"
        return first[-1], prefix.lower()
    end = first[-1]
    if end in _ENDS and first.lower().rstrip(".") not in TITLES and "." not in first[:-1]:
        return "<s>", first.lower()
    if end.isalnum() or end == ".":
        return first.lstrip("(\"“'‘").lower(), second
    return end, first[:-1].lower()


def right(text: str, end: int) -> tuple[str, str]:
    """What follows `end`: a word, or a mark ("," "." "'s" "-"); and the word after that."""
    chunk = text[end : end + 32]
    parts = chunk.split(None, 2)
    if not parts:
        return "</s>", "</s>"
    if chunk[0] in "'’`" and chunk[1:2] in ("s", "S") and not chunk[2:3].isalnum():
        return "'s", _plain(parts[1]) if len(parts) > 1 else "</s>"
    if not chunk[0].isspace():
        if chunk[0] == ",":
            following = parts[1] if parts[0] == "," and len(parts) > 1 else ""
            return (",C" if following[:1].isupper() else ",c"), _plain(following)
        if chunk[0] == "-" and chunk[1:2].islower():
            return "-" + _plain(parts[0][1:]), "-x"  # "Moscow-based"
        return chunk[0], _plain(parts[1]) if len(parts) > 1 else "</s>"
    if chunk.startswith("\n\n"):
        return "</s>", "</s>"
    return _plain(parts[0]), _plain(parts[1]) if len(parts) > 1 else "</s>"


def _plain(word: str) -> str:
    return word.rstrip('.,;:!?)"”’').lower() or word


def features(context: Context, at: int, end: int, known: Known, address: str) -> list[str]:
    """The features that the text gives the name that is words `at` to `end`.

    `address` is ">" when a containing place follows after a comma, "<" when this one closes an
    address begun before, else "".
    """
    text, (starts, ends, _) = context.text, context.words
    start, stop = starts[at], ends[end - 1]
    group = known.group
    p1, p2 = left(text, start)
    n1, n2 = right(text, stop)
    out = [
        f"p={p1}", f"p={p1}|{group}", f"pp={p2}_{p1}", f"n={n1}", f"n={n1}|{group}",
        f"nn={n1}_{n2}", f"pn={p1}_{n1}",
    ]  # fmt: skip
    if p1 in ("of", "from") and (p2 in COMPASS or p2 in UNITS or p2[-1:] == ")"):
        out += ["measured", f"measured|{group}"]
    if (
        p1 == "<s>"
        and (n1 in ("is", "was") or n1[0] in "(/,")
        and IS_A.match(text[stop : stop + 260])
    ):
        out += ["isa", f"isa|{group}", f"isa|{known.common}"]
    if address:
        out += [f"a{address}", f"a{address}|{group}"]
    if end - at == 1:
        if known.common:
            out.append(f"common|{p1}")
        if known.key in context.people:
            out += ["people", f"people|{group}", f"people|{p1 in _WHERE}"]
        if context.written_low(text[start:stop]):
            out += ["low", f"low|{group}"]
    _neighbours(context, at, end, group, out)
    return out


def _neighbours(context: Context, at: int, end: int, group: str, out: list[str]) -> None:
    """Features of the capitalised words on either side."""
    joins = context.words.joins
    before = joins[at]
    after = joins[end] if end < len(joins) else 0
    if at in context.person_words or end - 1 in context.person_words:
        out += ["person", f"person|{group}", f"person|{after}"]
    if before == SPACE and context.lower(at - 1) in FUNCTION:
        before = BREAK  # the capital of "The" or "In" is that of the sentence
    if before == SPACE:
        word = context.lower(at - 1)
        kind = _word_class(word, context)
        out += [f"pc={kind}", f"pc={kind}|{group}", f"pcw={word}"]
    elif before == LINK:
        out += [f"pl={context.lower(at - 1)}", f"plc={_word_class(context.lower(at - 1), context)}"]
    if after == SPACE:
        word = context.lower(end)
        kind = _word_class(word, context)
        out += [f"nc={kind}", f"nc={kind}|{group}", f"ncw={word}"]
        if end + 1 < len(joins) and joins[end + 1] == SPACE:
            last = context.lower(end + 1)
            out += [f"nc2={_word_class(last, context)}", f"ncw2={last}"]
    out.append(f"run={before}{after}|{group}")


def _word_class(word: str, context: Context) -> str:
    """What a capitalised neighbour is: an organisation's word, a title, a given name ..."""
    found = _CLASSES.get(word)
    if found is None:
        if len(word) == 1:
            return "initial"
        if word in context.fitted.given_names:
            return "given"
        return "surname" if word in context.fitted.surnames else "other"
    return found


def closes_address(known: Known) -> bool:
    """Whether a name can stand after "X, "."""
    return known.kind in CONTAINERS and known.how != "demonym"

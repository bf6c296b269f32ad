"""What tells a name of a place from other names: features of one candidate in its text."""

from __future__ import annotations

from functools import cached_property

from osint.extract.places.known import Known
from osint.extract.places.lexicon import Fitted
from osint.extract.places.scan import BREAK, INNER, LINK, SPACE, Words
from osint.language.en.names import (
    ALIKE,
    BEFALLEN,
    BEHIND_ALIKE,
    CALENDAR,
    COMPASS,
    CONTAINERS,
    DIVISIONS,
    FIELDS,
    FUNCTION,
    IS_A,
    LIES,
    NATURE,
    OF_PEOPLE_TOO,
    ORGANISATIONS,
    PLACING,
    SAYING,
    STREETS,
    STRUCK,
    STRUCK_VERBS,
    TITLES,
    UNITS,
)
from osint.support.named_tuple import NamedTuple

SHORT = 5_000
"""Characters; in a text of up to so many a word is searched for sooner than all are listed."""

_CLASSES: dict[str, str] = {}
for _words, _name in (
    (COMPASS, "compass"), (STREETS, "street"), (NATURE, "nature"), (DIVISIONS, "division"),
    (ORGANISATIONS, "org"), (CALENDAR, "calendar"), (TITLES, "title"),
):  # fmt: skip
    _CLASSES.update(dict.fromkeys(_words, _name))
_ENDS = ".!?"
SHORT_LINE = 40
"""Characters; a line of fewer is not wrapped prose, but one of a form, a list or a table."""
WHERE = frozenset({"in", "from", "to", "near", "at", "outside", "across", "into", "of"})


def class_of(word: str) -> str | None:
    """The class of a small word that makes a name of what stands before it ("street", "org")."""
    return _CLASSES.get(word)


class Context:
    """A document as the features see it: its words, and the people it names."""

    def __init__(self, text: str, words: Words, fitted: Fitted) -> None:
        self.text, self.words, self.fitted = text, words, fitted
        self.lower = [word.lower() for word in words.texts]
        self.people: set[str] = set()  # the last words of names of persons
        self.person_words: set[int] = set()  # the words that stand in such a name
        self._find_people()

    def is_also_small(self, at: int) -> bool:
        """Whether a capitalised word also stands with a small letter, between two spaces."""
        if len(self.text) <= SHORT:
            return f" {self.lower[at]} " in self.text
        return self.lower[at] in self._also_small

    @cached_property
    def _also_small(self) -> set[str]:
        return set(self.lower).intersection(self.text.split(" ")[1:-1])

    def _find_people(self) -> None:
        """Runs such as "Mary Ann Walker" or "Gov. Walker" name a person: remember "walker"."""
        lower, joins = self.lower, self.words.joins
        given, count = self.fitted.given_names, len(lower)
        done = 0
        for at in [at for at, word in enumerate(lower) if word in given or word in TITLES]:
            if at < done:
                continue
            titled = lower[at] in TITLES
            end = at + 1
            while end < count and joins[end] == SPACE and end - at < 5:
                if _CLASSES.get(lower[end], "title") not in ("title", "compass"):
                    break
                end += 1
            if end - at > 1 or titled:
                self._remember(at, end, titled)
            done = end

    def _remember(self, at: int, end: int, titled: bool) -> None:
        """Note the words from `at` to `end` as a person's name."""
        if titled and end < len(self.words.starts) and end - at == 1:
            gap = self.text[self.words.ends[at] : self.words.starts[end]]
            if gap != ". ":
                return
            end += 1
            while end < len(self.words.starts) and self.words.joins[end] == SPACE and end - at < 5:
                end += 1
        self.people.add(self.lower[end - 1])
        self.person_words.update(range(at, end))


def left(text: str, start: int) -> tuple[str, str]:
    """The word before `start` and the one before that; "<s>" at the start of a sentence."""
    if text[start - 1 : start] == " ":  # two plain words, as before most names: no more to see
        words = text[max(0, start - 32) : start - 1].rsplit(" ", 2)
        if len(words) == 3 and words[2].isalpha() and words[1].isalpha():
            return words[2].lower(), words[1].lower()
    chunk = text[max(0, start - 32) : start]
    parts = chunk.rsplit(None, 2)
    is_broken = "\n\n" in chunk[-6:] or (chunk[-1:] == "\n" and ends_line(text, start - 1))
    if not parts or is_broken:
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
    if text[end : end + 1] == " ":  # two plain words
        words = text[end + 1 : end + 32].split(" ", 2)
        if len(words) == 3 and words[0].isalpha() and words[1].isalpha():
            return words[0].lower(), words[1].lower()
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
    if chunk[0] == "\n" and (chunk[:2] == "\n\n" or ends_line(text, end)):
        return "</s>", "</s>"
    return _plain(parts[0]), _plain(parts[1]) if len(parts) > 1 else "</s>"


def ends_line(text: str, at: int) -> bool:
    """Whether the line break at `at` ends a line too short to have been wrapped there."""
    return at < SHORT_LINE or text.find("\n", at - SHORT_LINE, at) >= 0


def _plain(word: str) -> str:
    return word.rstrip('.,;:!?)"”’').lower() or word


class Option(NamedTuple):
    """One reading of a stretch of text: words `at` to `end` as a name, from `start` to `stop`.

    `address` is ">" when a containing place follows after a comma, "<" when this one closes an
    address begun before, else "".
    """

    at: int
    end: int
    start: int
    stop: int
    known: Known
    address: str


Setting = tuple[object, ...]
"""What one thing about a reading is: its kind (of `_NAMES`), and what it is like. The commonest ("in"
before a country, a comma after) come over and over."""
_NAMES: dict[str, tuple[str, ...]] = {
    "word_before": ("p={0}", "p={0}|{1}"),
    "word_behind": ("n={0}", "n={0}|{1}"),
    "hangs_on": ("run={0}{1}|{2}",),
    "measured_from": ("measured", "measured|{0}"),
    "also_person": ("nN={0}",),
    "is_a": ("isa", "isa|{0}", "isa|{1}"),
    "struck": ("struck", "struck|{0}"),
    "in_address": ("a{0}", "a{0}|{1}"),
    "common_word": ("common|{0}",),
    "of_people": ("people", "people|{0}", "people|{1}"),
    "also_small": ("low", "low|{0}"),
    "in_person": ("person", "person|{0}", "person|{1}"),
    "class_before": ("pc={0}", "pc={0}|{1}"),
    "class_linked": ("plc={0}",),
    "class_behind": ("nc={0}", "nc={0}|{1}"),
    "second_behind": ("nc2={0}",),
    "no_dot": ("undotted",),
}
"""The features of each kind of setting, by the names that they are fitted under."""


def features(context: Context, option: Option) -> list[str]:
    """The features that the text gives a reading, as they are fitted."""
    beside = around(context, option)
    found, words = settings(context, option, beside)
    named = [name for setting in found for name in names_of(setting)]
    return [*named, *words, *pair_features(*beside)]


def names_of(setting: Setting) -> list[str]:
    """The features of a setting."""
    kind, *values = setting
    return [name.format(*values) for name in _NAMES[str(kind)]]


def pair_features(p1: str, p2: str, n1: str, n2: str) -> tuple[str, str, str]:
    """Of the two words before, the two behind, and the one on either side."""
    return f"pp={p2}_{p1}", f"nn={n1}_{n2}", f"pn={p1}_{n1}"


def around(context: Context, option: Option) -> tuple[str, str, str, str]:
    """What stands before a reading, nearest first, and behind it."""
    words = context.words
    start = words.starts[option.at]
    p1, p2 = left(context.text, start)
    if p1 in PLACING and p2 in WHERE and context.text[start - len(p1) - 1].islower():
        p1, p2 = p2, ""  # "in western Ohio" says no less of a place than "in Ohio"
    elif p1 in ALIKE and not (p1 in OF_PEOPLE_TOO and option.known.of_person):
        p1 = ALIKE[p1]
    elif p1 == ":" and p2 in FIELDS:
        p1, p2 = "in", ""
    stop = words.ends[option.end - 1]
    n1, n2 = right(context.text, stop)
    if n1 in BEHIND_ALIKE and context.text[stop + 1].islower():
        n1 = BEHIND_ALIKE[n1]
    elif n1 == "'s" and n2 in BEHIND_ALIKE:
        n2 = BEHIND_ALIKE[n2]
    return p1, p2, n1, n2


def settings(
    context: Context, option: Option, beside: tuple[str, str, str, str]
) -> tuple[list[Setting], list[str]]:
    """What a reading is like, and the features of the capitalised words on either side: hardly one
    of these comes twice. Of what stands `around` it, pairs of words are left out."""
    p1, p2, n1, _ = beside
    known = option.known
    group = known.group
    found: list[Setting] = [("word_before", p1, group), ("word_behind", n1, group)]
    if known.of_person:
        found.append(("also_person", n1))
    if p1 in ("of", "from") and (p2 in COMPASS or p2 in UNITS or p2[-1:] == ")"):
        found.append(("measured_from", group))
    stop = context.words.ends[option.end - 1]
    if p1 == "<s>" and (n1 in SAYING or n1[0] in "(/,"):
        behind = context.text[stop : stop + 260]
        if IS_A.match(behind) or LIES.match(behind) or BEFALLEN.match(behind):
            found.append(("is_a", group, known.common))
    if n1 in STRUCK_VERBS and STRUCK.match(context.text[stop : stop + 160]):
        found.append(("struck", group))
    if option.address:
        found.append(("in_address", option.address, group))
    if option.end - option.at == 1:
        _single(context, option, p1, found)
    words = _neighbours(context, option, found)
    if known.how == "abbreviation" and not marked(context.text[option.start : option.stop]):
        found.append(("no_dot",))
    return found, words


def marked(surface: str) -> bool:
    """Whether an abbreviation shows that it is one: by its dot or its capitals."""
    return surface[-1] == "." or surface.isupper()


def _single(context: Context, option: Option, before: str, found: list[Setting]) -> None:
    """Adds what a name of one word is like."""
    known = option.known
    if known.common:
        found.append(("common_word", before))
    if known.key in context.people:
        found.append(("of_people", known.group, before in WHERE))
    if context.is_also_small(option.at):
        found.append(("also_small", known.group))


def _neighbours(context: Context, option: Option, found: list[Setting]) -> list[str]:
    """Adds how the name hangs on the capitalised words on either side, and what they are; the
    features of the words themselves."""
    words: list[str] = []
    at, end, group, joins = option.at, option.end, option.known.group, context.words.joins
    before, lower = _outside(context, at), context.lower
    after = _outside(context, end) if end < len(joins) else BREAK
    if at in context.person_words or end - 1 in context.person_words:
        found.append(("in_person", group, after))
    if before == SPACE and lower[at - 1] in FUNCTION:
        before = BREAK  # the capital of "The" or "In" is that of the sentence
    if before == SPACE:
        word = lower[at - 1]
        found.append(("class_before", _word_class(word, context), group))
        words.append(f"pcw={word}")
    elif before == LINK:
        word = lower[at - 1]
        found.append(("class_linked", _word_class(word, context)))
        words.append(f"pl={word}")
    if after == SPACE:
        word = lower[end]
        found.append(("class_behind", _word_class(word, context), group))
        words.append(f"ncw={word}")
        if end + 1 < len(joins) and joins[end + 1] == SPACE:
            last = lower[end + 1]
            found.append(("second_behind", _word_class(last, context)))
            words.append(f"ncw2={last}")
    found.append(("hangs_on", before, after, group))
    return words


def _outside(context: Context, at: int) -> int:
    """How word `at` hangs on the one before, one of them beside a name; what joins names only inside
    joins nothing here, and neither does the end of a short line."""
    join = context.words.joins[at]
    if join != SPACE:
        return BREAK if join == INNER else join
    gap = context.words.starts[at] - 1
    return BREAK if context.text[gap] == "\n" and ends_line(context.text, gap) else SPACE


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

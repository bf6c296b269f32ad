"""A language as the statements room sees it: its word classes, folds and rules, compiled.

In an installed package the pack is a Python module that the build wrote; in a checkout the word
and rule files are compiled in memory when one of them is newer than that module.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from functools import cache, cached_property, partial, reduce
from operator import or_
from typing import Any, Generic, Literal, TypeVar

from osint.language.gated import Pattern
from osint.language.made import made
from osint.language.traits import BASE, Traits
from osint.support import text_search
from osint.support.cache import Remembered
from osint.support.folders import LANGUAGE
from osint.support.listed import Listed
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.start_store import table
from osint.support.whole_words import whole_words
from osint.support.word_choice import one_of

Rank = Literal["certain", "likely", "possible"]
MOST_LETTERS = 2000
"""Sets of slot letters for which a pack remembers what may match."""
RANKS: tuple[Rank, ...] = ("certain", "likely", "possible")


class Rule(NamedTuple):
    """A form of a statement. `checks` names the checks that it states something for."""

    name: str
    checks: tuple[str, ...]
    rank: Rank
    pattern: Pattern
    text: str
    options: dict[str, Any]


class Fold(NamedTuple):
    """A rewriting of a row: what is kept, and what the words that go are worth."""

    name: str
    pattern: Pattern
    keep: tuple[str, ...]
    options: dict[str, Any]


Formed = TypeVar("Formed", Rule, Fold)
Bits = tuple[tuple[dict[str, int], list[int]], tuple[dict[str, int], list[int]]]
"""See `Index`: of words and of letters, each one's bits, and those that each rule or fold needs."""


class Index(Generic[Formed]):
    """Rules or folds by the words, and by the slot letters, that they cannot do without: of a hundred,
    a row's own leave a few to be tried. Each choice of words that one needs is a bit; a word has the
    bits of the choices that hold it. So have the letters."""

    def __init__(self, formed: Sequence[Formed], bits: Bits | None = None) -> None:
        (self._of_word, words), (self._of_letter, self._letters) = bits or _bits_of(formed)
        self._formed: list[tuple[int, Formed]] = list(zip(words, formed, strict=True))
        self._all = reduce(or_, words, 0)

    def narrowed(self, letters: Set[str]) -> Index[Formed]:
        """Those that a row with these slot letters may match."""
        have = 0
        for letter in letters:
            have |= self._of_letter.get(letter, 0)
        made: Index[Formed] = Index(())
        made._of_word, made._all = self._of_word, self._all
        told = zip(self._formed, self._letters, strict=True)
        made._formed = [each for each, need in told if need & have == need]
        return made

    @property
    def formed(self) -> list[Formed]:
        """All of it, in its order."""
        return [one for _, one in self._formed]

    def of(self, words: set[str]) -> list[Formed]:
        """Those that a row with these words may match, in their order."""
        have = 0
        of_word = self._of_word
        for word in words:
            if word in of_word:
                have |= of_word[word]
        lacks = self._all ^ have
        return [one for need, one in self._formed if not need & lacks]

    def may_be_in(self, text: str) -> bool:
        """Whether a row of this text, whatever its slots are, may match one of them: a look at its
        letters, which costs a twentieth of a row. A mark may be written in several ways."""
        small = text.lower().replace("’", "'")
        return bool(self.of({w for w in self._of_word if w in small or not w[0].isalnum()}))


def _bits_of(formed: Sequence[Fold | Rule]) -> Bits:
    """The bits of words, and those of letters."""
    words = _bits([one.pattern.choices for one in formed])
    return words, _bits([one.pattern.letters for one in formed])


def _bits(needed: Sequence[Sequence[Iterable[str]]]) -> tuple[dict[str, int], list[int]]:
    """What is needed, each time one of every choice, as numbers: each choice is a bit. The bits of
    what can be chosen, and those that are needed each time."""
    bits: dict[Iterable[str], int] = {}
    needs: list[int] = []
    for choices in needed:
        need = 0
        for choice in choices:
            need |= bits.setdefault(choice, 1 << len(bits))
        needs.append(need)
    of_each: dict[str, int] = {}
    for choice, bit in bits.items():
        for each in choice:
            of_each[each] = of_each.get(each, 0) | bit
    return of_each, needs


class Triggers(NamedTuple):
    """Phrases as whole words: a pattern of all, and words of which each of them holds one, with the
    characters about it in which the phrases stand (see `text_search.reaches`)."""

    pattern: re.Pattern[str]
    words: Mapping[str, int]

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Where they stand in a text, in a language that parts its words by blanks."""
        return text_search.matches(self.pattern, text, self.words)


class Pack:
    """One language."""

    def __init__(
        self, code: str, data: dict[str, Any], source_of: Callable[[str], str] | None = None
    ) -> None:
        self.code, self._data, self._source_of = code, data, source_of

    @cached_property
    def vocabulary(self) -> Set[str]:
        """Every single word of its classes: none of them is a name, at the head of a sentence; but
        names of capes and bays begin with what they are ("Punta Eugenia")."""
        return Listed(self._data["vocabulary"])

    @property
    def has_addresses(self) -> bool:
        """Whether "X, Y" is an address; not where a comma parts a subject from what follows, as
        in languages that have forms of their own."""
        return bool(self._data.get("addresses", True))

    @cached_property
    def traits(self) -> Traits:
        """How its sentences and names are made."""
        return Traits(**dict.fromkeys(self._data["traits"], True))

    @property
    def dense(self) -> bool:
        """Whether rows are letters, not words: a script that parts no words by blanks."""
        return bool(self._data.get("dense"))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, in the order in which they are tried."""
        return tuple(
            Rule(row["name"], tuple(row["checks"]), row["rank"], self._pattern(row), row["text"], row["options"])
            for row in self._data["rules"]
        )  # fmt: skip

    def _pattern(self, row: dict[str, Any]) -> Pattern:
        return Pattern(row["pattern"], self._source_of)

    @cached_property
    def ranks(self) -> frozenset[tuple[str, Rank]]:
        """The names of the rules, each with the rank that its readings have."""
        return frozenset((rule.name, rule.rank) for rule in self.rules)

    @cached_property
    def folds(self) -> tuple[Fold, ...]:
        """The folds, in the order in which they are made."""
        return tuple(
            Fold(row["name"], self._pattern(row), tuple(row["keep"]), row["options"])
            for row in self._data["folds"]
        )

    @cache  # noqa: B019 - a pack lives as long as the process
    def marked(self, option: str) -> frozenset[str]:
        """The names of the rules and folds that have an option."""
        return frozenset(
            row["name"]
            for kind in ("rules", "folds")
            for row in self._data[kind]
            if row["options"].get(option)
        )

    @cached_property
    def index_of_folds(self) -> Index[Fold]:
        """The folds by their words."""
        return self.index("folds", self.folds)

    def index(self, name: str, formed: Sequence[Formed]) -> Index[Formed]:
        """Some of its rules or folds by their words; the name stands for these."""
        if self._source_of is None:  # made just now
            return Index(formed)
        bits = table(f"{__name__}.{self.code} {name}", partial(_bits_of, formed))
        return Index(formed, bits)

    @cached_property
    def folds_for(self) -> Remembered[str, frozenset[str]]:
        """Slot letters of a row (sorted) -> the names of the folds that it may match."""
        return Remembered(
            lambda letters: frozenset(
                fold.name for fold in self.index_of_folds.narrowed(set(letters)).formed
            ),
            MOST_LETTERS,
        )

    @property
    def reads_dates(self) -> bool:
        """Whether a rule or a fold asks for a date."""
        return bool(self._data["reads_dates"])

    @cache  # noqa: B019 - a pack lives as long as the process
    def words(self, *names: str) -> frozenset[str]:
        """A word class, or the words of several."""
        if len(names) > 1:
            return frozenset().union(*map(self.words, names))
        listed = self._data["classes"].get(*names)
        return frozenset(listed.split("\n") if listed else ())

    @cache  # noqa: B019 - a pack lives as long as the process
    def longest_first(self, name: str) -> tuple[str, ...]:
        """A word class, its longest phrases first."""
        return tuple(sorted(self.words(name), key=lambda phrase: (-len(phrase), phrase)))

    @cache  # noqa: B019 - a pack lives as long as the process
    def about_areas(self, name: str) -> frozenset[str]:
        """The words about areas that are called so in osint/language/area_words.py."""
        return frozenset(self._data["area_words"][name])

    @cached_property
    def articles(self) -> frozenset[str]:
        """Its articles; all its determiners where it has them in no class of their own."""
        return self.words("article") or self.words("determiner")

    @cached_property
    def triggers(self) -> Triggers:
        """Words of which a text must hold one before a rule without a figure can match."""
        return self._triggers("triggers", "trigger_words")

    @cached_property
    def lead_triggers(self) -> Triggers:
        """Those that serve only right before a name."""
        return self._triggers("lead_triggers", "lead_words")

    def _triggers(self, phrases: str, words: str) -> Triggers:
        return Triggers(self._any_of(tuple(self._data[phrases])), self._data[words])

    def _any_of(self, phrases: tuple[str, ...]) -> re.Pattern[str]:
        if not self.dense and self._data.get("script") not in ("Arabic", "Hebrew"):
            return compiled(whole_words(phrases))
        blank, end = ("", "") if self.dense else (r"\s+", r"(?!\w)")
        return compiled(f"(?:{one_of(phrases, blank) or '(?!)'}){end}", re.IGNORECASE)


_SHARED = tuple(
    os.path.join(LANGUAGE, "shared", name)
    for name in ("rules", "people_first", "genitive", "from_here")
)
"""The folders of the forms that languages share."""


@cache
def load(code: str) -> Pack:
    """The pack of a language by its code.

    Raises:
        LookupError: there is no such language.
        BuildError: its files are wrong (in a checkout only).
        DataError: what the build made is damaged.
    """
    folder = os.path.join(LANGUAGE, code)
    newest = max(map(_newest, (folder, os.path.join(folder, "rules"), *_SHARED)))
    when = 0.0
    with suppress(FileNotFoundError):
        when = os.path.getmtime(os.path.join(folder, "compiled.py"))
    if when < newest:
        from pathlib import Path

        from osint.language import build

        return Pack(code, build.compile_language(Path(folder)))
    if not when:
        raise LookupError(f"there is no language {code}")
    return Pack(code, made(f"osint.language.{code}.compiled", "PACK"), partial(_source, code))


def _source(code: str, key: str) -> str:
    """The source that a key stands for in what the build wrote of a language."""
    source: str = made(f"osint.language.{code}.compiled_sources", f"S{key}")
    return source


def _newest(folder: str) -> float:
    """When one of the word and rule files of a folder was written last; 0 without any."""
    try:
        with os.scandir(folder) as found:
            return max(
                (one.stat().st_mtime for one in found if one.name.endswith(".toml")), default=0.0
            )
    except FileNotFoundError:
        return 0.0


@cache
def has_rules(code: str) -> bool:
    """Whether a language has rules of statements."""
    return any(
        os.path.exists(os.path.join(LANGUAGE, code, name)) for name in ("compiled.py", "words.toml")
    )


@cache
def codes() -> tuple[str, ...]:
    """The languages that have rules of statements, the one of most texts first."""
    found = [name for name in os.listdir(LANGUAGE) if has_rules(name)]
    return (BASE, *sorted(code for code in found if code != BASE))

"""Regular expressions that are compiled when first used, so that importing them costs nothing.

Most texts trigger few of the patterns; compiling all of them takes longer than reading an article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import cast

from osint.support.pattern_store import Late, compiled

LOWER = "a-zß-öø-ÿά-ώа-џґ" + "".join(c for c in map(chr, range(0x100, 0x180)) if c.islower())
"""What stands in a class of a pattern for the small letters of Latin, Greek and Cyrillic."""
CAPITAL = rf"[^\W\d_{LOWER}]"
"""The source of a pattern of a letter that may open a sentence: a capital of Latin, Greek or Cyrillic
letters, or any letter of a script without capitals."""
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class _Lazy(Late):
    """Stands in for a compiled pattern until one of its methods is asked for."""

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source, self.flags = source, flags

    @property
    def pattern(self) -> str:
        """The source."""
        return self._source if isinstance(self._source, str) else self._source()

    def load(self) -> None:
        """Compile it."""
        compiled(self.pattern, self.flags)

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        pattern = compiled(self.pattern, self.flags)
        for method in _METHODS:  # from now on found without coming here
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def lazily(pattern: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, at first use. A wrong pattern is noticed only then.

    A source that is put together of many words may be given as a function, which is called then.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


def any_of(listed: Iterable[str]) -> str:
    """The source of a pattern of one of some words, the longest first; a word that ends in `*`
    stands for all that begin with it, and any apostrophe for the plain one."""
    ordered = sorted(sorted(listed), key=len, reverse=True)
    words = "\0".join(ordered)
    if "*" not in words:  # escaped at once, for a third of the time
        return _source(words).replace("\0", "|")
    return "|".join(map(_source, ordered))


def _source(word: str) -> str:
    stem, star, _ = word.partition("*")
    return re.escape(stem).replace("'", "['’]") + (r"\w*" if star else "")

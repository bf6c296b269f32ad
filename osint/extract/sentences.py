"""Where sentences begin: enough of a splitter to keep a statement's parties inside one sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from osint.language.short_kinds import SHORT_KINDS
from osint.support.pattern_store import compiled
from osint.support.patterns import CAPITAL, LOWER, lazily

# A full stop ends a sentence when white space and something that can open one follow, and no
# abbreviation stands before it; a line break always does (headlines, lists, captions).
# Both begin with a character of one set, so that the scan stops at nothing else.
_END = lazily(rf"[.!?…\n](?:(?<=\n)|['\"”’»)\]]{{0,3}}\s+(?=[\"'“‘«(\[]{{0,2}}[^\W_{LOWER}]))")
_STOPS = "。！？؟۔।"
"""Full stops and question marks of other scripts; the first three need no blank behind them."""
_END_OTHER = lazily(
    rf"[.!?…\n。！？؟۔।](?:(?<=[\n。！？])[」』”’）)]{{0,3}}\s*|['\"”’»)\]]{{0,3}}\s+(?=[\"'“‘«(\[]{{0,2}}[^\W_{LOWER}]))"
)
PLAIN_END = lazily(rf"[.!?\n](?:(?<!\n)[\"'”’)]?\s+(?=[\"“«]|{CAPITAL})|(?<=\n)\s*\n)")
"""Where a sentence ends, or a paragraph, whatever word stands before the stop."""
_WORDS = (
    "St Mt Ft Mts Dr Mr Mrs Ms Gen Col Lt Sgt Maj Capt Gov Sen Rep Rev Hon Prof Pres No Nos approx "
    "ca c vs etc Co Inc Ltd Jr Sr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Rd pop "
    "lit cf fl г ул обл р с д им тыс woj A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"
)
_SHORTENED = frozenset(_WORDS.split())
_LAST_FOUR = frozenset(word[-4:] for word in _SHORTENED if len(word) >= 4)
_ABBREVIATION = lazily(rf"(?:\b(?:{'|'.join(_WORDS.split())}|e\.g|i\.e)|[A-Z]\.[A-Z])\Z")
_DAY = lazily(r"(?<!\d)[0-3]?\d\Z")
LONGEST = 2000
"""Characters of a sentence; what is longer is a list or a table, and is cut."""
_LONGEST_SHORT = 8
"""Characters before a full stop that tell an abbreviation; more than the longest has."""


@lru_cache(maxsize=4)
def starts(text: str) -> tuple[int, ...]:
    """The offsets at which sentences begin, the first of them 0."""
    found = [0]
    pattern = _END if text.isascii() or not any(stop in text for stop in _STOPS) else _END_OTHER
    for match in pattern.finditer(text):
        at, end = match.span()
        if text[at] == "." and (
            (is_shortened(text, at) and not _is_opened(text, at, end))
            or _is_about(text, at, end)
            or _is_day(text, at, end)
            or _is_mile(text, at, end)
        ):
            continue
        found.append(end)
    if len(text) > LONGEST and max(b - a for a, b in pairwise([*found, len(text)])) > LONGEST:
        found = list(_cut(text, found))
    return tuple(found)


def _is_opened(text: str, stop: int, end: int) -> bool:
    """Whether a full stop behind initials ends a sentence as well, since a little word with a capital
    follows: "Ohio, U.S. It lies"."""
    if not (text[stop - 1].isupper() and text[stop - 2 : stop - 1] == "."):
        return False
    from osint.language.en.little_words import OPENERS

    return text[end : end + _LONGEST_SHORT].partition(" ")[0] in OPENERS


def _is_about(text: str, stop: int, end: int) -> bool:
    """Whether a full stop closes a short word for "about" before a figure: "ok. 110 km", "ок. 5 км"."""
    if not text[end : end + 1].isdigit():
        return False
    from osint.language.hedges import SHORT_ABOUT

    last = text[max(0, stop - 6) : stop].split()[-1:]
    return last != [] and last[0] in SHORT_ABOUT


def _is_day(text: str, stop: int, end: int) -> bool:
    """Whether a full stop stands between a day and its month, where nouns have a capital:
    "am 3. September"."""
    if not text[stop - 1 : stop].isdigit() or _DAY.search(text, max(0, stop - 3), stop) is None:
        return False
    from osint.language.ordinal_days import MONTHS  # few sentences end in so short a figure

    return text.startswith(MONTHS, end)


def _is_mile(text: str, stop: int, end: int) -> bool:
    """Whether a full stop closes a short mile before a bearing."""
    if not text[max(0, stop - 3) : stop - 2].isdigit() or text[end : end + 1] not in "NESW":
        return False
    # few figures end so
    from osint.language.en.quantities import BEARING_BEHIND, OLD_MILE, ROUND_METRES

    is_short = (
        text[stop - 1 : stop] == OLD_MILE and text[max(0, stop - 4) : stop - 2] not in ROUND_METRES
    )
    return is_short and compiled(BEARING_BEHIND).match(text, end) is not None


def _cut(text: str, found: list[int]) -> Iterator[int]:
    """The starts, with more at blanks inside what no stop ends for long: whatever a rule does with
    the parts of a sentence, a text without stops takes linear time."""
    for start, end in pairwise([*found, len(text)]):
        yield start
        while end - start > LONGEST:
            blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            start = blank + 1 if blank > 0 else start + LONGEST
            yield start


def is_shortened(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` closes an abbreviation; mostly a plain word stands before."""
    opened = text.rfind("(", max(0, stop - _LONGEST_SHORT), stop)
    if opened >= 0 and text[opened + 1 : stop].isalpha() and text[opened + 1].islower():
        return True  # the name of a language, before a name in it: "Kyiv (укр. Київ)"
    last = text[max(0, stop - 4) : stop]
    if len(last) == 4 and last.isalpha() and last not in _LAST_FOUR:
        return False
    before = text[max(0, stop - _LONGEST_SHORT) : stop]
    word = before[before.rfind(" ") + 1 :]
    if word.isalpha():
        return word in _SHORTENED or _is_kind(text, before, word)
    return _ABBREVIATION.search(before) is not None


def _is_kind(text: str, before: str, word: str) -> bool:
    """Whether a short noun names the place behind it ("від м. Суми"); behind a figure it is a unit."""
    told = before[: -len(word)].rstrip()
    return word in SHORT_KINDS and not told.endswith((".", *"0123456789"))


def bounds(text: str, offset: int) -> tuple[int, int]:
    """Start and end of the sentence that holds `offset`; the end excludes the next sentence."""
    all_starts = starts(text)
    index = bisect_right(all_starts, offset)
    end = all_starts[index] if index < len(all_starts) else len(text)
    return all_starts[index - 1], end


def previous(text: str, start: int) -> tuple[int, int] | None:
    """The bounds of the sentence before the one that begins at `start`; None for the first."""
    all_starts = starts(text)
    index = bisect_right(all_starts, start) - 1
    return (all_starts[index - 1], all_starts[index]) if index > 0 else None


def before(text: str, start: int, most: int) -> Iterator[tuple[int, int]]:
    """The bounds of up to so many sentences before the one that begins at `start`, the last first."""
    all_starts = starts(text)
    index = bisect_right(all_starts, start) - 1
    for last in range(index, max(0, index - most), -1):
        yield all_starts[last - 1], all_starts[last]


_CLAUSE_END = lazily(r"[;!?\n]|\.(?=\s|\Z)")


def clause_end(text: str, at: int, end: int) -> int:
    """Where the object's clause ends, at most 140 characters on."""
    limit = min(end, at + 140)
    for match in _CLAUSE_END.finditer(text, at, limit):
        if text[match.start()] == "." and re.search(
            r"\b(?:St|Mt|Ft|Dr|[A-Z])\Z", text[at : match.start()]
        ):
            continue
        return match.start()
    return limit

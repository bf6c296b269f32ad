"""Names in posts: written with small letters, or run together in a hashtag.

Only short texts are read so, and only for names far better known as places than as anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.places.candidates import Names
from osint.extract.places.known import Known
from osint.language.detect import may_be_english
from osint.language.en.names import DESCRIBING, word_set
from osint.support.patterns import lazily

LONGEST_POST = 600
"""Characters; in a longer text names are capitalised, or it is no post."""

FAMOUS = 5.6
"""Least fame of a name with small letters: a city of 400,000, a country, a large region."""

KNOWN = 4.9
"""Least fame of a name with small letters after "in", "to" or "from"."""

LONGEST = 3
"""Words of a name with small letters."""

_LOW = lazily(r"(?<![\w@/.'’-])(#?)([a-z]{2,20})")
_MORE = lazily(r" [a-z]{3,20}")
_CAMEL = lazily(r"#((?:[A-Z][a-z]{2,20}){2,3})(?![\w])")
_HUMP = lazily(r"(?<=[a-z])(?=[A-Z])")
_WHERE = word_set("in from to near at leaving visiting around through")
_KINDS = ("settlement", "country", "region")
_NOT_PLACES = word_set("turkey china guinea chile jersey georgia jordan orange mobile nice most")


def post_names(text: str, names: Names) -> Iterator[tuple[int, int, Known]]:
    """(start, end, what is known) of the names with small letters and in hashtags."""
    if len(text) > LONGEST_POST:
        return
    for match in _CAMEL.finditer(text):
        known = names.known(_HUMP.sub(" ", match[1]))
        if known is not None and known.kind in _KINDS and known.fame >= KNOWN:
            yield match.start(1), match.end(1), known
    if not may_be_english(text):
        return
    done = 0
    for match in _LOW.finditer(text):
        most = names.most_small(match[2])
        if most and match.start() >= done:
            found = _longest(text, match, most, names)
            if found is not None:
                yield found
                done = found[1]


def _longest(
    text: str, match: re.Match[str], most: int, names: Names
) -> tuple[int, int, Known] | None:
    """The longest well-known name at a match, if any; of so many words at most."""
    start, end = match.span(2)
    ends = [end]
    while len(ends) < min(most, LONGEST) and (more := _MORE.match(text, end)):
        end = more.end()
        ends.append(end)
    before = text[max(0, start - 12) : start].lower().split()
    placed = bool(before) and before[-1] in _WHERE
    for count in range(len(ends), 0, -1):
        end = ends[count - 1]
        if text[end : end + 1].isalnum():
            continue
        known = names.known(text[start:end].title())
        if known is None or known.kind not in _KINDS or known.how in ("demonym", "abbreviation"):
            continue
        if count == 1 and _is_doubtful(known, names):
            continue
        if count > 1 and DESCRIBING.issuperset(text[start:end].split()):
            continue
        if known.fame >= (KNOWN if placed or match[1] else FAMOUS):
            return start, end, known
    return None


def _is_doubtful(known: Known, names: Names) -> bool:
    """Whether a name of one word is rather that word."""
    if len(known.key) < 4 or known.common or known.key in _NOT_PLACES:
        return True
    return known.key in names.fitted.given_names

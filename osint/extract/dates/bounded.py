"""Where an expression really ends: before what it is counted from, with what bounds it."""

from __future__ import annotations

import re

from osint.extract.dates.accept import AGE, ENDS_THERE, LOOK, any_listed, with_words
from osint.extract.dates.durations import Duration
from osint.extract.dates.parser import Expression
from osint.extract.dates.relative import Counted, Since
from osint.extract.dates.weekdays import Weekday
from osint.language.en import date_context as words
from osint.support.frozen import replace
from osint.support.patterns import lazily

_BEFORE_EVENT = with_words(r"\s(?:<>)(?=\s\w)", words.BEFORE_EVENT, re.IGNORECASE)
_NOT_OLDER = with_words(rf"\b(?:{any_listed(words.NO)}) (?:<>) than $", words.OLDER, re.IGNORECASE)
_RECORD = with_words(r"\b(?:<>|[a-z]{3,20}est)\b[^.;]{0,40}$", words.RECORDS, re.IGNORECASE)
_MODIFIED = with_words(r"\b(?:<>) $", words.MODIFIERS, re.IGNORECASE)
_FREQUENT = with_words(rf"\b(?:<>|[\w-]{{2,9}} {words.TIMES}) $", words.FREQUENT, re.IGNORECASE)
_ORDINAL_BEHIND = lazily(r",?\s(?:the\s)?\S{3,15}$", re.IGNORECASE)


def before_event(found: Expression, words: str) -> Expression:
    """ "Three weeks after she left": counted from an event, so only the length is an expression."""
    spec = found.spec
    if not isinstance(spec, Counted) or not spec.narrative or found.shape[:1] == "d":
        return found
    match = _BEFORE_EVENT.search(words)
    if match is None or words[: match.start()].endswith("-"):
        return found
    length = Duration(spec.count, spec.grain, vague=spec.vague)
    return Expression(found.start, found.start + match.start(), "6", length, found.shape[:-1])


def before_noun(found: Expression, words: str, after: str) -> Expression:
    """ "On Friday, the third cut this year": the ordinal counts what follows it, and no days."""
    spec = found.spec
    if found.shape != "W,dO" or not isinstance(spec, Weekday):
        return found
    ordinal = _ORDINAL_BEHIND.search(words)
    if ordinal is None or ordinal[0][-3:-2].isdigit() or ENDS_THERE.match(after) is None:
        return found
    return Expression(
        found.start, found.start + ordinal.start(), found.cls, Weekday(spec.weekday), "W"
    )


def widened(text: str, start: int, end: int, found: Expression) -> tuple[int, int]:
    """Start and end with the words that are part of a length: "more than two years", "twice a week",
    "72-year-old"."""
    if found.cls == "6":
        age = AGE.match(text, end)
        end = age.end() if age is not None else end
    if not isinstance(found.spec, Duration | Counted) or found.shape[:1] == "d":
        return start, end
    before = text[max(0, start - LOOK) : start]
    led = _MODIFIED.search(before) or (_FREQUENT.search(before) if found.shape == "aU" else None)
    return (start - len(led[0]) if led is not None else start), end


def up_to_now(found: Expression, before: str) -> Expression:
    """ "Not older than 72 hours" is a length that ends now, so its beginning is known; so does
    the one in "the first visit in 20 years", which no tense makes begin now."""
    spec = found.spec
    if not isinstance(spec, Duration):
        return found
    if spec.ahead and _RECORD.search(before):
        return found._replace(spec=replace(spec, ahead=False))
    if _NOT_OLDER.search(before) is None:
        return found
    return found._replace(spec=Since(spec.count, spec.grain, -1, vague=spec.vague))

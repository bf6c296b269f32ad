"""Which parsed expressions a running text really means as time, judged by what stands beside them.

Words such as "May", "march", "fall", "second" or a bare number are time only in company.
"""

from __future__ import annotations

import re
from dataclasses import replace

from osint.extract.dates.durations import Duration
from osint.extract.dates.parser import Expression
from osint.extract.dates.relative import Counted, Since
from osint.support.patterns import lazily

_LOOK = 24
_BEFORE_EVENT = lazily(r"\s(?:before|after)(?=\s\w)", re.IGNORECASE)
_PREPOSITION = lazily(
    r"(?:^|\W)(?:in|of|since|by|until|till|from|to|through|during|before|after|for|and|or|between|"
    r"late|early|mid|this|last|next|each|every|the|around|about|over|into|as of|circa|than|"
    r"throughout|year|years|[—–(/\[-])\W{0,2}$",
    re.IGNORECASE,
)
_STRICT_PREPOSITION = lazily(
    r"(?:^|\W)(?:in|since|by|until|till|from|during|year of|year|before|after|through|to|early|late|"
    r"circa|around|[(\[])\W{0,2}$",
    re.IGNORECASE,
)
_NAME_BEFORE = lazily(r"[A-Z][a-z]+[ ]$")
_NAME_AFTER = lazily(r"^[ ][A-Z][a-z]+")
_SHORT_MONTHS = frozenset(
    ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
)
_SPEAKS = lazily(r"^\s(?:said|says|told|thinks|wrote|adds|added)\b")
_YEAR_BEFORE = lazily(r"\b[12]\d{3}(?:,|,? (?:and|or|to))\s$")
_OWN = lazily(r"\b(?:his|her|their|my|your|our)\s(?:very\s)?$", re.IGNORECASE)
_MEASURED = lazily(r"^\s(?:seconds|minutes|hours)\b")
_NOT_OLDER = lazily(r"\b(?:not?|never) (?:older|earlier) than $", re.IGNORECASE)
_RECORD = lazily(r"\b(?:first|only|most|least|[a-z]{3,}est)\b[^.;]{0,40}$", re.IGNORECASE)
_STREET = lazily(
    r"^\s(?:[A-Z][a-z]+\s){0,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Broadway)\b"
)
_NAMED_DAY = lazily(
    r"\s(?:School|Times|Mail|Star|Telegraph|Mirror|Express|Sun|Observer|Herald|Tribune|Post|Islands?)\b"
)
_NO_HOLIDAY = lazily(
    r"^\s(?:Island|Tree|Carol|market|tree|shopping|party|card|gift|season|dinner|lights|song)"
)
_SENTENCE_START = lazily(r"(?:^|[.!?:;\n\"“”»«‘(]|\n\s*|[.!?][\"”’)]\s?)\s*$")
_MONEY = lazily(r"(?:[$£€¥#№]|No\.?|US\$|\d[.,:/-]?)$|(?:[$£€¥#№]|No\.?|US\$)\s$")
_COUNTED = lazily(
    r"^\s?(?:%|percent|per cent|°|(?:km|kilomet|met[re]|mile|people|soldiers|troops|men|women|"
    r"children|workers|tons|tonnes|dollars|euros|votes|points|feet|jobs|homes|houses|members|"
    r"cases|shares|barrels|civilians|refugees|students|prisoners|times|meters|mph|pounds|acres)"
    r"[a-z]{0,8})\b|^[,.:]\d|^[-–/]\d",
    re.IGNORECASE,
)
_NUMBERED = lazily(
    r"\b(?:room|flight|boeing|route|highway|article|page|apt|suite|unit|model|lot|channel|area)\s$",
    re.IGNORECASE,
)
_AGE = lazily(r"^[-\s](?:olds?\b|of age\b)")
_RATE_NOISE = lazily(r"^[-–](?!old)[a-zа-яё]", re.IGNORECASE)
_GOES_ON = lazily(r"[./]\d")
_SPAN_BEFORE, _SPAN_AFTER = lazily(r"\d\s?[-–]\s?$"), lazily(r"\s?[-–]\s?\d")
_HYPHENATED = lazily(r"-[A-Za-z]")
_CAPITAL_AFTER = lazily(r"\s[A-Z]")
_PLURAL = lazily(r"\s(?:[a-z]{3,}\s)?[a-z]{3,}s\b")


def accepted(text: str, start: int, end: int, found: Expression) -> bool:
    """Whether the expression at start..end means time."""
    before, after = text[max(0, start - _LOOK) : start], text[end : end + _LOOK]
    if before[-1:].isalnum() or (before[-1:] in "_$£€" and before):
        return False
    bare = found.shape.replace("d", "").replace(".", "").replace("F", "")
    judge = _JUDGES.get(bare) if found.cls != "6" else None
    if judge is not None and not judge(before, after, text[start:end]):
        return False
    if "C" in found.shape and _OWN.search(before) is not None:
        return False  # "in his 60s" is an age
    if "T" in found.shape and _MEASURED.match(after) is not None:
        return False
    if found.cls == "1" and text[start:end].lower().endswith("season"):
        return False  # of a sport, as a rule: no part of the year
    if found.cls == "6":
        return _duration(before, after, text[start:end], found)
    return not (found.shape[-1:] in "ODJ" and _GOES_ON.match(after) is not None)


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


def _year(before: str, after: str, word: str) -> bool:
    number = int(re.sub(r"\D", "", word) or 0)
    if _SPAN_BEFORE.search(before) or _SPAN_AFTER.match(after):
        return False
    if _MONEY.search(before) or _COUNTED.match(after):
        return False
    if _HYPHENATED.match(after) or _NUMBERED.search(before):
        return False
    if _STREET.match(after):
        return False
    if not 1000 <= number <= 2150:
        return False
    if _CAPITAL_AFTER.match(after) and before.endswith("the ") and 1900 <= number <= 2050:
        return True
    if _YEAR_BEFORE.search(before):
        return not _plural_after(after)
    if number < 1800 or number > 2060 or number % 100 == 0 or number in range(1000, 1800):
        return _STRICT_PREPOSITION.search(before) is not None and not _plural_after(after)
    if _PREPOSITION.search(before):
        return True
    return not _plural_after(after) or (number >= 1900 and number not in (1950, 2000, 2020, 2050))


def _plural_after(after: str) -> bool:
    return _PLURAL.match(after) is not None


def _month(before: str, after: str, word: str) -> bool:
    name = word.strip(". ").lower()
    if name in ("may", "march", "mar", "dec", "jan", "sep", "oct", "nov", "jun", "jul"):
        if _NAME_AFTER.match(after) and not _PREPOSITION.search(before):
            return False
        if name == "may" and not _PREPOSITION.search(before):
            return re.match(r"^[’']s\b", after) is not None
        if name == "march" and re.match(r"^\s(?:on|to|for|against|of|in)\b", after):
            return (
                re.search(r"\b(?:in|since|until|by|last|this|next|from|between)\s$", before)
                is not None
            )
    if not word.endswith(".") and name in _SHORT_MONTHS and not _PREPOSITION.search(before):
        return False
    if _SPEAKS.match(after) and not _STRICT_PREPOSITION.search(before):
        return False
    if _PREPOSITION.search(before):
        return not (
            re.search(r"(?:^|\W)(?:and|or|of|for|to|by)\W*$", before) and _NAME_AFTER.match(after)
        )
    if _NAME_AFTER.match(after) and name in ("april", "june", "august", "may", "march", "jan"):
        return False
    return not (_NAME_BEFORE.search(before) and name in ("april", "june", "may", "march", "august"))


def _season(before: str, after: str, word: str) -> bool:
    if re.match(r"^\s[A-Z]|^[-’]", after):
        return False
    name = word.lower().split()[-1]
    if name in ("fall", "spring"):
        if re.match(
            r"^\s(?:in|of|from|to|out|up|back|into|apart|short|behind|under|for|below)\b", after
        ):
            return re.search(r"\b(?:every|each|late|early)\s$", before) is not None
        return re.search(
            r"\b(?:in|since|by|until|every|each|early|late|during|through|before|after)\s$"
            r"|\b(?:in|since|by|of|during|until)\sthe\s$",
            before,
        ) is not None or (
            word.lower().startswith("the ")
            and re.search(r"\b(?:in|since|by|of|during|until|through|before|after|for)\s$", before)
            is not None
        )
    return True


def _weekday(before: str, after: str, word: str) -> bool:
    name = word.strip(". ").lower()
    if _NAMED_DAY.match(after) is not None:
        return False
    if name in ("sun", "sat", "wed", "mon"):
        return word.endswith(".")
    if len(name) <= 4 and _NAME_AFTER.match(after):
        return False
    return not (name.isascii() and word[0].islower() and len(name) < 6)


def _now(before: str, after: str, word: str) -> bool:
    if word.lower() == "atm":
        return False
    if word.lower() in ("recent", "more recent", "most recent"):
        return False
    return not (word.lower() == "now" and re.match(r"^-", after))


def _the_nth(before: str, after: str, word: str) -> bool:
    """ "On the 18th" ends its phrase; "the 18th floor" goes on."""
    goes_on = r"^\s(?!(?:and|at|in|but|with|for|to|after|before|by|from|as|when)\b)\w"
    return re.match(goes_on, after) is None


def _week_number(before: str, after: str, word: str) -> bool:
    return word[0].islower() and re.match(r"^\sof\sthe\b", after) is None


def _half(before: str, after: str, word: str) -> bool:
    """ "The first half" is of a year where figures are reported, of a match elsewhere."""
    if re.match(r"^\s(?:of|against|with|when|goal|lead|in)\b", after) or "-" in word:
        return "-" in word and re.match(r"^\s(?:goal|lead|hat)", after) is None
    return re.search(r"\b(?:in|for|during)\s$", before) is not None


def _vague_time(before: str, after: str, word: str) -> bool:
    """ "In the past", "the future": nouns, not "the past decade" or "the future king"."""
    if re.match(
        r"^\s(?!(?:and|or|but|to|when|as|with|because|is|was|has|by|for|at|on|in|he|she|it|they|we|you|I|the)\b)\w|^-",
        after,
    ):
        return False
    return (
        re.search(r"\b(?:in|into|of|for|from|about|on|near)\s$", before, re.IGNORECASE) is not None
    )


def _adverb(before: str, after: str, word: str) -> bool:
    """ "Daily" in the name of a paper says no time."""
    if word[0].isupper():
        return _SENTENCE_START.search(before) is not None and not re.match(r"^\s[A-Z]", after)
    return True


def _part_of_day(before: str, after: str, word: str) -> bool:
    return not re.match(r"^\s[A-Z]|^-|^[’']s", after) and bool(
        re.search(
            r"\b(?:in|at|by|during|overnight|all|before|until|the|в|во|о|об)\s$",
            before,
            re.IGNORECASE,
        )
        or word.lower() == "overnight"
    )


def _noon(before: str, after: str, word: str) -> bool:
    return not (word[0].isupper() and before.strip())


def _clock(before: str, after: str, word: str) -> bool:
    if re.match(r"^\d{1,2}h$|^\d{1,2}[ap]\.?$", word, re.IGNORECASE):
        return re.search(r"\b(?:at|by|from|until|after|before|around|about)\s$", before) is not None
    return not re.match(r"^[:/]\d", after) and not re.search(
        r"\d[:/]$|\b(?:Matthew|Mark|Luke|John|Psalm|Genesis)\s$", before
    )


def _pair(before: str, after: str, word: str) -> bool:
    """ "2/15" alone: a date only after "on", "by", "since" and the like."""
    if word == "9/11":
        return True
    if "/" not in word:
        return False
    return re.search(r"\b(?:on|by|since|until|from|before|after|dated|of)\s$", before) is not None


def _holiday(before: str, after: str, word: str) -> bool:
    if not (word[0].isupper() or " " in word):
        return False
    return _NO_HOLIDAY.match(after) is None


def _the_unit(before: str, after: str, word: str) -> bool:
    name = word.lower().split()[-1]
    if re.match(r"^[-’]?[a-z]|^-", after) or re.match(
        r"^\s(?:that|when|he|she|they|it|we|you|of)\b", after
    ):
        return False
    if name == "day":
        return (
            re.search(r"\b(?:for|in|during|of|earlier|later|throughout)\s(?:the\s)?$", before)
            is not None
        )
    if name in ("season", "century", "decade"):
        return re.search(r"\b(?:of|in|during|for)\s$", before) is not None
    return True


def _code(before: str, after: str, word: str) -> bool:
    return word[0].isupper() and not before[-1:].isalnum() and word[0] == "Q"


_JUDGES = {
    "Y": _year, "M": _month, "Z": _season, "W": _weekday, "X": _now, "P": _part_of_day,
    "K": _noon, "p": _vague_time, "+": _vague_time, "UD": _week_number, "U#": _week_number, "O": _the_nth, "Oq": _half, "O-q": _half, "A": _adverb, "T": _clock, "J": _pair, "H": _holiday, "U": _the_unit, "Q": _code,
}  # fmt: skip

_PLURAL_AFTER = lazily(
    r"\b(?:for|in|over|within|after|of|spent?|takes?|took|during|last|lasted|lasting|"
    r"these|recent|throughout|into|many|before|несколько)\s$",
    re.IGNORECASE,
)


def _duration(before: str, after: str, word: str, found: Expression) -> bool:
    if _AGE.match(after) or word.lower() == "a weekend":
        return False
    if re.match(r"^-(?!long\b)[a-z]", after):
        return False
    if found.shape == "dU":
        return True
    if found.shape == "U":
        if re.search(r"\b(?:hundred|thousand|million|billion)s?\s(?:of\s)?$", before):
            return False
        return (
            _PLURAL_AFTER.search(before) is not None
            or re.match(r"\s(?:after|before|later|earlier|of)\b", after) is not None
        )
    if word.lower() in ("a quarter", "one quarter", "three quarters", "half a quarter"):
        return False
    if found.shape == "aU" and re.search(r"\b(?:such|what|quite|one)\s$", before):
        return False
    return not (
        found.shape == "aU"
        and re.match(r"^\s(?:of|for|when|to)\b", after)
        and word[0] == "a"
        and "day" in word
    )

"""Quantities in running text: lengths, durations, speeds, areas and counts, with their hedges.

`find` looks for unit words, then reads the number before each backwards: "20-25 km",
"two and a half hours", "half a mile", "17-kilometer", "5 ft 10 in", "dozens of kilometres".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.quantities import numbers
from osint.extract.quantities.measured import measured
from osint.extract.quantities.numbers import DASHES, Number, Tokens
from osint.extract.quantities.units import (
    MACH,
    MACH_PATTERN,
    PATTERN,
    Unit,
    unit_of,
)
from osint.language.en import quantities as english
from osint.language.hedges import AFTER, CLASSES, INSIDE, hedge_class
from osint.language.quantities import NEEDS_DIGIT, PARTS, UP_TO
from osint.model import QuantityMention
from osint.support.frozen import replace
from osint.support.patterns import any_of, lazily

__all__ = ["counts_of_any_noun", "find", "hedge_class", "one"]

_WINDOW = 90  # characters before a unit in which its number and hedge must stand
_NEAR = 48  # characters before a unit that mostly hold the words on which its number depends
_LONGEST = 20  # letters of the longest word that is one token
_JOINTS = frozenset((english.OF, english.THE, english.AND))
"""Within a number phrase, never the whole of one."""
_ADJECTIVES = 3  # words between a number and the thing it counts ("12,000 North Korean troops")
_PLURAL = lazily(r"(?<=[\d\w] )([a-z]{2,20}s)(?![\w-])")
_YEAR = lazily(r"(?:1[89]|20)\d\d")
_CURRENCY = lazily(lambda: rf"[$€£¥₽₴]\s?\Z|(?:{any_of(english.CURRENCIES)}) ?\Z")
_AND_A_HALF = lazily(
    lambda: rf"\s(?:{english.AND}\s)?(?:{any_of(english.ARTICLES)})\s({any_of(english.HALVES)})\b"
)
_ARTICLE_OK = lazily(
    lambda: rf"(?:['’]s?\b|[- ]{english.LONG}\b)?\s?(?:{any_of(english.WAYS)})\w{{0,6}}\b|['’]s?\s"
)
_AFTER = lazily(r"\s?\(?(" + any_of(AFTER) + r")\b")
_SAME_RANGE = lazily(rf"\s?(?:{english.TO}|[-–—])\s?\Z")
_MIXED_GAP = lazily(rf",?\s(?:{english.AND}\s)?")


def find(masked: str) -> tuple[QuantityMention, ...]:
    """Every quantity of the text, in its order, without overlaps.

    `masked` is the text with links and coordinates blanked; offsets are code points of it.
    The span of a mention holds the figure and its unit; the hedge stands in `hedge`.
    """
    found: list[QuantityMention] = []
    for mention in _each(masked):
        if found and mention.start < found[-1].end:
            continue
        joined = _join(found[-1], mention, masked) if found else None
        if joined is None:
            found.append(mention)
        else:
            found[-1] = joined
    return tuple(found)


def one(text: str) -> QuantityMention | None:
    """The quantity that a short string states ("about 150 km"); None if it states none or more."""
    mentions = find(text)
    return mentions[0] if len(mentions) == 1 else None


def _each(text: str) -> Iterator[QuantityMention]:
    floor = 0
    machs = iter(MACH_PATTERN.finditer(text)) if english.MACH in text else iter(())
    for hit in machs:
        value = float(hit[1])
        yield _mention(text, hit.start(), hit.end(), (value, value), MACH, None)
    for hit in PATTERN.finditer(text):
        mention = _read(text, hit, floor)
        if mention is not None:
            floor = mention.end
            yield mention


def _read(text: str, hit: re.Match[str], floor: int) -> QuantityMention | None:
    form, start = hit[1], hit.start(1)
    unit = unit_of(form)
    if _bare(text, floor, start, 1 if unit else 1 + _ADJECTIVES):
        return None
    tokens = _tokens(text, max(floor, start - _WINDOW), start)
    words = tokens.words
    if not words:
        return None
    last = len(words) - 1
    if unit is None:
        return _count(text, hit, tokens)
    if words[last] in DASHES and text[start - 1] == words[last]:
        last -= 1
    inside = None
    if last > 0 and words[last] in _INSIDE_ENDS:
        inside, last = _inside(words, last)
    if last < 0 or (form in NEEDS_DIGIT and not _is_short_unit(text, hit, words[last])):
        return None
    number = numbers.ending_at(words, last) or _article(text, hit, words, last)
    if number is None or _priced(text, tokens.start(number.first)):
        return None
    return _with_hedge(text, hit.end(), tokens, number, unit, inside)


def _inside(words: list[str], last: int) -> tuple[str | None, int]:
    """The hedge between a figure and its unit that ends at `words[last]` ("30-odd km", "50 or so
    km"), and where the figure ends; None and `last` where there is none."""
    two = " ".join(words[last - 1 : last + 1])
    hedge = two if two in INSIDE else words[last]
    if hedge not in INSIDE:
        return None, last
    before = last - len(hedge.split(" "))
    return hedge, before - 1 if before >= 0 and words[before] in DASHES else before


def counts_of_any_noun(masked: str) -> Iterator[QuantityMention]:
    """The numbers of whatever is counted in a plain plural ("41 journalists", "nine field guns"),
    with at most one word between; a year before a noun ("the 2019 elections") counts nothing."""
    floor = 0
    for hit in _PLURAL.finditer(masked):
        if unit_of(hit[1]) is not None:
            continue
        tokens = _tokens(masked, max(floor, hit.start() - _NEAR), hit.start())
        mention = _count(masked, hit, tokens, between=1)
        if mention is not None and not _YEAR.fullmatch(mention.text.partition(" ")[0]):
            floor = mention.end
            yield mention


def _bare(text: str, floor: int, start: int, reach: int) -> bool:
    """Whether plain words fill the `reach` places before a unit where its number must end, or
    something that no number passes stands there: most "people" and "days" are not counted, and
    this look at them costs a tenth of reading the tokens. False where tokens must tell."""
    words = text[max(floor, start - _NEAR) : start].split(" ")
    if words.pop():
        return False  # "17-kilometer"
    words[:1] = []  # perhaps cut
    left = reach
    while left and words:
        word = words.pop().lower()
        if not word.isalpha() or len(word) > _LONGEST:
            return False
        # "of the people" counts none, "dozens of people" does
        inert = word in _JOINTS and words and _plain(words[-1])
        if numbers.is_numeric(word) and not inert:
            return False
        if word in _INSIDE_ENDS:
            return False  # "30 odd kilometres"
        left = 0 if word in english.NEVER_COUNTED else left - 1
    return left == 0


def _plain(word: str) -> bool:
    return word.isalpha() and len(word) <= _LONGEST and not numbers.is_numeric(word.lower())


def _tokens(text: str, start: int, end: int) -> Tokens:
    """The tokens of a stretch of one paragraph, the last of them next to the unit."""
    start = max(start, text.rfind("\n", start, end) + 1)
    while start > 0 and start < end and text[start - 1].isalnum() and text[start].isalnum():
        start += 1
    return numbers.tokens_of(text, start, end)


def _priced(text: str, start: int) -> bool:
    return _CURRENCY.search(text[max(0, start - 5) : start]) is not None


_MILLIONS = lazily(lambda: rf"\s(?:{any_of(english.COUNTED_IN_MILLIONS)})\b")


def _is_short_unit(text: str, hit: re.Match[str], before: str) -> bool:
    """Whether "m", "ft", "mi" stand after a figure in digits and are no millions."""
    if not (before[0].isdecimal() or before in numbers.GLYPHS):
        return False
    return _MILLIONS.match(text, hit.end()) is None


def _article(text: str, hit: re.Match[str], words: list[str], last: int) -> Number | None:
    """ "a mile", "an hour": one of the unit, where the words around show that it is measured."""
    if words[last] not in english.ARTICLES or hit[1].endswith("s"):
        return None
    hedged = last > 0 and _hedge(words, last) is not None
    if not (hedged or _ARTICLE_OK.match(text, hit.end()) or _AND_A_HALF.match(text, hit.end())):
        return None
    return Number(1.0, 1.0, None, last)


def _count(
    text: str, hit: re.Match[str], tokens: Tokens, between: int = _ADJECTIVES
) -> QuantityMention | None:
    """A number of people or things, with up to a few words between ("1,500 Russian troops")."""
    words = tokens.words
    last = len(words) - 1
    for skipped in range(between + 1):
        at = last - skipped
        if at < 0:
            return None
        number = numbers.ending_at(words, at)
        if number is not None:
            if number.vague is None and number.high == 1:
                return None
            counted = Unit(hit[1].lower(), "count", 1.0)
            return _with_hedge(text, hit.end(), tokens, number, counted)
        if not words[at][0].isalpha() or words[at] in english.NEVER_COUNTED:
            return None
    return None


def _with_hedge(
    text: str,
    end: int,
    tokens: Tokens,
    number: Number,
    unit: Unit,
    inside: str | None = None,
) -> QuantityMention | None:
    low, high, first = number.low, number.high, number.first
    half = _AND_A_HALF.match(text, end) if unit.dimension != "count" else None
    if half is not None and low == high == 1:
        low = high = 1 + PARTS[half[1]]
        end = half.end()
    before, first = _range_start(tokens.words, first, low, high)
    if before is not None:
        low = before
    hedge = _hedge(tokens.words, first) or number.vague or inside
    if hedge is None and (after := _AFTER.match(text, end)):
        hedge = after[1]
    return _mention(text, tokens.start(first), end, (low, high), unit, hedge)


def _range_start(words: list[str], first: int, low: float, high: float) -> tuple[float | None, int]:
    """The lower end of "20-25", "20 to 25", "between 20 and 25", and where it begins."""
    if first < 2 or low != high:
        return None, first
    joint = words[first - 1]
    if joint not in DASHES and joint not in _JOINTS_OF_RANGES:
        return None, first
    lower = numbers.ending_at(words, first - 2)
    if lower is None or lower.low != lower.high or not 0 < lower.low < low:
        return None, first
    ahead = words[lower.first - 1] if lower.first else ""
    if joint == english.AND and ahead != english.BETWEEN:
        return None, first
    # "1,200 to 1,500" is a range, "in 1999 to 2,000 km" and "5 to 5,000" are not
    if low / lower.low > 20:
        return None, first
    return lower.low, lower.first


def _hedge(words: list[str], first: int) -> str | None:
    """The hedge that stands before token `first`: a bound wins over a blur, a blur over "only"."""
    best: str | None = None
    at = first
    for _ in range(2):
        if at == 0 or words[at - 1] not in _HEDGE_ENDS:
            break
        for width in (4, 3, 2, 1):
            if at < width:
                continue
            phrase = " ".join(words[at - width : at])
            if phrase in CLASSES:
                if best is None or _RANK[CLASSES[phrase]] > _RANK[CLASSES[best]]:
                    best = phrase
                at -= width
                break
        else:
            break
    return best


_INSIDE_ENDS = frozenset(phrase.rpartition(" ")[2] for phrase in INSIDE)
_HEDGE_ENDS = frozenset(phrase.rpartition(" ")[2] for phrase in CLASSES)
_JOINTS_OF_RANGES = UP_TO | {english.AND, english.OR}
_RANK = {"only": 0, "about": 1, "under": 2, "over": 2, "below": 3, "above": 3}


def _mention(
    text: str,
    start: int,
    end: int,
    bounds: tuple[float, float],
    unit: Unit,
    hedge: str | None,
) -> QuantityMention:
    found = measured(text, (start, end), bounds, unit, (hedge, hedge_class(hedge)))
    if _DOTTED.match(text, start, end) and found.low == found.high:
        return replace(found, alternative=THOUSAND)
    return found


THOUSAND = 1000.0
_DOTTED = lazily(r"[1-9]\d{0,2}\.\d{3}(?![\d.,])")
"""A figure whose dot may part thousands, as most of Europe writes ("1.600 km")."""
_MIXED = {
    ("ft", "in"),
    ("mi", "yd"),
    ("mi", "ft"),
    ("km", "m"),
    ("hour", "minute"),
    ("day", "hour"),
}


_MOST_OF_UNIT = 2.0
"""The smaller part of a mixed figure is so many of the larger unit at most: "1 hour 90 minutes"."""


def _join(before: QuantityMention, after: QuantityMention, text: str) -> QuantityMention | None:
    """ "20 km to 25 km" as one range, "2 hours 30 minutes" as one figure; None for neither."""
    gap = text[before.end : after.start]
    if len(gap) > 6 or before.low != before.high or after.low != after.high:
        return None
    if before.low is None or after.low is None or before.low_si is None or after.low_si is None:
        return None
    if before.unit == after.unit and _SAME_RANGE.match(gap) and before.low < after.low:
        low, high, scale = before.low, after.low, after.low_si / after.low
    elif (before.unit, after.unit) in _MIXED and _MIXED_GAP.fullmatch(gap):
        scale = before.low_si / before.low if before.low else 1.0
        if after.low_si > _MOST_OF_UNIT * scale:
            return None  # "6.2-mile, 10,936-yard" tells one length twice
        low = high = before.low + after.low_si / scale
    else:
        return None
    return QuantityMention(
        start=before.start,
        end=after.end,
        text=text[before.start : after.end],
        dimension=before.dimension,
        low=low,
        high=high,
        unit=before.unit,
        low_si=low * scale,
        high_si=high * scale,
        hedge=before.hedge,
    )

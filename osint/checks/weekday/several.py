"""Weekdays of days told together: "Thursday 1 to Sunday 4 May", "Thursday to Sunday, 1-4 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from osint.extract.mention_search import starting
from osint.language.date_packs import fold, folded, in_folded, languages_of, pack
from osint.language.dates import WORDS
from osint.language.en.intervals import NTH
from osint.model import DateMention, Extraction
from osint.support.frozen import replace
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.word_choice import one_of

Day = tuple[int, int, DateMention]
"""Where the words of a day and its weekday begin and end, and that day with its weekday."""
_BEFORE, _BEHIND, _LONGEST_JOINT, _WEEK = 60, 12, 24, 7
_JOINTS, _LINKS, _ENDS = ("range_joints", "pair_joints"), ("weekday_day",), ("day_suffixes",)
_DAY, _COMMA = lazily(r"[\dX]{4}-\d\d-\d\d(?!/)"), lazily(r"\.?,?\s")
_ENDS_IN_DAY = lazily(r"\d[^\d\n]{1,20}\Z")
_STRETCH = lazily(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")


class _Forms(NamedTuple):
    """The weekdays of some languages, and patterns of them."""

    names: dict[str, int]
    weekday: re.Pattern[str]
    numbered: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    more: re.Pattern[str]
    joint: re.Pattern[str]


@cache
def _forms(codes: tuple[str, ...]) -> _Forms:
    names = {word: value for word, (kind, value) in WORDS.items() if kind == "W"}
    joints, links = ([w for w, (kind, _) in WORDS.items() if kind in of] for of in ("t&", "dk"))
    ends = list(NTH)
    for code in codes:
        names |= {name.rstrip("."): day for name, day in folded(code, "weekdays").items()}
        for known, keys in ((joints, _JOINTS), (links, _LINKS), (ends, _ENDS)):
            known += [fold(word) for key in keys for word in pack(code).get(key) or ()]
    name, link = one_of(names), rf"(?:(?:{one_of(links)})\s)*"
    joint = rf"(?:,?\s(?:{one_of(joints)})\s{link}|\s?[–—-]\s?)"
    number, start = rf"[0-3]?\d(?:{one_of(ends)})?\.?", r"(?<![^\W\d_])"
    run = rf"(?P<run>(?:(?:{name})\.?,\s)*(?:{name})\.?{joint}(?:{name}))\.?"
    days = rf"{number}(?:,\s{number})*{joint}"
    sources = (
        rf"{start}(?:{name})(?![^\W\d_])",
        rf"{start}(?P<w>{name})\.?,?\s{link}(?P<d>{number}),?(?:{joint}|,\s)\Z",
        rf"{start}{run}(?:,\s|\s\(?){link}(?P<days>{days})?\Z",
        rf"(?:,\s|\s\(){run}(?=[),.;]|\Z)",
        rf"(?P<days>(?:,\s{number})*,?{joint}{number})(?!\d)(?:,?\s(?P<y>\d{{4}}))?",
        joint,
    )
    return _Forms(names, *map(compiled, sources))


def told(extraction: Extraction) -> tuple[list[Day], set[int]]:
    """The days told together with their weekdays; and where the dates begin whose weekday that settles."""
    days: list[Day] = []
    taken: set[int] = set()
    dates, text = extraction.dates, extraction.text
    is_foreign = bool(languages_of(text, extraction.document.language))
    for mention in dates:
        low, high = mention.start - _BEFORE, mention.end + _BEHIND
        beside = (each for each in starting(dates, low, high) if each is not mention)
        # a bare weekday is a date in English, Russian and Ukrainian
        is_near = is_foreign or any(each.weekday is not None for each in beside)
        found = None
        if _STRETCH.fullmatch(mention.value):
            days.extend(_of_stretch(mention, extraction) if is_near else ())
        elif _DAY.match(mention.value) and mention.text[-1:] != ")":
            found = _of_list(mention, extraction) if is_near else None
            if (
                found is None
                and mention.weekday is not None
                and _ENDS_IN_DAY.search(text, max(0, low), mention.start)
            ):
                days.extend(_numbered(mention, extraction))
        if found is not None:
            days.extend(found)
            taken.add(mention.start)
    return days, taken


def are_joined(first: DateMention, second: DateMention, extraction: Extraction) -> bool:
    """Whether "and", "to" and the like are all that stands between two dates."""
    if second.start - first.end > _LONGEST_JOINT:
        return False
    plain, forms = _for(extraction)
    return forms.joint.fullmatch(plain, first.end, second.start) is not None


def _for(extraction: Extraction) -> tuple[str, _Forms]:
    language = extraction.document.language
    return in_folded(extraction.text), _forms(languages_of(extraction.text, language))


def _numbered(mention: DateMention, extraction: Extraction) -> Iterator[Day]:
    """The "Thursday 1" of "Thursday 1 to Sunday 4 May", and others before it."""
    plain, forms = _for(extraction)
    start, last = mention.start, int(mention.value[8:10])
    while match := forms.numbered.search(plain, max(0, start - _BEFORE), start):
        day = _figures(match["d"])[0]
        if not 1 <= day < last:
            return
        start, last = match.start(), day
        yield start, mention.end, _on(mention, day, forms.names[match["w"]])


def _of_stretch(mention: DateMention, extraction: Extraction) -> Iterator[Day]:
    """The first day of "Thursday to Sunday, 1-4 May", if the weekdays are as far apart as the days: then
    the last one falls on its weekday where the first does."""
    plain, forms = _for(extraction)
    low = max(0, mention.start - _BEFORE)
    match = forms.before.search(plain, low, mention.start) or forms.behind.match(plain, mention.end)
    if match is None:
        return
    first, last = map(date.fromisoformat, mention.value.split("/"))
    weekdays = _weekdays(match, forms)
    if (last - first).days == (weekdays[-1][0] - weekdays[0][0]) % _WEEK:
        start, end = min(mention.start, match.start("run")), max(mention.end, match.end("run"))
        yield start, end, replace(mention, value=str(first), weekday=weekdays[0][0])


def _of_list(mention: DateMention, extraction: Extraction) -> list[Day] | None:
    """The days of "Thursday, Friday and Saturday, June 5, 6 and 7": none if they are more or fewer than the
    weekdays ("open Tuesday to Sunday, 3 May - 30 June"); None where only one day has a weekday."""
    plain, forms = _for(extraction)
    own = forms.weekday.match(plain, mention.start)
    comma = _COMMA.match(plain, own.end()) if own else None
    at = comma.end() if comma else mention.start
    match = forms.before.search(plain, max(0, at - _BEFORE), at)
    if match is None:
        return None
    end, days = mention.end, [*_figures(match["days"] or ""), int(mention.value[8:10])]
    more = forms.more.match(plain, end) if own else None
    joint = forms.joint.match(plain, end)
    if joint and starting(extraction.dates, joint.end(), joint.end() + 1) and own:
        return []
    if more is not None and not starting(extraction.dates, end, more.end("days")):
        end, days = more.end(), [*days, *_figures(more["days"])]
        if more["y"]:
            mention = replace(mention, value=more["y"] + mention.value[4:], year_stated=True)
    weekdays = _weekdays(match, forms)
    if len(days) == 1:
        return None
    if len(days) != len(weekdays) or days != sorted(set(days)):
        return []
    pairs = zip(days, weekdays, strict=True)
    return [(start, end, _on(mention, day, weekday)) for day, (weekday, start) in pairs]


def _on(mention: DateMention, day: int, weekday: int) -> DateMention:
    return replace(mention, value=f"{mention.value[:8]}{day:02}", weekday=weekday)


def _figures(text: str) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", text)]


def _weekdays(match: re.Match[str], forms: _Forms) -> list[tuple[int, int]]:
    """The weekdays of a run, each with where it begins."""
    at = forms.weekday.finditer(match.string, *match.span("run"))
    return [(forms.names[each[0]], each.start()) for each in at]

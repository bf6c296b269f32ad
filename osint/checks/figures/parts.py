"""A total with its parts ("253 killed, including 66 children"), and a share with its count ("70 per
cent (13 out of 18)"): figures that stand in one sentence and must go together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from osint.language.en import figures as words
from osint.language.en.quantities import ONES
from osint.model import Interval, Verdict
from osint.support import text_search
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily
from osint.support.whole_words import whole_words

HEDGE = rf"(?:(?P<{{}}>{any_of(words.ABOUT + words.ABOVE + words.BELOW)}) )?"
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}}|{any_of(ONES)})"
_SAID = rf"(?: (?!(?:{any_of(words.JOINERS)})\b)[A-Za-z][\w’'-]{{0,20}}){{0,6}}?"
_PART = rf"(?:{any_of(words.ABOUT + words.ABOVE + words.BELOW)} )?(?P<n>{NUMBER}) (?P<noun>[a-z]+)"
_TOTAL = lazily(
    lambda: (
        rf"(?<![\w.,$€£/-]){HEDGE.format('hedge')}(?P<total>{NUMBER}){_SAID} (?:{any_of(words.COUNTED)})\b{_SAID},? "
        rf"(?:{any_of(words.INCLUDING)}) (?P<parts>{_PART.replace('?P<n>', '').replace('?P<noun>', '')}"
        rf"(?:(?:,? {words.LAST_JOINER}|,) {_PART.replace('?P<n>', '').replace('?P<noun>', '')}){{0,4}})"
    ),
    re.IGNORECASE,
)
_OTHER = lazily(
    rf"(?<![\w.,$€£/-])(?P<other>{NUMBER})(?: [A-Za-z][\w’'-]{{0,20}}){{0,6}},? {words.LAST_JOINER}(?: [a-z]{{2,14}})? \Z",
    re.IGNORECASE,
)
OTHER_REACH = 90
"""Characters before a total in which another one stands that it is joined to."""
_OF_THEM = lazily(
    lambda: (
        rf"(?<![\w.,$€£/-]){HEDGE.format('hedge')}(?P<total>{NUMBER}){_SAID} (?:{any_of(words.COUNTED)})\b{_SAID},? "
        rf"(?P<parts>{_PART.replace('?P<n>', '').replace('?P<noun>', '').replace('[a-z]+', '')}(?:{any_of(words.OF_THEM)}) [a-z]+)"
    ),
    re.IGNORECASE,
)
_ONE = lazily(_PART, re.IGNORECASE)
_NEXT = lazily(f" {_PART}", re.IGNORECASE)
"""What follows the word that opens the parts of a total."""
_PERCENT = rf"(?P<share>\d{{1,3}}(?:\.\d{{1,2}})?) ?(?:{any_of(words.PERCENT)})(?!\w)"
_COUNT = rf"(?P<count>{NUMBER}) (?:{any_of(words.OUT_OF)}) (?P<of>{NUMBER})(?![\w.,%]*\d)"
_BETWEEN = r"[^.;()\d%\n]{0,40}"
_SHARES = (
    lazily(rf"(?<![\w.,]){HEDGE.format('hedge')}{_PERCENT}{_BETWEEN}\({_COUNT}\b", re.IGNORECASE),
    lazily(rf"(?<![\w.,]){_COUNT}{_BETWEEN}\({HEDGE.format('hedge')}{_PERCENT}\)", re.IGNORECASE),
)
_OF_ALL = lazily(
    lambda: (
        rf"\b(?P<sure>{words.OF_ALL}) (?:{words.THE} )?(?P<of>{NUMBER})(?: [a-z][\w’'-]{{1,20}}){{1,4}}?, "
        rf"(?P<count>{NUMBER})(?: [a-z]{{1,12}}){{0,3}}?(?:,? \(|, {words.OR} )"
        rf"{HEDGE.format('hedge')}{_PERCENT}(?:\)|(?=,))"
    ),
    re.IGNORECASE,
)
""" "Of the 40 houses, 10 (25%)" or "10, or 25 percent,"."""
_SIGN = "%"
_WORDS = {*words.INCLUDING, *words.PERCENT} - {_SIGN}
"""Words of which there is neither a share nor a total with its parts without one; so is the sign."""
_HIT, _HITS = lazily(whole_words(_WORDS, inside=r"^\W\d")), text_search.Phrases(_WORDS)
_YEAR = lazily(r"(?:19|20)\d\d")
REACH = 160
"""Characters about it that are looked at."""
CARELESS_POINTS = 5.0
"""Percentage points by which a share may be off and be a slip of rounding."""
MOST_SPOKEN, SPOKEN_POINTS = 10, 5.0
"""Of so few a share told in words is a round one, and so many points off what a survey found."""
ABOUT_POINTS, IDLE_POINTS = 3.0, 30.0
"""Points that "about" or "nearly" leaves open; points from which a bound tells nothing that its own
counts do not: "more than 26 per cent (13 of 18)". Set by hand; true bounds come within 8."""


class Parts(NamedTuple):
    """What a sentence tells: the verdict on it, why, and the computed figure."""

    kind: Literal["total", "share"]
    start: int
    end: int
    stated: Interval
    verdict: Verdict
    why: str
    computed: Interval


def find(text: str) -> Iterator[Parts]:
    """The shares with their counts, and the totals that their parts exceed or add up to.

    A total that holds more than its parts is no finding: it leaves everything open.
    """
    seen: set[int] = set()
    for first, last in _hits(text):
        low = max(0, first - REACH)
        window = text[low : last + REACH]
        is_total = text[first:last].lower() in words.INCLUDING
        patterns = _totals(window, last - low) if is_total else _shares(window)
        for pattern in patterns:
            for match in pattern.finditer(window):
                found = _total(match) if is_total else _share(match)
                if found is None or low + found.start in seen:
                    continue
                seen.add(low + found.start)
                yield found._replace(start=low + found.start, end=low + found.end)


def _totals(window: str, behind: int) -> list[re.Pattern[str]]:
    """The patterns of totals that the words about one may have, by what follows it too."""
    if not are_counted(window):
        return []
    found = [_TOTAL] if _NEXT.match(window, behind) is not None else []
    if any(word in window.lower() for word in words.OF_THEM):
        found.append(_OF_THEM)
    return found


def are_counted(window: str) -> bool:
    """Whether a piece of a text has a word for people or things that totals are told of."""
    small = window.lower()
    return any(word in small for word in words.COUNTED)


def _shares(window: str) -> list[re.Pattern[str]]:
    """The patterns of shares that the words about one may have."""
    return [*_SHARES, _OF_ALL] if "(" in window else [_OF_ALL]


def _hits(text: str) -> list[tuple[int, int]]:
    found = (_HIT.match(text, at) for at in _HITS.positions(text))
    said = [match.span() for match in found if match is not None]
    if _SIGN in text:
        said += [(at, at + 1) for at in text_search.positions(text, (_SIGN,))]
    return sorted(said)


def value(words_: str) -> int:
    """A number in figures or in a word."""
    figure = words_.replace(",", "")
    return int(figure) if figure.isdigit() else ONES.index(words_.lower())


def hedged(hedge: str, figure: str) -> str:
    """A figure as the text has it, with the word before it that blurs it, if there is one."""
    return f"{hedge} {figure}" if hedge else figure


def _share(match: re.Match[str]) -> Parts | None:
    count, of = value(match["count"]), value(match["of"])
    if not 0 < count <= of or _YEAR.fullmatch(match["of"]):
        return None
    share, real = float(match["share"]), 100.0 * count / of
    _, dot, decimals = match["share"].partition(".")
    half = 0.5 * 10.0 ** -len(decimals) if dot else 0.5
    if not dot and share % 5 == 0 and of < 100:
        half = 2.5  # a round share of few
    if of <= MOST_SPOKEN and not (match["count"].isdigit() or match["of"].isdigit()):
        half = max(half, SPOKEN_POINTS)  # "three out of four (77 per cent)"
    hedge = (match["hedge"] or "").lower()
    cut = 2.0 * half if dot else half  # decimals are as often cut off as rounded
    low, high = share - half, share + cut
    if hedge in words.ABOUT:
        low, high = share - ABOUT_POINTS, share + ABOUT_POINTS
    low, high = (share - half, 100.0) if hedge in words.ABOVE else (low, high)
    low, high = (0.0, share + half) if hedge in words.BELOW else (low, high)
    off = max(low - real, real - high, 0.0)
    verdict: Verdict = "inconsistent" if off > CARELESS_POINTS else "doubtful"
    if words.SURELY_OF not in match[0].lower() and "sure" not in match.re.groupindex:
        verdict = "doubtful"  # "rose 12% (2 of 3 regions)" may be two things
    verdict = "consistent" if off <= 1e-9 else verdict
    is_idle = (
        bool(hedge) and abs(real - share) > IDLE_POINTS
    )  # the counts leave the bound far behind
    verdict = "doubtful" if is_idle and verdict == "consistent" else verdict
    shown = f"{real:.{len(decimals) + 1}f}" if dot else f"{real:.3g}"
    told = f"{match['count']} of {match['of']} is {shown}%"
    why = (
        f"{told}, which fits “{hedged(hedge, match['share'])}%”."
        if verdict == "consistent"
        else f"{told}, not {match['share']}%."
    )
    return Parts(
        "share", match.start(), match.end(), Interval(low, high, "%", text=match["share"] + "%"),
        verdict, why, Interval(real, real, "%", best=real),
    )  # fmt: skip


def _total(match: re.Match[str]) -> Parts | None:
    total, hedge = value(match["total"]), (match["hedge"] or "").lower()
    parts = [(value(one["n"]), one["noun"]) for one in _ONE.finditer(match["parts"])]
    while len(parts) > 1 and parts[-1][1].lower() in words.FATES:
        parts.pop()  # "21 killed, including 16 tourists, and 55 wounded"
    largest, added = max(parts, key=lambda part: part[0]), sum(number for number, _ in parts)
    listed = " and ".join(f"{number:,} {noun}" for number, noun in parts)
    total += _joined(match)
    if largest[0] > total:
        why = f"{largest[0]:,} {largest[1]} are more than the {total:,} they are said to be among."
        computed = Interval(largest[0], largest[0], "")
    elif added > total and are_apart([noun.lower() for _, noun in parts]):
        why = f"{listed} add up to {added:,}, more than the {total:,} they are said to be among."
        computed = Interval(added, added, "")
    elif added == total and len(parts) > 1:
        why = f"{listed} add up to {added:,}, which fits “{hedged(hedge, match['total'])}”."
        return Parts(
            "total", match.start(), match.end(), Interval(total, total, "", text=match["total"]),
            "consistent", why, Interval(added, added, "", best=added),
        )  # fmt: skip
    else:
        return None
    open_above = hedge in words.ABOVE or hedge in words.ABOUT
    return Parts(
        "total", match.start(), match.end(), Interval(total, None if open_above else total, "", text=match["total"]),
        "doubtful" if open_above else "inconsistent", why, computed,
    )  # fmt: skip


def _joined(match: re.Match[str]) -> int:
    """The other figure that parts may be among: "10 killed and 20 injured, including"."""
    other = _OTHER.search(match.string, max(0, match.start() - OTHER_REACH), match.start())
    return value(other["other"]) if other is not None else 0


def are_apart(nouns: list[str]) -> bool:
    """Whether nobody can be in two of the groups, so that their numbers may be added up."""
    return len(set(nouns)) == len(nouns) and any(
        set(nouns) <= set(partition) for partition in words.PARTITIONS
    )

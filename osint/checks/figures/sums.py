"""A total whose parts are listed one by one ("17 people: 12 soldiers and 5 civilians", "five
suspects, three men and two women,", "12 from Kenya and 5 from Uganda", "of the 30 passengers, 20
survived and 10 died"): they must add up to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.checks.figures.parts import HEDGE, NUMBER, Parts, are_apart, are_counted, hedged, value
from osint.language.en import figures as words
from osint.model import Interval, Verdict
from osint.support import text_search
from osint.support.patterns import any_of, lazily

_BEFORE, _BEHIND = 170, 80
"""Characters before the last part in which its total stands, and behind in which the list ends."""
_FEWEST = 2
"""Numbers that stand before the last part: the total and one part at least."""
_FATES = frozenset(words.FATES)
_AND = f" {words.LAST_JOINER} "
_LAST = lazily(rf"{NUMBER} ", re.IGNORECASE)
_NUMBERS = lazily(rf"\b{NUMBER}\b", re.IGNORECASE)
_NOUN = r"(?:[a-z][\w’'-]{1,18} ){0,2}?[a-z][\w’'-]{2,18}"
_PLACE = rf"(?:[a-z]{{2,14}} )?(?:{any_of(words.FROM_OR_IN)}) (?:{words.THE} )?[A-Z][\w’'-]{{1,20}}(?: [A-Z][\w’'-]{{1,20}}){{0,2}}"
_SAID = rf"(?: (?!(?:{any_of(words.JOINERS)}|{any_of(words.INCLUDING)})\b)[A-Za-z][\w’'-]{{0,20}}){{0,6}}?"
_TOTAL = rf"(?<![\w.,$€£/-]){HEDGE.format('hedge')}(?P<total>{NUMBER}){_SAID} (?P<whom>{any_of(words.COUNTED)})\b{_SAID}"


def _list(part: str) -> str:
    one = rf"(?i:{NUMBER}) {part}"
    return rf"(?P<parts>{one}(?:, {one}){{0,4}},? {words.LAST_JOINER} {one})"


_ENDS = r"(?=\s*(?:[.;!?\n)—–]|\Z))"
_FORMS = (
    lazily(lambda: rf"(?i:{_TOTAL}) ?[:(—–-] ?{_list(_NOUN)}{_ENDS}"),
    lazily(lambda: rf"(?i:{_TOTAL}), {_list(_NOUN)}(?=,|\s*(?:[.;!?\n)—–]|\Z))"),
    lazily(lambda: rf"(?i:{_TOTAL})[,:]? {_list(_PLACE)}(?=[\s,.;!?)]|\Z)"),
    lazily(
        lambda: (
            rf"\b(?i:{words.OF_THE}) (?P<hedge>)(?P<total>(?i:{NUMBER})) (?i:{any_of(words.COUNTED)}),?"
            rf" {_list('(?:[a-z]{2,10} ){0,2}?(?:' + any_of(words.FATES) + ')')}\\b"
        )
    ),
)
_ONE = lazily(rf"(?:(?<=, )|(?<=\b{words.LAST_JOINER} )|\A)(?P<n>{NUMBER}) (?P<what>[^,]+?)(?=,| {words.LAST_JOINER} |\Z)", re.IGNORECASE)  # fmt: skip


def find(text: str) -> Iterator[Parts]:
    """The totals of which the parts are listed, and what they add up to."""
    seen: set[int] = set()
    for at in text_search.positions(text, (_AND,)):
        after = at + len(_AND)
        if _LAST.match(text, after) is None:
            continue
        low = max(0, at - _BEFORE)
        if not are_counted(text[low:at]) or len(_NUMBERS.findall(text, low, at)) < _FEWEST:
            continue
        for pattern in _FORMS:
            for match in pattern.finditer(text, low, after + _BEHIND):
                told = _told(match) if match.start("parts") < at < match.end() else None
                if told is not None and told.start not in seen:
                    seen.add(told.start)
                    yield told


def _told(match: re.Match[str]) -> Parts | None:
    """What parts add up to; None where some of them may be in two, or may be missing."""
    total, hedge = value(match["total"]), (match["hedge"] or "").lower()
    parts = [(value(one["n"]), one["what"].strip()) for one in _ONE.finditer(match["parts"])]
    if _is_part(match, parts):
        return None
    added = sum(number for number, _ in parts)
    is_open = hedge in words.ABOVE or hedge in words.ABOUT or hedge in words.BELOW
    listed = f"{words_of(parts)} add up to {added:,}"
    verdict: Verdict = "consistent"
    if added > total:
        if not _exclude([what for _, what in parts]) or _is_listed(match):
            return None
        verdict = "doubtful" if is_open else "inconsistent"
    elif added < total:
        nouns = {what.rpartition(" ")[2].lower() for _, what in parts}
        if is_open or not any(nouns == set(pair) for pair in words.EXHAUSTIVE):
            return None
        verdict = "doubtful"
    why = (
        f"{listed}, which fits “{hedged(hedge, match['total'])}”."
        if verdict == "consistent"
        else f"{listed}, not {total:,}."
    )
    stated = Interval(total, None if is_open else total, "", text=match["total"])
    computed = Interval(added, added, "", best=added)
    return Parts("total", match.start(), match.end(), stated, verdict, why, computed)


def _is_part(match: re.Match[str], parts: list[tuple[int, str]]) -> bool:
    """Whether what looks like the total is the first of the parts itself: "14 people: six men, five women
    and three children"."""
    whom = match.groupdict().get("whom")
    nouns = [what.rpartition(" ")[2].lower() for _, what in parts]
    head = match.string[match.end("total") : match.start("parts")].lower().split()
    if head and head[-1].endswith(","):  # "one man killed, 17 wounded and 17 missing"
        fates = {head[-1].rstrip(","), *nouns}
        if len(fates) > len(nouns) and fates <= _FATES:
            return True
    return whom is not None and are_apart([whom.lower(), *nouns])


def _is_listed(match: re.Match[str]) -> bool:
    """Whether the total is itself of one place of a list: "12 killed in X, 8 in Y and 9 in Z"."""
    head = match.string[match.end("total") : match.start("parts")]
    return re.search(rf"\b(?:{any_of(words.FROM_OR_IN)}) (?:{words.THE} )?[A-Z]", head) is not None


def words_of(parts: list[tuple[int, str]]) -> str:
    """The parts in a row: "12 soldiers and 5 civilians"."""
    *most, last = (f"{number:,} {what}" for number, what in parts)
    return f"{', '.join(most)} {words.LAST_JOINER} {last}"


def _exclude(said: list[str]) -> bool:
    """Whether nobody can be in two of the parts: each is of another place, fate or group."""
    nouns = [each.rpartition(" ")[2].lower() for each in said]
    by_place = [re.search(rf"\b(?:{any_of(words.FROM_OR_IN)}) (.+)", each) for each in said]
    if all(by_place):
        return len({each[1].casefold() for each in by_place if each is not None}) == len(said)
    return are_apart(nouns) or (len(set(nouns)) == len(nouns) and set(nouns) <= _FATES)

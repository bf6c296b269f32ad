"""Who says so: the source that a sentence names for what it states.

Reads "according to X", "X said", "reports by X" and, for a pronoun, the source named before. Enough
to keep two speakers apart; not a parser of quotations.
"""

from __future__ import annotations

from osint.extract import sentences
from osint.language.en import sources as words
from osint.support.patterns import any_of, lazily

_SAYS = rf"(?:{any_of(words.SAYS)})"
_NAME = rf"(?:[A-Z][\w’'.-]{{0,30}}|{words.PREFIX}\w+|{any_of(words.JOINTS)})"
_PLAIN = rf"(?:[\w’'-]{{1,20}} ){{0,3}}(?:{any_of(words.PLAIN)})"
_PHRASE = rf"(?:[A-Z][\w’'.-]{{0,30}}(?: {_NAME}){{0,7}}|{_PLAIN})"
_ACCORDING = lazily(rf"\b(?i:{words.ACCORDING}) (?:(?:{any_of(words.ARTICLES)}) )?({_PHRASE})")
_REPORTS_BY = lazily(
    rf"\b(?i:{any_of(words.REPORTS)}) (?:{any_of(words.BY)}) (?:{words.ARTICLES[0]} )?({_PHRASE})"
)
_SUBJECT = lazily(
    rf"({_PHRASE})(?: \([^)]{{1,20}}\))?,?(?: (?:{any_of(words.ADVERBS)})){{0,3}} {_SAYS}\b"
)
_INVERTED = lazily(
    rf"\b{_SAYS} (?:{words.ARTICLES[0]} )?([A-Z][\w’'.-]{{0,30}}(?: {_NAME}){{0,7}})"
    rf"(?=[,;.\"”»)]|\Z|\s(?:{any_of(words.BEHIND)})\b)"
)
_PRONOUN = lazily(
    rf"\b(?:(?i:{any_of(words.PRONOUNS)})|{words.ARTICLES[0]} (?:{any_of(words.PERSONS)}))\b"
    rf"(?: \w+){{0,2}}? {_SAYS}\b"
)
_CONTRAST = lazily(rf";|,? (?:{any_of(words.CONTRASTS)}) |, {words.AND} ")
_MOST_SENTENCES_BACK = 3
LONGEST = 600
"""Code points of a sentence that are looked at, to either side."""
_TRAILING = lazily(rf"(?: (?:{any_of(words.JOINTS)}))+\Z")


def source(text: str, at: int) -> str:
    """The source named for what stands at `at`; "" when the text speaks for itself."""
    start, end = _clipped(sentences.bounds(text, at), at)
    clause_start, clause_end = _clause(text, start, end, at)
    named = _in_sentence(text[clause_start:clause_end]) or _in_sentence(text[start:end])
    if named or not _PRONOUN.search(text, start, end):
        return named
    start = sentences.bounds(text, at)[0]
    for _ in range(_MOST_SENTENCES_BACK):
        before = sentences.previous(text, start)
        if before is None:
            break
        start, end = before[0], min(before[1], before[0] + LONGEST)
        named = _in_sentence(text[start:end])
        if named:
            return named
    return ""


def _clipped(bounds: tuple[int, int], at: int) -> tuple[int, int]:
    return max(bounds[0], at - LONGEST), min(bounds[1], at + LONGEST)


def _clause(text: str, start: int, end: int, at: int) -> tuple[int, int]:
    """The part of a sentence around `at` that no contrast divides: "..., while Y said ..."."""
    for match in _CONTRAST.finditer(text, start, end):
        if match.end() <= at:
            start = match.end()
        elif match.start() > at:
            return start, match.start()
    return start, end


def _in_sentence(sentence: str) -> str:
    for pattern in (_ACCORDING, _REPORTS_BY, _SUBJECT, _INVERTED):
        match = pattern.search(sentence)
        if match is not None and not _PRONOUN.match(match[0]):
            return _TRAILING.sub("", match[1]).strip(" ,.")
    return ""

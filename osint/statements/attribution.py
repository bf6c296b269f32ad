"""Who says so: the source that a sentence names for what it states.

Reads "according to X", "X said", "reports by X" and, for a pronoun, the source named before. Enough
to keep two speakers apart; not a parser of quotations.
"""

from __future__ import annotations

from osint.extract import sentences
from osint.support.patterns import lazily

_SAYS = (
    r"(?:said|says|told|tells|added|reported|reports|announced|claimed|claims|estimated|estimates|"
    r"believes?|warned|stated|states|confirmed|wrote|writes|noted|notes|explained|put|puts|counted|"
    r"emphasi[sz]ed|recalled|concluded|suggested|alleged|insisted)"
)
_NAME = r"(?:[A-Z][\w’'.-]{0,30}|of|the|for|and|de|al-\w+|bin|van|von)"
_PLAIN = (
    r"(?:[\w’'-]{1,20} ){0,3}(?:media|officials?|police|authorities|agency|newspaper|outlet|sources?|"
    r"intelligence|ministry|spokes(?:man|woman|person)|residents|witnesses|analysts?|experts?|"
    r"government|army|military|officers?|reports?|report|organi[sz]ers?|protesters|activists|rebels|"
    r"separatists|doctors|rescuers|researchers|scientists|company|engineers?|opposition)"
)
_PHRASE = rf"(?:[A-Z][\w’'.-]{{0,30}}(?: {_NAME}){{0,7}}|{_PLAIN})"
_ACCORDING = lazily(rf"\b[Aa]ccording to (?:the |a |an )?({_PHRASE})")
_REPORTS_BY = lazily(rf"\b[Rr](?:eports?|eporting) (?:by|from|of) (?:the )?({_PHRASE})")
_SUBJECT = lazily(
    rf"({_PHRASE})(?: \([^)]{{1,20}}\))?,?(?: (?:had|has|have|also|later|previously|earlier|who)){{0,3}}"
    rf" {_SAYS}\b"
)
_INVERTED = lazily(
    rf"\b{_SAYS} (?:the )?([A-Z][\w’'.-]{{0,30}}(?: {_NAME}){{0,7}})"
    r"(?=[,;.\"”»)]|\Z|\s(?:on|in|at|to|during|as|after|when)\b)"
)
_PRONOUN = lazily(rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|the (?:expert|general|minister|president|agency|"
                      rf"official|spokesman|spokeswoman))\b(?: \w+){{0,2}}? {_SAYS}\b")  # fmt: skip
_CONTRAST = lazily(r";|,? (?:while|whereas|but|although|though) |, and ")
_MOST_SENTENCES_BACK = 3
LONGEST = 600
"""Code points of a sentence that are looked at, to either side."""
_TRAILING = lazily(r"(?: (?:of|the|for|and|de))+\Z")


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

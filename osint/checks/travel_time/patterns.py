"""The patterns of travel-time, over sentence templates (see templates.py): places, lengths and times
are marks, and so are verbs of motion where a pattern asks for one.
"""

from __future__ import annotations

import re

from osint.extract.templates import ANY_PLACE, LENGTH, PLACE, TIME
from osint.support.patterns import lazily

VERB_MARK = "\ue005\\g<0>\ue006"
"""What a verb of motion is replaced by: itself between two marks."""
_LEAD = r"(?:the )?(?:nearby |downtown |central )?(?:(?:city|town|village|port|capital) of )?"
_A = _LEAD + PLACE.format(name="a") + rf"(?:, ?{ANY_PLACE},?)?"
_B = _LEAD + PLACE.format(name="b") + rf"(?:, ?{ANY_PLACE},?)?"
_L = LENGTH.format(name="l")
_GAP = "[^;:()\ue004\n]"
_VERB = "\ue005(?P<verb>[^\ue006]{1,24})\ue006"
_IN = rf"(?:in|within|inside|under|over|during|after)\b[\w ]{{0,25}}?{TIME}"
MODE = (
    r"(?P<mode>drive|driving|walk|hike|march|flight|sail|cruise|(?:train|rail|bus|car|taxi|boat|"
    r"ferry|helicopter|bike|plane) (?:ride|journey|trip|crossing|flight)|road trip|"
    r"(?:journey |trip |ride )?by (?:car|road|train|rail|bus|boat|ship|sea|air|plane|helicopter|"
    r"bicycle|bike|taxi|truck|ferry)|on foot)"
)
MOVED = [
    lazily(rf"{_VERB}{_GAP}{{0,60}}?{_L}[^;:(),\n]{{0,50}}?\b{_IN}", re.IGNORECASE),
    lazily(rf"{_VERB}{_GAP}{{0,60}}?{_L}[^;:(),\n]{{0,25}}?{TIME}(?=overnight)", re.IGNORECASE),
    lazily(rf"\b{_IN}{_GAP}{{0,60}}?{_VERB}{_GAP}{{0,40}}?{_L}", re.IGNORECASE),
    lazily(rf"\bt(?:akes?|ook)\b{_GAP}{{0,50}}?{TIME}{_GAP}{{0,20}}? to {_VERB}"
               rf"{_GAP}{{0,25}}?{_L}", re.IGNORECASE),
    lazily(rf"\b(?P<verb>need(?:s|ed)?|t(?:akes?|ook)|required?) (?:[a-z]+ ){{0,3}}?{TIME} "
           rf"(?:to do|for|on) (?:the |its |their )?{_L}", re.IGNORECASE),
]  # fmt: skip
NEEDED = lazily(r"\b(?:need|tak|took|requir)", re.IGNORECASE)
TRIP = lazily(
    rf"{_L}[- ](?:long )?{MODE}\b[^.;:()\n]{{0,40}}?\b(?:takes?|took|lasts?|lasted)\b[\w ]{{0,20}}?{TIME}",
    re.I,
)
ROUTE = [
    lazily(rf"{_VERB}{_GAP}{{0,30}}?\bfrom {_A} to {_B}[^;:()\n]{{0,30}}?\b{_IN}", re.I),
    lazily(rf"{_VERB}{_GAP}{{0,30}}?\bfrom {_A} to {_B},? {TIME}(?=overnight)", re.I),
    lazily(rf"\b{_IN}{_GAP}{{0,60}}?{_VERB}{_GAP}{{0,30}}?\bfrom {_A} to {_B}", re.I),
    lazily(rf"\bt(?:akes?|ook)\b{_GAP}{{0,50}}?{TIME}{_GAP}{{0,20}}? to {_VERB}"
               rf"{_GAP}{{0,25}}?\bfrom {_A} to {_B}", re.I),
]  # fmt: skip
JOURNEY = [
    lazily(rf"{TIME}(?:['’]s?)?[- ](?:long )?(?:of )?{MODE}\b[^.;:()\n]{{0,25}}?"
               rf"\b(?:from|between) {_A} (?:to|and) {_B}", re.I),
    lazily(rf"\b(?:trip|journey|ride|way|travel|distance) from {_A} to {_B},? {MODE},?"
               rf" (?:normally |usually |now |only )?(?:takes?|took|lasts?|lasted|is)\b"
               rf"[\w ]{{0,20}}?{TIME}", re.I),
    lazily(rf"{MODE}[^.;:()\n]{{0,20}}?\b(?:from|between) {_A} (?:to|and) {_B},?"
               rf" (?:which )?(?:normally |usually |now |only )?(?:takes?|took|lasts?|lasted|is)\b"
               rf"[\w ]{{0,20}}?{TIME}",
               re.I),
    lazily(rf"{_B}(?:,| is| lies| sits| stands|, which is|, located)"
               rf"(?: (?:located|situated|just|only|about|around|roughly|some|a|an|less|more|than|"
               rf"nearly|almost|over|under|within|merely|approximately|mere)){{0,4}} ?{TIME}"
               rf"(?:['’]s?)?[- ](?:long )?(?:of )?{MODE}\b[^.;:()\n]{{0,25}}?\b(?:from|of) {_A}", re.I),
    lazily(rf"{_B}(?:,| is| lies| sits|, which is)(?: [a-z]+){{0,3}}? ?{TIME} (?:away )?from {_A} {MODE}",
           re.I),
]  # fmt: skip
FROM_A = lazily(
    rf"(?:\b(?:is|was|lies|sits|stands|located|situated)\b"
    rf"(?: (?:just|only|about|around|roughly|some|a|an|less|more|than|nearly|almost|over|under|"
    rf"within|merely|approximately|mere)){{0,4}}) ?(?P<time>{TIME})"
    rf"(?:['’]s?)?[- ](?:long )?(?:of )?{MODE}\b[^.;:()\n]{{0,25}}?\b(?:from|of) {_A}",
    re.I,
)
FROM_LINE = lazily(rf"(?:['’]s?)?[- ](?:long )?{MODE} (?:away )?from ", re.I)
"""Behind a time: what it is a way from may be a border, which no mark stands for."""
UNREAL = lazily(
    r"\b(?:if|could|would|might|hypothe\w+|imagin\w+|players?|(?:in|of) the (?:video )?game|novel|film|"
    r"fiction\w*|fantasy|by 20[2-9]\d|planned|proposed|concept|prototype|hopes? to|aims? to)\b",
    re.I,
)
"""Journeys that nobody has made: whatever time they take."""
_WAYS = (
    "driv", "walk", "hike", "march", "flight", "sail", "ride", "journey", "trip", "crossing",
    "cruise", "on foot",
)  # fmt: skip
_BY = lazily(r"\bby\b", re.I)


def speaks_of_way(sentence: str) -> bool:
    """Whether a sentence holds a word that a way is told with, "by" and "on foot" among them."""
    lower = sentence.lower()
    if any(way in lower for way in _WAYS):
        return True
    return "by" in lower and _BY.search(lower) is not None


REACH = lazily(
    rf"(?P<verb>reach(?:es|ed)?|arrive[sd]? (?:in|at)|hits?|gets? to|strikes?) "
    rf"(?:{_LEAD}{PLACE.format(name='b')}|(?:the|a|an|our)(?: \w+)?(?: {ANY_PLACE})? "
    rf"(?:city|town|capital|border)|(?:a|the) {ANY_PLACE} (?:city|town))"
    rf"(?:, [^,;:()\n]{{0,60}},)?[^,;:()\n]{{0,15}}?\b(?:in|within|inside|under)\b"
    rf"[\w ]{{0,20}}?{TIME}",
    re.IGNORECASE,
)
CLOUD = lazily(r"\b(?:reach|arriv|hit|strik|get)", re.IGNORECASE)
"""The stems of the verbs of REACH, whose sentence need hold no length itself."""
REACHES = lazily(r"reach|arriv|hit|get|strik", re.IGNORECASE)
"""The same within words: what REACH finds holds one of them."""
FROM = lazily(r" (?:away )?from\b| away\b", re.IGNORECASE)
START = lazily(rf"\bfrom {_A}", re.IGNORECASE)
NOT_ONE_WAY = lazily(
    r"\b(?:a|per|each|every) (?:day|week|hour)\b|\bdaily\b|\bcombined\b|\baltogether\b|\bin total\b"
    r"|\btotal of\b|\bround[- ]trip\b|\bcollectively\b|\blaps?\b|\brally\b|\brelay\b"
    r"|\b(?:race|races|racing|grand prix|formula|circuit|medals?|championships?|speedway|stage)\b|\bbetween them\b",
    re.IGNORECASE,
)

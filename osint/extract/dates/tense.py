"""Whether the sentence about an expression speaks of the past or the future.

The nearest cue before the expression decides, else the nearest after it, as English news puts
"said Friday" and "will meet Friday" (the rule of thumb of temporal taggers such as HeidelTime).
"""

from __future__ import annotations

import re

_FUTURE = (
    r"(?:will|won['’]t|shall|would|['’]ll|expected|scheduled|due|plans?|planned|planning|slated|"
    r"set|likely|going|upcoming|intends?|hopes?|aims?|deadline|begins|starts|opens|"
    r"будет|будут|пройд[её]т|состоится|планиру\w{1,6}|буде|будуть|відбудеться)\b"
)
_PAST = (
    r"(?:was|were|had|did|said|told|came|went|took|made|got|gave|found|began|saw|held|met|sent|"
    r"won|lost|fell|rose|led|left|became|struck|shot|fled|spoke|wrote|ran|hit|cut|kept|sold|"
    r"bought|paid|grew|drew|flew|threw|knew|felt|heard|set out|brought|built|died|has|have|been|"
    r"(?<!be )(?<!are )(?<!is )(?<!to )[a-z]{2,20}ed|"
    r"был\w?|были|сказал\w?|заявил\w?|[а-яё]{3,20}(?:ла|ли|ло|лся|лась|лись)|"
    r"був|була|були|сказа[вл]\w?|заяви[вл]\w?)\b"
)
_CUE = re.compile(rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]?\s+(?=[A-ZА-ЯЁІЇЄҐ\"“«])|\n")
_AMBIGUOUS = frozenset(("expected", "scheduled", "planned", "set", "due", "likely"))

_REACH = 160
"""How many characters to either side are searched for a cue."""


def tense(text: str, start: int, end: int) -> int:
    """-1 past, 1 future, 0 where nothing tells, for the words at start..end."""
    before = text[max(0, start - _REACH) : start]
    ends = [m.end() for m in _SENTENCE_END.finditer(before)]
    cues = list(_CUE.finditer(before, ends[-1] if ends else 0))
    if cues:
        return _judge(cues[-1], before, cues)
    after = text[end : end + _REACH]
    stop = _SENTENCE_END.search(after)
    cue = _CUE.search(after, 0, stop.start() if stop else len(after))
    return 0 if cue is None else 1 if cue["future"] else -1


def _judge(cue: re.Match[str], before: str, cues: list[re.Match[str]]) -> int:
    """A participle after "will be" is still the future; "had planned" the past."""
    if cue["future"]:
        return 1
    previous = cues[-2] if len(cues) > 1 else None
    if previous is not None and previous["future"]:
        between = before[previous.end() : cue.start()].split()
        if (
            previous[0].lower() in ("will", "shall", "would", "'ll", "’ll", "to")
            and len(between) <= 2
        ):
            return 1
    return -1

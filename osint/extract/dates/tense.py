"""Whether the words about an expression speak of the past or the future.

`tense`: the nearest cue before the expression decides, else the nearest after it, as English news
puts "said Friday" and "will meet Friday" (the rule of thumb of temporal taggers such as HeidelTime).
`direction`: only what is said of the day itself, "until 7 August", "was hit on 7 August".
"""

from __future__ import annotations

from osint.extract.sentences import PLAIN_END
from osint.language import tenses as cues
from osint.support.patterns import lazily

_WORD = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)?|['’]ll")
_CLAUSE_WORD = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)?|['’]ll|[,;:()\d]")

_REACH = 160
"""How many characters to either side are searched for a cue."""

_CLAUSE = 5
"""How many words a verb may stand from the day it dates."""


def tense(text: str, start: int, end: int) -> int:
    """-1 past, 1 future, 0 where nothing tells, for the words at start..end."""
    words = _words(_before(text, start))
    if words and words[-1] in cues.UNTIL and words[-1] != "by":
        return 1
    near = words[-2:]
    if _is_set_for(words):
        return -1 if _called_off(text, end) else 1
    if cues.SINCE.intersection(near):
        return -1
    for index in range(len(words) - 1, -1, -1):
        cue = _cue(words, index) if words[index] not in cues.PREPOSITIONS else 0
        if cue > 0 and index + 2 >= len(words) and _called_off(text, end):
            return -1
        if cue:
            return cue
    words = _words(_after(text, end))
    told = (
        _cue(words, index) for index in range(len(words)) if words[index] not in cues.PREPOSITIONS
    )
    return next((cue for cue in told if cue), int(bool(cues.UNTIL.intersection(near))))


def direction(text: str, start: int, end: int) -> int:
    """-1 or 1 where the words say of this very day that it is past or still to come, else 0."""
    words = _clause_words(_before(text, start))
    last = words[-1:]
    if cues.AHEAD.intersection(last):
        return 1
    if cues.SINCE.intersection(words[-2:]):
        return -1
    if cues.ARRANGED_FOR.intersection(last) and cues.ARRANGED.intersection(words[-2:-1]):
        return 0 if cues.WAS_ARRANGED.intersection(words[-4:-2]) else 1
    if _is_set_for(words):
        return 1
    after = _clause_words(_after(text, end))[:_CLAUSE]
    if cues.PAST_EVENTS.intersection(after[:2]):
        return -1
    if cues.OPENS.intersection(words[-_CLAUSE:]) and "," not in words[-3:]:
        return 1
    on = bool(cues.ON.intersection(last))
    reach = words[-_CLAUSE - 1 : -1] if on else words[-1:]
    for index in range(len(reach) - 1, -1, -1):
        if reach[index] in cues.STOPS or reach[index] in ",;:()":
            return 0
        if _happened(words, len(words) - on - len(reach) + index):
            return -1
    if on and len(words) == 1:  # "On 7 November, she was at work"
        said = [word for word in after if word not in ","]
        return -1 if any(_plain_past(word) for word in said[:4]) else 0
    return 0


def _is_set_for(words: list[str]) -> bool:
    """Whether something is put on the day that follows: "has set a hearing for"."""
    is_for = words[-1:] == [cues.SET_FOR]
    return is_for and bool(cues.SETS.intersection(words[-_CLAUSE:-2]))


def _called_off(text: str, end: int) -> bool:
    """Whether a day that something was set for is followed by what became of it: "games set for Monday
    were called off"."""
    return bool(cues.CANCELLED.intersection(_words(text[end : end + 8])[:1]))


def _happened(words: list[str], index: int) -> bool:
    """Whether the word is a verb in the past, no participle of the present or the perfect."""
    if not _plain_past(words[index]):
        return False
    before = set(words[max(0, index - 2) : index])
    return not before & (cues.PASSIVE | cues.HAS | cues.MODALS | cues.STOPS)


def _plain_past(word: str) -> bool:
    if (word in cues.PERFECT and word in cues.HAS) or word in cues.PREPOSITIONS:
        return False
    return word in cues.PAST or _past_ending(word)


def _before(text: str, start: int) -> str:
    before = text[max(0, start - _REACH) : start]
    breaks = [match.end() for match in PLAIN_END.finditer(before)]
    return before[breaks[-1] if breaks else 0 :]


def _after(text: str, end: int) -> str:
    after = text[end : end + _REACH]
    stop = PLAIN_END.search(after)
    return after[: stop.start() if stop else len(after)]


def _words(text: str) -> list[str]:
    return " ".join(_WORD.findall(text)).lower().replace("’", "'").split()


def _clause_words(text: str) -> list[str]:
    return " ".join(_CLAUSE_WORD.findall(text)).lower().replace("’", "'").split()


def _cue(words: list[str], index: int) -> int:
    """What one word tells; a participle after "will be" is still the future."""
    word = words[index]
    if word == cues.CONDITIONAL and cues.HAS.intersection(words[index + 1 : index + 2]):
        return -1
    if word in cues.FUTURE:
        return 1
    previous = words[max(0, index - 3) : index]
    if word in cues.ARRANGES and cues.HAS.intersection(previous[-1:]):
        return 1
    if word in cues.INTENDING:
        at_end = index + 1 == len(words)
        if words[index + 1] in cues.AFTER_INTENDING if not at_end else word in cues.INTENDING_ALONE:
            return 1
    if not (word in cues.PAST or _past_ending(word)):
        return 0
    if word in cues.PERFECT and cues.MODALS.intersection(previous):
        return -1 if cues.CONDITIONAL in previous else 1
    if word in cues.HAS and cues.ARRANGES.intersection(words[index + 1 : index + 2]):
        return 1
    if previous and previous[-1] in cues.PASSIVE and word not in ("been", "had"):
        if any(each in cues.MODALS or each in cues.FUTURE for each in previous):
            return 1
        if previous[-1] in cues.PARTICIPLE_HOLDERS:
            return 0
        return -1 if previous[-1] == "being" else 0
    return -1


def _past_ending(word: str) -> bool:
    if len(word) <= 4 or word in cues.PRESENT_ED:
        return False
    return word.endswith(cues.PAST_ENDINGS)

"""Whether the sentence about an expression speaks of the past or the future.

The nearest cue before the expression decides, else the nearest after it, as English news puts
"said Friday" and "will meet Friday" (the rule of thumb of temporal taggers such as HeidelTime).
"""

from __future__ import annotations

from osint.language.date_tables import listed
from osint.support.patterns import lazily

_FUTURE = listed("""will won't shall would 'll he'll she'll it'll we'll they'll i'll you'll upcoming deadline
    until by будет будут пройдет пройдёт состоится планирует планируют планируется буде
    будуть відбудеться планує""")
_INTENDING = listed("""expected expects expect scheduled due plan plans planned planning slated set likely going
    intends hopes aims begins starts opens resumes reopens
    resume expires ends meets convenes votes arrives departs travels hosts""")
"""Words that speak of the future only with "to" or another preposition after them."""
_INTENDING_ALONE = listed(
    """due scheduled slated planned expected begins starts opens resumes reopens resume expires ends meets
    convenes votes arrives departs travels hosts"""
)
_AFTER_INTENDING = listed("to for on in at by next this early late")
_PAST = listed("""was were had did said told came went took made got gave found began saw held met sent won
    lost fell rose led left became struck shot fled spoke wrote ran hit cut kept sold bought paid
    grew drew flew threw knew felt heard brought built died has have been since ago был была было
    были сказал сказала заявил заявила був була було були сказав сказала заявив заявила""")
_PREPOSITIONS = frozenset(("until", "by", "since", "ago"))
_PASSIVE = listed("be are is to being get not")
_MODALS = listed("will shall would to won't 'll")
_PRESENT_ED = listed("need embed speed feed indeed seed bleed breed exceed proceed succeed")
_PAST_ENDINGS = ("ла", "ли", "ло", "лся", "лась", "лись", "лася", "лися")

_WORD = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)?|['’]ll")
_SENTENCE_END = lazily(
    r"[.!?\n](?:(?<!\n)[\"'”’)]?\s+(?=[A-ZА-ЯЁІЇЄҐ\"“«])|(?<=\n)\s*\n)"
)  # begins with one set of characters, so that the search can skip to them

_REACH = 160
"""How many characters to either side are searched for a cue."""


def tense(text: str, start: int, end: int) -> int:
    """-1 past, 1 future, 0 where nothing tells, for the words at start..end."""
    before = text[max(0, start - _REACH) : start]
    breaks = [match.end() for match in _SENTENCE_END.finditer(before)]
    words = _words(before[breaks[-1] if breaks else 0 :])
    near = words[-2:]
    if "since" in near or "с" in words[-1:]:
        return -1
    for index in range(len(words) - 1, -1, -1):
        cue = _cue(words, index) if words[index] not in _PREPOSITIONS else 0
        if cue:
            return cue
    after = text[end : end + _REACH]
    stop = _SENTENCE_END.search(after)
    words = _words(after[: stop.start() if stop else len(after)])
    cues = (_cue(words, index) for index in range(len(words)) if words[index] not in _PREPOSITIONS)
    return next((cue for cue in cues if cue), 1 if "by" in near or "until" in near else 0)


def _words(text: str) -> list[str]:
    return " ".join(_WORD.findall(text)).lower().replace("’", "'").split()


def _cue(words: list[str], index: int) -> int:
    """What one word tells; a participle after "will be" is still the future."""
    word = words[index]
    if word in _FUTURE:
        return 1
    if word in _INTENDING:
        at_end = index + 1 == len(words)
        if words[index + 1] in _AFTER_INTENDING if not at_end else word in _INTENDING_ALONE:
            return 1
    if not (word in _PAST or _past_ending(word)):
        return 0
    previous = words[max(0, index - 3) : index]
    if word in ("have", "has", "been", "had") and _MODALS.intersection(previous):
        return 1
    if previous and previous[-1] in _PASSIVE and word not in ("been", "had"):
        if any(each in _MODALS or each in _FUTURE for each in previous):
            return 1
        return 0 if previous[-1] in ("be", "to", "get") else -1 if previous[-1] == "being" else 0
    return -1


def _past_ending(word: str) -> bool:
    if word.endswith("ed"):
        return len(word) > 4 and word not in _PRESENT_ED
    return not word.isascii() and len(word) > 4 and word.endswith(_PAST_ENDINGS)

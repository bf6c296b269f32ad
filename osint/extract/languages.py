"""The language of every sentence of a text."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from itertools import accumulate, pairwise

from osint.extract import sentences
from osint.language import detect
from osint.language.identity import outlines
from osint.language.traits import BASE
from osint.support.named_tuple import NamedTuple

DEFAULTS = {"Latin": BASE, "Cyrillic": "ru", "Arabic": "ar", "Han": "zh", "Devanagari": "hi",
            "Ethiopic": "am"}  # fmt: skip
"""What a text is taken for whose words tell nothing, by its script."""
ENOUGH = 1.5
"""Least score that the sentences of a Latin text must add up to in another language than English."""
ENOUGH_ALONE = 1.25
"""The same where no sentence has a word of English."""
PLAINLY = 4.0
"""Score from which a sentence is in its own language, whatever the document's is."""
MOST_SAID = 3.0
"""What one sentence says at most for the language of the others."""
FEW = 3
"""Sentences of a text of which each word may tell."""
LONGEST_READ = 2_000_000
"""Characters; a longer text is read as its given language, or as English."""


class Stretch(NamedTuple):
    """Sentences of one language that follow each other: text[start:end], and how many they are."""

    start: int
    end: int
    code: str
    sentences: int


@lru_cache(maxsize=4)
def stretches(text: str, given: str | None = None) -> tuple[Stretch, ...]:
    """The stretches of a text, in order and without gaps; none for a text that is plain English.

    `given` is the document's own language: it holds for every sentence in a script of that
    language whose words do not plainly tell another.
    """
    code = detect.read_code(given)
    if code in (None, BASE) and not detect.may_hold_others(text):
        return ()
    if len(text) > LONGEST_READ:
        return (Stretch(0, len(text), code or BASE, 1),)
    bounds = [*sentences.starts(text), len(text)]
    parts = [text[start:end] for start, end in pairwise(bounds)]
    may_be_english = code in (None, BASE)
    if may_be_english and _are_english(parts, _marked(parts, bounds, detect.marks_of_others(text))):
        return ()
    told = list(map(detect.language_of, parts))
    codes = _settled(told, parts, code)
    found: list[Stretch] = []
    for (start, end), one in zip(pairwise(bounds), codes, strict=True):
        if found and found[-1].code == one:
            last = found[-1]
            found[-1] = Stretch(last.start, end, one, last.sentences + 1)
        else:
            found.append(Stretch(start, end, one, 1))
    if len(found) == 1 and found[0].code == BASE:
        return ()
    return tuple(found)


def _marked(parts: list[str], bounds: list[int], marks: list[tuple[int, float]]) -> list[int]:
    """The numbers of the sentences that may be told to be in another language than English."""
    said: dict[int, float] = {}
    for at, says in marks:
        number = bisect_right(bounds, at) - 1
        if detect.may_count(parts[number], at - bounds[number]):
            said[number] = said.get(number, 0.0) + says
    return sorted(n for n, says in said.items() if not detect.is_outweighed(parts[n], says))


def _are_english(parts: list[str], marked: list[int]) -> bool:
    """Whether `_settled` would make English of every sentence: none is told plainly to be in
    another language, and all that are told so weigh less than some that are in English. `marked`
    are the numbers of those that may be told so."""
    others = 0.0
    for told in filter(None, (detect.other_language_of(parts[n]) for n in marked)):
        if told.script != "Latin" or told.score >= detect.PLAIN:
            return False
        others += min(MOST_SAID, told.score)
    if not others:
        return True
    longest = sorted(parts, key=len, reverse=True)  # few of them say enough
    english = (told for told in map(detect.language_of, longest) if told.code == BASE)
    said = accumulate(min(MOST_SAID, told.score) for told in english)
    return any(total > others for total in said)


def _settled(told: list[detect.Told], parts: list[str], given: str | None) -> list[str]:
    """The code of each sentence: what the document gives, what its words tell plainly, else what
    most of the text in that script is in."""
    known = outlines()
    mostly = _mostly(told, parts)
    codes = []
    before = given or BASE
    for one, part in zip(told, parts, strict=True):
        if given is not None and one.script in ("", known[given].script):
            is_other = one.code != detect.UNSURE and one.score >= PLAINLY
            code = one.code if is_other else given
        elif not one.script:
            code = before
        elif one.code != detect.UNSURE and one.score >= detect.PLAIN:
            code = one.code
        elif one.code != detect.UNSURE and one.script != "Latin":
            other = mostly.get(one.script, one.code)
            is_its_own = other == one.code or detect.tells_apart(part, one.code, other)
            code = one.code if is_its_own else other
        else:
            code = mostly.get(one.script) or DEFAULTS.get(one.script, one.script)
        codes.append(code)
        before = code
    return codes


def _mostly(told: list[detect.Told], parts: list[str]) -> dict[str, str]:
    """Script -> the language that most speaks for; a script is missing where little does."""
    totals: dict[str, Counter[str]] = {}
    for one in told:
        if one.code != detect.UNSURE:
            totals.setdefault(one.script, Counter())[one.code] += min(MOST_SAID, one.score)  # type: ignore[assignment]
    found = {}
    for script, counts in totals.items():
        code, score = counts.most_common(1)[0]
        is_enough = score >= ENOUGH or (score >= ENOUGH_ALONE and _is_alone(parts))
        if is_enough or script != "Latin":
            found[script] = code
    return found


def _is_alone(parts: list[str]) -> bool:
    """Whether no sentence of a short text has a word of English."""
    return len(parts) <= FEW and not any(map(detect.has_english, parts))


def language_at(found: tuple[Stretch, ...], offset: int) -> str:
    """The code of the language at an offset of the text that `found` was made from."""
    if not found:
        return BASE
    at = bisect_right(found, offset, key=lambda stretch: stretch.start) - 1
    return found[max(0, at)].code


def unread(found: tuple[Stretch, ...]) -> dict[str, int]:
    """English name of each language that statements are not read in -> its sentences."""
    counts: Counter[str] = Counter()
    for stretch in found:
        if stretch.code == BASE:
            continue
        one = outlines().get(stretch.code)
        if one is None or not one.is_read:
            counts[one.name if one else stretch.code] += stretch.sentences
    return dict(counts)

"""Which language a sentence is in: its script first, then its commonest words and its letters."""

from __future__ import annotations

import os
import re
from collections import Counter
from functools import cache, lru_cache
from math import inf

from osint.language import made
from osint.language.en.little_words import ONLY
from osint.language.identity import languages, outlines
from osint.language.scripts import LETTERS, OTHER, script_of
from osint.language.telling_words import Script, Word, of_script
from osint.language.traits import BASE, Outline
from osint.support.folders import LANGUAGE
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.text_search import in_small, words_of

UNSURE = ""
_WORD = lazily(r"[^\W\d_]+(?:[’'ʼ\"״][^\W\d_]+)*")
_LINKS = lazily(r"https?\s?:\s?/\S{0,500}|[@#]\w{1,60}|www\.\S{1,200}")
_OF_LINKS = ("@", "#", "http", "www.")
_SHORT = 1500
"""Characters up to which a text is looked at word by word whatever it holds."""
_PER_WORD = 250
"""Characters of an English text of which one in a few words is "the", "of" or "and"."""
LETTER_WEIGHT, OF_PLACES = 0.8, 0.5
MOST_LETTERS = 3
"""Letters of a language that count in a sentence."""
SMALL = 0.7
"""What the score of a language without a folder is worth: sentences are rarer in it."""
WITH_FOREIGN = 0.6
"""What the score of a language is worth for each letter that it has not."""
LONG_ENOUGH, WITHOUT_USUAL, BLANK = 30, 0.5, "\ufffc"
"""Characters of a sentence in which a letter that its language uses all the time is met, and what
its score is worth without: one letter in sixteen of Ukrainian is an "і". What is read as no words
(`BLANK`) is not counted."""
PLAIN = 2.6
"""From this score on a sentence is in its language whatever the rest of the text is in."""
LEAST, LEAD = 0.6, 0.1
"""Least score of a language, and by how much it must lead the next, to be told from words."""
TOLD_APART = 1.5
"""Least score of a sentence that two languages may as well have written."""
MOST_TEXTS = (BASE, "es", "fr", "de", "pt", "it")
"""Which of such languages it is read in: those of most texts first."""
MANY, FOREIGN = 3, 0.5
"""Known words, none of them English, that speak for each language which has some of them."""
ENGLISH_LEAD = 1.4
"""How many times the score of English another language must have: most texts are in it."""


class Told(NamedTuple):
    """A language by its code, and how much speaks for it; UNSURE where nothing does."""

    code: str
    score: float
    script: str


@cache
def _telling() -> frozenset[str]:
    return made.words_of(os.path.join(LANGUAGE, "telling.txt"))


@lru_cache(maxsize=2)  # the readers of sentences and of dates ask it of one text
def may_hold_others(text: str) -> bool:
    """Whether anything in a text may be in another language than English: cheap, never a false no
    for a paragraph; a single Latin sentence inside a long English text may pass unseen."""
    if not text.isascii() and OTHER.search(text) is not None:
        return True
    least = 2
    if len(text) <= _SHORT:
        least = 1
        is_told = len(text) < _PER_WORD and not ONLY.isdisjoint(words_of(text))
        english = sum(map(text.count, (" the ", " of ", " and ")))
        if english <= len(text) // _PER_WORD and not is_told:
            return True
    return any(text.count(f" {word} ") >= least for word in _telling() & words_of(text))


def _is_of_others(says: Word) -> bool:
    """Whether a Latin word says more of some language than of English."""
    return says.other > says.english or says.hints not in ((), (BASE,))


@cache
def _letters_of_others() -> re.Pattern[str]:
    """Letters of another script, or that a Latin language other than English has, in one run: no
    sentence begins within it."""
    return compiled(f"[{LETTERS}{re.escape(''.join(of_script('Latin').letters))}]{{1,500}}")


def marks_of_others(text: str) -> list[tuple[int, float]]:
    """Where words and letters stand that may tell another language than English, in any order and
    never too few, each with what it says at most for one; letters have no such limit. English is
    worth as much as any other where none speaks for one of those."""
    found = []
    lowered = in_small(text)
    of = of_script("Latin")
    for word in of.words & words_of(text):
        said = of.says(word)
        if not _is_of_others(said):
            continue
        says = said.other + (OF_PLACES if said.hints else 0.0)
        at = lowered.find(word)
        while at >= 0:
            end = at + len(word)
            if not (lowered[at - 1 : at].isalpha() or lowered[end : end + 1].isalpha()):
                found.append((at, says))
            at = lowered.find(word, end)
    if not text.isascii():
        found += [(match.start(), inf) for match in _letters_of_others().finditer(text)]
    return found


def may_count(sentence: str, at: int) -> bool:
    """Whether a mark at an offset of its sentence may count: capital letters open names, but for
    the first word of all."""
    return not (
        sentence[at].isupper()
        and any(map(str.isalpha, sentence[:at]))
        and not any(map(sentence.__contains__, _OF_LINKS))
    )


def is_outweighed(sentence: str, says: float) -> bool:
    """Whether the English words of a sentence surely outweigh marks that say so much in all."""
    leads = _leads()
    words = set(sentence[:_SURELY_LOOKED_AT].split())
    return says < sum([leads[word] for word in leads.keys() & words])


_SURELY_LOOKED_AT = 120
"""Characters at the head of a sentence whose words `_known` surely looks at: 60, of one letter."""


@cache
def _leads() -> dict[str, float]:
    """Word -> by how much it lets English lead any other language, of the words of no other."""
    of = of_script("Latin")
    return {
        word: ENGLISH_LEAD * said.english - said.other
        for word, said in zip(of.words, map(of.says, of.words), strict=True)
        if not _is_of_others(said)
    }


def other_language_of(sentence: str) -> Told | None:
    """What `language_of` says where that is another language than English, by the script alone
    too; None where it is not. See `marks_of_others`."""
    of = of_script("Latin")
    if script_of(sentence) == "Latin" and _is_surely_english(_known(sentence, of), sentence):
        return None
    told = language_of(sentence)
    is_other = told.code not in (BASE, UNSURE) or told.script not in ("", "Latin")
    return told if is_other else None


def _is_surely_english(known: list[Word], sentence: str) -> bool:
    """Whether English has so much of a Latin sentence that no other language can be told, had one
    of them all that speaks for any: never a false yes."""
    english = sum([word.english for word in known])
    if not english:
        return False
    other = sum([word.other for word in known])
    other += OF_PLACES * sum([word.hints not in ((), (BASE,)) for word in known])
    if not sentence.isascii():
        other += MOST_LETTERS * LETTER_WEIGHT
    return other < ENGLISH_LEAD * english * _share(outlines()[BASE], sentence)


@lru_cache(maxsize=4)  # as above, of a text that is one sentence
def language_of(sentence: str) -> Told:
    """The language of one sentence."""
    script = script_of(sentence)
    if not script:
        return Told(UNSURE, 0.0, "")
    of = of_script(script)
    if len(of.languages) < 2:
        return Told(next(iter(of.languages), script), 9.0, script)
    known = _known(sentence, of)
    scores = _scores(of, known, sentence)
    is_foreign = BASE in of.languages and BASE not in scores and bool(known)
    if is_foreign and (len(known) >= MANY or _has_accents(sentence)):
        scores = {code: score + FOREIGN for code, score in scores.items()}
    ranked = sorted(scores, key=lambda code: -scores[code])
    best, next_ = ([scores[code] for code in ranked[:2]] + [0.0, 0.0])[:2]
    english = scores.get(BASE, 0.0)
    is_tie = best - next_ < LEAD and any(of.languages[code].is_read for code in ranked[:2])
    if best < LEAST or (ranked[0] != BASE and best < ENGLISH_LEAD * english):
        return Told(UNSURE, best, script)
    if is_tie:
        return Told(_usual(scores, best) if best >= TOLD_APART else UNSURE, best, script)
    return Told(ranked[0], best, script)


def _usual(scores: dict[str, float], best: float) -> str:
    """The language with most texts of those that nothing tells apart ("está a 30 km de"); UNSURE
    where none of them has many."""
    tied = {code for code, score in scores.items() if best - score < LEAD}
    return next((code for code in MOST_TEXTS if code in tied), UNSURE)


def has_english(sentence: str) -> bool:
    """Whether a sentence in Latin script has a word that tells English, its names aside."""
    return any(word.english for word in _known(sentence, of_script("Latin")))


def _known(sentence: str, of: Script) -> list[Word]:
    """What the words of a sentence say, its names aside."""
    if any(map(sentence.__contains__, _OF_LINKS)):
        sentence = _LINKS.sub(" ", sentence)
    words = _WORD.findall(sentence)[:60]
    words = [word.lower() for at, word in enumerate(words) if at == 0 or not word[0].isupper()]
    return [of.says(word) for word in dict.fromkeys(words) if word in of.words]


def _has_accents(sentence: str) -> bool:
    """Whether a letter outside ASCII stands at the head of a sentence."""
    if sentence.isascii():
        return False
    return any(letter.isalpha() and not letter.isascii() for letter in sentence[:400])


def may_be_english(text: str) -> bool:
    """Whether a short Latin text has a common word of English, or none of another language."""
    known = languages()
    if not known[BASE].frequent.isdisjoint(words_of(text)):
        return True
    words = [word.lower() for word in _WORD.findall(text)]
    return all(
        known[code].frequent.isdisjoint(words)
        for code, one in outlines().items()
        if one.script == "Latin" and one.is_read and code != BASE
    )


def _scores(of: Script, known: list[Word], sentence: str) -> dict[str, float]:
    """Code -> how much speaks for a language, of those for which anything does."""
    scores: dict[str, float] = {}
    told: dict[str, int] = {}
    for word in known:
        for code, weight in word.weights:
            scores[code] = scores.get(code, 0.0) + weight
        for code in word.hints:
            told[code] = told.get(code, 0) + 1
    for code, count in told.items():
        if count > 1:
            scores[code] = scores.get(code, 0.0) + OF_PLACES * count
    if of.letters and not sentence.isascii():
        seen = set(sentence).intersection(of.letters)
        having = Counter(code for letter in seen for code in of.letters[letter])
        for code, count in having.items():
            scores[code] = scores.get(code, 0.0) + LETTER_WEIGHT * min(MOST_LETTERS, count)
    foreign = _foreign(of, sentence)
    return {
        code: score * _share(of.languages[code], sentence) * WITH_FOREIGN ** foreign[code]
        for code, score in scores.items()
    }


def tells_apart(sentence: str, code: str, other: str) -> bool:
    """Whether a letter of a sentence is of one language and not of another in the same script."""
    having = of_script(outlines()[code].script).letters if code in outlines() else {}
    small = sentence.lower()
    return any(
        code in codes and other not in codes and letter in small for letter, codes in having.items()
    )


def _foreign(of: Script, sentence: str) -> Counter[str]:
    """Code -> how many letters of a sentence, at most two, its language has not but another has;
    none in Latin letters, which turn up in names everywhere."""
    if next(iter(of.languages.values())).script not in ("Cyrillic", "Arabic"):
        return Counter()
    seen = [of.letters[letter] for letter in set(sentence.lower()).intersection(of.letters)]
    return Counter(
        {code: min(2, sum(code not in having for having in seen)) for code in of.languages}
    )


def _share(one: Outline, sentence: str) -> float:
    """What the score of a language is worth, by how common it is and by letters that it lacks."""
    share = 1.0 if one.has_hints else SMALL
    if (
        one.usual
        and len(sentence) - sentence.count(BLANK) >= LONG_ENOUGH
        and not set(one.usual).intersection(sentence.lower())
    ):
        share *= WITHOUT_USUAL
    return share


_SEPARATORS = lazily("[_-]")


def read_code(given: str | None) -> str | None:
    """The code of a language as a document gives it ("pt-BR", "PT", "Portuguese"); None if
    nothing is given or the language is unknown."""
    if not given:
        return None
    code = _SEPARATORS.split(given.strip())[0].lower()
    if code in outlines():
        return code
    return next((c for c, one in outlines().items() if one.name.lower() == code), None)

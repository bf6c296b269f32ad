"""Which language a sentence is in: its script first, then its commonest words and its letters."""

from __future__ import annotations

from functools import cache

from osint.language.identity import languages
from osint.language.traits import ROOT, Language
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

SCRIPTS: tuple[tuple[str, str], ...] = (
    ("Cyrillic", "Ѐ-ԯ"),
    ("Arabic", "؀-ۿݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-ﻼ"),
    ("Hebrew", "א-ת"),
    ("Japanese", "ぁ-ヿｦ-ﾟ"),
    ("Hangul", "가-힣ᄀ-ᇿ"),
    ("Han", "一-鿿㐀-䶿"),
    ("Greek", "Ͱ-Ͽἀ-῿"),
    ("Georgian", "Ⴀ-ჿ"),
    ("Armenian", "Ա-և"),
    ("Devanagari", "ऀ-ॿ"),
    ("Bengali", "ঀ-৿"),
    ("Gurmukhi", "਀-੿"),
    ("Gujarati", "઀-૿"),
    ("Tamil", "஀-௿"),
    ("Telugu", "ఀ-౿"),
    ("Kannada", "ಀ-೿"),
    ("Malayalam", "ഀ-ൿ"),
    ("Sinhala", "඀-෿"),
    ("Thai", "ก-๛"),
    ("Lao", "ກ-ໟ"),
    ("Tibetan", "ༀ-࿿"),
    ("Burmese", "က-႟"),
    ("Khmer", "ក-៿"),
    ("Ethiopic", "ሀ-፿"),
)
"""Scripts other than Latin, with their ranges of letters."""
UNSURE = ""
_OTHER = lazily("[" + "".join(ranges for _, ranges in SCRIPTS) + "]")
_EACH = {name: lazily(f"[{ranges}]") for name, ranges in SCRIPTS}
_LATIN = lazily("[A-Za-zÀ-ɏḀ-ỿ]")
_WORD = lazily(r"[^\W\d_]+(?:[’'ʼ\"״][^\W\d_]+)*")
_LINKS = lazily(r"https?\s?:\s?/\S{0,500}|[@#]\w{1,60}|www\.\S{1,200}")
_SHORT = 1500
"""Characters up to which a text is looked at word by word whatever it holds."""
_PER_WORD = 250
"""Characters of an English text of which one in a few words is "the", "of" or "and"."""
LETTER_WEIGHT, STRONG, OF_PLACES = 0.8, 1.2, 0.5
SMALL = 0.7
"""What the score of a language without a folder is worth: sentences are rarer in it."""
PLAIN = 2.6
"""From this score on a sentence is in its language whatever the rest of the text is in."""
LEAST, LEAD = 0.6, 0.1
"""Least score of a language, and by how much it must lead the next, to be told from words."""
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
def _telling() -> tuple[str, ...]:
    lines = (ROOT / "telling.txt").read_text(encoding="utf-8").split("\n")
    return tuple(f" {word} " for word in lines if word)


def may_hold_others(text: str) -> bool:
    """Whether anything in a text may be in another language than English: cheap, never a false no
    for a paragraph; a single Latin sentence inside a long English text may pass unseen."""
    if not text.isascii() and _OTHER.search(text) is not None:
        return True
    if len(text) > _SHORT:
        return any(text.count(word) >= 2 for word in _telling())
    english = sum(text.count(word) for word in (" the ", " of ", " and "))
    if english <= len(text) // _PER_WORD:
        return True
    return any(word in text for word in _telling())


def script_of(text: str) -> str:
    """The script of most letters of a text; "" where it has no letter."""
    if text.isascii():
        return "Latin" if _LATIN.search(text) else ""
    counts = {name: len(each.findall(text)) for name, each in _EACH.items()}
    if counts["Japanese"] and counts["Japanese"] * 8 >= counts["Han"]:
        counts["Japanese"] += counts["Han"]
    best = max(counts, key=lambda name: counts[name])
    latin = len(_LATIN.findall(text))
    if counts[best] == 0:
        return "Latin" if latin else ""
    dense = 3 if best in ("Han", "Japanese", "Hangul") else 1
    return best if counts[best] * dense >= latin else "Latin"


class _Word(NamedTuple):
    """What a word says: the languages that it speaks for with its weight, and those for which it
    is one of their words about places."""

    weights: tuple[tuple[str, float], ...]
    hints: tuple[str, ...]


@cache
def _of_script(script: str) -> tuple[tuple[Language, ...], dict[str, _Word]]:
    """The languages of a script, and what each word says: less if several have it."""
    found = tuple(one for one in languages().values() if one.script == script)
    shared: dict[str, list[Language]] = {}
    for one in found:
        for word in _words(one):
            shared.setdefault(word, []).append(one)
    strong = {word for one in found for word in one.strong}
    said = {}
    for word, having in shared.items():
        weights = {one.code: len(having) ** -0.5 for one in having}
        for one in found if word in strong else ():
            if word in one.strong:
                weights[one.code] = weights.get(one.code, 0.0) + STRONG
        hints = tuple(one.code for one in having if len(word) > 2 and word in one.hints)
        said[word] = _Word(tuple(weights.items()), hints)
    return found, said


@cache
def _words_of(code: str) -> frozenset[str]:
    one = languages()[code]
    places = {word for word in one.kinds | one.divisions if len(word) > 3}
    return one.frequent | one.hints | places


def _words(one: Language) -> frozenset[str]:
    """The words that tell a language: its commonest, and those that stand about places."""
    return _words_of(one.code)


def language_of(sentence: str) -> Told:
    """The language of one sentence."""
    script = script_of(sentence)
    if not script:
        return Told(UNSURE, 0.0, "")
    found, said = _of_script(script)
    if len(found) == 1:
        return Told(found[0].code, 9.0, script)
    if not found:
        return Told(script, 9.0, script)
    words = _WORD.findall(_LINKS.sub(" ", sentence))[:60]
    words = [word.lower() for at, word in enumerate(words) if at == 0 or not word[0].isupper()]
    known = [said[word] for word in dict.fromkeys(words) if word in said]
    scores = _scores(found, known, sentence)
    accents = any(letter.isalpha() and not letter.isascii() for letter in sentence[:400])
    if scores.get("en") == 0 and known and (len(known) >= MANY or accents):
        scores = {code: score and score + FOREIGN for code, score in scores.items()}
    ranked = sorted(scores, key=lambda code: -scores[code])
    best, next_ = ranked[0], ranked[1]
    if scores[best] < LEAST or scores[best] - scores[next_] < LEAD:
        return Told(UNSURE, scores[best], script)
    if best != "en" and scores[best] < ENGLISH_LEAD * scores.get("en", 0.0):
        return Told(UNSURE, scores[best], script)
    return Told(best, scores[best], script)


def may_be_english(text: str) -> bool:
    """Whether a short Latin text has a common word of English, or none of another language."""
    words = {word.lower() for word in _WORD.findall(text)}
    known = languages()
    if not words.isdisjoint(known["en"].frequent):
        return True
    return all(
        words.isdisjoint(one.frequent)
        for one in known.values()
        if one.script == "Latin" and one.is_read and one.code != "en"
    )


def _scores(found: tuple[Language, ...], known: list[_Word], sentence: str) -> dict[str, float]:
    scores = dict.fromkeys((one.code for one in found), 0.0)
    told = dict.fromkeys(scores, 0)
    for word in known:
        for code, weight in word.weights:
            scores[code] += weight
        for code in word.hints:
            told[code] += 1
    plain = sentence.isascii()
    for one in found:
        score = scores[one.code]
        if told[one.code] > 1:
            score += OF_PLACES * told[one.code]
        if one.letters and not plain:
            score += LETTER_WEIGHT * min(3, sum(letter in sentence for letter in one.letters))
        scores[one.code] = score * (1.0 if one.hints else SMALL)
    return scores


_SEPARATORS = lazily("[_-]")


def read_code(given: str | None) -> str | None:
    """The code of a language as a document gives it ("pt-BR", "PT", "Portuguese"); None if
    nothing is given or the language is unknown."""
    if not given:
        return None
    code = _SEPARATORS.split(given.strip())[0].lower()
    if code in languages():
        return code
    return next((c for c, one in languages().items() if one.name.lower() == code), None)

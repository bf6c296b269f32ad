"""Names of places in sentences of other languages than English.

A stretch is a name where the gazetteer lists it, as it stands or put into the nominative; how sure
that is depends on what is known of it and on the words about it, by hand-set weights. A rule of a
statement may take a name that stands too weakly for a list of mentions: `THRESHOLD` parts the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from osint.extract.places.known import Known
from osint.extract.places.lookup import Listed, Lookup
from osint.extract.places.recognise import Found
from osint.language.identity import Language
from osint.language.inflection import forms
from osint.support.patterns import lazily

THRESHOLD, LEAST = 0.0, -4.0
"""Score from which a name is a mention; and from which a rule may take it for an end."""
MOST_WORDS, MOST_LETTERS = 5, 9
_WORD = lazily(r"[^\W_](?:[^\W_]|[’'ʼ`´\"״׳-](?=[^\W_])|[\u064b-\u0652\u0591-\u05c7\u200c]){0,60}")
_RUN = lazily(r"[぀-ヿ㐀-䶿一-鿿·・]{2,200}")
_KANA = re.compile("[ァ-ヺー]")
SENTENCE = re.compile(r"(?:^|[.!?…\n:«»„“\"(—–-]\s{0,3})$")

BASE, FAME_FROM, PER_FAME = -0.2, 4.3, 0.9
COUNTRY, DIVISION, CUE, KIND, COMMON, OPENS, BESIDE, SEVERAL, INFLECTED = (
    3.0,
    3.0,
    1.7,
    2.6,
    -4.5,
    -0.8,
    -1.6,
    0.6,
    -0.3,
)
"""Weights: a country; a division with its noun; after a preposition; after a noun that names a
kind of place; a common word; first in its sentence; beside an unknown capitalised word; a name of
several words; a name that was put into the nominative."""
HOME, VERB, AREA_BEHIND, OTHERS, GENITIVE = 0.7, 1.3, 2.0, -1.0, -1.5
"""Weights: a place of the countries that the language's texts mean first; before a verb that says
where it lies; before its area in a bracket; a short name of another language's, abroad; in a
language that writes all nouns with capitals, an inflected one."""
AGREES = 0.9
"""Weight of a name whose country other names of the text are in."""
NO_CAPITALS = -0.9
ACRONYM, SHORTEST = 5, 3
"""Letters of the longest word in capitals that is rather an abbreviation than a name, and of those
that name a country in capitals only."""
SHORT, TINY = 4, 2
"""Letters of further names, and of names, that many languages have by chance."""
WELL_KNOWN = 5.4
"""Fame from which a city is meant by a name that is a noun for a kind of place as well."""
FAMOUS = 5.8
"""Fame from which a place is one of the commonest words of a language (Paris, Moscow)."""


class Token(NamedTuple):
    """A word and where it stands."""

    text: str
    start: int
    end: int


def find(text: str, start: int, end: int, lookup: Lookup) -> Iterator[Found]:
    """The names in text[start:end], in order, none over another, scored."""
    if not lookup.language.spaces:
        yield from _without_blanks(text, start, end, lookup)
        return
    tokens = words(text, start, end)
    at = 0
    while at < len(tokens):
        pair = list(_peoples(tokens[at], lookup)) if "-" in tokens[at].text else []
        if pair:
            yield from pair
            at += 1
            continue
        found, width = _at(text, tokens, at, start, lookup)
        if found is not None:
            yield found
        at += width


def words(text: str, start: int, end: int) -> list[Token]:
    """The words of text[start:end]."""
    return [
        Token(match[0], match.start(), match.end()) for match in _WORD.finditer(text, start, end)
    ]


def _at(
    text: str, tokens: list[Token], at: int, floor: int, lookup: Lookup
) -> tuple[Found | None, int]:
    """The name that begins with a word, and how many words it takes; 1 where there is none."""
    language = lookup.language
    token = tokens[at]
    people = _people(token, lookup)
    if language.capitals and not _is_capital(token.text, language.prefixes):
        area = _small_area(text, tokens, at, lookup)
        return (area, 2) if area is not None else (people, 1)
    most = min(MOST_WORDS, max(1, lookup.begins(token.text)), _run(text, tokens, at, lookup))
    for width in range(most, 0, -1):
        last = tokens[at + width - 1]
        if width > 1 and language.capitals and not _is_capital(last.text, ()):
            continue
        if width == 1 and token.text.lower() in language.not_names:
            continue
        surface = text[token.start : last.end]
        noun = _division(text, tokens, at + width, lookup)
        if noun is not None:
            listed = lookup.find(text[token.start : noun.end])
            if listed is not None:
                return _found(token.start, noun.end, text, listed, DIVISION), width + 1
            if width > 1:
                continue  # a place, and the area that it lies in
            return None, width + 1  # an area that no gazetteer has, called after what it may have
        listed = lookup.find(surface)
        if (
            listed is not None
            and listed.front
            and not language.capitals
            and at
            and tokens[at - 1].text in language.kinds
        ):
            listed = None  # what stands behind "village of" begins a name, not "in"
        if (
            width == 1
            and token.text.lower() in language.kinds
            and not _is_city(tokens, at, listed, language)
        ):
            listed = None
        if listed is not None and width == 1 and _is_acronym(surface, listed, text, language):
            listed = None
        if listed is not None:
            score = _score(text, tokens, at, width, floor, listed, lookup)
            if score > LEAST:
                return _found(token.start, last.end, text, listed, score), width
    return people, 1


def _is_acronym(surface: str, listed: Listed, text: str, language: Language) -> bool:
    """Whether a short word in capitals is no country: "PNG", "APT" in a text that does not shout."""
    if not language.capitals or not 2 <= len(surface) <= ACRONYM or not surface.isalpha():
        return False
    if surface[:2].isupper() and not surface.isupper():
        return True  # an abbreviation with an ending: "КАБом"
    if not surface.isupper():  # "Usa", a verb
        return len(surface) == SHORTEST and surface.isascii() and listed.known.kind == "country"
    if surface in language.spellings:
        return False
    is_country = listed.known.kind == "country" and listed.known.fame >= FAMOUS
    return not is_country and not text.isupper()


def _small_area(text: str, tokens: list[Token], at: int, lookup: Lookup) -> Found | None:
    """An area that a language writes without capitals ("województwo pomorskie")."""
    language = lookup.language
    if at + 1 >= len(tokens) or tokens[at].text not in language.divisions:
        return None
    first, last = tokens[at], tokens[at + 1]
    if not last.text[0].islower():
        return None
    for form in forms(text[first.start : last.end], language):
        known = lookup.known(form.spelling)
        if known is not None and known.kind in ("region", "county"):
            return Found(first.start, last.end, text[first.start : last.end], known, DIVISION)
    return None


def _found(start: int, end: int, text: str, listed: Listed, score: float) -> Found:
    start, end = start + listed.front, end - listed.back
    return Found(start, end, text[start:end], listed.known, score)


def _peoples(token: Token, lookup: Lookup) -> Iterator[Found]:
    """The adjectives of two peoples in one word: "Polish-Ukrainian"."""
    one, hyphen, two = token.text.partition("-")
    if hyphen and len(one) > 3 and len(two) > 3:
        at = token.start + len(one) + 1
        both = (
            _people(Token(one, token.start, at - 1), lookup),
            _people(Token(two, at, token.end), lookup),
        )
        if both[0] is not None and both[1] is not None:
            yield both[0]
            yield both[1]


def _people(token: Token, lookup: Lookup) -> Found | None:
    country = lookup.people(token.text) if len(token.text) > 3 else None
    if country is None:
        return None
    key = lookup.people_key(country)
    known = lookup.demonym(key) if key else None
    if known is None:
        return None
    return Found(token.start, token.end, token.text, known, 2.0)


def _is_capital(word: str, prefixes: tuple[str, ...]) -> bool:
    if word[0].isupper():
        return True
    return any(word.startswith(p) and word[len(p) : len(p) + 1].isupper() for p in prefixes)


def _run(text: str, tokens: list[Token], at: int, lookup: Lookup) -> int:
    """How many words stand together from here on: parted by one blank, capitalised or joints."""
    language = lookup.language
    count = 1
    while at + count < len(tokens) and count < MOST_WORDS:
        before, token = tokens[at + count - 1], tokens[at + count]
        if text[before.end : token.start] not in (" ", "\u00a0", "\u200c", "-"):
            break
        small = language.capitals and not token.text[0].isupper()
        if small and all(joint.split()[0] != token.text for joint in language.joints):
            break
        count += 1
    return count


def _division(text: str, tokens: list[Token], at: int, lookup: Lookup) -> Token | None:
    """The noun of a division behind a name ("области"), which belongs to it."""
    language = lookup.language
    if not language.divisions_follow:
        return None
    for token in tokens[at : at + 2]:  # "муниципального района"
        if text[token.start - 1] not in " \u00a0" or not token.text[0].islower():
            return None
        if token.text in language.divisions:
            return token
        if token.text in language.before or token.text in language.frequent:
            return None
    return None


def _score(
    text: str, tokens: list[Token], at: int, width: int, floor: int, listed: Listed, lookup: Lookup
) -> float:
    language, known = lookup.language, listed.known
    score = BASE + PER_FAME * (min(known.fame, 7.0) - FAME_FROM)
    if not language.capitals:
        score += NO_CAPITALS
    if known.kind in ("country", "disputed", "macro-region"):
        score += COUNTRY - PER_FAME * (min(known.fame, 7.0) - FAME_FROM)
    score += _before(tokens, at, language.before, language.kinds, listed.front > 0)
    core = tokens[at].text[listed.front :].lower()
    named = {core, tokens[at].text.lower()}
    is_city = not named.isdisjoint(language.kinds) and _is_city(tokens, at, listed, language)
    if width == 1 and not is_city and _is_common(named, known, language):
        if not language.common.isdisjoint({core, tokens[at].text.lower()}) or known.fame < FAMOUS:
            return LEAST - 1
        score += COMMON
    if width > 1:
        score += SEVERAL
    elif language.capitals:
        opens = SENTENCE.search(text[max(floor, tokens[at].start - 6) : tokens[at].start])
        if tokens[at].start == floor or opens:
            score += OPENS
        before_area = _division(text, tokens, at + width + 1, lookup) is not None
        if not before_area and _beside(text, tokens, at, width):
            score += BESIDE
    if listed.inflected and listed.front == 0:
        score += GENITIVE if language.all_nouns else INFLECTED
    at_home = not language.home.isdisjoint(lookup.countries(known.key)[:1])
    if at_home:
        score += HOME * (known.kind not in ("country", "disputed"))
    elif language.script == "Latin" and len(known.key) <= (
        SHORT if known.how == "alternate" else TINY
    ):
        score += OTHERS
    return score + _behind(text, tokens, at + width, lookup)


def _behind(text: str, tokens: list[Token], at: int, lookup: Lookup) -> float:
    """What the words behind a name add."""
    if at >= len(tokens):
        return 0.0
    language, token = lookup.language, tokens[at]
    gap = text[tokens[at - 1].end : token.start]
    word = token.text.lower()
    if gap == " (" and word in language.divisions:
        return AREA_BEHIND
    if not gap.isspace():
        return 0.0
    if language.kinds_follow and word in language.kinds:
        return KIND
    return VERB if word in lookup.verbs else 0.0


def _is_city(tokens: list[Token], at: int, listed: Listed | None, language: Language) -> bool:
    """Whether a capitalised noun for a kind of place is a city of that name: "do Porto"."""
    if listed is None or not language.capitals or language.all_nouns or at == 0:
        return False
    if not tokens[at].text[0].isupper() or listed.known.fame < WELL_KNOWN:
        return False
    behind = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at - 1].text.lower() in language.before and behind not in language.joints


def _is_common(words: set[str], known: Known, language: Language) -> bool:
    """Whether a name of one word is a common word as well."""
    if not words.isdisjoint(language.kinds | language.before):
        return True
    if not words.isdisjoint(language.common):
        return True
    famous = known.kind == "country" or known.fame >= FAMOUS
    return not famous and not words.isdisjoint(language.frequent)


def _before(
    tokens: list[Token], at: int, before: frozenset[str], kinds: frozenset[str], prefixed: bool
) -> float:
    """What the words before a name add."""
    if at == 0:
        return CUE if prefixed else 0.0
    one = tokens[at - 1].text.lower()
    two = f"{tokens[at - 2].text.lower()} {one}" if at > 1 else one
    if one in kinds or (one + "." in kinds):
        return KIND
    if two in kinds:
        return KIND
    return CUE if prefixed or one in before or two in before else 0.0


def _beside(text: str, tokens: list[Token], at: int, width: int) -> bool:
    """Whether an unknown capitalised word stands right beside: a person's name, an office."""
    for one, two in ((at - 1, at), (at + width - 1, at + width)):
        if one >= 0 and two < len(tokens):
            other = tokens[one] if one < at else tokens[two]
            gap = text[tokens[one].end : tokens[two].start]
            if gap == " " and other.text[0].isupper() and len(other.text) > 1:
                return True
    return False


def _without_blanks(text: str, start: int, end: int, lookup: Lookup) -> Iterator[Found]:
    """Names by the longest match, in a script that writes no blanks."""
    for run in _RUN.finditer(text, start, end):
        at = run.start()
        while at < run.end() - 1:
            found = _longest(text, at, run.end(), lookup)
            if found is None:
                at += 1
            else:
                yield found
                at = found.end


def _longest(text: str, at: int, end: int, lookup: Lookup) -> Found | None:
    language = lookup.language
    kana = _KANA.match(text[at]) is not None
    if kana and at and _KANA.match(text[at - 1]):
        return None
    for stop in range(min(end, at + MOST_LETTERS), at + 1, -1):
        if kana and stop < end and _KANA.match(text[stop]) and _KANA.match(text[stop - 1]):
            continue
        surface = text[at:stop]
        known = lookup.known(surface)
        if known is None or surface in language.common:
            continue
        score = BASE + NO_CAPITALS + PER_FAME * (min(known.fame, 7.0) - FAME_FROM - 0.4)
        if known.kind in ("country", "disputed"):
            score = 2.0
        elif surface[-1] in language.divisions and len(surface) > 2:
            score += DIVISION
        if stop - at > 2:
            score += SEVERAL
        if text[at - 1 : at] in language.before or at == 0:
            score += 0.5
        if text[stop : stop + 1] in language.kinds and stop < end and stop - at > 1:
            score += 1.0
        if score > LEAST:
            return Found(at, stop, surface, known, score)
    return None

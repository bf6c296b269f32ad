"""Names of places in sentences of other languages than English.

A stretch is a name where the gazetteer lists it, as it stands or put into the nominative; how sure
that is depends on what is known of it and on the words about it, by hand-set weights. A rule of a
statement may take a name that stands too weakly for a list of mentions: `weights.THRESHOLD` parts
the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from osint.extract.places.known import Found
from osint.extract.places.lookup import MOST_KEPT, Listed, Lookup
from osint.extract.places.plural_divisions import division_at
from osint.extract.places.respelling import respelled_at
from osint.extract.places.unspaced import without_blanks
from osint.extract.places.weights import (
    DIVISION,
    FAMOUS,
    LEAST,
    Token,
    division,
    names_city,
    noun_before,
    weighed,
)
from osint.language.inflection import forms
from osint.language.pack import has_rules, load
from osint.language.traits import Language
from osint.support.cache import Remembered
from osint.support.patterns import lazily

MOST_LOOKUPS = 32
MOST_WORDS, MOST_SMALL = 5, 2
"""Words of a name; and of one in a script without capitals that no list has."""
_WORD = lazily(r"[^\W_](?:[^\W_]|[’'ʼ`´\"״׳-](?=[^\W_])|[\u064b-\u0652\u0591-\u05c7\u200c]){0,60}")

_DOTS = frozenset((".", ". "))
_GAPS = _DOTS | {" ", "\u00a0", "-"}
WHOLES = ("country", "disputed", "macro-region", "region")
AREAS = (*WHOLES, "county")
CITY_FAME = 5.0
"""Fame of a city whose own first letter may be that of "and"."""
ACRONYM, SHORTEST, POSTAL = 5, 3, 2
"""Letters of the longest word in capitals that is rather an abbreviation than a name, and of those
that name a country in capitals only."""


def find(text: str, start: int, end: int, lookup: Lookup) -> Iterator[Found]:
    """The names in text[start:end], in order, none over another, scored."""
    if not lookup.language.spaces:
        yield from without_blanks(text, start, end, lookup)
        return
    tokens = words(text, start, end)
    at, is_idle = 0, _idle(lookup)
    while at < len(tokens):
        if is_idle[tokens[at].text]:
            at += 1
            continue
        pair = list(_peoples(tokens[at], lookup)) if "-" in tokens[at].text else []
        if pair:
            yield from pair
            at += 1
            continue
        found, width = _at(text, tokens, at, start, lookup)
        if found is not None:
            yield found
        at += width


@lru_cache(maxsize=MOST_LOOKUPS)
def _idle(lookup: Lookup) -> Remembered[str, bool]:
    """Word -> whether no name begins with it, whatever follows: most words of a language whose capitals
    tell names."""

    def is_idle(word: str) -> bool:
        language = lookup.language
        return (
            language.capitals
            and "-" not in word
            and not _is_capital(word, language.prefixes)
            and word not in language.divisions
            and lookup.most_spelled(word[_glued(word, language) :]) == 0
            and _people(Token(word, 0, len(word)), lookup) is None
        )

    return Remembered(is_idle, MOST_KEPT)


@lru_cache(maxsize=2)  # the names of a sentence and its other words are asked for in turn
def words(text: str, start: int, end: int) -> list[Token]:
    """The words of text[start:end], for no one to change."""
    new = tuple.__new__  # a third of the time
    return [new(Token, (match[0], *match.span())) for match in _WORD.finditer(text, start, end)]


def _at(
    text: str, tokens: list[Token], at: int, floor: int, lookup: Lookup
) -> tuple[Found | None, int]:
    """The name that begins with a word, and how many words it takes; 1 where there is none."""
    language = lookup.language
    token = tokens[at]
    people = _people(token, lookup)
    if language.capitals and not _is_capital(token.text, language.prefixes):
        if (area := _small_area(text, tokens, at, lookup)) is not None:
            return area, 2
        return _small_water(text, tokens, at, lookup) or (people, 1)
    whole = _with_small_words(text, tokens, at, lookup) if language.capitals else None
    if whole is None and language.plural_divisions:
        whole = division_at(text, tokens, at, lookup)
    if whole is not None:
        return whole
    most = min(MOST_WORDS, max(1, lookup.begins(token.text)), _run(text, tokens, at, lookup))
    for width in range(most, 0, -1):
        last = tokens[at + width - 1]
        if width > 1 and language.capitals and not _is_capital(last.text, language.prefixes):
            continue
        surface = text[token.start : last.end]
        if surface.lower() in language.not_names:
            continue
        noun = division(text, tokens, at + width, lookup)
        if noun is not None:
            listed = lookup.find(text[token.start : noun.end])
            if listed is not None:
                return _found(token.start, noun.end, text, listed, DIVISION), width + 1
            if width > 1:
                continue  # a place, and the area that it lies in
            return None, width + 1  # an area that no gazetteer has, called after what it may have
        if language.all_nouns and text[last.end : last.end + 2] == "- ":
            continue  # the first of two compounds that share their end: "Leer- und Sonderzeichen"
        listed = lookup.find(surface)
        if listed is not None and listed.front and not language.capitals:
            listed = _unprefixed(tokens, at, surface, listed, lookup)
        if (
            width == 1
            and token.text.lower() in language.kinds
            and not names_city(text, tokens, at, listed, language)
        ):
            listed = None
        if listed is not None and width == 1 and not language.capitals and most > 1:
            is_bare = not listed.front or listed.known.fame < CITY_FAME  # not "in Ibb"
            is_head = token.text in language.joints and is_bare
            listed = None if is_head else listed  # "Umm", before the rest of a longer name
        if _is_article_of(text, tokens, at, width, listed, lookup):
            return None, 1
        if listed is not None and width == 1 and _is_acronym(surface, listed, text, lookup):
            listed = None
        if listed is not None and width == 1 and people is not None:
            is_town, small = listed.known.kind == "settlement", not language.capitals
            is_people = (is_town and (listed.inflected or small)) or (listed.inflected and small)
            listed = None if is_people else listed  # Syrian, not Surrey, nor Syria itself
        if listed is not None:
            score = weighed(text, tokens, at, width, floor, listed, lookup)
            listed = _as_area(tokens, at, listed, lookup)
            if score > LEAST:
                return _found(token.start, last.end, text, listed, score), width
    if people is None:
        widest = _run(text, tokens, at, lookup) if language.capitals else MOST_SMALL
        return respelled_at(text, tokens, at, widest, lookup)
    return people, 1


def _is_article_of(
    text: str, tokens: list[Token], at: int, width: int, whole: Listed | None, lookup: Lookup
) -> bool:
    """Whether the first word of a name is rather the article before the longer one of an area, or
    before a country's: "La Côte d'Ivoire" is not La Côte, "El Perú" no village."""
    code = lookup.language.code
    if whole is None or width == 1 or not has_rules(code):
        return False
    if tokens[at].text.lower() not in load(code).words("determiner"):
        return False
    most = min(lookup.begins(tokens[at + 1].text), _run(text, tokens, at + 1, lookup))
    for wide in range(most, width - 2, -1):
        listed = lookup.find(text[tokens[at + 1].start : tokens[at + wide].end])
        if listed is not None:
            is_land = listed.known.kind == "country" != whole.known.kind
            is_well_known = listed.known.fame >= FAMOUS
            return is_land and is_well_known if wide < width else listed.known.kind in AREAS
    return False


def _unprefixed(
    tokens: list[Token], at: int, surface: str, listed: Listed, lookup: Lookup
) -> Listed | None:
    """A name that may begin with "in" or "and": what stands behind "village of" or the first word of
    a longer name begins with its own letters, and so does a city behind a verb or a preposition or at
    the head, "وجدة" and not "and Jeddah"."""
    before = tokens[at - 1].text if at else ""
    is_called = before in lookup.language.kinds or before in lookup.language.joints
    ends = before in lookup.verbs or before in _prepositions(lookup.language.code)
    if not is_called and at and not ends:
        return listed
    known = lookup.known(surface)
    if known is not None and known.fame >= CITY_FAME:
        return Listed(known, 0, 0, False)
    return None if is_called else listed


@cache
def _prepositions(code: str) -> frozenset[str]:
    """The words before a name behind which no "and" stands."""
    if not has_rules(code):
        return frozenset()
    return load(code).words("before_object") | load(code).words("in")


def _as_area(tokens: list[Token], at: int, listed: Listed, lookup: Lookup) -> Listed:
    """A name as that of the division which the noun before it calls for: "région de Kharkiv"."""
    if listed.known.kind != "settlement" or not lookup.language.regions:
        return listed
    noun = noun_before(tokens, at, lookup)
    area = lookup.division(listed.known.key, noun) if noun in lookup.language.regions else None
    return listed._replace(known=area) if area is not None else listed


def _with_small_words(
    text: str, tokens: list[Token], at: int, lookup: Lookup
) -> tuple[Found, int] | None:
    """A well-known area of whose name not every word has a capital ("Arabie saoudite"), or that is
    shortened ("EE. UU."), and how many words it takes."""
    for width in range(min(MOST_WORDS, lookup.begins(tokens[at].text), len(tokens) - at), 1, -1):
        run = tokens[at : at + width]
        gaps = {text[one.end : two.start] for one, two in pairwise(run)}
        is_shortened = not gaps.isdisjoint(_DOTS)
        if not gaps <= _GAPS or (all(each.text[0].isupper() for each in run) and not is_shortened):
            continue
        surface = text[run[0].start : run[-1].end]
        listed = lookup.find(surface)
        spelt = (form.spelling for form in forms(surface, lookup.language))  # "Чёрного моря"
        is_own = listed is not None and any(one in lookup.spellings for one in spelt)
        if listed is not None and (
            is_own or (listed.known.kind in WHOLES and listed.known.fame >= FAMOUS)
        ):
            return _found(run[0].start, run[-1].end, text, listed, DIVISION), width
    return None


def _is_acronym(surface: str, listed: Listed, text: str, lookup: Lookup) -> bool:
    """Whether a short word in capitals is no country: "PNG", "APT" in a text that does not shout."""
    if not lookup.language.capitals or not 2 <= len(surface) <= ACRONYM or not surface.isalpha():
        return False
    if surface[:2].isupper() and not surface.isupper():
        return True  # an abbreviation with an ending: "КАБом"
    if len(surface) == POSTAL and not surface.isupper() and listed.known.how != "primary":
        return True  # a word, and what a state is called in addresses: "2 To", "Up to"
    if not surface.isupper():  # "Usa", a verb
        return len(surface) == SHORTEST and surface.isascii() and listed.known.kind == "country"
    if surface[listed.front : len(surface) - listed.back] in lookup.spellings:
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


def _small_water(
    text: str, tokens: list[Token], at: int, lookup: Lookup
) -> tuple[Found, int] | None:
    """A sea whose noun has no capital ("mer Noire", "l'océan Indien"), or a country that is written so
    ("росія"), of the language's own list, and how many words it takes."""
    front = _glued(tokens[at].text, lookup.language)
    start = tokens[at].start + front
    most = lookup.most_spelled(tokens[at].text[front:])
    for width in range(min(most, len(tokens) - at), 0, -1):
        end = tokens[at + width - 1].end
        surface = text[start:end]
        listed = lookup.find(surface) if surface in lookup.spellings else None
        if listed is not None:
            return _found(start, end, text, listed, DIVISION), width
    return None


def _glued(word: str, language: Language) -> int:
    """How many letters of a word an apostrophe joins to what follows: "l'océan"."""
    joined = (one for one in language.prefixes if one[-1] in "’'" and word.startswith(one))
    return max(map(len, joined), default=0)


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
        gap = text[before.end : token.start]
        if gap not in (" ", "\u00a0", "\u200c", "-") and (gap != ". " or before.text != "St"):
            break
        small = language.capitals and not _is_capital(token.text, language.prefixes)
        if small and all(joint.split()[0] != token.text for joint in language.joints):
            break
        count += 1
    return count

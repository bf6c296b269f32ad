"""How sure it is that a listed name is one, in a text of another language than English: weights, set
by hand, of what is known of the name and of the words about it."""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.places.known import Known
from osint.extract.places.lexicon import fitted
from osint.extract.places.lookup import Listed, Lookup
from osint.gazetteer import fold
from osint.language.inflection import straight
from osint.language.traits import Language
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_JOINS = frozenset("-–—")
"""What joins the two ends of a way."""
THRESHOLD, LEAST = 0.0, -4.0
"""Score from which a name is a mention; and from which a rule may take it for an end."""
SENTENCE = lazily(r"(?:^|[.!?…\n:«»„“\"(—–-]\s{0,3})$")
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
SURNAME, GIVEN_ENDING = -4.5, 3
"""Weight of a name behind a given name, and letters that one may end in behind its stem."""
BEGINS = -3.2
"""Weight of a name before an unknown capitalised word: "хутор Старый Редкодуб"."""
AGREES = 0.9
"""Weight of a name whose country other names of the text are in."""
NO_CAPITALS = -0.9
SHORT, TINY = 4, 2
"""Letters of further names, and of names, that many languages have by chance."""
WELL_KNOWN = 5.4
"""Fame from which a city is meant by a name that is a noun for a kind of place as well."""
LEAST_FAME, MOST_FAME = 2.6, 7.0
"""Fame below and beyond which nothing more is told by it: the people of many a village are not
counted."""
FAMOUS = 5.8
"""Fame from which a place is one of the commonest words of a language (Paris, Moscow)."""


TOWN_FAME = 4.0
"""Fame of a town of ten thousand people, which a noun for towns may name by a common word."""


class Token(NamedTuple):
    """A word and where it stands."""

    text: str
    start: int
    end: int


def division(text: str, tokens: list[Token], at: int, lookup: Lookup) -> Token | None:
    """The noun of a division behind a name ("области"), which belongs to it."""
    language = lookup.language
    if not language.divisions_follow:
        return None
    for one in range(at, min(at + 2, len(tokens))):  # "муниципального района"
        token = tokens[one]
        gap = text[tokens[one - 1].end : token.start]
        if gap not in (" ", "\u00a0") or not token.text[0].islower():
            return None
        if token.text in language.divisions:
            return token
        if token.text in language.before or token.text in language.frequent:
            return None
    return None


def weighed(
    text: str, tokens: list[Token], at: int, width: int, floor: int, listed: Listed, lookup: Lookup
) -> float:
    language, known = lookup.language, listed.known
    score = BASE + of_fame(known.fame)
    if not language.capitals and not tokens[at].text[0].isupper():
        score += NO_CAPITALS
    if known.kind in ("country", "disputed", "macro-region"):
        score += COUNTRY - of_fame(known.fame)
    score += before(tokens, at, lookup, listed.front > 0)
    core = tokens[at].text[listed.front :].lower()
    named = {core}
    if listed.front or known.fame < FAMOUS:  # "فاس" is Fez, and no "so" with a word behind it
        named |= {*_without_prefixes(tokens[at].text.lower(), language)}
    is_city = not named.isdisjoint(language.kinds) and names_city(
        text, tokens, at, listed, language
    )
    if width == 1 and not is_city and _is_common(named, known, language):
        is_listed = not language.common.isdisjoint(named) or known.fame < FAMOUS
        if is_listed and not _is_named(tokens, at, known, lookup):
            if not _is_named_elsewhere(text, tokens[at], listed, lookup):
                return LEAST - 1
            return LEAST + 0.1
        score += COMMON
    if _is_surname(text, tokens, at, width, language):
        score += SURNAME
    if width > 1:
        score += SEVERAL
    elif language.capitals:
        opens = SENTENCE.search(text[max(floor, tokens[at].start - 6) : tokens[at].start])
        if at == 0 or opens:
            score += OPENS
        before_area = division(text, tokens, at + width + 1, lookup) is not None
        if not before_area and _beside(text, tokens, at, width):
            score += BEGINS if _begins_longer(text, tokens, at + width, lookup) else BESIDE
    if listed.inflected and listed.front == 0:
        ending = tokens[at + width - 1].text[-listed.back :] if listed.back else ""
        if straight(ending) in language.placing:
            score += CUE
        else:
            score += GENITIVE if language.all_nouns else INFLECTED
    at_home = not language.home.isdisjoint(lookup.countries(known.key)[:1])
    if at_home:
        score += HOME * (known.kind not in ("country", "disputed"))
    elif language.script == "Latin" and _is_short(known):
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


def names_city(
    text: str, tokens: list[Token], at: int, listed: Listed | None, language: Language
) -> bool:
    """Whether a capitalised noun for a kind of place is a city of that name: "do Porto", "a linha
    Lisboa–Porto"."""
    if listed is None or not language.capitals or language.all_nouns or at == 0:
        return False
    if not tokens[at].text[0].isupper() or listed.known.fame < WELL_KNOWN:
        return False
    behind = tokens[at + 1].text if at + 1 < len(tokens) else ""
    is_joined = (
        text[tokens[at - 1].end : tokens[at].start] in _JOINS and tokens[at - 1].text.istitle()
    )
    is_led = is_joined or tokens[at - 1].text.lower() in language.before
    return is_led and behind not in language.joints


def _is_common(words: set[str], known: Known, language: Language) -> bool:
    """Whether a name of one word is a common word as well."""
    told = (language.kinds, language.before, language.common, language.given)
    if not all(map(words.isdisjoint, told)):
        return True
    famous = known.kind == "country" or known.fame >= FAMOUS
    return not famous and not words.isdisjoint(language.frequent)


def _is_short(known: Known) -> bool:
    """Whether a name is so short that many languages have it by chance."""
    return len(known.key) <= (SHORT if known.how == "alternate" else TINY)


def _is_named(tokens: list[Token], at: int, known: Known, lookup: Lookup) -> bool:
    """Whether a capital and a preposition make a name of a common word ("frente a Tarifa"), a verb
    that is said of places ("Zakopane leży"), or a noun for towns in a script without capitals; too
    weakly for a list of mentions, but a rule may say that a place stands there."""
    language = lookup.language
    if language.all_nouns:
        return False
    if _lies(tokens, at, known, lookup):
        return True
    if at == 0:
        return False
    if not language.capitals:
        is_town = known.kind == "settlement" and known.fame >= TOWN_FAME
        noun = tokens[at - 1].text
        is_led = noun in language.kinds and noun not in language.divisions
        return is_town and is_led and tokens[at].text not in lookup.adjectives
    before = tokens[at - 1].text.lower()
    leads = before in language.before or before in language.kinds
    return (
        leads
        and before not in lookup.of_words
        and tokens[at].text[0].isupper()
        and not tokens[at].text.isupper()
    )


def _is_named_elsewhere(text: str, token: Token, listed: Listed, lookup: Lookup) -> bool:
    """Whether the text has a common word behind the noun for towns too, in a script without capitals:
    "مدينة صور", and then "شمال صور"."""
    language, known = lookup.language, listed.known
    if language.capitals or known.kind != "settlement" or known.fame < TOWN_FAME:
        return False
    name = token.text[listed.front :]
    nouns = (noun for called in ("city", "town") for noun in language.nouns.get(called, ()))
    return any(f"{noun} {name}" in text for noun in nouns)


def _lies(tokens: list[Token], at: int, known: Known, lookup: Lookup) -> bool:
    """Whether a town's name that is a common word, and nobody's, stands before a verb that says
    where something lies, and little else. Not in other scripts, where words that open a sentence
    may be forms of a name ("Зараз", now, and Zaraza)."""
    word, language = tokens[at].text, lookup.language
    if language.script != "Latin":
        return False
    if at + 1 >= len(tokens) or known.kind != "settlement" or known.fame < TOWN_FAME:
        return False
    if not word.istitle() or word.lower() in language.given or word.lower() in language.kinds:
        return False
    verb = tokens[at + 1].text
    return len(verb) > TINY + 1 and verb in lookup.verbs and verb not in language.frequent


def of_fame(fame: float) -> float:
    """What the fame of a place adds."""
    return PER_FAME * (max(LEAST_FAME, min(fame, MOST_FAME)) - FAME_FROM)


def before(tokens: list[Token], at: int, lookup: Lookup, prefixed: bool) -> float:
    """What the words before a name add; `prefixed` tells that one is written together with it."""
    if at == 0:
        return CUE if prefixed else 0.0
    cues, kinds = lookup.language.before, lookup.language.kinds
    one = tokens[at - 1].text.lower()
    two = f"{tokens[at - 2].text.lower()} {one}" if at > 1 else one
    if one in kinds or one + "." in kinds or two in kinds:
        return KIND
    if one in lookup.of_words and noun_before(tokens, at, lookup) in kinds:
        return KIND
    return CUE if prefixed or one in cues or two in cues else 0.0


def noun_before(tokens: list[Token], at: int, lookup: Lookup) -> str:
    """The word before a name, without "of"."""
    back = at - 1
    if back > 0 and tokens[back].text.lower() in lookup.of_words:
        back -= 1
    return tokens[back].text.lower() if back >= 0 else ""


def _without_prefixes(word: str, language: Language) -> Iterator[str]:
    """A word, and what is left of it without what is written together with it: "and that"."""
    yield word
    if not language.capitals:
        for prefix in language.prefixes:
            written = prefix.partition("=")[0]
            if word.startswith(written) and len(word) > len(written) + 1:
                yield word[len(written) :]


def _begins_longer(text: str, tokens: list[Token], at: int, lookup: Lookup) -> bool:
    """Whether the word behind a name has a capital and is no place: the name begins a longer one
    that no list has."""
    if at >= len(tokens) or text[tokens[at - 1].end : tokens[at].start] not in (" ", "\u00a0"):
        return False
    return tokens[at].text[0].isupper() and lookup.find(tokens[at].text) is None


def _is_surname(text: str, tokens: list[Token], at: int, width: int, language: Language) -> bool:
    """Whether a given name stands right before a name of one word: "Petra Essen"."""
    if at == 0 or width > 1 or text[tokens[at - 1].end : tokens[at].start] != " ":
        return False
    if language.capitals and not tokens[at - 1].text[0].isupper():
        return False
    word = tokens[at - 1].text.lower()
    if not language.capitals:
        return word in language.given
    if word.startswith(language.given):
        return any(len(word.removeprefix(stem)) <= GIVEN_ENDING for stem in language.given)
    return language.script == "Latin" and fold(word) in fitted().given_names


def _beside(text: str, tokens: list[Token], at: int, width: int) -> bool:
    """Whether an unknown capitalised word stands right beside: a person's name, an office."""
    for one, two in ((at - 1, at), (at + width - 1, at + width)):
        if one >= 0 and two < len(tokens):
            other = tokens[one] if one < at else tokens[two]
            gap = text[tokens[one].end : tokens[two].start]
            is_initial = len(other.text) == 1 and text[other.end : other.end + 1] == "."
            if gap == " " and other.text[0].isupper() and (len(other.text) > 1 or is_initial):
                return True
    return False

"""A town that only a country or a region of its name is known for: "Bahrain, a town in the Swat valley"."""

from __future__ import annotations

from collections.abc import Sequence

from osint.ends.named import Name
from osint.ends.slot import Slot
from osint.extract.places.known import Found
from osint.extract.places.lookup import Lookup
from osint.extract.places.weights import Token
from osint.gazetteer import fold
from osint.language.pack import Pack
from osint.language.traits import Language
from osint.model import Place

_REACH, _MOST_WORDS, _MOST = 60, 4, 20
"""Characters behind a name in which the text says what it is, words of them, and times that it stands."""


def is_called_town(name: str, text: str, pack: Pack) -> bool:
    """Whether a text calls what bears a name a town or a village; asked where the words for those are
    told apart."""
    if not pack.traits.own_terms:
        return False
    at = text.find(name)
    for _ in range(_MOST):
        if at < 0:
            return False
        end = at + len(name)
        if _is_told(text[end : end + _REACH].lower(), pack):
            return True
        at = text.find(name, end)
    return False


def _is_told(behind: str, pack: Pack) -> bool:
    """Whether words tell what is named before them: ", a small town", "is a village", "(a town"."""
    mark, words = behind.lstrip()[:1], behind.strip(" ,(").split()[: _MOST_WORDS + 2]
    if words and words[0] in pack.words("be"):
        words.pop(0)
    elif mark not in (",", "("):
        return False
    if not words or words.pop(0) not in pack.words("article"):
        return False
    towns, passed = pack.words("small_town_kind", "hamlet_kind"), pack.words("place_adjective")
    for word in words:
        if word.strip(",.;:)") in towns:
            return True
        if word not in passed:
            return False
    return False


def is_told_a_town(
    name: Name,
    area: Place,
    text: str,
    span: tuple[int, int],
    noun: str,
    pack: Pack,
    language: Language,
) -> bool:
    """Whether the words about a name, which an area bears too, call a town so."""
    start, end = span
    behind = text[end : end + _REACH]
    return is_named_town(name, text, start, noun, pack) or is_town_behind(
        behind, area, name, language
    )


def is_named_town(name: Name, text: str, start: int, noun: str, pack: Pack) -> bool:
    """Whether the words before a name call a town what is a region's name too: "la ville de Ménaka", but
    not "la plus grande ville de Bretagne"."""
    if noun not in pack.words("referent"):
        return False
    ahead = text[max(0, start - _REACH) : start].lower().partition(noun)[0].split()
    is_known = any(p.kind == "settlement" and p.name == name.text for p in name.candidates)
    return is_known and ahead[-1:] != [] and ahead[-1] in pack.words("the")


def is_town_behind(behind: str, area: Place, name: Name, language: Language) -> bool:
    """Whether the noun for a town stands right behind a name that one of an area bears too, in a script
    without capitals."""
    first = behind.split()[:1]
    if language.capitals or not first:
        return False
    noun = first[0].strip("،,.")
    return any(noun in language.nouns.get(called, ()) for called in ("city", "town")) and any(
        place.kind == "settlement" and place.country == area.country
        for place in name.candidates[:8]
    )


def is_longer_abroad(found: Found, known: Sequence[Place], lookup: Lookup) -> bool:
    """Whether a name is only known as a case of one with an ending more, of a place where the language
    is not at home: "Ягодин" is no Jagodina."""
    language = lookup.language
    if not known or not language.capitals or known[0].country in (None, *language.home):
        return False
    listed = lookup.find(found.text)
    key = listed.known.key if listed is not None and listed.inflected else ""
    return len(key) > len(said := fold(found.text)) and key.startswith(said)


def is_put(words: Sequence[Token], taken: Sequence[Slot], language: Language) -> bool:
    """Whether a length or a division follows a word: "تقع كفرناها على بعد 16 كم"."""
    word, *behind = words
    if word.text.startswith(language.article):
        return False
    if len(behind) > 1 and behind[1].text in language.divisions:
        return behind[0].text in language.before
    return any(slot.letter == "L" and 0 < slot.start - word.end <= 14 for slot in taken)

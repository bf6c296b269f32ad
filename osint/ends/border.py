"""Borders as a person types them: "border with North Korea", "the Polish border", "Russia's border
with China", "the Russian-Chinese border", "the border between Iran and Iraq".

In running text borders are read by folds (osint/language/<code>/rules); this is for words that
name nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import dropwhile

from osint.ends import other_borders
from osint.gazetteer import Gazetteer
from osint.language.pack import load
from osint.model import Party, Place
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

_MOST_WORDS = 5
_WORDS_BEFORE = 6


class BorderPhrase(NamedTuple):
    """A border as read: the countries that share it, as far as named, and where the words end.

    `owner` is the side whose border it is said to be (None when not named), `other` the
    neighbour; `its` marks "its border"; `unknown` holds words that name no country.
    """

    owner: Place | None
    other: Place | None
    start: int
    end: int
    its: bool = False
    unknown: str | None = None


class _Words(NamedTuple):
    """What the English classes say of borders."""

    noun: re.Pattern[str]
    plain: frozenset[str]
    articles: frozenset[str]
    owners: frozenset[str]
    with_: re.Pattern[str]
    between: re.Pattern[str]
    joint: re.Pattern[str]


@cache
def _words() -> _Words:
    words = load("en").words
    compound = _either(word.rstrip("s") for word in words("border_compound"))
    noun = rf"((?:[^\W_][\w’'.–—-]{{0,30}}\s+){{0,{_WORDS_BEFORE}}}?){_either(words('border'))}"
    return _Words(
        compiled(rf"{noun}\b(?![-\s]{{1,2}}{compound}|-)"),
        words("border_adjective"),
        words("determiner") | words("owner"),
        words("owner"),
        compiled(rf"\s+{_either(words('border_verb'))}\s+"),
        compiled(rf"\s+{_either(words('border_between'))}\s+"),
        compiled(rf"\s+{_either(words('joiner') | words('with'))}\s+"),
    )


def _either(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in ordered) + ")"


def read(text: str, at: int, gazetteer: Gazetteer) -> BorderPhrase | None:
    """The border phrase that begins at `at`; None when the words there are none."""
    if other_borders.is_other(text[at : at + 1]):
        return _read_other(text, at, gazetteer)
    known = _words()
    match = known.noun.match(text, at)
    if match is None or "\n" in match[0]:
        return None
    words = match[1].split()
    its = bool(words) and words[0].lower() in known.owners
    kept = list(
        dropwhile(lambda word: word in known.plain or word.lower() in known.articles, words)
    )
    owner, other, unknown = _sides(kept, gazetteer)
    end = match.end()
    if unknown is not None and not all(_may_name(word) for word in unknown.split()):
        return None
    after = _after(text, end, gazetteer)
    if after is not None:
        first, second, end = after
        if second is not None:
            owner, other = first, second
        elif owner is None and other is not None and other != first:
            owner, other = other, first  # "the Russian border with China"
        else:
            other = first
        unknown = None
    return BorderPhrase(owner, other, at, end, its, unknown)


def _read_other(text: str, at: int, gazetteer: Gazetteer) -> BorderPhrase | None:
    """ "границы с Россией", "кордону з Росією"."""
    found = other_borders.read(text, at, gazetteer)
    if found is None:
        return None
    return BorderPhrase(None, found.other, at, found.end, unknown=found.unread)


def _may_name(word: str) -> bool:
    words = load("en").words
    return word[0].isupper() or word in words("joiner") or word in words("of")


def _sides(words: list[str], gazetteer: Gazetteer) -> tuple[Place | None, Place | None, str | None]:
    """The owner and the neighbour that stand before the noun, and what could not be read."""
    if not words:
        return None, None, None
    phrase = " ".join(words)
    possessive = re.fullmatch(r"(.+?)(?:['’]s|s['’])", phrase)
    if possessive:
        owner = country_named(possessive[1], gazetteer)
        return (owner, None, None) if owner else (None, None, phrase)
    whole = country_named(phrase, gazetteer)
    if whole:
        return None, whole, None
    for pattern in (r"\s?[–—-]\s?", _words().joint, r"['’]s\s+"):
        parts = re.split(pattern, phrase, maxsplit=1)
        if len(parts) == 2:
            sides = [country_named(part, gazetteer) for part in parts]
            if sides[0] and sides[1]:
                return sides[0], sides[1], None
    return None, None, phrase


def _after(text: str, at: int, gazetteer: Gazetteer) -> tuple[Place, Place | None, int] | None:
    """The country or countries that follow the noun, and where their names end."""
    words = _words()
    joint = words.between.match(text, at)
    first = country_at(text, joint.end(), gazetteer) if joint else None
    if first is not None:
        link = words.joint.match(text, first[1])
        second = country_at(text, link.end(), gazetteer) if link else None
        if second is None:
            return first[0], None, first[1]
        return first[0], second[0], second[1]
    joint = words.with_.match(text, at)
    found = country_at(text, joint.end(), gazetteer) if joint else None
    return None if found is None else (found[0], None, found[1])


_WORD = lazily(r"[^\W\d_](?:[\w’'.-]{0,30}[\w.])?")


def country_at(text: str, at: int, gazetteer: Gazetteer) -> tuple[Place, int] | None:
    """The country that the words at `at` name, longest name first, and where they end."""
    for article in load("en").words("article"):
        if text[at : at + len(article) + 1].lower() == f"{article} ":
            at += len(article) + 1
            break
    ends: list[int] = []
    position = at
    while len(ends) < _MOST_WORDS:
        match = _WORD.match(text, position)
        if match is None:
            break
        ends.append(match.end())
        if text[match.end() : match.end() + 1] != " ":
            break
        position = match.end() + 1
    for end in reversed(ends):
        name = text[at:end].rstrip(".")
        for form in (re.sub(r"['’]s?\Z", "", name), name):
            place = country_named(form, gazetteer)
            if place:
                return place, at + len(form)
    return None


def country_named(name: str, gazetteer: Gazetteer) -> Place | None:
    """The country of a name or of a demonym ("North Korean"), if the words are just that."""
    if not name[:1].isupper() or len(name) > 60:
        return None
    candidates = gazetteer.lookup(name)
    if candidates and candidates[0].kind in ("country", "disputed") and candidates[0].country:
        return candidates[0]
    place = gazetteer.demonym(name)
    return place if place and place.kind == "country" else None


def party(phrase: BorderPhrase, text: str) -> Party:
    """The border as one end of a claim; sides that the words leave open are None."""
    owner, other = phrase.owner, phrase.other
    if owner and other:
        name = f"{owner.name}–{other.name} border"
    elif other:
        name = f"border with {other.name}"
    elif owner:
        name = f"border of {owner.name}"
    else:
        name = f"{phrase.unknown} border" if phrase.unknown else "border"
    return Party(
        text=text[phrase.start : phrase.end],
        name=name,
        kind="border",
        country=owner.country if owner else None,
        other_country=other.country if other else None,
        start=phrase.start,
        end=phrase.end,
    )

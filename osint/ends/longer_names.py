"""Names that are parts of longer ones which no gazetteer has."""

from __future__ import annotations

from osint.extract.places.known import Found
from osint.extract.places.longer import division_run, without_sides
from osint.extract.places.respelling import is_plain
from osint.extract.places.weights import SENTENCE
from osint.language.traits import Language


def whole(found: list[Found], text: str, language: Language) -> list[Found]:
    """The names without those that are parts of a longer one that no gazetteer has: settlements
    right beside another capitalised word ("Punta Eugenia"); and those that are a side of an area."""
    found = without_sides(found, text, language.code)
    if not language.capitals or language.all_nouns:
        return found
    ends = {name.end: name for name in found}
    starts = {name.start: name for name in found}
    found = [
        name
        for name in found
        if (at := division_run(name, text, language.code)) < 0 or at in starts
    ]
    return [
        name
        for name in found
        if name.known.kind != "settlement"
        or name.score > SURE
        or name.text.rsplit(None, 1)[-1].lower() in language.divisions
        or not (
            _capital_word(text, name.end + 1, 1, starts, language)
            or _capital_word(text, name.start - 2, -1, ends, language)
        )
        or (language.fleeting and _is_beside_town(name, starts.get(name.end + 1)))
        or (language.fleeting and _is_beside_town(name, ends.get(name.start - 1)))
    ]


def _is_beside_town(name: Found, other: Found | None) -> bool:
    """Whether two towns well known stand side by side, each with its case: "от Минска Брест находится"."""
    return (
        other is not None
        and other.known.kind == "settlement"
        and min(name.known.fame, other.known.fame) >= TOWN_FAME
    )


TOWN_FAME = 4.5
"""Fame of a town that may stand right beside another one; as that of an end of a road."""


SURE = 3.4
"""Score from which a name is no part of a longer one."""


def _capital_word(
    text: str, at: int, step: int, known: dict[int, Found], language: Language
) -> bool:
    """Whether an unknown capitalised word, or a further settlement, begins or ends at an offset."""
    if not 0 <= at < len(text) or text[at - step] != " " or not text[at].isalpha():
        return False
    end = at
    while 0 <= end < len(text) and (text[end].isalnum() or text[end] in "’'-"):
        end += step
    word = text[at:end] if step > 0 else text[end + 1 : at + 1]
    if step < 0 and (end < 0 or SENTENCE.search(text[max(0, end - 6) : end + 1])):
        return False  # every word has a capital there
    if not word[0].isupper() or len(word) < 2 or is_plain(word, language):
        return False
    if step > 0 and word.lower().startswith(language.given) and text[end + 1 : end + 2].isupper():
        return False  # a person's name opens there: "in the east of Kyiv Olena L. says"
    if step < 0 and _is_closed(word, language):
        return False
    other = known.get(at if step > 0 else at + 1)
    if other is not None and other.text.rsplit(None, 1)[-1].lower() in language.divisions:
        return False  # an area with its noun is a name of its own
    return other is None or (other.known.kind == "settlement" and other.known.how != "demonym")


def _is_closed(word: str, language: Language) -> bool:
    """Whether an ending behind an apostrophe closes a name: "Ankara'dan İzmir'e" are two."""
    return any(end[0] == "'" and word.replace("’", "'").endswith(end) for end in language.suffixes)

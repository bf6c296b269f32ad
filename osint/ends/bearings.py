"""Compass words of a sentence: bearings ("north of"), and parts of areas ("northern Syria").

English has the same words for both, and what stands about them parts the two (`Compass.part_end`); most
other languages have words for parts (`Compass.parts`, `Compass.before_names`), and no language has both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from osint.language.pack import Pack
from osint.model import Extraction
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.text_search import Phrases
from osint.support.whole_words import whole_words
from osint.support.word_choice import one_of


class Compass(NamedTuple):
    """The compass words of a language: a pattern, and the azimuth of each in degrees; `parts` are
    those that tell a part of an area ("in the south of"), `before_names` adjectives that do so
    only right before a name ("southern Italy")."""

    pattern: re.Pattern[str]
    azimuths: dict[str, float]
    adjectives: frozenset[str]
    parts: frozenset[str]
    before_names: frozenset[str]
    line: re.Pattern[str]  # the noun of a border or a coast, right behind
    inside: re.Pattern[str]  # what leads to a part of an area, right before: "in the far"
    of: re.Pattern[str]  # what leads from the part to the area, right behind
    words: Phrases | None  # of which a text must hold one; none of letters without blanks
    bracketed: frozenset[str]  # sides that only a bracket before them tells: "(est de"

    def is_side(self, match: re.Match[str]) -> bool:
        """Whether a compass word names the side of a line: "the northern border"."""
        is_adjective = match[0].lower() in self.adjectives
        return is_adjective and self.line.match(match.string, match.end()) is not None

    def part_end(self, match: re.Match[str]) -> int | None:
        """Where the words end that say which part of the area behind them is meant: "northern" of
        "northern Syria", "north of" of "in the north of Syria"; None where they say none."""
        text, end = match.string, match.end()
        is_named = text[end : end + 1].isspace() and text[end + 1 : end + 2].isupper()
        if is_named and not (match[0].isupper() and self.of.match(text, end)):
            return end if match[0].lower() in self.adjectives else None
        of = self.of.match(text, end)
        leads = of is not None and self.inside.search(
            text, max(0, match.start() - 24), match.start()
        )
        return of.end() if of is not None and leads else None


def side_of(words: str, pack: Pack) -> float | None:
    """The azimuth of the side of a line that words name: "the northern border"."""
    known = compass(pack)
    if not known.adjectives:
        return _beside_line(words.lower().split(), pack)
    for match in known.pattern.finditer(words):
        if known.is_side(match):
            return known.azimuths.get(match[0].lower())
    return None


def _beside_line(tokens: list[str], pack: Pack) -> float | None:
    """The azimuth of the words right before or right behind the noun of a line, or in it: "côte
    ouest", "западное побережье", "Westküste". Farther words belong to the name: "de Corea del Norte"."""
    sides, nouns = _sides(pack), pack.words("border", "coast")
    for at, token in enumerate(tokens):
        if token in nouns:
            behind = tokens[at + 1 : at + 3]
            near = [token, " ".join(behind), *behind[:1], *tokens[max(0, at - 1) : at]]
            return next((sides[words] for words in near if words in sides), None)
    return None


@cache
def _sides(pack: Pack) -> dict[str, float]:
    """The words that tell the side of a line -> azimuths in degrees."""
    heads = ("azimuth_", "adjective_", "shore_")
    return {word: azimuth for head in heads for word, azimuth in _azimuths(pack, head).items()}


@cache
def compass(pack: Pack) -> Compass:
    """Made once a language, from the classes azimuth_000 to azimuth_337, letters_000 on, part_000 on,
    adjective_000 on and bracket_000 on."""
    letters, parts, before_names, bracketed = (
        _azimuths(pack, head) for head in ("letters_", "part_", "adjective_", "bracket_")
    )
    azimuths = {**bracketed, **_azimuths(pack, "azimuth_"), **letters, **parts, **before_names}
    words = [word for word in azimuths if word not in letters]
    words += [letter + word for letter in pack.words("joined_before") for word in words]
    told = frozenset(parts), frozenset(before_names)
    if pack.dense:
        never = compiled("(?!)")
        whole = compiled(one_of(words) or "(?!)")
        return Compass(whole, azimuths, frozenset(), *told, never, never, never, None, frozenset())
    source = whole_words(words, exact=letters, inside=r"\w-")
    line = _either(pack.words("border", "coast"))
    article, neutral = _either(pack.words("article")), _either(pack.words("neutral"))
    inside = rf"\b{_either(pack.words('in_area'))}\s{article}\s(?:{neutral}\s)?\Z"
    of = rf"\s{_either(pack.words('of'))}(?=\s(?:{article}\s)?[^\W\d_])"
    return Compass(
        compiled(source),
        azimuths,
        pack.words("compass_adjective"),
        *told,
        compiled(rf"\s{line}\b"),
        compiled(inside, re.IGNORECASE),
        compiled(of, re.IGNORECASE),
        Phrases((*azimuths, *words)),
        frozenset(bracketed),
    )


def _either(words: frozenset[str]) -> str:
    """A pattern for one of some words; for none of them one that never matches."""
    return "(?:" + ("|".join(map(re.escape, sorted(words))) or "(?!)") + ")"


def _azimuths(pack: Pack, head: str) -> dict[str, float]:
    """The words of the classes whose names begin so -> the degrees with which these names end."""
    return {
        word: tenths / 10
        for tenths in range(0, 3600, 225)
        for word in pack.words(f"{head}{tenths // 10:03d}")
    }


class Hit(NamedTuple):
    """A compass word; `is_part` says that it tells a part of the name behind it, to which "of" may
    lead that the hit takes in; `needs_name` that it does so only where that name begins right behind
    it, and is nothing else."""

    word: str
    start: int
    end: int
    azimuth: float
    is_part: bool
    needs_name: bool = False

    def is_before_name(self, text: str) -> bool:
        """Whether it tells a part of what a name behind it names: "the north of the country" has
        none."""
        return self.is_part and not text[self.end : self.end + 2].strip().islower()


def of(extraction: Extraction, pack: Pack) -> tuple[Hit, ...]:
    """The compass words of a document's text, read once for a language."""
    return extraction.once(_of, pack)


def _of(extraction: Extraction, pack: Pack) -> tuple[Hit, ...]:
    text = extraction.text
    return tuple(find(pack, text, 0, len(text)))


def find(pack: Pack, text: str, start: int, end: int) -> Iterator[Hit]:
    """The compass words of a stretch."""
    known = compass(pack)
    if known.words is not None and not known.words.may_be_in(text):
        return
    for match in known.pattern.finditer(text, start, end):
        word = " ".join(match[0].split())
        azimuth = known.azimuths.get(word)
        if azimuth is None:
            azimuth = known.azimuths.get(word.lower())
        start = match.start()
        if azimuth is None and word[0] in pack.words("joined_before"):
            azimuth, start = known.azimuths.get(word[1:]), start + 1
        if azimuth is None:
            continue
        if known.is_side(match):
            continue
        if word.lower() in known.bracketed and text[match.start() - 1 : match.start()] != "(":
            continue
        part_end = known.part_end(match)
        is_part = part_end is not None
        needs_name = word.lower() in known.before_names
        if word.lower() in known.parts:
            is_part = not _is_counted_from(text[match.end() : match.end() + _LONGEST_OF], pack)
        if not is_part and word.lower() in pack.words("extreme"):
            continue  # "the southernmost town of" tells no direction
        last = part_end or match.end()
        yield Hit(
            text[start : match.end()], start, last, azimuth, is_part or needs_name, needs_name
        )


def told_beside_names(hits: Iterable[Hit], text: str, pack: Pack) -> Iterator[Hit]:
    """The compass words with a capital that tell the side of the name before them, and are no names:
    "Cameroon to the West, Sudan to the North-East"."""
    for hit in hits:
        behind = text[hit.end : hit.end + 4]
        if hit.is_part or not hit.word[0].isupper():
            continue
        if behind[:1].strip(_STOPS) and behind.strip() not in pack.words("pair_and"):
            continue
        before = text[max(0, hit.start - _LED) : hit.start]
        lead = next((said for said in _led_by(pack) if before.lower().endswith(f" {said}")), "")
        name = before[: len(before) - len(lead)].split()[-1:] if lead else []
        if name and name[0][:1].isupper() and not before.isupper():
            yield hit


@cache
def _led_by(pack: Pack) -> tuple[str, ...]:
    """What leads to the side of a name."""
    pairs = {said for said in pack.words("bearing_adverb") if said.count(" ") == 1}
    return tuple(f"{said} " for said in sorted(pairs | pack.words("side_led")))


_LED, _STOPS = 40, ",.;)"
_LONGEST_OF = 12


def _is_counted_from(behind: str, pack: Pack) -> bool:
    """Whether a word behind a compass word tells what it is seen from, and is none that owns it:
    "to the south of" and "in the south of" are parted so where the two have words of their own."""
    word = "".join(behind.split()[:1])
    return word in pack.words("of") and word not in pack.words("of_name")

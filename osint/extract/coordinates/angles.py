"""One angle of a pair: the pieces its patterns are made of, and what they mean.

Every repeat is bounded, so that a search costs at most a constant for each character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from osint.language import hemispheres
from osint.language.letter_o import OST, OUEST
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

SPACE = r"[ \t\u00a0\u2007\u2009\u202f]"
DEGREE = (
    r"(?:[°º˚∘⁰ᵒ](?: de\b)?|[度도]|درجة|درجه|מעלות|(?:degrees?|deg|DEG|Deg|градус(?:ов|а|ів|и)?|град)\b\.?"
    r"|(?:gra(?:dos?|di|us|den)(?: d[eiao])?|degrés?(?: de)?|Grad)\b"
    r"|[do](?=[ ]?\d{1,2}(?:[.,]\d{1,9})?[ ]?['’‘′´m]))"
)
MINUTE = r"(?:['’‘′´ʹʼ`＇‛分분]|دقيقة|دقیقه|דקות|m(?=[ ]?\d)|(?:minutes?|min|минут[аы]?|мин|хвилин[аи]?|хв)\b\.?)"
SECOND = r"(?:[\"”“″„ʺ＂¨〞秒초]|ثانية|ثانیه|שניות|s(?=[ ]?[NSEW,;])|['’‘′´ʹʼ`＇‛]{1,2}|(?:seconds?|sec|секунд[аыи]?|сек)\b\.?)"
SIGN = r"[-+\u2212\u2013\u2011\u2010]"
NOT_AFTER_LETTER = r"(?<![^\W\d_])"
NOT_BEFORE_LETTER = r"(?![^\W\d_])"


def _either(words: dict[str, tuple[str, ...]]) -> str:
    return "|".join(part for parts in words.values() for part in parts)


def _marked(letters: Iterable[str]) -> str:
    """One of some letters behind a degree sign or a mark of minutes or seconds."""
    marks = "[°º'’′″”\"]"
    return rf"(?:(?<={marks})|(?<={marks}{SPACE}))[{''.join(letters)}]"


_GERMAN = lazily(rf"\b(?:{OST})\b")
_ROMANCE = lazily(rf"\b(?:{OUEST})\b")
_MEANINGS = tuple(
    (
        letter,
        lazily("|".join(hemispheres.AFTER[letter] + hemispheres.BEFORE[letter]), re.IGNORECASE),
    )
    for letter in "NSEW"
)
HEMISPHERE_AFTER = (
    r"(?=["
    + hemispheres.FIRST
    + r"])(?:(?:[NSEWnsewO]|"
    + _marked(hemispheres.LETTERS)
    + "|(?i:"
    + _either(hemispheres.AFTER)
    + "))"
    + NOT_BEFORE_LETTER
    + "|"
    + _marked("NSEW")
    + "(?=[A-Z][a-z]))"  # a page pasted as text: "58.78722°WCoordinates: 51°48′"
)
HEMISPHERE_BEFORE = (
    r"(?:"
    + NOT_AFTER_LETTER
    + r"[NSEWnsew]|(?=[NnSsEeWw北南东東西북남동서])(?i:"
    + _either(hemispheres.BEFORE)
    + "))"
)


class Angle(NamedTuple):
    """An angle as written. `step` is the size of its last digit; both in degrees.

    `axis` is "latitude", "longitude" or None; `signed` tells that a plus or minus was written;
    `undecided` that its hemisphere is the letter O, which no language of the text explains.
    """

    value: float
    step: float
    axis: str | None
    signed: bool
    undecided: bool = False


_LETTER_BEFORE = NOT_AFTER_LETTER + "[NSEWnsew]"
_LETTER_AFTER = "[NSEWnsew]" + NOT_BEFORE_LETTER


def side(n: int, body: str, last: str = "", words: bool = True) -> str:
    """The pattern of one angle around its digits: hemisphere or sign before, or hemisphere after.

    `last` is what may follow a hemisphere that stands after the digits; without `words` a
    hemisphere is one letter.
    """
    before, after = (
        (HEMISPHERE_BEFORE, HEMISPHERE_AFTER) if words else (_LETTER_BEFORE, _LETTER_AFTER)
    )
    if n > 1:  # "52.2297, 21.0122 w Warszawie": a small letter before a word is a word itself
        alone = rf"(?![nsew]{SPACE}[^\W\d_])"
        after = rf"(?:(?(after1)|(?(before1)|{alone})){after})"
    # "Tallinn - 59.4, 24.7": a dash that stands apart after a word is no minus.
    sign = SIGN if n > 1 else rf"(?<![א-ת])(?:{SIGN}(?!{SPACE})|(?<![^\W\d_] )(?<![)\]] ){SIGN})"
    return (
        rf"(?:(?P<before{n}>{before}){SPACE}{{0,2}}[.:]?{SPACE}?)?"
        rf"(?:(?P<sign{n}>{sign}){SPACE}?)?{body}"
        rf"(?(before{n})|(?:(?:{SPACE}{{1,2}}(?![NSEWnsewO]\d))?(?P<after{n}>{after}){last})?)"
    )


def hemisphere(word: str | None) -> str | None:
    """N, S, E or W for a hemisphere letter or word, or None."""
    if not word:
        return None
    if len(word) == 1 and word.upper() in "NSEW":
        return word.upper()
    if word in hemispheres.LETTERS:
        return hemispheres.LETTERS[word]
    for letter, pattern in _MEANINGS:
        if pattern.fullmatch(word):
            return letter
    return None


def decimals(number: str) -> int:
    """How many digits stand after the decimal sign."""
    return len(number.replace(",", ".").partition(".")[2])


def combine(degrees: str, minutes: str | None, seconds: str | None) -> tuple[float, float] | None:
    """The size of an angle and of its last digit, in degrees; None when 60 or more minutes or
    seconds are written, or a part that is not the last has a fraction."""
    parts = [part.replace(",", ".") for part in (degrees, minutes, seconds) if part]
    if any("." in part for part in parts[:-1]):
        return None
    values = [float(part) for part in parts]
    if any(value >= 60 for value in values[1:]):
        return None
    total = sum(value / 60.0**power for power, value in enumerate(values))
    return total, 10.0 ** -decimals(parts[-1]) / 60.0 ** (len(parts) - 1)


def orient(
    match: re.Match[str],
    n: int,
    size: tuple[float, float] | None,
    *,
    letters_are_axes: bool = False,
) -> Angle | None:
    """The n-th angle of a pair with its sign and axis; None when a minus and a letter conflict.

    With `letters_are_axes` N and E only say which number is which, as map applications write:
    N -68.6 E -152.8.
    """
    if size is None:
        return None
    mark = match[f"sign{n}"] or ""
    word = match[f"before{n}"] or match[f"after{n}"]
    letter = _meaning_of_o(match) if word == "O" else hemisphere(word)
    negative = mark not in ("", "+")
    if negative and letter and letters_are_axes:
        return Angle(-size[0], size[1], "latitude" if letter == "N" else "longitude", True)
    if negative and letter and letter not in ("S", "W", "O"):
        return None  # -44 S says the same twice, -44 N contradicts itself
    axis = None
    if letter:
        axis = "latitude" if letter in "NS" else "longitude"
        negative = letter in ("S", "W")
    return Angle(-size[0] if negative else size[0], size[1], axis, bool(mark), letter == "O")


def _meaning_of_o(match: re.Match[str]) -> str:
    """E in a German text (Ost), W in a Romance one (Ouest, Oeste, Ovest), else still O."""
    around = match.string[max(0, match.start() - 2000) : match.end() + 2000]
    german, romance = bool(_GERMAN.search(around)), bool(_ROMANCE.search(around))
    if german == romance:
        return "O"
    return "E" if german else "W"

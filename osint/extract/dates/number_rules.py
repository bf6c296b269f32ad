"""Numbers in words: "twenty-five", "two thousand and seventeen", "two and a half"."""

from __future__ import annotations

from osint.extract.dates.grammar import Found, Rule, rule
from osint.language.grain import Grain


def _tens(found: Found) -> float | None:
    tens, ones = found.value("tens"), found.value("ones")
    return tens + ones if tens in range(20, 100, 10) and 1 <= ones <= 9 else None


def _tens_ordinal(found: Found) -> float | None:
    tens, ones = found.value("tens"), found.value("ones")
    return tens + ones if tens in (20, 30) and 1 <= ones <= 9 else None


def _scaled(found: Found) -> float | None:
    count, scale, rest = found.value("count", 1), found.value("scale"), found.value("rest", 0)
    if scale not in (100, 1000) or not isinstance(count, int) or not 1 <= count < scale:
        return None
    return count * scale + rest if rest < scale else None


def _and_half(found: Found) -> float | None:
    return float(found.value("n")) + 0.5


def _fraction(found: Found) -> float | None:
    """ "5 1/2 hours", "1/4 mile" has no unit of time."""
    above, _, below = str(found.value("pair")[1]).replace(" ", "").partition("/")
    if not (above.isdigit() and below in ("2", "3", "4") and 0 < int(above) < int(below)):
        return None
    return float(found.value("n", 0)) + int(above) / int(below)


def _year_words(found: Found) -> int | None:
    """ "nineteen eighty-four": a year in two pairs of words."""
    first, second = found.value("first"), found.value("second")
    return first * 100 + second if first in range(15, 21) and 10 <= second <= 99 else None


def _year_thousand(found: Found) -> int | None:
    return found.value("n") if 2000 < found.value("n") < 2100 else None


def _year_of_month(found: Found) -> int | None:
    """ "April seventeen hundred and thirty-three"; "in May two thousand people" counts them."""
    number: int = found.value("n")
    return number if 1500 <= number < 2100 and number % 1000 else None


def _slavic_year(found: Found) -> int | None:
    """ "2014 года": the word adds nothing to the figure."""
    word = found.one("u")
    if word is None or word.text.isascii() or word.value[0] is not Grain.YEAR:
        return None
    year: int = found.value("y")
    return year


def _second(found: Found) -> tuple[Grain, bool] | None:
    """ "One second" is a unit, "the second" a number."""
    word = found.one("o")
    return (Grain.SECOND, False) if word is not None and word.text.lower() == "second" else None


RULES: tuple[Rule, ...] = (
    rule(r"(?P<tens>N)-?(?P<ones>N)", "N", _tens, "N"),
    rule(r"(?P<tens>N)-?(?P<ones>O)", "O", _tens_ordinal, "NO"),
    rule(r"(?<=[ND])(?P<o>O)(?![oMWU])", "U", _second, "O"),
    rule(r"(?P<count>N|a)-?(?P<scale>N)&?(?P<rest>N)?", "N", _scaled, "N"),
    rule(r"(?P<count>N)-?(?P<scale>N)&?(?P<rest>N)?", "N", _scaled, "N"),
    rule(r"(?P<n>[ND#])-?&-?(?:a|N)?-?q(?!o)", "N", _and_half, "q&"),
    rule(r"(?P<n>[DN#])?-?(?P<pair>J)(?=-?U)", "N", _fraction, "JU"),
    rule(r"(?P<first>N)-?(?P<second>N)(?!-?_*U)", "Y", _year_words, "N"),
    rule(r"(?P<n>N)(?!-?_*U)", "Y", _year_thousand, "N"),
    rule(r"(?<=[MO])(?P<n>N)(?!-?_*U)", "Y", _year_of_month, "N"),
    rule(r"(?P<y>Y)(?P<u>U)", "Y", _slavic_year, "YU"),
)
"""Rules for numbers in words; ordinals up to thirty-first."""

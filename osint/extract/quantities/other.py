"""Lengths, times, areas and speeds in sentences of other languages: figures in any digits, units and hedges of a language.

A dot or comma before three digits parts thousands in one language and decimals in another: the
reading of the language comes first, the other is kept as `alternative`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from osint.extract.quantities import number_words
from osint.extract.quantities.measured import measured
from osint.extract.quantities.number_words import one_of as _one_of
from osint.extract.quantities.units import DAY, HOUR, KM, MINUTE, UNITS, Unit
from osint.language.hedges import hedge_class
from osint.language.identity import languages
from osint.language.quantities import VAGUE
from osint.language.traits import Language
from osint.model import QuantityMention
from osint.support.char_map import CharMap
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

_UNITS: dict[str, Unit] = {**UNITS, "min": MINUTE, "h": HOUR, "d": DAY}
_IN_ASCII = CharMap(
    {chr(ord(zero) + n): str(n) for zero in "٠۰०０" for n in range(10)} | {"٫": ".", "٬": ","}
)
_NUMBER = r"\d{1,3}(?:[.,'’ \u00a0\u202f\u2009]\d{3}){1,4}(?:[.,]\d{1,3})?(?!\d)|\d{1,7}(?:[.,]\d{1,3})?(?!\d)"
_GROUPED = lazily(r"(\d{1,3})([.,])(\d{3})")
FEW, LEAST_M = "few", 1000.0
"""The English word that tells how many a few are; the least unit of which they are a distance."""
_KINDS = {"only": 0, "about": 1, "under": 2, "over": 2, "below": 3, "above": 3}


@cache
def _pattern(code: str) -> tuple[re.Pattern[str], dict[str, str], dict[str, str]]:
    """The pattern of a language's lengths; unit form -> symbol; hedge -> class."""
    one = languages()[code]
    forms = {form: symbol for symbol, row in one.units.items() for form in row}
    hedges = {phrase: kind for kind, row in one.hedges.items() for phrase in row}
    if one.capitals:
        hedges = {number_words.in_capital(phrase): kind for phrase, kind in hedges.items()} | hedges
    blank, edge = (
        (r"[\s\u00a0]{1,2}", r"(?!\w)") if one.spaces and one.script != "Hangul" else (r"\s?", "")
    )
    hedge = (
        rf"(?:(?P<hedge>{_one_of(hedges)}){blank if edge else ''}\s?)?"
        if hedges
        else "(?P<hedge>(?!))?"
    )
    joint = rf"\s?[-–—]\s?|{blank}(?:{_one_of(one.up_to)}){blank}" if one.up_to else r"\s?[-–—]\s?"
    source = (
        rf"(?<![\d.,:/]){hedge}(?:(?P<low>{_NUMBER})(?:(?:{joint})(?P<high>{_NUMBER}))?"
        rf"(?:{blank}(?P<thousands>{number_words.scales(one)})(?:{blank}(?P<rest>\d{{1,3}}))?"
        rf"|{blank}(?P<half>{number_words.halves(one)}))?"
        rf"|(?P<word>{number_words.source(one)})"
        rf"|(?P<few>{_one_of(number_words.opening(one.few, one)) or '(?!)'}))"
        rf"[\s\u00a0-]{{0,2}}(?P<unit>{_one_of(forms)}){edge}"
        rf"(?!\s?(?:/|²|2\b|³))"
    )
    return compiled(source), forms, hedges


def find(text: str, start: int, end: int, code: str) -> Iterator[QuantityMention]:
    """The lengths and times in text[start:end], which is in the language `code`, in order."""
    one = languages()[code]
    if not one.units:
        return
    pattern, forms, hedges = _pattern(code)
    stretch = _IN_ASCII(text[start:end])
    for match in pattern.finditer(stretch):
        if _is_of_word(stretch, match, one) and " " not in (match["low"] or ""):
            continue
        mention = _mention(text, start, match, one, forms, hedges)
        if mention is not None:
            yield mention


def without_figures(text: str, start: int, end: int, code: str) -> Iterator[QuantityMention]:
    """The lengths in text[start:end] that a word or two say without a figure: "كيلومترين"."""
    lengths = languages()[code].lengths
    if not lengths:
        return
    for match in _lengths(code).finditer(text, start, end):
        km = lengths[" ".join(match[0].split())]
        yield measured(text, match.span(), (km, km), KM, (None, None))


@cache
def _lengths(code: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{_one_of(languages()[code].lengths)})(?!\w)")


def _is_of_word(stretch: str, match: re.Match[str], one: Language) -> bool:
    """Whether a figure goes on with the word before it: "A1", "R2"."""
    return bool(
        match.start()
        and match["hedge"] is None
        and stretch[match.start() - 1].isalpha()
        and one.spaces
        and not _prefixed(stretch, match.start(), one)
    )


def _prefixed(stretch: str, at: int, one: Language) -> bool:
    """Whether a letter right before a figure is written together with it ("כ-30", "ب15")."""
    return not one.capitals or stretch[at - 1] in "-־"


def _mention(
    text: str,
    shift: int,
    match: re.Match[str],
    one: Language,
    forms: dict[str, str],
    hedges: dict[str, str],
) -> QuantityMention | None:
    unit = _UNITS[forms[" ".join(match["unit"].split())]]
    if match["few"] is not None:
        return _few(text, shift, match, unit)
    low, high, other, first = _bounds(match, one)
    if low is None or high < low:
        return None
    hedge = " ".join(match["hedge"].split()) if match["hedge"] else None
    kind = hedges.get(hedge or "")
    begin, stop = shift + first, shift + match.end("unit")
    said = (_CLASS[kind] if kind else None, kind)
    alternative = None if other is None or not low else other / low
    return measured(text, (begin, stop), (low, high), unit, said, alternative)


def _few(text: str, shift: int, match: re.Match[str], unit: Unit) -> QuantityMention | None:
    """ "Quelques kilomètres"; a few metres, or days, are no figure."""
    if unit.dimension != "length" or unit.si < LEAST_M:
        return None
    span = shift + match.start("few"), shift + match.end("unit")
    return measured(text, span, VAGUE[FEW], unit, (FEW, hedge_class(FEW)))


def _bounds(match: re.Match[str], one: Language) -> tuple[float | None, float, float | None, int]:
    """The least and the greatest value of a figure, its other reading, and where it begins."""
    if match["word"] is not None:
        value = number_words.value(match["word"], one)
        return value, value or 0.0, None, match.start("word")
    written, first = match["low"], match.start("low")
    if _is_of_word(match.string, match, one):  # "the A1 120 km": its first group is a name's
        written = written.partition(" ")[2]
        first = match.end("low") - len(written)
    low, other = number(written, one.decimal)
    high = number(match["high"], one.decimal)[0] if match["high"] else low
    if match["thousands"]:
        rest = float(match["rest"] or 0)
        thousand = number_words.THOUSAND
        low, high, other = low * thousand + rest, high * thousand + rest, None
    elif match["half"]:
        low, high, other = low + number_words.HALF, high + number_words.HALF, None
    return low, high, other, first


_CLASS = {
    "about": "about",
    "under": "nearly",
    "over": "just over",
    "below": "less than",
    "above": "more than",
    "only": "only",
}
"""The English hedge that stands for a class: what judges figures knows these."""


def number(written: str, decimal: str) -> tuple[float, float | None]:
    """The value of a figure in ASCII digits, and its other reading where its mark may part
    thousands as well as decimals."""
    bare = re.sub("['’ \u00a0\u202f\u2009]", "", written)
    grouped = _GROUPED.fullmatch(bare)
    if grouped is not None and bare == written:
        whole = float(grouped[1] + grouped[3])
        part = float(f"{grouped[1]}.{grouped[3]}")
        if grouped[1] == "0":
            return part, None
        is_decimal = grouped[2] == decimal == "."
        return (part, whole) if is_decimal else (whole, part)
    marks = [mark for mark in ".," if mark in bare]
    if len(marks) == 2:
        last = max(bare.rfind("."), bare.rfind(","))
        return float(re.sub("[.,]", "", bare[:last]) + "." + bare[last + 1 :]), None
    if marks and bare.count(marks[0]) > 1:
        return float(bare.replace(marks[0], "")), None
    return float(bare.replace(",", ".")), None

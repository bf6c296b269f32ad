"""Temperatures in degrees Celsius and Fahrenheit side by side: "41 °C (106 °F)".

A difference ("2 °C (3.6 °F) warmer") has no offset of 32 degrees: where the words tell of one, or the
figures are small, either reading will do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from osint.language.en import quantities as words
from osint.language.hedges import ENGLISH as HEDGES
from osint.model import Interval, Verdict
from osint.support import text_search
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily

CARELESS_C = 2.5
"""Degrees Celsius by which two figures may differ and still be a careless conversion."""
MOST_WARMER_C = 12.0
"""Degrees Celsius up to which a figure may be a difference though no word says so. Set by hand: most
of what climate and weather reports compare is less."""
_LEAD = 40
"""Characters before a pair in which words may lead to a difference."""
_PER_DEGREE, _ZERO_F = 1.8, 32.0
_ANCHORS = ("°", "º", *words.DEGREE_ANCHORS)
_BEFORE, _BEHIND = 40, 110
_NUMBER = rf"(?:(?:{any_of(words.MINUS)}) |[-−–])?\d{{1,3}}(?:\.\d)?"


_SCALES = any_of(words.CELSIUS + words.FAHRENHEIT)
_MARK = rf"(?:\s?(?:°|º|{any_of(words.DEGREES)}))?"


def _figure(turn: str) -> str:
    """A temperature, or two of one scale ("20 to 25C", "20C to 25C", "20C and 25C")."""
    joint = rf"(?:\s?[-–]\s?|\s(?:{words.TO}|{words.AND}|{words.OR})\s)"
    plain = rf"{_MARK}(?:\s?[-–]\s?|\s{words.TO}\s)(?P<high{turn}>{_NUMBER})"
    own = rf"{_MARK}\s?(?=(?P<own{turn}>\w))(?:{_SCALES}){joint}(?P<other{turn}>{_NUMBER})"
    same = rf"(?={_MARK}\s?(?P=own{turn}))"
    scale = rf"{_MARK}\s?(?P<scale{turn}>{_SCALES})"
    return rf"(?P<low{turn}>{_NUMBER})(?:{plain}|{own}{same})?{scale}(?![\w²³])"


def _led(leads: Iterable[str]) -> str:
    return rf"\b(?:{any_of(leads)})\s(?:(?:{any_of(HEDGES)})\s)?\Z"


_LED = lazily(lambda: _led(words.CHANGE_LEADS), re.IGNORECASE)
_TOLD = lazily(lambda: _led(words.CHANGES_TOLD), re.IGNORECASE)
_ENDED = lazily(lambda: rf"\s(?:{any_of(words.CHANGE_ENDS)})\b", re.IGNORECASE)
_TWINS = lazily(
    lambda: (
        rf"(?<![\w.,]){_figure('1')},?\s?(?P<opened>[(\[/])\s?(?:{words.OR} )?(?:(?!{any_of(words.MINUS)})[a-z~≈]{{1,13}} ){{0,2}}{_figure('2')}"
        r"(?P<closed>\s?[)\]])?"
    ),
    re.IGNORECASE,
)
_MORE = lazily(rf"[^()\[\]\n]{{0,40}}?\d{_MARK}\s?(?P<scale>{_SCALES})(?![\w²³])", re.IGNORECASE)
"""Further temperatures before a bracket closes."""


class Temperatures(NamedTuple):
    """The two temperatures of a pair, with what they come to."""

    start: int
    end: int
    stated: Interval
    computed: Interval
    verdict: Verdict
    why: str


def find(text: str) -> Iterator[Temperatures]:
    """The pairs of temperatures on both scales, in the order of the text."""
    done = 0
    for at in text_search.positions(text, _ANCHORS):
        if at < done:
            continue
        for match in _TWINS.finditer(text, max(done, at - _BEFORE), at + _BEHIND):
            twin = _told(match)
            done = match.end()
            if twin is not None:
                yield twin


def _told(match: re.Match[str]) -> Temperatures | None:
    """What a pair comes to; None for one scale twice."""
    is_fahrenheit, other = (_is_fahrenheit(match[name]) for name in ("scale1", "scale2"))
    first, second = (_ends(match, turn) for turn in ("1", "2"))
    if is_fahrenheit != other and match["other1"] and len(second) == 1:
        inner = _TWINS.match(match.string, match.start("other1"))
        return _told(inner) if inner is not None else None
    if is_fahrenheit == other or len(first) != len(second):
        return None
    celsius, fahrenheit = (second, first) if is_fahrenheit else (first, second)
    slacks = _slacks(match, is_fahrenheit)
    as_heat, as_change = (
        max(
            abs((f - zero_f) / _PER_DEGREE - c) - slack
            for c, f, slack in zip(celsius, fahrenheit, slacks, strict=True)
        )
        for zero_f in (_ZERO_F, 0.0)
    )
    is_told = as_change > CARELESS_C and _is_led(match, _TOLD)
    is_change = is_told or (as_heat > 0 and _is_change(match))
    may_be = is_change or max(map(abs, celsius)) <= MOST_WARMER_C
    verdict = _verdict(min(as_heat, as_change) if may_be else as_heat, as_change)
    if is_told:
        verdict = "doubtful" if as_heat <= 0 else "inconsistent"
    if verdict != "consistent" and _is_one_of_several(match):
        return None
    is_change = is_change or (as_heat > 0 and verdict == "consistent")
    zero_f = 0.0 if is_change else _ZERO_F
    shown = [
        (f - zero_f) / _PER_DEGREE if is_fahrenheit else f * _PER_DEGREE + zero_f for f in first
    ]
    unit = "°C" if is_fahrenheit else "°F"
    stated = match.string[match.start("low2") : match.end("scale2")]
    said = match.string[match.start("low1") : match.end("scale1")]
    joint = next((word for word in (words.AND, words.OR) if f" {word} " in said.lower()), words.TO)
    why = f"{said} {'are' if joint == words.AND else 'is'} {_listed(shown, joint)} {unit}"
    why += " as a difference" if is_change else ""
    return Temperatures(
        match.start(), match.end(), Interval(min(second), max(second), unit, text=stated),
        Interval(min(shown), max(shown), unit, best=sum(shown) / len(shown)), verdict,
        f"{why}{_tail(verdict, stated, as_heat, as_change)}.",
    )  # fmt: skip


def _verdict(off: float, as_change: float) -> Verdict:
    """By how far off a pair is, degrees Celsius; what fits as a difference may be one."""
    if off <= 0:
        return "consistent"
    return "doubtful" if off <= CARELESS_C or as_change <= 0 else "inconsistent"


def _tail(verdict: Verdict, stated: str, as_heat: float, as_change: float) -> str:
    if verdict == "consistent":
        return f", which fits {stated}"
    if verdict == "inconsistent":
        return f", not {stated}"
    if as_change <= 0:
        return f"; {stated} fits only as a difference"
    if as_heat <= 0:
        return f"; {stated} fits only as a temperature"
    return f"; rounding does not quite explain {stated}"


def _listed(figures: list[float], joint: str) -> str:
    return f" {joint} ".join(f"{figure:.3g}" for figure in figures)


def _slacks(match: re.Match[str], is_fahrenheit: bool) -> list[float]:
    """What rounding may do to each end of a pair, degrees Celsius."""
    slacks = []
    for said in zip(_said(match, "1"), _said(match, "2"), strict=True):
        step_c, step_f = map(_step, reversed(said) if is_fahrenheit else said)
        slacks.append(max(step_c, step_f / _PER_DEGREE) / 2 + 1e-9)
    return slacks


def _is_one_of_several(match: re.Match[str]) -> bool:
    """Whether the bracket holds further figures on the scale of the second: which of them is meant
    is not known ("20C, 22C and 25C (68F, 72F and 77F)")."""
    if match["opened"] == "/" or match["closed"]:
        return False
    more = _MORE.match(match.string, match.end())
    return more is not None and _is_fahrenheit(more["scale"]) == _is_fahrenheit(match["scale2"])


def _is_change(match: re.Match[str]) -> bool:
    """Whether the words right beside a pair tell of a difference: "by 15 °C (27 °F)", "15 °C (27 °F)
    warmer"."""
    return _is_led(match, _LED) or _ENDED.match(match.string, match.end()) is not None


def _is_led(match: re.Match[str], leads: re.Pattern[str]) -> bool:
    start = match.start()
    return leads.search(match.string, max(0, start - _LEAD), start) is not None


def _ends(match: re.Match[str], turn: str) -> list[float]:
    """The figure of a temperature, or both of a range."""
    return [_value(said) for said in _said(match, turn)]


def _said(match: re.Match[str], turn: str) -> list[str]:
    """The figures of a temperature as written, without scales."""
    names = ("low", "high", "other")
    return [said for name in names if (said := match[f"{name}{turn}"])]


def _value(said: str) -> float:
    figure = said.rpartition(" ")[2].lstrip("-−–")
    return -float(figure) if figure != said else float(figure)


def _step(said: str) -> float:
    """The last digit of a figure; of a round ten five, and ten from a hundred on."""
    if "." in said:
        return 0.1
    if not said.endswith("0") or len(said) < 2:
        return 1.0
    return 10.0 if abs(_value(said)) >= 100 else 5.0


def _is_fahrenheit(scale: str) -> bool:
    return scale.lower() in words.FAHRENHEIT

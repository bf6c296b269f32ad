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
_BEFORE, _BEHIND = 40, 70
_NUMBER = rf"(?:(?:{any_of(words.MINUS)}) |[-−–])?\d{{1,3}}(?:\.\d)?"


def _figure(turn: str) -> str:
    """A temperature, or a range of two, with its scale."""
    mark = rf"\s?(?:°|º|{any_of(words.DEGREES)})"
    scale = rf"(?:{mark})?\s?(?P<scale{turn}>{any_of(words.CELSIUS + words.FAHRENHEIT)})"
    second = rf"(?:(?:{mark})?(?:\s?[-–]\s?|\s{words.TO}\s)(?P<high{turn}>{_NUMBER}))?"
    return rf"(?P<low{turn}>{_NUMBER}){second}{scale}(?![\w²³])"


def _led(leads: Iterable[str]) -> str:
    return rf"\b(?:{any_of(leads)})\s(?:(?:{any_of(HEDGES)})\s)?\Z"


_LED = lazily(lambda: _led(words.CHANGE_LEADS), re.IGNORECASE)
_TOLD = lazily(lambda: _led(words.CHANGES_TOLD), re.IGNORECASE)
_ENDED = lazily(lambda: rf"\s(?:{any_of(words.CHANGE_ENDS)})\b", re.IGNORECASE)
_TWINS = lazily(
    lambda: (
        rf"(?<![\w.,]){_figure('1')},?\s?[(\[/]\s?(?:{words.OR} )?(?:(?!{any_of(words.MINUS)})[a-z~≈]{{1,13}} ){{0,2}}{_figure('2')}"
        r"(?P<closed>\s?[)\]])?"
    ),
    re.IGNORECASE,
)


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
    if is_fahrenheit == other or len(first) != len(second):
        return None
    celsius, fahrenheit = (second, first) if is_fahrenheit else (first, second)
    slack = _slack(match, is_fahrenheit)
    as_heat, as_change = (
        max(abs((f - zero_f) / _PER_DEGREE - c) for c, f in zip(celsius, fahrenheit, strict=True))
        - slack
        for zero_f in (_ZERO_F, 0.0)
    )
    is_told = as_change > CARELESS_C and _is_led(match, _TOLD)
    is_change = is_told or (as_heat > 0 and _is_change(match))
    may_be = is_change or max(map(abs, celsius)) <= MOST_WARMER_C
    verdict = _verdict(min(as_heat, as_change) if may_be else as_heat, as_change)
    if is_told:
        verdict = "doubtful" if as_heat <= 0 else "inconsistent"
    is_change = is_change or (as_heat > 0 and verdict == "consistent")
    zero_f = 0.0 if is_change else _ZERO_F
    shown = [
        (f - zero_f) / _PER_DEGREE if is_fahrenheit else f * _PER_DEGREE + zero_f for f in first
    ]
    unit = "°C" if is_fahrenheit else "°F"
    stated = match.string[match.start("low2") : match.end("scale2")]
    why = f"{match.string[match.start('low1') : match.end('scale1')]} is {_listed(shown)} {unit}"
    why += " as a difference" if is_change else ""
    return Temperatures(
        match.start(), match.end(), Interval(second[0], second[-1], unit, text=stated),
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


def _listed(figures: list[float]) -> str:
    return " to ".join(f"{figure:.3g}" for figure in figures)


def _slack(match: re.Match[str], is_fahrenheit: bool) -> float:
    """What rounding may do to a pair, degrees Celsius."""
    steps = [_step(match[f"low{turn}"]) for turn in ("1", "2")]
    step_c, step_f = reversed(steps) if is_fahrenheit else steps
    return max(step_c, step_f / _PER_DEGREE) / 2 + 1e-9


def _is_change(match: re.Match[str]) -> bool:
    """Whether the words right beside a pair tell of a difference: "by 15 °C (27 °F)", "15 °C (27 °F)
    warmer"."""
    return _is_led(match, _LED) or _ENDED.match(match.string, match.end()) is not None


def _is_led(match: re.Match[str], leads: re.Pattern[str]) -> bool:
    start = match.start()
    return leads.search(match.string, max(0, start - _LEAD), start) is not None


def _ends(match: re.Match[str], turn: str) -> list[float]:
    """The figure of a temperature, or both of a range."""
    return [_value(said) for name in ("low", "high") if (said := match[f"{name}{turn}"])]


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

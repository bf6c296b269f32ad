"""Temperatures in degrees Celsius and Fahrenheit side by side: "41 °C (106 °F)".

A difference ("2 °C (3.6 °F) warmer") has no offset of 32 degrees: either reading will do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.language.en import quantities as words
from osint.model import Interval, Verdict
from osint.support import text_search
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily

CARELESS_C = 2.5
"""Degrees Celsius by which two figures may differ and still be a careless conversion."""
MOST_WARMER_C = 12.0
"""Degrees Celsius up to which a figure may be a difference."""
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
    scales = [_is_fahrenheit(match[name]) for name in ("scale1", "scale2")]
    if scales[0] == scales[1]:
        return None
    first, second = (_ends(match, turn) for turn in ("1", "2"))
    if len(first) != len(second):
        return None
    steps = [_step(match[f"low{turn}"]) for turn in ("1", "2")]
    offs, shown = [], []
    for one, two in zip(first, second, strict=True):
        off, real = _off(one, two, scales[0], steps)
        offs.append(off)
        shown.append(real)
    verdict: Verdict = "consistent" if max(offs) <= 0 else "doubtful"
    if max(offs) > CARELESS_C:
        verdict = "inconsistent"
    unit = "°C" if scales[0] else "°F"
    given = match.string[match.start("low1") : match.end("scale1")]
    stated = match.string[match.start("low2") : match.end("scale2")]
    why = f"{given} is {' to '.join(f'{real:.3g}' for real in shown)} {unit}"
    tail = {
        "consistent": f", which fits {stated}",
        "doubtful": f"; rounding does not quite explain {stated}",
    }
    return Temperatures(
        match.start(), match.end(), Interval(second[0], second[-1], unit, text=stated),
        Interval(min(shown), max(shown), unit, best=sum(shown) / len(shown)), verdict,
        f"{why}{tail.get(verdict, f', not {stated}')}.",
    )  # fmt: skip


def _off(one: float, two: float, is_fahrenheit: bool, steps: list[float]) -> tuple[float, float]:
    """How far off two figures are beyond their rounding, degrees Celsius, and the first on the
    scale of the second."""
    celsius, fahrenheit = (two, one) if is_fahrenheit else (one, two)
    step_c, step_f = reversed(steps) if is_fahrenheit else steps
    slack = max(step_c, step_f / _PER_DEGREE) / 2 + 1e-9
    absolute = abs((fahrenheit - _ZERO_F) / _PER_DEGREE - celsius)
    warmer = abs(fahrenheit / _PER_DEGREE - celsius)
    apart = min(absolute, warmer) if abs(celsius) <= MOST_WARMER_C else absolute
    zero = _ZERO_F if apart == absolute else 0.0
    real = (one - zero) / _PER_DEGREE if is_fahrenheit else one * _PER_DEGREE + zero
    return apart - slack, real


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

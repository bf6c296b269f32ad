"""Statements in Russian and Ukrainian."""

from __future__ import annotations

import pytest

from osint.language.ru import inflection as cyrillic
from osint.world import world
from tests.checks.claims import verdicts

STATED = (
    ("distance=consistent", "Харьков находится в 30 км от границы с Россией."),
    ("distance=inconsistent", "Харьков находится в 300 км от границы с Россией."),
    ("distance=consistent", "Владивосток расположен менее чем в 150 км от границы с КНДР."),
    ("distance=consistent", "Львов находится примерно в 70 км от границы с Польшей."),
    ("distance=consistent", "Харків розташований за 30 км від кордону з Росією."),
    ("distance=consistent", "Одеса розташована за 440 км від Києва."),
    ("distance=inconsistent", "Одеса розташована за 44 км від Києва."),
    ("direction=consistent", "Белгород находится в 75 км к северу от Харькова."),
    ("direction=inconsistent", "Белгород находится в 75 км к югу от Харькова."),
)


@pytest.mark.parametrize(("wanted", "text"), STATED)
def test_stated(wanted: str, text: str) -> None:
    assert wanted in verdicts(text)


def test_quiet() -> None:
    assert verdicts("Ракета пролетела 500 км и упала в море.") == []


@pytest.mark.parametrize(
    ("inflected", "code"),
    [
        ("Россией", "RU"),
        ("Китаем", "CN"),
        ("Украиной", "UA"),
        ("Польшей", "PL"),
        ("КНДР", "KP"),
        ("Росією", "RU"),
        ("Польщею", "PL"),
        ("Ираном", "IR"),
    ],
)
def test_a_country_in_another_case(inflected: str, code: str) -> None:
    place = cyrillic.country(inflected, world().gazetteer.lookup)
    assert place is not None and place.country == code


@pytest.mark.parametrize(
    ("words", "azimuth"),
    [("к северу", 0), ("к юго-востоку", 135), ("на захід", 270), ("на північ", 0)],
)
def test_direction(words: str, azimuth: float) -> None:
    match = cyrillic.DIRECTION.match(words)
    assert match is not None and cyrillic.azimuth(match.groupdict()) == azimuth

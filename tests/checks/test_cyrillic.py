"""Statements in Russian and Ukrainian."""

from __future__ import annotations

import pytest

from osint.ends import other_borders
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
    ("words", "code"),
    [
        ("границы с Россией", "RU"),
        ("границей с Китаем", "CN"),
        ("государственной границы с Украиной", "UA"),
        ("границе с Польшей", "PL"),
        ("границы с КНДР", "KP"),
        ("кордону з Росією", "RU"),
        ("кордоні з Польщею", "PL"),
        ("границы с Ираном вчера", "IR"),
    ],
)
def test_a_typed_border_with_a_country_in_another_case(words: str, code: str) -> None:
    found = other_borders.read(words, 0, world().gazetteer)
    assert found is not None and found.other is not None and found.other.country == code


def test_a_border_with_no_country() -> None:
    found = other_borders.read("границы с Аркадией", 0, world().gazetteer)
    assert found is not None and found.other is None and found.unread == "Аркадией"
    assert other_borders.read("Харьков стоит", 0, world().gazetteer) is None


def test_the_listed_form_of_a_name() -> None:
    gazetteer = world().gazetteer
    assert gazetteer.lookup(other_borders.listed("Саратовом", gazetteer))[0].name == "Saratov"
    assert other_borders.listed("Бздрыщковом", gazetteer) == "Бздрыщковом"
    assert not other_borders.is_other("Saratov")

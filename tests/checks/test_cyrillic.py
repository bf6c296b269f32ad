"""Statements in Russian and Ukrainian."""

from __future__ import annotations

import pytest

from osint import typed
from osint.ends import other_scripts
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
    ],
)
def test_a_typed_border_with_a_country_in_another_case(words: str, code: str) -> None:
    found = typed.party_from_text(words, world())
    assert (found.kind, found.other_country) == ("border", code)


def test_a_border_with_no_country() -> None:
    assert typed.party_from_text("границы с Аркадией", world()).kind == "unknown"
    assert typed.party_from_text("Харьков стоит", world()).kind != "border"


def test_the_listed_form_of_a_name() -> None:
    gazetteer = world().gazetteer
    assert gazetteer.lookup(other_scripts.listed("Саратовом", gazetteer))[0].name == "Saratov"
    assert other_scripts.listed("Бздрыщковом", gazetteer) == "Бздрыщковом"
    assert not other_scripts.is_other("Saratov")

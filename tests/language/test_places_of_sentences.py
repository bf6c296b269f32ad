"""Names of places in other languages: taken where the words allow it, left where they are words."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


def places(text: str, code: str) -> dict[str, str | None]:
    document = Document(id="1", text=text, language=code)
    return {
        m.text: m.place.name if m.place else None
        for m in pipeline.extract(document, world()).places
    }


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("de", "Kassel liegt an der Fulda.", "Kassel"),
        ("fr", "Limoges se trouve au centre du pays.", "Limoges"),
        ("it", "Modena si trova nella pianura.", "Modena"),
        ("tr", "Göstericiler Samsun kentinde yürüdü.", "Samsun"),
        ("pt", "O navio saiu ontem do Porto.", "Porto"),
        ("uk", "Удару зазнало село Шестовиця біля річки.", "Шестовиця"),
    ],
)
def test_a_name_before_a_verb_of_place_or_with_its_noun_is_taken(
    code: str, text: str, name: str
) -> None:
    assert name in places(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Indica el nombre del archivo que quieres abrir."),
        ("it", "Usa questa opzione per salvare il lavoro."),
        ("de", "Der Name steht am Rand der Seite, falls Platz ist."),
        ("fr", "Enregistrez l'image au format PNG avant la fin."),
        ("pt", "O porto estava fechado por causa do vento."),
        ("de", "Sie sind auch dabei, ab morgen wird gearbeitet."),
        ("uk", "Дорога була довгою, але всі дійшли."),
    ],
)
def test_a_word_of_the_language_is_no_place(code: str, text: str) -> None:
    assert places(text, code) == {}


def test_a_weak_name_is_taken_among_others_of_its_country() -> None:
    text = "Обстріляно Харків, Чугуїв, Ізюм, Балаклію, Вовчанськ та Печеніги."
    assert "Печеніги" in places(text, "uk")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Die Richterin Petra Kassel sprach das Urteil."),
        ("es", "El abogado Pablo Toledo negó los hechos."),
        ("fr", "Le témoin Paul Nantes a tout nié."),
        ("ru", "Тренер Андрей Суворов ушёл в отставку."),
        ("uk", "Речниця Олена Суми не відповіла."),
        ("ar", "قال المحامي سامي صيدا إن موكله بريء."),
    ],
)
def test_a_surname_is_no_place(code: str, text: str) -> None:
    assert places(text, code) == {}


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("de", "Sie zog von Kassel nach Fulda.", "Kassel"),
        ("es", "El abogado vive en Toledo desde mayo.", "Toledo"),
        ("ru", "Поезд пришёл в Суворов вовремя.", "Суворов"),
        ("ar", "عاد المحامي إلى صيدا مساء.", "صيدا"),
    ],
)
def test_the_same_name_behind_other_words_is_one(code: str, text: str, name: str) -> None:
    assert name in places(text, code)


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("fr", "Varna, au bord de la mer Noire, est calme.", "Black Sea"),
        ("ru", "Анапа стоит на берегу Чёрного моря.", "Black Sea"),
        ("de", "Batumi liegt am Schwarzen Meer.", "Black Sea"),
    ],
)
def test_a_sea_is_one_name_whatever_its_case_and_capitals(code: str, text: str, name: str) -> None:
    assert name in places(text, code).values()

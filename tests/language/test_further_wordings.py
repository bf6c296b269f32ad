"""Wordings of newsrooms in several languages: what is read, what is called, and what is left alone."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

TRUE = (
    # a part of the country behind the figure
    "Die Stadt Sumy liegt etwa 30 Kilometer von der russischen Grenze entfernt im Nordosten der Ukraine.",
    "Альметьевск расположен в 230 км от Казани, на юго-востоке Татарстана.",
    "Jaca se encuentra a 70 km de Huesca, en el norte de Aragón.",
    "Annemasse liegt 5 Kilometer von Genf entfernt in Frankreich.",
    # what is told behind the area that a place lies in
    "Rosenheim liegt in Bayern, rund 50 Kilometer südöstlich von München.",
    "Город Талгар находится в Казахстане, недалеко от Алма-Аты.",
    "Alcoy está en la Comunidad Valenciana, cerca de Alicante.",
    "تقع الزرقاء في الأردن، بالقرب من عمان.",
    # an area that has its name from a town, or gives it to one
    "Der Ort Elsterwerda liegt in Brandenburg.",
    "Wittstock, eine Kleinstadt im Norden Brandenburgs, hat 14.000 Einwohner.",
    "Cartagena se encuentra en Murcia.",
    # waters
    "Острів Зміїний лежить у Чорному морі.",
    "Korsika liegt im Mittelmeer.",
    # words that belong to the name
    "فيضانات في مدينة درنة الساحلية شرقي ليبيا.",
    "وقع الحادث في بنزرت أقصى شمال تونس.",
    "Chur ist die Hauptstadt des Kantons Graubünden.",
    "Трускавець, відомий курорт на Львівщині, прийняв переселенців.",
    "Ковель у Волинській області — за 70 км від Луцька.",
    "Görlitz liegt nahe der deutsch-polnischen Grenze.",
)
FALSE = (
    "Rosenheim liegt in Bayern, rund 250 Kilometer südöstlich von München.",
    "Город Актобе находится в Казахстане, недалеко от Алма-Аты.",
    "Soria está en Castilla y León, cerca de Sevilla.",
    "تقع العقبة في الأردن، بالقرب من عمان.",
    "Die Stadt Sumy liegt etwa 30 Kilometer von der russischen Grenze entfernt im Südwesten der Ukraine.",
    "Jaca se encuentra a 70 km de Huesca, en el sur de Aragón.",
    "Annemasse liegt 5 Kilometer von Genf entfernt in Italien.",
    "Trier liegt in Brandenburg.",
    "Wittstock, eine Kleinstadt im Süden Brandenburgs, hat 14.000 Einwohner.",
    "Korsika liegt in der Ostsee.",
    "فيضانات في مدينة درنة الساحلية غربي ليبيا.",
    "وقع الحادث في بنزرت أقصى جنوب تونس.",
    "تقع بلدة السماوة العراقية على الحدود مع سوريا.",
    "Chur ist die Hauptstadt des Kantons Tessin.",
    "Трускавець, відомий курорт на Херсонщині, прийняв переселенців.",
    "Ковель у Волинській області — за 270 км від Луцька.",
    "Kassel liegt nahe der deutsch-niederländischen Grenze.",
)
QUIET = (
    # a town, which is a region too, is where something happens
    "Der Papst flog von Rom in Salzburg ein.",
    "Le PSG a battu Lyon à Genève.",
    "Посольство Киева в Люксембурге сообщило об этом.",
    "Делегація Львова у Зальцбурзі підписала угоду.",
    "O consulado de Lisboa em São Paulo fechou.",
    # a word that only opens a sentence
    "Нещодавно у Львівській області відкрили музей.",
    "Очаги можно наблюдать примерно в 10 км от Твери.",
)


def _verdicts(text: str) -> set[str]:
    return {f.verdict for f in pipeline.geocheck(Document(id="t", text=text), world())}


@pytest.mark.parametrize("text", TRUE)
def test_a_true_statement_passes(text: str) -> None:
    assert _verdicts(text) == {"consistent"}


@pytest.mark.parametrize("text", FALSE)
def test_a_false_statement_is_called(text: str) -> None:
    assert _verdicts(text) & {"inconsistent", "doubtful"}


@pytest.mark.parametrize("text", QUIET)
def test_what_states_nothing_is_left_alone(text: str) -> None:
    assert _verdicts(text) == set()

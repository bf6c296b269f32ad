"""A road or a journey is named by its two ends; what is near it is not said of its second end."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

ROADS = (
    "The accident happened on the A9 Munich - Berlin near Hof.",
    "Highway Kyiv – Odesa, near Uman: two dead.",
    "Auf der A9 München - Berlin bei Hof staut sich der Verkehr.",
    "ДТП произошло на трассе Москва - Минск возле Вязьмы.",
    "На шляху Харків–Суми, за 20 км на захід від Богодухова, сталася аварія.",
    "O acidente ocorreu na rodovia São Paulo - Curitiba, perto de Registro.",
    "أصيب خمسة في حادث سير على طريق الدمام - الرياض قرب مدينة الهفوف.",
    "سقطت طائرة كانت متجهة من باكو إلى غروزني قرب أكتاو.",
    "Die Linie Wien–Bratislava, 20 Kilometer östlich von Wien, war unterbrochen.",
    "Газопровід Долина – Ужгород пошкоджено за 5 км від Стрия.",
    "На пароме из Хельсинки в Таллин в 20 км к северу от Таллина начался пожар.",
    "Ein Konvoi auf dem Weg von Kabul nach Kandahar wurde 20 Kilometer südlich von Ghasni angegriffen.",
    "Колонна между Дамаском и Алеппо была атакована в 15 км от Хамы.",
    "رتل بين دمشق وحلب تعرض لهجوم على بعد 15 كيلومترا من حماة.",
    "Le TGV Paris-Strasbourg a déraillé à 15 km au nord-ouest de Strasbourg.",
)
CALLED = (
    "Расстояние между Дамаском и Алеппо составляет 15 км.",
    "Der Weg von Kabul nach Kandahar beträgt 20 Kilometer.",
    "The accident happened in Berlin near Hof.",
    "Der Unfall geschah in Adana nahe Aksaray.",
    "Авария произошла в Минске, возле Вязьмы.",
    "BERLIN - Potsdam lies 230 km southwest of Berlin.",
    "Er fuhr von Berlin nach Schwedt, 290 Kilometer nordöstlich von Berlin.",
)
PASSED = (
    "Из Хельсинки в Таллин 80 км.",
    "Medics were sent to the town of Al-Qamishli on the Turkish border.",
    "BERLIN - Potsdam liegt 30 km südwestlich von Berlin.",
    "Er fuhr von Berlin nach Schwedt, 90 Kilometer nordöstlich von Berlin.",
)


def _verdicts(text: str) -> set[str]:
    return {f.verdict for f in pipeline.geocheck(Document(id="t", text=text), world())}


@pytest.mark.parametrize("text", ROADS)
def test_the_second_end_of_a_road_is_no_subject(text: str) -> None:
    assert _verdicts(text) == set()


@pytest.mark.parametrize("text", CALLED)
def test_a_false_statement_of_one_place_is_still_called(text: str) -> None:
    assert _verdicts(text) & {"inconsistent", "doubtful"}


@pytest.mark.parametrize("text", PASSED)
def test_a_true_statement_of_one_place_still_passes(text: str) -> None:
    assert _verdicts(text) == {"consistent"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The depot lies on the road from Oslo to Trondheim, 150 km from Bergen.", {"unresolved"}),
        ("Hamar lies on the road from Oslo to Trondheim, 100 km from Oslo.", {"consistent"}),
        ("Hamar lies on the road from Oslo to Trondheim, 400 km from Oslo.", {"doubtful"}),
        ("She flew from Oslo to Trondheim, 50 km from Bergen.", {"inconsistent"}),
    ],
)
def test_what_lies_on_a_road_is_told_of_and_not_where_that_goes(
    text: str, expected: set[str]
) -> None:
    assert _verdicts(text) == expected

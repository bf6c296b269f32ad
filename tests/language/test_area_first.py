"""Outside English: an area that opens the sentence, the side in a bracket, and a seat told further on."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

TRUE = (
    "В Белгородской области под обстрел попал Грайворон.",
    "В Воронежской области беспилотник упал в Лисках.",
    "Вчера в Курской области атаковали Льгов.",
    "На Курщине атакован Льгов, на Сумщине — Шостка.",
    "У Сумській області під обстріл потрапив Конотоп.",
    "У Чернігівській області пожежа сталася в Ніжині.",
    "En la provincia de Jaén, la ciudad de Linares celebra su feria.",
    "Dans la province du Sud-Kivu, la ville d'Uvira a été touchée.",
    "In der Provinz Antwerpen wurde die Stadt Turnhout überschwemmt.",
    "في محافظة نينوى تعرضت مدينة سنجار للقصف.",
    "Взрыв в Воркуте (север России).",
    "Вибух у Луцьку (захід України).",
    "Des combats ont lieu dans la province du Nord-Kivu (est de la RDC).",
    "Псков — город в России, административный центр Псковской области.",
    "« Айова-Сити » () - город на севере США.",
)
NOT_TRUE = (
    "В Тамбовской области под обстрел попал Грайворон.",
    "В Мурманской области беспилотник упал в Лисках.",
    "Вчера в Мурманской области атаковали Льгов.",
    "У Львівській області під обстріл потрапив Конотоп.",
    "У Львівській області пожежа сталася в Ніжині.",
    "En la provincia de Lugo, la ciudad de Linares celebra su feria.",
    "Dans la province du Katanga, la ville d'Uvira a été touchée.",
    "في محافظة البصرة تعرضت مدينة سنجار للقصف.",
    "Взрыв в Воркуте (юг России).",
    "Вибух у Луцьку (схід України).",
    "Des combats ont lieu dans la province du Nord-Kivu (ouest de la RDC).",
)
CALLED = (
    "Взрыв в Воркуте (юг России).",
    "Вибух у Луцьку (схід України).",
    "Des combats ont lieu dans la province du Nord-Kivu (ouest de la RDC).",
    "Dans la province du Katanga, la ville d'Uvira a été touchée.",
    "Вчера в Мурманской области атаковали Льгов.",
)
QUIET = (
    "В Курской области мэр города Тамбова выступил с речью.",
    "В Курской области вспомнили взрыв, который произошёл в Москве.",
    "В Курской области задержали подозреваемого во взрыве в Туле.",
    "Dans la région de Kharkiv, la ville de Soumy et celle de Poltava ont été bombardées.",
    "Lyon est du côté de la Suisse (est en retard).",
)


def _verdicts(text: str) -> set[str]:
    return {f.verdict for f in pipeline.geocheck(Document(id="t", text=text), world())}


@pytest.mark.parametrize("text", TRUE)
def test_the_right_area_passes(text: str) -> None:
    assert _verdicts(text) == {"consistent"}


@pytest.mark.parametrize("text", NOT_TRUE)
def test_another_area_does_not_pass(text: str) -> None:
    assert _verdicts(text) and "consistent" not in _verdicts(text)


@pytest.mark.parametrize("text", CALLED)
def test_an_area_far_off_is_called(text: str) -> None:
    assert _verdicts(text) & {"inconsistent", "doubtful"}


@pytest.mark.parametrize("text", QUIET)
def test_what_only_opens_with_an_area_tells_nothing(text: str) -> None:
    assert _verdicts(text) == set()


def test_the_end_of_a_longer_chinese_name_is_no_name() -> None:
    assert _verdicts("模苏尔在伊拉克。") == set()
    assert _verdicts("苏尔在阿曼。") == {"consistent"}
    assert _verdicts("苏尔在伊拉克。") == {"inconsistent"}

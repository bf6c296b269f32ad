"""Further figures of a place in Russian, Ukrainian and Arabic: each true one beside a false twin."""

from __future__ import annotations

import pytest

import osint

CALLED = ("inconsistent", "doubtful")


def verdicts(text: str, check: str) -> list[str]:
    return [str(found.verdict) for found in osint.geocheck(text) if found.check == check]


TOLD = [
    # what stands between a place and its figure
    ("Зеленоград — город в Москве, центр электроники, лежит в {} км от Тулы.", "200", "540"),
    ("Кохтла-Ярве — город на востоке Эстонии, в {} км от Таллина.", "150", "420"),
    ("Вилково — город в Одесской области, на левом берегу Дуная, в {} км от Одессы.", "160", "440"),
    (
        "Славута — місто на Хмельниччині, на березі Горині, за {} км від Хмельницького.",
        "100",
        "290",
    ),
    ("Ківерці — місто Луцького району Волинської області, за {} км від Луцька.", "14", "60"),
    ("Умань лежить у Черкаській області, на річці Уманка, за {} км від Черкас.", "155", "430"),
    ("تقع مدينة الحسكة في شمال شرق سوريا، على بعد {} كيلومترا من حلب.", "320", "900"),
    ("تكريت عاصمة محافظة صلاح الدين، وتبعد {} كيلومترا عن بغداد.", "160", "440"),
    ("صيدا مدينة ساحلية جنوبي لبنان، وتبعد {} كيلومترا عن بيروت.", "40", "130"),
    ("تقع أسوان على ضفاف نهر النيل، على بعد {} كيلومتر من القاهرة.", "700", "250"),
    # the next figure of the same place
    ("Тирасполь лежит в 60 км от Кишинёва, в {} км от Одессы.", "90", "260"),
    # words for a place that was named
    ("Обстріляно Вовчанськ. Населений пункт розташований за {} км від Харкова.", "60", "190"),
    ("Обстрелян Волчанск. Населённый пункт находится в {} км от Харькова.", "60", "190"),
    ("Псков стоит на реке Великой. До Петербурга отсюда {} км.", "280", "700"),
    ("Заняли Горловку, это {} км севернее Донецка.", "35", "110"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), TOLD)
def test_a_figure_behind_what_a_place_is_called(text: str, right: str, wrong: str) -> None:
    assert "consistent" in verdicts(text.format(right), "distance")
    assert any(verdict in CALLED for verdict in verdicts(text.format(wrong), "distance"))


@pytest.mark.parametrize("text", [
    "Канів — місто в Черкаській області, розташоване на правому березі Дніпра, за 55 км від Черкас.",
    "Кам'янець-Подільський розташований на Хмельниччині, на березі річки Смотрич.",
    "بورتسودان مدينة ساحلية شرقي السودان على البحر الأحمر، وتبعد نحو 670 كيلومترا عن الخرطوم.",
    "ود مدني عاصمة ولاية الجزيرة، وتبعد 160 كيلومترا عن الخرطوم.",
    "Остров Змеиный находится в 35 км от берега.",
    "Lampedusa is 113 km from the coast.",
])  # fmt: skip
def test_no_river_area_or_own_shore_is_what_is_told(text: str) -> None:
    assert not [found for found in osint.geocheck(text) if str(found.verdict) in CALLED]


def test_an_island_is_as_far_off_the_coast_as_it_is() -> None:
    assert verdicts("Heligoland lies 46 km from the coast.", "distance") == ["consistent"]


@pytest.mark.parametrize(("text", "right", "wrong"), [
    ("Обстрелян г. Шебекино ({} обл.).", "Белгородская", "Ростовская"),
    ("Обстріляли м. Ізюм ({} обл.).", "Харківська", "Сумська"),
    ("استهدف القصف محافظة صعدة شمالي {}.", "اليمن", "المغرب"),
    ("رست السفينة في الحديدة غربي {}.", "اليمن", "السودان"),
    ("Встреча прошла в Эр-Рияде, столице {}.", "Саудовской Аравии", "Египта"),
])  # fmt: skip
def test_the_area_of_a_place(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "containment") == ["consistent"]
    assert any(verdict in CALLED for verdict in verdicts(text.format(wrong), "containment"))


def test_what_may_lie_beyond_a_country_is_no_part_of_it() -> None:
    assert not verdicts("تعرضت خاركيف شرقي بولندا لقصف.", "containment")


@pytest.mark.parametrize(
    ("day", "verdict"), [("الأربعاء", "consistent"), ("السبت", "inconsistent")]
)
def test_a_month_by_both_of_its_arabic_names(day: str, verdict: str) -> None:
    assert verdicts(f"وقع ذلك يوم {day} 25 ديسمبر/كانون الأول 2024.", "weekday") == [verdict]


def test_a_post_that_opens_with_a_mark_is_not_about_its_first_word() -> None:
    text = "⚡️Утром обстреляли село Козинка Белгородской области. Населённый пункт расположен в 3 км от границы с Украиной."
    (found,) = [found for found in osint.geocheck(text) if found.check == "distance"]
    assert (str(found.verdict), found.why.split(" is ")[0]) == ("consistent", "Kozinka")

"""Kinds of expression added by what real texts and other corpora hold, each in our own words."""

from __future__ import annotations

from datetime import datetime

import pytest

from osint.extract.dates import find

NOW = datetime(2022, 11, 7, 10, 0)  # a Monday


def values(text: str, now: datetime | None = NOW) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find(text, now)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # lengths in figures
        ("Shelling went on in the past 24h.", [("the past 24h", "PT24H")]),
        ("The bridge stayed shut for 3h.", [("3h", "PT3H")]),
        # the early hours, later and earlier
        ("He fled in the early hours of Monday.", [("the early hours of Monday", "2022-11-07TMO")]),
        ("They will sign later this week.", [("later this week", "2022-W45")]),
        ("It was sold earlier this year.", [("earlier this year", "2022")]),
        (
            "Call me 30 minutes later this week.",
            [("30 minutes", "PT30M"), ("later this week", "2022-W45")],
        ),
        # counted from a weekday, a feast, a length
        ("Three days after Tuesday's raid he fled.", [("Three days after Tuesday", "2022-11-04")]),
        (
            "He spoke on the Friday before Easter 2022.",
            [("the Friday before Easter 2022", "2022-04-15")],
        ),
        ("Leave is granted for 10 days from 18 December.", [("10 days from 18 December", "P10D")]),
        (
            "They left two years and three months ago.",
            [("two years and three months ago", "2020-08")],
        ),
        ("Only 3 next week.", [("next week", "2022-W46")]),
        # what repeats
        ("The council meets each Monday at 4pm.", [("each Monday at 4pm", "XXXX-WXX-1T16")]),
        ("The council meets every other week.", [("every other week", "P2W")]),
        ("The council meets every third day.", [("every third day", "P3D")]),
        ("Rent is due on the 19th of every month.", [("the 19th of every month", "XXXX-XX-19")]),
        # nights
        ("Drones fell overnight into Monday.", [("overnight into Monday", "2022-11-06TNI")]),
        (
            "Drones fell on Sunday night into Monday.",
            [("Sunday night into Monday", "2022-11-06TNI")],
        ),
        (
            "It burned on the night of 31 March to 1 April 2021.",
            [("night of 31 March to 1 April 2021", "2021-03-31TNI")],
        ),
        # halves
        (
            "It snowed in the first half of March 2021.",
            [("the first half of March 2021", "2021-03")],
        ),
        (
            "He wrote it in the second half of the 19th century.",
            [("the second half of the 19th century", "18")],
        ),
        # feasts
        ("The shop shut on Labor Day weekend 2021.", [("Labor Day weekend 2021", "2021-W35-WE")]),
        ("They marched on Palm Sunday 2022.", [("Palm Sunday 2022", "2022-04-10")]),
        ("It fell on Ukraine's Independence Day.", []),
        ("A good Friday it was, he said.", [("Friday", "2022-11-04")]),
        # years in words
        (
            "It sank on 6 April seventeen hundred thirty three.",
            [("6 April seventeen hundred thirty three", "1733-04-06")],
        ),
        ("In May two thousand people marched.", [("May", "2022-05")]),
        # two numeric dates joined by a dash
        (
            "Leave ran 13/01/2018-25/01/2018.",
            [("13/01/2018", "2018-01-13"), ("25/01/2018", "2018-01-25")],
        ),
        # file names
        ("Source: 2022_02_24 09_30_12.mp4", [("2022_02_24 09_30_12", "2022-02-24T09:30:12")]),
        ("Source: 2022-02-24 09-30-12.mp4", [("2022-02-24 09-30-12", "2022-02-24T09:30:12")]),
        # the year of the last of two days is that of both
        (
            "They met on 3 May and 17 May 2020.",
            [("3 May", "2020-05-03"), ("17 May 2020", "2020-05-17")],
        ),
        # money is no day
        ("It cost $ 12 December 27 was cheaper.", []),
    ],
)
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_a_year_ago_in_a_report_of_a_quarter_is_that_quarter() -> None:
    text = "Profit rose 12% in the third quarter from a year ago. Sales were 3.1, up from 2.8 a year earlier."
    assert [value for _, value in values(text)] == ["2022-Q3", "2021-Q3", "2021-Q3"]
    assert (
        values("Profit rose in the third quarter. He had left the firm a year ago.")[-1][1]
        == "2021"
    )


def test_a_clock_in_a_text_that_names_no_day_is_a_clock_alone() -> None:
    assert values("This month the gates open at 6pm.")[-1] == ("6pm", "T18")
    assert values("On 3 May the gates open at 6pm.")[-1][1].endswith("T18:00")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Взрыв прогремел в ночь на 14 марта 2022 года.", "2022-03-13TNI"),
        ("В ночь с 31 марта на 1 апреля 2022 года горел склад.", "2022-03-31TNI"),
        ("У ніч на неділю горів склад.", "2022-11-05TNI"),
        ("Дом построен в 1990-х годах.", "199"),
        ("Тоді, у 90-х роках, тут був ринок.", "199"),
        ("Это было в первой половине 2021 года.", "2021-H1"),
        ("Це було в останній тиждень вересня 2021 року.", "2021-W39"),
        ("Он уехал полтора года назад.", "2021-05"),
        ("Он уехал полгода назад.", "2022-05"),
        ("Une explosion a secoué la ville dans la nuit du 13 au 14 mars 2022.", "2022-03-13TNI"),
        ("In der Nacht vom 13. auf den 14. März 2022 brannte die Halle.", "2022-03-13TNI"),
        ("In der Nacht zum 14. März 2022 brannte die Halle in der Stadt.", "2022-03-13TNI"),
        ("El almacén ardió en la noche del 13 al 14 de marzo de 2022.", "2022-03-13TNI"),
        ("Il deposito è bruciato nella notte tra il 13 e il 14 marzo 2022.", "2022-03-13TNI"),
        ("O armazém ardeu na noite de 13 para 14 de março de 2022.", "2022-03-13TNI"),
        ("Magazyn spłonął w nocy z 13 na 14 marca 2022 r. i nie jest czynny.", "2022-03-13TNI"),
        ("De loods brandde in de nacht van 13 op 14 maart 2022.", "2022-03-13TNI"),
        ("Depo 13 Mart'ı 14 Mart'a bağlayan gece yandı.", "2023-03-13TNI"),
        ("احترق المستودع في ليلة 13 إلى 14 مارس 2022.", "2022-03-13TNI"),
        ("2022年3月13日至14日夜间发生火灾。", "2022-03-13TNI"),
        ("Du 3 au 5 mai 2022, la ville a été bombardée.", "2022-05-03/2022-05-05"),
    ],
)
def test_other_languages(text: str, value: str) -> None:
    assert value in [each for _, each in values(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It burned on the night of 30 to 31 April 2022.",
        "В ночь на 31 апреля 2022 года горел склад.",
        "In der Nacht vom 30. auf den 31. April 2022 brannte es in der Stadt.",
    ],
)
def test_the_night_of_a_day_that_does_not_exist(text: str) -> None:
    assert any(mention.impossible for mention in find(text, NOW))


def test_two_days_of_a_month_in_other_languages() -> None:
    german = [value for _, value in values("Es brannte am 3. und 4. Mai 2022 in der Stadt.")]
    assert german == ["2022-05-03", "2022-05-04"]
    assert values("Chapitre 9, 4 mai 2022, dans la ville.") == [("4 mai 2022", "2022-05-04")]

"""Intervals and ages that the next sentence tells, in other languages than English."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

STORIES = (
    # the next day
    ("Das Dorf fiel am 3. Mai 1945. Am nächsten Tag, dem 4. Mai, schwiegen die Waffen.", "4. Mai", "14. Mai"),
    ("Le pont saute le 20 juin 1944. Le lendemain, 21 juin, la ville est libre.", "21 juin", "30 juin"),
    ("El puerto cerró el 7 de marzo de 2019. Al día siguiente, el 8 de marzo, volvió a abrir.", "el 8", "el 18"),
    ("Мост взорвали 8 октября 2022 года. На следующий день, 9 октября, его открыли.", "9 октября", "19 октября"),
    ("Міст підірвали 8 жовтня 2022 року. Наступного дня, 9 жовтня, його відкрили.", "9 жовтня", "19 жовтня"),
    ("وقع الهجوم في 7 مارس 2023. وفي اليوم التالي، 8 مارس، بدأ القصف.", "، 8", "، 18"),
    # an age at death, and the birth before it
    ("Rilke wurde am 4. Dezember 1875 geboren. Er starb am 29. Dezember 1926 im Alter von 51 Jahren.", "51", "61"),
    ("Neruda nació el 12 de julio de 1904. Murió el 23 de septiembre de 1973, a los 69 años.", "69", "59"),
    ("Zola est né le 2 avril 1840. Il est mort le 29 septembre 1902 à l'âge de 62 ans.", "62", "52"),
    ("Чехов родился 29 января 1860 года. Умер 15 июля 1904 года в возрасте 44 лет.", "44", "54"),
    ("Франко народився 27 серпня 1856 року. Помер 28 травня 1916 року у віці 59 років.", "59", "69"),
)  # fmt: skip
QUIET = (
    "Rilke wurde am 4. Dezember 1875 geboren. Sein Vater starb am 14. Juni 1906 im Alter von 67 Jahren.",
    "Zola est né le 2 avril 1840. Sa femme est morte le 26 avril 1925 à l'âge de 86 ans.",
    "Le 3 mai 2020, il arrive à Lyon ; le 9 mai, il repart le lendemain.",
    "Чехов родился 29 января 1860 года. Отец умер 12 октября 1898 года в возрасте 73 лет.",
)


def _verdicts(text: str) -> set[str]:
    found = pipeline.geocheck(Document(id="t", text=text), world())
    return {f.verdict for f in found if f.claim.check == "interval"}


@pytest.mark.parametrize(("text", "said", "other"), STORIES)
def test_is_read_over_the_end_of_a_sentence(text: str, said: str, other: str) -> None:
    assert _verdicts(text) == {"consistent"}
    assert said in text and other not in text


@pytest.mark.parametrize(("text", "said", "other"), STORIES)
def test_is_doubted_where_it_is_wrong(text: str, said: str, other: str) -> None:
    assert _verdicts(text.replace(said, other)) & {"doubtful", "inconsistent"}


@pytest.mark.parametrize("text", QUIET)
def test_is_not_told_of_another(text: str) -> None:
    assert _verdicts(text) == set()

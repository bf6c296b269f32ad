"""What is told on of a place: behind its coordinate, from the other end, in the next sentence."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.extract.sentences import starts
from osint.model import Document
from osint.world import world

TOLD = (
    # behind the coordinate in brackets
    ("Siegen (50.87, 8.02) liegt in Nordrhein-Westfalen.", "Nordrhein-Westfalen", "Sachsen"),
    ("Nîmes (43.84, 4.36), dans le Gard, a été inondée.", "le Gard", "le Finistère"),
    ("Murcia (37.99, -1.13) está a 70 km al suroeste de Alicante.", "suroeste", "noreste"),
    ("Полтава (49.59, 34.55), що на Полтавщині, без світла.", "Полтавщині", "Львівщині"),
    # what a distance is counted from stands first
    ("Von Hamburg ist Lübeck 60 Kilometer entfernt.", "60", "160"),
    ("De Lyon, Grenoble est distante de 95 km.", "95", "260"),
    ("От Минска Брест находится в 330 км.", "330", "890"),
    ("От Минска Гомель отделяют 280 км.", "280", "760"),
    ("Від Києва Одесу відділяють 440 кілометрів.", "440", "1190"),
    ("Bis nach Basel sind es von Zürich 75 Kilometer.", "75", "200"),
    # a sentence without a subject, or with "the town", goes on
    ("Sevilla es la capital andaluza. Se encuentra a orillas del Guadalquivir.", "Guadalquivir", "Ebro"),
    ("Jaca es un municipio de Aragón. Se encuentra a 55 km al norte de Huesca.", "55", "148"),
    ("Кременчук — місто в Україні. Стоїть на берегах Дніпра.", "Дніпра", "Дністра"),
    ("A Coruña vive del mar. La ciudad, situada en la costa, dista 80 km de Lugo.", "80", "216"),
    ("El fuego destruyó parte de Chiva. El municipio está a 30 km de Valencia.", "30", "81"),
    ("La ville de Quimper est en fête. Elle est située à 180 km de Rennes.", "180", "486"),
    # what an area holds
    ("Елабуга входит в состав Татарстана.", "Татарстана", "Башкортостана"),
    ("Остров Колгуев относится к Ненецкому автономному округу.", "Ненецкому автономному округу", "Приморскому краю"),
    ("Jerez forma parte de Andalucía.", "Andalucía", "Galicia"),
    ("Cannes fait partie de la Provence-Alpes-Côte d'Azur.", "Provence-Alpes-Côte d'Azur", "Bretagne"),
    ("La isla de Mallorca, en el mar Mediterráneo, es famosa.", "mar Mediterráneo", "mar Báltico"),
    # borders and waters
    ("Die Stadt Görlitz liegt nur wenige Kilometer von der polnischen Grenze entfernt.", "Görlitz", "Erfurt"),
    ("Нарва — третий по величине город Эстонии, расположенный на границе с Россией.", "Россией", "Польшей"),
    ("Самара расположена в 850 км от Москвы, на берегу Волги.", "Волги", "Дона"),
    ("تقع بورسعيد على ساحل البحر المتوسط في شمال مصر.", "شمال", "جنوب"),
    ("وتتبع مدينة الفلوجة إداريا محافظة الأنبار.", "الأنبار", "البصرة"),
)  # fmt: skip
QUIET = (
    "El alcalde de Ronda visitó la obra. Está a 10 km de Marbella.",
    "Завод основан в Туле в 1712 году. Находится в 2 км от Москвы.",
    "Армія відійшла від Бахмута. Стоїть на березі Дніпра.",
    "Sevilla recibió al rey. Se encuentra en Madrid.",
    "La maire de la ville de Quimper a démissionné. Elle est à 20 km de Rennes.",
    "La ciudad de Valencia, en el Mediterráneo, es un destino turístico.",
    "Москва осудила удар. Стоит на своём.",
)


def _verdicts(text: str) -> set[str]:
    return {f.verdict for f in pipeline.geocheck(Document(id="t", text=text), world())}


@pytest.mark.parametrize(("text", "said", "other"), TOLD)
def test_is_read(text: str, said: str, other: str) -> None:
    assert "consistent" in _verdicts(text)
    assert not {"doubtful", "inconsistent"} & _verdicts(text)
    assert said in text and other not in text


@pytest.mark.parametrize(("text", "said", "other"), TOLD)
def test_is_called_where_it_is_wrong(text: str, said: str, other: str) -> None:
    assert {"doubtful", "inconsistent"} & _verdicts(text.replace(said, other))


@pytest.mark.parametrize("text", QUIET)
def test_is_left_alone(text: str) -> None:
    assert not {"doubtful", "inconsistent"} & _verdicts(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Goma liegt im Osten des Landes.", "Landes"),
        ("La ville de Goma, dans l'est du pays, est tombée.", "pays"),
        ("Мопти находится на юге страны.", "страны"),
    ],
)
def test_the_country_is_quoted_as_the_text_has_it(text: str, said: str) -> None:
    (found,) = pipeline.geocheck(Document(id="t", text=text), world())
    area = found.claim.object
    assert area is not None
    assert area.text == said == text[area.start : area.end]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Bei Eschede im Landkreis Celle entgleiste ein Zug.", "consistent"),
        ("Bei Eschede im Landkreis Passau entgleiste ein Zug.", "unresolved"),
        ("Die Stadt Hauzenberg liegt im Landkreis Passau.", "consistent"),
    ],
)
def test_a_district_lies_about_its_seat(text: str, verdict: str) -> None:
    assert _verdicts(text) == {verdict}


def test_a_day_before_its_month_ends_no_sentence() -> None:
    text = "Am 3. September brannte Husum, 30 Kilometer westlich von Schleswig. Dort regnete es."
    assert starts(text) == (0, text.index("Dort"))

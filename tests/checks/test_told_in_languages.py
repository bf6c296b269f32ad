"""True statements and false twins in the languages that are read beside English."""

from __future__ import annotations

from datetime import date

import pytest

from osint.model import Document
from osint.pipeline import geocheck
from osint.world import world

DAY = date(2024, 3, 15)
ALARMS = ("inconsistent", "doubtful")


def verdicts(text: str, check: str) -> list[str]:
    found = geocheck(Document(id="text", text=text, published=DAY), world())
    return [f.verdict for f in found if f.claim.check == check]


@pytest.mark.parametrize(
    ("check", "true", "false"),
    [
        (
            "containment",
            "Demonstranten zogen durch Linz in Österreich.",
            "Demonstranten zogen durch Linz in Ungarn.",
        ),
        (
            "containment",
            "Der Minister kam nach Basel, Schweiz.",
            "Der Minister kam nach Basel, Polen.",
        ),
        (
            "containment",
            "La police est à Lille, France, depuis hier.",
            "La police est à Lille, Italie, depuis hier.",
        ),
        (
            "containment",
            "Policja jest w Poznaniu, województwo wielkopolskie.",
            "Policja jest w Poznaniu, województwo śląskie.",
        ),
        (
            "containment",
            "Пожар начался в Туле, Россия.",
            "Пожар начался в Туле, Украина.",
        ),
        (
            "containment",
            "کاروان وارد تبریز، ایران شد.",
            "کاروان وارد تبریز، عراق شد.",
        ),
        (
            "containment",
            "Minister przybył do miasta Wrocław, Polska.",
            "Minister przybył do miasta Wrocław, Litwa.",
        ),
        (
            "distance",
            "Odległość między miastami Opole i Radom wynosi 260 kilometrów.",
            "Odległość między miastami Opole i Radom wynosi 900 kilometrów.",
        ),
        (
            "distance",
            'שדרות נמצאת במרחק 100 ק"מ מחדרה.',
            'שדרות נמצאת במרחק 500 ק"מ מחדרה.',
        ),
        (
            "containment",
            "מפגינים צעדו באשדוד, ישראל.",
            "מפגינים צעדו באשדוד, ירדן.",
        ),
        (
            "containment",
            "وقع الحريق في مدينة حماة السورية.",
            "وقع الحريق في مدينة عدن السورية.",
        ),
        (
            "coordinates",
            "Вантажівку зняли в точці 48.4650, 35.0462 у Дніпрі.",
            "Вантажівку зняли в точці 35.0462, 48.4650 у Дніпрі.",
        ),
        (
            "coordinates",
            "Magazyn sfilmowano w punkcie 51.1079, 17.0385 we Wrocławiu.",
            "Magazyn sfilmowano w punkcie 17.0385, 51.1079 we Wrocławiu.",
        ),
        (
            "coordinates",
            "Köprü İzmir'de 38.4237, 27.1428 noktasında görüntülendi.",
            "Köprü İzmir'de 27.1428, 38.4237 noktasında görüntülendi.",
        ),
        (
            "twin-units",
            "Die Drohne flog 30 Meilen (48 km).",
            "Die Drohne flog 30 Meilen (80 km).",
        ),
        (
            "travel-time",
            "El autobús fue de Sevilla a Madrid en seis horas.",
            "El autobús fue de Sevilla a Madrid en veinte minutos.",
        ),
        (
            "travel-time",
            "Le convoi est allé de Lille à Lyon en huit heures.",
            "Le convoi est allé de Lille à Lyon en vingt minutes.",
        ),
        (
            "distance",
            "Tokat, Sivas’a 85 km uzaklıktadır.",
            "Tokat, Sivas’a 400 km uzaklıktadır.",
        ),
        (
            "proximity",
            "Mudanya, Bursa yakınlarında bulunuyor.",
            "Gelibolu, Adana yakınlarında bulunuyor.",
        ),
        (
            "direction",
            "Dron, Konya'nın 90 km güneyindeki Karaman'a düştü.",
            "Dron, Konya'nın 90 km kuzeyindeki Karaman'a düştü.",
        ),
        (
            "proximity",
            "Hubo protestas en Palmira, cerca de Cali.",
            "Hubo protestas en Cali, cerca de Cartagena.",
        ),
    ],
)
def test_the_false_twin_is_called(check: str, true: str, false: str) -> None:
    assert "consistent" in verdicts(true, check)
    assert not set(ALARMS).intersection(verdicts(true, check))
    assert set(ALARMS).intersection(verdicts(false, check))


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Bugün Artvin’de yangın çıktı.", "Artvin", "TR"),
        ("Sinop'ta yangın çıktı.", "Sinop", "TR"),
        ("El alcalde de Toledo habló ayer de los heridos.", "Toledo", "ES"),
        ("Un incendie a éclaté hier à Bayonne, selon le maire.", "Bayonne", "FR"),
        ("Protests were held in Cali on Monday.", "Cali", "CO"),
    ],
)
def test_a_name_means_the_place_where_the_language_is_at_home(
    text: str, name: str, country: str
) -> None:
    from osint.api import extract

    places = extract(Document(id="text", text=text)).places
    assert [(p.text, p.place.country) for p in places if p.place is not None] == [(name, country)]

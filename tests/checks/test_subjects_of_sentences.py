"""Names that a sentence says nothing of: what leads to one, the ends of a road, a height in brackets,
an epicentre, the first half of a longer name. Beside each stands the same form said of the name."""

from __future__ import annotations

import pytest

from tests.checks.claims import accuses, verdicts

NOT_OF_THE_NAME = (
    # what leads to the name is the subject
    "The nearest airport to Sopron is in Austria.",
    "The footbridge near Sopron is in Austria.",
    "The shortest route to Sopron lies in Austria.",
    "The memorial to Lviv is in Canada.",
    "The twin club of Budapest is in Canada.",
    "The nearest airport to Sopron is 300 km from Graz.",
    "The border post to Sopron lies 300 km north of Graz.",
    "El puente cerca de Sopron está en Austria.",
    "Die Brücke bei Sopron liegt in Österreich.",
    "Le pont près de Sopron se trouve en Autriche.",
    "Il ponte vicino a Sopron si trova in Austria.",
    "Мост возле Шопрона находится в Австрии.",
    "Міст біля Шопрона знаходиться в Австрії.",
    # ways and lines that are called after where they run to
    "Poznan is 3 km from the Berlin-Warsaw motorway.",
    "Poznan is 5 km west of the Berlin road.",
    "Gao is 5 km south of the Niamey-Bamako road.",
    "Ghazni is 5 km from the Kabul to Kandahar highway.",
    "Poznan is 4 km from the Baku-Tbilisi-Ceyhan pipeline.",
    "Arusha is 4 km from the Nairobi–Mombasa railway.",
    # how high a place lies
    "Day 3: drive from Kathmandu to Pokhara (820m).",
    "Trek from Lukla to Namche Bazaar (3,440 m).",
    "We flew from Quito to Lima (505 ft).",
    # first halves of names that no gazetteer has
    "Easter Island is 391 km from Isla Zorval y Gómez.",
    "Graz is 5 km from Cerro Zorvalquez.",
    "Graz is 5 km from Porto Zorvalquez.",
    # names of their own that are called after a town, and ships
    "Graz is 4 km from the Vienna Arch.",
    "Baden is 2 km from the Vienna Woods.",
    "The liner Kiev was built in Gdansk, 20 km from Gdynia.",
    # rivers, behind an article
    "Belgrade is 1 km from the Sava.",
    "Chernihiv is 2 km from the Desna.",
    # the whole that a country lies in
    "Ceuta is a Spanish city in Africa, bordering Morocco.",
    "The Gambia lies in Africa, bordering Senegal.",
    # an epicentre is no place that was named before
    "TOKYO, Nov 28 - A quake shook Chile. Valparaiso, 60 km from the epicentre, was hit.",
    "Windows broke in Dichato; the epicenter was only 110 km from Concepcion.",
    # a new clause, a list
    "Заняты два села: в ДНР — Бахмут, в Запорожской области — Орехов.",
    "Взрывы прогремели в Харькове, в Одесской области и в Киеве.",
    "In Berlin gab es zwei Tote in Spandau, in Bayern drei.",
)
OF_THE_NAME = (
    "Sopron, the town with the nearest airport, is in Austria.",
    "The town of Sopron is in Austria.",
    "The historic centre of Sopron is in Austria.",
    "The footbridge near Sopron, which lies in Austria, is shut.",
    "The Budapest club says that Sopron is in Austria.",
    "The town of Sopron is 300 km from Graz.",
    "La ciudad de Sopron está en Austria.",
    "Die Stadt Sopron liegt in Österreich.",
    "La ville de Sopron se trouve en Autriche.",
    "La città di Sopron si trova in Austria.",
    "Город Шопрон находится в Австрии.",
    "Місто Шопрон знаходиться в Австрії.",
    "Poznan is 3 km from Berlin.",
    "Poznan lies on the Berlin-Warsaw motorway, 3 km from Berlin.",
    "Graz is 3 km from the Vienna road and 14 km from Vienna.",
    "The Graz - Vienna road distance is 20 km, as from Graz to Vienna it is 20 km.",
    "Day 3: drive from Kathmandu to Pokhara (20 km).",
    "Graz is 5 km from Porto.",
    "Graz is 4 km from the Vienna Airport.",
    "Baden is 2 km from Vienna.",
    "The ferry docked in Kiev, 20 km from Gdynia.",
    "Graz is 1 km from the Danube.",
    "Senegal lies in Africa, bordering Germany, and Kiev is 20 km from Gdynia.",
    "Hama lies south of Idlib and west of Aleppo.",
    "TOKYO, Nov 28 - A quake shook Chile. Valparaiso, 600 km from Santiago, was hit.",
    "The epicentre was at 38.4N 39.1E, 150 km south of Elazig.",
    "В Изюме, в Одесской области, погибли двое.",
    "Вони живуть у Ізюмі, в Одеській області.",
    "Es gab zwei Tote in Spandau, in Bayern.",
)


@pytest.mark.parametrize("sentence", NOT_OF_THE_NAME)
def test_what_is_told_of_another_is_not_held_against_a_name(sentence: str) -> None:
    assert not accuses(sentence)


@pytest.mark.parametrize("sentence", OF_THE_NAME)
def test_what_is_told_of_the_name_is(sentence: str) -> None:
    assert accuses(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Graz is 60 km from the nearest big city, Maribor.", ["distance=consistent"]),
        ("Graz is 160 km from the nearest big city, Maribor.", ["distance=inconsistent"]),
        ("We left Linz. The nearest city to Graz is Maribor, 60 km away.", ["distance=consistent"]),
        (
            "We left Linz. The nearest city to Graz is Maribor, 260 km away.",
            ["distance=inconsistent"],
        ),
        ("Graz is 60 km from the closest town Maribor.", ["distance=consistent"]),
    ],
)
def test_what_is_nearest_to_a_place_is_counted_from_it(sentence: str, expected: list[str]) -> None:
    assert verdicts(sentence, "distance") == expected

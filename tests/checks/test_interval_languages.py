"""Lengths of time in other languages than English that lie between no two dates of their sentence."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

NOT_BETWEEN = [
    (
        "ru",
        "3 мая 2020 года его приговорили к пяти годам, а 10 июня 2021 года он вышел на свободу.",
    ),
    ("ru", "С 2010 по 2015 год он провёл два года в тюрьме."),
    ("ru", "Через три дня, 5 мая, суд продолжится; первое заседание было 12 апреля."),
    ("ru", "Он родился 3 мая 1960 года, а 9 июня 1985 года в возрасте 25 лет защитил диссертацию."),
    ("ru", "Памятнику, открытому 9 мая 1975 года, 9 мая 2025 года исполнилось 50 лет."),
    (
        "ru",
        "Указ от 5 марта 2019 года вступит в силу через 10 дней после публикации, 15 марта 2019 года.",
    ),
    (
        "ru",
        "В возрасте 20 лет, 1 мая 1980 года, она переехала в Омск, где и умерла 4 июня 2010 года.",
    ),
    ("ru", "Не через пять дней после удара 12 июля 2023 года, а 27 июля 2023 года рухнул мост."),
    (
        "de",
        "Zwei Jahre nach der Wende zog sie am 3. Mai 1991 nach Jena; am 4. Juli 2008 starb sie.",
    ),
    ("de", "Zwei Jahre nach der Wende zog sie am 3. Mai 1991 nach Jena und starb am 4. Juli 2008."),
    ("nl", "Twee jaar na de fusie stapte hij op 3 mei 2011 op en begon op 4 juli 2018 opnieuw."),
    ("es", "Fue condenado el 3 de mayo de 2020 a cinco años y liberado el 10 de junio de 2021."),
    ("es", "Entre el 3 y el 20 de mayo de 2021 llovió durante doce días."),
    (
        "es",
        "El 5 de mayo de 2020, tras dos años de obras, se reabrió el puente cerrado el 1 de abril de 2018.",
    ),
    ("es", "Nació el 3 de mayo de 1960 y se casó el 9 de junio de 1985 con 25 años."),
    ("fr", "Condamné le 3 mai 2020 à cinq ans de prison, il est sorti le 10 juin 2021."),
    ("fr", "Le 5 mai 2020, après deux ans de travaux, le pont fermé le 1er avril 2018 a rouvert."),
    ("fr", "Il a travaillé pendant dix jours, du 3 au 20 mai 2021."),
    (
        "fr",
        "La loi du 3 mai 2019 entre en vigueur trois jours après sa publication, le 6 juin 2019.",
    ),
    ("de", "Am 3. Mai 2020 wurde er zu fünf Jahren verurteilt, am 10. Juni 2021 kam er frei."),
    (
        "de",
        "Nach zwei Jahren Bauzeit wurde die am 1. April 2018 gesperrte Brücke am 5. Mai 2020 wieder geöffnet.",
    ),
    ("de", "Das Gesetz vom 3. Mai 2019 tritt drei Tage nach Verkündung in Kraft, am 6. Juni 2019."),
    ("de", "Geboren am 3. Mai 1960, heiratete er am 9. Juni 1985 mit 25 Jahren."),
    ("de", "Von 2010 bis 2015 saß er zwei Jahre lang im Gefängnis."),
    ("pt", "Foi condenado a 3 de maio de 2020 a cinco anos e libertado a 10 de junho de 2021."),
    ("it", "Condannato il 3 maggio 2020 a cinque anni, è uscito il 10 giugno 2021."),
    (
        "it",
        "Dopo due anni di lavori, il ponte chiuso il 1 aprile 2018 ha riaperto il 5 maggio 2020.",
    ),
    ("pl", "Skazany 3 maja 2020 roku na pięć lat, wyszedł 10 czerwca 2021 roku."),
    ("nl", "Op 3 mei 2020 werd hij tot vijf jaar veroordeeld; op 10 juni 2021 kwam hij vrij."),
    ("ar", "حكم عليه في 3 مايو 2020 بالسجن خمس سنوات وأفرج عنه في 10 يونيو 2021."),
    ("zh", "他于2020年5月3日被判处五年徒刑，2021年6月10日获释。"),
    ("ja", "2020年5月3日に懲役5年の判決を受け、2021年6月10日に釈放された。"),
    ("tr", "3 Mayıs 2020'de beş yıl hapse mahkûm edildi, 10 Haziran 2021'de serbest bırakıldı."),
    ("uk", "3 травня 2020 року його засудили до п'яти років, а 10 червня 2021 року він вийшов."),
]
"""Sentences over time served, built or foretold, beside two dates that it does not part."""


@pytest.mark.parametrize(("code", "text"), NOT_BETWEEN)
def test_what_lies_between_no_two_dates_is_not_accused(code: str, text: str) -> None:
    document = Document(id="x", text=text, language=code)
    found = [f for f in pipeline.geocheck(document, world()) if f.claim.check == "interval"]
    assert [f.verdict for f in found if f.verdict in ("inconsistent", "doubtful")] == []


def test_a_date_told_aside_is_what_the_length_comes_to() -> None:
    text = (
        "Закон от 5 марта 2019 года действует через 10 дней после публикации, 15 марта 2019 года."
    )
    (found,) = pipeline.geocheck(Document(id="x", text=text), world(), only=("interval",))
    assert found.verdict == "consistent"

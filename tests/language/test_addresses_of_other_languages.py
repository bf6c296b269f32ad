"""What the words of a language say of where a place lies, for telling namesakes apart."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document, Finding
from osint.world import world


def where(text: str, code: str, name: str) -> tuple[str | None, str | None]:
    """(Region, country) of a name of a text."""
    document = Document(id="1", text=text, language=code)
    for mention in pipeline.extract(document, world()).places:
        if mention.text == name and mention.place is not None:
            return mention.place.admin1, mention.place.country
    return None, None


def findings(text: str, code: str) -> list[Finding]:
    document = Document(id="1", text=text, language=code)
    return [f for f in pipeline.geocheck(document, world()) if f.claim.check == "containment"]


@pytest.mark.parametrize(
    ("code", "text", "name", "region"),
    [
        ("fr", "Le car venait de Santa Rosa, située dans la province de La Pampa.", "Santa Rosa", "La Pampa"),
        ("es", "El tren paró en Toledo, en el estado de Ohio.", "Toledo", "Ohio"),
        ("ru", "Колонна прошла через Бирмингем, штат Алабама.", "Бирмингем", "Alabama"),
        ("de", "Der Zug hielt in Athens, im Bundesstaat Georgia.", "Athens", "Georgia"),
    ],
)  # fmt: skip
def test_the_area_behind_a_name_tells_which_is_meant(
    code: str, text: str, name: str, region: str
) -> None:
    assert where(text, code, name)[0] == region


def test_a_noun_before_the_name_of_a_town_calls_for_its_division() -> None:
    document = Document(id="1", text="Un incendie dans la région de Poltava.", language="fr")
    (place,) = [m.place for m in pipeline.extract(document, world()).places]
    assert place is not None and place.kind == "region"


def test_an_apostrophe_parts_a_word_from_its_name() -> None:
    assert where("Le centre d’Agen est fermé.", "fr", "Agen")[1] == "FR"
    assert where("La neve copre L'Aquila da ieri.", "it", "L'Aquila")[1] == "IT"


def test_a_district_that_the_gazetteer_lacks_is_about_its_town() -> None:
    near = findings("У місті Коростень Овруцького району вимкнули світло.", "uk")
    far = findings("У селищі Гребінка Овруцького району вимкнули світло.", "uk")
    assert [f.verdict for f in far] == ["unresolved"]
    assert "no Ovruch district" in far[0].why
    assert {f.verdict for f in near} <= {"consistent", "unresolved"}


def test_namesakes_in_latin_letters_stand_beside_a_name_in_others() -> None:
    named = [place.admin1 for place in world().gazetteer.lookup("Спрингфилд")]
    assert {"Illinois", "Missouri", "Massachusetts"} <= set(named)


def test_and_that_is_no_city() -> None:
    document = Document(id="1", text="قالت الوزارة إن الجسر مغلق وأن الطريق مفتوح.", language="ar")
    assert [m.text for m in pipeline.extract(document, world()).places if m.place] == []

"""Short sentences in languages that are not read are told, and nothing is made of them."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.extract.languages import stretches
from osint.language.identity import languages
from osint.model import Document
from osint.world import world

SHORT = {
    "bg": "Пожарът избухна в Стара Загора, на около 80 километра от Пловдив.",
    "mk": "Пожар избувна во Битола, на околу 170 километри од Скопје.",
    "sh": "Požar je izbio u Splitu, oko 400 kilometara od Zagreba.",
    "cs": "U Zlína se srazily dva vlaky.",
    "sk": "Nitra leží 90 km východne od Bratislavy.",
    "sv": "En jordskalv kändes i Skövde.",
    "nb": "Tromsø ligger 350 km nord for polarsirkelen.",
    "ro": "Orașul Iași se află la 20 km de granița cu Republica Moldova.",
    "az": "Şəki Bakıdan 300 km şimal-qərbdə yerləşir.",
    "et": "Narva lähedal toimus õnnetus.",
    "eu": "Sutea Gasteizen piztu zen, Bilbotik 60 kilometrora.",
    "sw": "Arusha iko kilomita 80 kutoka Moshi.",
}
READ = {
    "ru": "Пожар вспыхнул в Рязани, примерно в 180 километрах от Москвы.",
    "uk": "Пожежа спалахнула в Рівному, приблизно за 190 кілометрів від Львова.",
    "pl": "Tarnów leży 80 km na wschód od Krakowa.",
    "es": "Lugo está a 100 km de La Coruña.",
    "it": "Viterbo si trova a 80 km da Roma.",
    "tr": "Bolu, Ankara'ya 190 km uzaklıktadır.",
    "nl": "Zwolle ligt 85 km ten noordoosten van Utrecht.",
    "de": "In Kassel brennt ein Lager.",
}


@pytest.mark.parametrize("code", SHORT)
def test_a_short_sentence_is_told_and_left_alone(code: str) -> None:
    assert [one.code for one in stretches(SHORT[code])] == [code]
    assert not languages()[code].is_read
    assert pipeline.geocheck(Document(id="t", text=SHORT[code]), world()) == []


@pytest.mark.parametrize("code", READ)
def test_a_neighbour_that_is_read_stays_itself(code: str) -> None:
    assert [one.code for one in stretches(READ[code])] == [code]

"""Forms of newsrooms outside English: each beside its twin that is wrong in one word or figure."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

TWINS = (
    # a town of a part of a country
    ("Lille est une ville du [nord|sud] de la France.", "containment"),
    ("Tijuana, ciudad del [norte|sur] de México, amaneció sin luz.", "containment"),
    ("Reggio Calabria è una città del [sud|nord] dell'Italia.", "containment"),
    ("Tavira é uma cidade do [sul|norte] de Portugal.", "containment"),
    ("Brest se trouve à l'extrême [ouest|est] de la France.", "containment"),
    # what a people's town is, and how far off
    ("Estelí, ciudad nicaragüense situada a [110|300] kilómetros de Managua, ardió.", "distance"),
    ("Mouscron, ville [belge|suisse], a élu son maire.", "containment"),
    # capitals of divisions that are called what they are
    ("Lahore ist die Hauptstadt der Provinz [Punjab|Sindh].", "containment"),
    ("Maiduguri ist die Hauptstadt des Bundesstaates [Borno|Kano].", "containment"),
    ("Maiduguri est la capitale de l'État de [Borno|Lagos].", "containment"),
    ("Fortaleza é a capital do [Ceará|Paraná].", "containment"),
    # largest but for others
    (
        "Marseille est, après Paris, la deuxième plus grande ville de [France|Belgique].",
        "containment",
    ),
    # a border behind what else is told
    (
        "Diffa est une ville du sud-est du Niger, proche de la frontière avec le [Nigeria|Bénin].",
        "proximity",
    ),
    (
        "El bus salió de Tapachula, en el estado de Chiapas, cerca de la frontera con [Guatemala|Ecuador].",
        "proximity",
    ),
    (
        "Djibo está a unos 195 kilómetros al norte de Uagadugú y cerca de la frontera con [Malí|Ghana].",
        "proximity",
    ),
    ("Como è a pochi chilometri dal confine con la [Svizzera|Slovenia].", "distance"),
    # a name that is a common word, before a verb that is said of places
    ("Zakopane leży na [południu|północy] Polski.", "containment"),
    ("Chaves fica no [norte|sul] de Portugal.", "containment"),
    # an aside without a name
    ("Passau, auch Dreiflüssestadt genannt, liegt in [Bayern|Sachsen].", "containment"),
    # what the town is called after
    (
        "In Latakia brennt es. Die Küstenstadt ist [150|450] Kilometer von Aleppo entfernt.",
        "distance",
    ),
    ("Haarlem ligt [westelijk|oostelijk] van Amsterdam.", "direction"),
    ("La municipalità di Alūksne si trova nel [nordest|sudovest] della Lettonia.", "containment"),
    # a city of the same country beside the other end, before a famous one far off
    (
        "Mendoza está en Argentina. San Juan está a 155 kilómetros al [norte|sur] de Mendoza.",
        "direction",
    ),
    # eastern scripts
    ("警方在[陕西|福建]省宝鸡市部署。", "containment"),
    ("哈尔科夫位于乌克兰东北部，距俄罗斯边境约[30|130]公里。", "distance"),
    ("하르키우는 우크라이나 [북동|남서]부에 있다.", "containment"),
    # Turkish: two names in a row, each closed by its ending
    ("Konvoy Ankara'dan İstanbul'a [altı|bir] saatte gitti.", "travel-time"),
    ("Polis [Reyhanlı|Diyarbakır], Hatay'da.", "containment"),
    # short sentences that hardly tell their language
    ("Reyhanlı ([Hatay|Bursa]) sakinleri tahliye edildi.", "containment"),
    ("Manifestantes marcharam em Curitiba, [no Brasil|na Argentina].", "containment"),
    # a city with a preposition, and a country behind a comma
    ("A explosão ocorreu em Benguela, [Angola|Moçambique].", "containment"),
    # extents with a word before the bracket
    ("Auf 3.600 Metern Höhe ([11.800|4.800] Fuß) liegt Schnee.", "twin-units"),
    ("Cayó a 30 metros de profundidad ([98|36] pies).", "twin-units"),
    ("The pass lies at 3,600 metres above sea level ([11,800|4,400] ft).", "twin-units"),
)
QUIET = (
    # lists of cities and countries
    "Die Delegation reiste nach Mailand, Österreich und Ungarn.",
    "Viajó a Roma, Grecia y Turquía.",
    "La banda tocó en Lisboa, Francia, Italia y Suiza.",
    "Houve greves em Lisboa, Espanha e França.",
    "Koncerty w Berlinie, Czechach i Austrii.",
    # a country behind what a figure is counted from may hold either
    "Mulhouse se trouve à 30 km de Bâle, en Suisse.",
    "Mulhouse se trouve à 30 km de Bâle, en France.",
    # a river is nothing that a figure is counted from
    "En Ciudad Bolívar llueve. La ciudad está a orillas del Orinoco, a unos 450 kilómetros al sureste de Caracas.",
    "Köln liegt am Rhein, rund 40 Kilometer südlich von Düsseldorf.",
    # far from a border is not on it
    "하르키우는 러시아 국경에서 약 30km 떨어져 있다.",
    # by plane
    "Uçakla Ankara'dan İstanbul'a bir saatte gitti.",
    "Il ministro è arrivato da Milano a Roma in un'ora.",
    # no place that lies somewhere
    "Essen, sagte er, ist in Italien besser.",
    "Jaén, capital de la provincia homónima, está en Andalucía.",
    # the town of the name that fits stands beside, the famous one is not spoken of
    "San Juan está a 155 kilómetros de Mendoza.",
    "London is 5,700 km from Toronto.",
)


def _side(text: str, side: int) -> str:
    """The true text (0) or its false twin (1)."""
    head, _, rest = text.partition("[")
    choice, _, tail = rest.partition("]")
    return head + choice.split("|")[side] + tail


def _verdicts(text: str, check: str | None = None) -> set[str]:
    found = pipeline.geocheck(Document(id="t", text=text), world())
    return {f.verdict for f in found if check in (None, f.claim.check)}


@pytest.mark.parametrize(("text", "check"), TWINS)
def test_what_is_true_passes(text: str, check: str) -> None:
    assert _verdicts(_side(text, 0), check) == {"consistent"}
    assert not _verdicts(_side(text, 0)) & {"inconsistent", "doubtful"}


@pytest.mark.parametrize(("text", "check"), TWINS)
def test_its_twin_is_called(text: str, check: str) -> None:
    assert _verdicts(_side(text, 1), check) & {"inconsistent", "doubtful"}


@pytest.mark.parametrize("text", QUIET)
def test_nothing_is_accused(text: str) -> None:
    assert not _verdicts(text) & {"inconsistent", "doubtful"}

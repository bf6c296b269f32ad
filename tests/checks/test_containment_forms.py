"""Forms in which texts say what lies in what, each true and with an error beside it."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.language.pack import load
from osint.model import Document
from osint.world import world
from tests.checks.claims import findings, verdicts

NAME = "containment"

TWINS = [
    # the part of an area
    ("Officials met in Tarnow in southern Poland on Friday.", "Officials met in Tarnow in northern Poland on Friday."),
    ("Porto, a city in northern Portugal, was quiet.", "Faro, a city in northern Portugal, was quiet."),
    ("A fire broke out in Perth, western Australia, on Monday.", "A fire broke out in Perth, eastern Australia, on Monday."),
    # a name and its area before what the sentence says of them
    ("Tampere in Finland is an old mill town.", "Tampere in Norway is an old mill town."),
    ("Coimbra in Portugal has 140,000 inhabitants.", "Coimbra in Morocco has 140,000 inhabitants."),
    ("We read that Kaunas in Lithuania was once the largest city.", "We read that Kaunas in Poland was once the largest city."),
    # a land that is wider than the country of its name
    ("Kaesong is a city in Korea.", "Kaesong is a city in Japan."),
    ("Veria is a town in Macedonia.", "Patras is a town in Macedonia."),
    ("Ardabil is a city in Azerbaijan.", "Isfahan is a city in Azerbaijan."),
    ("Suceava is a town in Moldavia.", "Zagreb is a town in Moldavia."),
    ("They met in Cape Town, South Africa, on Monday.", "They met in Cape Town, Namibia, on Monday."),
    # what a place is there
    ("Bergen is not far; Oslo, the capital of Norway, is.", "Oslo is not far; Bergen, the capital of Norway, is."),
    ("Norway's capital, Oslo, was under snow.", "Norway's capital, Bergen, was under snow."),
    ("Istanbul is the largest city in Turkey.", "Ankara is the largest city in Turkey."),
    # addresses
    ("Bergen, Norway, to Porto, Portugal\n2000 km", "Bergen, Chile, to Porto, Portugal\n2000 km"),
    ("Location: Near Medan, Indonesia\nOperator: Army", "Location: Near Medan, Bolivia\nOperator: Army"),
    ("Posn: 03:50N - 098:45E, off Belawan, North Sumatra, Indonesia.", "Posn: 03:50N - 098:45E, off Belawan, North Sumatra, Norway."),
    ("She was born in Tampere, Finland, and studied law.", "She was born in Tampere, Kenya, and studied law."),
    ("PERTH, Australia, April 8 (Wire) - A ship ran aground.", "PERTH, Denmark, April 8 (Wire) - A ship ran aground."),
    ("They met in Medan, in Indonesia's North Sumatra province.", "They met in Medan, in Indonesia's Bali province."),
    ("The ship left Porto (Portugal) on Monday.", "The ship left Porto (Finland) on Monday."),
    # owners and peoples
    ("A quake rocked Indonesia's northern Aceh province.", "A quake rocked Austria's northern Aceh province."),
    ("The Saudi port of Jeddah was closed.", "The Saudi port of Aden was closed."),
    ("Tampere, a Finnish city, was quiet.", "Tampere, a Danish city, was quiet."),
    ("Gothenburg, Sweden's second-largest city, was quiet.", "Gothenburg, Norway's second-largest city, was quiet."),
    # sites
    ("Callao Anchorage, Peru\nRobbers came on board.", "Medan Anchorage, Peru\nRobbers came on board."),
    # names by another hand, and by another noun
    ("Hadramout province in Yemen was flooded.", "Hadramout province in Sudan was flooded."),
    ("Menagh Military Airbase in Syria was hit.", "Menagh Military Airbase in Peru was hit."),
    ("Mayangone lies far off. Deir al-Balah, in the Gaza Strip, was shelled.", "Deir al-Balah, in northern Iraq, was shelled."),
]  # fmt: skip


@pytest.mark.parametrize(("true", "false"), TWINS)
def test_a_form_and_its_twin(true: str, false: str) -> None:
    found = {finding.verdict for finding in findings(true, NAME)}
    assert "consistent" in found and not found & {"inconsistent", "doubtful"}
    assert {finding.verdict for finding in findings(false, NAME)} & {"inconsistent", "doubtful"}


QUIET = (
    "Riots were seen in Aleppo, Damascus, Hama and other parts of the country.",
    "Offices: Oslo, Singapore, Perth, New York.",
    "The house is in the Brazil neighbourhood of Rafah.",
    "He wrote to the Reporting Centre (PRC) and to TAM (Brazil).",
    "According to UNICEF, “the Gaza Strip is poised to see more of it”.",
    "The Gulf state of Qatar and the northern region of Gaza.",
    "Within a week England, the Dutch Republic and the Emperor had signed.",
    "Konigsberg, once a German city, is now Kaliningrad.",
    "Spain will play in Lisbon, Portugal in Berlin.",
    "Lagos, then the capital of Nigeria, grew. Bonn, the former capital of Germany, did not.",
    "Cape Town, the capital of South Africa, and La Paz, the capital of Bolivia.",
    "10/05/1977\nLocation: Near Jericho, Jordan\nOperator: Army",
    "18/01/1988\nLocation: Near Chongqing, Sichuan, China\nOperator: Army",
    "The attacks on Russia's Khmeimim Air Base went on.",
    "The town of Makiivka, in Svatove Raion, was taken.",
    "Homs, a city in central Syria, and Garissa, a town in north-eastern Kenya.",
)


@pytest.mark.parametrize("text", QUIET)
def test_what_states_no_border_raises_no_alarm(text: str) -> None:
    assert not {f.verdict for f in findings(text, NAME)} & {"inconsistent", "doubtful"}


UNREAD = (
    "The dead were brought to Qasr Hospital in Medan.",
    "Location: Qwzxville, Chile\nOperator: Army",
    "Qwzxville is a village in Finland.",
)


@pytest.mark.parametrize("text", UNREAD)
def test_an_explicit_statement_about_an_unknown_place_is_unresolved(text: str) -> None:
    assert verdicts(text, NAME) == ["containment=unresolved"]


def test_a_name_spelt_by_another_hand_is_found_in_its_area() -> None:
    (finding,) = findings("Location: Hetaura, Nepal\nOperator: Army", NAME)
    assert finding.verdict == "consistent" and finding.claim.subject is not None
    assert finding.claim.subject.name == "Hetauda" and "Hetaura is in Nepal" in finding.why


def test_a_town_is_no_river_of_its_name() -> None:
    form = "Explosions were heard in Dnipro, {}, on Tuesday."
    assert verdicts(form.format("Ukraine"), NAME) == ["containment=consistent"]
    assert verdicts(form.format("Russia"), NAME) == ["containment=unresolved"]
    assert verdicts(form.format("Portugal"), NAME) == ["containment=inconsistent"]


def test_an_address_that_contradicts_itself_says_so() -> None:
    found = findings("Posn: 21:12N - 072:12E, off Alang, Gujarat, Norway.", NAME)
    accused = [finding for finding in found if finding.verdict == "inconsistent"]
    assert accused and any("Gujarat" in finding.why for finding in accused)


def test_the_part_is_in_the_quote_and_in_the_reason() -> None:
    text = "On Monday a drone fell near Faro in northern Portugal."
    (finding,) = findings(text, NAME)
    assert "northern Portugal" in text[finding.claim.start : finding.claim.end]
    assert "northern" in finding.why


def test_a_finding_names_its_rule() -> None:
    document = Document("one", "Tampere is a city in Finland.")
    (finding,) = pipeline.geocheck(document, world(), (NAME,))
    names = {rule.name for rule in load("en").rules}
    assert finding.rule in names


def test_the_place_that_is_shown_is_the_one_that_lies_there() -> None:
    (finding,) = findings(
        "A market in the Spera district in Khost Province was hit.", "containment"
    )
    assert finding.verdict == "consistent"
    subject = finding.claim.subject
    assert subject is not None and subject.place is not None
    assert subject.place.country == "AF"

"""The same quantity stated differently, and different quantities that look alike."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.checks import figures
from osint.model import Document
from osint.statements import attribution
from osint.world import world
from tests.checks.claims import findings, verdicts

NAME = "figures"

INCONSISTENT = (
    "The 19-kilometre bridge opened in May. The bridge is 12 km long.",
    "The wall is 300 km long. Workers said so. The 450-kilometre wall has gates.",
)
DOUBTFUL = (
    "South Korea said 1,500 soldiers were sent to Russia. Ukraine said 12,000 soldiers were sent.",
    "Police said the bridge is 12 km long. The ministry said the 19-kilometre bridge was closed.",
    "NATO said about 300,000 troops were deployed there, while the ministry said 190,000 troops were "
    "deployed there.",
    "Some 5,000 soldiers took part, organizers said. Some 3,000 soldiers took part, police said.",
    "Norway's border with Russia is 198 km long. Guards watch the 410-kilometre border with Russia.",
    "According to Seoul, 10,000 North Korean troops are in Russia. Kyiv said 14,000 North Korean "
    "troops are in Russia.",
)
AGREEING = (
    "The 19-kilometre bridge opened in May. The bridge is about 18 km long.",
    "The tower is 120 metres tall. Climbers were seen on the 120-metre tower.",
    "The dam, 45 metres high, was inspected. Engineers called the 45-metre-high dam safe.",
)
QUIET = (
    "3 trains run local. 9 trains skip the bridge stop. 4 trains are held.",
    "It was an MQ-1 reconnaissance aircraft. Police saw three reconnaissance aircraft, officials said.",
    "The wall, 3 metres high and 5 km long, stands. The wall is 6 km away.",
    "Police counted 40 tanks on Monday. The army moved 12 helicopters.",
    "At least 12 people were killed, police said. Doctors said 15 people were killed.",
    "The first group of 2,600 troops left. Nearly 11,000 troops are there, he said.",
    "North Korea has 1.2 million soldiers. It sent 10,000 soldiers to Russia, Kyiv said.",
    "Russia sent 1,500 Russian soldiers; Ukraine said 12,000 Ukrainian soldiers were sent.",
    "Two hundred soldiers arrived, and another 500 soldiers followed, the army said.",
    "In 2014 there were 3,000 soldiers; the ministry says 9,000 soldiers are there now.",
    "A 300-metre bridge in the north and a 500-metre bridge in the south were hit.",
    "The road is 12 km long. The 3-kilometre tunnel is closed.",
    "Three soldiers were killed, the army said; rebels said ten soldiers were killed.",
    "The tunnel is 50 km long and the other tunnel is 12 km long.",
    "The army sent 20,000 troops in May. In June it sent 35,000 troops.",
    "The government has 120,000 soldiers, the rebels 30,000 fighters, analysts say.",
    "The river is 2,200 km long. The 980-kilometre river Desna is shorter.",
    "The fence is 180 km long. When finished, the fence will be 400 km long.",
    "The town has 4,000 residents, and 300 of them are refugees.",
    "",
)


@pytest.mark.parametrize("text", INCONSISTENT)
def test_one_length_by_one_voice_in_two_ways(text: str) -> None:
    assert verdicts(text, NAME) == ["figures=inconsistent"]


@pytest.mark.parametrize("text", DOUBTFUL)
def test_sources_that_differ_are_doubtful(text: str) -> None:
    assert verdicts(text, NAME) == ["figures=doubtful"]


@pytest.mark.parametrize("text", AGREEING)
def test_figures_that_agree_are_consistent(text: str) -> None:
    assert verdicts(text, NAME) == ["figures=consistent"]


@pytest.mark.parametrize("text", QUIET)
def test_other_quantities_are_left_alone(text: str) -> None:
    assert verdicts(text, NAME) == []


def test_different_statements_by_different_sources_are_listed_and_left_open() -> None:
    text = (
        "Seoul's spy agency said 1,500 soldiers have been sent abroad. "
        "“They are preparing 10,000 soldiers,” President Oleh Koval said. "
        "South Korean media had reported that the North would send 12,000 troops."
    )
    (finding,) = findings(text, NAME)
    assert finding.verdict == "unresolved"
    for words in ("1,500 soldiers", "10,000 soldiers", "12,000 troops", "Koval", "media"):
        assert words in finding.why
    assert len(finding.other) == 3


def test_a_count_is_never_inconsistent() -> None:
    text = "Russia sent 40 tanks. Later the paper wrote that Russia sent 160 tanks."
    assert "figures=inconsistent" not in verdicts(text, NAME)


def _extraction(name: str, text: str) -> figures.Extraction:
    return pipeline.extract(Document(name, text), world())


def test_a_case_compares_documents() -> None:
    one = _extraction("one", "The border between Russia and North Korea is about 20 km long.")
    two = _extraction("two", "Russia guards its 17-kilometre border with North Korea.")
    three = _extraction("three", "Russia guards its 40-kilometre border with North Korea.")
    (agreeing,) = figures.compare([one, two], world())
    assert agreeing.verdict == "consistent"
    assert "about 20 km" in agreeing.why and "17-kilometre" in agreeing.why
    (differing,) = figures.compare([one, two, three], world())
    assert differing.verdict in ("doubtful", "inconsistent")


def test_documents_that_share_no_quantity_compare_to_nothing() -> None:
    one = _extraction("one", "The bridge is 300 metres long.")
    two = _extraction("two", "The tunnel is 500 metres long.")
    assert figures.compare([one, two], world()) == []


@pytest.mark.parametrize(
    ("text", "at", "source"),
    [
        ("According to the Foreign Ministry, 300 soldiers left.", 40, "Foreign Ministry"),
        ("“We sent 300 soldiers,” Ivan Petrov said.", 12, "Ivan Petrov"),
        ("“We sent 300 soldiers,” said Ivan Petrov, the mayor.", 12, "Ivan Petrov"),
        ("Ivan Petrov spoke. Petrov said rain fell. He added that 300 left.", 60, "Petrov"),
        ("Police said 300 soldiers left.", 14, "Police"),
        ("Some 300 soldiers left.", 8, ""),
    ],
)
def test_who_says_so(text: str, at: int, source: str) -> None:
    assert attribution.source(text, at).removeprefix("The ") == source


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Of the convoys, 75 per cent (12 out of 16) arrived.", "consistent"),
        ("More than 70% (13 out of 18) of the wells work.", "consistent"),
        ("Only 11 of 24 clinics (46 per cent) are open.", "consistent"),
        ("Of the convoys, 75 per cent (12 out of 13) arrived.", "inconsistent"),
        ("Only 11 out of 24 clinics (64 per cent) are open.", "inconsistent"),
        ("Of the wells, 79.1% (729 out of 921) work.", "consistent"),
        ("Of the wells, 79.0% (729 out of 921) work.", "doubtful"),
        ("Almost 75% of the clinics (25 out of 36) are closed.", "doubtful"),
        ("The raid killed 40 people, including 55 children.", "inconsistent"),
        ("In all 50 people were hurt, among them 30 women and 31 children.", "inconsistent"),
        ("At least 50 people were hurt, including 30 women and 31 children.", "doubtful"),
    ],
)
def test_parts_and_shares_are_held_against_their_whole(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"figures={verdict}"]


@pytest.mark.parametrize(
    "text",
    [
        "The raid killed 55 people, including 40 children.",
        "In all 50 people were hurt, including 30 women and 31 civilians.",
        "Prices rose by 5 per cent (3 of 2023 were slow).",
        "Prices rose by 12 per cent in 3 out of 4 regions.",
        "He scored 40 points, including 55 rebounds over two games.",
    ],
)
def test_other_parts_are_left_alone(text: str) -> None:
    assert verdicts(text, NAME) == []

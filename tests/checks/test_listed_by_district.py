"""Villages that are listed with their district alone, beside the town that the text counts from."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.ends import nearby
from osint.ends import party as parties
from osint.ends.named import Name
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.language.pack import load
from osint.model import Document
from osint.model.ends import End
from osint.world import world
from tests.checks.claims import findings, verdicts_of


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Shells fell on Novodarivka (southwest of Velyka Novosilka).", "consistent"),
        ("Shells fell on Novodarivka (northeast of Velyka Novosilka).", "doubtful"),
        ("The unit held Levadne, southwest of Velyka Novosilka.", "consistent"),
        ("The unit held Levadne, northeast of Velyka Novosilka.", "doubtful"),
        ("A shop burned down in Zaliznyanske, north of Bakhmut.", "consistent"),
    ],
)
def test_the_district_tells_the_side(text: str, verdict: str) -> None:
    assert verdicts_of(text, "direction") == [verdict]


def test_the_reason_says_that_no_more_is_known() -> None:
    (finding,) = findings("Shells fell on Levadne, southwest of Velyka Novosilka.", "direction")
    assert "Levadne (in Malynivska hromada)" in finding.why


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Drones hit Dobropillya (northwest of Hulyaipole).", "consistent"),  # not the mining town
        (
            "Drones hit Dobropillya, northeast of Pokrovsk.",
            "doubtful",
        ),  # the town, to the northwest
        ("Drones hit Dobropillya, north of Pokrovsk.", "consistent"),
    ],
)
def test_a_village_beside_is_meant_rather_than_a_town_far_off(text: str, verdict: str) -> None:
    assert verdicts_of(text, "direction") == [verdict]


def test_a_district_about_the_town_tells_no_side() -> None:
    for way in ("southwest", "northeast"):
        assert verdicts_of(f"Shells fell on Nesteryanka, {way} of Orikhiv.", "direction") == [
            "unresolved"
        ]


def test_an_end_of_which_no_candidate_has_a_point_stays_as_it_is() -> None:
    text = "The camp lies 30 km west of Kharkiv."
    document = Document(id="t", text=text)
    reader = Reader(pipeline.extract(document, world()), world(), load("en"))
    congo = End((parties.unknown("Congo", 0, 5),), "listed")
    kharkiv = world().gazetteer.lookup("Kharkiv")[0]
    other = End((parties.from_place(kharkiv, "Kharkiv"),), "sure")
    slot = Slot("N", 0, 5, "Congo", Name("Congo", None, []))
    assert nearby.met(slot, congo, other, 30.0, reader) == congo

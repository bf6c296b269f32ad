"""Tables in a text: a head that labels its columns, and what each row then states."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


def verdicts(text: str) -> list[tuple[str, str]]:
    found = pipeline.geocheck(Document(id="table", text=text), world())
    return [
        (finding.claim.subject.text, finding.verdict)
        for finding in found
        if finding.claim.check == "containment" and finding.claim.subject is not None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "| City | Country |\n| --- | --- |\n| Mwanza | Uganda |\n| Kisumu | Kenya |\n",
        "No;City;Country\n1;Mwanza;Uganda\n2;Kisumu;Kenya",
        "City\tPeople\tCountry\nMwanza\t700000\tUganda\nKisumu\t400000\tKenya\n",
    ],
)
def test_each_row_states_where_its_town_lies(text: str) -> None:
    assert verdicts(text) == [("Mwanza", "inconsistent"), ("Kisumu", "consistent")]


@pytest.mark.parametrize(
    "text",
    [
        "| Team | Opponent |\n| --- | --- |\n| Mwanza | Uganda |\n",
        "City | Country\n\nMwanza | Uganda\n",
        "City | Country | Goals\nMwanza | Uganda\n",
    ],
)
def test_other_tables_state_nothing(text: str) -> None:
    assert verdicts(text) == []

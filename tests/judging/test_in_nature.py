"""What lies in a sea, a lake, a range or a desert: an island does, and only what is far off refutes."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


def _verdicts(text: str) -> list[str]:
    document = Document(id="t", text=text)
    return [f.verdict for f in pipeline.geocheck(document, world(), ("containment",))]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Bornholm lies in the Baltic Sea.", "consistent"),
        ("Bornholm lies in the Arabian Sea.", "inconsistent"),
        ("Lesbos is an island in the Aegean Sea.", "consistent"),
        ("Lesbos is an island in the Caspian Sea.", "inconsistent"),
        ("Sri Lanka lies in the Caribbean Sea.", "inconsistent"),
        ("Prague lies in Lake Victoria.", "inconsistent"),
        ("The Golan Heights lie in the Sea of Galilee.", "unresolved"),
        ("The Gulf of Aqaba lies in the Red Sea.", "unresolved"),
        ("Grenoble lies in the Alps.", "unresolved"),
        ("Grenoble lies in the Himalayas.", "inconsistent"),
        ("Tamanrasset lies in the Sahara.", "consistent"),
        ("Tamanrasset lies in the Gobi Desert.", "inconsistent"),
        ("Valencia lies in the Sahara.", "unresolved"),
        ("Kaduna lies in the Sahara.", "unresolved"),
        ("Dimona lies in the Negev.", "consistent"),
        ("Riyadh lies on the Arabian Peninsula.", "consistent"),
        ("Riyadh lies on the Iberian Peninsula.", "inconsistent"),
    ],
)
def test_waters_ranges_and_deserts(text: str, verdict: str) -> None:
    assert _verdicts(text) == [verdict]


@pytest.mark.parametrize(
    "text",
    ["Venice lies in the Mediterranean Sea.", "Mariupol lies in the Black Sea."],
)
def test_a_gulf_of_a_sea_does_not_refute(text: str) -> None:
    assert "inconsistent" not in _verdicts(text)


def test_no_town_is_read_as_a_range() -> None:
    assert _verdicts("The old quarter lies in Grenoble.") == []

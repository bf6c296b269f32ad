"""A bare direction does not choose a namesake several times as far as the neighbours that it names."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mérida lies west of Cancún.", "consistent"),
        ("Mérida lies east of Cancún.", "unresolved"),  # one in Venezuela does
        ("Mérida se ubica al oeste de Cancún.", "consistent"),
        ("Mérida se ubica al este de Cancún.", "unresolved"),
        ("Çorum, Amasya'nın batısında yer alıyor.", "consistent"),
        ("Çorum, Amasya'nın doğusunda yer alıyor.", "unresolved"),  # Rize was once called so
    ],
)
def test_a_far_namesake_does_not_confirm(text: str, verdict: str) -> None:
    found = pipeline.geocheck(Document(id="x", text=text), world())
    assert [f.verdict for f in found if f.claim.check == "direction"] == [verdict]

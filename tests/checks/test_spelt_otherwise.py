"""A name that the gazetteer lists in another spelling is looked for beside the other end of its
statement, whatever the language: what fits is consistent, what does not is doubtful at most."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

SPELT = (
    ("en", "The village of Kafranbil lies 38 km from Idlib.", "consistent"),
    ("en", "The village of Kafranbil lies 245 km from Idlib.", "doubtful"),
    ("fr", "Le village de Kafranbil se trouve à 38 km d'Idlib.", "consistent"),
    ("fr", "Le village de Kafranbil se trouve à 245 km d'Idlib.", "doubtful"),
    ("es", "El pueblo de Nadvirno está a 38 km de Ivano-Frankivsk.", "consistent"),
    ("es", "El pueblo de Nadvirno está a 138 km de Ivano-Frankivsk.", "doubtful"),
    ("de", "Das Dorf Nadworno liegt 38 km von Iwano-Frankiwsk.", "consistent"),
    ("de", "Das Dorf Nadwirno liegt 138 km von Iwano-Frankiwsk.", "doubtful"),
)


@pytest.mark.parametrize(("code", "text", "verdict"), SPELT)
def test_a_spelling_supports_and_never_refutes_alone(code: str, text: str, verdict: str) -> None:
    (finding,) = pipeline.geocheck(Document("one", text, language=code), world(), ("distance",))
    assert finding.verdict == verdict


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le village de Zborquel se trouve à 38 km d'Idlib."),
        ("de", "Das Dorf Kwelbrunz liegt 38 km von Iwano-Frankiwsk."),
    ],
)
def test_a_name_that_nothing_there_sounds_like_stays_open(code: str, text: str) -> None:
    (finding,) = pipeline.geocheck(Document("one", text, language=code), world(), ("distance",))
    assert finding.verdict == "unresolved"
    assert "is in the gazetteer" in finding.why


def test_a_name_goes_on_behind_a_word_in_small_letters() -> None:
    text = "Darkush lies {} of Jisr al-Shughur."
    (true,) = pipeline.geocheck(Document("one", text.format("north")), world(), ("direction",))
    assert true.claim.object is not None and true.claim.object.name == "Jisr ash Shughūr"
    assert true.verdict == "consistent"
    (false,) = pipeline.geocheck(Document("one", text.format("south")), world(), ("direction",))
    assert false.verdict == "doubtful"

""" "It" behind a sentence that says where an island, a lake, a mountain or a region is."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

TOLD = (
    ("Gotland is an island in the Baltic Sea. It lies about {} km east of Västervik.", 90),
    ("Bornholm is a Danish island. It is located {} km southeast of Copenhagen.", 150),
    ("Lake Balaton is a lake in Hungary. It is about {} km southwest of Budapest.", 100),
    ("Mount Kenya is an extinct volcano. It is {} km north of Nairobi.", 150),
    ("Lesbos is a Greek island. The island lies {} km west of Ayvalık.", 20),
    ("Lampedusa lies in the Strait of Sicily. It is a small island {} km south of Agrigento.", 200),
)


@pytest.mark.parametrize(("text", "km"), TOLD)
def test_it_is_what_the_sentence_before_told_of(text: str, km: int) -> None:
    assert "distance=consistent" in verdicts(text.format(km), "distance")
    assert "distance=inconsistent" in verdicts(text.format(km * 6), "distance")


@pytest.mark.parametrize(
    ("right", "wrong"), [("southeast", "northwest"), ("east-southeast", "west")]
)
def test_the_opposite_direction_is_called(right: str, wrong: str) -> None:
    text = "Bornholm is a Danish island. It is located 150 km {} of Copenhagen."
    assert "direction=consistent" in verdicts(text.format(right), "direction")
    assert "direction=inconsistent" in verdicts(text.format(wrong), "direction")


def test_it_is_the_subject_and_not_a_town_named_behind() -> None:
    (found,) = findings(
        "Kos lies just south of Bodrum. It is an island 4 km off the coast of Turkey.", "distance"
    )
    assert found.claim.subject is not None
    assert found.claim.subject.name == "Kos"


@pytest.mark.parametrize(
    "text",
    [
        "Crete is on fire. It is 160 km from Athens, and the wind is strong.",
        "Bavaria is preparing for the storm. It is 800 km from Berlin and moves fast.",
        "Sardinia was a kingdom. It is 900 km from Rome to the prison.",
        "Gotland is an island. A ferry left at noon. It is 300 km east of Västervik now.",
    ],
)
def test_what_else_it_may_be_is_not_accused(text: str) -> None:
    assert "distance=inconsistent" not in verdicts(text, "distance")

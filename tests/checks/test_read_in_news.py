"""Forms of news and reports that accused true statements, each beside a real error of the same form."""

from __future__ import annotations

import pytest

import osint


def verdicts(text: str, check: str) -> list[str]:
    return [finding.verdict for finding in osint.geocheck(text) if finding.check == check]


@pytest.mark.parametrize(
    ("check", "text", "false"),
    [
        (
            "border-length",
            "An Israeli paper says a wall is built along the 13-km border separating southern Gaza from Egypt.",
            "An Israeli paper says a wall is built along the 90-km border separating southern Gaza from Egypt.",
        ),
        (
            "proximity",
            "Radars were set up in Kaliningrad, a Russian exclave on the Lithuanian border.",
            "Radars were set up in Kaliningrad, a Russian exclave on the Latvian border.",
        ),
        (
            "proximity",
            "The plain runs from Austria, which borders Hungary, west to the Rhine.",
            "Austria borders Hungary, to the west.",
        ),
        (
            "proximity",
            "Lines run from the Kentucky border to the Georgia state line.",
            "Poland's border to Portugal was closed.",
        ),
        (
            "figures",
            "The company lost 1 soldier killed, 17 wounded, and 17 missing.",
            "Of the 34 soldiers, 17 were wounded and 20 missing.",
        ),
        (
            "figures",
            "Three out of four farmers (77 percent) are against it.",
            "Three out of four farmers (57 percent) are against it.",
        ),
    ],
)
def test_what_is_true_is_not_accused_and_its_twin_is(check: str, text: str, false: str) -> None:
    accused = {"inconsistent", "doubtful"}
    assert accused.isdisjoint(verdicts(text, check))
    assert accused.intersection(verdicts(false, check))


def test_a_little_town_of_another_arab_country_refutes_no_village() -> None:
    text = "They took towns in northern Iraq including {}."
    assert verdicts(text.format("Rabiyah"), "containment") == ["doubtful"]
    assert verdicts(text.format("Idlib"), "containment") == ["inconsistent"]

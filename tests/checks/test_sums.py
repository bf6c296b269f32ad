"""Totals whose parts are listed: what adds up, what does not, and what need not."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The attack killed 21 people: 12 soldiers and 9 civilians.", "consistent"),
        ("The attack killed 17 people: 12 soldiers and 9 civilians.", "inconsistent"),
        ("Five suspects, three men and two women, were arrested.", "consistent"),
        ("Five suspects, three men and four women, were arrested.", "inconsistent"),
        ("The boat carried 70 migrants, 50 from Eritrea and 20 from Somalia.", "consistent"),
        ("The boat carried 70 migrants, 60 from Eritrea and 20 from Somalia.", "inconsistent"),
        ("Police detained 11 people, seven in Paris and four in Lyon.", "consistent"),
        ("Police detained 11 people, seven in Paris and six in Lyon.", "inconsistent"),
        ("Of the 40 migrants, 30 survived and 10 drowned.", "consistent"),
        ("Of the 40 migrants, 30 survived and 20 drowned.", "inconsistent"),
        ("There were 150 people on board, 144 passengers and six crew.", "consistent"),
        ("There were 150 people on board, 134 passengers and six crew.", "doubtful"),
        ("The fire killed 11 people: five men, four women and two children.", "consistent"),
        ("The fire killed 11 people: five men, seven women and two children.", "inconsistent"),
        (
            "The raid killed 10 people: four soldiers, three police and three civilians.",
            "consistent",
        ),
        (
            "The raid killed 10 people: four soldiers, nine police and three civilians.",
            "inconsistent",
        ),
        ("At least 90 people died, including 60 soldiers and 30 rebels.", "consistent"),
        ("The crash killed 6 people, eight of them children.", "inconsistent"),
    ],
)
def test_parts_add_up_or_not(text: str, verdict: str) -> None:
    assert [f.verdict for f in findings(text, "figures")] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 40 migrants, 30 were Syrians and 20 were women.",  # some are both
        "Police arrested 30 suspects in May and 40 in June.",  # two counts
        "The blast killed 3 people and injured 12 others, including 5 children and 9 women.",
        "Ten people were killed and 20 injured, including 25 police officers.",  # of both
        "At least 12 people were killed in Kabul, 8 in Herat and 9 in Balkh.",  # a list
        "He met 5 officials, 3 from France and 1 from Spain, in the evening.",  # and one more
        "The crash killed 6 people, four of them children.",
        "Among them were nine men, six women and three children.",
        "He buried 12 soldiers, nine civilians and three police officers.",
    ],
)
def test_what_need_not_add_up_is_quiet(text: str) -> None:
    assert not findings(text, "figures")

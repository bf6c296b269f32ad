"""Parts of an area as its people see them, where its land alone tells little; and statements that are
told when they do not hold as well as when they do."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"
CALLED = {f"{NAME}=inconsistent", f"{NAME}=doubtful"}


@pytest.mark.parametrize(
    ("form", "right", "wrong"),
    [
        ("A rocket fell near Raqqa in {} Syria.", "northern", "southern"),
        ("A market burned down in Tikrit in {} Iraq.", "northern", "southern"),
        ("Khan Younis, in the {} Gaza Strip, lost power.", "southern", "northern"),
        ("The clinic in Jabalia, {} Gaza, has closed.", "northern", "southern"),
        ("Rain fell in Umm al-Fahm, in {} Israel.", "northern", "southern"),
        ("Timbuktu, in {} Mali, has an airfield.", "northern", "southern"),
        ("Rain fell on the {} Chinese city of Chengdu.", "western", "eastern"),
        ("Three barns burned in Saraqib ({} Idlib) on Monday.", "eastern", "western"),
        ("Shells hit the Deraa district of {} Syria on Monday.", "southern", "northern"),
        ("A frigate docked in Sanya, Hainan in {} China.", "south", "north"),
    ],
)
def test_the_part_that_is_told(form: str, right: str, wrong: str) -> None:
    assert f"{NAME}=consistent" in verdicts(form.format(right), NAME)
    assert not CALLED & set(verdicts(form.format(right), NAME))
    assert CALLED & set(verdicts(form.format(wrong), NAME))


@pytest.mark.parametrize(
    "text",
    [
        "He was born in Ghardaia in southern Algeria.",
        "A mine near Sudbury in northern Ontario was shut.",
        "A bus crashed near Beni Suef in southern Egypt.",
        "Two rockets fell on Ashdod in southern Israel.",
        "Sanaa, in northern Yemen, was bombed.",
        "Marib, in eastern Yemen, was bombed.",
        "Salvador, in northeastern Brazil, was flooded.",
        "Deir al Balah, in central Gaza, was shelled.",
        "Fresno, in central California, was flooded.",
    ],
)
def test_parts_that_custom_names_are_accused_of_nothing(text: str) -> None:
    assert not CALLED & set(verdicts(text, NAME))


@pytest.mark.parametrize(
    ("form", "right", "wrong"),
    [
        ("In Gary, {}, the average price fell.", "Indiana", "Colorado"),
        ("Villagers have fled the town of Jasper in {}.", "Alberta", "Nova Scotia"),
        ("Oregon shut roads in {}'s Malheur County.", "Oregon", "Idaho"),
        ("Route: Seattle, {} - Ogden, UT", "WA", "Maine"),
        ("The airport of Memphis, {}, was shut for a week.", "Tennessee", "Utah"),
        ("He was held at a mobile home park in Chico, {}, around noon.", "California", "Ohio"),
    ],
)
def test_what_is_told_when_it_holds_is_told_when_it_does_not(
    form: str, right: str, wrong: str
) -> None:
    assert f"{NAME}=consistent" in verdicts(form.format(right), NAME)
    assert {f"{NAME}=unresolved", f"{NAME}=doubtful"} & set(verdicts(form.format(wrong), NAME))


@pytest.mark.parametrize(
    "text",
    [
        "In Denver, Utah and Texas, prices rose.",
        "In Detroit, Ohio, Indiana and Illinois workers walked out.",
        "In Houston, Georgia lost to Alabama by ten points.",
        "The Memphis man held in Idaho was freed.",
        "Fans of Denver in Utah cheered.",
        "Tampa and Atlanta are hot, and Denver and Omaha, Nebraska, are not.",
        "The Watergate complex in Washington was shut.",
    ],
)
def test_what_is_no_statement_stays_none(text: str) -> None:
    assert not set(verdicts(text, NAME)) - {f"{NAME}=consistent"}

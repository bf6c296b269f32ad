"""Sentences as gazetteers and encyclopaedias write them: each true one beside its false twin."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document, Finding
from osint.world import world

CALLED = {"inconsistent", "doubtful"}


def found(text: str, title: str | None = None, check: str = "distance") -> list[Finding]:
    return pipeline.geocheck(Document(id="t", text=text, title=title), world(), (check,))


def ends(finding: Finding) -> tuple[str, str]:
    claim = finding.claim
    return (claim.subject.name if claim.subject else "", claim.object.name if claim.object else "")


FORMS = (
    # how a name is spoken, twice
    ("Eger /ˈɛɡɛr/ or /ˈeːɡɛr/ is a city in Heves County, Hungary, {} km northeast of Budapest.",
     "Eger, Hungary", 110, 300, ("Eger", "Budapest")),
    # a numbered road before the figure
    ("Eger, on Highway 25 some {} km northeast of Budapest, is known for its wine.", None, 110, 300,
     ("Eger", "Budapest")),
    # between two rivers: neither is the subject
    ("Szolnok is a city. It lies between the Tisza and the Zagyva, {} km southeast of Budapest.",
     "Szolnok, Hungary", 95, 300, ("Szolnok", "Budapest")),
    # the republic in which it lies is no subject
    ("Huzhou is a city in northern Zhejiang, People's Republic of China, located {} km north of the city of Hangzhou.",
     "Huzhou, Zhejiang", 75, 200, ("Huzhou", "Hangzhou")),
    # a list that a bracket interrupts
    ("Eger is located about 60 km from Miskolc (Hungary), and {} km northeast of Budapest.", "Eger, Hungary",
     110, 300, ("Eger", "Budapest")),
    # "in B" behind the first place
    ("It is 60 km southwest of Miskolc in Hungary, and {} km northeast of Budapest.", "Eger, Hungary",
     110, 300, ("Eger", "Budapest")),
)  # fmt: skip


@pytest.mark.parametrize(("form", "title", "true", "false", "meant"), FORMS)
def test_a_form_and_its_false_twin(
    form: str, title: str | None, true: int, false: int, meant: tuple[str, str]
) -> None:
    opening = (
        "" if title is None or "Eger is" in form or "is a city" in form else "Eger is a city. "
    )
    good = [f for f in found(opening + form.format(true), title) if ends(f) == meant]
    assert [f.verdict for f in good] == ["consistent"]
    bad = [f for f in found(opening + form.format(false), title) if ends(f) == meant]
    assert {f.verdict for f in bad} <= CALLED and bad


def test_the_border_of_two_states_with_their_regions_in_a_bracket() -> None:
    text = "Sault Ste. Marie lies {} km south of the Austria–Hungary (Burgenland–Vas) border and 150 km south of Vienna."
    first = found(text.format(2).replace("Sault Ste. Marie", "Graz"))[0]
    assert first.claim.object is not None and "border" in first.claim.object.name


def test_a_town_that_its_county_is_called_after() -> None:
    text = "Mürzzuschlag is a town in Styria, {} km from the provincial centre of Graz."
    assert [f.verdict for f in found(text.format(90))] == ["consistent"]
    assert {f.verdict for f in found(text.format(400))} <= CALLED


def test_a_town_of_the_other_ends_country_before_one_far_off() -> None:
    text = "León is a city in Nicaragua. It lies {} km north-west of Granada."
    title = "León, Nicaragua"
    (good,) = found(text.format(120), title)
    assert good.verdict == "consistent"
    (bad,) = found(text.format(500), title)
    assert bad.claim.object is not None and bad.claim.object.country == "NI"


def test_a_name_ends_before_the_water_that_it_lies_on() -> None:
    text = "Vác lies {} km north of Budapest on the left bank of the Danube."
    assert [f.verdict for f in found(text.format(35))] == ["consistent"]
    assert {f.verdict for f in found(text.format(200))} <= CALLED


UNLISTED = (
    "Kalvholm is a hamlet in Sweden. It lies {} km south of Mariestad and 45 km east of Lidköping."
)


def test_a_place_in_no_gazetteer_is_put_where_the_other_figures_put_it() -> None:
    one, two = found(UNLISTED.format(40))
    assert (one.verdict, two.verdict) == ("consistent", "consistent")
    assert "other figures" in one.why and one.claim.subject is not None
    assert one.claim.subject.point is not None


def test_figures_that_no_spot_fits_refute_each_other() -> None:
    one, two = found(UNLISTED.format(400))
    assert (one.verdict, two.verdict) == ("inconsistent", "inconsistent")
    assert all("at most one of the two can hold" in f.why for f in (one, two))


def test_one_figure_alone_puts_it_nowhere() -> None:
    (only,) = found("Kalvholm is a hamlet in Sweden. It lies 40 km south of Mariestad.")
    assert only.verdict == "unresolved"
    assert only.claim.subject is not None and only.claim.subject.point is None


@pytest.mark.parametrize(
    ("subject", "verdicts"),
    [("The Purkersdorff quarter", {"unresolved"}), ("The village of Purkersdorff", CALLED)],
)
def test_a_quarter_is_not_the_village_that_sounds_like_it(subject: str, verdicts: set[str]) -> None:
    (only,) = found(f"{subject}, east of Vienna, was quiet.", check="direction")
    assert only.verdict in verdicts
    (true,) = found(f"{subject}, west of Vienna, was quiet.", check="direction")
    assert true.verdict == "consistent"

"""Which places a distance or a direction is of: each true form beside its false twin."""

from __future__ import annotations

import pytest

import osint

ONLY = ("distance", "direction")


def found(text: str, check: str) -> list[tuple[str, str, str]]:
    """Verdict, subject and object of the findings of a check."""
    return [
        (f.verdict, f.claim.subject.name if f.claim.subject else "", f.claim.object.name if f.claim.object else "")
        for f in osint.geocheck(text, only=(check,))
    ]  # fmt: skip


CONSISTENT = "consistent"
FORMS = (
    ("Graz, Austria, to Kraków, Poland\n{} km / 300 mi\n\nWe slept.", 600, 190, "Graz", "Kraków"),
    ("The cable ran from Graz to Vienna, a distance of {} km.", 150, 30, "Graz", "Vienna"),
    ("Graz is a city in the hills of Styria, {} km southwest of Vienna.", 150, 900, "Graz", "Vienna"),
    ("Graz grew along the road to the south and lies {} km southwest of Vienna.", 150, 900, "Graz", "Vienna"),
    ("Situated in the middle of the plain, {} km southwest of Vienna, Graz has trams.", 150, 900, "Graz", "Vienna"),
)  # fmt: skip


@pytest.mark.parametrize(("form", "true", "false", "subject", "other"), FORMS)
def test_a_form_is_read_and_its_false_twin_is_called(
    form: str, true: int, false: int, subject: str, other: str
) -> None:
    assert (CONSISTENT, subject, other) in found(form.format(true), "distance")
    assert {verdict for verdict, _, _ in found(form.format(false), "distance")} & {
        "inconsistent",
        "doubtful",
    }


def test_both_ends_of_both() -> None:
    (one, two) = found("Graz lies 190 km from both Vienna and Salzburg.", "distance")
    assert (one[2], two[2]) == ("Vienna", "Salzburg")


def test_the_area_about_the_subject_is_no_subject() -> None:
    text = "Karaman is a town in Turkey, located in Central Anatolia, about 100 km south of Konya."
    assert found(text, "distance") == [(CONSISTENT, "Karaman", "Konya")]


@pytest.mark.parametrize(
    ("km", "verdicts"), [(390, {CONSISTENT}), (2_000, {"doubtful", "unresolved"})]
)
def test_a_distance_without_a_fixed_point_counts_from_any_town_before(
    km: int, verdicts: set[str]
) -> None:
    text = f"Seville is {390} km south-west of Madrid. Bilbao lies {km - 68} km to the north."
    assert {verdict for verdict, _, _ in found(text, "distance")[1:]} <= verdicts


def test_the_city_is_one_that_was_named() -> None:
    text = "Patients were taken from Graz to Linz. Others were driven to Salzburg, 110 km west of the city."
    assert (CONSISTENT, "Salzburg", "Linz") in found(text, "distance")


def test_downtown_is_the_middle() -> None:
    text = "Thornton is a city in Adams County, Colorado, United States. Thornton is {} miles north of downtown Denver."
    assert found(text.format(9), "distance")[0][0] == CONSISTENT
    assert found(text.format(32), "distance")[0][0] == "inconsistent"


def test_outside_a_city_counts_from_its_edge() -> None:
    text = "The depot at Boryspil, 12 km outside Kyiv, burned."
    assert "inconsistent" not in {verdict for verdict, _, _ in found(text, "distance")}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Azores lie about 1,400 km off the coast of Portugal.", CONSISTENT),
        ("The Azores lie about 9,000 km off the coast of Portugal.", "inconsistent"),
        ("Hawaii is 3,900 km off the coast of California.", CONSISTENT),
        ("Madeira is 900 km off the Portuguese coast.", CONSISTENT),
    ],
)
def test_own_islands_are_no_coast(text: str, verdict: str) -> None:
    assert [row[0] for row in found(text, "distance")] == [verdict]


def test_two_bearings_allow_both() -> None:
    text = "Graz lies {} of Vienna."
    assert found(text.format("south and southwest"), "direction")[0][0] == CONSISTENT
    assert found(text.format("north and northeast"), "direction")[0][0] == "inconsistent"


def test_what_happened_near_a_place_is_not_the_place() -> None:
    text = "The plane came down near Graz, 20 km south of Vienna."
    assert "inconsistent" not in {verdict for verdict, _, _ in found(text, "distance")}


@pytest.mark.parametrize(
    "text",
    [
        "Dovhenkivka lies 20 km south of Izium.",
        "Izium lies 20 km north of Dovhenkivka.",
    ],
)
def test_a_name_that_no_gazetteer_has_is_said_to_be_open(text: str) -> None:
    (row, *_) = osint.geocheck(text, only=("distance",))
    assert row.verdict == "unresolved"
    assert "Dovhenkivka" in row.why


def test_the_intervals_of_an_accusation_do_not_meet() -> None:
    (finding,) = osint.geocheck("Osaka is about 900 km from Tokyo.", only=("distance",))
    assert finding.verdict == "inconsistent"
    assert finding.computed is not None and finding.computed.high is not None
    assert finding.computed.high < 590

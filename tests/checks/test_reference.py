"""Who is subject and who is object: pronouns, lists, titles, appositions; and what the why says."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.model import Finding
from tests.checks.claims import findings, verdicts


def ends(finding: Finding) -> tuple[str, str]:
    subject, other = finding.claim.subject, finding.claim.object
    assert subject is not None and other is not None
    return subject.name, other.name


REFERENCES = (
    ("Khabarovsk is a city in Russia. It is 650 km from Vladivostok.", "Khabarovsk", "Vladivostok"),
    ("Khabarovsk is large. The city is 650 km from Vladivostok.", "Khabarovsk", "Vladivostok"),
    ("A cloud would reach Kharkiv soon, as the city is 35 km from Russia.", "Kharkiv", "Russia"),
    ("Located 35 km from Russia, Kharkiv was shelled daily.", "Kharkiv", "Russia"),
    ("Just 35 km from Russia, the city of Kharkiv was shelled.", "Kharkiv", "Russia"),
    ("The plant in Sumy, 30 km from Russia, was hit.", "Sumy", "Russia"),
    ("In Sumy, Ukraine, 30 km from Russia, it was calm.", "Sumy", "Russia"),
    ("Sumy, which lies 30 km from Russia, was calm.", "Sumy", "Russia"),
    ("Residents fled Sumy for Kharkiv, 140 km away.", "Kharkiv", "Sumy"),
    ("From Kyiv to Odesa it is 440 km.", "Kyiv", "Odesa"),
    ("The distance to Odesa from Kyiv is 440 km.", "Kyiv", "Odesa"),
    ("Kyiv and Odesa are separated by 440 km.", "Kyiv", "Odesa"),
    ("The Kyiv office is closed. The 440-km road between Kyiv and Odesa is open.", "Kyiv", "Odesa"),
)


@pytest.mark.parametrize(("text", "subject", "other"), REFERENCES)
def test_reference(text: str, subject: str, other: str) -> None:
    (finding,) = findings(text, "distance")
    assert ends(finding) == (subject, other)


def test_a_list_keeps_its_subject() -> None:
    text = "Pokrovsk is 70 km northwest of Donetsk and 160 km east of Dnipro."
    found = findings(text, "distance")
    assert [ends(finding)[1] for finding in found] == ["Donetsk", "Dnipro"]
    assert {ends(finding)[0] for finding in found} == {"Pokrovsk"}


def test_an_apposed_place_is_the_next_subject() -> None:
    text = "Sumy lies 140 km from Kharkiv, a city 35 km from the border with Russia."
    assert [ends(finding)[0] for finding in findings(text, "distance")] == ["Sumy", "Kharkiv"]


def test_the_title_tells_a_place_from_its_namesakes() -> None:
    text = "Springfield is a city in the United States. It is about 140 km west of Boston."
    (finding,) = findings(text, "distance", title="Springfield, Massachusetts")
    subject = finding.claim.subject
    assert subject is not None and subject.place is not None
    assert subject.place.admin1 == "Massachusetts" and finding.verdict == "consistent"


def test_an_unlisted_place_is_somewhere_in_its_area() -> None:
    text = "Qwertzham is a hamlet in England. It lies 20 km north of Oxford."
    (only,) = findings(text, "distance", title="Qwertzham, Oxfordshire")
    assert only.claim.subject is not None and "Oxfordshire" in only.claim.subject.name
    assert only.verdict in ("consistent", "unresolved")


def test_a_headline_is_no_place() -> None:
    text = "Rollover hurts a driver. She was driving about two miles east of Boston."
    assert verdicts(text, title="Rollover hurts a driver") == []


OPEN = (
    ("Kramatorsk lies 20 km from the front line.", "front line"),
    ("Kursk is about 100 km from the border.", "which border"),
    ("The town is 20 km from Kyiv.", "does not say which place"),
    ("Kyiv is 40 km from Zxqwvburg.", "Zxqwvburg"),
)


@pytest.mark.parametrize(("text", "reason"), OPEN)
def test_what_cannot_be_checked_says_why(text: str, reason: str) -> None:
    (finding,) = findings(text, "distance")
    assert finding.verdict == "unresolved" and reason in finding.why


def test_a_figure_in_two_units_that_differ_is_checked_in_both() -> None:
    (finding,) = findings("Lviv is 470 km (100 miles) from Kyiv.", "distance")
    assert finding.verdict == "inconsistent" and "100 miles" in finding.why


def test_a_namesake_that_fits_prevents_an_alarm() -> None:
    (finding,) = findings("Cambridge is 5 km from Boston.", "distance")
    assert finding.verdict != "inconsistent"


def test_quotes_hold_the_figure_and_the_object() -> None:
    text = "Officials said that Kharkiv lies about 35 km from the border with Russia, as known."
    (finding,) = findings(text, "distance")
    quote = text[finding.claim.start : finding.claim.end]
    assert quote == "Kharkiv lies about 35 km from the border with Russia"


@pytest.mark.parametrize("check", ["distance", "direction", "proximity", "border-length"])
def test_every_why_is_one_short_sentence(check: str) -> None:
    text = (
        "Lviv lies 470 km west of Kyiv. Sumy, near the border with Russia, was hit. "
        "Norway shares a 198-km border with Russia."
    )
    for finding in findings(text, check):
        assert finding.why.endswith(".") and len(finding.why) < 260
        assert ". " not in finding.why.removesuffix(".")


CITIES = ("Kyiv", "Lviv", "Warsaw", "Berlin", "Vienna", "Tokyo", "Osaka", "Vladivostok")
pairs = st.lists(st.sampled_from(CITIES), min_size=2, max_size=2, unique=True)
RANK = {"consistent": 0, "doubtful": 1, "inconsistent": 2, "unresolved": 3}


@settings(max_examples=30, deadline=None)
@given(pairs, st.integers(min_value=20, max_value=4000))
def test_swapping_the_ends_keeps_the_verdict(cities: list[str], figure: int) -> None:
    one, two = cities
    there = verdicts(f"{one} is {figure} km from {two}.", "distance")
    assert there == verdicts(f"{two} is {figure} km from {one}.", "distance") != []


@settings(max_examples=25, deadline=None)
@given(pairs, st.integers(min_value=20, max_value=4000))
def test_a_hedge_in_a_text_never_makes_it_worse(cities: list[str], figure: int) -> None:
    one, two = cities
    (bare,) = findings(f"{one} is {figure} km from {two}.", "distance")
    for hedge in ("about", "less than", "more than", "nearly"):
        (hedged,) = findings(f"{one} is {hedge} {figure} km from {two}.", "distance")
        assert RANK[hedged.verdict] <= RANK[bare.verdict]


@settings(max_examples=25, deadline=None)
@given(pairs, st.integers(min_value=20, max_value=4000))
def test_doubling_too_long_a_figure_keeps_it_inconsistent(cities: list[str], figure: int) -> None:
    one, two = cities
    (finding,) = findings(f"{one} is {figure} km from {two}.", "distance")
    best = finding.computed.best if finding.computed else None
    if finding.verdict == "inconsistent" and best is not None and best < figure:
        assert verdicts(f"{one} is {2 * figure} km from {two}.", "distance") == [
            "distance=inconsistent"
        ]


BORDERS = (
    ("Ukraine shelled the region. Kursk is about 100 km from the border.", "consistent"),
    ("Ukraine shelled the region. Kursk is about 400 km from the border.", "inconsistent"),
    ("Poland closed its border with Belarus. Bialystok is 50 km from the border.", "consistent"),
    ("Kursk is about 100 km from the border.", "unresolved"),
)


@pytest.mark.parametrize(("text", "verdict"), BORDERS)
def test_the_border_is_the_one_the_text_speaks_of(text: str, verdict: str) -> None:
    (finding,) = findings(text, "distance")
    assert finding.verdict == verdict


def test_where_several_places_could_be_the_origin_each_is_tried() -> None:
    text = "They took Kunduz, 250 km north of Kabul, and Taloqan, {} km further east."
    assert verdicts(text.format(60), "distance") == ["distance=consistent"] * 2
    assert "from Kunduz" in findings(text.format(60), "distance")[1].why
    assert "distance=consistent" not in verdicts(text.format(900), "distance")[1:]

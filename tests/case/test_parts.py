"""The small parts of a case run: tolerance, statements by hand, pins, sources held together."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.case import by_hand, cross, pins, quotes
from osint.case.model import Tolerance
from osint.case.parties import party_from_text
from osint.case.tolerance import judged, verdict_of, words
from osint.checks import ALL
from osint.model import Claim, Document, Extraction, Finding, Interval, Place, Point, Span
from osint.world import world

MILL = Place(-5, "the mill", Point(latitude=50.0, longitude=10.0), 1.0, "settlement", "DE")


def extracted(text: str, name: str = "a") -> Extraction:
    return pipeline.extract(Document(id=name, text=text), world())


@pytest.mark.parametrize(
    ("stated", "computed", "verdict"),
    [
        ((100, 100), (95, 105), "consistent"),
        ((100, 100), (109, 111), "consistent"),
        ((100, 100), (112, 115), "doubtful"),
        ((100, 100), (130, 131), "inconsistent"),
        ((100, 100), (70, 79), "inconsistent"),
        ((0, 100), (5, 6), "consistent"),
        ((100, float("inf")), (5_000, 5_001), "consistent"),
    ],
)
def test_a_tolerance_of_ten_per_cent(
    stated: tuple[float, float], computed: tuple[float, float], verdict: str
) -> None:
    assert verdict_of(stated, computed, Tolerance(percent=10)) == verdict


def test_the_larger_of_per_cent_and_kilometres_counts() -> None:
    assert verdict_of((10, 10), (14, 14), Tolerance(percent=10, km=5)) == "consistent"
    assert words(Tolerance(10, 2.5)) == "10 % or 2.5 km"


def test_a_changed_verdict_says_why() -> None:
    claim = Claim("distance", 0, 1, stated=Interval(10, 10, "mi"))
    finding = Finding(claim, "consistent", "As measured.", Interval(20, 20, "km", 20))
    strict = judged(finding, Tolerance(km=1))
    assert strict.verdict == "inconsistent"
    assert strict.why == "As measured. By the case's tolerance (1 km) this is inconsistent."
    assert judged(finding, None) is finding
    assert judged(finding, Tolerance(km=10)) is finding
    speed = Finding(Claim("travel-time", 0, 1, stated=Interval(1, 1, "h")), "consistent", "x")
    assert judged(speed, Tolerance(km=1)) is speed


@pytest.mark.parametrize(
    ("check", "said", "verdict"),
    [
        ("distance", "about 470 km", "consistent"),
        ("distance", "12 km", "inconsistent"),
        ("direction", "it lies west of it", "consistent"),
        ("direction", "to the east", "inconsistent"),
        ("proximity", "near", "inconsistent"),
    ],
)
def test_statements_made_by_hand(check: str, said: str, verdict: str) -> None:
    extraction = extracted("Nothing is named here.")
    lviv, kyiv = (party_from_text(name, extraction, {}, world()) for name in ("Lviv", "Kyiv"))
    claim = by_hand.made(check, Span(0, 7), lviv, kyiv, said)
    assert claim is not None
    assert ALL[check].check(claim, world()).verdict == verdict


def test_what_must_stand_in_the_quote_is_not_made_by_hand() -> None:
    extraction = extracted("Nothing is named here.")
    lviv = party_from_text("Lviv", extraction, {}, world())
    for check in ("weekday", "calendar", "post-time", "twin-units", "figures", "travel-time"):
        assert by_hand.made(check, Span(0, 7), lviv, lviv, "two hours") is None
    assert by_hand.made("distance", Span(0, 7), lviv, None, "3 km") is None
    assert by_hand.made("distance", Span(0, 7), lviv, lviv, "far") is None


def test_parties_by_pin_border_and_name() -> None:
    extraction = extracted("Here is Lviv.")
    assert party_from_text("the mill", extraction, {"the mill": MILL}, world()).point == MILL.point
    border = party_from_text("border RU-KP", extraction, {}, world())
    assert (border.kind, border.country, border.other_country) == ("border", "RU", "KP")
    assert party_from_text("Qwxzy", extraction, {}, world()).kind == "unknown"
    assert party_from_text("49.84000, 24.03000", extraction, {}, world()).kind == "coordinate"


def test_pins_replace_what_was_read_and_nothing_inside_words() -> None:
    extraction = extracted("Lviv and Lvivska are near the\nmill.")
    pinned = {"Lviv": MILL, "the mill": MILL}
    applied = pins.apply(extraction, pinned, world())
    found = [mention.text for mention in applied.places if mention.place == MILL]
    assert found == ["Lviv", "the\nmill"]
    starts = [mention.start for mention in applied.places]
    assert starts == sorted(starts)
    assert pins.apply(extraction, {}, world()) is extraction


def test_quotes_are_found_across_line_breaks() -> None:
    text = "one two\n  three, one  two three"
    assert [text[s.start : s.end] for s in quotes.find("one two three", text)] == [
        "one two\n  three",
        "one  two three",
    ]
    assert quotes.find("One two", text) == []
    assert quotes.find("wo  thr", text) == [Span(5, 13), Span(23, 29)]
    assert quotes.find(" ", text) == []
    long = "a " * 100_000
    assert quotes.find("a " * 900 + "b", long) == []
    assert len(quotes.find("a a", long)) == 50_000


def test_one_source_alone_is_not_compared() -> None:
    assert cross.compare([extracted("Kyiv said 1,500 soldiers were sent.")], world()) == {}


@pytest.mark.parametrize(
    ("length", "verdict"), [("19 km", "consistent"), ("12 km", "inconsistent")]
)
def test_sources_are_compared_by_their_figures(length: str, verdict: str) -> None:
    texts = ("The 19-kilometre bridge opened in May.", f"The bridge is {length} long.")
    pair = [extracted(text, str(n)) for n, text in enumerate(texts)]
    found = [f for findings in cross.compare(pair, world()).values() for f in findings]
    assert [finding.verdict for finding in found] == [verdict]

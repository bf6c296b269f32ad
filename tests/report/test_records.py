"""Mention records as the contract has them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from osint.model import Interval, Party, PlaceMention
from osint.report.formats.jsonl import write_mentions
from osint.report.records import instant_text, measured, mention_record, number, party_record
from tests.report.sample import PARIS, document, extraction, springfields


def test_mentions_come_in_text_order_with_the_contract_keys() -> None:
    rows = [json.loads(line) for line in write_mentions([extraction(document())])]
    assert [row["kind"] for row in rows] == ["post", "quantity", "place", "coordinate", "date"]
    by_kind = {row["kind"]: row for row in rows}
    for row in rows:
        assert list(row)[:5] == ["document", "kind", "start", "end", "text"]
    assert by_kind["coordinate"]["latitude"] == 48.85837
    assert by_kind["coordinate"]["precision_m"] == 0.1
    assert by_kind["place"]["confidence"] == 0.931
    assert by_kind["place"]["candidates"] == 2
    assert by_kind["date"]["earliest"] == "2021-03-05T00:00:00"
    assert by_kind["quantity"]["low"] == 110
    assert by_kind["post"]["instant"] == "2024-10-18T10:36:58.428Z"


def test_only_the_kinds_asked_for() -> None:
    rows = [json.loads(line) for line in write_mentions([extraction(document())], ("places",))]
    assert [row["kind"] for row in rows] == ["place"]


def test_a_place_not_located_has_null_and_its_candidates() -> None:
    mention = PlaceMention(0, 11, "Springfield", None, 0.0, springfields(), why="five of them")
    record = mention_record(mention, document())
    assert record["latitude"] is None and record["country"] is None
    assert record["candidates"] == 5
    assert next(place["admin1"] for place in record["candidate_places"]) == "Illinois"


def test_a_country_has_no_point() -> None:
    country = replace(PARIS, name="France", kind="country")
    record = party_record(Party("France", "France", "country", country, None, 500.0, "FR"))
    assert record == {
        "text": "France",
        "name": "France",
        "kind": "country",
        "country": "FR",
        "latitude": None,
        "longitude": None,
    }


def test_figures_round_alike_everywhere() -> None:
    assert measured(125.2349) == 125.2
    assert measured(1.2349) == 1.23
    assert measured(0.00049) == 0
    assert number(150.0, 6) == 150 and isinstance(number(150.0, 6), int)
    assert measured(None) is None


def test_instants_are_written_in_utc() -> None:
    east = timezone(timedelta(hours=10))
    assert instant_text(datetime(2024, 1, 1, 10, tzinfo=east)) == "2024-01-01T00:00:00Z"
    assert instant_text(datetime(2024, 1, 1, 10, 0, 0, 500_000, tzinfo=UTC)).endswith(".500Z")
    assert instant_text(datetime(2024, 1, 1, 10)) == "2024-01-01T10:00:00"


def test_open_intervals_stay_open() -> None:
    from osint.report.words import computed_words, stated_words

    assert stated_words(Interval(None, 150, "km")) == "at most 150 km"
    assert computed_words(Interval(2.5, None, "km")) == "at least 2.5 km"
    assert computed_words(Interval(60.0, 70.0, "deg", 65.0)) == "65° (60 to 70)"

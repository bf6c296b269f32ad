"""Strict loading: what a case file may say, and the sentence for each mistake."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from osint.case.load import load
from osint.case.model import Tolerance
from osint.case.strict_yaml import parse
from osint.checks import ALL
from osint.errors import CaseError

GOOD = """\
schema: osint-case/1
case:
  id: river-bridge
  title: "How far is the bridge?"
  sharing: TLP:GREEN
  redact: 3
tolerance: {percent: 10, km: 2.5}
unlisted: report
sources:
  - id: notice
    publisher: The Harbour Post
    url: https://example.org/a?b=c
    published: 2021-03-04
    language: pt-BR
    text: |
      The bridge is 12 km from the town.
      It opened on a Thursday.
  - id: other
    text: "one line"
    published: 2021-03-04T10:00:00Z
places:
  the bridge:
    at: "38.7000, -9.1000"
    radius_km: 0.5
    country: "PT"
    why: seen on imagery
  Norway: {geonames: 3144096}
claims:
  - id: bridge-town
    source: notice
    quote: 12 km from the town
    check: distance
    subject: the bridge
    object: Norway
    stated: 12 km
    expect: inconsistent
    because: measured on a map
    review: {rating: Wrong, by: Desk, date: 2021-03-05}
"""


def test_a_whole_case() -> None:
    case = load(GOOD, "c.yaml")
    assert case.info.id == "river-bridge"
    assert case.info.sharing == "TLP:GREEN"
    assert case.info.redact == 3
    assert case.tolerance == Tolerance(10.0, 2.5)
    assert case.unlisted == "report"
    first, second = case.sources
    assert first.published == date(2021, 3, 4)
    assert first.text is not None and first.text.startswith("The bridge")
    assert GOOD.splitlines()[(first.block_line or 0) - 1].strip() == first.text.splitlines()[0]
    assert second.published == datetime(2021, 3, 4, 10, tzinfo=UTC)
    assert second.block_line is None
    assert [pin.name for pin in case.pins] == ["the bridge", "Norway"]
    (claim,) = case.claims
    assert claim.expect == "inconsistent"
    assert claim.review is not None and claim.review.rating == "Wrong"
    assert GOOD.splitlines()[claim.where.line - 1].startswith("  - id: bridge-town")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("12:30", "12:30"),
        ("50:27:00", "50:27:00"),
        ("2022-02-30", "2022-02-30"),
        ("010", "010"),
        ("1e5", "1e5"),
        ("0x1F", "0x1F"),
        (".5", ".5"),
        (".nan", ".nan"),
        ("1_000", "1_000"),
        ("=", "="),
        ("true", True),
        ("False", "False"),
        ("~", None),
        ("12", 12),
        ("-3", -3),
        ("1.10", 1.1),
        ('"12"', "12"),
        ("'true'", "true"),
    ],
)
def test_only_plain_scalars_are_typed(written: str, value: object) -> None:
    assert parse(f"key: {written}\n", "x").plain() == {"key": value}


def change(old: str, new: str) -> str:
    assert GOOD.count(old) >= 1, old
    return GOOD.replace(old, new, 1)


MISTAKES = {
    "alias": ("a: &x 1\nb: *x\n", 1, 4, "anchors"),
    "only an alias": ("b: *x\n", 1, 4, "aliases"),
    "tag": ("a: !!python/name:os.system x\n", 1, 4, "tags"),
    "duplicate": ("a: 1\nb: 2\na: 3\n", 3, 1, "already on line 1"),
    "merge": ("<<: {a: 1}\n", 1, 1, "merge keys"),
    "complex key": ("? [a]\n: b\n", 1, 3, "keys must be plain text"),
    "two documents": ("a: 1\n---\nb: 2\n", 2, 1, "one document"),
    "directive": ("%YAML 1.1\n---\na: 1\n", 1, 1, "directives"),
    "tab": ("a:\n\t- 1\n", 2, 1, "spaces, not tabs"),
    "deep": ("a: " + "[" * 5000 + "\n", 1, 23, "levels deep"),
    "control": ("a: x\x07y\n", 1, 5, "U+0007"),
    "colon": ("title: a: b\n", 1, 9, "quotes"),
    "unclosed": ('a: "b\n', 2, 1, "not valid YAML"),
    "list": ("- 1\n", 1, 1, "keys with values"),
    "schema": (change("osint-case/1", "osint-case/9"), 1, 9, "osint-case/1"),
    "no schema": (change("schema: osint-case/1\n", ""), 1, 1, "needs `schema:`"),
    "unknown key": (change("  redact: 3", "  redacted: 3"), 6, 3, "did you mean `redact:`?"),
    "bad id": (change("river-bridge", "River Bridge"), 3, 7, "lower-case"),
    "number for text": (change('"How far is the bridge?"', "12"), 4, 10, "put it in quotes"),
    "null": (change('"How far is the bridge?"', ""), 4, 9, "no value"),
    "sharing": (change("TLP:GREEN", "secret"), 5, 12, "TLP:RED"),
    "percent": (change("percent: 10", "percent: 1000"), 7, 22, "from 0 to 100"),
    "not a number": (change("percent: 10", "percent: ten"), 7, 22, "a number"),
    "no such day": (change("2021-03-04\n", "2021-02-30\n"), 13, 16, "does not exist"),
    "bad day": (change("2021-03-04\n", "4 March\n"), 13, 16, "2024-10-19"),
    "script link": (change("https://example.org/a?b=c", "javascript:x"), 12, 10, "http"),
    "text and file": (change("    language: pt-BR\n", "    file: a.txt\n"), 10, 5, "not both"),
    "file outside": (
        change('    text: "one line"\n', "    file: ../a.txt\n"),
        19,
        11,
        "inside the case file's folder",
    ),
    "file without hash": (change('    text: "one line"\n', "    file: a.txt\n"), 18, 5, "sha256"),
    "country": (change('"PT"', "12"), 25, 14, "must be text"),
    "pin twice": (change("{geonames: 3144096}", '{geonames: 1, at: "1, 2"}'), 27, 11, "not both"),
    "unused": (change("check: distance", "check: calendar"), 33, 5, "has no use for `subject:`"),
    "unknown": (change("    url:", "    page:"), 12, 5, "archived, file, id, language,"),
    "pin without": (change("{geonames: 3144096}", "{why: x}"), 27, 11, "`at:`"),
    "check": (change("check: distance", "check: distanse"), 32, 12, "one of distance"),
    "verdict": (change("expect: inconsistent", "expect: wrong"), 36, 13, "consistent"),
    "unknown source": (change("source: notice", "source: notices"), 29, 5, "did you mean notice"),
    "same id": (change("- id: other", "- id: notice"), 18, 5, "already used on line 10"),
    "no sources": ("schema: osint-case/1\ncase: {id: a, title: b}\nsources: []\n", 3, 10, "empty"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_one_sentence_with_its_place(name: str) -> None:
    text, line, column, words = MISTAKES[name]
    with pytest.raises(CaseError) as caught:
        load(text, "c.yaml")
    error = caught.value
    assert words in error.message
    assert (error.path, error.line, error.column) == ("c.yaml", line, column), str(error)
    assert "\n" not in str(error)


def test_every_mistake_of_a_file_is_told_at_once() -> None:
    text = GOOD
    for old, new in (
        ("river-bridge", "River Bridge"),
        ("check: distance", "check: distanse"),
        ("percent: 10", "percent: ten"),
        ("    source: notice", "    source: notices"),
        ("redact: 3", "redacted: 3"),
        ("expect: inconsistent", "expects: inconsistent"),
    ):
        text = text.replace(old, new, 1)
    with pytest.raises(CaseError) as caught:
        load(text, "c.yaml")
    errors = caught.value.all()
    assert len(errors) == 6
    assert [error.line for error in errors] == sorted(error.line or 0 for error in errors)
    assert all(error.column for error in errors)


def test_a_wrong_shape_is_one_mistake() -> None:
    with pytest.raises(CaseError) as caught:
        load("schema: osint-case/1\ncase: x\nsources: [y]\nplaces: [z]\n", "c.yaml")
    messages = [error.message for error in caught.value.all()]
    assert len(messages) == 3
    assert messages[2].startswith("`places:` must be names with values")


def test_a_claim_may_be_undecided_and_things_may_have_tags() -> None:
    text = GOOD.replace("expect: inconsistent", "expect: undecided\n    tags: [bridge]")
    text = text.replace("  redact: 3", "  redact: 3\n  status: in-progress\n  tags: [river, video]")
    case = load(text, "c.yaml")
    assert case.claims[0].undecided and case.claims[0].expect is None
    assert case.claims[0].tags == ("bridge",)
    assert (case.info.status, case.info.tags) == ("in-progress", ("river", "video"))


@pytest.mark.parametrize("root", ["../evidence", "..", "evidence/2024", "../../a b/"])
def test_a_root_is_a_folder_seen_from_the_file(root: str) -> None:
    assert load(GOOD.replace("unlisted: report", f'root: "{root}"'), "c.yaml").root == root


@pytest.mark.parametrize("root", ["/etc", "C:/x", "~/x/../..:", "a\\b", ""])
def test_other_roots_are_refused(root: str) -> None:
    with pytest.raises(CaseError):
        load(GOOD.replace("unlisted: report", f"root: '{root}'"), "c.yaml")


def test_an_empty_file_says_how_to_start() -> None:
    with pytest.raises(CaseError, match="osint-case/1"):
        load("# nothing\n", "c.yaml")


def test_too_large_a_file_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(CaseError, match="larger than"):
        load("a" * 2_000_001, "c.yaml")


def test_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("osint.case.strict_yaml.MAX_CASE_NODES", 500)
    with pytest.raises(CaseError, match="more than 500 values"):
        parse("a: [" + "1," * 100_001 + "]\n", "c.yaml")


SCHEMA = json.loads(Path("osint/case/schema.json").read_text(encoding="utf-8"))

STRUCTURAL = [
    name for name in MISTAKES if name not in ("unknown source", "same id", "no such day", "unused")
]


def test_the_schema_takes_what_the_loader_takes() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    jsonschema.Draft7Validator(SCHEMA).validate(parse(GOOD, "c.yaml").plain())


@pytest.mark.parametrize("name", [n for n in STRUCTURAL if MISTAKES[n][0].startswith("schema")])
def test_the_schema_refuses_what_the_loader_refuses(name: str) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    plain = parse(MISTAKES[name][0], "c.yaml").plain()
    assert list(jsonschema.Draft7Validator(SCHEMA).iter_errors(plain))


def test_the_schema_names_the_same_checks() -> None:
    assert SCHEMA["definitions"]["claim"]["properties"]["check"]["enum"] == list(ALL)


def test_every_case_in_the_repository_keeps_the_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    for path in sorted(Path("cases").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        load(text, str(path))
        jsonschema.Draft7Validator(SCHEMA).validate(parse(text, str(path)).plain())

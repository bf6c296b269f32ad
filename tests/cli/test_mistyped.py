"""What is told of a name that is nearly right: commands inside of commands, countries, dates."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ended

Run = Callable[..., Ended]


@pytest.mark.parametrize(
    ("group", "typed", "meant"),
    [("case", "chek", "check"), ("data", "imprt", "import"), ("corpus", "runn", "run")],
)
def test_a_command_inside_another_is_guessed_once(
    osint: Run, group: str, typed: str, meant: str
) -> None:
    told = osint(group, typed)
    assert told.code == 2
    assert told.err == (
        f"osint: There is no command '{typed}'; did you mean '{meant}'? "
        f"See 'osint {group} --help'.\n"
    )


def test_the_help_of_a_group_has_whole_sentences(osint: Run) -> None:
    for group in ("case", "data", "corpus"):
        assert "..." not in osint(group, "--help").out.split("Commands:")[1]


def test_a_country_is_refused_by_name(osint: Run) -> None:
    told = osint("geocode", "Graz", "--country", "Austira")
    assert told.code == 2 and "did you mean 'Austria'?" in told.err
    told = osint("geocode", "Graz", "-c", "qq")
    assert told.code == 2 and "give its name or its ISO 3166 code" in told.err
    for country in ("Austria", "AT", "AUT", "Österreich"):
        assert osint("geocode", "Graz", "-c", country).out.startswith("Graz: 1 found")


def test_a_date_that_stays_open_says_what_is_missing(osint: Run) -> None:
    assert "--published" in osint("when", "last Friday").out
    assert "--published" in osint("when", "20 April").out
    assert "--published" not in osint("when", "last Friday", "--published", "2017-04-21").out
    assert "--published" not in osint("when", "20 April 2017").out


def test_a_file_spelt_nearly_so_is_offered(osint: Run, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("It rained.", encoding="utf-8")
    ended = osint("geocheck", tmp_path / "artcle.txt")
    assert ended.code == 2 and f"did you mean {tmp_path / 'article.txt'}?" in ended.err


def test_a_column_spelt_nearly_so_is_offered(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_text("id,created_at,message\n1,2021-05-06,It rained.\n", encoding="utf-8")
    ended = osint("geocheck", path, "--text-column", "mesage")
    assert ended.code == 2 and "'created_at', 'message'" in ended.err
    assert "did you mean 'message'?" in ended.err


def test_the_same_fault_in_every_row_is_told_a_few_times(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    rows = "".join(f"It rained.,day {n}\n" for n in range(40))
    path.write_text(f"text,date\n{rows}", encoding="utf-8")
    ended = osint("geocheck", path)
    assert ended.code == 0 and ended.err.count("\n") == 6
    assert "35 more warnings like these" in ended.err


def test_a_kind_and_a_region_are_refused_by_name(osint: Run) -> None:
    told = osint("geocode", "Tartu", "--kind", "setlement")
    assert told.code == 2 and "did you mean 'settlement'?" in told.err
    told = osint("geocode", "Tartu", "--region", "Foo")
    assert (told.code, told.err) == (2, "osint: --region: there is no region called Foo\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("geocheck", "a.txt", "--redact", "9"), "'--redact': give a whole number from 0 to 6."),
        (("geocheck", "a.txt", "--redact", "x"), "'--redact': give a whole number from 0 to 6."),
        (
            ("sun", "Tartu", "--shadow-azimuth", "x"),
            "'--shadow-azimuth': give a number from 0 to 360.",
        ),
        (("geocheck", "a.txt", "--colr", "x"), "has no option '--colr'; did you mean '--color'?"),
    ],
)
def test_numbers_and_options_are_refused_in_plain_words(
    osint: Run, arguments: tuple[str, ...], said: str
) -> None:
    told = osint(*arguments)
    assert told.code == 2 and said in told.err


def test_an_empty_name_is_refused(osint: Run) -> None:
    told = osint("geocode", "")
    assert told.code == 2 and "a name to look up is empty" in told.err


def test_a_language_that_is_none_is_told(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [
        {"text": "It rained.", "language": each} for each in ("Elvish", "nn", "Polish", "pt-BR")
    ]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    told = osint("geocheck", path)
    assert told.code == 0 and told.err.count("is not known") == 1 and ":1: the language" in told.err


def test_a_file_that_dates_nothing_is_named(osint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    told = osint("when", tmp_path / "a.txt")
    assert told.out == "" and told.err.endswith("a.txt: names no date or post\n")


def test_a_number_in_a_variable_is_refused_by_the_variable_s_name(
    osint: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OSINT_BLOCK_MB", "many")
    told = osint("corpus", "run", "a.jsonl", "-o", "out")
    assert told.err == "osint: the variable OSINT_BLOCK_MB: give a whole number from 1 to 100000\n"


def test_a_truth_in_a_variable_is_asked_for_in_plain_words(
    osint: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OSINT_STRICT", "maybe")
    told = osint("geocheck", "a.txt")
    assert told.err == "osint: the variable OSINT_STRICT: give true or false\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ukrane", "'Ukrane' is not a country; did you mean Ukraine?"),
        ("Mars", "'Mars' is not a country; give its name or ISO code"),
        ("Graz", "'Graz' is not a country; give its name or ISO code"),
    ],
)
def test_what_is_no_country_has_no_border(osint: Run, name: str, said: str) -> None:
    told = osint("border", "Russia", name)
    assert told.code == 2 and told.err == f"osint: {said}\n"

"""What is told of a name that is nearly right: commands inside of commands, countries, dates."""

from __future__ import annotations

from collections.abc import Callable

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

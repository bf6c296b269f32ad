"""Tables appear on a terminal only, hold nothing untrusted, and are laid out for its width."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from osint.cli import tables
from tests.cli.conftest import Ended

COMMANDS = (
    ("geocode", "Porto"),
    ("reverse", "41.15,-8.61"),
    ("convert", "41.15 N, 8.61 W"),
    ("sun", "Porto, Portugal", "2023-06-21"),
    ("data",),
)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard output passes for a terminal of 80 columns."""
    monkeypatch.setattr(tables, "on_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_pipe_gets_plain_lines(command: tuple[str, ...], osint: Callable[..., Ended]) -> None:
    ended = osint(*command)
    assert ended.code == 0 and "\x1b" not in ended.out and "─" not in ended.out


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_terminal_gets_a_table(
    command: tuple[str, ...], osint: Callable[..., Ended], terminal: None
) -> None:
    ended = osint(*command)
    assert ended.code == 0
    plain = re.sub(r"\x1b\[[0-9;]{0,9}m", "", ended.out)
    assert plain.splitlines() != osint(*command, "-f", "text").out.splitlines()
    if command[0] != "convert":
        assert max(map(len, plain.splitlines())) <= 80


def test_a_format_that_is_asked_for_is_no_table(
    osint: Callable[..., Ended], terminal: None
) -> None:
    assert osint("geocode", "Porto", "-f", "text").out.startswith("Porto: ")
    assert osint("geocode", "Porto", "-f", "json").out.startswith("{")


def test_a_link_stays_whole(osint: Callable[..., Ended], terminal: None) -> None:
    ended = osint("convert", "41.1579, -8.6291")
    assert (
        "https://www.openstreetmap.org/?mlat=41.157900&mlon=-8.629100#map=15/41.157900/-8.629100"
        in ended.out
    )


@pytest.mark.parametrize("width", [40, 50, 60, 79])
def test_no_figure_is_cut_on_a_narrow_terminal(
    osint: Callable[..., Ended], terminal: None, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    shown = re.sub(r"\x1b\[[0-9;]{0,9}m", "", osint("geocode", "Paris", "-n", "3").out)
    for word in ("48.8534", "2.3488", "2,138,551", "latitude", "longitude"):
        assert word in shown, word
    assert max(map(len, shown.splitlines())) <= width


def test_what_a_limit_holds_back_is_told(osint: Callable[..., Ended]) -> None:
    assert osint("geocode", "Springfield", "-n", "3").out.startswith(
        "Springfield: the first 3 of more; --limit shows others\n"
    )
    assert osint("geocode", "Sergeevka", "--country", "RU", "-n", "2").out.startswith(
        "Sergeevka: 2 found\n"
    )


def test_a_short_plus_code_asks_for_its_place(osint: Callable[..., Ended]) -> None:
    ended = osint("convert", "5CPJ+8W")
    assert ended.code == 2 and "5CPJ+8W" in ended.err and "place" in ended.err


def test_cells_are_harmless() -> None:
    shown = tables.table("a\x1b[2J", ("x",), [["[red]b\x1b]0;t\x07[/red]"], ["\u202eabc"]])
    assert "\x1b[2J" not in shown and "\x1b]" not in shown and "\u202e" not in shown
    assert "[red]" in shown


@pytest.mark.parametrize(
    "command",
    [("distance", "Vienna", "Tokyo"), ("border", "Austria", "Japan"), ("reverse", "75", "100")],
)
def test_large_figures_are_grouped_for_people(
    command: tuple[str, ...], osint: Callable[..., Ended]
) -> None:
    ended = osint(*command, "-f", "text")
    assert ended.code == 0
    assert re.search(r"\d,\d{3}\.\d km", ended.out) and not re.search(r"\d{4}\.\d km", ended.out)

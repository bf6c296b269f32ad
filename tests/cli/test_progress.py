"""The line that tells what is being done: after a second, on a terminal, out of the way."""

from __future__ import annotations

import io
import sys
import threading

import pytest

from osint.cli import output, progress
from osint.cli.progress import Progress


class Terminal(io.StringIO):
    """A terminal that remembers what was written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.was_written = threading.Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        count = super().write(text)
        if ": " in text or ", " in text:
            self.was_written.set()
        return count


def standing_in(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error as a terminal; to be called in a test, for pytest puts its own back before."""
    monkeypatch.setattr(progress, "WAIT_S", 0.0)
    monkeypatch.setattr(progress, "EVERY_S", 0.01)
    monkeypatch.setenv("TERM", "xterm")
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    return made


def test_what_takes_long_is_told_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = standing_in(monkeypatch)
    with Progress(3) as shown:
        shown.begin("one.txt")
        assert terminal.was_written.wait(10)
        shown.rest()
        assert terminal.getvalue().endswith("\r\x1b[K")
    assert "1 of 3: one.txt" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_a_terminal_of_letters_alone_gets_no_colours_and_no_progress(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR")
    standing_in(monkeypatch)
    assert output.can_rewrite() and output.use_color("auto", is_terminal=True)
    monkeypatch.setenv("TERM", "dumb")
    assert not output.can_rewrite() and not output.use_color("auto", is_terminal=True)
    assert output.use_color("always", is_terminal=True)


def test_a_message_finds_its_line_free(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = standing_in(monkeypatch)
    with Progress(1) as shown:
        shown.begin("a.txt")
        assert terminal.was_written.wait(10)
        output.note("a.txt: the file is empty")
        assert "\r\x1b[Kosint: a.txt: the file is empty\n" in terminal.getvalue()
    assert output.before_saying == []


def test_a_name_cannot_write_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = standing_in(monkeypatch)
    with Progress(1) as shown:
        shown.begin("\x1b]0;title\x07.txt")
        assert terminal.was_written.wait(10)
    assert "\x1b]0" not in terminal.getvalue() and "\x07" not in terminal.getvalue()


@pytest.mark.parametrize("quiet", [True, False])
def test_without_a_terminal_or_with_quiet_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, quiet: bool
) -> None:
    terminal = standing_in(monkeypatch)
    if not quiet:
        monkeypatch.setattr(terminal, "isatty", lambda: False)
    with Progress(1, quiet=quiet) as shown:
        shown.begin("a.txt")
        shown.rest()
    assert terminal.getvalue() == ""

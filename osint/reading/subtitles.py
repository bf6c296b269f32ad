"""Subtitles (SRT, WebVTT): the cues as one text, so that sentences may run over several of them;
a finding names the cue and its time code."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from osint.errors import InputError
from osint.model import Document
from osint.reading.building import Builder
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.support.patterns import lazily

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}"
"""Also without the zeros in front that the formats ask for, as transcripts of meetings have them."""
_TIMES = lazily(rf"[ \t]{{0,4}}(?P<from>{_TIME})[ \t]{{1,4}}-->[ \t]{{1,4}}(?P<to>{_TIME})")
_MARKUP = lazily(r"</?[a-zA-Z][^<>\n]{0,80}>|<\d{1,2}:[\d:.]{4,12}>|\{\\[^{}\n]{1,40}\}")
_SPEAKER = lazily(r"\s{0,3}[-–—]\s{0,3}(?=\S)")
PAUSE_S = 4.0
"""So long a silence ends a paragraph."""


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of a subtitle file.

    Raises:
        InputError: it cannot be read, or has no cues with text.
    """
    data = read_bytes(source)
    text = decode(data, path=source.name, encoding=hints.encoding)
    built = _joined(text)
    if not built.length:
        message = "holds no cues (a line like 00:01:02,000 --> 00:01:04,500, then text)"
        raise InputError(message, path=source.name, kind="no-text")
    yield Document(
        id=source.name,
        text=built.text,
        path=source.name,
        sha256=hashlib.sha256(data).hexdigest(),
        positions=built.positions,
    )


def _joined(text: str) -> Builder:
    """The lines of all cues, one blank between two; a pause or another speaker begins a line."""
    built = Builder()
    unit, count, ended, begins, inside = "", 0, None, "", False
    for number, line in enumerate(text.split("\n"), 1):
        line = line.rstrip("\r")
        if times := _TIMES.match(line):
            count += 1
            start = _seconds(times["from"])
            begins = "\n\n" if ended is not None and start - ended > PAUSE_S else " "
            ended, inside = _seconds(times["to"]), True
            unit = f"cue {count} ({times['from'].replace(',', '.')})"
        elif not line.strip():
            inside = False
        elif inside:
            begins = _add_line(built, line, number, unit, begins)
    return built


def _add_line(built: Builder, line: str, number: int, unit: str, begins: str) -> str:
    """Append a line of a cue without its markup; what joins the next one to it."""
    speaker = _SPEAKER.match(line)
    at = speaker.end() if speaker else 0
    glue = "\n" if speaker and begins == " " else begins
    for start, part in _parts(line, at):
        if built.length and glue:
            built.glue(glue)
        glue = ""
        built.add(part, number, start + 1, unit)
    return glue or " "


def _parts(line: str, at: int) -> Iterator[tuple[int, str]]:
    """The stretches of a line between its marks, without blanks at its ends."""
    end = len(line.rstrip())
    for mark in _MARKUP.finditer(line, at, end):
        if line[at : mark.start()]:
            yield at, line[at : mark.start()]
        at = mark.end()
    if line[at:end].strip():
        yield at, line[at:end]


def _seconds(code: str) -> float:
    parts = [float(part) for part in code.replace(",", ".").split(":")]
    return float(sum(part * 60**power for power, part in enumerate(reversed(parts))))

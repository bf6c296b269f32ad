"""Values as strict YAML text, written so that they read back as exactly what they were."""

from __future__ import annotations

import json
import re

from osint.report.safe import visible

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 .,;()/'’–-]{0,200}")
_RESERVED = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_BLOCK_SAFE = re.compile(
    "[^\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*"
)


def scalar(text: str) -> str:
    """A text on one line: plain where nothing can be misread, else in double quotes."""
    is_plain = _PLAIN.fullmatch(text) and text == text.strip() and text.lower() not in _RESERVED
    return text if is_plain and " #" not in text and ": " not in text else quoted(text)


def quoted(text: str) -> str:
    """A text in double quotes; invisible characters and direction marks are escaped."""
    body = visible(json.dumps(text, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f"))
    return f'"{body}"'


def block(text: str, indent: int) -> str:
    """A text of several lines as a literal block below its key, or in quotes where it holds what
    a block cannot (control characters, carriage returns).

    Args:
        indent: columns of the block's lines; the key stands two columns to the left.
    """
    lines = text.split("\n")
    if not _BLOCK_SAFE.fullmatch(text) or not text.strip() or text != visible(text):
        return quoted(text)
    first = next(line for line in lines if line)
    marker = "2" if first[0] in " \t" or not lines[0] else ""
    ending = len(text) - len(text.rstrip("\n"))
    chomp = "-" if ending == 0 else "" if ending == 1 else "+"
    body = text[: len(text) - ending].split("\n") + [""] * max(0, ending - 1)
    margin = " " * indent
    return f"|{marker}{chomp}\n" + "\n".join(margin + line if line else "" for line in body)


def comment(text: str) -> str:
    """A comment on one line."""
    return "# " + " ".join(visible(text).split())

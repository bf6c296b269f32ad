"""The manuals of the checks, from the docstrings of their modules, all in one form."""

from __future__ import annotations

import inspect
import re
import textwrap
from types import ModuleType

_HEADS = ("What it recognises", "How it is computed", "Error model")
_EXAMPLE = re.compile(r"(?:PASS|FAIL): ")
_INDENT = "    "


def manual_of(module: ModuleType) -> str:
    """The manual of a check: a line that says what it is about, then headed, indented sections."""
    first, _, rest = inspect.cleandoc(module.__doc__ or "").rstrip().partition("\n\n")
    title = first[:1].upper() + first[1:]
    parts = [title, *(_section(part) for part in rest.split("\n\n"))] if rest else [title]
    return re.sub(r"(?<=\d) %", "%", "\n\n".join(parts))


def _section(part: str) -> str:
    """A paragraph that begins "How it is computed: ..." as a section; examples as one too."""
    head, colon, body = part.partition(": ")
    if colon and head in _HEADS:
        text = body[:1].upper() + body[1:]
        return f"{head}\n{textwrap.indent(text, _INDENT)}"
    if _EXAMPLE.match(part):
        return f"Examples\n{textwrap.indent(part, _INDENT)}"
    return part


def wrapped(page: str, width: int) -> str:
    """The page with the prose of its sections filled to a width; the lines of examples and tables
    stay apart."""
    out: list[str] = []
    for block in page.split("\n\n"):
        lines = block.split("\n")
        head = lines[:1] if lines[0] in _HEADS else []
        body = lines[len(head) :]
        is_prose = head or (body[0].startswith(_INDENT) and not _EXAMPLE.match(body[0].strip()))
        filled = _filled(body, width) if is_prose else [_filled([line], width) for line in body]
        out.append("\n".join([*head, *([filled] if isinstance(filled, str) else filled)]))
    return "\n\n".join(out)


def _filled(lines: list[str], width: int) -> str:
    """Lines as one paragraph; a row of a table as it is."""
    text = " ".join(line.strip() for line in lines)
    if "  " in text:
        return "\n".join(lines)
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    further = indent if len(lines) > 1 else indent + "  "
    return textwrap.fill(
        text, width, initial_indent=indent, subsequent_indent=further,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip

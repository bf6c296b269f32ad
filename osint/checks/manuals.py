"""The manuals of the checks, from the docstrings of their modules, all in one form."""

from __future__ import annotations

import inspect
import re
import textwrap
from types import ModuleType

_HEAD = re.compile(r"[A-Z]\w{1,12}(?: \w{1,12}){1,3}")
_EXAMPLE = re.compile(r"[A-Z]{4}: ")
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
    if colon and _HEAD.fullmatch(head):
        text = body[:1].upper() + body[1:]
        return f"{head}\n{textwrap.indent(text, _INDENT)}"
    if _EXAMPLE.match(part):
        return f"Examples\n{textwrap.indent(part, _INDENT)}"
    return part


def wrapped(page: str, width: int, *, is_prose: bool) -> str:
    """The page with its lines filled to a width: those of a section as one paragraph where they
    are prose, else each for itself, as examples always are."""
    out: list[str] = []
    for block in page.split("\n\n"):
        lines = block.split("\n")
        head = [] if lines[0].startswith(_INDENT) else lines[:1]
        body = lines[len(head) :]
        if is_prose and body and not _EXAMPLE.match(body[0].strip()):
            body = [_filled(body, width)]
        else:
            body = [_filled([line], width) for line in body]
        out.append("\n".join([_filled([line], width) for line in head] + body))
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

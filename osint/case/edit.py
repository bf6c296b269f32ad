"""Edits of a case file's text that leave all else as it was: comments, order, quotes, blanks."""

from __future__ import annotations

import re
from collections.abc import Callable

from osint.case.sources import sha256_of_text
from osint.case.strict_yaml import Node, parse
from osint.errors import CaseError

_HASH = re.compile(r"""(["']?)[0-9A-Za-z]{0,64}\1""")


def with_hashes(text: str, path: str, hash_of: Callable[[str], str]) -> str:
    """The text with the right `sha256:` for every source and layer that is a file, or has one already.

    Args:
        hash_of: file name, relative to the case file, to its SHA-256 in hexadecimal.

    Raises:
        CaseError: the text is not strict YAML, or has no list of sources.
    """
    root = parse(text, path).value
    sources = root.get("sources") if isinstance(root, dict) else None
    if sources is None or not isinstance(sources.value, list):
        raise CaseError("has no `sources:` list to hash", path=path)
    lines = text.split("\n")
    layers = root.get("layers") if isinstance(root, dict) else None
    entries = [*sources.value, *(layers.value if layers and isinstance(layers.value, list) else ())]
    for source in sorted(
        entries, key=lambda node: -node.line
    ):  # from the end, so that positions above still hold
        _put_hash(lines, source, hash_of)
    return "\n".join(lines)


def _put_hash(lines: list[str], source: Node, hash_of: Callable[[str], str]) -> None:
    fields = source.value
    if not isinstance(fields, dict) or not ("file" in fields or "sha256" in fields):
        return
    digest = _digest(fields, hash_of)
    known = fields.get("sha256")
    if known is not None:
        row, column = known.line - 1, known.column - 1
        line = lines[row]
        match = _HASH.match(line, column)
        end = match.end() if match else column
        gap = " " if not line[:column].endswith((" ", ",")) else ""
        lines[row] = f"{line[:column]}{gap}{digest}{line[end:]}"
        return
    row, column = (source.keys or {})["file"]
    line = lines[row - 1]
    if _is_flow(source, line):
        lines[row - 1] = f"{line[: column - 1]}sha256: {digest}, {line[column - 1 :]}"
    elif column == source.column:
        ahead = line[: column - 1]
        lines[row - 1 : row] = [
            f"{ahead}sha256: {digest}",
            f"{' ' * (column - 1)}{line[column - 1 :]}",
        ]
        if source.line != row:
            lines[row - 1] = f"{' ' * (column - 1)}sha256: {digest}"


def _digest(fields: dict[str, Node], hash_of: Callable[[str], str]) -> str:
    """The hash of a source's file, or of the text that is written into the case."""
    if "file" in fields:
        return hash_of(str(fields["file"].value))
    text = fields["text"].value if "text" in fields else ""
    return sha256_of_text(text if isinstance(text, str) else "")


def _is_flow(source: Node, line: str) -> bool:
    """Whether a mapping is written in braces."""
    return (source.keys or {}).get("file") is not None and line[
        source.column - 1 : source.column
    ] == "{"

"""Strict YAML: a tree of values that all know their line and column.

No aliases, anchors, tags, directives, second documents, or keys written twice; `country: NO` and
`time: 12:30` stay text. Only plain true, false, null, whole and decimal numbers are typed.
Reading is linear in the size of the file, however hostile.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from osint.errors import CaseError
from osint.limits import MAX_CASE_BYTES, MAX_CASE_DEPTH, MAX_CASE_NODES

Scalar = str | int | float | bool | None

_INT = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,20}")
_WORDS: Final[dict[str, Scalar]] = {"true": True, "false": False, "null": None, "~": None, "": None}
_REFUSED = {
    "anchor": "anchors (&name) are not allowed; write the value out",
    "tag": "tags (!name) are not allowed; write the plain value",
    "alias": "aliases (*name) are not allowed; write the value out again",
}


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands (line and column from 1).

    `value` is a scalar, a list of nodes, or a dict of key to node. `keys` has the position of
    each key. `block_line` is the line where the text of a `|` block begins, else None.
    """

    value: Scalar | list[Node] | dict[str, Node]
    line: int
    column: int
    keys: dict[str, tuple[int, int]] | None = None
    block_line: int | None = None

    def plain(self) -> object:
        """The value without positions, as a JSON parser would give it."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value


def parse(text: str, path: str) -> Node:
    """The one document of a YAML text.

    Raises:
        CaseError: not YAML, more than strict YAML allows, too large, too deep; with position.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_CASE_BYTES:
        raise CaseError(
            f"the case file is larger than {MAX_CASE_BYTES // 1_000_000} MB; "
            "put long sources into files of their own (file: and sha256:)",
            path=path,
        )
    return _Builder(text, path).document()


class _Builder:
    """Builds the tree from the parser's events; nothing is ever constructed from tags."""

    def __init__(self, text: str, path: str) -> None:
        import yaml

        self._yaml = yaml
        self._path = path
        self._count = 0
        self._events = self._parse(text)

    def _parse(self, text: str) -> Iterator[object]:
        yaml = self._yaml
        try:
            yield from yaml.parse(text, Loader=yaml.SafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            what = error.problem or error.context or "not valid YAML"
            raise self._error(f"not valid YAML: {what}; {_remedy(what)}", mark) from error
        except yaml.reader.ReaderError as error:
            before = text[: error.position]
            line = before.count("\n") + 1
            column = error.position - (before.rfind("\n") + 1) + 1
            code = error.character if isinstance(error.character, int) else 0
            raise CaseError(
                f"the character U+{code:04X} is not allowed; write it as an escape in double quotes",
                path=self._path,
                line=line,
                column=column,
            ) from error

    def document(self) -> Node:
        """The root node."""
        events = self._yaml.events
        root: Node | None = None
        for event in self._events:
            if isinstance(event, events.DocumentStartEvent):
                if event.version or event.tags:
                    raise self._error("directives (%YAML, %TAG) are not allowed", event.start_mark)
                if root is not None:
                    raise self._error(
                        "a case file is one document; remove the ---", event.start_mark
                    )
                root = self._node(next(self._events), 1)
        if root is None:
            raise CaseError(
                "the case file is empty; start with `schema: osint-case/1`", path=self._path
            )
        return root

    def _node(self, event: object, depth: int) -> Node:
        events = self._yaml.events
        self._guard(event, depth)
        if isinstance(event, events.ScalarEvent):
            return self._scalar(event)
        mark = event.start_mark  # type: ignore[attr-defined]
        line, column = mark.line + 1, mark.column + 1
        if isinstance(event, events.SequenceStartEvent):
            return Node(self._items(depth), line, column)
        values, keys = self._entries(depth)
        return Node(values, line, column, keys)

    def _guard(self, event: object, depth: int) -> None:
        self._count += 1
        mark = getattr(event, "start_mark", None)
        if isinstance(event, self._yaml.events.AliasEvent):
            raise self._error(_REFUSED["alias"], mark)
        for refused in ("anchor", "tag"):
            if getattr(event, refused, None):
                raise self._error(_REFUSED[refused], mark)
        if depth > MAX_CASE_DEPTH:
            raise self._error(f"nested more than {MAX_CASE_DEPTH} levels deep", mark)
        if self._count > MAX_CASE_NODES:
            raise self._error(f"more than {MAX_CASE_NODES:,} values; split the case", mark)

    def _items(self, depth: int) -> list[Node]:
        items = []
        for event in self._events:
            if isinstance(event, self._yaml.events.SequenceEndEvent):
                break
            items.append(self._node(event, depth + 1))
        return items

    def _entries(self, depth: int) -> tuple[dict[str, Node], dict[str, tuple[int, int]]]:
        events = self._yaml.events
        values: dict[str, Node] = {}
        keys: dict[str, tuple[int, int]] = {}
        for event in self._events:
            if isinstance(event, events.MappingEndEvent):
                break
            self._guard(event, depth + 1)
            if not isinstance(event, events.ScalarEvent):
                raise self._error("keys must be plain text", event.start_mark)  # type: ignore[attr-defined]
            key, mark = event.value, event.start_mark
            if key in values:
                first = keys[key][0]
                raise self._error(f"the key {key!r} is already on line {first}; keep one", mark)
            if key == "<<":
                raise self._error("merge keys (<<) are not allowed; write the values out", mark)
            keys[key] = (mark.line + 1, mark.column + 1)
            values[key] = self._node(next(self._events), depth + 1)
        return values, keys

    def _scalar(self, event: object) -> Node:
        text: str = event.value  # type: ignore[attr-defined]
        mark = event.start_mark  # type: ignore[attr-defined]
        style = event.style  # type: ignore[attr-defined]
        value = typed(text) if style is None else text
        block = mark.line + 2 if style == "|" else None
        return Node(value, mark.line + 1, mark.column + 1, None, block)

    def _error(self, message: str, mark: object) -> CaseError:
        line = getattr(mark, "line", None)
        column = getattr(mark, "column", None)
        return CaseError(
            message,
            path=self._path,
            line=None if line is None else line + 1,
            column=None if column is None else column + 1,
        )


def typed(text: str) -> Scalar:
    """The value of a plain scalar: true, false, null, a number, else the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text


def _remedy(problem: str) -> str:
    if "\\t" in problem or "tab" in problem:
        return "indent with spaces, not tabs"
    if "mapping values" in problem:
        return "put the text in quotes if it holds a colon and a space"
    if "could not find expected ':'" in problem:
        return "a key needs a colon and a blank after it"
    return "check indentation and quotes here"

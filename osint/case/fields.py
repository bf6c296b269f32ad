"""Typed access to the keys of a case file's mapping; whatever is wrong names its position."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, datetime

from osint.case.model import Where
from osint.case.strict_yaml import Node
from osint.errors import CaseError

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?"
)
_WEB = re.compile(r"https?://[^\s<>\"]{1,2000}")


class Fields:
    """One mapping of a case file, `what` in words ("a claim"). Keys are taken by type; `done`
    refuses those nobody asked for.

    Every method raises CaseError, with path, line and column, when the value is not as asked.
    """

    def __init__(self, node: Node, path: str, what: str) -> None:
        self.node, self.path, self.what = node, path, what
        self._asked: list[str] = []
        if not isinstance(node.value, dict):
            raise self.error(f"{what} must be keys with values (`key: value`)", node)
        self._values: dict[str, Node] = node.value

    @property
    def where(self) -> Where:
        """Where the mapping begins."""
        return Where(self.node.line, self.node.column)

    def error(self, message: str, node: Node | None = None) -> CaseError:
        """An error at a value, or at the mapping."""
        at = node or self.node
        return CaseError(message, path=self.path, line=at.line, column=at.column)

    def get(self, key: str, *, required: bool = False) -> Node | None:
        """The node of a key; an explicit null is refused, leave the key out instead."""
        self._asked.append(key)
        node = self._values.get(key)
        if node is None:
            if required:
                raise self.error(f"{self.what} needs `{key}:`")
            return None
        if node.value is None:
            raise self.error(f"`{key}:` has no value; write one or remove the key", node)
        return node

    def text(self, key: str, *, required: bool = False, most: int = 300) -> str | None:
        """A text of 1 to `most` characters."""
        node = self.get(key, required=required)
        if node is None:
            return None
        if not isinstance(node.value, str):
            raise self.error(f"`{key}:` must be text; put it in quotes", node)
        if not node.value.strip():
            raise self.error(f"`{key}:` is empty; write something or remove the key", node)
        if len(node.value) > most:
            raise self.error(f"`{key}:` is longer than {most:,} characters", node)
        return node.value

    def required_text(self, key: str, *, most: int = 300) -> str:
        """A text that must be there."""
        return self.text(key, required=True, most=most) or ""

    def slug(self, key: str) -> str:
        """A required identifier: lower-case Latin letters, digits and hyphens."""
        node = self.get(key, required=True)
        if node is None or not isinstance(node.value, str) or not SLUG.fullmatch(node.value):
            raise self.error(
                f"`{key}:` must be lower-case letters, digits and hyphens, such as north-bridge",
                node,
            )
        return node.value

    def choice(self, key: str, choices: Sequence[str], *, required: bool = False) -> str | None:
        """One of the given words."""
        node = self.get(key, required=required)
        if node is None:
            return None
        if not isinstance(node.value, str) or node.value not in choices:
            raise self.error(f"`{key}:` must be one of {', '.join(choices)}", node)
        return node.value

    def matching(self, key: str, pattern: re.Pattern[str], form: str) -> str | None:
        """A text of a certain form, which the error message spells out."""
        node = self.get(key)
        if node is None:
            return None
        if not isinstance(node.value, str) or not pattern.fullmatch(node.value):
            raise self.error(f"`{key}:` must be {form}", node)
        return node.value

    def web(self, key: str) -> str | None:
        """A web address; it is recorded, never fetched."""
        return self.matching(key, _WEB, "a web address that starts with http:// or https://")

    def whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`."""
        node = self.get(key)
        if node is None:
            return None
        if not isinstance(node.value, int) or isinstance(node.value, bool):
            raise self.error(f"`{key}:` must be a whole number", node)
        if not low <= node.value <= high:
            raise self.error(f"`{key}:` must be from {low} to {high}", node)
        return node.value

    def decimal(self, key: str, low: float, high: float) -> float | None:
        """A number from `low` to `high`."""
        node = self.get(key)
        if node is None:
            return None
        if not isinstance(node.value, int | float) or isinstance(node.value, bool):
            raise self.error(f"`{key}:` must be a number", node)
        if not math.isfinite(node.value) or not low <= node.value <= high:
            raise self.error(f"`{key}:` must be from {low:g} to {high:g}", node)
        return float(node.value)

    def day(self, key: str) -> date | None:
        """A calendar date, YYYY-MM-DD."""
        found = self._date(key, _DAY, "a date such as 2024-10-19")
        return found if found is None or not isinstance(found, datetime) else found.date()

    def day_or_instant(self, key: str) -> date | datetime | None:
        """A date, or an instant in ISO 8601 with its zone where known."""
        form = "a date such as 2024-10-19 or an instant such as 2024-10-19T08:30:00Z"
        return self._date(key, re.compile(f"{_DAY.pattern}|{_INSTANT.pattern}"), form)

    def _date(self, key: str, pattern: re.Pattern[str], form: str) -> date | datetime | None:
        text = self.matching(key, pattern, form)
        if text is None:
            return None
        try:
            return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
        except ValueError as error:
            raise self.error(
                f"`{key}:` names a day or time that does not exist: {text}", self._values[key]
            ) from error

    def items(self, key: str, what: str, most: int, *, required: bool = False) -> list[Fields]:
        """A list of mappings."""
        node = self.get(key, required=required)
        if node is None:
            return []
        if not isinstance(node.value, list):
            raise self.error(f"`{key}:` must be a list; start each entry with `- `", node)
        if required and not node.value:
            raise self.error(f"`{key}:` is empty; a case needs at least one", node)
        if len(node.value) > most:
            raise self.error(f"`{key}:` has more than {most:,} entries; split the case", node)
        return [Fields(item, self.path, what) for item in node.value]

    def named(self, key: str, what: str, most: int) -> list[tuple[str, Fields]]:
        """A mapping of names to mappings."""
        node = self.get(key)
        if node is None:
            return []
        if not isinstance(node.value, dict):
            raise self.error(
                f"`{key}:` must be names with values (`Name:` and below it keys)", node
            )
        if len(node.value) > most:
            raise self.error(f"`{key}:` has more than {most:,} entries; split the case", node)
        return [(name, Fields(value, self.path, what)) for name, value in node.value.items()]

    def inner(self, key: str, what: str, *, required: bool = False) -> Fields | None:
        """A mapping inside this one."""
        node = self.get(key, required=required)
        return None if node is None else Fields(node, self.path, what)

    def done(self) -> None:
        """Refuse keys that nobody asked for, with the nearest known one."""
        from difflib import get_close_matches

        for key, (line, column) in (self.node.keys or {}).items():
            if key in self._asked:
                continue
            near = get_close_matches(key, self._asked, n=1)
            hint = f"did you mean `{near[0]}:`?" if near else f"known: {', '.join(self._asked)}"
            message = f"{self.what} has no key {key!r}; {hint}"
            raise CaseError(message, path=self.path, line=line, column=column)

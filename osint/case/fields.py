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

    A value that is not as asked counts as missing, and `errors` gets a CaseError with path, line
    and column: a reader sees every mistake of a file at once.
    """

    def __init__(
        self, node: Node, path: str, what: str, errors: list[CaseError] | None = None
    ) -> None:
        self.node, self.path, self.what = node, path, what
        self.errors: list[CaseError] = [] if errors is None else errors
        self._asked: list[str] = []
        self._values: dict[str, Node] = {}
        if isinstance(node.value, dict):
            self._values = node.value
        else:
            self.refuse(f"{what} must be keys with values (`key: value`)", node)

    @property
    def where(self) -> Where:
        """Where the mapping begins."""
        return Where(self.node.line, self.node.column)

    def refuse(self, message: str, at: Node | Where | None = None) -> None:
        """Note an error at a value, or at the mapping."""
        at = at or self.node
        error = CaseError(message, path=self.path, line=at.line, column=at.column)
        if all(str(each) != str(error) for each in self.errors):  # a key may be asked for twice
            self.errors.append(error)

    @property
    def is_mapping(self) -> bool:
        """Whether there are keys at all; their lack is then no further mistake."""
        return isinstance(self.node.value, dict)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def get(self, key: str, *, required: bool = False) -> Node | None:
        """The node of a key; an explicit null is refused, leave the key out instead."""
        self._asked.append(key)
        node = self._values.get(key)
        if node is None:
            if required and self.is_mapping:
                self.refuse(f"{self.what} needs `{key}:`")
            return None
        if node.value is None:
            self.refuse(f"`{key}:` has no value; write one or remove the key", node)
            return None
        return node

    def text(self, key: str, *, required: bool = False, most: int = 300) -> str | None:
        """A text of 1 to `most` characters."""
        node = self.get(key, required=required)
        if node is None:
            return None
        if not isinstance(node.value, str):
            self.refuse(f"`{key}:` must be text; put it in quotes", node)
            return None
        if not node.value.strip():
            self.refuse(f"`{key}:` is empty; write something or remove the key", node)
            return None
        if len(node.value) > most:
            self.refuse(f"`{key}:` is longer than {most:,} characters", node)
            return None
        return node.value

    def required_text(self, key: str, *, most: int = 300) -> str:
        """A text that must be there."""
        return self.text(key, required=True, most=most) or ""

    def slug(self, key: str) -> str:
        """A required identifier: lower-case Latin letters, digits and hyphens."""
        node = self.get(key, required=True)
        if node is None:
            return ""
        if not isinstance(node.value, str) or not SLUG.fullmatch(node.value):
            self.refuse(
                f"`{key}:` must be lower-case letters, digits and hyphens, such as north-bridge",
                node,
            )
            return ""
        return node.value

    def choice(self, key: str, choices: Sequence[str], *, required: bool = False) -> str | None:
        """One of the given words."""
        node = self.get(key, required=required)
        if node is None:
            return None
        if not isinstance(node.value, str) or node.value not in choices:
            near = suggestion(str(node.value), choices) if len(choices) > 1 else ""
            listed = f"one of {', '.join(choices)}" if len(choices) > 1 else choices[0]
            self.refuse(f"`{key}:` must be {listed}{near}", node)
            return None
        return node.value

    def matching(self, key: str, pattern: re.Pattern[str], form: str) -> str | None:
        """A text of a certain form, which the error message spells out."""
        node = self.get(key)
        if node is None:
            return None
        if not isinstance(node.value, str) or not pattern.fullmatch(node.value):
            self.refuse(f"`{key}:` must be {form}", node)
            return None
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
            self.refuse(f"`{key}:` must be a whole number", node)
            return None
        if not low <= node.value <= high:
            self.refuse(f"`{key}:` must be from {low} to {high}", node)
            return None
        return node.value

    def decimal(self, key: str, low: float, high: float) -> float | None:
        """A number from `low` to `high`."""
        node = self.get(key)
        if node is None:
            return None
        if not isinstance(node.value, int | float) or isinstance(node.value, bool):
            self.refuse(f"`{key}:` must be a number", node)
            return None
        if not math.isfinite(node.value) or not low <= node.value <= high:
            self.refuse(f"`{key}:` must be from {low:g} to {high:g}", node)
            return None
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
        except ValueError:
            self.refuse(
                f"`{key}:` names a day or time that does not exist: {text}", self._values[key]
            )
            return None

    def items(self, key: str, what: str, most: int, *, required: bool = False) -> list[Fields]:
        """A list of mappings."""
        node = self.get(key, required=required)
        if node is None:
            return []
        if not isinstance(node.value, list):
            self.refuse(f"`{key}:` must be a list; start each entry with `- `", node)
            return []
        if required and not node.value:
            self.refuse(f"`{key}:` is empty; a case needs at least one", node)
        if len(node.value) > most:
            self.refuse(f"`{key}:` has more than {most:,} entries; split the case", node)
            return []
        return [Fields(item, self.path, what, self.errors) for item in node.value]

    def named(self, key: str, what: str, most: int) -> list[tuple[str, Fields]]:
        """A mapping of names to mappings."""
        node = self.get(key)
        if node is None:
            return []
        if not isinstance(node.value, dict):
            hint = "; remove the `- `" if isinstance(node.value, list) else ""
            self.refuse(
                f"`{key}:` must be names with values (`Name:` and below it keys){hint}", node
            )
            return []
        if len(node.value) > most:
            self.refuse(f"`{key}:` has more than {most:,} entries; split the case", node)
            return []
        return [
            (name, Fields(value, self.path, what, self.errors))
            for name, value in node.value.items()
        ]

    def inner(self, key: str, what: str, *, required: bool = False) -> Fields | None:
        """A mapping inside this one."""
        node = self.get(key, required=required)
        return None if node is None else Fields(node, self.path, what, self.errors)

    def done(self) -> None:
        """Refuse keys that nobody asked for, with the nearest known one."""
        from difflib import get_close_matches

        for key, (line, column) in (self.node.keys or {}).items():
            if key in self._asked:
                continue
            near = get_close_matches(key, self._asked, n=1)
            hint = (
                f"did you mean `{near[0]}:`?"
                if near
                else f"known: {', '.join(sorted({*self._asked}))}"
            )
            self.refuse(f"{self.what} has no key {key!r}; {hint}", Where(line, column))

    def texts(self, key: str, most: int = 50) -> tuple[str, ...]:
        """A list of short texts, or none."""
        node = self.get(key)
        if node is None:
            return ()
        if not isinstance(node.value, list) or not all(
            isinstance(item.value, str) and 0 < len(item.value.strip()) <= 80 for item in node.value
        ):
            self.refuse(f"`{key}:` must be a list of texts, such as [video, to-geolocate]", node)
            return ()
        if len(node.value) > most:
            self.refuse(f"`{key}:` has more than {most} entries", node)
        return tuple(str(item.value) for item in node.value)


def suggestion(value: str, choices: Sequence[str]) -> str:
    """`; did you mean X?` where a choice is near, else nothing."""
    from difflib import get_close_matches

    near = get_close_matches(value.casefold(), choices, n=1)
    return f"; did you mean {near[0]}?" if near else ""

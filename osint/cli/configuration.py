"""Settings of a project: `osint.toml`, or `[tool.osint]` of pyproject.toml, found from the working
folder upwards. The command line wins over variables, they win over the file.

A project's file may come from a stranger, so it cannot name a file to write.
"""

from __future__ import annotations

import os
import re
from datetime import date
from typing import Any, Final

from osint.errors import UsageError
from osint.support.folders import AnyPath, text_of
from osint.support.frozen import dataclass, field
from osint.support.patterns import lazily

FILE = "osint.toml"
PROJECT = "pyproject.toml"
VARIABLE = "OSINT_CONFIG"
TEXTS: Final = (
    "format", "published", "date-order", "encoding", "text-column", "id-column", "fail-on",
    "color", "home", "prefer", "language",
)  # fmt: skip
LISTS: Final = ("only", "ignore", "layer", "exclude", "gazetteers")
SWITCHES: Final = ("strict", "quiet", "verbose", "all-text")
NUMBERS: Final = ("redact",)
FILES: Final = ("baseline", "layer", "gazetteers")
"""Keys whose values are files, named from the folder of the configuration."""
FROM_NAME = "file-name"
_DAY = lazily(r"(?<!\d)((?:19|20)\d\d)[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a file sets: defaults of options by the names of their parameters, folders and files
    to leave out, and the dates of texts by folder."""

    path: str | None = None
    options: dict[str, Any] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    published: tuple[tuple[str, str], ...] = ()
    gazetteers: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """Where the patterns of paths count from."""
        return os.path.dirname(self.path) if self.path else ""

    def excludes(self, path: AnyPath) -> bool:
        """Whether a file found in a folder is left out."""
        return any(matches(self._seen(path), pattern) for pattern in self.exclude)

    def date_of(self, path: AnyPath) -> date | None:
        """The day that the first rule for this path gives a text without a date of its own."""
        seen = self._seen(path)
        for pattern, rule in self.published:
            if matches(seen, pattern):
                return day_in(seen) if rule == FROM_NAME else date.fromisoformat(rule)
        return None

    def _seen(self, path: AnyPath) -> str:
        absolute = os.path.abspath(path)  # links are kept
        try:
            seen = os.path.relpath(absolute, os.path.abspath(self.folder))
        except ValueError:
            seen = absolute
        return seen.replace("\\", "/")


def matches(path: str, pattern: str) -> bool:
    """Whether a path with / is the pattern's, or lies in a folder that is; ** stands for any
    number of folders, * for what stands between two slashes."""
    parts = [
        "(?:.*/)?" if part == "**/" else ".*" if part == "**" else "[^/]*" if part == "*"
        else "[^/]" if part == "?" else re.escape(part)
        for part in re.split(r"(\*\*/|\*\*|\*|\?)", pattern.rstrip("/"))
    ]  # fmt: skip
    return re.fullmatch("".join(parts) + "(?:/.*)?", path) is not None


def day_in(path: str) -> date | None:
    """The last day written in a path: 2024-03-02-quake.txt, 2024/03/02/quake.txt, 20240302.md."""
    for match in reversed(list(_DAY.finditer(path))):
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            continue
    return None


def find(start: str) -> str | None:
    """The nearest configuration from a folder upwards, or the one that the variable names."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return named or None
    folder, above = start, os.path.dirname(start)
    while True:
        own, project = os.path.join(folder, FILE), os.path.join(folder, PROJECT)
        if os.path.isfile(own):
            return own
        if os.path.isfile(project) and _has_settings(project):
            return project
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder, above = above, os.path.dirname(above)


def _has_settings(project: str) -> bool:
    with open(project, "rb") as stream:
        return b"tool.osint" in stream.read()


def load(path: str) -> Configuration:
    """The configuration in a file.

    Raises:
        UsageError: it cannot be read, is not TOML, or has a key or a value that makes no sense.
    """
    import tomllib

    try:
        table = tomllib.loads(text_of(path))
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", path=path) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"is not valid TOML: {error}", path=path) from error
    if os.path.basename(path) == PROJECT:
        table = table.get("tool", {}).get("osint", {})
    return _checked(table, path)


def _checked(table: dict[str, Any], path: str) -> Configuration:
    known = (*TEXTS, *LISTS, *SWITCHES, *NUMBERS, "baseline")
    rules = table.pop("published") if isinstance(table.get("published"), dict) else {}
    options: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            from osint.support.suggestion import suggestion

            raise UsageError(f"there is no setting {key!r}{suggestion(key, known)}", path=path)
        _check_type(key, value, path)
        if key in FILES:
            folder = os.path.dirname(path)
            many = value if isinstance(value, list) else [value]
            placed = [os.path.join(folder, name) for name in many]
            value = placed if isinstance(value, list) else placed[0]
        options[key.replace("-", "_")] = value
    published = tuple((str(pattern), _rule(rule, path)) for pattern, rule in rules.items())
    exclude, gazetteers = options.pop("exclude", ()), options.pop("gazetteers", ())
    if "format" in options:
        options["format_"] = options.pop("format")
    return Configuration(path, options, tuple(exclude), published, tuple(gazetteers))


def _check_type(key: str, value: object, path: str) -> None:
    if key in LISTS:
        wanted, fits = (
            "a list of texts",
            isinstance(value, list) and all(isinstance(part, str) for part in value),
        )
    elif key in SWITCHES:
        wanted, fits = "true or false", isinstance(value, bool)
    elif key in NUMBERS:
        wanted, fits = "a number", isinstance(value, int) and not isinstance(value, bool)
    else:
        wanted, fits = "a text in quotes", isinstance(value, str)
        if isinstance(value, date):
            wanted = "a date in quotes"
    if not fits:
        raise UsageError(f"{key} must be {wanted}", path=path)


def _rule(rule: object, path: str) -> str:
    text = rule.isoformat()[:10] if isinstance(rule, date) else str(rule)
    if text != FROM_NAME:
        try:
            date.fromisoformat(text)
        except ValueError as error:
            message = f"published: {text!r} is neither a date like 2024-03-02 nor {FROM_NAME!r}"
            raise UsageError(message, path=path) from error
    return text


def current() -> Configuration:
    """The configuration of the command that runs."""
    import click

    context = click.get_current_context(silent=True)
    found = context.find_root().obj if context else None
    return found if isinstance(found, Configuration) else Configuration()


def defaults(configuration: Configuration, groups: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    """The default map of click for every command, those inside groups too."""
    flat = configuration.options
    found = {name: {**flat, **dict.fromkeys(subs, flat)} for name, subs in groups.items()}
    for key in ("only", "ignore"):  # of `extract` they are kinds of mentions
        found["extract"].pop(key, None)
    return found

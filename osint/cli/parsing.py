"""What users type as option values and arguments, turned into values."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

from osint.cli.configuration import Configuration
from osint.cli.output import note
from osint.errors import OsintError, UsageError
from osint.reading import Input, Skipped, find_inputs
from osint.reading.published import parse_published

STANDARD_INPUT = "-"
A_DAY_AHEAD = timedelta(days=2)
"""A paper of tomorrow, east of the date line, is no slip."""


def published_option(value: str | None) -> date | datetime | None:
    """The value of --published; a day still to come is used, with a warning.

    Raises:
        UsageError: it is no date in ISO 8601.
    """
    if not value:
        return None
    if (instant := parse_published(value)) is None:
        why = "isn't in the form YYYY-MM-DD (such as 2017-04-21)"
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip()):
            why = "is no day of the calendar"
        raise UsageError(f"--published: {value!r} {why}")
    day = instant.date() if isinstance(instant, datetime) else instant
    if day > (datetime.now(UTC) + A_DAY_AHEAD).date():
        note(f"--published {value} lies in the future; is the year right?")
    return instant


def parse_encoding(value: str | None) -> str | None:
    """The name of an encoding of text, as given.

    Raises:
        UsageError: Python knows none of that name, or it turns no text into bytes (base64).
    """
    if value:
        try:
            "".encode(value)
        except UnicodeError:
            pass  # "idna" and the like: of texts, not of an empty one
        except (LookupError, ValueError) as error:
            message = f"--encoding: there is no encoding called {value!r}; try utf-8 or cp1251"
            raise UsageError(message) from error
    return value or None


def parse_language(value: str | None) -> str | None:
    """The code of a language given by its code or its English name.

    Raises:
        UsageError: it is unknown.
    """
    if not value:
        return None
    from osint.language.detect import read_code
    from osint.language.identity import outlines
    from osint.support.suggestion import suggestion

    code = read_code(value)
    if code is None:
        names = sorted(one.name for one in outlines().values() if one.is_read)
        close = suggestion(value, [name.casefold() for name in names])
        raise UsageError(f"--language: {value!r} is not known{close}")
    return code


def _each_once(found: list[Input]) -> list[Input]:
    """The inputs without files that another name among them has already."""
    first: dict[object, Input] = {}
    for one in found:
        first.setdefault(os.path.realpath(one.path) if one.path else (one.name, id(one)), one)
    return list(first.values())


def inputs_of(
    paths: list[str],
    configuration: Configuration,
    skipped: list[Skipped],
    lament: Callable[[OsintError], None],
) -> list[Input]:
    """The inputs that the arguments name; without any, standard input where it is piped.
    `skipped` gets the files of folders that no reader wants, `lament` is told of arguments that
    cannot be used beside others that can.

    Files found in folders are left out where the configuration excludes them.

    Raises:
        UsageError: there is nothing to read.
        InputError: none of the arguments is a file or folder that can be read.
    """
    if not paths:
        if not _is_piped():
            raise UsageError("name a file or a folder to read, or - for standard input")
        paths = [STANDARD_INPUT]
    found = _each_once(find_inputs(paths, skipped, lament))
    if not configuration.exclude:
        return found
    named = frozenset(paths)
    skipped[:] = [each for each in skipped if not configuration.excludes(each.name)]
    kept = [
        entry
        for entry in found
        if entry.path is None or entry.name in named or not configuration.excludes(entry.path)
    ]
    if not kept:
        raise UsageError(
            f"`exclude` in {configuration.path} leaves out every file there; name one to read it"
        )
    return kept


def _is_piped() -> bool:
    """Whether standard input is a pipe or a file; a terminal, a socket and /dev/null are not."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def split_names(values: Iterable[str], known: tuple[str, ...], option: str) -> list[str]:
    """The names in repeated, comma-separated values of an option.

    Raises:
        UsageError: a name that is not known; lists those that are.
    """
    names = [name.strip() for value in values for name in value.split(",") if name.strip()]
    for name in names:
        if name not in known:
            from osint.support.suggestion import suggestion

            raise UsageError(f"{option}: there is no {name!r}{suggestion(name, known)}")
    return names


def checks_of(only: Iterable[str], ignore: Iterable[str]) -> tuple[str, ...]:
    """The checks that `--only` and `--ignore` leave, at least one.

    Raises:
        UsageError: a name that is not known, or none is left.
    """
    from osint import checks

    known = tuple(checks.ALL)
    names = split_names(only, known, "--only") or list(known)
    ignored = split_names(ignore, known, "--ignore")
    left = tuple(name for name in names if name not in ignored)
    if not left:
        every = "that --only names " if names != list(known) else ""
        raise UsageError(
            f"--ignore leaves out every check {every}(osint.toml may say so), so none would run"
        )
    return left

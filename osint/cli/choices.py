"""Option values that are names of a registry: checked, completed, and guessed at when misspelt.

The registry is asked when a value is given or the help is printed, not when a command is defined:
starting stays fast, and a new format or check needs no second list here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from osint.support.suggestion import suggestion

Names = Callable[[], Iterable[str]]

if TYPE_CHECKING:
    Type = click.ParamType[str]
else:
    Type = click.ParamType  # generic only in the newest versions


class OneOf(Type):
    """One of the names. `elsewhere` are names that other commands know: a shared variable with
    one of them is not meant for this command, and leaves its default as it is; so do names of
    this one that are `asked_for` by hand only."""

    name = "name"

    def __init__(
        self,
        names: Names,
        *,
        default: str = "",
        elsewhere: Names | None = None,
        asked_for: Iterable[str] = (),
    ) -> None:
        self.names, self.default, self.elsewhere = names, default, elsewhere
        self.asked_for = frozenset(asked_for)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        known = tuple(self.names())
        if self.elsewhere and value in tuple(self.elsewhere()) and _is_variable(param, ctx):
            return value if value in set(known) - self.asked_for else self.default
        if value not in known:
            self.fail(f"there is no {value!r}{suggestion(str(value), known)}", param, ctx)
        return str(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        return [CompletionItem(name) for name in self.names() if name.startswith(incomplete)]


class ListOf(Type):
    """Names with commas between them; the value stays one text, `parsing.split_names` takes it
    apart. Completes the last one."""

    name = "names"

    def __init__(self, names: Names) -> None:
        self.names = names

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        known = tuple(self.names())
        for name in filter(None, (part.strip() for part in str(value).split(","))):
            if name not in known:
                self.fail(f"there is no {name!r}{suggestion(name, known)}", param, ctx)
        return str(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        done, comma, last = incomplete.rpartition(",")
        return [
            CompletionItem(f"{done}{comma}{name}")
            for name in self.names()
            if name.startswith(last) and name not in done.split(",")
        ]


class Free(Type):
    """Any text, with names to complete it from: a country, a place of that kind."""

    name = "text"

    def __init__(self, names: Names) -> None:
        self.names = names

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        folded = incomplete.casefold()
        return [CompletionItem(n) for n in self.names() if n.casefold().startswith(folded)]


class Country(Free):
    """A country by its name in any language or by its ISO code; completed from the names."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from osint.support.suggestion import nearest
        from osint.world import world

        if world().gazetteer.country_code(str(value)) is None:
            near = nearest(str(value), self.names())
            hint = f"did you mean {near!r}?" if near else "give its name or its ISO 3166 code"
            self.fail(f"there is no country {value!r}; {hint}", param, ctx)
        return str(value)


def _is_variable(param: click.Parameter | None, ctx: click.Context | None) -> bool:
    """Whether the value comes from the environment or the configuration, not the command line."""
    if param is None or ctx is None or param.name is None:
        return False
    source = ctx.get_parameter_source(param.name)
    shared = (click.core.ParameterSource.ENVIRONMENT, click.core.ParameterSource.DEFAULT_MAP)
    return source in shared if source else bool(os.environ.get("OSINT_FORMAT"))

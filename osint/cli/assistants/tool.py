"""A command as an assistant sees it, and what is wrong with the arguments of a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osint.errors import UsageError
from osint.support.suggestion import suggestion

if TYPE_CHECKING:
    from jsonschema import ValidationError

MAX_CHARS = 200_000
"""Characters of an argument, at most."""

Record = dict[str, Any]


@dataclass(frozen=True)
class Tool:
    """A command as an assistant sees it. `call` takes the arguments by the names of `arguments`;
    `output` is the JSON Schema of what it gives, where there is one."""

    name: str
    title: str
    description: str
    arguments: Record
    call: Callable[..., Record]
    required: tuple[str, ...]
    output: Record | None = None

    @property
    def input_schema(self) -> Record:
        """The JSON Schema of the arguments."""
        return {
            "type": "object",
            "properties": self.arguments,
            "required": list(self.required),
            "additionalProperties": False,
        }


def checked(tool: Tool, arguments: Mapping[str, Any] | None) -> Record:
    """The arguments of a call, held against the tool's schema.

    Raises:
        UsageError: one is missing, unknown, of another type, or too long.
    """
    from jsonschema import Draft7Validator

    given = dict(arguments or {})
    for name, value in given.items():
        if isinstance(value, str) and len(value) > MAX_CHARS:
            raise UsageError(
                f"{name} has {len(value):,} characters, more than {MAX_CHARS:,}; split it"
            )
    problems = sorted(Draft7Validator(tool.input_schema).iter_errors(given), key=str)
    if problems:
        raise UsageError(f"{tool.name}: {_sentence(problems[0])}")
    return given


_TYPES = {
    "string": "a string",
    "array": "a list",
    "integer": "a whole number",
    "number": "a number",
}


def _sentence(problem: ValidationError) -> str:
    """What is wrong with an argument, as a person would say it."""
    where = str(problem.path[0]) if problem.path else ""
    if problem.validator == "required":
        missing = [name for name in problem.validator_value if name not in problem.instance]
        return f"{', '.join(missing)} is missing"
    if problem.validator == "additionalProperties":
        known = problem.schema["properties"]
        unknown = next(name for name in problem.instance if name not in known)
        return f"there is no argument {unknown[:100]!r}{suggestion(unknown, known)}"
    if problem.validator == "enum":
        return f"{where}: there is no {problem.instance!r}{suggestion(problem.instance, problem.validator_value)}"
    if problem.validator == "type":
        wanted = _TYPES.get(problem.validator_value, problem.validator_value)
        return f"{where} must be {wanted}, not {str(problem.instance)[:100]}"
    if problem.validator == "minLength":
        return f"{where} is empty"
    return f"{where}: {problem.message[:300]}"

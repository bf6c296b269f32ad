"""Compiles the languages and reads every example with its rule.

    python -m osint.statements.build

What the package is built with: as `osint.language.build`, and an example that is not read as it
must be stops the build with file, line, rule and example.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osint.language import build
from osint.language.pack import Pack
from osint.language.source import BuildError
from osint.statements import examples


def checked(folder: Path) -> dict[str, Any]:
    """The compiled pack of a language folder whose examples hold.

    Raises:
        BuildError: naming file, line and word, rule or example.
    """
    data = build.compile_language(folder)
    rules = [rule for rule in data["rules"] if rule["examples"] or rule["counter"]]
    for name, wrong in examples.failures(Pack(folder.name, data), rules):
        raise BuildError(f"{build.where(folder, name)}: {name}: {wrong}")
    return data


def main() -> int:
    """As `osint.language.build.main`; 1 and a sentence as well for an example that fails."""
    return build.main(checked)


if __name__ == "__main__":
    raise SystemExit(main())

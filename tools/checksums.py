"""Write osint/data/SHA256SUMS: python -m tools.checksums, after any change of the embedded data."""

from __future__ import annotations

import sys
from pathlib import Path

from osint.support.verified import FOLDER, LISTED, SUMS, digest


def written() -> str:
    """The list as it should be."""
    paths = sorted(path for path in Path(FOLDER).iterdir() if path.suffix in LISTED)
    return "".join(f"{digest(path)}  {path.name}\n" for path in paths if path.name[0] != ".")


if __name__ == "__main__":
    Path(FOLDER, SUMS).write_text(written(), "ascii")
    sys.stdout.write(f"{Path(FOLDER, SUMS)}\n")

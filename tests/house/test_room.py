"""The repository stays small: a clone takes seconds, and nobody waits for what nobody reads."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_BYTES = 20_000_000
MOST_BYTES_OF_A_FILE = 5_000_000


def tracked() -> list[Path]:
    """The files that git tracks, as they lie there now."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, timeout=60
        ).stdout.decode()
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"git cannot list the files here: {error}")
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in paths if path.is_file()]


def test_the_tracked_files_leave_room() -> None:
    sizes = {str(path.relative_to(ROOT)): path.stat().st_size for path in tracked()}
    if not sizes:
        pytest.skip("git tracks nothing here: an unpacked archive within another repository")
    largest = sorted(sizes, key=lambda name: -sizes[name])[:12]
    assert sum(sizes.values()) < MOST_BYTES, [(name, sizes[name]) for name in largest]
    assert max(sizes.values()) < MOST_BYTES_OF_A_FILE

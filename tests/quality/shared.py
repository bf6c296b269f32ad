"""The shared corpora, where they are at hand, with the floors that figures on them may not pass."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("OSINT_SHARED", ROOT.parent / "shared"))


def floors(room: str) -> dict[str, dict[str, Any]]:
    """The recorded floors of a room, by corpus."""
    recorded = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))
    found: dict[str, dict[str, Any]] = recorded[room]
    return found


def corpus(path: str, sha256: str) -> list[dict[str, Any]]:
    """The documents of a corpus; skips where it is absent, fails where it is another one."""
    file = SHARED / "corpora" / path
    if not file.is_file():
        pytest.skip("the shared corpora are not beside the checkout (set OSINT_SHARED)")
    data = file.read_bytes()
    assert hashlib.sha256(data).hexdigest() == sha256, "another corpus: measure anew"
    return [json.loads(line) for line in data.decode("utf-8").splitlines()]

"""What data is embedded: the manifests that the builders leave beside the packed data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from osint.errors import DataError

FOLDER = Path(__file__).parent.parent / "data" / "packed"
_TEXTS = ("name", "what", "source", "version", "licence", "attribution")


class Manifest(NamedTuple):
    """One data set: where it comes from and under which licence it may be passed on.

    `inputs` are the packages it was built from, `counts` how many of what it holds, `sha256`
    the hash of its data as the repository carries it, `files` their names below osint/data.
    """

    name: str
    what: str
    source: str
    version: str
    licence: str
    attribution: str
    sha256: str
    files: tuple[str, ...]
    counts: dict[str, int]
    inputs: tuple[dict[str, str], ...]


def read(path: Path) -> Manifest:
    """The manifest in a file.

    Raises:
        DataError: it cannot be read, or lacks a fact that a manifest must state.
    """
    try:
        facts: dict[str, Any] = json.loads(path.read_text(encoding="utf8"))
        return Manifest(
            *(str(facts[key]) for key in _TEXTS),
            sha256=str(facts["sha256"]),
            files=tuple(facts["files"]),
            counts=dict(facts["counts"]),
            inputs=tuple(facts["inputs"]),
        )
    except OSError as error:
        raise DataError(f"the manifest cannot be read ({error.strerror})", path=str(path)) from None
    except ValueError as error:
        raise DataError(f"the manifest is not JSON ({error})", path=str(path)) from None
    except (KeyError, TypeError) as error:
        raise DataError(f"the manifest does not state {error}", path=str(path)) from None


def manifests(folder: Path = FOLDER) -> tuple[Manifest, ...]:
    """Every data set that is embedded, by name."""
    return tuple(read(path) for path in sorted(folder.glob("MANIFEST.*.json")))

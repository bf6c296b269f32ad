"""Embedded data that is missing, cut, emptied or changed, in a copy of the package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import osint
from tests.fuzz.texts import Broken

PACKAGE = Path(osint.__file__).parent
COMMANDS: dict[str, list[list[str]]] = {
    "gazetteer.sqlite": [["geocode", "Tartu"]],
    "borders.bin": [["border", "RU", "KP"], ["distance", "Tartu", "RU"]],
    "border_lengths.csv": [["border", "RU", "KP"]],
    "border_facts.csv": [["border", "RU", "KP"]],
    "former_regions.json": [["geocheck", "-"]],
    "former_states.json": [["geocheck", "-"]],
    "seats.json": [["geocheck", "-"]],
    "disputes.json": [["border", "RU", "KP"]],
    "field_quality.json": [["explain", "distance"]],
    "land.bin": [["geocheck", "-", "-f", "html"]],
    "oceans.json": [["geocheck", "-"]],
    "places_model.json": [["extract", "-", "--only", "places"]],
    "shapes.bin": [["reverse", "49.5", "32.1"]],
    "sovereignty.json": [["geocheck", "-"]],
    "speeds.json": [["geocheck", "-"]],
    "tolerances.json": [["geocheck", "-"]],
    "wide_regions.json": [["geocheck", "-"]],
    "zones.bin": [["geocheck", "-"]],
    "SHA256SUMS": [["border", "RU", "KP"]],
}
"""Each file with the commands that read it."""
TEXT = (
    "Tartu is 40 km from Riga. Kharkiv lies in western Ukraine. The truck drove from Riga to Tartu, "
    "250 km, in 20 minutes on 5 May 2021. Riga, Latvia, burned. Tartu, Russia, was quiet. 3 a.m. Moscow time (0000 GMT). "
    "Austin is the state capital of Texas. Tabas is in Yazd. Lima lies on the Atlantic coast. Perm is in Siberia."
)
KINDS = ("missing", "empty", "cut", "flipped", "zeroed")


def copied(folder: Path) -> Path:
    """A copy of the package whose files are links to the real ones: quick, and never written to."""
    target = folder / "osint"
    if not target.exists():
        leave = shutil.ignore_patterns("__pycache__", ".verified*", "packed", "curated")
        shutil.copytree(PACKAGE, target, copy_function=_link, ignore=leave)
        shutil.copytree(
            PACKAGE / "data" / "packed", target / "data" / "packed", copy_function=_link
        )
    return target


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk
        shutil.copy2(source, target)


def damaged(data: bytes, kind: str, random: Random) -> bytes | None:
    """The bytes after damage; None for a file that is gone."""
    if kind == "missing":
        return None
    if kind == "empty":
        return b""
    start = random.randrange(max(1, len(data) - 1))
    if kind == "cut":
        return data[:start]
    if kind == "flipped":
        return data[:start] + bytes([data[start] ^ 1 << random.randrange(8)]) + data[start + 1 :]
    size = len(data) // 4 or 1
    return data[:start] + bytes(len(data[start : start + size])) + data[start + size :]


def check_damage(folder: Path, name: str, kind: str, seed: int) -> None:
    """Damage a file of a copy and run what reads it: each must refuse and say so, or print what it
    prints with sound data.

    Raises:
        Broken: something else was concluded, or the end was no sentence.
    """
    path = copied(folder) / "data" / name
    data = (PACKAGE / "data" / name).read_bytes()
    changed = damaged(data, kind, Random(seed))
    path.unlink(missing_ok=True)
    try:
        if changed is not None:
            path.write_bytes(changed)
        for command in COMMANDS[name]:
            _refuses(folder, command, f"{kind} {name} (seed {seed})")
    finally:
        path.unlink(missing_ok=True)
        _link(str(PACKAGE / "data" / name), str(path))


def _refuses(folder: Path, command: list[str], what: str) -> None:
    done = _run(folder, command)
    said = done.stderr.decode()
    if done.returncode == 2 and "internal error" not in said and "install" in said:
        return
    sound = _run(PACKAGE.parent, command)
    if (done.returncode, done.stdout, done.stderr) != (
        sound.returncode,
        sound.stdout,
        sound.stderr,
    ):
        raise Broken((what, command, done.returncode, done.stdout[:200], said[-300:]))


def _run(folder: Path, command: list[str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "osint", *command],
        input=TEXT.encode(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=120,
    )

"""Imports between the rooms of osint go one way (docs/architecture.md has the picture)."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "osint"

BASE = {"errors", "limits", "support"}
MAY: dict[str, set[str]] = {
    "support": {"errors", "limits"},
    "errors": set(),
    "limits": set(),
    "model": {"errors", "limits", "support", "positions"},
    "positions": {*BASE, "model"},
    "language": {*BASE, "model"},
    "reading": {*BASE, "model", "positions", "geo"},
    "extract": {*BASE, "model", "positions", "language", "gazetteer", "geo"},
    "geo": {*BASE, "model", "language"},
    "gazetteer": {*BASE, "model", "language", "geo"},
    "resolve": {*BASE, "model", "language", "extract", "gazetteer", "geo"},
    "world": {*BASE, "gazetteer", "geo"},
    "ends": {*BASE, "model", "language", "extract", "gazetteer", "geo", "resolve", "world"},
    "statements": {*BASE, "model", "language", "extract", "geo", "ends", "world"},
    "judging": {*BASE, "model", "language", "geo", "world"},
}
"""What each room may import: those before it on the way of the data."""
WIDE = {*MAY, "checks", "pipeline", "finders", "typed", "ask"}
MAY["checks"] = {*MAY}
MAY["finders"] = {*MAY} - {"checks"}
MAY["pipeline"] = WIDE
MAY["typed"] = {*MAY} - {"finders"}
MAY["ask"] = WIDE | {"report"}
MAY["report"] = {*MAY, "report"} - {"reading"}
MAY["case"] = WIDE | {"report"}
MAY["corpus"] = WIDE | {"report", "case"}
MAY["findings"] = WIDE | {"report", "corpus"}
MAY["api"] = WIDE | {"reading", "report", "case", "findings"}
MAY["cli"] = WIDE | {"report", "case", "corpus", "cli", "api", "findings", "reading"}

KNOWN: set[tuple[str, str]] = set()
"""Arrows that still go the wrong way: this list only shrinks."""


def arrows() -> dict[tuple[str, str], list[str]]:
    """(room, imported room) -> the files that draw the arrow."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        room = parts[0]
        if room in ("__init__", "__main__"):
            continue
        for target in _imported(ast.parse(path.read_text(encoding="utf-8"))):
            if target != room:
                found.setdefault((room, target), []).append(str(path.relative_to(ROOT)))
    return found


def _imported(tree: ast.Module) -> set[str]:
    """The rooms that a file imports when it runs, at its head or inside of a function."""
    rooms = set()
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            pieces = name.split(".")
            if pieces[0] == "osint" and len(pieces) > 1 and pieces[1] != "__version__":
                rooms.add(pieces[1])
    return rooms


def test_every_arrow_goes_the_way_of_the_data() -> None:
    wrong = {
        arrow: files
        for arrow, files in arrows().items()
        if arrow[1] not in MAY.get(arrow[0], set()) and arrow not in KNOWN
    }
    assert wrong == {}


def test_the_list_of_wrong_arrows_only_shrinks() -> None:
    drawn = arrows()
    assert {arrow for arrow in KNOWN if arrow not in drawn} == set(), "take these off the list"


def test_every_room_has_its_place() -> None:
    rooms = {
        path.stem
        for path in ROOT.iterdir()
        if (path.suffix == ".py" or (path / "__init__.py").exists()) and path.stem[:2] != "__"
    }
    assert rooms <= set(MAY)


def test_no_check_imports_another() -> None:
    wrong = []
    for path in sorted((ROOT / "checks").glob("*/*.py")):
        own = path.parent.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            module = getattr(node, "module", None) or ""
            names = [f"{module}.{a.name}" for a in getattr(node, "names", [])] if module else []
            for name in [*names, module]:
                pieces = name.split(".")
                is_check = pieces[:2] == ["osint", "checks"] and len(pieces) > 2
                if is_check and (ROOT / "checks" / pieces[2]).is_dir() and pieces[2] != own:
                    wrong.append((f"{own}/{path.name}", pieces[2]))
    assert wrong == []


SAME_ROLE = {
    "grammar", "by_hand", "judging", "quantities", "patterns", "tense", "inflection", "dates", "clocks", "layout", "text",
    "compiled", "compiled_sources", "csv_", "geojson", "jsonl", "html", "border", "distance", "reverse", "explain", "sun",
    "posting", "weekdays", "light", "intervals",
}  # fmt: skip
"""Names that each room of a kind (check, language, format, command) gives to the same part."""
MOST_TWICE = 28
"""Names of files that still mean two things: this number only falls."""


def test_few_names_of_files_mean_two_things() -> None:
    names: dict[str, list[str]] = {}
    for path in ROOT.rglob("*.py"):
        if path.stem[:2] != "__":
            names.setdefault(path.stem, []).append(str(path.relative_to(ROOT)))
    twice = {name: files for name, files in names.items() if len(files) > 1}
    unclear = sorted(name for name in twice if name not in SAME_ROLE)
    assert len(unclear) <= MOST_TWICE, unclear

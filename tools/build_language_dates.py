"""Builds the date tables of languages from CLDR: `python -m tools.build_language_dates`.

For each folder of osint/language that holds dates.toml, written by hand, joins it with the names of
CLDR (npm, fetched by its client) into dates.json, which is what the program reads. A language is
added by writing its dates.toml and running this.
"""

from __future__ import annotations

import json
import subprocess
import tarfile
import tomllib
from pathlib import Path
from typing import Any

from tools.borders.inputs import CACHE, Input, check_hash

CLDR = Input(
    "cldr-dates-full",
    "npm",
    "48.2.0",
    "0256f1cefeca14f7d515be4872dda48fcdd7e75381430f25aafd0143eae5b430",
    "Unicode-3.0",
    "© Unicode, Inc. (CLDR)",
    "names of months and days, relative days",
)
SUBDIVISIONS = Input(
    "unicode-cldr-core",
    "Debian",
    "41-0.1",
    "35d30d5d3bee4d8244e95236259c4c2a0db06e21bad696515751fcfeee4d0260",
    "Unicode-3.0",
    "© Unicode, Inc. (CLDR)",
    "names of regions in names.tsv, by tools/language_names.py (the hash is that of the .deb)",
)
LANGUAGES = Path(__file__).parent.parent / "osint" / "language"
MANIFEST = LANGUAGES.parent / "data" / "packed" / "MANIFEST.languages.json"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
COUNTS = {"one": 1, "two": 2}
UNITS = ("day", "week", "month", "year", "hour", "minute")


def main() -> None:
    """Build every table, and say what came out."""
    made = []
    with tarfile.open(_tarball()) as archive:
        for path in sorted(LANGUAGES.glob("*/dates.toml")):
            own = tomllib.loads(path.read_text(encoding="utf-8"))
            table = joined(own, *_cldr(archive, path.parent.name))
            text = json.dumps(table, ensure_ascii=False, sort_keys=True) + "\n"
            path.with_name("dates.json").write_text(text, encoding="utf-8")
            made.append(path.parent.name)
    manifest = {
        "name": "languages",
        "what": "names of months, days and relative days in other languages",
        "files": [f"../language/{code}/dates.json" for code in made],
        "source": "Unicode CLDR",
        "version": CLDR.version,
        "licence": "Unicode-3.0; text in licences/Unicode-3.0.txt",
        "attribution": CLDR.attribution,
        "built_with": "python -m tools.build_language_dates",
        "counts": {"languages": len(made)},
        "inputs": [CLDR.__dict__, SUBDIVISIONS.__dict__],
    }
    MANIFEST.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{len(made)} languages: {' '.join(made)}")


def joined(own: dict[str, Any], calendar: Any, fields: Any) -> dict[str, Any]:
    """A language's table: what CLDR has, and what the file written by hand adds."""
    table: dict[str, Any] = {
        "months": {}, "weekdays": {}, "relative_days": {}, "relative_units": [],
        "relative_weekdays": {}, "counted": [],
    }  # fmt: skip
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for number, name in calendar["months"][context][width].items():
                table["months"][name] = int(number)
            for day, name in calendar["days"][context][width].items():
                table["weekdays"][name] = DAYS.index(day)
    for step in range(-3, 4):
        if name := fields["day"].get(f"relative-type-{step}"):
            table["relative_days"][name] = step
    for unit in ("week", "month", "year"):
        for step in (-1, 0, 1):
            if name := fields[unit].get(f"relative-type-{step}"):
                table["relative_units"].append([name, unit, step])
    for day in DAYS:
        for step in (-1, 1):
            if name := fields[day].get(f"relative-type-{step}"):
                table["relative_weekdays"][name] = [DAYS.index(day), step]
    for unit in UNITS:
        for way, sign in (("past", -1), ("future", 1)):
            for count, pattern in fields[unit].get(f"relativeTime-type-{way}", {}).items():
                plural = count.rpartition("-")[2]
                entry = [pattern, unit, sign, COUNTS.get(plural)]
                if "{0}" in pattern or entry[3] is not None:
                    table["counted"].append(entry)
    for key, value in own.items():
        if isinstance(value, dict) and key in table:
            table[key].update(value)
        else:
            table[key] = value
    return table


def _cldr(archive: tarfile.TarFile, code: str) -> tuple[Any, Any]:
    """The Gregorian calendar and the fields of dates of a language."""
    found = []
    for name in ("ca-gregorian", "dateFields"):
        member = archive.extractfile(f"package/main/{code}/{name}.json")
        assert member is not None, f"CLDR has no {code}"
        found.append(json.load(member)["main"][code]["dates"])
    return found[0]["calendars"]["gregorian"], found[1]["fields"]


def _tarball() -> Path:
    CACHE.mkdir(parents=True, exist_ok=True)
    path = CACHE / f"{CLDR.package}-{CLDR.version}.tgz"
    if not path.exists():
        command = ["npm", "pack", f"{CLDR.package}@{CLDR.version}"]
        subprocess.run(command, cwd=CACHE, check=True, capture_output=True)
    check_hash(CLDR, path.read_bytes())
    return path


if __name__ == "__main__":
    main()

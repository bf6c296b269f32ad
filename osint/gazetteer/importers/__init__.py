"""Bigger data of the user's own, made into a gazetteer of the same format.

    import_file(Path("allCountries.zip"), Path("gazetteer.sqlite"))

Understood are GeoNames dumps (`allCountries`, `cities500` ..., a country's, as .txt or .zip, with
`alternateNamesV2` beside or given), GeoJSON of points or areas (Natural Earth, geoBoundaries), and
CSV or TSV with a name and a point in each row.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from osint.errors import DataError
from osint.gazetteer.writer import Progress, write_at
from osint.support.plural import counted
from osint.support.whole_file import whole_path

IMPORTERS = {
    ".txt": "geonames", ".zip": "geonames", ".geojson": "geojson", ".json": "geojson",
    ".csv": "table", ".tsv": "table",
}  # fmt: skip
"""Suffix of a file -> the module of this package that reads it."""


def import_file(
    path: Path,
    output: Path,
    *,
    alternate_names: Path | None = None,
    progress: Progress | None = None,
    note: Callable[[str], None] | None = None,
) -> int:
    """Write a gazetteer at `output` from the file at `path`; returns the number of places.

    `output` is complete or not touched. `alternate_names` is GeoNames' table of them, for a
    GeoNames dump. `progress` is called with the number of places read, every ten thousand;
    `note` with a sentence on what was left out.

    Raises:
        DataError: the file cannot be read as what its name says, with its line.
    """
    name = IMPORTERS.get(path.suffix.lower())
    if name is None:
        known = ", ".join(sorted(IMPORTERS))
        raise DataError(f"this kind of file cannot be imported; these can: {known}", path=str(path))
    if not path.is_file():
        raise DataError("there is no such file", path=str(path))
    rows = import_module(f"{__name__}.{name}").rows(path, alternate_names)
    meta = {"source": f"imported from {path.name}"}
    try:
        with whole_path(output) as made:
            count = write_at(made, rows, meta, progress=progress)
            if not count:
                raise DataError("the file has no places in it", path=str(path))
    except sqlite3.IntegrityError:
        raise DataError("two places of the file have the same id", path=str(path)) from None
    except UnicodeDecodeError as error:
        raise DataError(f"the file is not UTF-8 ({error.reason})", path=str(path)) from None
    if note:
        note(f"{counted(count, 'place')} from {path.name}")
    return count

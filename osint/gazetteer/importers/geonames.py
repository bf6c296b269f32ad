"""GeoNames dumps: tab-separated, one place a line, nineteen columns.

The column order is that of GeoNames' own readme; of the feature codes those are taken that can
be the name of a place in a text. Alternate names come from the dump's own column and, with
languages, from the table `alternateNamesV2`.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osint.errors import DataError
from osint.gazetteer.rows import ALIAS, ALTERNATE, Name, Row
from osint.gazetteer.towns import town_fame, town_radius_km

_COLUMNS = 19
_LANGUAGES = frozenset(("", "en", "ru", "uk", "abbr"))
_CODES = {
    "PCLI": "country", "PCLD": "country", "PCLF": "country", "PCLS": "country", "PCL": "country",
    "PCLIX": "country", "ADM1": "region", "ADM2": "county", "ADM3": "county",
    "RGN": "macro-region", "CONT": "macro-region", "TERR": "disputed", "ZN": "disputed",
    "ISL": "island", "ISLS": "island", "ATOL": "island", "PEN": "peninsula", "CAPE": "peninsula",
    "MT": "mountain", "MTS": "mountain", "PK": "mountain", "VLC": "mountain", "PASS": "mountain",
    "SEA": "sea", "OCN": "sea", "GULF": "sea", "BAY": "sea", "STRT": "sea", "CHN": "sea",
    "STM": "river", "STMS": "river", "CNL": "river", "LK": "lake", "LKS": "lake", "RSV": "lake",
    "AIRP": "airport", "AIRF": "airport", "AIRB": "base", "MILB": "base", "INSM": "base",
    "NVB": "base", "PSN": "facility", "PS": "facility", "PSNUC": "facility", "DAM": "facility",
    "PRT": "facility", "MN": "facility", "BDG": "facility", "DSRT": "area", "VAL": "area",
    "PRK": "area", "RESN": "area", "FRST": "area",
}  # fmt: skip
_RADIUS_KM = {
    "country": 400.0, "region": 80.0, "county": 25.0, "macro-region": 200.0, "disputed": 50.0,
    "island": 10.0, "peninsula": 15.0, "mountain": 5.0, "sea": 100.0, "river": 50.0, "lake": 10.0,
    "airport": 3.0, "base": 4.0, "facility": 1.0, "area": 20.0,
}  # fmt: skip
_FAME = {
    "country": 8.5, "region": 5.0, "county": 3.5, "macro-region": 5.0, "disputed": 5.0, "sea": 5.0
}  # fmt: skip


def rows(path: Path, alternate_names: Path | None = None) -> Iterator[Row]:
    """A row for each place of the dump that a text may name.

    Raises:
        DataError: a line has too few columns or a number that is none; it is named.
    """
    more = _alternate_names(alternate_names) if alternate_names else {}
    with _opened(path) as stream:
        for number, line in enumerate(stream, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != _COLUMNS:
                raise DataError(
                    f"a line of a GeoNames dump has {_COLUMNS} columns; this one has {len(cells)}",
                    path=str(path),
                    line=number,
                )
            try:
                row = _row(cells, more)
            except ValueError as error:
                raise DataError(f"{error}", path=str(path), line=number) from None
            if row:
                yield row


@contextmanager
def _opened(path: Path) -> Iterator[io.TextIOBase]:
    """The text of a dump, from a plain file or the table inside a zip archive."""
    if path.suffix.lower() != ".zip":
        with path.open(encoding="utf8", newline="\n") as stream:
            yield stream
        return
    try:
        with zipfile.ZipFile(path) as archive:
            names = [n for n in archive.namelist() if n.endswith(".txt") and "readme" not in n]
            if not names:
                raise DataError("the archive holds no table (.txt)", path=str(path))
            with archive.open(names[0]) as raw:
                yield io.TextIOWrapper(raw, encoding="utf8", newline="\n")
    except zipfile.BadZipFile:
        raise DataError("this is not a zip archive", path=str(path)) from None
    except (zlib.error, EOFError, RuntimeError) as error:
        message = f"this is a damaged or locked zip archive ({error})"
        raise DataError(message, path=str(path)) from None


def _kind(feature_class: str, code: str) -> str | None:
    if feature_class == "P":
        return None if code in ("PPLH", "PPLQ", "PPLW", "PPLCH") else "settlement"
    return _CODES.get(code)


def _row(cells: list[str], more: dict[int, list[Name]]) -> Row | None:
    kind = _kind(cells[6], cells[7])
    if kind is None:
        return None
    id_, latitude, longitude = int(cells[0]), float(cells[4]), float(cells[5])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"{latitude}, {longitude} is not a point")
    people = int(cells[14] or 0)
    names = dict.fromkeys(name for name in (cells[2], *cells[3].split(",")) if name)
    names.pop(cells[1], None)
    return Row(
        id=id_,
        name=cells[1],
        latitude=latitude,
        longitude=longitude,
        radius_km=_radius_km(kind, people),
        kind=kind,
        country=cells[8],
        admin1=cells[10] if kind != "country" else "",
        population=people,
        fame=max(_FAME.get(kind, 2.0), min(9.5, town_fame(people))),
        names=(*more.get(id_, ()), *(Name(name, ALTERNATE) for name in names)),
    )


def _radius_km(kind: str, people: int) -> float:
    """For settlements a circle that holds the people at 1,250 a square kilometre, 1 to 25 km;
    for the rest what is usual for the kind, since a dump has no extents."""
    if kind == "settlement":
        return town_radius_km(people)
    return _RADIUS_KM[kind]


def _alternate_names(path: Path) -> dict[int, list[Name]]:
    """GeoNames' table of alternate names: id, place, language, name, then flags; historic and
    colloquial names, links and codes are left out."""
    found: dict[int, list[Name]] = {}
    with _opened(path) as stream:
        for number, line in enumerate(stream, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 4 or not cells[1].isdigit():
                raise DataError(
                    "a line of GeoNames' alternate names has at least four columns, the second "
                    "a number",
                    path=str(path),
                    line=number,
                )
            historic = len(cells) > 7 and cells[7] == "1"
            if cells[2] in _LANGUAGES and not historic:
                found.setdefault(int(cells[1]), []).append(Name(cells[3], ALIAS))
    return found

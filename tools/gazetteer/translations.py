"""Names of GeoNames places in other languages, from the message catalogues of libgeonames."""

from __future__ import annotations

import gettext
from pathlib import Path

LANGUAGES = (
    *("ru", "uk", "en"),
    *("ar", "fa", "ur", "ckb", "he", "el", "hy", "ka", "hi", "bn", "zh", "ja", "ko", "th"),
)
"""English and what is written in another script: a name of another Latin language is either
among GeoNames' alternates, or means something else in an English text."""


def load(folder: Path) -> dict[str, tuple[str, ...]]:
    """GeoNames id, or code ("RU", "RU.59"), to its names in these languages."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        path = folder / f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo"
        with path.open("rb") as stream:
            catalogue = gettext.GNUTranslations(stream)
        for key, name in vars(catalogue)["_catalog"].items():
            if key and name:
                found.setdefault(key, []).append(name)
    return {key: tuple(dict.fromkeys(names)) for key, names in found.items()}

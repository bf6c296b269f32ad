"""Names of GeoNames places in other languages, from the message catalogues of libgeonames."""

from __future__ import annotations

import gettext
from pathlib import Path

LANGUAGES = ("ru", "uk", "en")


def load(folder: Path) -> dict[str, tuple[str, ...]]:
    """GeoNames id, or code ("RU", "RU.59"), to its Russian, Ukrainian and English names."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        path = folder / f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo"
        with path.open("rb") as stream:
            catalogue = gettext.GNUTranslations(stream)
        for key, name in vars(catalogue)["_catalog"].items():
            if key and name:
                found.setdefault(key, []).append(name)
    return {key: tuple(dict.fromkeys(names)) for key, names in found.items()}

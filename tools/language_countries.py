"""Writes the names of countries that a language has and the gazetteer lacks into its names.tsv.

    python -m tools.language_countries      (needs `pip install babel`; CLDR, Unicode licence)

Rows above the mark "# CLDR" are written by hand and stay.
"""

from __future__ import annotations

from osint.gazetteer import Gazetteer
from tools.language_words import LANGUAGES

MARK = "# CLDR: names of countries that the gazetteer lacks"


def missing(code: str, gazetteer: Gazetteer) -> dict[str, str]:
    """Name -> "=XX" of the countries that the gazetteer does not know by that name."""
    from babel import Locale

    found = {}
    for territory, name in Locale(code).territories.items():
        country = gazetteer.country(territory) if len(territory) == 2 else None
        if country is None:
            continue
        known = gazetteer.lookup(name)
        if not known or known[0].country != territory:
            found[name] = f"={territory}"
    return found


def main() -> int:
    """Rewrites the part of each names.tsv below the mark."""
    gazetteer = Gazetteer.open()
    for folder in sorted(path.parent for path in LANGUAGES.glob("*/language.toml")):
        if folder.name == "en":
            continue
        path = folder / "names.tsv"
        own = path.read_text(encoding="utf-8").partition(MARK)[0] if path.exists() else ""
        rows = sorted(missing(folder.name, gazetteer).items())
        text = own + "\n".join([MARK, *(f"{name}\t{meaning}" for name, meaning in rows)]) + "\n"
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Counts places found where none is named: `python -m tools.extra_places es fr de it pt`.

The sentences are those of the message catalogues (gettext) of installed programs, which name hardly
any place, so that what is found is nearly all wrong. Prints, for each language, how many located
places a thousand sentences hold, and which; with --show, the sentences of the commonest.
"""

from __future__ import annotations

import argparse
import gettext
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from osint import pipeline
from osint.model import Document
from osint.world import world

LEAST_WORDS, MOST_LETTERS = 6, 300
_PLACEHOLDER = re.compile(r"%[-\d.$]*l*[a-zA-Z]|[<>{}\\|=/@#_]|--")
_NAMES = ("iso_", "xkeyboard", "tzdata", "gnome-weather", "evolution", "libgweather")


def sentences(folder: Path, code: str) -> Iterator[str]:
    """The plain sentences of the catalogues of a language."""
    seen = set()
    for path in sorted(folder.glob(f"{code}*/LC_MESSAGES/*.mo")):
        if path.name.startswith(_NAMES):
            continue
        with path.open("rb") as file:
            try:
                catalogue = gettext.GNUTranslations(file)
            except (OSError, UnicodeDecodeError, ValueError):
                continue
        for text in getattr(catalogue, "_catalog", {}).values():
            line = " ".join(str(text).split())
            fits = len(line) <= MOST_LETTERS and line.count(" ") + 1 >= LEAST_WORDS
            if fits and line.endswith(".") and not _PLACEHOLDER.search(line) and line not in seen:
                seen.add(line)
                yield line


def main() -> int:
    """Prints the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="+")
    parser.add_argument("--folder", type=Path, default=Path("/usr/share/locale"))
    parser.add_argument("--most", type=int, default=3000, help="sentences a language")
    parser.add_argument("--show", type=int, default=0, help="sentences to show of each language")
    options = parser.parse_args()
    known = world()
    for code in options.languages:
        total, found = 0, Counter[str]()
        shown = []
        for line in sentences(options.folder, code):
            if total == options.most:
                break
            total += 1
            read = pipeline.extract(Document(id="1", text=line, language=code), known)
            for place in read.places:
                if place.place is not None and place.role != "demonym":
                    found[place.text] += 1
                    shown.append(f"  {place.text} ({place.place.name}): {line}")
        rate = 1000 * found.total() / total if total else 0.0
        common = ", ".join(f"{name} {count}" for name, count in found.most_common(25))
        print(f"{code}: {total} sentences, {rate:.1f} places a thousand: {common}")
        print("\n".join(shown[: options.show]), end="\n" if options.show else "")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

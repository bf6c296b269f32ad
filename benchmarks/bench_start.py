"""Cold start: whole processes, beside `python -c "import typer"` in the same run."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, show
from benchmarks.texts import article, news
from benchmarks.timing import alternate, process

OSINT = str(Path(sys.executable).with_name("osint"))


def figures() -> list[Figure]:
    """Medians and ratios of whole processes."""
    baseline = process([sys.executable, "-c", "import typer"])
    with tempfile.TemporaryDirectory() as folder:
        path, other = Path(folder) / "article.txt", Path(folder) / "news.txt"
        path.write_text(article(10_000), encoding="utf-8")
        other.write_text(_news(), encoding="utf-8")
        commands = {
            "osint --version": [OSINT, "--version"],
            "osint geocheck, one article of 10 kB": [OSINT, "geocheck", str(path)],
            "osint geocheck, one text of news of 7.7 kB": [OSINT, "geocheck", str(other)],
            "osint extract, one article of 10 kB": [OSINT, "extract", str(path)],
            "osint distance Lyon Porto": [OSINT, "distance", "Lyon", "Porto"],
        }
        found: list[Figure] = []
        for name, command in commands.items():
            pair = alternate(process(command), baseline)
            ours, theirs = round(pair.ours * 1000), round(pair.theirs * 1000)
            found.append(
                Figure(name, f"{ours} ms", f"import typer {theirs} ms", f"{pair.ratio:.2f}")
            )
    return found


def _news() -> str:
    """The text of the news that is nearest to 7.7 kB; a shorter one where only made-up ones are."""
    texts = [str(row["text"]) for row in news()[1]]
    return min(texts, key=lambda text: abs(len(text.encode()) - 7_850))


if __name__ == "__main__":
    show(figures())

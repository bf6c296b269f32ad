"""What commands leave behind for the next ones, made beforehand.

The first commands of an installation compile patterns, bytecode and tables and hash the data, and
keep what they made beside the program (`osint.support.pattern_store`, `start_store`, `verified`).
Where commands may not write there (an image, a shared installation, PYTHONDONTWRITEBYTECODE), each
would do it again. Here commands are run once for what they leave. Needs nothing but the standard
library, since the build hook calls it.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from time import sleep

PACKAGE = Path(__file__).parent.parent
WITH_LIBRARIES = (("geocheck", "-f", "json"), ("geocheck", "--only", "distance"), ("extract",))
"""Commands that import what `geocheck FILE` does without."""
SELDOM = ("language/**/layout.py", "language/ordinal_days.py")
"""Modules that only a text with certain letters or names of days asks for."""
LONGEST_SECONDS = 300
"""After which a command is ended; each takes less than twenty."""
_CLOCK_SECONDS = 1.1
"""What a command makes in the second in which a source changed is not kept."""
_NOT_WRITING = "PYTHONDONTWRITEBYTECODE"


def prepare(*, quickly: bool = False, search: Path | None = None) -> bool:
    """Run commands on the examples of languages, in processes that may write bytecode; what they
    print is dropped. All patterns of English are compiled, of the others those that these need.

    Args:
        quickly: Only English examples, and only commands that need no library but geographiclib.
        search: A folder to find the package in, where it is not installed yet.

    Returns:
        Whether all could run: each ended as the contract of exit codes says.
    """
    from osint.language.traits import BASE  # here, so that `load_all` sees who else imports it

    environment = {
        name: told
        for name, told in os.environ.items()
        if name != _NOT_WRITING and not name.startswith("OSINT_")
    }
    if search is not None:
        # behind it a build's own packages; by their folders, since pip's isolation would drop `search`
        packages = [path for path in sys.path if path.endswith("-packages")]
        environment["PYTHONPATH"] = os.pathsep.join((str(search), *packages))
    with tempfile.TemporaryDirectory() as folder:
        texts = list(_written(Path(folder), BASE if quickly else "*"))
        programs = [
            ("-m", "osint", "geocheck", *texts),
            ("-c", f"from {__name__} import load_all; load_all()", f"{BASE}.txt"),
        ]
        if not quickly:
            programs += [("-m", "osint", *command, *texts) for command in WITH_LIBRARIES]
        sleep(_CLOCK_SECONDS)
        # each leaves its own; which modules an import brings is only seen of those that are kept
        ran = [_runs(program, folder, environment) for program in (*programs, *programs[:2])]
        return all(ran)


def load_all() -> None:
    """Check the files that `sys.argv` names, import and compile what other texts would ask for, and
    leave as the command does."""
    from osint.cli import main
    from osint.support import start_store
    from osint.support.pattern_store import Late

    start_store.install()  # what an import brings is only seen of modules that were kept before
    code = main.run(["geocheck", *sys.argv[1:]])
    from osint.support import frozen

    for path in (path for name in SELDOM for path in sorted(PACKAGE.glob(name))):
        import_module(".".join((PACKAGE.name, *path.relative_to(PACKAGE).with_suffix("").parts)))
    for each in gc.get_objects():
        if isinstance(each, Late):
            each.load()
        elif isinstance(each, type):
            frozen.load(each)
    main.keep()
    sys.exit(code)


def _runs(program: tuple[str, ...], folder: str, environment: dict[str, str]) -> bool:
    try:
        ended = subprocess.run(
            [sys.executable, *program],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    is_found = ended.returncode == 1 and ended.stdout != b""  # Python's own 1 prints nothing there
    return ended.returncode == 0 or is_found


def _written(folder: Path, languages: str) -> Iterator[str]:
    """Names of texts in a folder, two a language, of that language's examples: as paragraphs, as a
    list and as a passage of prose, since each is read by other patterns; and of one word."""
    for path in sorted(PACKAGE.glob(f"language/{languages}/examples.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        sentences = [line.partition("\t")[0] for line in lines if line and line[0] != "#"]
        shapes = ("\n\n".join(sentences), "\n- ".join(sentences), " ".join(sentences))
        word = sentences[0].split()[0] if sentences else ""  # its language is asked of all
        for name, text in (("", "\n\n".join(shapes)), ("-word", word)):
            (folder / f"{path.parent.name}{name}.txt").write_text(text, encoding="utf-8")
            yield f"{path.parent.name}{name}.txt"

"""Hashes of what a case rests on: written into the case file, and into a manifest beside it.

The manifest has the format of `sha256sum`, so that anyone can verify it without this tool:
`sha256sum -c case.sha256`. Texts inside the case file are covered by the hash of that file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from osint.case.edit import with_hashes
from osint.errors import CaseError, InputError
from osint.reading.decoding import decode
from osint.reading.files import read_bytes
from osint.reading.inputs import Input

_LINE = re.compile(r"([0-9a-f]{64}) [ *](.{1,1000})")


def hashed(path: Path) -> str:
    """The case file's text with the hash of every source file, as they are now; comments, order
    and everything else stay as they were.

    Raises:
        InputError, CaseError: the case or one of its files cannot be read.
    """
    text = decode(_bytes(path), path=str(path))
    return with_hashes(text, str(path), lambda name: _digest(_inside(path, name)))


def manifest(path: Path) -> str:
    """The manifest of a case: its own hash and those of its source files, relative to its folder.

    Raises:
        InputError, CaseError: the case or one of its files cannot be read.
    """
    from osint.case.run import read_case

    case, _ = read_case(path)
    files = sorted({source.file for source in case.sources if source.file})
    rows = [(path.name, path), *((name, _inside(path, name)) for name in files)]
    return "".join(f"{_digest(file)}  {name}\n" for name, file in rows)


def verify(text: str, folder: Path, path: str) -> Iterator[tuple[str, bool]]:
    """Each file of a manifest, and whether it is still what it was; missing ones are not.

    Raises:
        InputError: the text is not a manifest, or names a file outside of the folder.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise InputError("the manifest is empty; write it with `osint case hash`", path=path)
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line)
        if match is None:
            raise InputError(
                "is not a line of a manifest: hash, two blanks, file", path=path, line=number
            )
        file = folder / match[2]
        if not file.resolve().is_relative_to(folder.resolve()):
            raise InputError(f"{match[2]} lies outside of the folder", path=path, line=number)
        yield match[2], file.is_file() and _digest(file) == match[1]


def _inside(case_path: Path, name: str) -> Path:
    folder = case_path.parent
    file = folder / name
    if not file.resolve().is_relative_to(folder.resolve()):
        raise CaseError(f"{name} leads out of the case file's folder", path=str(case_path))
    if not file.is_file():
        raise CaseError(f"there is no file {name} beside the case file", path=str(case_path))
    return file


def _digest(path: Path) -> str:
    return hashlib.sha256(_bytes(path)).hexdigest()


def _bytes(path: Path) -> bytes:
    return read_bytes(Input(name=str(path), kind="text", path=path))

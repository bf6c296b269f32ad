"""Hashes of what a case rests on: written into the case file, and into a manifest beside it.

The manifest has the format of `sha256sum`, so that anyone can verify it without this tool:
`sha256sum -c case.sha256`. Texts inside the case file are covered by the hash of that file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from osint.case.edit import with_hashes
from osint.case.model import Case
from osint.case.strict_yaml import parse
from osint.errors import CaseError, InputError, OsintError
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
    root = _root_of(text, path)
    return with_hashes(text, str(path), lambda name: _digest(_inside(path, name, root)))


def manifest(path: Path, timestamp: str | None = None) -> str:
    """The manifest of a case: its own hash and those of its source files, relative to its folder.

    `timestamp` is the path of an RFC 3161 time stamp of the case file, which is listed too.

    Raises:
        InputError, CaseError: the case or one of its files cannot be read, or the time stamp is of
            something else.
    """
    from osint.case.run import read_case

    case, _ = read_case(path)
    names = [(_joined(case.root, name), _inside(path, name, case.root)) for name in _names(case)]
    rows = [(path.name, path), *names]
    if timestamp is not None:
        rows.append(_stamped(path, Path(timestamp)))
    return "".join(f"{_digest(file)}  {name}\n" for name, file in rows)


def files_of(path: Path) -> list[Path]:
    """The files that a case names, of its sources and its layers, whether or not they are there
    and the rest of it can be used.

    Raises:
        InputError, CaseError: the case cannot be read, or is not YAML.
    """
    from osint.case.load import read

    case, _ = read(decode(_bytes(path), path=str(path)), str(path))
    return [path.parent / case.root / name for name in _names(case)]


def _names(case: Case) -> list[str]:
    named = [source.file for source in case.sources] + [layer.file for layer in case.layers]
    return sorted({name for name in named if name})


def verify(text: str, folder: Path, path: str) -> Iterator[tuple[str, str]]:
    """Each file of a manifest, and how it is: "OK", "changed" or "missing".

    Raises:
        InputError: the text is not a manifest, or names a file outside of the folder and of the
            folder of evidence of a case that it lists.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise InputError("the manifest is empty; write it with `osint case hash`", path=path)
    allowed: list[Path] = []
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line)
        if match is None:
            raise InputError(
                "is not a line of a manifest: hash, two spaces, file", path=path, line=number
            )
        file = folder / match[2]
        allowed = allowed or [folder.resolve(), *_roots(lines, folder)]
        if not any(file.resolve().is_relative_to(each) for each in allowed):
            raise InputError(f"{match[2]} is outside the folder", path=path, line=number)
        if not file.is_file():
            yield match[2], "missing"
        else:
            yield match[2], "OK" if _digest(file) == match[1] else "changed"


def _stamped(path: Path, stamp: Path) -> tuple[str, Path]:
    from osint.case.timestamp import read_timestamp

    if not stamp.resolve().is_relative_to(path.parent.resolve()):
        raise InputError("is outside the case file's folder; copy it there", path=str(stamp))
    if not read_timestamp(_bytes(stamp), str(stamp)).is_of(_bytes(path)):
        raise InputError(
            f"is a time stamp of something else than {path.name} as it is now", path=str(stamp)
        )
    return str(stamp.resolve().relative_to(path.parent.resolve())), stamp


def stamp_words(folder: Path, name: str, names: Iterable[str]) -> str:
    """What a time stamp among the files of a manifest says, in words; "" for another file.

    Raises:
        InputError: it cannot be read.
    """
    if not name.endswith((".tsr", ".tst")):
        return ""
    from osint.case.timestamp import read_timestamp

    found = read_timestamp(_bytes(folder / name), name)
    of = [other for other in names if other != name and found.is_of(_bytes(folder / other))]
    when = f"{found.at:%Y-%m-%d %H:%M:%S} UTC"
    if not of:
        return f"a time stamp of {when}, of no file in this manifest"
    return f"{of[0]} was there at {when}; check the signature with `openssl ts -verify`"


def _roots(lines: list[str], folder: Path) -> Iterator[Path]:
    """The folders of evidence that the case files of a manifest name."""
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None or "/" in match[2]:
            continue
        file = folder / match[2]
        if file.suffix in (".yaml", ".yml") and file.is_file():
            with suppress(OsintError):
                if root := _root_of(decode(_bytes(file), path=str(file)), file):
                    yield (folder / root).resolve()


def _root_of(text: str, path: Path) -> str:
    """The `root:` that a case file's text names, or ""."""
    top = parse(text, str(path)).value
    node = top.get("root") if isinstance(top, dict) else None
    value = node.value if node else ""
    return value if isinstance(value, str) and not Path(value).is_absolute() else ""


def _joined(root: str, name: str) -> str:
    return f"{root.rstrip('/')}/{name}" if root else name


def _inside(case_path: Path, name: str, root: str = "") -> Path:
    folder = case_path.parent / root
    file = folder / name
    if not file.resolve().is_relative_to(folder.resolve()):
        where = "folder of evidence" if root else "case file's folder"
        raise CaseError(f"{name} is outside the {where}", path=str(case_path))
    if not file.is_file():
        where = f"in {root}" if root else "beside the case file"
        raise CaseError(f"there is no file {name} {where}", path=str(case_path))
    return file


def _digest(path: Path) -> str:
    return hashlib.sha256(_bytes(path)).hexdigest()


def _bytes(path: Path) -> bytes:
    return read_bytes(Input(name=str(path), kind="text", path=path))

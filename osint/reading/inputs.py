"""Which files a list of paths means: files, folders, or "-" for standard input."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from osint.errors import InputError, OsintError
from osint.reading import own_reports
from osint.reading.formats import FORMATS, HEAD_BYTES, known_suffixes, of_suffix, recognise
from osint.support.folders import AnyPath
from osint.support.frozen import dataclass
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily
from osint.support.suggestion import nearest

if TYPE_CHECKING:
    from pathlib import Path

STANDARD_INPUT = "-"
_ADDRESS = lazily(r"(?:https?|ftp)://|www\.", re.IGNORECASE)
_OF_FILE = "file://"
_SUFFIX = lazily(r"\.\w{1,8}$")
_SENTENCE_WORDS = 3
_SHOWN_WORDS = 4


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read; `path` is None for standard input. `kind` is the name of its format."""

    name: str
    kind: str
    path: AnyPath | None
    data: bytes | None = None  # what an attachment holds


class Skipped(NamedTuple):
    """A file of a folder that is not read, and why."""

    name: str
    why: str


def find_inputs(
    paths: Iterable[str],
    skipped: list[Skipped] | None = None,
    lament: Callable[[OsintError], None] | None = None,
) -> list[Input]:
    """The inputs that the paths name, folders walked in a stable order.

    Files of a folder that no reader wants are added to `skipped`. With `lament`, it is told of
    paths, and of folders below them, that cannot be used while another can.

    Raises:
        InputError: a path does not exist, or a folder holds nothing that can be read; `more` are
            the other such paths.
    """
    found: list[Input] = []
    errors: list[InputError] = []
    left = skipped if skipped is not None else []
    for name in paths:
        try:
            found += _inputs_of(name, left, errors)
        except InputError as error:
            errors.append(error)
    if lament is not None and found:
        for each in errors:
            lament(each)
    elif errors:
        errors[0].more = tuple(errors[1:])
        raise errors[0]
    return found


def kind_of(name: str) -> str:
    """How a file of this name is read, as far as the name alone tells."""
    candidates = [each for each in of_suffix(name) if not each.sniffed] or of_suffix(name)
    return candidates[0].name if candidates else "text"


def recognised(path: Path) -> str | None:
    """How a file is read, by its name and its first bytes; None where no reader wants it."""
    return recognise(path.name, _head(path)) if _needs_look(path.name) else kind_of(path.name)


def _inputs_of(name: str, skipped: list[Skipped], errors: list[InputError]) -> list[Input]:
    if name == STANDARD_INPUT:
        return [Input(name="-", kind="text", path=None)]
    if not name:
        raise InputError("the name of a file to read is empty; is a variable of the shell not set?")
    try:
        mode = os.stat(name).st_mode
        if stat.S_ISDIR(mode):
            return _inputs_in(name, skipped, errors)
        if stat.S_ISREG(mode) or stat.S_ISFIFO(mode) or stat.S_ISCHR(mode):
            kind = recognise(name, _head(name)) if _needs_look(name) else kind_of(name)
            return [Input(name=name, kind=kind or kind_of(name), path=name)]
    except (OSError, ValueError) as error:
        if isinstance(error, ValueError) or error.errno in _ABSENT:
            raise _missing(name) from None
        raise InputError(f"cannot be reached: {_reason(error)}", path=name) from error
    raise InputError("is neither a file nor a folder", path=name)


NO_READER = "no reader for files of this kind"
_NOWHERE = "a link that leads to no file"
_ABSENT = (errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP)
_NOT_THERE = "no such file or folder; check the spelling"


def _near(path: str) -> str | None:
    """The path beside it that is spelt nearly so."""
    folder, name = os.path.split(path)
    try:
        names = os.listdir(folder or ".")
    except (OSError, ValueError):
        return None
    found = nearest(name, names)
    return os.path.join(folder, found) if found else None


def _missing(name: str) -> InputError:
    """What to tell of a path that does not exist."""
    words = name.split()
    if _ADDRESS.match(name):
        message = "web addresses are never opened; save the page and check the file"
    elif name.casefold().startswith(_OF_FILE):
        message = f"give the path of the file, without {_OF_FILE}"
    elif _is_link(name):
        message = f"is {_NOWHERE}; fix it, or give the file itself"
    elif len(words) >= _SENTENCE_WORDS and not _SUFFIX.search(name):
        message = (
            "there is no file of that name; to check a sentence, pipe it in: "
            "echo 'Lviv is 40 km from Kyiv.' | osint geocheck -"
        )
        name = " ".join(words[:_SHOWN_WORDS]) + "…"
    else:
        near = _near(name)
        message = f"no such file or folder; did you mean {near}?" if near else _NOT_THERE
    return InputError(message, path=name)


def _is_link(name: str) -> bool:
    try:
        return os.path.islink(name)
    except ValueError:  # of a name with a null character
        return False


def _needs_look(name: str) -> bool:
    candidates = of_suffix(name)
    return len(candidates) > 1 or any(each.sniffed for each in candidates)


def _inputs_in(folder: str, skipped: list[Skipped], errors: list[InputError]) -> list[Input]:
    from pathlib import Path

    inputs: list[Input] = []
    known_errors = len(errors)
    for path in files_below(Path(folder), skipped, errors):
        if not of_suffix(path.name):
            skipped.append(Skipped(str(path), NO_READER))
            continue
        is_own = own_reports.may_be(path.name) and own_reports.is_own(_head(path))
        if is_own or (path.suffix == ".parquet" and own_reports.is_own_part(path)):
            skipped.append(Skipped(str(path), own_reports.WHY))
            continue
        kind = recognised(path)
        if kind is None:
            skipped.append(Skipped(str(path), unrecognised(path.name)))
        else:
            inputs.append(Input(name=str(path), kind=kind, path=path))
    if not inputs and len(errors) == known_errors:
        known = ", ".join(known_suffixes())
        raise InputError(f"no readable files in this folder ({known} can be read)", path=folder)
    return inputs


def unrecognised(name: str) -> str:
    """Why a file of a name that several readers share is left out when none of them wants it."""
    wanted = " or ".join(each.name.replace("_", " ") for each in of_suffix(name))
    return f"holds nothing that the reader of its kind knows ({wanted})"


def _head(path: AnyPath) -> bytes:
    if not os.path.isfile(path):
        return b""
    try:
        with open(path, "rb") as stream:
            return stream.read(HEAD_BYTES)
    except OSError:
        return b""  # reading it will say why


def files_below(folder: Path, skipped: list[Skipped], errors: list[InputError]) -> Iterator[Path]:
    """Files below a folder by name, hidden ones left out.

    Links are followed to files inside the folder given and nowhere else, links to folders never.
    What else is no file goes to `skipped`; a folder that cannot be opened goes to `errors` and
    costs only itself.
    """
    yield from _walk(folder, folder.resolve(), skipped, errors)


def _walk(
    folder: Path, top: Path, skipped: list[Skipped], errors: list[InputError]
) -> Iterator[Path]:
    try:
        paths = sorted(folder.iterdir(), key=lambda child: child.name)
        below = [path for path in paths if not path.name.startswith(".")]
        left = [_left(path, top) for path in below]
    except OSError as error:
        errors.append(InputError(f"cannot be reached: {_reason(error)}", path=str(folder)))
        return
    for path, why in zip(below, left, strict=True):
        if why is not None:
            skipped.append(Skipped(str(path), why))
        elif not path.is_dir():
            yield path
        elif not path.is_symlink():
            yield from _walk(path, top, skipped, errors)


def _left(path: Path, top: Path) -> str | None:
    """Why a path of a folder is left out; None for a file that can be read, and for a folder."""
    if path.is_symlink():
        if not path.exists():
            return _NOWHERE
        if not _leads_inside(path, top):
            return "a link that leads out of the folder"
    return None if path.is_file() or path.is_dir() else "neither a file nor a folder"


def _leads_inside(path: Path, top: Path) -> bool:
    try:
        return path.resolve().is_relative_to(top)
    except (OSError, RuntimeError):
        return False


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)


__all__ = ["FORMATS", "STANDARD_INPUT", "Input", "Skipped", "find_inputs", "kind_of"]

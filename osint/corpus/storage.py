"""The files of a corpus wherever they lie: on a disk, or in a store that pyarrow reaches by a URI
(`s3://bucket/folder`, `gs://...`, `hdfs://...`, `file:///...`).

A task names its files, and a worker opens them by itself. What can be read from any point is read
where it lies; the rest is copied to a folder of the worker's own first.
"""

from __future__ import annotations

import hashlib
import io
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import IO, Any, NamedTuple, cast

from osint.errors import InputError, UsageError

_OPTIONS = r"\?(?:[a-z_]+=[^?&]*&)*(?:[a-z_]+=[^?&]*)?"
_URI = re.compile(rf"([a-z][a-z0-9+.-]+://[^/?]*)(.*?)({_OPTIONS})?", re.DOTALL)
"""The store, the path in it as it is (no "%20"), and options of the store (`?region=eu-west-1`):
a "?" before anything else belongs to the path, which a bare "?" may end."""
_SECRET = re.compile(r"[^/]+://[^/@]*:[^/@]*@")
_BLOCK = 1 << 20


class Stored(NamedTuple):
    """A file as tasks name it, its size in bytes and when it changed, nanoseconds since 1970."""

    name: str
    size: int
    changed_ns: int


class _Address(NamedTuple):
    """The pieces of a URI: `root` is the store, "s3://bucket"."""

    root: str
    path: str
    options: str

    def within(self, path: str) -> str:
        """The URI of another path in the same store, with the same options."""
        ambiguous = _URI.fullmatch(self.root + path)[3]  # type: ignore[index]  # always matches
        return f"{self.root}{path}{self.options or ('?' if ambiguous is not None else '')}"


def is_remote(name: str) -> bool:
    """Whether a name is a URI and not a path."""
    return _URI.match(name) is not None


def shown(name: str) -> str:
    """The name of a file as results and messages have it: a URI without the store's options."""
    return "".join(_address(name)[:2]) if is_remote(name) else name


def joined(folder: str, name: str) -> str:
    """The name of a file in a folder, a path or a URI."""
    if not is_remote(folder):
        return f"{folder.rstrip('/')}/{name}"
    address = _address(folder)
    return address.within(f"{address.path.rstrip('/')}/{name}")


def filesystem(uri: str) -> tuple[Any, str]:
    """The `pyarrow.fs.FileSystem` of a URI, and the path there.

    Raises:
        UsageError: pyarrow is not installed, or the URI has a password in it.
        InputError: there is no such kind of store, or it cannot be reached.
    """
    address = _address(uri)
    if _SECRET.match(uri):
        raise UsageError(
            f"{uri.partition('://')[0]}://…: an address with a key or password in it would be "
            "written into the results; give these to the store's own variables or files"
        )
    store, root = _store(address.root, address.options)
    return store, f"{root}{address.path}"


def _address(uri: str) -> _Address:
    match = _URI.fullmatch(uri)
    assert match is not None
    return _Address(match[1], match[2], match[3] or "")


@lru_cache(maxsize=64)
def _store(root: str, options: str) -> tuple[Any, str]:
    """The store of a URI, and the path of its root; asking for it may ask the network."""
    try:
        import pyarrow as arrow
        from pyarrow.fs import FileSystem
    except ImportError as error:
        raise UsageError(
            f"{root} needs one more package: pip install 'osint-geocheck[corpus]'"
        ) from error
    try:
        found, path = FileSystem.from_uri(f"{root}/{options}")
    except (OSError, arrow.ArrowException) as error:
        first = next(iter(str(error).splitlines()), type(error).__name__)
        raise InputError(f"cannot be reached: {first}", path=root) from error
    return found, str(path).rstrip("/")


def below(uri: str) -> list[Stored]:
    """The file of a URI, or all files of a folder, in the order of their names.

    Raises:
        InputError: there is nothing there, or it cannot be reached.
    """
    from pyarrow.fs import FileSelector, FileType

    store, path = filesystem(uri)
    try:
        here = store.get_file_info(path)
        if here.type == FileType.NotFound:
            raise InputError("no such file or folder; check the spelling", path=uri)
        if here.type == FileType.File:
            return [_stored(uri, here)]
        found = store.get_file_info(FileSelector(path, recursive=True))
    except OSError as error:
        raise InputError(f"cannot be reached: {_reason(error)}", path=uri) from error
    folder = path.rstrip("/")
    files = [each for each in found if each.type == FileType.File]
    return sorted(
        _stored(joined(uri, each.path.removeprefix(f"{folder}/")), each) for each in files
    )


def looked_at(names: Iterable[str]) -> Iterator[Stored]:
    """The files as they are now, in the order given.

    Raises:
        InputError: one is gone.
    """
    for name in names:
        yield _remote(name) if is_remote(name) else _local(name)


def _local(name: str) -> Stored:
    try:
        status = Path(name).stat()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=name) from error
    return Stored(name, status.st_size, status.st_mtime_ns)


def _remote(name: str) -> Stored:
    found = below(name)
    if [each.name for each in found] != [name]:
        raise InputError("cannot be read: it is not a file any more", path=name)
    return found[0]


@contextmanager
def seekable(name: str, base: str = "") -> Iterator[IO[bytes]]:
    """The file's bytes, to be read from any point; `base` is where relative paths start from.

    Raises:
        OSError: it cannot be opened.
        InputError: its store cannot be reached.
    """
    if not is_remote(name):
        with Path(base, name).open("rb") as stream:
            yield stream
        return
    store, path = filesystem(name)
    with store.open_input_file(path) as opened:
        yield cast(IO[bytes], io.BufferedReader(opened, _BLOCK))


@contextmanager
def on_disk(name: str, base: str = "") -> Iterator[Path]:
    """A path of the file: its own, or that of a copy which is removed afterwards.

    Raises:
        OSError, InputError: as `seekable`, or the disk is full.
    """
    if not is_remote(name):
        yield Path(base, name)
        return
    with tempfile.TemporaryDirectory(prefix="osint-") as folder:
        copy = Path(folder, PurePosixPath(shown(name)).name)
        with seekable(name) as stream, copy.open("wb") as target:
            while block := stream.read(_BLOCK):
                target.write(block)
        yield copy


def head(name: str, count: int) -> bytes:
    """The first bytes of a file.

    Raises:
        OSError, InputError: as `seekable`.
    """
    with seekable(name) as stream:
        return stream.read(count)


def sha256(name: str, base: str = "") -> str:
    """The SHA-256 of a file's bytes, in hexadecimal.

    Raises:
        OSError, InputError: as `seekable`.
    """
    digest = hashlib.sha256()
    with seekable(name, base) as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _stored(name: str, info: Any) -> Stored:
    return Stored(name, int(info.size or 0), int(info.mtime_ns or 0))


def _reason(error: OSError) -> str:
    return error.strerror or next(iter(str(error).splitlines()), type(error).__name__)

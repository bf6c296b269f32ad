"""The texts of a case as documents: from the case file itself, or from files beside it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from osint.case.model import Case, LayerFile, Source, error_at
from osint.errors import CaseError, InputError
from osint.model import Document
from osint.reading.documents import read_documents
from osint.reading.files import read_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input, kind_of


def document_of(case: Case, source: Source, case_text: str) -> Document:
    """The document of one source. `case_text` is the text of the case file itself.

    Raises:
        CaseError: the file is missing, leaves the folder, or its hash is another.
        InputError: the file cannot be read as a text.
    """
    document = (
        _written(case, source, case_text) if source.text is not None else _beside(case, source)
    )
    return replace(
        document,
        id=f"{case.info.path}#{source.info.id}",
        title=source.title or document.title,
        published=source.published or document.published,
        language=source.language or document.language,
    )


def file_of(case: Case, source: Source | LayerFile) -> Path:
    """The path of a source's or a layer's file, which must lie in the case file's folder, or in the folder of
    evidence that the case names as its `root:`.

    Raises:
        CaseError: it does not exist, or a link is outside the folder.
    """
    folder = Path(case.info.path).parent / case.root
    path = folder / (source.file or "")
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError) as error:
        raise problem(case, source, f"cannot be reached: {source.file}") from error
    if not inside:
        where = "folder of evidence" if case.root else "case file's folder"
        raise problem(case, source, f"{source.file} is outside the {where}")
    if not path.is_file():
        where = f"in {case.root}" if case.root else "beside the case file"
        hint = "" if case.root else "; for a folder of evidence elsewhere, name it as `root:`"
        raise problem(case, source, f"there is no file {source.file} {where}{hint}")
    return path


def sha256_of_text(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _written(case: Case, source: Source, case_text: str) -> Document:
    text = source.text or ""
    digest = sha256_of_text(text)
    if source.sha256 is not None and source.sha256 != digest:
        raise _changed(case, source, "the text", digest)
    line, column = _block_position(source, case_text)
    return Document(
        id=source.info.id,
        text=text,
        path=case.info.path if line else None,
        sha256=digest,
        first_line=line or 1,
        first_column=column,
    )


def _block_position(source: Source, case_text: str) -> tuple[int | None, int]:
    """Where the text stands in the case file; no line when it is not a plain `|` block."""
    if source.block_line is None:
        return None, 1
    raw = case_text.splitlines()[source.block_line - 1 :]
    lines = (source.text or "").split("\n")
    first = next((n for n, line in enumerate(lines) if line), None)
    if first is None or first >= len(raw):
        return None, 1
    indent = len(raw[first]) - len(lines[first])
    matching = all(
        not line or (n < len(raw) and raw[n][indent:] == line) for n, line in enumerate(lines)
    )
    return (source.block_line, indent + 1) if matching and indent >= 0 else (None, 1)


def _beside(case: Case, source: Source) -> Document:
    path = file_of(case, source)
    kind = kind_of(path.name)
    if kind not in ("text", "page"):
        raise problem(case, source, f"{source.file} is not a text; use .txt, .md or .html")
    entry = Input(name=str(path), kind=kind, path=path)
    digest = hashlib.sha256(read_bytes(entry)).hexdigest()
    if digest != source.sha256:
        raise _changed(case, source, str(source.file), digest)
    for document in read_documents(entry, Hints()):
        if isinstance(document, InputError):
            raise document
        return document
    raise problem(case, source, f"{source.file} holds no text")


def _changed(case: Case, source: Source, what: str, digest: str) -> CaseError:
    return problem(
        case,
        source,
        f"{what} is not what was collected: its SHA-256 is {digest[:12]}…, the case says "
        f"{(source.sha256 or '')[:12]}…; restore it, or accept it with `osint case hash --write`",
    )


def problem(case: Case, source: Source | LayerFile, message: str) -> CaseError:
    """The error that something is wrong with a source or a layer, at its place in the case file."""
    what = f"source {source.info.id}" if isinstance(source, Source) else f"layer {source.name}"
    return error_at(case, source.where, f"{what}: {message}")

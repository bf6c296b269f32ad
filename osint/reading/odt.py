"""OpenDocument texts (ODT): paragraphs and headings in their order, from the file's own XML."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NoReturn
from xml.parsers import expat

from osint.errors import InputError
from osint.limits import MAX_FILE_BYTES
from osint.model import Document
from osint.reading.building import Builder
from osint.reading.files import read_binary
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.packed import checked, entry

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_META = {"title": "title", "creator": "author", "creation-date": "created"}
_SILENT = {f"{_OFFICE} annotation", f"{_TEXT} tracked-changes", f"{_TEXT} note-citation"}
_DEEPEST = 200


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of an ODT file.

    Raises:
        InputError: the file is damaged, locked, or holds no text.
    """
    data = read_binary(source)
    with checked(data, source.name, "ODT") as archive:
        reader = _Reader(source.name)
        reader.parse(entry(archive, "content.xml", source.name, MAX_FILE_BYTES))
        facts = _Reader(source.name)
        if "meta.xml" in archive.namelist():
            facts.parse(entry(archive, "meta.xml", source.name, MAX_FILE_BYTES))
    if not reader.built.text.strip():
        raise InputError("the document has no text", path=source.name, kind="no-text")
    yield Document(
        id=source.name,
        text=reader.built.text,
        title=facts.meta.get("title"),
        path=source.name,
        sha256=hashlib.sha256(data).hexdigest(),
        metadata=tuple((k, v) for k, v in facts.meta.items() if k != "title"),
        positions=reader.built.positions,
    )


class _Reader:
    """Collects the paragraphs of content.xml, or the facts of meta.xml. Document types and
    entities are refused: the format needs neither."""

    def __init__(self, name: str) -> None:
        self.built, self.meta = Builder(), dict[str, str]()
        self._name, self._number, self._depth, self._silent = name, 0, 0, 0
        self._parts: list[str] = []
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._parts.append

    def parse(self, data: bytes) -> None:
        """Read one part.

        Raises:
            InputError: it is no XML, too deep, or declares a document type.
        """
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            message = f"is damaged: {expat.ErrorString(error.code)}"
            raise InputError(message, path=self._name, kind="damaged") from error

    def _refuse(self, *_: object) -> NoReturn:
        message = "declares a document type or entities, which is unsafe"
        raise InputError(message, path=self._name, kind="unsafe")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise InputError("is nested too deeply", path=self._name, kind="too-long")
        if tag in _SILENT:
            self._silent += 1
        if tag in (f"{_TEXT} p", f"{_TEXT} h"):
            self._flush()
        elif tag == f"{_TEXT} s":
            count = attributes.get(f"{_TEXT} c", "1")
            self._parts.append(" " * min(int(count), 100) if count.isdecimal() else " ")
        elif tag in (f"{_TEXT} tab", f"{_TEXT} line-break"):
            self._parts.append(" " if tag.endswith("tab") else "\n")

    def _end(self, tag: str) -> None:
        self._depth -= 1
        name = tag.rpartition(" ")[2]
        if tag in _SILENT:
            self._silent -= 1
            self._parts.clear()
        elif tag in (f"{_TEXT} p", f"{_TEXT} h"):
            self._number += 1
            self._flush()
        elif name in _META and "".join(self._parts).strip():
            self.meta.setdefault(_META[name], "".join(self._parts).strip()[:300])
            self._parts.clear()

    def _flush(self) -> None:
        text = "".join(self._parts).strip()
        self._parts.clear()
        if text and not self._silent:
            if self.built.length:
                self.built.glue("\n\n")
            self.built.add(text, unit=f"paragraph {self._number or 1}")

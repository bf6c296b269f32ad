"""The documents of the inputs: every command opens them alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from osint.cli.configuration import Configuration
from osint.cli.output import note
from osint.cli.parsing import parse_encoding, parse_language, published_option
from osint.errors import InputError, OsintError
from osint.model import Document
from osint.reading import Input, read_documents
from osint.reading.columns import parse_columns
from osint.reading.hints import Hints
from osint.support.folders import text_of
from osint.support.frozen import replace
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from osint.cli.homes import Homes


def hints_of(
    *,
    encoding: str | None,
    published: str | None = None,
    text_column: str = "text",
    id_column: str = "id",
    date_order: str | None = None,
    columns: str | None = None,
    all_text: bool = False,
    attachments: bool = False,
    prefer: str | None = None,
    language: str | None = None,
) -> Hints:
    """What the options of a command say of all inputs, checked.

    Raises:
        UsageError: an option has a value that it cannot have.
    """
    return Hints(
        encoding=parse_encoding(encoding),
        published=published_option(published),
        text_column=text_column,
        id_column=id_column,
        date_order=date_order,
        columns=parse_columns(columns),
        all_text=all_text,
        attachments=attachments,
        prefer=prefer,
        language=parse_language(language),
    )


def written_text(path: str, what: str) -> str:
    """The text of a file that osint wrote before; `what` is what it should be.

    Raises:
        InputError: it cannot be read, or is not text.
    """
    try:
        return text_of(path)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path) from error
    except UnicodeDecodeError as error:
        raise InputError(f"is not {what}: not UTF-8 text", path=path) from error


def _no_language(document: Document) -> Iterator[str]:
    """What is said of a language that is neither a code nor the name of one that is known."""
    given = document.language
    if given and not _CODE.match(given):
        from osint.language.detect import read_code

        if read_code(given) is None:
            yield f"{document.id}: the language {given!r} is not known; it is told from the text"


_CODE = lazily(r"[A-Za-z]{2,3}(?:[-_]|\Z)")
WARNINGS_SHOWN = 5
"""Of one file: a table of a million rows may have one for each."""


def documents(
    source: Input,
    hints: Hints,
    configuration: Configuration,
    homes: Homes | None,
    lament: Callable[[OsintError], None],
) -> Iterator[Document]:
    """The documents of one input, dated as the configuration dates its path, each with its home
    where `homes` are given. `lament` is told what cannot be read; the rest goes on."""
    told = 0
    day = configuration.date_of(source.path) if source.path else None
    for document in read_documents(source, replace(hints, published=hints.published or day)):
        if isinstance(document, InputError):
            lament(document)
            continue
        for warning in (*document.warnings, *_no_language(document)):
            told += 1
            if told <= WARNINGS_SHOWN:
                note(warning)
        yield homes.placed(document) if homes else document
    if told > WARNINGS_SHOWN:
        note(f"{source.name}: {told - WARNINGS_SHOWN:,} more warnings like these")

"""What the user says of all inputs, beside the inputs themselves."""

from __future__ import annotations

from datetime import date, datetime

from osint.model import Place
from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Hints:
    """What the user says of all inputs: encoding, publication date, names of table columns,
    the order of day and month in numbers; `columns` names the columns of incidents by their role,
    `all_text` reads what is not the article of a page too; `prefer` says on which side of
    publication days without a year lie; `language` is the code of what texts are in that do not
    say it themselves; `source_homes` says where publishers (`Document.source`) are at home."""

    encoding: str | None = None
    published: date | datetime | None = None
    text_column: str = "text"
    id_column: str = "id"
    date_order: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    all_text: bool = False
    attachments: bool = False
    prefer: str | None = None
    language: str | None = None
    source_homes: tuple[tuple[str, Place], ...] = ()

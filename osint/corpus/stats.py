"""What a finished run found, through DuckDB: what, where, how often; the inconsistent first."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from osint.corpus import storage
from osint.corpus.folder import folder_of
from osint.corpus.rows import FINDING_COLUMNS, MENTION_COLUMNS
from osint.corpus.run import verb_of
from osint.errors import InputError, UsageError

FORMS = ("parquet", "jsonl")


@dataclass(frozen=True, slots=True)
class Table:
    """One answer: a title, the names of the columns, and the rows."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


_FINDINGS = (
    (
        "Verdicts by check",
        """SELECT "check", verdict, count(*) AS findings FROM rows WHERE verdict IS NOT NULL
           GROUP BY "check", verdict ORDER BY min(list_position(['inconsistent', 'doubtful',
           'unresolved', 'consistent'], verdict)), findings DESC, "check" """,
    ),
    (
        "Inconsistent, the largest disagreement first",
        """SELECT document, "check", stated_text AS stated,
                  round(computed_best, 1) AS computed, computed_unit AS unit, quote
           FROM rows WHERE verdict = 'inconsistent'
           ORDER BY abs(ln(greatest(computed_best, 0.01) /
                           greatest(coalesce(stated_high, stated_low), 0.01))) DESC NULLS LAST,
                    document, start LIMIT {limit}""",
    ),
    (
        "Places that are checked most",
        """SELECT name, country, count(*) AS findings FROM (
             SELECT subject_name AS name, subject_country AS country FROM rows
             UNION ALL SELECT object_name, object_country FROM rows) AS ends
           WHERE name IS NOT NULL GROUP BY ALL ORDER BY findings DESC, name LIMIT {limit}""",
    ),
)
_MENTIONS = (
    (
        "Mentions by kind",
        """SELECT kind, count(*) AS mentions, count(DISTINCT document) AS documents
           FROM rows WHERE kind IS NOT NULL GROUP BY ALL ORDER BY mentions DESC, kind""",
    ),
    (
        "Places that are named most",
        """SELECT name, country, place_kind, count(*) AS mentions,
                  count(DISTINCT document) AS documents
           FROM rows WHERE kind = 'place' AND name IS NOT NULL
           GROUP BY ALL ORDER BY mentions DESC, name LIMIT {limit}""",
    ),
)
_ERRORS = (
    "Documents that could not be used",
    """SELECT error_kind AS kind, count(*) AS documents, min(document) AS first, min(error) AS reason
       FROM rows WHERE error IS NOT NULL GROUP BY error_kind ORDER BY documents DESC""",
)


def stats(folder: str, limit: int = 20) -> list[Table]:
    """The tables of a run's output, a path or a URI; `limit` rows of each list.

    Raises:
        InputError: the folder holds no output of a run.
        UsageError: duckdb is not installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise UsageError(
            "statistics need more packages: pip install 'osint-geocheck[corpus]'"
        ) from error
    columns = FINDING_COLUMNS if verb_of(folder) == "geocheck" else MENTION_COLUMNS
    names = folder_of(folder).parts()
    form = next((form for form in FORMS if any(name.endswith(form) for name in names)), None)
    if form is None:
        raise InputError("has no finished part in it yet", path=folder)
    with ExitStack() as copies, duckdb.connect(":memory:") as database:
        files = [storage.joined(folder, name) for name in names if name.endswith(form)]
        parts = [str(copies.enter_context(storage.on_disk(file))) for file in files]
        database.execute(f"CREATE VIEW rows AS SELECT * FROM {_reader(form, parts, columns)}")
        queries = _FINDINGS if "verdict" in columns else _MENTIONS
        return [
            _answer(database, title, query.format(limit=int(limit)))
            for title, query in (*queries, _ERRORS)
        ]


_TYPES = {"string": "VARCHAR", "float64": "DOUBLE", "int64": "BIGINT"}


def _reader(form: str, parts: list[str], columns: dict[str, str]) -> str:
    if form == "parquet":
        return f"read_parquet({_listed(parts)})"
    types = ", ".join(f"'{name}': '{_TYPES[kind]}'" for name, kind in columns.items())
    return f"read_json({_listed(parts)}, format='newline_delimited', columns={{{types}}})"


def _listed(parts: list[str]) -> str:
    return "[" + ", ".join("'" + part.replace("'", "''") + "'" for part in parts) + "]"


def _answer(database: Any, title: str, query: str) -> Table:
    answer = database.execute(query)
    columns = tuple(column[0] for column in answer.description)
    return Table(title, columns, tuple(answer.fetchall()))

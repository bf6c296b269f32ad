"""Names that a language has and the gazetteer lacks, from the language's own list ("КНР")."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache

from osint.errors import DataError
from osint.language.made import text_of
from osint.support.folders import LANGUAGE


@cache
def spellings(code: str) -> Mapping[str, str]:
    """Name -> a name that the gazetteer has, or "=XX" for a country; empty without a list.

    The list is read when a text needs it: all of them together are most of what is known of the
    languages.

    Raises:
        DataError: a line without a name, a tab and a meaning, or as for `text_of`.
    """
    path = os.path.join(LANGUAGE, code, "names.tsv")
    if not os.path.exists(path):
        return {}
    found: dict[str, str] = {}
    for number, line in enumerate(text_of(path).splitlines(), 1):
        if line and not line.startswith("#"):
            name, _, meaning = line.partition("\t")
            if not (name and meaning):
                raise DataError("has no name, tab and meaning", path=path, line=number)
            found[name] = meaning
    return found

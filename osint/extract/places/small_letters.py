"""Which names are so well known that they name a place in small letters too."""

from __future__ import annotations

from collections.abc import Container

from osint.extract.places.known import Known
from osint.gazetteer.schema import counts_as_well_known
from osint.language.en.names import DESCRIBING, word_set

MOST_WORDS = 3
"""Of a name in small letters."""
_NOT_PLACES = word_set(
    "turkey china guinea chile jersey georgia jordan orange mobile nice most states"
)


def is_well_known(phrase: str, known: Known | None, given_names: Container[str]) -> bool:
    """Whether words in small letters, of which so much is known with capitals, are far better
    known as a place than as anything else."""
    if (
        known is None
        or not counts_as_well_known(known.kind, known.fame)
        or known.how in ("demonym", "abbreviation")
    ):
        return False
    if " " in phrase:
        is_other = DESCRIBING.issuperset(phrase.split())
    else:
        is_short = len(known.key) < 4
        is_other = is_short or known.common or known.key in _NOT_PLACES or known.key in given_names
    return not is_other

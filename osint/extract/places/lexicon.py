"""The fitted file: weights of the recogniser and the ranker, and the word lists they lean on."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from osint.errors import DataError
from osint.support.named_tuple import NamedTuple
from osint.support.verified import verified

FITTED = Path(__file__).parent.parent.parent / "data" / "places_model.json"


class Fitted(NamedTuple):
    """What tools/fit_places.py and tools/fit_resolution.py write."""

    recognition: dict[str, float]
    ranking: dict[str, float]
    given_names: frozenset[str]
    surnames: frozenset[str]
    common_words: frozenset[str]


@cache
def fitted() -> Fitted:
    """The fitted file, read once a process.

    Raises:
        DataError: it is missing or damaged.
    """
    try:
        data = json.loads(verified(FITTED).read_text(encoding="utf-8"))
        return Fitted(
            recognition=data["recognition"],
            ranking=data["ranking"],
            given_names=frozenset(data["given_names"].split()),
            surnames=frozenset(data["surnames"].split()),
            common_words=frozenset(data["common_words"].split()),
        )
    except (OSError, ValueError, KeyError) as error:
        raise DataError(
            f"the fitted weights for place names cannot be read ({error}); reinstall osint",
            path=str(FITTED),
        ) from None

"""The fitted file: weights of the recogniser and the ranker, and the word lists they lean on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from osint.errors import DataError
from osint.support.named_tuple import NamedTuple
from osint.support.start_store import state, table
from osint.support.verified import verified

Paired = dict[str, dict[str, float]]

FITTED = Path(__file__).parent.parent.parent / "data" / "places_model.json"


class Fitted(NamedTuple):
    """What tools/fit_places.py and tools/fit_resolution.py write."""

    recognition: dict[str, float]
    """The weights of single features: without those of pairs where `pairs` has them."""
    ranking: dict[str, float]
    given_names: frozenset[str]
    surnames: frozenset[str]
    common_words: frozenset[str]
    pairs: dict[str, Paired] | None = None
    """The weights of pairs of words by kind, see `paired`."""


@cache
def fitted() -> Fitted:
    """The fitted file, read once a process.

    Raises:
        DataError: it is missing or damaged.
    """
    try:
        path = verified(FITTED)
        return Fitted(*table(f"{__name__}.fitted", partial(_read, path), state(path)))
    except (OSError, ValueError, KeyError) as error:
        raise DataError(
            f"the fitted weights for place names cannot be read ({error}); reinstall osint",
            path=str(FITTED),
        ) from None


def _read(path: Path) -> tuple[Any, ...]:
    """The values of `Fitted`."""
    import json

    data = json.loads(path.read_text(encoding="utf-8"))
    lists = [frozenset(data[name].split()) for name in ("given_names", "surnames", "common_words")]
    weights = data["recognition"]
    pairs = paired(weights)
    single = {name: weight for name, weight in weights.items() if name[:3] not in pairs}
    return single, data["ranking"], *lists, pairs


def paired(weights: Mapping[str, float]) -> dict[str, Paired]:
    """The weights of `pair_features` by kind, and by the word beside the name, which comes first
    in all but "pp=". Few words have any, and the names need not be written to see it."""
    found: dict[str, Paired] = {"pp=": {}, "nn=": {}, "pn=": {}}
    for name, weight in weights.items():
        of_kind = found.get(name[:3])
        at = name.find("_", 3) if of_kind is not None else -1
        while of_kind is not None and at >= 0:  # words may hold a "_" too: each may part the two
            outer, inner = name[3:at], name[at + 1 :]
            if name[0] == "p" and name[1] == "p":
                outer, inner = inner, outer
            of_kind.setdefault(outer, {})[inner] = weight
            at = name.find("_", at + 1)
    return found

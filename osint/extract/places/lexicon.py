"""The fitted file: weights of the recogniser and the ranker, and the word lists they lean on."""

from __future__ import annotations

import os
from collections.abc import Mapping, Set
from functools import cache, partial
from typing import Any

from osint.errors import DataError
from osint.support.folders import DATA, text_of
from osint.support.listed import Listed, by_beginning
from osint.support.named_tuple import NamedTuple
from osint.support.start_store import state, table
from osint.support.verified import verified

Paired = dict[str, str]
"""Word beside a name -> the words on its other side and their weights, see `weights_of`."""

FITTED = os.path.join(DATA, "places_model.json")


class Fitted(NamedTuple):
    """What tools/fit_places.py and tools/fit_resolution.py write."""

    recognition: dict[str, float]
    """The weights of single features: without those of pairs where `pairs` has them."""
    ranking: dict[str, float]
    given_names: frozenset[str]
    surnames: Set[str]
    common_words: Set[str]
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
        recognition, ranking, given, surnames, common, pairs = table(
            f"{__name__}.fitted", partial(_read, path), state(path)
        )
        return Fitted(recognition, ranking, given, Listed(surnames), Listed(common), pairs)
    except (OSError, ValueError, KeyError) as error:
        raise DataError(
            f"the fitted weights for place names cannot be read ({error}); reinstall osint",
            path=FITTED,
        ) from None


def _read(path: str) -> tuple[Any, ...]:
    """The values of `Fitted`, of the longer lists what `Listed` is made of."""
    import json

    data = json.loads(text_of(path))
    given = frozenset(data["given_names"].split())
    lists = [by_beginning(data[name].split()) for name in ("surnames", "common_words")]
    weights = data["recognition"]
    pairs = paired(weights)
    single = {name: weight for name, weight in weights.items() if name[:3] not in pairs}
    return single, data["ranking"], given, *lists, pairs


def paired(weights: Mapping[str, float]) -> dict[str, Paired]:
    """The weights of `pair_features` by kind, and by the word beside the name, which comes first
    in all but "pp=". Few words have any, and the names need not be written to see it. What a word
    has is one text, since a document meets few of them."""
    found: dict[str, Paired] = {"pp=": {}, "nn=": {}, "pn=": {}}
    for name, weight in weights.items():
        of_kind = found.get(name[:3])
        at = name.find("_", 3) if of_kind is not None else -1
        while of_kind is not None and at >= 0:  # words may hold a "_" too: each may part the two
            outer, inner = name[3:at], name[at + 1 :]
            if name[0] == "p" and name[1] == "p":
                outer, inner = inner, outer
            of_kind[outer] = f"{of_kind.get(outer, '')}{inner}\n{weight!r}\n"
            at = name.find("_", at + 1)
    return found


def weights_of(pairs: Paired, outer: str) -> dict[str, float]:
    """The weights of the pairs of a word, by the other one."""
    told = pairs[outer].split("\n")
    return dict(zip(told[:-1:2], map(float, told[1::2]), strict=True))

"""Verdicts on what misses: by the rank of the reading and the certainty of both ends.

A statement that fits is consistent, whatever its rank. One that misses accuses its text, so what
it may be called depends on the weakest link: `VERDICTS[rank][certainty][miss]`, where the certainty
is the less sure of both ends and `miss` is

    figure     the distance misses, and no bearing was stated
    bearing    the bearing misses, and no distance was stated
    one        of a distance and a bearing this one misses and the other fits
    both       the distance and the bearing miss

Source: judged findings on real texts (DESIGN.md, "Verdicts"; reviews of November 2026): a village
that no gazetteer lists, or a namesake, explains a lone miss more often than an error does.
"""

from __future__ import annotations

from typing import Literal

from osint.model import Verdict

Miss = Literal["figure", "bearing", "one", "both"]
MISSES: tuple[Miss, ...] = ("figure", "bearing", "one", "both")

_I: Verdict = "inconsistent"
_D: Verdict = "doubtful"
_U: Verdict = "unresolved"

#                     figure bearing one both
VERDICTS: dict[str, dict[str, tuple[Verdict, Verdict, Verdict, Verdict]]] = {
    "certain": {
        "sure": (_I, _I, _I, _I),
        "settled": (_I, _I, _I, _U),
        "near": (_U, _U, _D, _U),
        "listed": (_D, _D, _D, _U),
        "unlisted": (_U, _U, _U, _U),
    },
    "likely": {
        "sure": (_D, _D, _D, _D),
        "settled": (_D, _D, _D, _U),
        "near": (_U, _U, _U, _U),
        "listed": (_U, _D, _U, _U),
        "unlisted": (_U, _U, _U, _U),
    },
    "possible": {
        "sure": (_U, _U, _U, _U),
        "settled": (_U, _U, _U, _U),
        "near": (_U, _U, _U, _U),
        "listed": (_U, _U, _U, _U),
        "unlisted": (_U, _U, _U, _U),
    },
}


def verdict(rank: str, certainty: str, miss: Miss) -> Verdict:
    """The verdict on a statement that misses."""
    return VERDICTS[rank][certainty][MISSES.index(miss)]

"""Texts made to exhaust patterns are read like any other."""

from __future__ import annotations

from itertools import pairwise

import pytest

from osint.extract.coordinates import find

LENGTH = 16_000
SEEDS = [
    "1", " ", "°", "N", "1°", "1 ", "12 34 56.7 ", "1.", "1.11 ", "44°19'36\" ", "N12 34 ", "lat: ",
    "lat 1.1 ", "Q238+63 ", "+", "https://a.b/?q=1.1,", "://", ".aa/", "geo:", "1'", "31UDQ 12 ",
    "31U", "31N 448251 ", "%2B", "www.", "42.7531, 133.0158, ", "42.7531 133.0158\n", "E1", "1E ",
    "1 north ", "///a", "1° N, ", "1:1 ", "-1 ", "1,1 ", "geohash ", "11111N ",
]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS, ids=range(len(SEEDS)))
def test_long_rows_of_what_looks_like_coordinates(seed: str) -> None:
    """How long each takes is measured by the benchmark; quadratic work would be felt here."""
    text = (seed * (LENGTH // len(seed) + 1))[:LENGTH]
    mentions = find(text)
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


def test_long_links_are_bounded() -> None:
    for text in (
        "https://www.google.com/maps/dir/" + "1.1,1/" * 3000,
        "https://www.google.com/maps?" + "q=1&" * 5000,
        "https://wego.here.com/p/" + "A" * 20_000,
        "https://a.example/" + "(" * 9000 + ")" * 9000,
    ):
        assert all(text[m.start : m.end] == m.text for m in find(text))

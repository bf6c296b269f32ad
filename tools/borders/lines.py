"""Labelled pieces -> the lines between them, each with the label on its left and on its right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from tools.borders.pieces import MICRO, Piece

Line = npt.NDArray[np.float64]
Sides = tuple[str, str]
WIDTH = 200_000_000  # more than the latitudes there are, in micro-degrees


def shared(pieces: Sequence[Piece]) -> tuple[dict[Sides, list[Line]], int]:
    """Chains of vertices (degrees, longitude first) by (left label, right label), left < right,
    and the number of segments that have a label on one side only."""
    ids = {label: number for number, label in enumerate(sorted({p.label for p in pieces}))}
    names = list(ids)
    low, high, forward, owner = _segments(pieces, ids)
    order = np.lexsort((high, low))
    low, high, forward, owner = low[order], high[order], forward[order], owner[order]
    twin = np.flatnonzero((low[1:] == low[:-1]) & (high[1:] == high[:-1]))
    opposite = forward[twin] != forward[twin + 1]
    twin = twin[opposite]
    left = np.where(forward[twin], owner[twin], owner[twin + 1])
    right = np.where(forward[twin], owner[twin + 1], owner[twin])
    between = left != right
    found: dict[tuple[int, int], list[npt.NDArray[np.int64]]] = defaultdict(list)
    swap = left > right
    start = np.where(swap, high[twin], low[twin])
    end = np.where(swap, low[twin], high[twin])
    first, second = np.minimum(left, right), np.maximum(left, right)
    rows = np.stack([start, end, first, second], axis=1)[between]
    for pair in np.unique(rows[:, 2:], axis=0):
        same = (rows[:, 2] == pair[0]) & (rows[:, 3] == pair[1])
        found[int(pair[0]), int(pair[1])].append(rows[same, :2])
    lines = {
        (names[a], names[b]): _chains(np.concatenate(parts)) for (a, b), parts in found.items()
    }
    return lines, len(low) - 2 * len(twin)


def _segments(pieces: Sequence[Piece], ids: dict[str, int]) -> tuple[npt.NDArray[np.int64], ...]:
    """Every segment once a piece: lower key, higher key, whether it runs upwards, its owner."""
    parts = []
    for piece in pieces:
        for ring in piece.rings:
            keys = (ring[:, 0] + 180 * MICRO) * WIDTH + ring[:, 1] + 90 * MICRO
            a, b = keys[:-1], keys[1:]
            owner = np.full(len(a), ids[piece.label], dtype=np.int64)
            parts.append(np.stack([np.minimum(a, b), np.maximum(a, b), a < b, owner]))
    low, high, forward, owner = np.concatenate(parts, axis=1)
    real = low != high
    return low[real], high[real], forward[real], owner[real]


def _chains(segments: npt.NDArray[np.int64]) -> list[Line]:
    """Segments of one pair of sides, joined end to end; those along the antimeridian dropped."""
    ends = np.stack([segments // WIDTH - 180 * MICRO, segments % WIDTH - 90 * MICRO], axis=2)
    along = (np.abs(ends[:, :, 0]) >= 180 * MICRO - 100).all(axis=1)
    degrees = ends[~along] / MICRO
    if not len(degrees):
        return []
    merged = shapely.line_merge(shapely.multilinestrings(degrees), directed=True)
    return [shapely.get_coordinates(part) for part in shapely.get_parts(merged)]

"""Labelled pieces -> the lines between them, each with the label on its left and on its right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely

from tools.borders.pieces import MICRO, Piece

Line = npt.NDArray[np.float64]
Sides = tuple[str, str]
Segments = npt.NDArray[np.int64]
"""Rows of segments; a vertex is one number: longitude x WIDTH + latitude, from the south-west."""
WIDTH = 200_000_000  # more than the latitudes there are, in micro-degrees
TOUCH = 3e-6
"""A vertex lies on a segment if it is this near, in degrees: coordinates are rounded to 1e-6."""


def shared(pieces: Sequence[Piece]) -> tuple[dict[Sides, list[Line]], int]:
    """Chains of vertices (degrees, longitude first) by (left label, right label), left < right,
    and the number of segments that have a label on one side only."""
    ids = {label: number for number, label in enumerate(sorted({p.label for p in pieces}))}
    names = list(ids)
    rows, lonely = _matched(_segments(pieces, ids))
    more, lonely = _matched(_split(lonely))
    rows = np.concatenate([rows, more])
    lines = {}
    for first, second in np.unique(rows[:, 2:], axis=0):
        same = (rows[:, 2] == first) & (rows[:, 3] == second)
        lines[names[first], names[second]] = _chains(rows[same, :2])
    return lines, len(lonely)


def _segments(pieces: Sequence[Piece], ids: dict[str, int]) -> Segments:
    """Every segment of every ring, in the ring's direction: start, end, owner."""
    parts = []
    for piece in pieces:
        for ring in piece.rings:
            keys = (ring[:, 0] + 180 * MICRO) * WIDTH + ring[:, 1] + 90 * MICRO
            owner = np.full(len(keys) - 1, ids[piece.label], dtype=np.int64)
            parts.append(np.stack([keys[:-1], keys[1:], owner], axis=1))
    segments = np.concatenate(parts)
    real: Segments = segments[segments[:, 0] != segments[:, 1]]
    return real


def _matched(segments: Segments) -> tuple[Segments, Segments]:
    """The segments that two owners share, as (start, end, left, right) with left < right, and
    those that have no counterpart."""
    start, end, owner = segments.T
    low, high, forward = np.minimum(start, end), np.maximum(start, end), start < end
    order = np.lexsort((high, low))
    low, high, forward, owner = low[order], high[order], forward[order], owner[order]
    twin = np.flatnonzero((low[1:] == low[:-1]) & (high[1:] == high[:-1]))
    twin = twin[forward[twin] != forward[twin + 1]]
    lonely = np.ones(len(order), dtype=bool)
    lonely[twin] = lonely[twin + 1] = False
    left = np.where(forward[twin], owner[twin], owner[twin + 1])
    right = np.where(forward[twin], owner[twin + 1], owner[twin])
    swap = left > right
    rows = np.stack(
        [
            np.where(swap, high[twin], low[twin]),
            np.where(swap, low[twin], high[twin]),
            np.minimum(left, right),
            np.maximum(left, right),
        ],
        axis=1,
    )
    return rows[left != right], segments[order[lonely]]


def _split(segments: Segments) -> Segments:
    """Segments cut where an end of another one lies on them: two neighbours do not always have
    the same vertices, and a segment without counterpart would leave a hole in the line."""
    segments = _snapped(segments)
    keys = np.unique(segments[:, :2])
    corners = _degrees(keys)
    tree = shapely.STRtree(shapely.points(corners))
    lines = shapely.linestrings(_degrees(segments[:, :2]))
    cuts: dict[int, list[int]] = defaultdict(list)
    for segment, corner in zip(*tree.query(lines, "dwithin", distance=TOUCH), strict=True):
        cuts[int(segment)].append(int(corner))
    parts = []
    for index, (start, end, owner) in enumerate(segments.tolist()):
        inner = sorted(
            (shapely.line_locate_point(lines[index], shapely.Point(corners[corner])), keys[corner])
            for corner in cuts[index]
        )
        path = [start, *(int(key) for _, key in inner if key not in (start, end)), end]
        parts += [(a, b, owner) for a, b in pairwise(path)]
    return np.array(parts, dtype=np.int64)


def _snapped(segments: Segments) -> Segments:
    """The segments with ends that are within TOUCH of each other made one."""
    keys = np.unique(segments[:, :2])
    where = shapely.points(_degrees(keys))
    first, second = shapely.STRtree(where).query(where, "dwithin", distance=TOUCH)
    stands_for = np.arange(len(keys))
    np.minimum.at(stands_for, first, second)
    ends = keys[stands_for[np.searchsorted(keys, segments[:, :2])]]
    moved = np.column_stack([ends, segments[:, 2]])
    real: Segments = moved[moved[:, 0] != moved[:, 1]]
    return real


def _degrees(keys: npt.NDArray[np.int64]) -> Line:
    steps = np.stack([keys // WIDTH - 180 * MICRO, keys % WIDTH - 90 * MICRO], axis=-1)
    degrees: Line = steps / MICRO
    return degrees


def _chains(segments: npt.NDArray[np.int64]) -> list[Line]:
    """Segments of one pair of sides, joined end to end; those along the antimeridian dropped."""
    ends = _degrees(segments)
    degrees = ends[~(np.abs(ends[:, :, 0]) >= 179.9999).all(axis=1)]
    if not len(degrees):
        return []
    merged = shapely.line_merge(shapely.multilinestrings(degrees), directed=True)
    return [shapely.get_coordinates(part) for part in shapely.get_parts(merged)]

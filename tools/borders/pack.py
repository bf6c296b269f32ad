"""Arcs -> the border file that `osint.geo.borders` maps into memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from osint.geo.border_file import (
    BLOCK,
    COAST,
    QUANTUM,
    RUN,
    SECTIONS,
    SPOTS,
    file_of,
    spot_offset,
)
from osint.geo.spheres import with_spheres
from tools.borders.arcs import Arc

Labeller = Callable[[npt.NDArray[np.float64]], list[str]]
Grid = npt.NDArray[np.int64]


class Run:
    """Up to RUN segments of one arc, as whole steps of the file's quantum."""

    def __init__(self, steps: Grid, kind: int) -> None:
        self.steps, self.kind = steps, kind


def pack(arcs: list[Arc], labeller: Labeller) -> tuple[bytes, dict[str, int]]:
    """The file's bytes, and how many of each thing it holds."""
    labels = sorted({label for arc in arcs for label in (arc.left, arc.right)} | {""})
    grouped: dict[tuple[int, int], list[Run]] = defaultdict(list)
    for arc in sorted(arcs, key=lambda arc: _tile(arc.line)):
        pair = labels.index(arc.left), labels.index(arc.right)
        grouped[pair] += [Run(steps, arc.kind) for steps in _runs(arc)]
    runs = [run for pair in sorted(grouped) for run in grouped[pair]]
    parts = dict.fromkeys(SECTIONS, b"") | geometry(runs) | pairs(grouped)
    parts |= _cells(runs, labels, labeller) | {"labels": "\n".join(labels).encode()}
    counts = {"labels": len(labels), "pairs": len(grouped), "runs": len(runs)}
    counts["segments"] = sum(len(run.steps) - 1 for run in runs)
    return with_spheres(file_of(parts)), counts


def _tile(line: npt.NDArray[np.float64]) -> tuple[int, int, float]:
    """Sorts arcs so that those of one neighbourhood come together."""
    lon, lat = line[0]
    return int(lat // 4), int(lon // 4), float(lon)


def _runs(arc: Arc) -> Iterator[Grid]:
    steps = np.rint(arc.line * QUANTUM).astype(np.int64)
    moved = np.concatenate([[True], (steps[1:] != steps[:-1]).any(axis=1)])
    steps = steps[moved]
    for start in range(0, len(steps) - 1, RUN):
        yield steps[start : start + RUN + 1]


def geometry(runs: list[Run]) -> dict[str, bytes]:
    """The sections that hold the runs themselves."""
    heads, sizes, deltas, first = [], [], [], 0
    for run in runs:
        heads.append((first, *run.steps[0].tolist()))
        sizes.append((len(run.steps) - 1, run.kind))
        deltas.append(np.diff(run.steps, axis=0))
        first += len(run.steps) - 1
    spans = np.concatenate(deltas)
    if np.abs(spans).max() > 32767:
        raise ValueError("a segment is too long for the file")
    return {
        "runs": np.array(heads, dtype="<i4").tobytes(),
        "sizes": np.array(sizes, dtype="u1").tobytes(),
        "deltas": spans.astype("<i2").tobytes(),
    }


def pairs(grouped: dict[tuple[int, int], list[Run]]) -> dict[str, bytes]:
    """The section that says where the runs of each pair lie."""
    rows: list[tuple[int, ...]] = []
    first = block = 0
    for pair, runs in sorted(grouped.items()):
        rows.append((*pair, first, len(runs), block))
        first += len(runs)
        block += -(-len(runs) // BLOCK)
    return {"pairs": np.array(rows, dtype="<u4").tobytes()}


def _cells(runs: list[Run], labels: list[str], labeller: Labeller) -> dict[str, bytes]:
    """For each cell of one degree the runs that meet it, and a spot whose label is known."""
    divided = [(index, run) for index, run in enumerate(runs) if run.kind != COAST]
    members = _members(divided)
    lines = shapely.linestrings(np.concatenate([_ends(run.steps / QUANTUM) for _, run in divided]))
    spots = _best_spots(shapely.STRtree(lines), members)
    known = labeller(np.array([point for _, point in spots]))
    entries = [sorted(members.get(cell, ())) for cell in range(360 * 180)]
    starts = np.concatenate([[0], np.cumsum([len(entry) for entry in entries])])
    centres = [(spot, labels.index(name)) for (spot, _), name in zip(spots, known, strict=True)]
    return {
        "cells": starts.astype("<u4").tobytes(),
        "members": np.array([run for entry in entries for run in entry], dtype="<u4").tobytes(),
        "centres": np.array(centres, dtype="u1").tobytes(),
    }


def _members(divided: list[tuple[int, Run]]) -> dict[int, set[int]]:
    """Cell -> the runs of which a segment's box meets it."""
    members: dict[int, set[int]] = defaultdict(set)
    for index, run in divided:
        degrees = run.steps / QUANTUM
        low = np.floor(np.minimum(degrees[:-1], degrees[1:])).astype(int)
        high = np.floor(np.maximum(degrees[:-1], degrees[1:])).astype(int)
        for (west, south), (east, north) in zip(low.tolist(), high.tolist(), strict=True):
            for lat in range(max(south, -90), min(north, 89) + 1):
                for lon in range(west, east + 1):
                    members[(lat + 90) * 360 + (lon + 180) % 360].add(index)
    return members


def _best_spots(tree: Any, members: dict[int, set[int]]) -> list[tuple[int, tuple[float, float]]]:
    """In each cell the spot farthest from any line: there the label is certain."""
    middle = SPOTS * SPOTS // 2
    chosen = []
    for cell in range(360 * 180):
        south, west = cell // 360 - 90, cell % 360 - 180
        spots = [_spot(west, south, spot) for spot in range(SPOTS * SPOTS)]
        best = middle
        if cell in members:
            where = shapely.points(spots)
            near = tree.nearest(where)
            best = int(shapely.distance(where, tree.geometries[near]).argmax())
        chosen.append((best, spots[best]))
    return chosen


def _spot(west: int, south: int, spot: int) -> tuple[float, float]:
    east, north = spot_offset(spot)
    return west + east, south + north


def _ends(degrees: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.stack([degrees[:-1], degrees[1:]], axis=1)

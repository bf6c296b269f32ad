"""The label of any point, from the full-resolution pieces."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from tools.borders.pieces import OCEAN, Piece


class Labeller:
    """Says whose a point is: the label of the piece that contains it."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.names = [piece.label for piece in pieces]
        self.shapes = np.array([piece.polygon() for piece in pieces], dtype=object)

    def __call__(self, points: npt.NDArray[np.float64]) -> list[str]:
        """The labels at points (longitude, latitude); OCEAN where no piece is."""
        tree = shapely.STRtree(shapely.points(points))
        labels = [OCEAN] * len(points)
        for piece, point in zip(*tree.query(self.shapes, predicate="intersects"), strict=True):
            labels[int(point)] = self.names[int(piece)] or labels[int(point)]
        return labels

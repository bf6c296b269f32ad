"""Positions in space on the WGS84 ellipsoid, in bulk."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

A_KM = 6378.137
E2 = 0.00669437999014


def ecef(degrees: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Earth-centred coordinates in kilometres of rows of (longitude, latitude)."""
    lon, lat = np.radians(degrees).T
    bend = A_KM / np.sqrt(1.0 - E2 * np.sin(lat) ** 2)
    flat = bend * np.cos(lat)
    return np.stack([flat * np.cos(lon), flat * np.sin(lon), bend * (1.0 - E2) * np.sin(lat)], 1)


def segment_km(line: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The length of each segment of a line as a chord: for segments below a kilometre that is
    the geodesic to a millimetre."""
    lengths: npt.NDArray[np.float64] = np.linalg.norm(np.diff(ecef(line), axis=0), axis=1)
    return lengths

"""Units of length, as texts state them."""

from __future__ import annotations

KM = {
    "km": 1.0,
    "m": 0.001,
    "mi": 1.609344,
    "nmi": 1.852,
    "ft": 0.0003048,
    "yd": 0.0009144,
    "in": 0.0000254,
    "league": 4.828032,
    "verst": 1.0668,
}
"""Kilometres in each unit of length."""

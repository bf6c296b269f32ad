"""What a town's number of people says of its extent and its prominence."""

from __future__ import annotations

import math

LARGEST_KM, SMALLEST_KM = 25.0, 1.0
PEOPLE_PER_KM2 = 1250
"""The density of built-up land with its gardens and works in Europe and Russia (Vladivostok:
605,000 people, 12.4 km)."""


def town_radius_km(population: int) -> float:
    """The radius of a circle that holds a town's people, between 1 and 25 km."""
    return min(LARGEST_KM, max(SMALLEST_KM, math.sqrt(population / (math.pi * PEOPLE_PER_KM2))))


def town_fame(population: int) -> float:
    """The decimal logarithm of the population."""
    return math.log10(population + 1)

"""Kinds of light, each as bounds of the sun's or moon's true elevation.

The bounds are those of the words, not of the almanac: people call it dawn from the first
grey to some time after sunrise. Twilights end at -6 (civil), -12 and -18 degrees; at -4 a street
without lamps is dark, at -9 nothing is made out (Meeus 15; Explanatory Supplement to the
Astronomical Almanac, section on twilight).
"""

from __future__ import annotations

from osint.support.named_tuple import NamedTuple

RISING, FALLING, EITHER = 1, -1, 0


class Light(NamedTuple):
    """Degrees within which the words hold (`low` to `high`), how many more careless use explains,
    and the way the sun moves; `said` is how a finding names it."""

    low_deg: float
    high_deg: float
    careless_deg: float
    way: int
    said: str


KINDS: dict[str, Light] = {
    "before-sunrise": Light(-90, 0.5, 6, RISING, "before sunrise"),
    "dawn": Light(-19, 5, 7, RISING, "dawn"),
    "sunrise": Light(-6, 5, 5, RISING, "sunrise"),
    "after-sunrise": Light(-2, 90, 4, EITHER, "after sunrise"),
    "after-dawn": Light(-13, 90, 6, EITHER, "after dawn"),
    "before-sunset": Light(-2, 90, 4, EITHER, "before sunset"),
    "before-dusk": Light(-7, 90, 6, EITHER, "before dusk"),
    "sunset": Light(-6, 5, 5, FALLING, "sunset"),
    "dusk": Light(-19, 5, 7, FALLING, "dusk"),
    "twilight": Light(-19, 3, 6, EITHER, "twilight"),
    "after-sunset": Light(-90, 1, 6, FALLING, "after sunset"),
    "night": Light(-90, -3, 12, EITHER, "night"),
    "deep-night": Light(-90, -7, 9, EITHER, "deep night"),
    "daylight": Light(-3, 90, 5, EITHER, "daylight"),
    "sunshine": Light(-0.5, 90, 2.5, EITHER, "sunshine"),
    "low-sun": Light(-1, 22, 12, EITHER, "a low sun"),
    "long-shadows": Light(-1, 33, 12, EITHER, "long shadows"),  # 1.5 times the height
    "evening-light": Light(-6, 30, 12, FALLING, "evening light"),
    "morning-light": Light(-6, 30, 12, RISING, "morning light"),
    "high-sun": Light(35, 90, 15, EITHER, "a high sun"),
}
"""Kinds told by the sun."""

NO_SHADOW_DEG = -2.0
"""Below this the sun casts no shadow, refraction and a raised place included."""
MOON_UP_DEG, MOON_CARELESS_DEG = 0.0, 5.0
BRIGHT, FULL, FULL_CARELESS, DARK = 0.15, 0.93, 0.80, 0.10
"""Lit share of a moon that gives light, that passes as full (two days about it), that careless
words call full, and that is as good as none."""
FULL_MOON = "full-moon"
MOON_KINDS = ("moonlight", FULL_MOON, "no-moon", "new-moon")
PHASES = (FULL_MOON, "new-moon")
DAY_KINDS = (*PHASES, "no-sunrise", "no-sunset")
"""Kinds that are said of a day without a clock."""
EDGE_DEG, EDGE_CARELESS_DEG = -0.83, 3.0
"""The sun's true elevation as its upper limb rises, refraction included; farther off is careless."""
NEW, NEW_CARELESS = 0.06, 0.15
"""Lit share of a moon that passes as new, and that careless words call so."""
SOLAR_MIDNIGHT_DEG = -18.0
"""Below this, "before sunrise" and "after sunset" may be of either half of the night."""

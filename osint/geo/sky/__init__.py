"""Sun and moon over a place: where they stand, when they rise and set, which shadows they cast.

By the formulas of Meeus, Astronomical Algorithms (2nd edition): the sun of chapter 25, the moon
of chapter 47 without its smallest terms, sidereal time of chapter 12, nutation's main term. Against a
full ephemeris the sun is right to 0.01 degrees, the moon to 0.02, from 1900 to 2100; rise and set to
half a minute below 65 degrees of latitude, at sea level, for standard refraction.
"""

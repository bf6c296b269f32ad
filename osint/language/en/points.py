"""English words that tell that a pair of figures is where something stands."""

from __future__ import annotations

from osint.language.date_tables import listed

SITES = listed("""camp camps camped base site post outpost checkpoint village unit station bunker depot
    airstrip convoy vessel ship wreck crater epicenter epicentre point spot facility compound trench boat""")
"""What stands "at" a pair: "the camp at 36.2, 37.1"."""
AT = ("at",)
SAID = listed("lies is was near in on has had came overlooks belongs")
"""What goes on behind it."""

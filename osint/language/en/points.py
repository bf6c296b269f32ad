"""English words that tell that a pair of figures is where something stands."""

from __future__ import annotations

from osint.language.date_tables import listed

BRACKETED = listed("""camp camps outpost checkpoint village bunker airstrip convoy vessel ship wreck wreckage
    crater epicenter epicentre compound trench grave graves airfield tanker trawler""")
"""What stands before a pair in brackets too, and is no figure's: "the camp (36.2, 37.1)"."""
SITES = BRACKETED | listed("""camped base site post unit station depot point spot facility boat quake
    earthquake tremor fire hotspot launcher battery""")
"""What stands "at" a pair: "the camp at 36.2, 37.1"."""
STANDS = listed(
    "is was were lies lay stands stood sits sat sank struck hit occurred happened centred centered"
)
OF = ("of",)
AT = ("at",)
SAID = listed("lies is was near in on has had came overlooks belongs")
"""What goes on behind it."""

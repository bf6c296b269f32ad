"""Names that English writes with "the" in a sentence: the Netherlands, the Gaza Strip."""

from __future__ import annotations

ALONE = (
    *("Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros", "West Bank"),
    *(
        "Gaza Strip",
        "Strip",
        "Golan Heights",
        "Line of Control",
        "Vatican",
        "Hague",
        "Crimea Peninsula",
    ),
    *("Alps", "Andes", "Carpathians", "Caucasus", "Himalayas", "Pyrenees", "Rockies", "Urals"),
    *("Adriatic", "Aegean", "Baltic", "Caribbean", "Donbas", "Caspian", "Atlantic", "Pacific"),
    *("North Atlantic", "South Atlantic", "North Pacific", "South Pacific"),
    *("Gobi", "Kalahari", "Mediterranean", "Negev", "Sahara", "Sahel", "Sinai"),
)
"""Whole names."""
LAST = (
    *("Republic", "Islands", "Territories", "States", "Kingdom", "Emirates", "Federation"),
    *("Mountains", "Sea", "Ocean", "Gulf", "Peninsula", "Strait", "Channel", "Riviera", "Desert"),
)
"""Last words of such names, behind another."""
THE = "the"
PLURAL = ("Islands", "Territories", "Mountains", "Golan Heights", "Alps", "Andes", "Himalayas")
"""Last words of names that take a verb in the plural behind "the"."""
VERBS = {"is": "are", "lies": "lie", "was": "were", "has": "have"}
"""Of the sentences of findings: in the singular, in the plural."""
FIRST = (
    *(
        "Republic of",
        "Republic of the",
        "Democratic Republic of",
        "Democratic Republic of the",
        "Isle of",
        "Gulf of",
        "Bay of",
        "Sea of",
    ),
    *("Strait of", "Federated States of", "State of"),
)
"""First words of such names, before another."""
BEFORE = ("in", "of", "from", "to", "outside", "inside", "between", "and", "near", "off")
"""Words after which a name stands in the middle of a sentence."""

"""English words about figures: what is counted or measured, of what part, and what is said of it.

Each entry is a word or a phrase; a word that ends in `*` stands for all that begin with it.
"""

from __future__ import annotations

CLASSES = {
    "troops": "troops soldiers servicemen servicewomen personnel fighters mercenaries conscripts "
    "recruits reservists marines paratroopers",
    "prisoners": "prisoners hostages detainees",
    "refugees": "refugees migrants",
    "tanks": "tanks",
    "missiles": "missiles rockets",
    "drones": "drones",
    "ships": "ships warships vessels boats",
    "trains": "trains",
    "aircraft": "aircraft planes warplanes jets",
    "helicopters": "helicopters",
}
"""Name of a kind -> the nouns that it is counted by."""
PART = (
    "first", "second", "another", "additional", "more", "other", "further", "extra", "initial",
    "group", "groups", "batch", "wave", "contingent", "battalion", "brigade", "unit", "each", "every",
    "per", "some of", "half", "including", "of the", "of them", "of those", "of its", "of their",
    "of his", "among", "up from", "down from", "from", "compared", "than the", "rather than",
    "instead of", "new", "old", "planned", "future", "northern", "southern", "eastern", "western",
    "longest", "shortest", "previously", "formerly", "used to", "originally", "last year", "a year",
)  # fmt: skip
"""Before a figure: part of a whole, an addition, a comparison with another time."""
AFTER_PART = (
    "more", "fewer", "less", "others", "of them", "of which", "of whom", "of those", "were added",
    "were withdrawn", "a day", "a week", "a month", "a year", "per", "each", "from",
)  # fmt: skip
"""Behind a figure: the same."""
NUMBERS = "a an of the and some about total dozen dozens hundred thousand million"
"""Words of a spelled-out number beside its digits."""
ASPECTS = {
    "killed": ("kill", "killed", "kills", "killing", "died", "dead", "death", "deaths", "casualties"),
    "wounded": ("wounded", "wounds", "wounding", "injured", "injuries"),
    "captured": ("captured", "captures", "capturing", "taken prisoner", "seized", "surrender", "surrendered"),
    "lost": ("lost", "losses", "destroyed", "downed", "shot down", "damaged", "intercepted"),
    "sent": (
        "sent", "send", "sends", "sending", "deploy", "deployed", "deploys", "deploying", "deployment",
        "dispatch", "dispatched", "dispatching", "transfer", "transferred", "arrived", "arrive",
        "arriving", "move", "moved", "moving", "redeploy", "redeployed",
    ),
    "fired": ("fired", "fire", "fires", "firing", "launch", "launched", "launches", "launching"),
    "prepared": (
        "prepared", "prepares", "preparing", "prepare", "trained", "train", "trains", "training", "join",
        "mobilised", "mobilized", "mobilising", "mobilizing",
    ),
    "took part": ("took part", "attended", "gathered", "marched", "rallied", "joined", "participated"),
    "present": (
        "are in", "is in", "stationed", "based", "remain", "remains", "remained", "massed", "concentrated",
        "has", "have", "held",
    ),
}  # fmt: skip
"""What is said of a count -> the words that say it."""
EVENTS = ("killed", "wounded", "captured", "lost", "fired")
"""Of these, what happens again and again: two such figures are two events."""
LONG_THINGS = (
    "bridge", "tunnel", "wall", "fence", "pipeline", "road", "highway", "motorway", "railway",
    "railroad", "runway", "river", "canal", "coastline", "causeway", "trench", "barrier", "dam",
    "corridor", "front line", "frontline", "pier", "embankment", "levee", "dyke", "dike", "crater",
    "tower", "skyscraper", "statue", "monument", "mast", "chimney", "obelisk", "lighthouse",
)  # fmt: skip
STANDING = ("tower", "skyscraper", "statue", "monument", "mast", "chimney", "obelisk", "lighthouse")
"""Things of which a bare figure ("the 90-metre tower") gives the height."""
NOT_ALL = ("north", "south", "east", "west", "from", "of the bridge", "of the tunnel")
"""Behind such a thing: only a part of it."""
DIMENSIONS = {
    "long": "length",
    "wide": "width",
    "high": "height",
    "tall": "height",
    "deep": "depth",
}
DEFINITE = ("the", "its", "this")
MEASURES = ("is", "was", "measures", "stretches", "runs", "extends", "spans")
WHICH, IN = "which", "in"
HEDGES = (
    "about", "around", "some", "only", "just", "over", "nearly", "almost", "more", "less", "than",
    "roughly", "for", "approximately", "at", "least", "up", "to",
)  # fmt: skip
HERE = ("in", "at", "near", "along", "on", "there", "here", "where")
"""A length with its place is that of a part: "3 metres high in the north"."""
THEN = (
    "before the", "now", "today", "at first", "until", "already", "so far", "currently", "then", "once",
    "when", "since", "no longer", "at the time",
)  # fmt: skip
"""A length with its time is that of another."""
YEAR_HEADS = ("in", "by")
"""What makes a year of four digits such a time."""

INCLUDING = ("including", "among them", "among whom", "of whom", "of them", "of which", "of those")
"""Behind a total: its parts follow."""
OF_THEM = ("of them", "of whom", "of those")
"""Behind a part: "17 of them"."""
EXHAUSTIVE = (("passengers", "crew"), ("boys", "girls"))
"""Groups besides which there is none in a total that is told by both."""
PARTITIONS = (
    ("children", "child", "women", "woman", "men", "man"),
    ("boys", "boy", "girls", "girl"),
    ("passengers", "passenger", "crew", "pilots", "pilot"),
    (
        "civilians",
        "civilian",
        "soldiers",
        "soldier",
        "troops",
        "servicemen",
        "officers",
        "police",
        "policemen",
    ),
    ("militants", "militant", "fighters", "fighter", "civilians", "civilian"),
)
"""Groups of which nobody is in two: their numbers may be added up."""
COUNTED = (
    "people", "persons", "civilians", "palestinians", "ukrainians", "russians", "syrians", "israelis",
    "soldiers", "troops", "militants", "fighters", "children", "women", "men", "residents", "workers",
    "patients", "students", "passengers", "villagers", "others", "victims", "deaths", "casualties",
    "killed", "dead", "wounded", "injured", "injuries", "detained", "arrested", "missing", "displaced",
    "suspects", "tourists", "hostages", "migrants", "police", "officers", "journalists", "survivors",
    "prisoners", "members", "athletes", "crew", "pupils", "candidates", "refugees", "bodies", "fatalities",
)  # fmt: skip
"""Nouns of people, and what befell them, that a total is told by."""
FROM_OR_IN = ("from", "in", "at", "near")
"""Before a place, which tells one part of a total from another."""
OF_THE, OF_ALL, OR, THE = "of the", "of", "or", "the"
FATES = (
    "survived",
    "died",
    "dead",
    "killed",
    "wounded",
    "injured",
    "drowned",
    "perished",
    "rescued",
    "missing",
    "escaped",
)
"""What befell each of some: nobody is told by two."""
PERCENT = ("%", "per cent", "percent", "pct")
JOINERS = ("and", "or")
LAST_JOINER = "and"
"""Before the last part of a total."""
SURELY_OF = "out of"
OUT_OF = ("out of", "of", "of the", "of all")
ABOUT = (
    "about",
    "around",
    "some",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "just over",
    "just under",
)
ABOVE = ("at least", "more than", "over", "no fewer than")
BELOW = ("up to", "less than", "fewer than", "under", "below", "at most")

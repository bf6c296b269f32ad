"""How English writes units and numbers, and the nouns of people and things that it counts.

A form is the source of a pattern; `[Kk]` may stand at its head. Symbols are those of
osint/extract/quantities/units.py and osint/checks/twin_units/units.py, which know their sizes.
"""

from __future__ import annotations

from osint.language.date_tables import listed

_KM = (r"kilomet(?:er|re)s?", r"Kilomet(?:er|re)s?", r"[Kk]ms?", r"KM")
_MILES = (r"miles?", r"Miles?", r"MILES?", r"mi", r"MI")
OLD_MILE, BEARING_BEHIND = "m", r"(?:[NESW]\.? ?){1,3}(?:by [NESW]\.? )?of\b"
"""Of old gazetteers: "20 m. S.E. of X"."""
ROUND_METRES = ("00", "50")
"""How a figure ends of which those letters are metres: "200 m. N. of Jericho"."""
# A form alone has nothing before it.
_OLD_MILES = rf"{OLD_MILE}\.(?:(?<![05]0 {OLD_MILE}\.)(?= {BEARING_BEHIND})|(?<!.{OLD_MILE}\.))"
_METRES = (r"met(?:er|re)s?", r"m")
_PER_HOUR = r" ?(?:/ ?h(?:r|our)?|/HR?|per hour|an hour)"
_PER_SECOND = r" ?(?:/ ?s(?:ec|econd)?|per second|a second)"
_SQUARE = r" ?(?:²|2|\^2)"


def _each(forms: tuple[str, ...], tail: str) -> tuple[str, ...]:
    return tuple(form + tail for form in forms)


FORMS: dict[str, tuple[str, ...]] = {
    "km2": (r"sq(?:uare|\.)?[ -]?(?:km|kilomet(?:er|re)s?)", *_each(_KM, _SQUARE)),
    "mi2": (r"sq(?:uare|\.)?[ -]?mi(?:les?)?", *_each(_MILES, _SQUARE)),
    "m2": (r"sq(?:uare|\.)?[ -]?(?:m|met(?:er|re)s?)", *_each(_METRES, _SQUARE)),
    "ft2": (r"sq(?:uare|\.)?[ -]?(?:ft|feet|foot)",),
    "ha": (r"hectares?", r"ha"),
    "acre": (r"acres?",),
    "km/h": (*_each(_KM, _PER_HOUR), r"kmh", r"kph"),
    "mph": (*_each(_MILES, _PER_HOUR), r"mph", r"MPH", r"m\.p\.h\.?"),
    "m/s": _each(_METRES, _PER_SECOND),
    "kn": (r"knots?", r"kts?", r"kn"),
    "km": (*_KM, r"klicks?"),
    "nmi": (r"nautical[ -]miles?", r"nmi", r"NM", r"nm"),
    "mi": (
        r"statute[ -]miles?",
        r"air[ -]miles?",
        r"road[ -]miles?",
        r"land[ -]miles?",
        *_MILES,
        _OLD_MILES,
    ),
    "m": _METRES,
    "ft": (r"feet", r"foot", r"ft"),
    "in": (r"inch(?:es)?",),
    "yd": (r"yards?", r"yds?"),
    "league": (r"leagues?",),
    "verst": (r"versts?",),
    "second": (r"seconds?", r"secs?"),
    "minute": (r"minutes?", r"mins?"),
    "hour": (r"hours?", r"hrs?"),
    "day": (r"days?",),
    "week": (r"weeks?",),
    "month": (r"months?",),
    "year": (r"years?", r"yrs?"),
}
"""Symbol -> its forms in running text."""
NEEDS_DIGIT = listed("m m. ha mi MI nm NM ft yd yds hr hrs min mins sec secs kt kts")
"""Forms so short that only a figure in digits makes them a unit."""
MACH = "Mach"
_COUNTED = (
    "troops soldiers servicemen servicewomen fighters militants mercenaries recruits conscripts "
    "reservists marines paratroopers sailors officers men women children people civilians "
    "residents inhabitants refugees migrants prisoners hostages casualties personnel "
    "policemen peacekeepers guards rebels insurgents "
    "tanks vehicles trucks lorries trains railcars wagons aircraft helicopters warplanes jets "
    "planes drones missiles rockets shells warships ships vessels boats submarines houses homes "
    "buildings"
)
COUNTABLE = tuple(_COUNTED.split())
IN_PAIRS: dict[str, str] = {
    "cm": r"cm|centimet(?:er|re)s?",
    "mm": r"mm|millimet(?:er|re)s?",
    "in": r"in|inch(?:es)?",
    "kg": r"kgs?|kilos?|kilogram(?:me)?s?",
    "g": r"g|gram(?:me)?s?",
    "tonnes": r"tonnes?|metric tons?|t",
    "tons": r"(?:short |long |US |U\.S\. )?tons?",
    "pounds": r"pounds?|lbs?",
    "ounces": r"ounces?|oz",
    "stone": r"stones?",
    "cubic metres": r"cubic met(?:er|re)s?|m³|m3",
    "litres": r"lit(?:er|re)s?|l",
    "gallons": r"(?:US |U\.S\. |UK |imperial )?(?:gallons?|gal)",
    "barrels": r"barrels?|bbl",
    "cubic feet": r"cubic f(?:ee|oo)t|ft³|ft3",
    "cubic yards": r"cubic yards?",
}
"""Symbol -> the forms of further units, which are read only where one quantity is written twice."""
FOOT_BEFORE_INCHES = r"ft|feet|foot"
INCHES = r"in|inch|inches|[″\"”]"
"""The marks of "6 ft 6 in" and 6′ 6″."""
OTHER_KINDS = {"tons": ("long", "metric"), "gallons": ("imperial",)}
"""What else of one name a unit may be, in the order of `units.OTHERS`."""
KIND_WORDS = {
    "long": "long", "short": "", "imperial": "imperial", "uk": "imperial", "us": "", "u.s.": "",
}  # fmt: skip
"""What tells which of them, "" for the usual one."""
NAMES = {
    "mi": "miles", "nmi": "nautical miles", "ft": "feet", "in": "inches", "yd": "yards",
    "kn": "knots", "km2": "square km", "mi2": "square miles", "m2": "square metres",
    "ft2": "square feet", "ha": "hectares", "acre": "acres", "league": "leagues",
}  # fmt: skip
"""What reports call a unit, where it is not written as its symbol."""
TIMES = {
    "hour": "hour", "hr": "hour", "minute": "minute", "min": "minute", "day": "day", "week": "week",
}  # fmt: skip
"""Units of time before a noun ("two-hour", "2-hr") and what they are called."""
SINGLE, AN = ("one", "1", "a", "an"), {"hour": "an", "minute": "a", "day": "a", "week": "a"}
LONG = "long"
SIZED = (LONG, "wide", "high", "tall", "deep", "thick", "an hour", "per hour")
"""Behind a figure and its unit: what it measures."""
OR, AND = "or", "and"
"""Between a figure and the same in another unit; between two figures that share a unit."""
CELSIUS, FAHRENHEIT = ("c", "celsius", "centigrade"), ("f", "fahrenheit")
DEGREES, MINUS = ("degrees", "degree", "deg"), ("minus", "negative")
_CHANGES = (
    "rise", "fall", "drop", "difference", "swing", "increase", "decrease", "jump", "plunge", "warming",
    "cooling", "change", "gap", "anomaly",
)  # fmt: skip
CHANGE_LEADS = (
    "by", *(f"{noun}{end}" for noun in _CHANGES for end in (" of", "s of", " was", "s were", " is", " reached"))
)  # fmt: skip
"""Right before a temperature, or before its hedge: they tell how much warmer it is, not how warm."""
CHANGES_TOLD = (
    *(f"{noun}{end} of" for noun in _CHANGES for end in ("", "s")),
    *(
        f"{verb} by"
        for verb in (
            "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "drop",
            "drops", "dropped", "dropping", "climbed", "increased", "increase", "decreased", "warmed", "cooled",
            "plunged", "plummeted", "jumped", "soared", "dipped", "declined",
        )
    ),
)  # fmt: skip
"""Those that tell nothing but a change: a figure behind them is no temperature."""
CHANGE_ENDS = (
    "warmer",
    "colder",
    "cooler",
    "hotter",
    "higher",
    "lower",
    "above",
    "below",
    *_CHANGES,
)
"""The same right behind it."""
DEGREE_ANCHORS = ("elsius", "entigrade", "ahrenheit", "C (", "F (", "C/", "F/", "C [", "F [")
"""A text with a pair of temperatures has one of these, or the sign of a degree."""

ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = {
    20: "twenty", 30: "thirty", 40: "forty fourty", 50: "fifty", 60: "sixty", 70: "seventy",
    80: "eighty", 90: "ninety",
}  # fmt: skip
SCALES: dict[str, float] = {
    "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "k": 1000, "million": 1e6,
    "mln": 1e6, "billion": 1e9,
}  # fmt: skip
NO_HEADS = ("k", "score")
"""Scales that no number begins with."""
PARTS: dict[str, float] = {
    "half": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3, "thirds": 1 / 3,
}  # fmt: skip
MAGNITUDES = {"million": 1e6, "thousand": 1e3, "billion": 1e9}
"""Written behind a figure in digits: "1.5 million"."""
HALVES = ("half", "quarter")
"""The parts that follow a unit: "a mile and a half"."""
VAGUE: dict[str, tuple[float, float]] = {
    "couple": (2, 3), "few": (2, 9), "several": (3, 12), "tens": (20, 99), "dozens": (24, 99),
    "scores": (40, 199), "hundreds": (200, 999), "thousands": (2000, 9999),
}  # fmt: skip
"""What English dictionaries give: a couple is two, a few three or more but not many, several more
than two but not many; "dozens" starts at two dozen."""
FEW = ("few", "couple")
"""Vague words that take an article."""
ARTICLES = ("a", "an")
OF, THE = "of", "the"
TO = "to"
BETWEEN = "between"
ABBREVIATED = ("ca", "approx", "c")
"""Hedges that end in a dot."""
CURRENCIES = ("US", "USD", "EUR")
WAYS = (
    "away", "from", "drive", "walk", "ride", "flight", "march", "trip", "journey", "hike", "sail",
    "north", "south", "east", "west", "off", "or so", "later", "ago", "earlier", "outside", "inside",
    "offshore", "inland", "by", "upstream", "downstream", "upriver", "downriver", "long", "wide",
    "short", "ahead of", "behind",
)  # fmt: skip
"""Behind "a mile", "an hour": the words that show that it is measured."""
COUNTED_IN_MILLIONS = (
    "people", "dollars", "euros", "pounds", "users", "viewers", "votes", "tons", "tonnes",
)  # fmt: skip
"""Behind "5 m": millions, no metres."""
NEVER_COUNTED = listed(
    "and or to of in on at the a by for with from as is was were are had has have that than all "
    "his her their its our your these those other more per km miles"
)
"""Words that part a number from a noun that it does not count."""
NUMBERED = listed("""highway route road motorway interstate freeway autobahn line bus tram train flight
    boeing room gate exit junction post checkpoint section chapter page brigade battalion regiment
    division km kilometre kilometer""")
"""Before a figure: it numbers something, a road or a unit."""

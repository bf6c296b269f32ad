"""English words of time."""

from __future__ import annotations

from typing import Any

from osint.language.date_tables import listed, words
from osint.language.grain import Grain

_MONTHS = {
    1: "january jan", 2: "february feb", 3: "march mar", 4: "april apr", 5: "may",
    6: "june jun", 7: "july jul", 8: "august aug", 9: "september sept sep",
    10: "october oct", 11: "november nov", 12: "december dec",
}  # fmt: skip
_WEEKDAYS = {
    0: "monday mon", 1: "tuesday tue tues", 2: "wednesday wed weds", 3: "thursday thu thur thurs",
    4: "friday fri", 5: "saturday sat", 6: "sunday sun",
}  # fmt: skip
_UNITS = {
    (Grain.SECOND, False): "sec", (Grain.SECOND, True): "seconds secs",
    (Grain.MINUTE, False): "minute min", (Grain.MINUTE, True): "minutes mins",
    (Grain.HOUR, False): "hour hr", (Grain.HOUR, True): "hours hrs",
    (Grain.DAY, False): "day", (Grain.DAY, True): "days",
    (Grain.WEEKEND, False): "weekend wkend", (Grain.WEEKEND, True): "weekends",
    (Grain.WEEK, False): "week wk fortnight", (Grain.WEEK, True): "weeks wks",
    (Grain.MONTH, False): "month", (Grain.MONTH, True): "months",
    (Grain.QUARTER, False): "quarter qtr", (Grain.QUARTER, True): "quarters",
    (Grain.SEASON, False): "season", (Grain.SEASON, True): "seasons",
    (Grain.YEAR, False): "year yr", (Grain.YEAR, True): "years yrs",
    (Grain.DECADE, False): "decade", (Grain.DECADE, True): "decades",
    (Grain.CENTURY, False): "century", (Grain.CENTURY, True): "centuries",
    (Grain.MILLENNIUM, False): "millennium", (Grain.MILLENNIUM, True): "millennia",
}  # fmt: skip
_NUMBERS = {
    0: "zero oh", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven",
    8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve dozen", 13: "thirteen",
    14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen",
    19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty",
    70: "seventy", 80: "eighty", 90: "ninety", 100: "hundred", 1000: "thousand",
}  # fmt: skip
_ORDINALS = {
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh",
    8: "eighth", 9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth",
    14: "fourteenth", 15: "fifteenth ides", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth",
    19: "nineteenth", 20: "twentieth", 30: "thirtieth", -1: "final",
}  # fmt: skip
_REFERENCES = {
    "PRESENT_REF": "now currently nowadays presently atm",
    "PAST_REF": "recently lately recent",
}
_SETS = {
    "P1D": "daily everyday nightly", "P1W": "weekly", "P2W": "fortnightly biweekly",
    "P1M": "monthly", "P3M": "quarterly", "P1Y": "annually yearly annual", "PT1H": "hourly",
    "P2Y": "biennial biannual", "P6M": "semiannual semiannually", "P2M": "bimonthly",
}  # fmt: skip
_ZONES = {
    0: "gmt utc", 60: "cet bst", 120: "cest eet", 180: "eest msk trt", 240: "gst",
    330: "ist", 480: "awst hkt sgt", 540: "jst kst", 600: "aest vlat", 660: "aedt",
    720: "nzst", -300: "est cdt", -240: "edt ast", -360: "cst mdt", -420: "mst pdt",
    -480: "pst akdt",
}  # fmt: skip
_DECADES = {
    20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties",
    70: "seventies", 80: "eighties", 90: "nineties",
}  # fmt: skip

WORDS: dict[str, tuple[str, Any]] = dict(
    [
        *words("M", _MONTHS),
        *words("W", _WEEKDAYS),
        *words("U", _UNITS),
        *words("N", _NUMBERS),
        *words("O", _ORDINALS),
        *words("X", _REFERENCES),
        *words("A", _SETS),
        *words("z", _ZONES),
        *words(
            "H",
            {
                name: name
                for name in (
                    "christmas",
                    "xmas",
                    "easter",
                    "thanksgiving",
                    "halloween",
                    "juneteenth",
                )
            },
        ),
        *words("C", _DECADES),
        *words("Z", {"SP": "spring", "SU": "summer", "FA": "autumn fall", "WI": "winter"}),
        *words(
            "P",
            {
                "MO": "morning mornings",
                "AF": "afternoon afternoons",
                "DT": "daytime",
                "EV": "evening evenings",
                "NI": "night nights overnight",
                "MD": "lunch lunchtime",
            },
        ),
        *words("K", {12: "noon midday", 24: "midnight"}),
        *words("R", {-1: "yesterday", 0: "today", 1: "tomorrow tomorrows"}),
        *words(
            "=",
            {("END", Grain.DAY): "eod", ("END", Grain.MONTH): "eom", ("END", Grain.YEAR): "eoy"},
        ),
        *words("*", {None: "moment present"}),
        *words("!", {"NI": "tonight tonite"}),
        *words(
            "V",
            {
                2.0: "couple pair",
                3.0: "few",
                None: "several many some dozens hundreds thousands numerous multiple",
            },
        ),
        *words("m", {"START": "early earlier", "MID": "mid middle", "END": "late later"}),
        *words("x", {"START": "start beginning outset", "END": "end close", "MID": "middle"}),
        *words("e", {None: "every each per"}),
        *words("l", {-1: "last latest"}),
        *words("p", {-1: "past"}),
        *words("v", {-1: "previous prior preceding"}),
        *words("c", {0: "this current"}),
        *words("n", {1: "next coming upcoming"}),
        *words("g", {1: "following ensuing subsequent"}),
        *words("h", {0: "same that"}),
        *words("G", {-1: "ago back"}),
        *words("E", {-1: "before earlier"}),
        *words("L", {1: "after later hence afterward afterwards"}),
        *words("d", {None: "the these those"}),
        *words("a", {1: "a an another"}),
        *words("o", {None: "of"}),
        *words("i", {None: "in into"}),
        *words("k", {None: "on at"}),
        *words("f", {None: "from"}),
        *words("t", {None: "to until till untill through thru"}),
        *words("b", {None: "between"}),
        *words("&", {None: "and"}),
        *words("y", {None: "by"}),
        *words("w", {None: "within"}),
        *words("4", {None: "for over during throughout"}),
        *words("$", {None: "since"}),
        *words("~", {None: "about around approximately nearly almost roughly"}),
        *words("F", {None: "fiscal fy school academic budget"}),
        *words("+", {None: "future"}),
        *words(
            "_",
            {
                None: "full whole more additional further consecutive straight business "
                "working trading calendar long short solid entire right just"
            },
        ),
        *words("q", {0.5: "half"}),
        *words("u", {None: "oclock o'clock"}),
        *words("r", {None: "other"}),
        *words("S", {None: "time"}),
        *words("B", {"AM": "am", "PM": "pm"}),
        *words("0", {None: "all rest remainder"}),
        *words("8", {None: "bc bce ad ce"}),
        *words("j", {day: f"{names.split()[0]}s" for day, names in _WEEKDAYS.items()}),
    ]
)

ONTO = frozenset(("into",))
ABOUT, THAT = "ish", "that"
"""The ending of "11ish"; the word of "that night"."""
EARLIER_LATER = ("earlier", "later")
MIDDLE, NIGHT = "mid", ("night",)
"""The words of "mid day" and "mid night", which are hours."""
CAPITALISED = listed(
    "may march mar mon tue tues wed weds thu thur thurs fri sat sun jan feb apr jun jul aug "
    "sept sep oct nov dec"
)

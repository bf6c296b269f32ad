"""English words for lengths of time told between two dates."""

from __future__ import annotations

from osint.language.date_tables import listed

UNITS = {
    "day": "day", "days": "day", "night": "day", "nights": "day", "week": "week", "weeks": "week",
    "fortnight": "fortnight", "month": "month", "months": "month", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade",
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100,
}  # fmt: skip
AGO = listed("ago")
AFTER = listed("after since following")
BEFORE = listed("before")
LATER = listed("later afterwards afterward")
EARLIER = listed("earlier before previously")
ABOUT = (
    "about",
    "around",
    "almost",
    "nearly",
    "roughly",
    "approximately",
    "some",
    "over",
    "just over",
    "just under",
    "more than",
    "less than",
    "at least",
    "close to",
)
EXACTLY = ("exactly", "just", "only", "precisely", "barely", "full", "to the day")
HALF = "and a half"
MORE, LESS = listed("over more least"), listed("under less nearly almost")
APPOSED_BEFORE = ("on", "in", "of", "dated", "from")
"""May stand before a date that gives the day of what was counted."""
ARTICLES = ("the", "its", "his", "her", "their", "an", "a", "this", "that")
CAME = (
    "came",
    "comes",
    "followed",
    "happened",
    "occurred",
    "fell",
    "took place",
    "was held",
    "is",
    "was",
)
ANNIVERSARY = ("anniversary", "birthday")
OF = ("of", "since")
ON = ("on", "in")
THE = "the"
OWNERS = ("the", "its", "their", "a")
WHEN = ("when", "at the time", "as", "then")
THEN_DID = ("was", "were", "became", "turned", "joined", "at", "aged", "died", "married")
MARKS = (
    "marks", "marked", "mark", "marking", "commemorated", "commemorates", "commemorate", "commemorating",
    "celebrated", "celebrates", "celebrate", "celebrating", "observed", "observes", "observe", "fell", "falls",
    "was", "is", "coincided with", "coincides with",
)  # fmt: skip
DAY, DAY_OF = "day", "day of"
NTH = ("st", "nd", "rd", "th")
"""Endings of ordinals in figures."""
OWNERS_OF_WARS = ("the", "russia's", "russia’s", "israel's", "israel’s")
JOINERS = ("and", "or")
RANGES = ("to", "and", "or")
"""Between two ages: a range, no age."""
WAR_WORDS = (
    "war",
    "invasion",
    "full-scale invasion",
    "full-scale war",
    "conflict",
    "offensive",
    "fighting",
)
WARS: dict[str, tuple[str, tuple[str, ...]]] = {
    "the war in Ukraine": ("2022-02-24", ("ukrain", "kyiv", "kiev", "russia", "moscow")),
    "the war in Gaza": ("2023-10-07", ("gaza", "hamas", "israel")),
}
"""Wars that are counted in days: their first day, and words of the text that tell which is meant."""
BORN = ("born", "date of birth", "born on", "born in", "was born on", "was born in", "birth on")
DIED = ("died", "was killed", "was shot", "death", "passed away", "dead")
AGED = ("aged", "at the age of", "at age", "age")
YEARS_OLD = ("years old", "year-old", "years of age")
WAS = ("was", "is", "were", "are")
TURNED, AT_THE_TIME = ("turned", "turns", "turning"), ("when", "at the time of")
SINCE, TODAY, APART = ("since",), "today", "apart"
BEEN = ("been", "been exactly", "been just", "been more than", "been nearly", "been almost")
PASSED = (
    "passed",
    "have passed",
    "had passed",
    "elapsed",
    "have elapsed",
    "have now passed",
    "went by",
    "had elapsed",
)
FROM, BETWEEN, UP_TO, AND = "from", "between", ("to", "until", "till", "through"), ("and", "but")
LASTED = (
    "lasted",
    "lasting",
    "lasts",
    "took",
    "taken",
    "spanned",
    "spanning",
    "ran",
    "continued",
    "raged",
    "held out",
)
FOR = ("for", "about", "the", "over", "some")
PERIOD = ("a period of", "a span of", "a total of", "a stretch of", "lasting", "that is")
NO_SPAN = (
    "for",
    "over",
    "on",
    "after",
    "which",
    "that",
    "by",
    "who",
    "as",
    "old",
    "committed",
    "and",
    "or",
    "when",
    "where",
    "with",
)
"""Words that part "a five-year sentence" from dates that are not its own."""
NOT_YET = (
    "prepar",
    "plan",
    "ahead",
    "before",
    "eve",
    "days",
    "weeks",
    "rehears",
    "approach",
    "will",
)
TO_THE_DAY = "to the day"
AGAINST = "against"
SUBJECTS = ("it", "he", "she", "they", "its", "his", "her", "their")
CENTURIES = {
    "a quarter of a century": 25, "a quarter century": 25, "half a century": 50, "a half-century": 50,
    "three quarters of a century": 75, "a century": 100, "one century": 100, "two centuries": 200,
}  # fmt: skip
"""Lengths in words -> years."""
JUBILEES = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200,
    "sesquicentennial": 150, "tercentenary": 300, "tricentennial": 300, "silver jubilee": 25,
    "golden jubilee": 50, "half-centenary": 50,
}  # fmt: skip
"""Anniversaries that have a name of their own -> years."""
HUNDRED = "hundred"
HOURS = ("hours", "hour")
PARTED_BY = (
    "separate",
    "separated",
    "separates",
    "apart",
    "elapsed",
    "passed",
    "went by",
    "gone by",
    "lay",
    "lie",
)
"""Behind or before a length: it lies between two days that the sentence names."""
HAVE = ("have", "had", "has")
HELD = ("lay", "lie", "was", "were", "there were", "there was", "stretched", "passed", "elapsed")
COMPLETED = ("after", "within", "following", "in the space of", "over the course of")
"""Before a length that is over: "was lifted after 61 days"."""
SPENT = (
    "spent",
    "spends",
    "spending",
    "served",
    "serving",
    "held",
    "reigned",
    "ruled",
    "governed",
    "lived",
)
BEGAN = (
    "began", "begun", "starting", "started", "took effect", "came into force", "was declared", "was imposed",
    "opened", "took hold", "was called",
)  # fmt: skip
ENDED = (
    "ended", "ran out", "expired", "lapsed", "was lifted", "was over", "closed", "concluded", "collapsed",
    "wrapped up", "came to an end", "finished",
)  # fmt: skip
UNREAL = (
    "if", "would", "could", "might", "plan", "plans", "planned", "scheduled", "expected", "until", "every",
    "sentence", "sentenced", "jail", "per", "old", "another", "further", "up to",
)  # fmt: skip
"""Words of a sentence that make a length no distance between the days it names."""
ON_LATER = "on"
"""As "later", before a comma: "nine days on, ..."."""
ON_FROM = "on from"
"""As "after": "ten years on from the flood of 2004"."""
AS_OF = ("as of", "by", "as at")
AT_AGE = "at"
AS_BIRTH = (
    "as his date of birth",
    "as her date of birth",
    "as the date of birth",
    "as a birth date",
)
ENTERED = (
    "entered",
    "entering",
    "enters",
    "reached",
    "reaches",
    "marked",
    "marks",
    "was in",
    "is in",
)
ITS = ("its", "their")

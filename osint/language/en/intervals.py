"""English words for lengths of time told between two dates."""

from __future__ import annotations

from osint.language.date_tables import listed

UNITS = {
    "day": "day", "days": "day", "night": "day", "nights": "day", "week": "week", "weeks": "week",
    "fortnight": "fortnight", "month": "month", "months": "month", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade",
}  # fmt: skip
NIGHT = "night"
"""A unit that is rather a time than a length where no other stands near it."""
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
EARLIER = (*listed("earlier before previously prior"), "beforehand")
ABOUT = (
    "about", "around", "almost", "nearly", "roughly", "approximately", "some", "over", "just over",
    "just under", "more than", "less than", "at least", "close to",
)  # fmt: skip
EXACTLY = ("exactly", "just", "only", "precisely", "barely", "full", "to the day")
HALF = "and a half"
MORE, LESS, NEARLY = listed("over more least"), listed("under less"), listed("nearly almost")
LEAST = {"less": 0.6, "nearly": 0.8, "within": 0.0}
"""The share of a length that a hedge leaves it at least, by the kind of the hedge."""
APPOSED_BEFORE = ("on", "in", "of", "dated", "from")
"""May stand before a date that gives the day of what was counted."""
ARTICLES = ("the", "its", "his", "her", "their", "an", "a", "this", "that")
CAME = (
    "came", "comes", "followed", "happened", "occurred", "fell", "took place", "was held", "is", "was",
)  # fmt: skip
BIRTHDAY = "birthday"
ANNIVERSARY = ("anniversary", BIRTHDAY)
OF = ("of", "since")
ON = ("on", "in")
THE = "the"
OWNERS = ("the", "its", "their", "a")
WHEN = ("when", "at the time", "as", "then")
THEN_DID = ("was", "were", "became", "turned", "joined", "at", "aged", "died", "married")
TELLS_OF_OTHERS = ("his", "her", "their", "with", "married", "of")
"""Words of a clause that may tell of another person, whose age is told behind it."""
BEEN_BORN = ("been", "being", "he", "she", "they", "it")
"""May stand right before "born" where the birth is that of the subject, beside forms of "be"."""
KIN = listed("""son sons daughter daughters mother father wife husband brother sister child children
    parents grandson granddaughter grandmother grandfather partner girlfriend boyfriend friend fiancee
    cousin uncle aunt nephew niece stepson stepdaughter passenger driver colleague victim""")
"""Nouns for another person, whose age stands behind them: "with his son, aged 12"."""
MEET = ("with", "married", "killed", "murdered", "shot", "stabbed", "divorced", "lost", "met")
"""Before the name of another person, whose age stands behind it."""
PREDICATES = ("was", "is", "as", "became", "being", "still", "then", "when", "said", "says", "and")
"""Before "a 28-year-old" where it tells of the subject."""
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
OR_TO = ("to", "or")
RANGES = (*OR_TO, "and")
"""Between two ages: a range, no age."""
WAR_WORDS = (
    "war", "invasion", "full-scale invasion", "full-scale war", "conflict", "offensive", "fighting",
)  # fmt: skip
WARS: dict[str, tuple[str, tuple[str, ...]]] = {
    "the war in Ukraine": ("2022-02-24", ("ukrain", "kyiv", "kiev", "russia", "moscow")),
    "the war in Gaza": ("2023-10-07", ("gaza", "hamas", "israel")),
}
"""Wars that are counted in days: their first day, and words of the text that tell which is meant."""
BORN = (
    "born", "date of birth", "date of birth as", "birth date as", "birthday as", "born on", "born in",
    "was born on", "was born in", "birth on",
)  # fmt: skip
RELATIVE = ("which", "who", "whose", "where")
"""What opens a clause that tells more of what stands before it."""
DIED = ("died", "was killed", "was shot", "death", "passed away", "dead")
PASSED_ON = (
    "died", "passed away", "passed peacefully", "entered into rest", "went home to", "went to be with",
    "peacefully passed away", "entered eternal rest", "departed this life",
)  # fmt: skip
"""Behind the name and the age of who has an obituary: "Ann Hale, 82, of Graz, died on"."""
BORN_TO = "to"
"""Between "born" and the parents, behind whom the day stands."""
AGED = ("aged", "at the age of", "at age", "age")
YEARS_OLD = ("years old", "year-old", "years of age")
WAS = ("was", "is", "were", "are")
MAKES = (
    "makes him", "makes her", "makes them", "making him", "making her", "making them", "made him", "made her",
    "would make him", "would make her",
)  # fmt: skip
"""Before the age that follows from a date of birth."""
MADE = (
    "built in", "built", "completed in", "finished in", "founded in", "founded on", "established in", "launched in",
    "commissioned in", "opened in", "opened on", "erected in",
)  # fmt: skip
"""Before the day from which the age of a thing is counted."""
WHO = "who"
SAID = ("said", "says", "reported", "wrote", "announced", "confirmed", "noted", "told reporters")
IN_PLACE = ("in", "at", "near", "outside")
TURNED, AT_THE_TIME = ("turned", "turns", "turning"), ("when", "at the time of")
SINCE, APART = ("since",), "apart"
TODAY = (
    *(
        f"on {day}"
        for day in (
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        )
    ),
    "today",
    "this week",
    "this weekend",
    "this month",
    "tomorrow",
    "yesterday",
)
BEEN = ("been", "been exactly", "been just", "been more than", "been nearly", "been almost")
PASSED = (
    "passed", "have passed", "had passed", "elapsed", "have elapsed", "have now passed", "went by",
    "had elapsed",
)  # fmt: skip
FROM, BETWEEN, UP_TO, AND = (
    "from",
    "between",
    ("to", "until", "till", "through", "up to", "up until"),
    ("and", "but"),
)
LASTED = (
    "lasted", "lasting", "lasts", "took", "taken", "spanned", "spanning", "ran", "continued", "raged",
    "held out",
)  # fmt: skip
FOR = ("for", "about", "the", "over", "some")
PERIOD = ("a period of", "a span of", "a total of", "a stretch of", "lasting", "that is")
NO_SPAN = (
    "for", "over", "on", "after", "which", "that", "by", "who", "as", "old", "committed", "and", "or",
    "when", "where", "with",
)  # fmt: skip
"""Words that part "a five-year sentence" from dates that are not its own."""
OFFERED = (
    "visa", "pass", "ticket", "notice", "forecast", "anniversary", "average", "supply", "subscription", "outlook",
    "permit", "warning", "guarantee", "lead", "extension",
)  # fmt: skip
"""What a length may be of that dates behind it are not the ends of: "a ten-day forecast"."""
NOT_YET = (
    "prepar", "plan", "ahead", "before", "eve", "days", "weeks", "rehears", "approach", "will",
)  # fmt: skip
TO_THE_DAY = ("to the day", "to the night", "to the date")
TO_THE = (*TO_THE_DAY, "to the hour", "to the week", "to the month")
"""Behind a length that is exact."""
IN_ALL = ("in all", "in total", "altogether", "all told")
"""Behind a length that is a sum."""
STRAIGHT = ("straight", "running", "in a row", "on end", "non-stop", "nonstop")
"""Behind a length that went on without a break."""
NOW = "now"
AGAINST = "against"
PRONOUNS = ("it", "he", "she", "they")
POSSESSIVES = ("its", "his", "her", "their")
SUBJECTS = PRONOUNS + POSSESSIVES
CENTURIES = {
    "half a year": 0.5, "half a decade": 5, "a quarter of a century": 25, "a quarter century": 25, "half a century": 50, "a half-century": 50,
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
    "separate", "separated", "separates", "apart", "elapsed", "passed", "went by", "gone by", "lay",
    "lie",
)  # fmt: skip
"""Behind or before a length: it lies between two days that the sentence names."""
HAVE = ("have", "had", "has")
HELD = ("lay", "lie", "was", "were", "there were", "there was", "stretched", "passed", "elapsed")
COMPLETED = ("after", "within", "following", "in the space of", "over the course of")
"""Before a length that is over: "was lifted after 61 days"."""
HAVING = "having"
SPENT = (
    "spent", "spends", "spending", "served", "serving", "held", "reigned", "ruled", "governed", "lived",
)  # fmt: skip
BEGAN = (
    "began", "begun", "beginning", "starting", "started", "took effect", "came into force", "declared",
    "imposed", "opened", "took hold", "was called", "sworn in", "took office", "taking office", "elected",
    "appointed", "took over", "founded", "launched", "last seen", "broke out", "dating from", "dates from", "dated from", "last heard", "last been seen", "last been heard", "came to power", "come to power", "came to the throne",
    "come to the throne", "ascended", "acceded", "joined", "hired", "became president", "became king", "inaugurated",
    "inauguration was", "left", "departed", "set out", "set off", "set sail", "sailed",
    "since", "in place since", "signed up", "enlisted", "went missing", "disappeared", "seized", "taken",
    "captured", "abducted", "kidnapped", "married", "arrested", "detained", "broken out",
)  # fmt: skip
"""Before the day that a length is counted from: "in office since", "having been sworn in on"."""
ENDED = (
    "ended", "ran out", "expired", "lapsed", "was lifted", "was over", "closed", "concluded", "collapsed",
    "wrapped up", "came to an end", "finished",
)  # fmt: skip
UNREAL = (
    "if", "would", "could", "might", "plan", "plans", "planned", "scheduled", "expected", "every",
    "sentence", "sentenced to", "sentenced him to", "sentenced her to", "sentenced them to", "jail", "per", "old", "another", "further", "up to",
)  # fmt: skip
"""Words of a sentence that make a length no distance between the days it names."""
INTO = "into"
"""As "after": "six weeks into the lockdown that began on 7 April"."""
WITHIN = ("within", "inside", "less than", "under", "in under", "in less than", "no more than")
"""Before a length that is the most: "within a fortnight of the vote of 23 June"."""
LINKS = ("prior to", "ahead of"), ("in the wake of", "on the heels of")
"""More words for "before", and for "after"."""
STEPS = {
    "the eve of": "before", "the day before": "before", "the night before": "before",
    "the morning before": "before", "the evening before": "before", "the day after": "after",
    "the morning after": "after", "the night after": "after", "the following day": "later",
    "the next day": "later", "the following morning": "later", "the next morning": "later",
    "the previous day": "earlier", "the previous night": "earlier", "the previous evening": "earlier",
}  # fmt: skip
"""Words for the day beside another, and the word for which side it lies on."""
LENGTH_STEMS = ("centur", "centen", "jubilee", *ANNIVERSARY, "eve of", "morning", "evening")
"""Words of which every length has one that names no unit of time."""
FEW = {
    "": (1, 21), "just": (1, 12), "only": (1, 12), "mere": (1, 12), "barely": (1, 12), "some": (1, 21),
    "a few": (2, 9), "several": (3, 15), "a couple of": (1.5, 3.5), "a handful of": (2, 8), "many": (3, 60),
    "a few short": (2, 9),
}  # fmt: skip
"""Words for how many, without a figure -> at least and at most so many of the unit."""
FEW_UNITS = {"hours": 1.0, "days": 1.0, "weeks": 1.0, "months": 1.5, "years": 5.0}
"""Units of such lengths -> how much farther than those figures they reach."""
TOOK = "took"
BY = (
    "outlived", "outlasted", "survived", "predates", "predated", "postdates", "precedes", "preceded", "followed",
)  # fmt: skip
"""Verbs with "by" and a length: "outlived the revolt by nine years"."""
BE_OR_TAKE = ("be", "take")
"""Behind "it would": what did happen, told from before it."""
THAT = ("that", "which")
HELD_ON = ("held", "signed", "dated", "begun", "started", "declared", "opened", "agreed")
MARKING = (
    "marking", "marks", "marked", "mark", "commemorating", "celebrating", "it is", "it's", "it’s", "it is now",
    "it has been", "it's been", "it’s been", "it has now been", "that is", "now", "in the", "over the", "during the",
    "for the", "this is", "today is", "today marks",
)  # fmt: skip
"""Before a length that goes on to the day of publication: "marking three years since"."""
STILL = ("still", "now", "today", "tonight", "this week", "this morning")
"""Words of a sentence that tells of the day of publication."""
IN_ITS = ("in its", "in their", "into its", "into their", "entered its", "enters its", "entering its",
    "entered their", "reached its", "in the")  # fmt: skip
"""Before the ordinal of a day, week, month or year that goes on: "in its fourth month"."""
FORWARD = (
    "fast forward", "fast-forward", "skip forward", "skip ahead", "spanning", "spanned", "a gap of",
    "an interval of", "an absence of", "a break of", "a wait of", "after a wait of", "after a gap of",
    "an end to", "to a close", "capping", "capped", "ending", "ended",
)  # fmt: skip
"""Before a length that lies between two days that the sentence names."""
STATES = (
    "in", "on", "behind", "at", "under", "as", "away", "without", "with", "inside", "abroad", "adrift",
    "offline", "underground", "alone", "together", "when", "and", "before",
)  # fmt: skip
"""Behind a length that is over, how it was spent: "after half a year behind bars"."""
WHOLE = ("full", "whole", "long", "short", "calendar")
"""Between a number and its unit: "three full weeks"."""
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
NTH_UNITS = ("day", "week", "month", "year")
ENTERED = (
    "entered", "entering", "enters", "reached", "reaches", "marked", "marks", "was in", "is in",
)  # fmt: skip
INSIDE = ("in", "into")
ITS = ("its", "their")

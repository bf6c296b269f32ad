"""English words beside an expression that tell whether it means time.

Lists by name; `osint/extract/dates/accept.py` makes its patterns of them. Words with a `*` stand for
every word that begins so.
"""

from __future__ import annotations

from osint.language.date_tables import listed

BEFORE_TIME = listed("""in of since by until till from to through during before after for and or between late early
    mid this last next each every the around about over into circa than throughout year years""")
"""Words before a year or a month that may be time."""
BEFORE_YEAR = listed("""in since by until till from during year before after through to early late circa
    around""")
"""Words before a year that leave no doubt."""
SPEAKS = listed("said says told thinks wrote adds added")
"""After "May", "April" or "June": a person."""
YEAR_JOINTS = listed("and or to")
OWN = listed("his her their my your our")
"""Before "60s": an age."""
MEASURED = listed("seconds minutes hours")
"""After figures like "9:58": a time that was run."""
NO, OLDER = listed("no not never"), listed("older earlier")
RECORDS = listed("first only most least worst")
NO_MOST = listed("arrest protest request interest")
"""Words that end as superlatives do and are none."""
SINCE_WORD = "since"
STREETS = listed("Street St Avenue Ave Road Rd Boulevard Blvd Drive Lane Broadway")
PAPERS = listed("""School Times Mail Star Telegraph Mirror Express Sun Observer Herald Tribune Post Island
    Islands""")
"""After the name of a weekday: it is part of a name."""
AFTER_HOLIDAY = listed("""Island Tree Carol market tree shopping party card gift season dinner lights
    song""")
"""After the name of a holiday: something of that season, no day."""
COUNTED = listed("""km* kilomet* metre* meter* mile* people* soldiers* troops* men* women* children* workers* tons*
    tonnes* dollars* euros* votes* points* feet* jobs* homes* houses* members* cases* shares* barrels*
    civilians* refugees* students* prisoners* times* mph* pounds* acres* percent""")
"""After a figure: it counts something."""
NUMBERED = listed("""room flight boeing route highway article page apt suite unit model lot channel area
    chapter section figure verse exhibit part volume""")
"""Before a figure: it numbers something."""
OLD, OF_SOME_AGE = ("old", "of age"), ("olds",)
"""After a length of time: an age; and those who are of it."""
MODIFIERS = (
    "no more than", "no less than", "no fewer than", "not more than", "not less than", "more than",
    "less than", "fewer than", "at least", "at most",
)  # fmt: skip
"""Before a length of time, and part of its words."""
FREQUENT, TIMES = listed("once twice"), "times"
"""Before "a week": how often in it."""
AMBIGUOUS_MONTHS = listed("may march mar dec jan sep oct nov jun jul")
MAY, MARCH = "may", "march"
AFTER_THE_VERB_MARCH = listed("on to for against of in")
BEFORE_THE_MONTH_MARCH = listed("in since until by last this next from between")
JOINS = listed("and or of for to by")
NAMES_OF_PEOPLE = listed("april june may march august jan")
"""Months that are names of people as well."""
FALL_SPRING = listed("fall spring")
AFTER_THE_VERB_FALL = listed("in of from to out up back into apart short behind under for below")
BEFORE_A_SEASON = listed("in since by until every each early late during through before after")
BEFORE_THE_SEASON = listed("in since by of during until through before after for")
AFTER_THE_PAST = listed("""and or but to when as with because is was has by for at on in he she it they we you
    I the such this that these those there his her its their our my your who which were are will would can
    could may might must should have had not never only even if after before""")
BEFORE_NOUNS = listed("a an his her its our their my your")
AFTER_A_SEASON = (
    *AFTER_THE_PAST,
    *listed("""of from until till since than months month while where there so then just also now more most both
    every each next last between through during too again because although though once""")
)  # fmt: skip
"""After "the summer"; any other word is what the season only describes ("the summer palace")."""
EARLY_LATE = listed("every each late early")
ALSO_WORDS = listed("sun sat wed mon")
"""Short weekdays that are words: only with a full stop."""
NOT_NOW = ("atm", "recent", "more recent", "most recent")
NOW = "now"
GOES_ON = listed("and at in but with for to after before by from as when")
"""After "the 18th": the phrase ends there; any other word goes on ("the 18th floor")."""
OF_THE = "of the"
HALF_OF_A_MATCH = listed("of against with when goal lead in")
HALF_NAMES = listed("goal lead hat")
DURING = listed("in for during")

BEFORE_THE_PAST = listed("in into of for from about on near to")
BEFORE_A_PART_OF_DAY = listed("in at by during overnight all before until the в во о об")
OVERNIGHT = "overnight"
BEFORE_A_BARE_CLOCK = listed("at by from until after before around about")
BOOKS = listed("Matthew Mark Luke John Psalm Genesis")
"""Before "3:16": a verse."""
BEFORE_A_PAIR = listed("on by since until from before after dated of")
AFTER_THE_DAY = listed("that when he she they it we you of ended ending")
BEFORE_THE_DAY = listed("for in during of earlier later throughout")
DAY, LONG_UNITS = "day", listed("season century decade")
BEFORE_THE_CENTURY = listed("of in during for")
BEFORE_UNITS = listed("""for in over within after of spend spent take takes took during last lasted lasting these
    recent throughout into many before несколько""")
"""Before units without a number ("for weeks")."""
LARGE = listed("hundred hundreds thousand thousands million millions billion billions")
AFTER_UNITS = listed("after before later earlier of")
QUARTERS = ("a quarter", "one quarter", "three quarters", "half a quarter")
A_WEEKEND = "a weekend"
SUCH = listed("such what quite one")
AFTER_A_DAY = listed("of for when to")
BEFORE_EVENT = listed("before after")
COMPARED = listed("from against versus vs than compared up down")
"""Before "a year ago": a figure is set against that of then."""
SEASON = "season"
AS, MANY = "as ", "many"
"""In "the third in as many days" the days are counted before."""

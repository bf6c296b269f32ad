"""English words of clocks and their zones."""

from __future__ import annotations

from osint.language.date_tables import listed

UNIVERSAL = listed("utc gmt z zulu")
"""Names of universal time."""

ABBREVIATIONS: dict[str, tuple[int, ...]] = {
    "WET": (0,), "WEST": (60,), "CET": (60,), "CEST": (120,), "EET": (120,), "EEST": (180,),
    "MSK": (180, 240), "MSD": (240,), "TRT": (180,), "SAST": (120,), "CAT": (120,), "EAT": (180,),
    "WAT": (60,), "IRST": (210,), "IRDT": (270,), "PKT": (300,), "NPT": (345,), "MMT": (390,),
    "ICT": (420,), "WIB": (420,), "HKT": (480,), "SGT": (480,), "PHT": (480,), "AWST": (480,),
    "JST": (540,), "KST": (540, 510), "ACST": (570,), "AEST": (600,), "ACDT": (630,),
    "AEDT": (660,), "NZST": (720,), "NZDT": (780,), "EST": (-300,), "EDT": (-240,),
    "MST": (-420,), "MDT": (-360,), "PST": (-480, 480), "PDT": (-420,), "CDT": (-300, -240),
    "AKST": (-540,), "AKDT": (-480,), "HST": (-600,), "NST": (-210,), "NDT": (-150,),
    "ADT": (-180,), "BRT": (-180,), "ART": (-180,), "CLT": (-240,), "COT": (-300,), "PET": (-300,),
    "VET": (-240, -270), "VLAT": (600, 660), "YEKT": (300, 360), "OMST": (360, 420),
    "KRAT": (420, 480), "IRKT": (480, 540), "YAKT": (540, 600), "ET": (-300, -240),
    "CT": (-360, -300), "MT": (-420, -360), "PT": (-480, -420), "AFT": (270,),
    "IDT": (180,), "AZT": (240, 300), "AMT": (-240, 240), "GET": (240,), "UZT": (300,),
    "IST": (330, 120, 60), "CST": (-360, 480, -300), "BST": (60, 360), "AST": (-240, 180),
    "GST": (240, -120), "MYT": (480,), "WITA": (480,), "WIT": (540,), "TJT": (300,), "TMT": (300,),
    "KGT": (360,), "ALMT": (300, 360), "BTT": (360,), "MVT": (300,), "LKT": (330,), "SLST": (330,),
    "PHST": (480,), "CHST": (600,), "PGT": (600,), "FJT": (720,), "TOT": (780,), "UYT": (-180,),
    "PYT": (-240, -180), "BOT": (-240,), "GYT": (-240,), "ECT": (-300,), "CLST": (-180,), "BRST": (-120,),
    "PYST": (-180,), "SAMT": (240,), "NOVT": (420,), "MAGT": (660,), "PETT": (720,), "SAKT": (660,),
    "TLT": (540,), "BNT": (480,), "ULAT": (480,), "HOVT": (420,), "AZOT": (-60,), "CVT": (-60,),
    "AET": (600, 660),
}  # fmt: skip
"""Minutes ahead of UTC. Several where an abbreviation stands for several zones, or where its zone
changed in this century."""

BY_DAY: dict[str, str] = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver",
    "PT": "America/Los_Angeles", "MSK": "Europe/Moscow", "YEKT": "Asia/Yekaterinburg",
    "OMST": "Asia/Omsk", "KRAT": "Asia/Krasnoyarsk", "IRKT": "Asia/Irkutsk",
    "YAKT": "Asia/Yakutsk", "VLAT": "Asia/Vladivostok", "VET": "America/Caracas",
    "ALMT": "Asia/Almaty", "AZT": "Asia/Baku", "PYT": "America/Asuncion", "AET": "Australia/Sydney",
}  # fmt: skip
"""Those of which the day tells what they mean: whichever time their zone keeps then."""

NAMED: dict[str, str] = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "atlantic": "America/Halifax", "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu", "newfoundland": "America/St_Johns",
    "central european": "Europe/Berlin", "eastern european": "Europe/Kyiv",
    "western european": "Europe/Lisbon", "british summer": "Europe/London",
    "british": "Europe/London", "greenwich mean": "Etc/UTC", "coordinated universal": "Etc/UTC",
    "universal": "Etc/UTC", "kiev": "Europe/Kyiv", "peking": "Asia/Shanghai",
    "beijing": "Asia/Shanghai", "bombay": "Asia/Kolkata", "delhi": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "indian": "Asia/Kolkata",
    "indian standard": "Asia/Kolkata", "ankara": "Europe/Istanbul", "turkish": "Europe/Istanbul",
    "tel aviv": "Asia/Jerusalem", "israeli": "Asia/Jerusalem", "rangoon": "Asia/Yangon",
    "saigon": "Asia/Ho_Chi_Minh", "hanoi": "Asia/Bangkok", "islamabad": "Asia/Karachi",
    "washington": "America/New_York", "brasilia": "America/Sao_Paulo",
    "canberra": "Australia/Sydney", "japan standard": "Asia/Tokyo", "ukrainian": "Europe/Kyiv",
    "russian": "Europe/Moscow", "abu dhabi": "Asia/Dubai", "gaza": "Asia/Gaza",
    "swiss": "Europe/Zurich", "geneva": "Europe/Zurich", "syrian": "Asia/Damascus",
    "iranian": "Asia/Tehran", "iraqi": "Asia/Baghdad", "afghan": "Asia/Kabul",
}  # fmt: skip
"""What stands before "time", where it is not the name of a zone's own city."""

TIME = listed("time")
LOCAL = listed("local")
ALONE = listed("eastern pacific mountain")
"""Names of zones that need no "time" behind them: "noon Eastern"."""
SEASON = listed("standard daylight summer winter mean")
"""May stand between the name of a zone and "time"."""
IN = listed("in")
UNIVERSAL_TIME = (
    "greenwich mean time",
    "coordinated universal time",
    "universal time",
    "greenwich",
)
AHEAD, BEHIND = ("ahead of",), ("behind",)
"""What stands between the hours that one place's clocks are ahead and the other place."""
CLOCKS, WHICH, ARTICLE = listed("time clock clocks"), listed("which"), listed("the")
BE = (*listed("is are was were runs run stands lies"), "has been", "have been", "had been")
JUST = listed("just only now currently exactly always already usually some normally a full")
"""May stand before those hours."""
LED_IN, SEASONS = listed("in on at with to for"), (
    *SEASON, *listed("spring autumn fall time this that most any much part all terms local dst"),
)  # fmt: skip
"""Behind the other place the first leads to what one is ahead in ("in the race"), but for the second: a
time of the year."""
WINTER, SUMMER = listed("winter wintertime"), listed("summer summertime")
DURING = listed("in during")
"""Before either season: the part of the year of which the hours are told."""
NOON = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
MORNING, AFTERNOON = "a", "p"
BEFORE: dict[str, str | None] = {
    "local time": None,
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("hrs", "hours", "hr", "h")
SAME = (
    "or",
    "that is",
    "i.e.",
    "ie",
    "which is",
    "equivalent to",
    "equal to",
    "at",
    "around",
    "about",
    "is",
    "it is",
    "it’s",
    "it's",
)
"""What may stand between two clocks that show one instant, beside brackets and marks."""
ABOUT = listed("about around approximately roughly before after shortly nearly almost some circa")
"""Right before a clock: it is told roughly."""
FILLERS = listed("on at of the last this early late in")
"""What may stand about a date between two clocks."""
AT = ("at",)
"""May stand between a zone and a clock."""
ZONE = ("time zone", "timezone", "time-zone")
KEEPS = listed(
    "is are was were lies runs sits uses observes keeps follows has have had use observe keep follow stays remains stay remain stayed remained used observed kept followed"
)
"""Verbs between a place and the offset of its clocks, beside those of being."""
KEPT_IN = listed("in at on by to under the")
"""Small words before that offset."""
DIFFERENCE = ("time difference", "difference in time")
BETWEEN, AND = ("between",), ("and",)
THE_SAME = (
    "are in the same",
    "share the same",
    "share a",
    "lie in the same",
    "are both in the same",
    "are on the same",
    "use the same",
    "both use the same",
    "both lie in the same",
    "have the same",
)
"""Between two places and the zone that both are in."""

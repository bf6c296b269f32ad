"""Words that tell, beside a capitalised word, whether it names a place."""

from __future__ import annotations

from osint.support.patterns import lazily


def word_set(words: str) -> frozenset[str]:
    """The words of a string, as a set."""
    return frozenset(words.split())


TITLES = word_set(
    "mr mrs ms miss dr prof professor rev reverend fr sir lord lady dame baron count countess duke "
    "prince princess king queen pope bishop archbishop cardinal rabbi imam sheikh sheik ayatollah "
    "mullah saint sister brother father mother uncle aunt president vice-president chancellor "
    "premier minister senator sen rep representative congressman congresswoman gov governor lt "
    "lieutenant col colonel gen general maj major capt captain sgt sergeant cpl corporal pvt "
    "private adm admiral cmdr commander brig brigadier marshal mayor councilman councilwoman "
    "councilor councillor alderman commissioner sheriff deputy officer detective inspector chief "
    "constable trooper agent judge justice attorney lawyer prosecutor ambassador envoy secretary "
    "spokesman spokeswoman spokesperson director chairman chairwoman coach manager quarterback "
    "pitcher striker midfielder goalkeeper defender captain actor actress singer author writer "
    "poet painter composer author journalist reporter editor analyst expert economist historian "
    "superintendent principal trustee treasurer pastor minister-designate"
)
"""Before a name, a person follows ("Gov. Jackson")."""

ORGANISATIONS = word_set(
    "police sheriff sheriffs department dept government ministry parliament assembly senate "
    "congress court council commission committee commissioners board authority agency bureau "
    "office administration council's fire hospital school schools district elementary "
    "middle high college university academy institute institution museum library theatre theater "
    "gallery church cathedral baptist methodist lutheran catholic diocese archdiocese temple "
    "mosque synagogue bank insurance corp corporation inc ltd llc plc company co group holdings "
    "industries airlines airways air motors oil gas energy power electric steel foods media "
    "broadcasting news times post herald tribune globe gazette journal chronicle courier telegraph "
    "mail sun star observer register sentinel review press daily today radio television tv "
    "network symphony orchestra philharmonic opera ballet festival marathon open cup championship "
    "championships games bowl classic tournament league conference association federation union "
    "society club foundation trust fund partnership alliance coalition front movement army navy "
    "guard force forces regiment brigade battalion division corps militia stock exchange "
    "chamber commerce medical clinic center centre health services service airport station port "
    "stadium arena hall hotel inn resort park mall plaza tower building united city rovers "
    "wanderers athletic dynamo spartak real rangers tigers bulldogs eagles lions bears hawks "
    "panthers wildcats cowboys giants jets bills dolphins patriots steelers ravens browns bengals "
    "colts texans titans jaguars broncos chiefs raiders chargers redskins commanders packers "
    "vikings falcons saints buccaneers cardinals rams seahawks 49ers yankees mets sox dodgers "
    "angels padres astros rangers royals twins indians guardians cubs reds brewers pirates phillies "
    "nationals braves marlins rays orioles mariners athletics rockies diamondbacks lakers celtics "
    "knicks bulls heat spurs rockets mavericks suns warriors clippers nuggets jazz blazers "
    "thunder grizzlies pelicans hornets hawks magic wizards pistons pacers cavaliers bucks "
    "timberwolves kings raptors nets sixers maple leafs canadiens bruins flyers penguins capitals "
    "blackhawks oilers flames canucks senators sabres devils islanders"
)
"""After a name, an organisation, a building or a side of that place."""

NATURE = word_set(
    "river lake mountain mountains mount bay gulf sea ocean strait straits island islands isle "
    "peninsula cape desert valley canyon creek falls forest hills hill ridge coast beach harbor "
    "harbour plateau basin delta glacier volcano reservoir dam pass range heights springs"
)

GENERIC_BEHIND = lazily(
    r" (?:strip|heights|peninsula|desert|sea|gulf|river|lake|mountains?|valley|straits?|basin"
    r"|reservoir|bay|islands?|canal|channel|plateau|corridor|delta|hills|archipelago|range|volcano)"
    r"(?![\w-]| of )"
)
"""The generic word of a landform or a water behind its name, written small: "the Gaza strip"."""

NATURAL = frozenset(
    ("area", "disputed", "island", "lake", "macro-region", "mountain", "peninsula", "river", "sea")
)
"""Kinds of place of which that word is often written small."""

DIVISIONS = word_set(
    "county counties parish province provinces region oblast krai district state republic "
    "governorate prefecture canton territory township twp borough municipality commune "
    "department voivodeship raion okrug emirate"
)

FIRST_ORDER = word_set("province region oblast krai state governorate emirate voivodeship")
"""What first-order divisions are called."""

STREETS = word_set(
    "street st road rd avenue ave boulevard blvd drive dr lane ln highway hwy freeway parkway "
    "pkwy turnpike court ct way bridge square circle terrace trail pike expressway"
)

ROADS = word_set("street road avenue boulevard drive lane terrace trail parkway")
"""Those of them that are little else behind a name."""

COMPASS = word_set(
    "north south east west northern southern eastern western central northeast northwest "
    "southeast southwest northeastern northwestern southeastern southwestern upper lower greater "
    "inner outer downtown mid midtown metro metropolitan old new"
)

PLACING = word_set(
    "northern southern eastern western central northeastern northwestern southeastern southwestern "
    "north-eastern north-western south-eastern south-western rural coastal nearby neighbouring "
    "neighboring mainland downtown upstate"
)
"""What may stand, written small, between "in" and the name of a place."""

OF_PEOPLE_TOO = word_set("reached captured recaptured encircled evacuated occupied")
ALIKE = {
    "central": "northern",
    "downtown": "northern",
    "towards": "toward",
    "via": "through",
    **dict.fromkeys(
        OF_PEOPLE_TOO | word_set("entered besieged retook liberated shelled overran stormed"),
        "toward",
    ),
}
"""Words that stand before names of places as another does of which more is known.
What persons are done to as well tells less of a name that persons bear."""

DESCRIBING = (
    COMPASS
    | DIVISIONS
    | NATURE
    | word_set(
        "bank border borders end part side zone national federal maritime capital city town line"
    )
)
"""Several of these in small letters describe: "the northern border", "the eastern province"."""

CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december mon tue tues wed thu thur thurs fri sat "
    "jan feb mar apr jun jul aug sep sept oct nov dec easter christmas ramadan"
)

FUNCTION = word_set(
    "the a an in on at of and or but if so as to by for from with without within into onto upon "
    "over under after before since until while when where who whom whose what which why how that "
    "this these those there here he she it they we you i me him her us them his hers its their "
    "theirs our ours my mine your yours not no nor yes all some any many much more most few less "
    "least each every both either neither one two three four five six seven eight nine ten first "
    "second third last next other another such same own only just also too very then than now "
    "still yet even ever never always again once is are was were be been being am do does did "
    "done has have had having can could may might must shall should will would let get got make "
    "made take taken go going gone come came say says said see saw seen according despite during "
    "about above across against along among around because behind below between beyond down near "
    "off out per through toward towards up via versus meanwhile however although though please "
    "thanks hello hi ok okay dear mr mrs ms dr prof rev jr sr"
)
"""Words of grammar, capitalised at the start of a sentence or in a heading."""

INSTITUTIONAL = word_set(
    "national federal royal olympic imperial xinhua reuters interfax casino continental dominion "
    "gateway gemini jupiter tiger united"
)
"""What begins the name of an institution, or is an agency's, and is a small place's name too:
a place only where a small word such as "in" leads to it."""

ELSEWHERE = word_set(
    "arab farsi allah wadi congress watergate interior human law highways marines patrol innovation "
    "progress week kill trans bigger capital energy nato un ems amd jama moma samsung nokia oracle"
)
"""Words that small places bear, and that by themselves mean a people, an office, a firm, a paper."""

PARTICLES = frozenset(("Al", "El", "Abu", "Bin", "Ibn"))
"""What begins Arabic names, as written: Ål in Norway is a town."""

LETTERS = frozenset(("AB", "AR", "FL", "GB", "MA", "MD", "MP", "NL", "PA", "PR", "SD", "VA"))
"""Letters of a state or province that stand for much else ("the PA system", "an AR-style rifle")."""

DEGREES = frozenset(("M.D.", "D.O.", "M.A.", "B.A.", "P.A.", "M.S.", "M.B.A."))
"""Degrees behind a person's name that would be read as the letters of a state."""

CONTAINERS = ("country", "region", "disputed", "macro-region")
"""Kinds that close an address: "X, Ohio"."""

UNITS = word_set("km kilometres kilometers kilometer kilometre miles mile mi")

FACILITIES = word_set(
    "airbase airfield airstrip aerodrome barracks bazaar bridge checkpoint clinic dam depot harbor "
    "harbour hospital jail market mine outpost plant port power prison railway refinery school "
    "shipyard smelter stadium station steelworks substation "
)
FRONTS = word_set("axis direction front frontline sector")
BEHIND_ALIKE = {
    **dict.fromkeys(FACILITIES, "airport"),
    **dict.fromkeys(FRONTS, "region"),
    **dict.fromkeys(word_set("governor governor's mayor's"), "mayor"),
}
"""Small words that stand behind names of places as another does of which more is known: "the Lyman
dam", "the Lyman direction"."""

FIELDS = word_set("location place city town village settlement locality hamlet suburb area site")
"""Before a colon, what a form asks for: "Location: Lyman" is as "in Lyman"."""

SAYING = word_set("is was were has had lies sits stands straddles borders came")
"""Verbs with which a sentence may say what or where a place is, and what befalls it."""
LIES = lazily(
    r"^,? (?:which )?(?:lies|sits|stands|straddles|borders|is (?:located|situated))"
    r" (?:on|near|at|about|some|only|just|along|between|astride|north|south|east|west|\d|the |[A-Z]"
    r"|in (?:the (?:north|south|east|west|cent|middle|heart)|[A-Z]))"
)
"""After a name, where what it names lies: "which lies on the river"; no person "lies in hospital"."""

BEFALLEN = lazily(
    r"^ (?:(?:was|were|has been|had been|is being|was being) (?:again |heavily |repeatedly |also )?"
    r"(?:shelled|bombed|bombarded|liberated|occupied|besieged|recaptured|retaken|flooded)"
    r"|came under (?:heavy |intense |rocket |artillery |mortar )*(?:shelling|bombardment|siege))\b"
)
"""After a name, what befalls towns and hardly persons."""

STRUCK_VERBS = word_set("is are was were has had came remains remained fell lost declared imposed")
"""With which a sentence may say that a town was struck, or is held."""
STRUCK = lazily(
    r"^ (?:(?:(?:is|are|was|were|has been|had been|being) (?:now |also |again |still |then |once more "
    r"|badly |heavily |repeatedly |reportedly |largely |partly |completely )?)"
    r"(?:(?:hit|struck|attacked|targeted|rocked|shaken|jolted|pounded|damaged|destroyed|devastated"
    r"|ravaged|battered|razed) (?:[\w-]{1,15} )?(?:by|with|in) (?:[\w.’'-]{1,20} ){0,4}?"
    r"(?:drones?|missiles?|rockets?|air ?strikes?|strikes?|artillery|shelling|shells|bombs|bombardment"
    r"|mortars?|explosions?|blasts?|(?:earth)?quakes?|tremors?|floods?|flooding|storms?|cyclone"
    r"|hurricane|typhoon|tornado|wildfires?|raids?)\b(?! of (?:its|his|her|their)\b)"
    r"|(?:without|out of|short of|low on) (?:power|electricity|water|heat|heating|gas|food|medicine)"
    r"|under (?:[\w’'-]{1,20} ){0,2}?(?:siege|curfew|occupation|bombardment|shelling|blockade|lockdown"
    r"|control|water|evacuation)\b"
    r"|(?:cut off|sealed off|overrun|shelled|encircled|blockaded|flooded|plunged into darkness)\b)"
    r"|remain(?:s|ed) (?:under (?:[\w’'-]{1,20} ){0,2}?(?:siege|curfew|occupation|blockade|control)"
    r"|cut off|without (?:power|water|electricity))\b"
    r"|came under (?:[\w-]{1,12} ){0,2}?(?:fire|attack|shelling)\b(?! (?:for|over)\b)"
    r"|fell to (?:the |a )?(?:[\w-]{1,20} ){0,2}?(?:rebels?|insurgents|militants|troops|forces|fighters"
    r"|army|militias?|junta|government)\b"
    r"|(?:has|had) (?:no|little) (?:[\w-]{1,12} )?(?:power|water|electricity|heating)\b"
    r"|(?:has |had )?lost (?:all )?(?:power|electricity|water)\b"
    r"|(?:has |had )?(?:declared a (?:[\w-]{1,12} ){0,2}?(?:emergency|curfew)|imposed a curfew))"
)
"""After a name, what befalls towns more often than persons: "was hit by a drone", "is under siege"."""

IS_A = lazily(
    r"^(?: \([^()]{0,160}\)| /[^/\n]{1,30}/(?: or /[^/\n]{1,30}/)?|,[^,.\n]{1,60})?"
    r",? (?:is|was) (?:a|an|the|one of the) (?:[\w'’-]{1,20},? ){0,6}?"
    r"(city|town|village|hamlet|suburb|capital|port|settlement|county|district|state|province"
    r"|region|oblast|territory|country|river|lake|island|sea|bay|peninsula|mountain|municipality"
    r"|commune|community|parish|township|place|kibbutz|locality|neighbou?rhood|resort|barangay)\b"
)
"""After a name, the sentence that introduces it: "... is a small town"."""
INHABITANT = lazily(
    r" (?:area )?(?:man|men|woman|women|couple|teen|teens|teenagers?|boy|girl|mother|father|residents?"
    r"|natives?|homeowners?|pensioner|toddler|firefighters?|police)(?![\w-])"
)
"""Somebody who lives in the town named before: "an Alton man"."""

BEFORE_INHABITANT = word_set("<s> a an another old former local")
"""What stands before the name of that town; "old" ends an age ("a 22-year-old Alton man")."""

BEFORE_TOWN_OF_PEOPLE = word_set("in near")
BEHIND_TOWN_OF_PEOPLE = FUNCTION - word_set("and or")
"""What stands around a town that is called as a people: "in Norman on Friday"."""

STATED_TOWN = lazily(
    r"([A-Z](?<![\w'’-].)[a-z]{1,20}),? (?:is|was) (?:a|an|the) (?:[\w’-]{1,20},? ){0,4}?"
    r"(?:city|town|village|hamlet|suburb|port|commune|municipality|township|resort)"
    r"(?= (?:in|of|on|near|at|with)\b|[,.])"
)
"""The head of a sentence that says what settlement a name is."""
TOWN_SAID = (" is a", " is the ", " was a", " was the ")
"""What stands in a text that has one."""

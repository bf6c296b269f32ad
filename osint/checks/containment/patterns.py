"""The patterns of containment: what stands between two names, before and after them."""

from __future__ import annotations

import re

from osint.language.en.places import NOUNS
from osint.model import Spanned
from osint.support.patterns import lazily

CONTAINERS = frozenset(
    ("country", "region", "county", "macro-region", "disputed", "peninsula", "island", "area")
)
CONTAINED = frozenset(
    (
        "settlement",
        "region",
        "county",
        "airport",
        "base",
        "facility",
        "area",
        "island",
        "peninsula",
        "mountain",
        "lake",
        "disputed",
    )
)

_SIDES = (
    "north south east west central upper lower mid coastal rural mainland neighbouring neighboring "
    "nearby modern present"
)
SIDES = tuple(_SIDES.split())
SIDE = rf"(?:(?:far |extreme |the )?(?:{'|'.join(SIDES)})[\w-]{{0,12}} ){{0,2}}"
NOUN = (
    r"(?:city|town|village|hamlet|municipality|suburb|capital|port|seaport|resort|metropolis|"
    r"township|province|region|oblast|district|county|state|island|commune|krai|cit(?:y|ies)|"
    r"towns|villages|provinces|regions)"
)
WORDS = (
    r"(?:(?!(?:in|of|and|or|the|a|an|from|to|at|on|for|with|who|that|by|is|was|were|as|than|near|outside|around|under|over|between|towards?|beyond|inside|into)\b)"
    r"[a-z][\w-]{0,18} ){0,4}?"
)
OF = rf"(?:the )?(?:{SIDE})?(?:(?:state|province|region|republic|island|county|territory) of )?"

COMMA = lazily(rf",\s{SIDE}")
BRACKET = lazily(r" \(")
IN = lazily(rf",? (?:with)?in {OF}", re.I)
ON = lazily(rf",? on {OF}", re.I)
JUTTING = lazily(r"\b(?:peninsula|islands?|isthmus|archipelago)\Z", re.I)
SITE_IN = lazily(
    rf" (?:[a-z]+ ){{0,2}}?(?:ground|grounds|camp|base|airfield|airbase|airport|cosmodrome|range|"
    rf"garrison|port|harbou?r|plant|mine|station|prison|reservoir|dam|bridge|crossing|checkpoint|"
    rf"area|neighbou?rhood|district|valley) in {OF}",
    re.I,
)
LIES = lazily(
    rf",? (?:which )?(?:is|was|lies|sits|stands|are) (?:(?:located|situated|based|found|set|not far)"
    rf" )?(?:deep )?in {OF}",
    re.I,
)
LIES_FIRMLY = lazily(r"\b(?:located|situated|lies|sits)\b", re.I)
KIND_IN = lazily(
    rf",? (?:(?:which )?(?:is|was) )?(?:(?:a|an|the|one of the) {WORDS}{NOUN}|capital(?: city)?)"
    rf"(?: of [\d.,]{{1,9}} (?:people|inhabitants|residents))?"
    rf"(?: (?:located|situated|lying|deep|high|far))? (?:in|of) {OF}",
    re.I,
)
REGION_OF = lazily(
    rf" (?:(?:region|oblast|province|district|county|area|governorate) )?(?:of|in) {OF}", re.I
)
DIVISION_OF = lazily(r" (?:region|oblast|province|district|county|governorate) of (?:the )?", re.I)
DIVISION_GAP = lazily(r" (?:region|oblast|province|district|county|governorate) ", re.I)
DIVISION = lazily(
    r"\b(?:region|oblast|province|district|county|krai|governorate|voivodeship|raion)\Z", re.I
)

ANY_NOUN = lazily(rf"\b{NOUN}\b")
# Words between the name of a country or people and the name of the place: "Polish city of ".
KIND_OF = lazily(rf" {WORDS}(?:{NOUN}(?: of)?|capital,|(?:largest|biggest) city,) (?:the )?")
OWN = lazily(rf"['’]s? {SIDE}(?:{WORDS}{NOUN}(?: of|,)? )?")
OWN_KIND = lazily(rf"['’]s? .*\b{NOUN}\b")
# Words after the name of a country or people that make it a description of the place before.
A_KIND = lazily(r",? (?:(?:which )?(?:is|was) )?(?:a|an|the) (?:[a-z][\w-]{0,18} ){0,3}")
KIND_AFTER = lazily(rf" {WORDS}{NOUN}\b(?! of)")
OWN_AFTER = lazily(rf"['’]s? (?:[\w-]{{1,18}} ){{0,4}}?{NOUN}\b(?! of)")

LEAD = lazily(
    r"\b(?P<word>in|at|near|outside|around|inside|within|over|across|hits?|struck|strikes?|shelled|"
    r"bombed|attacked|captured|seized|reached|entered|visited|rocked|shook|pounded|battered|targeted|"
    r"flooded|evacuated|left|from|to|into|towards?|through|via|"
    r"(?:attack|strike|raid|assault|shelling|bombing|siege|fire|march|advance)s? (?:on|of)|"
    r"(?:city|town|village|suburbs?|outskirts|cent(?:er|re)|district|port|capital) of)"
    r" (?:the |downtown |central |nearby |greater )?\Z",
    re.I,
)
LONGEST_LEAD = 40
"""More characters than a match of LEAD can have."""
NAMED = lazily(
    r"\b[Tt]he (?:[a-z][\w-]{0,18} ){0,2}?(?:city|town|village|port|seaport|resort|suburb|capital) of \Z"
)
"""The words before name nothing but the place itself: what it does comes after where it lies."""
REGION_NOUN = lazily(
    r" (?:region|oblast|province|district|county|krai|governorate|voivodeship|raion|prefecture)\b"
)
SENTENCE_START = lazily(r"(?:\A|[.!?\n]\s{1,3}|[-–—:]\s)\Z")
OF_WHOM = lazily(
    r", (?:(?:is|was|remains|became|saw|woke)\b(?! (?:said|told|asked|both|each|not|also)\b)"
    r"|(?:has|had) (?:been|become|seen|declared|banned|closed|imposed|lost|no|a|the|some|more)\b)"
)
"""What a single subject does after the comma that closes its address."""
ACTOR_IN = lazily(
    r"\b(?:police|officials|prosecutors|authorities|doctors|witnesses|residents|rescuers|medics|"
    r"firefighters|court|judge|hospital|mayor|man|woman)\s(?:[a-z]{1,12}\s){0,2}?in\s\Z",
    re.I,
)
PEOPLE_OF = lazily(r"\b(?:residents|people|inhabitants|citizens|mayor|streets) of\s\Z", re.I)
SAYS = lazily(r",\s(?:said|say|says|told|announced|confirmed|reported|ruled|found)\b")
"""What those in a place do after the comma that closes its address."""
SIDE_IN = lazily(r"\bin (?:the )?(?:far )?(?:north|south|east|west|central)", re.I)
OWN_SIDE = lazily(
    r"['’]s? (?:far |deep )?(?:north|south|east|west|cent|interior|mainland)\w*", re.I
)
OWN_REGION = lazily(rf"['’]s? (?:{SIDE})?")
ON_THE_WAY = frozenset(["from", "through", "via", "left"])
TOWARDS = frozenset(["to", "into", "toward", "towards"])
OPENS = lazily(r"(?:\A|[.!?\n\"“”:;]\s*|, )(?:in|at|near|from|to|outside)\s(?:the )?\Z", re.I)
SUBORDINATE = lazily(
    r"(?:\A|[.!?\n\"“”;]\s*)(?:as|while|when|after|if|with|since|although|though|because|before|"
    r"despite|once|until|following)\b[^,.!?\n]{0,120}\Z",
    re.I,
)
LINE_START = lazily(r"(?:\A|\n)\s*\Z")
DATELINE_END = lazily(r"\s?[-–—:(]|, [A-Z][a-z]{2,8}\.? \d|,? \d")
WHEN = (
    r"on|in|at|where|when|after|before|during|since|last|this|earlier|yesterday|today|early|late|"
    r"overnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
THEN = (
    rf"(?:{WHEN}|by|for(?! its)|from|near|with|through|amid|despite|according|to|into|killing|leaving|"
    r"injuring|wounding|causing|sparking|destroying|damaging|forcing|killed|hurt|injured|wounded|"
    r"left|damaged|destroyed|caused|sparked|prompted|claimed|was|were|is|are|has|have|had|will|"
    r"would|could)\b"
)
# "Police in Lyon, France, arrested two men", but not "in Kyiv, Ukraine, backed by allies, said".
DID = r"[a-z]{2,14}ed\b(?! (?:by|with|from|in|as|after|since|at|on|to|over|under|against)\b)"
SOMEONE = (
    r"(?:it|he|she|they|we|police|officials|authorities|rescuers|doctors|witnesses|residents|medics|"
    r"firefighters|soldiers|state media|local (?:media|officials|police))\b"
)
AN_EVENT = (
    r"(?:a|an|the|two|three|several|dozens|hundreds|thousands)(?: of)? (?:(?!that|which|who|whose|of|"
    r"and|or)[a-z][\w-]{0,18} ){1,3}?(?:was|were|is|are|has|have|had|will|hit|struck|collapsed|"
    r"exploded|crashed|killed|injured|began|opened|closed|burned|broke|fell|died|fled|rallied|"
    r"gathered|marched|protested|met)\b"
)
STOPS = lazily(r"\s*(?:[.;:!?)\]\"”»\n]|\Z)")
ENDS_FIRMLY = lazily(
    rf"\s*(?:[.;:!?)\]\"”»\n]|\Z)| [-–—(]|, (?:(?:{WHEN})\b|{SOMEONE}(?! \w+,)|{AN_EVENT})"
)
ENDS = lazily(
    rf"\s*(?:[.;:!?)\]\"”»\n]|\Z)| [-–—(]|, (?:{THEN}|{DID}|{SOMEONE}|{AN_EVENT})"
    rf"| (?:{WHEN}|by|for|from|near|with|killing|according|that|to)\b"
)
VERBS = lazily(r" (?:was|were|is|are|has|have|had|will|would|came|remains?|became)\b")
JOINED_TO = lazily(r"\b[A-Z][a-z]{2,18}(?:,|,? and|,? or) \Z")
LISTED = lazily(r",? (?:and|or|as well as|&|plus|along with) |/|,? (?:respectively|among)\b")
LIST_GAP = lazily(r"(?:,|,? and|,? or|,? &|/|-|–) ?(?:the )?")
LONGEST_GAP = 70
OPENINGS = " ,'’"
"""What a gap between two names begins with, if any pattern is to match it: one of an owner before
the place that is owned, a comma only before the area."""
OF_OWNER = "'’"


def gap(text: str, first: Spanned, second: Spanned) -> str:
    """What stands between two neighbouring names; "" where no pattern could match it."""
    if not 0 < second.start - first.end <= LONGEST_GAP:
        return ""
    between = text[first.end : second.start]
    return "" if between[0] not in OPENINGS or "\n" in between else between


GENERIC = frozenset(NOUNS) | {
    "north",
    "south",
    "east",
    "west",
    "old",
    "new",
    "central",
    "upper",
    "lower",
    "great",
    "downtown",
    "the",
}
"""Words that make no name by themselves: "Airport", "Old City"."""
LONGER_NAME = lazily(
    r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)[A-Z][a-z]"
)
"""The name goes on ("Puerto Ordaz"): what was read is a part of it."""
GOES_ON = lazily(r" (?:& |and [A-Z]|(?:district|borough|township|parish|ward|valley|counties)\b)")
OF_OLD = lazily(
    r"\b(?:ancient|former|formerly|medieval|historic|historical|biblical|once|then|old) \Z", re.I
)

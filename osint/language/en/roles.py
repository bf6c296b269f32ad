"""Words about a name that tell which kind of place is meant, and when it stands for people."""

from __future__ import annotations

from osint.language.en.names import IS_A, UNITS, word_set
from osint.support.patterns import lazily

_MILITARY = word_set("training military air army naval missile test firing artillery tank")
_GROUNDS = word_set("camp ground grounds base range site airfield polygon centre center")
BASED = frozenset({"base", "settlement", "airport"})
"""What "the X training camp" asks for: the camp, or a town that has one."""

_SKIPPED = frozenset({"of", "the", "with", "between"})
_BORDERS = frozenset({"border", "borders", "frontier", "bordering"})
_COUNTRY_LIKE = frozenset({"country", "region"})
_SETTLED, _DIVIDED = frozenset({"settlement"}), frozenset({"region"})
_KINDS: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("city", "cities", "town", "towns", "village", "villages", "hamlet", "suburb", "capital",
         "port", "settlement", "municipality", "commune", "community", "parish", "township"),
        _SETTLED,
    ),
    **dict.fromkeys(("state", "province", "region", "oblast", "territory"), _DIVIDED),
    **dict.fromkeys(("country", "nation", "republic", "kingdom", "government"),
                    frozenset({"country"})),
    "county": frozenset({"county"}),
    "district": frozenset({"county", "area", "region"}),
    "river": frozenset({"river"}),
    "lake": frozenset({"lake"}),
    **dict.fromkeys(("island", "islands"), frozenset({"island", "country"})),
    **dict.fromkeys(("sea", "gulf", "bay", "strait"), frozenset({"sea"})),
    **dict.fromkeys(("mountain", "mount"), frozenset({"mountain"})),
    "peninsula": frozenset({"peninsula"}),
    "airport": frozenset({"airport"}),
    **dict.fromkeys(("base", "airfield", "airbase", "camp"), BASED),
}  # fmt: skip

ROLE_TERMS = {
    "capital": "capital", "seat": "administrative centre", "largest": "largest city",
    "largest-2": "second-largest city", "largest-3": "third-largest city",
    "largest-4": "fourth-largest city", "largest-5": "fifth-largest city",
    **{f"farthest-{at * 45.0}": f"{side}ernmost town" for at, side in enumerate(
        ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"))},
}  # fmt: skip
"""What a role of a place in an area is called where a text in another language says it."""

SEATS = word_set(
    "moscow kyiv kiev minsk pyongyang seoul beijing peking tokyo taipei washington ottawa london "
    "paris berlin bonn rome madrid lisbon brussels warsaw prague budapest vienna bern athens ankara "
    "sofia bucharest belgrade zagreb sarajevo skopje tirana pristina podgorica ljubljana chisinau "
    "vilnius riga tallinn helsinki stockholm oslo copenhagen dublin tbilisi yerevan baku astana "
    "tashkent bishkek dushanbe ashgabat kabul islamabad new delhi delhi dhaka colombo kathmandu "
    "tehran baghdad damascus beirut amman jerusalem tel aviv riyadh doha abu dhabi sanaa cairo "
    "tripoli tunis algiers rabat khartoum addis ababa asmara mogadishu nairobi kampala kigali "
    "kinshasa luanda harare pretoria abuja accra dakar bamako havana caracas bogota quito lima "
    "brasilia buenos aires santiago canberra wellington manila jakarta hanoi bangkok naypyidaw "
    "kuala lumpur singapore phnom penh white house kremlin pentagon downing street capitol hill "
    "whitehall"
)
"""Words of the names of seats of government, which stand for the government when they act."""

_ACTS = lazily(
    r"^(?:['’]s? (?:statement|position|decision|announcement|claims?|denials?|demands?|response"
    r"|reaction|policy|policies|stance|leaders?|leadership|government|concerns?|ambitions?|threats?"
    r"|allies|ally|relations|offers?|refusal|support|interests?|intentions?|nuclear|missiles?"
    r"|forces|troops|army|plans?|efforts?|role|view|ambassador|envoy|diplomats?)\b"
    r"|,? (?:has |have |had |also |again |will |would |would not |did not |does not |is |was |has not "
    r"|already |repeatedly |now |later |still |officially |reportedly ){0,3}"
    r"(?:said|says|say|told|demand(?:s|ed|ing)|accus(?:es|ed|ing)|den(?:y|ies|ied|ying)|claim(?:s|ed|ing)"
    r"|warn(?:s|ed|ing)|plan(?:s|ned|ning)|announc(?:es|ed)|insist(?:s|ed|ing)|reject(?:s|ed|ing)"
    r"|agree(?:s|d)|refus(?:es|ed|ing)|want(?:s|ed)|seek(?:s|ing)|sought|impos(?:es|ed)|condemn(?:s|ed|ing)"
    r"|call(?:s|ed|ing) (?:on|for)|urg(?:es|ed)|launch(?:es|ed)|recall(?:s|ed)|respond(?:s|ed)"
    r"|suppl(?:ies|ied|ying)|support(?:s|ed)|expel(?:s|led)|tak(?:es|ing) seriously|block(?:s|ed)"
    r"|confirm(?:s|ed)|declar(?:es|ed)|offer(?:s|ed)|promis(?:es|ed)|vow(?:s|ed)|hop(?:es|ed)"
    r"|fear(?:s|ed)|view(?:s|ed)|consider(?:s|ed)|maintain(?:s|ed)|threaten(?:s|ed)|donated|deploy(?:s|ed))"
    r"\b)"
)  # fmt: skip
_BETWEEN = lazily(
    r"(?:\bbetween|\b(?:relations|talks|ties|tensions|negotiations|deal|agreement|pressure|sanctions"
    r"|dialogue|alliance|cooperation)(?: \w{1,12}){0,2} (?:with|on|against|from)) (?:\w{1,15} and )?$"
)


def asked(text: str, start: int, end: int) -> frozenset[str]:
    """The kinds of place that the words about a name ask for; empty when they ask for none."""
    before = text[max(0, start - 40) : start].lower().split()
    preposition = before[-1] if before else ""
    while before and before[-1] in _SKIPPED:
        before.pop()
    if before:
        if before[-1] in _KINDS:
            return _KINDS[before[-1]]
        if before[-1] in _BORDERS:
            return _COUNTRY_LIKE
    if preposition in ("of", "from") and _measured(before):
        return _SETTLED
    after = text[end : end + 26]
    if after[:1] == " " and after[1:2].islower():
        words = after.split()
        word = words[0].rstrip(".,;:")
        if word in _MILITARY and len(words) > 1 and words[1].rstrip(".,;:") in _GROUNDS:
            return BASED
        if word in ("is", "was"):
            match = IS_A.match(text[end : end + 90])
            return _KINDS.get(match[1], frozenset()) if match else frozenset()
        return _KINDS.get(word, frozenset())
    if after[:2] == " (":
        match = IS_A.match(text[end : end + 260])
        return _KINDS.get(match[1], frozenset()) if match else frozenset()
    return frozenset()


def _measured(before: list[str]) -> bool:
    """Whether a distance stands before "of" or "from" ("12 km north of")."""
    return any(word.strip("().,") in UNITS for word in before[-4:])


def acts(text: str, key: str, start: int, end: int) -> bool:
    """Whether a seat of government stands for the government ("Moscow demanded")."""
    if not SEATS.issuperset(key.split()):
        return False
    after = text[end : end + 60]
    if _ACTS.match(after):
        return True
    before = text[max(0, start - 60) : start]
    return bool(_BETWEEN.search(before)) and not after.startswith((" airport", " region"))

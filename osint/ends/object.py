"""The object of a statement: the words after "from", "of", "near" or "to".

A border, a coast, a front line, a place, or words that name something no data locates.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from osint.ends import border as border_phrases
from osint.ends import party as parties
from osint.ends import unrecognised as unlisted
from osint.ends.context import REGIONS, Reading
from osint.gazetteer import fold
from osint.geo.namesakes import rivals
from osint.model import Party, Place, PlaceMention
from osint.support.patterns import lazily


class Found(NamedTuple):
    """An end of a claim, where its words end, and why it cannot be located, if so.

    `sure` is False when the text did not decide well between namesakes.
    """

    party: Party
    end: int
    why: str | None = None
    its: bool = False
    sure: bool = True


_LINE = lazily(
    r"(?:(?:the|a|an|its|their|current|former|de facto)\s+){0,3}"
    r"(front[- ]?lines?|fronts?|line of contact|contact line|line of control|zero line|"
    r"ceasefire line|demarcation line|line of demarcation|green line|blue line|battle ?lines?|"
    r"fighting|combat zone|state line|county line|city limits)\b",
    re.IGNORECASE,
)
_COAST = lazily(
    r"(?:(?:the|its|their)\s+)?((?:[A-Z][\w’'-]{0,25}\s+){0,4})"
    r"(?:coast|coastline|shores?|shoreline|seashore|seaside|beach(?:es)?)\b"
    r"(?:\s+of\s+(?:the\s+)?((?:[A-Z][\w’'-]{0,25}\s?){1,4}))?"
)
_NEAREST = lazily(r"(?:the\s+)?(?:nearest|closest|next)\b", re.IGNORECASE)
# What may stand between "from" and a name: articles, kinds of place, plain adjectives.
_LEAD = lazily(
    r"(?:(?:the|The|a|an|its|their|his|of|and|town|towns|city|cities|village|villages|hamlet|suburb|"
    r"both|midtown|uptown|urban|rural|headquarters|HQ|capital|Downtown|Central|Greater|City of|Town of|capitals|state|states|provincial|regional|national|district|county|seat|port|"
    r"centre|center|central|downtown|metropolitan|inner|metro|main|old|new|modern|ancient|"
    r"historic|historical|nearby|neighbouring|neighboring|adjacent|large|larger|largest|small|"
    r"smaller|major|big|biggest|important|industrial|coastal|eastern|western|northern|southern|"
    r"northeastern|northwestern|southeastern|southwestern|north|south|east|west|northern-most|"
    r"occupied|contested|besieged|embattled|key|strategic|resort|market|border|mining|community|"
    r"municipality|settlement|locality|province|region|island|river|lake|mount|airport|junction|"
    r"outskirts|edge|edges|heart|middle|limits|site|area|mainland|business|commercial|tourist|"
    r"holy|royal|university|garrison|railway|station|harbour|harbor|base|military|air|naval|camp|"
    r"what|is|now|today|present-day|called|named|famous|popular|second|third|bustling|"
    r"republic|republic's|country|country's|nation's|region's|state's|"
    r"province's|county's|district's|island's|world's|Russian|Ukrainian|regional|s)"
    r"['’]?(?:s)?,?\s+){0,9}"
)
_APPOSED = lazily(
    r"(?:['’]s?)?\s+(?:(?!and\b|but\b|or\b)[\w-]{1,20}\s+){0,4}?"
    r"(?:capital|capitals|city|town|village|port|resort|seat|centre|center|suburb|metropolis)"
    r"(?:\s+(?:city|town))?(?:\s+of|,)\s+(?:the\s+)?"
)
_PART_OF = lazily(
    r"['’]s?\s+(?:city\s+|town\s+)?(?:centre|center|outskirts|downtown|suburbs|central|CBD|"
    r"city|main|business|edge|northern|southern|eastern|western)"
)
_FACILITY = lazily(
    r"\s+(?:(?:International|Regional|Domestic|Municipal|National|Air|Naval|Military|Provincial|"
    r"Nuclear|State|General|Central|Memorial|Metropolitan)\s+){0,2}"
    r"(Airport|Airfield|Air Base|Airbase|Base|University|Hospital|Reservoir|Dam|River|Lake|Forest|"
    r"Park|National Park|Mountains?|Mount|Island|Islands|Peninsula|Strait|Canal|Bridge|Highway|"
    r"Road|Railway|Power Plant|Power Station|Nuclear Plant|Castle|Abbey|Falls|Valley|Bay|Gulf)\b"
)
_ANAPHOR = lazily(
    r"(?:the|that|this|its)\s+(?:(?:same|main|nearest|provincial|regional|state|nation's|country's)"
    r"\s+){0,2}(city|town|village|capital|settlement|camp|base|site|island|port|airport|airfield|"
    r"city cent(?:re|er)|town cent(?:re|er)|centre|center|plant|here|there)\b|(here|there|it)\b"
)
_NAME = lazily(
    r"(?:(?:the|a|town|village|city|hamlet|settlement|port|river|of|base|camp|Lake|Mount)\s+){0,5}"
    r"([A-ZА-ЯІЇЄҐ][\w’'-]{1,30}(?:\s(?:[A-ZА-ЯІЇЄҐ][\w’'-]{1,30}|de|la|del|al|el|ul)){0,4})"
)


def read(reading: Reading, at: int, limit: int) -> Found | None:
    """The object whose words begin at `at` and end before `limit`; None when nothing is named."""
    text = reading.text
    line = _LINE.match(text, at, limit)
    if line is not None:
        what = line[1].lower()
        layer = parties.layer(line[1], reading.world, at, line.end())
        if layer is not None:
            return Found(layer, line.end())
        return Found(
            parties.unknown(line[0], at, line.end()),
            line.end(),
            f"the embedded data does not know where the {what} runs; give it with --layer",
        )
    phrase = border_phrases.read(text, at, reading.world.gazetteer)
    if phrase is not None and phrase.end <= limit:
        return _border(reading, phrase)
    coast = _COAST.match(text, at, limit)
    if coast is not None:
        return _coast(reading, coast)
    found = _place(reading, at, limit)
    if found is not None:
        return found
    name = _NAME.match(text, at, limit)
    if name is not None and not _is_adjective(reading, name):
        return _unlisted(reading, name[1], name.start(1))
    return None


def _unlisted(reading: Reading, name: str, start: int) -> Found:
    """A name that recognition left out: looked up, as the grammar says that it is a place."""
    words = name.split(" ")
    for count in range(len(words), 0, -1):
        text = " ".join(words[:count])
        party = unlisted.look_up(reading, text, start)
        if party is not None:
            return unlisted_found(party)
    nobody = parties.unknown(name, start, start + len(name))
    return Found(nobody, start + len(name), f"no place called {name} is in the gazetteer")


def unlisted_found(party: Party) -> Found:
    """A name that was looked up: never sure, and open when several places have it."""
    why = None
    if party.kind == "unknown":
        why = f"the text does not say which of the places called {party.text} is meant"
    return Found(party, party.end or 0, why, sure=False)


def _is_adjective(reading: Reading, name: re.Match[str]) -> bool:
    """Whether the capitalised word is no name: "the Canadian capital"."""
    lower = reading.text[name.end() : name.end() + 2]
    return (
        lower[:1] == " "
        and lower[1:].islower()
        and (reading.world.gazetteer.demonym(name[1]) is not None)
    )


def anaphor(reading: Reading, at: int, limit: int) -> re.Match[str] | None:
    """ "the city", "the capital", "there" at `at`: words for a place named elsewhere."""
    return _ANAPHOR.match(reading.text, at, limit)


def _border(reading: Reading, phrase: border_phrases.BorderPhrase) -> Found:
    party = border_phrases.party(phrase, reading.text)
    why = None
    if phrase.unknown is not None:
        why = f"{phrase.unknown} is no country whose borders the data knows"
        party = parties.unknown(party.text, party.start, party.end)
    return Found(party, phrase.end, why, phrase.its)


def _coast(reading: Reading, match: re.Match[str]) -> Found:
    words = (match[2] or match[1] or "").strip()
    country = border_phrases.country_named(words, reading.world.gazetteer) if words else None
    party = Party(
        text=match[0].strip(),
        name=f"coast of {words}" if words else "coast",
        kind="coast",
        country=country.country if country else None,
        start=match.start(),
        end=match.start() + len(match[0].rstrip()),
    )
    why = None
    if words and country is None:
        why = f"the data knows coasts of countries, and {words} is none"
    return Found(party, party.end or match.end(), why)


_CROSSING = lazily(
    r"(?:the\s)?(?:[A-Z][\w-]{1,20}\s){0,2}(?:border\s)?(?:crossing|checkpoint)(?:\spoint)?\s"
    r"(?:at|of|in|near)\s"
)


def _place(reading: Reading, at: int, limit: int) -> Found | None:
    text = reading.text
    crossing = _CROSSING.match(text, at, limit)
    if crossing is not None:
        at = crossing.end()
    lead = _LEAD.match(text, at, limit)
    start = lead.end() if lead else at
    mention = reading.first_from(at, max(0, limit - at - 1))
    if mention is None or mention.start > start or mention.end > limit:
        return None
    mention = _meant(reading, mention, limit)
    whole = unlisted.NAME.match(text, mention.start, limit)
    if whole is not None and whole.end() > mention.end and not text[mention.end].isspace():
        longer = unlisted.look_up(reading, whole[0], mention.start)
        if longer is not None:
            return unlisted_found(longer)
    party = reading.party(mention)
    facility = _FACILITY.match(text, mention.end, limit)
    if facility is not None and party.kind not in ("river", "lake", "sea", "island", "mountain"):
        words = text[mention.start : facility.end()]
        return Found(
            parties.unknown(words, mention.start, facility.end()),
            facility.end(),
            f"{words} is not in the gazetteer, only {mention.text}",
        )
    country = _country_instead(reading, mention)
    if country is not None:
        whole_country = parties.from_place(country, mention.text)
        named = replace(whole_country, start=mention.start, end=mention.end)
        return Found(named, mention.end)
    made = of_mention(reading, mention)
    if _CENTRE.search(lead[0] if lead else "") or _CENTRE_AFTER.match(text, mention.end, limit):
        spot = replace(made.party, radius_km=min(made.party.radius_km, CENTRE_KM))
        return made._replace(party=spot)
    return made


def _country_instead(reading: Reading, mention: PlaceMention) -> Place | None:
    """The country of exactly that name, where a place of another name was taken for it."""
    place = mention.place
    if place is None or place.kind == "country" or fold(place.name) == fold(mention.text):
        return None
    country = border_phrases.country_named(mention.text, reading.world.gazetteer)
    return country if country and fold(country.name) == fold(mention.text) else None


CENTRE_KM = 1.0
"""The extent of "downtown X" and "X city centre"."""
_CENTRE = lazily(r"(?i:downtown|midtown|central|cent(?:re|er) of|heart of|middle of)\b")
_CENTRE_AFTER = lazily(
    r"(?:['’]s?)?\s(?:city |town )?(?:cent(?:re|er)|downtown|CBD|[Cc]entral [Bb]usiness [Dd]istrict)\b"
)


SURE = 0.85
"""Confidence from which a choice among namesakes is relied on: on statements with known ends, nine
in ten choices at that confidence were right, and nearly all above."""


def of_mention(reading: Reading, mention: PlaceMention) -> Found:
    """A mention as the end of a claim, with why it is open if it is."""
    party = reading.party(mention)
    why = open_name(mention) if party.kind == "unknown" else None
    return Found(party, mention.end, why, sure=is_sure(reading, mention))


def is_sure(reading: Reading, mention: PlaceMention) -> bool:
    """Whether the choice among the namesakes of a mention is relied on."""
    place = reading.as_spot(mention).place
    if place is None:
        return False
    fame = reading.world.gazetteer.fame
    is_other_name = fold(place.name) != fold(mention.text)
    if fame(place.id) < FAMOUS and (is_other_name or reading.is_foreign(place, mention.text)):
        return False
    others = rivals(place, mention.candidates)
    if reading.speaks_of(place.country, mention.text):
        others = [rival for rival in others if rival.country == place.country]
    if not others or fame(place.id) - max(fame(r.id) for r in others) >= LEAD:
        return True
    return mention.confidence >= SURE and not is_other_name


LEAD = 1.5
"""How much more prominent than its namesakes a place must be to be relied on unseen: thirty times,
on the scale of log10 of a city's population."""

FAMOUS = 5.5
"""Prominence, on the scale of log10 of a city's population, from which a place is meant without
its country being spoken of."""


def _meant(reading: Reading, mention: PlaceMention, limit: int) -> PlaceMention:
    """Past "British Columbia's largest city of", "the Odisha state capital,": the place named."""
    text = reading.text
    for _ in range(2):
        if _PART_OF.match(text, mention.end) and not _APPOSED.match(text, mention.end, limit):
            return mention
        apposed = _APPOSED.match(text, mention.end, limit)
        if apposed is None:
            return mention
        inner = reading.first_from(apposed.end(), 0)
        place = mention.place
        is_whole = place is None or place.kind in REGIONS or text[mention.end] in "'’"
        if inner is None or inner.end > limit or not is_whole:
            return mention
        mention = inner
    return mention


def open_name(mention: PlaceMention) -> str:
    """Why a name is not located."""
    count = len(mention.candidates)
    if count > 1:
        return f"the text does not say which of {count} places called {mention.text} is meant"
    return mention.why or f"no place called {mention.text} is in the gazetteer"

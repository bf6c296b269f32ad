"""The subject of a statement: what lies so far from the object.

Read leftwards from the figure: a name in apposition ("Robotyne, 10 km south of ..."), the grammatical
subject of the sentence ("Lima is a city ... 72 miles from ..."), what "it" and "the city" refer to,
the topic of the document, or the name that follows an opening figure ("Just 5 km from the border,
Narva is ...").
"""

from __future__ import annotations

import re

from osint.ends import border as border_phrases
from osint.ends import party as parties
from osint.ends import topic as titles
from osint.ends import unrecognised as unlisted
from osint.ends.context import REGIONS, WATERS, Reading
from osint.ends.object import Found, of_mention, unlisted_found
from osint.extract import sentences
from osint.language.en.places import ALLOWED, BREAK, HEADS, NOUNS
from osint.model import PlaceMention
from osint.support.patterns import lazily

_WORD = lazily(r"[^\W_][\w’'-]*")
_PAREN = lazily(r"\([^()]{0,300}\)")
_APPOSED_NOUN = lazily(
    r"[,(–—]\s*(?:a|an|the|one of|another|its|now an?)\s(?:[\w’'-]{1,20}\s){0,5}?"
    rf"(?:{'|'.join(noun for noun in NOUNS if noun not in ('air', 'power', 'military'))})\b"
)
_NEW_PLACE = lazily(
    r"\b(?:a|an|another|one|some|several|two|three|unnamed|the)\s(?:[\w’'-]{1,20}\s){0,4}?"
    rf"(?:{'|'.join(noun + 's?' for noun in NOUNS)}|point|spot|place|position|location|building|"
    rf"house|field|road|highway)\b[^,(]*\Z"
)
_CLOSED = lazily(r",\s")
_IS_A = lazily(
    r"(?:\s?(?:\([^()]{0,300}\)|\[[^\[\]]{0,40}\]|/[^/\n]{0,60}/|,[^,.]{1,60},))*\s"
    r"(?:is|was|are|lies|stands|sits|has been|became|remains|is also|was also|can be found|"
    r"had|has|covers|borders|forms)\b"
)
_LEADING = lazily(
    r"(?:The|the|Today|Now|And|But|However|Meanwhile|Nearby),?(?:\s[a-z][\w’'-]{0,20}){0,4}"
)
_CLASSED = lazily(
    r"(?:\s(?:also|now|only|just|about|around|approximately|roughly|nearly|almost|still|less|more|"
    r"some|well|far|not|itself))*\s(?:a|an|the|one|located|situated|based|set|home|part|among|"
    r"than|at|on|in|within|near|\d)"
)
_OPENING = lazily(
    r"[\"'“‘«(]{0,2}(?:(?:Located|Situated|Lying|Set|Nestled|Standing|Positioned|Based|Just|Only|"
    r"Some|About|Around|Approximately|Roughly|Nearly|Almost|At|A|Less|More|than|distance|of|Barely|"
    r"Within|An|Over|just|only|about|some|roughly|approximately|around|nearly|less|more|at|a|the|"
    r"within|distance|in|lies|over|almost)\b[\s,]*)*\Z"
)
_PRONOUN = lazily(
    r"[\"'“‘«(]{0,2}(?:(?:And|But|Also|Today|Now|Currently|Geographically|However),?\s+)?"
    r"(?P<it>It|it|This|Here|There)\b|"
    r"[\"'“‘«(]{0,2}(?:The|This|That|the|this|that)\s"
    r"(?:(?!in\b|of\b|at\b|from\b|near\b|to\b|on\b|for\b)[\w’'-]{1,20}\s){0,3}?"
    rf"(?P<noun>{'|'.join(HEADS)})(?P<of>'s|’s)?\b"
)
_SEATED = lazily(r"\s(?:at|in|of|near|outside|around)\s(?:the\s)?(?:(?:city|town)\sof\s)?")
_THIS_CLAUSE = lazily(
    r"\b(?P<it>it|which)\b\s(?:is|was|lies|sits|stands)\b|"
    rf"\bthe\s(?:[\w’'-]{{1,20}}\s){{0,2}}?(?P<noun>{'|'.join(HEADS)})\s(?:is|was|lies|sits|stands|"
    r"located|itself)\b"
)
_NAMED_AFTER = lazily(
    r"[^.;:!?\n]{0,40}?,\s(?:(?:is|lies)\s)?(?:the\s(?:[\w’'-]{1,20}\s){1,4}?(?:of\s)?)?\Z"
)


def before(reading: Reading, at: int, chained: Found | None) -> Found | None:
    """The subject of a statement whose figure, with its hedges, begins at `at`.

    `chained` is the object of the statement before in the same sentence. Returns None when the
    statement's words name no place at all; a Found with `why` when they do not tell which.
    """
    start, end = reading.sentence(at)
    left = reading.text[start:at]
    names = reading.between(start, at)
    if _OPENING.match(left):
        return _after_opening(reading, at, end) or topic(reading, start, None)
    clause = _clause(reading, start, at, names)
    if clause is not None:
        return clause
    near = _adjacent(reading, at, names)
    if near is not None and chained is not None and near.start < chained.end:
        near = None
    lead, classed = _sentence_subject(reading, start, at, names)
    if lead is not None and (classed or near is None):
        return lead
    if near is not None:
        return found(reading, near)
    return titles.party(reading) or unlisted_name(reading, start, at)


def unlisted_name(reading: Reading, start: int, at: int) -> Found | None:
    """A name before the figure that recognition left out: "Narva stands less than"."""
    match = _unlisted(reading.text, start, at)
    if match is None:
        return None
    name = match["name"]
    party = unlisted.look_up(reading, name, match.start("name"))
    return unlisted_found(party) if party is not None else None


def may_be_unlisted(text: str, start: int, at: int) -> bool:
    """Whether `unlisted_name` has a name to look up."""
    return _unlisted(text, start, at) is not None


def _unlisted(text: str, start: int, at: int) -> re.Match[str] | None:
    match = unlisted.TAIL.search(text, max(start, at - 140), at)
    if match is None or any(
        word not in ALLOWED for word in _WORD.findall(match["gap"]) if word.islower()
    ):
        return None
    return match


def found(reading: Reading, mention: PlaceMention) -> Found:
    """A mention as the end of a claim, with why it is open if it is."""
    if titles.names(reading, mention):
        titled = titles.party(reading)
        if titled is not None:
            return titled
    return of_mention(reading, mention)


def head(reading: Reading, names: tuple[PlaceMention, ...]) -> PlaceMention:
    """The first of a chain of names such as "Lima, Ohio, United States", given the last."""
    at = len(names) - 1
    while at > 0:
        gap = reading.text[names[at - 1].end : names[at].start]
        place = names[at].place
        whole = place is not None and place.kind in REGIONS
        if not whole or not _CHAIN.fullmatch(gap):
            break
        at -= 1
    return names[at]


_CHAIN = lazily(
    r",?\s(?:(?:in|of|within)\s)?(?:the\s)?(?:[\w’'-]{1,20}\s){0,4}?(?:of\s)?(?:the\s)?|,\s"
)


def _after_opening(reading: Reading, at: int, end: int) -> Found | None:
    """ "About 5 km from the border, the town of Narva ...": the name after the object's comma."""
    inside = reading.between(at, end)
    comma = reading.text.find(",", at, min(end, at + 160))
    while comma >= 0:
        if titles.opens(reading, comma + 2, end):
            return titles.party(reading)
        for mention in inside:
            if mention.start <= comma:
                continue
            gap = reading.text[comma + 1 : mention.start]
            if _NAMED_AFTER.fullmatch("," + gap) or not gap.strip():
                if _IS_A.match(reading.text, mention.end) or len(gap.strip()) > 3:
                    return found(reading, mention)
                if reading.text[mention.end : mention.end + 1] in ",.":
                    break
                return found(reading, mention)
            break
        comma = reading.text.find(",", comma + 1, min(end, at + 160))
    return None


def _adjacent(reading: Reading, at: int, names: tuple[PlaceMention, ...]) -> PlaceMention | None:
    """The nearest name before the figure that only allowed words part from it."""
    for index in range(len(names) - 1, -1, -1):
        mention = names[index]
        gap = _PAREN.sub(" ", reading.text[mention.end : at])
        if _NEW_PLACE.search(gap) and not _APPOSED_NOUN.search(gap):
            return None
        words = [word.lower() for word in _WORD.findall(gap)]
        if len(words) > 18 or any(word in BREAK for word in words):
            return None
        kind = mention.place.kind if mention.place else ""
        if kind in WATERS and (
            index or _BY.search(reading.text, max(0, mention.start - 10), mention.start)
        ):
            continue
        if words[:1] == ["and"] or beside(reading, mention):
            return None
        if gap[:1] in ",(–—-" or gap[:2] in (" (", " –", " —", " -"):
            return head(reading, names[: index + 1])
        if all(word in ALLOWED for word in words):
            return head(reading, names[: index + 1])
        return None
    return None


def beside(reading: Reading, mention: PlaceMention) -> bool:
    """Whether the words speak of a spot "south of" the name rather than of the name."""
    return _BESIDE.search(reading.text, max(0, mention.start - 24), mention.start) is not None


_BY = lazily(r"\b(?:on|along|of|near|by|at)\s(?:the\s)?\Z")
_BESIDE = lazily(r"\b(?:north|south|east|west)\w{0,5}\s(?:of|from)\s(?:the\s)?\Z")


def _sentence_subject(
    reading: Reading, start: int, at: int, names: tuple[PlaceMention, ...]
) -> tuple[Found | None, bool]:
    """The place that the sentence is about, if its first words say so; and whether they say what
    or where it is ("is a town", "lies"), rather than what happened to it."""
    text = reading.text
    if titles.opens(reading, start, at):
        return titles.party(reading), True
    phrase = border_phrases.read(text, start, reading.world.gazetteer)
    if phrase is not None and phrase.end < at and _IS_A.match(text, phrase.end, at):
        return Found(border_phrases.party(phrase, text), phrase.end), True
    pronoun = _PRONOUN.match(text, start, at)
    if pronoun is not None:
        seated = _SEATED.match(text, pronoun.end(), at)
        if seated is not None and names and names[0].start == seated.end():
            return found(reading, head(reading, names[:1])), True
        if (
            names
            and text[pronoun.end() : names[0].start] == ", "
            and _CLOSED.match(text, names[0].end)
        ):
            return found(reading, names[0]), True
        meant = topic(reading, start, pronoun["noun"])
        return meant or _nobody(pronoun[0].strip(), start), True
    if not names:
        return None, False
    first = names[0]
    opening = text[start : first.start].strip("\"'“‘«( ")
    verb = _IS_A.match(text, first.end, at)
    if verb is None or (opening and not _LEADING.fullmatch(opening)):
        return None, False
    if first.place is not None and first.place.kind == "country":
        return None, False
    return found(reading, first), _CLASSED.match(text, verb.end()) is not None or (
        verb[0].endswith(("lies", "stands", "sits"))
    )


def _nobody(words: str, start: int) -> Found:
    """ "The town" of a text that names none."""
    party = parties.unknown(words, start, start + len(words))
    return Found(party, start + len(words), f"the text does not say which place “{words}” is")


def _clause(reading: Reading, start: int, at: int, names: tuple[PlaceMention, ...]) -> Found | None:
    """ "... and added that the city lies under": the clause's own pronoun or noun."""
    text = reading.text
    last = None
    floor = max(start, at - 120)
    for match in _THIS_CLAUSE.finditer(text, floor, at):
        last = match
    if last is None:
        return None
    if any(mention.start >= last.end() for mention in names):
        return None
    rest = [word.lower() for word in _WORD.findall(text[last.end() : at])]
    if any(word not in ALLOWED for word in rest):
        return None
    if last["it"] == "which":
        inside = reading.between(start, last.start())
        return found(reading, head(reading, inside)) if inside else None
    inside = reading.between(start, last.start())
    noun = last["noun"]
    if last["it"] is not None:
        titled = titles.party(reading)
        if titled is not None:
            return titled
    settled = [m for m in inside if _fits(reading, m, noun)]
    if settled and last["it"] is None:
        return found(reading, settled[-1])
    if inside and last["it"] is not None:
        return found(reading, head(reading, inside))
    return topic(reading, start, noun)


def _fits(reading: Reading, mention: PlaceMention, noun: str | None) -> bool:
    """Whether "the NOUN" can refer to the mention."""
    place = mention.place
    after = reading.text[mention.end : mention.end + 40].lower()
    if noun is None:
        return place is None or place.kind not in REGIONS
    if re.match(rf"\W{{0,3}}(?:\w+\s){{0,3}}{noun}\b", after):
        return True
    if place is None:
        return True
    if noun in ("region", "province", "oblast", "krai", "district"):
        return place.kind in ("region", "county")
    if noun in ("island", "peninsula", "river"):
        return place.kind == noun
    if noun in ("town", "village", "city", "hamlet", "suburb", "settlement", "capital", "port"):
        return place.kind == "settlement"
    return place.kind not in REGIONS and place.kind not in WATERS


def topic(reading: Reading, start: int, noun: str | None) -> Found | None:
    """What "it" or "the NOUN" means in the sentence that begins at `start`.

    The subject of a preceding sentence that opens with a name, else the document's title place,
    else the last fitting name before.
    """
    titled = titles.party(reading)
    if titled is not None:
        return titled
    bounds = sentences.previous(reading.text, start)
    for _ in range(4):
        if bounds is None:
            break
        for mention in reading.between(*bounds)[:1]:
            opens = mention.start - bounds[0] <= 5
            if opens and _fits(reading, mention, noun) and _IS_A.match(reading.text, mention.end):
                return found(reading, mention)
        bounds = sentences.previous(reading.text, bounds[0])
    fitting = [
        mention for mention in reading.last_before(start, 12) if _fits(reading, mention, noun)
    ]
    if fitting:
        return found(reading, fitting[-1])
    return _unread_opening(reading, start) or titles.headline(reading)


def _unread_opening(reading: Reading, start: int) -> Found | None:
    """The name that the sentence before opens with, though nothing told it as a place there."""
    bounds = sentences.previous(reading.text, start)
    match = unlisted.NAME.match(reading.text, bounds[0], bounds[1]) if bounds else None
    if match is None or _IS_A.match(reading.text, match.end()) is None:
        return None
    party = unlisted.look_up(reading, match[0], match.start())
    return unlisted_found(party) if party is not None and party.place is not None else None

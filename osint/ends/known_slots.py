"""The slots of a sentence in a language whose capitals tell no names: names that are known, or that
words tell.

A rule says that a place stands where a slot is, so names are taken here that a list of mentions
leaves out: weakly known ones, and words that no gazetteer knows behind "village of" and the like.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.ends.called_town import is_longer_abroad, is_put, is_told_a_town
from osint.ends.common_nouns import cut, is_elided, is_noun, is_of_language
from osint.ends.longer_names import whole
from osint.ends.named import AREAS, SMALL_COUNTRY_KM, WATERS, Name, is_small
from osint.ends.river_names import is_behind_article, is_stream, lake_called
from osint.ends.slot import Slot
from osint.ends.slot_maker import Slots
from osint.ends.town_divisions import named_after
from osint.extract.mention_search import starting
from osint.extract.places.adjectives import part_of, part_prefix
from osint.extract.places.known import Found
from osint.extract.places.lookup import RESPELLED, Lookup, lookup_of
from osint.extract.places.other import find, words
from osint.extract.places.respelling import is_plain
from osint.extract.places.weights import LEAST, Token
from osint.language.pack import Pack
from osint.language.traits import Language
from osint.model import Place, PlaceMention
from osint.model.gaps import PINNED
from osint.support.patterns import lazily

KNOWN_FAME = 4.5
"""Fame of a town that is one end of a road or a line."""
_BLANK = lazily(r"[ \u00a0\u200c]\Z")
_LONGEST_VERB, _LONGEST_NOUN = 16, 40
MOST_SEAS = 4  # candidates of a name among which a sea is one that it may mean
RANGE_KM = 50.0
"""The radius from which mountains are a range that places lie in, and no spot."""
SEAT = 20_000
"""People from which a town is meant by the name that its region has too."""


class KnownSlots(Slots):
    """Makes the slots of a language's sentences."""

    def _names(self, pack: Pack, start: int, end: int, taken: list[Slot]) -> list[Slot]:
        lookup = lookup_of(self.gazetteer, pack.code)
        places = starting(self._places, start, end)
        pinned = [
            Slot("P", each.start, each.end, each.text, Name(each.text, each, each.candidates, True))
            for each in places
            if each.why == PINNED
        ]
        taken = [*taken, *pinned]
        mentions = {mention.start: mention for mention in places}
        found = [
            name
            for name in find(self.text, start, end, lookup)
            if name.score > LEAST
            and (name.known.how != RESPELLED or name.start in mentions)
            and not _over(name.start, name.end, taken)
            and not (name.text.lower() in pack.vocabulary and self._opens(name.start, start))
            and not is_of_language(name, self.text, lookup.language)
            and not is_noun(name, self.text, pack, lookup.language, self.gazetteer)
            and not (name.start == start + 1 and self._is_cut(name, lookup))
        ]
        found = whole(found, self.text, lookup.language)
        slots = [self._listed(name, mentions.get(name.start), lookup) for name in found]
        tokens = words(self.text, start, end)
        slots += self._adjectives(tokens, [*taken, *slots], lookup)
        slots += pinned
        slots += self._parts(tokens, [*taken, *slots], lookup)
        return slots + list(self._unlisted(tokens, [*taken, *slots], lookup))

    def _adjectives(self, tokens: list[Token], taken: list[Slot], lookup: Lookup) -> list[Slot]:
        """The adjectives of areas below a country: "im hessischen Fulda"."""
        if not lookup.language.areas:
            return []
        found = []
        for word in tokens:
            area = lookup.area(word.text)
            if area is not None and not _over(word.start, word.end, taken):
                found.append(_people(word, area))
        return found

    def _parts(self, tokens: list[Token], taken: list[Slot], lookup: Lookup) -> Iterator[Slot]:
        """Names of parts of a country in one word ("Südukraine"), but of the language's own ones,
        which are names of their own ("Ostdeutschland")."""
        language = lookup.language
        for word in tokens if language.part_prefixes else ():
            prefix = part_prefix(word.text.lower(), language)
            known = lookup.known(word.text[len(prefix) :].capitalize()) if prefix else None
            if known is None or _over(word.start, word.end, taken):
                continue
            places = tuple(c.place for c in self.gazetteer.key_candidates(known.key)[:1])
            if places and places[0].kind == "country" and places[0].country not in language.home:
                slot = Slot("K", word.start, word.end, word.text, Name(word.text, None, places))
                side = language.part_prefixes[prefix]
                slot.part = Slot("G", word.start, word.end, word.text, side)
                yield slot

    def _listed(self, found: Found, mention: PlaceMention | None, lookup: Lookup) -> Slot:
        if found.known.how == "demonym":
            if mention is not None:
                slot = Slot("M", found.start, found.end, found.text, mention)
            else:
                slot = _people(found, self.gazetteer.demonym(found.known.key))
            azimuth = part_of(found.text, lookup.language)
            if azimuth is not None:
                slot.part = Slot("G", found.start, found.end, found.text, azimuth)
            return slot
        candidates = [c.place for c in self.gazetteer.key_candidates(found.known.key)]
        if mention is not None and mention.end == found.end and mention.place is not None:
            candidates = [mention.place, *(p for p in candidates if p.id != mention.place.id)]
        noun = self._noun_before(found.start)
        if noun in lookup.language.divisions and not any(p.kind in AREAS for p in candidates):
            candidates = named_after(found.known.key, noun, candidates, lookup, self.gazetteer)
        is_own = found.known.how != RESPELLED and not is_longer_abroad(found, candidates, lookup)
        if is_stream(noun, found, candidates, self._pack):
            waters = sorted(candidates, key=lambda place: place.kind not in WATERS)
            known = tuple(place for place in waters if place.kind in WATERS)
            known = known or lake_called(found.text, self.gazetteer)
            return Slot("W", found.start, found.end, found.text, Name(found.text, None, known))
        name = Name(found.text, mention, tuple(candidates)[:30], is_own)
        letter = self._letter(name, found, lookup.language)
        if letter == "P" and not noun and is_behind_article(self.text, found.start, self._pack):
            return Slot("W", found.start, found.end, found.text, Name(found.text, None, ()))
        if letter == "R" and noun not in lookup.language.divisions:
            seas = tuple(p for p in name.candidates[:MOST_SEAS] if p.kind == "sea")
            if seas and found.known.kind == "sea":
                return Slot("W", found.start, found.end, found.text, Name(found.text, None, seas))
        if letter == "R":
            areas_first = sorted(name.candidates, key=lambda place: place.kind not in AREAS)
            name = Name(found.text, mention, tuple(areas_first), is_own)
        return Slot(letter, found.start, found.end, found.text, name)

    def _opens(self, at: int, start: int) -> bool:
        """Whether nothing but marks stands between the head of a sentence and an offset."""
        return not any(map(str.isalnum, self.text[start:at]))

    def _is_cut(self, name: Found, lookup: Lookup) -> bool:
        """Whether a name is left of the first word of a sentence by taking off the letter before it,
        and a verb says where something lies: that is the whole word ("Metula", which is no "from
        Tula"), but "and Kirkuk lies"."""
        letter = self.text[name.start - 1]
        if lookup.language.capitals or not letter.isalpha():
            return False
        best = self.gazetteer.key_candidates(name.known.key)[:1]
        is_joint = letter in self._pack.words("joined_before")
        if is_joint and any(c.place.population >= SEAT for c in best):
            return False
        behind = self.text[name.end : name.end + _LONGEST_VERB].split()[:1]
        return not lookup.verbs.isdisjoint(behind)

    def _noun_before(self, start: int) -> str:
        """The noun for a kind of place right before an offset, without "of" and a people: "departamento
        peruano de"."""
        before = self.text[max(0, start - _LONGEST_NOUN) : start]
        lookup = lookup_of(self.gazetteer, self._pack.code)
        if lookup.language.kinds_follow:
            return ""  # it is the one of the name before: "Kilis ilçesi Gaziantep'e"
        words = [word.strip("(«„“") for word in before.lower().split()]
        while words and words[-1] in self._pack.words("of_name"):
            words.pop()
        if words[1:] and (lookup.people(words[-1]) or words[-2] in self._pack.words("drains_into")):
            words.pop()
        return words[-1] if words else ""

    def _letter(self, name: Name, found: Found, language: Language) -> str:
        """What a name may be: see osint/language/pattern.py."""
        first = name.candidates[0]
        last = found.text.rsplit(None, 1)[-1].lower()
        if first.kind == "country" and last not in language.divisions:
            return "Q" if first.radius_km < SMALL_COUNTRY_KM else "K"
        head, noun = found.text.split(None, 1)[0].lower(), self._noun_before(found.start)
        if not language.divisions.isdisjoint((head if head != last else "", last, noun)):
            return "R"
        is_listed = last in language.plural_divisions or (
            " " in found.known.key and " " not in found.text
        )
        if is_listed and language.plural_divisions and first.kind in ("region", "county"):
            return "R"  # "Курской и Воронежской областями"
        glued = len(found.text) > 2 and found.text[-1] in language.divisions
        if glued and first.kind in ("region", "county"):
            return "R"
        if is_small(first):
            return "Q"
        if first.kind in AREAS:
            span = found.start, found.end
            is_town = is_told_a_town(name, first, self.text, span, noun, self._pack, language)
            return "Q" if is_town or _has_seat(first, name.candidates) else "R"
        if first.kind in WATERS:
            return "W"
        if first.kind == "mountain" and first.radius_km >= RANGE_KM:
            return "R"
        return "Q" if any(p.kind in ("region", "county") for p in name.candidates[:8]) else "P"

    def _unlisted(self, tokens: list[Token], taken: list[Slot], lookup: Lookup) -> Iterator[Slot]:
        """Names that no gazetteer has: capitalised runs, or words behind a noun for places."""
        language = lookup.language
        if not language.spaces or language.script == "Hangul":
            return
        tokens = cut(tokens, language) if language.capitals and language.prefixes else tokens
        at, letters = 0, self._pack.words("compass_letters")
        while at < len(tokens):
            width = self._run(tokens, at, taken, language)
            if width:
                first, last = tokens[at], tokens[at + width - 1]
                text = self.text[first.start : last.end]
                if _is_pair(text, lookup) or self._is_plain_head(tokens, at, width, taken, lookup):
                    at += width
                    continue
                division = (at and tokens[at - 1].text.lower() in language.divisions) or (
                    last.text in language.divisions
                )
                meant = lookup.districts(text) if division and not lookup.people(first.text) else ()
                letter = "R" if division else "N"
                if width == 1 and text.isupper() and (text[-1].isdigit() or text in letters):
                    at += 1
                    continue  # a road: "M4"; a direction: "NW"
                noun = self._noun_before(first.start)
                is_river = letter == "N" and is_behind_article(self.text, first.start, self._pack)
                letter = "W" if is_river or noun in self._pack.words("stream", "bank") else letter
                yield Slot(letter, first.start, last.end, text, Name(text, None, meant))
            at += width or 1

    def _is_plain_head(
        self, tokens: list[Token], at: int, width: int, taken: list[Slot], lookup: Lookup
    ) -> bool:
        """Whether a word alone opens a sentence, where every word has a capital, and nothing behind
        it tells a place: a mark, a figure, a side or a verb that says where something lies."""
        if at or width > 1 or not lookup.language.capitals or at + 1 == len(tokens):
            return False
        end, follows = tokens[at].end, tokens[at + 1]
        if self.text[end : follows.start].strip() or follows.text in lookup.verbs:
            return False
        return not any(slot.letter in "LB" and 0 < slot.start - end <= 2 for slot in taken)

    def _area_noun(self, tokens: list[Token], at: int, language: Language) -> int:
        """How many words behind a name the noun of its division stands: 1, 2 or 0 for none."""
        if not language.divisions_follow:
            return 0
        for far in (1, 2):
            if at + far >= len(tokens) or (far > 1 and tokens[at + 1].text in language.before):
                return 0  # "X in the province"
            if tokens[at + far].text in language.divisions:
                gap = self.text[tokens[at].end : tokens[at + far].start]
                return far if _only_letters(gap) else 0
        return 0

    def _is_of_two(self, tokens: list[Token], at: int, language: Language) -> bool:
        """Whether a common word begins a name of two, by its capital inside a sentence."""
        low = tokens[at].text.lower()
        if low not in language.common or low in language.not_names or low in language.frequent:
            return False
        if low in language.before or at == 0 or at + 1 == len(tokens):
            return False
        one, two, before = tokens[at], tokens[at + 1], tokens[at - 1]
        inside = self.text[before.end : one.start] == " " and before.text[0].islower()
        return inside and two.text[0].isupper() and self.text[one.end : two.start] == " "

    def _run_of_small(self, tokens: list[Token], at: int, cue: bool, language: Language) -> int:
        """As `_run`, in a script without capitals: behind a cue, or before words behind places."""
        word = tokens[at].text
        width = 2 if word in language.joints and at + 1 < len(tokens) else 1
        last = tokens[at + width - 1]
        if not _is_open(last.text, language) or (width == 1 and word in language.joints):
            return 0
        told = cue or self.text.startswith(language.after, last.end + 1)
        return width if told and self.text[tokens[at].end] in " \u00a0,.،" else 0

    def _run(self, tokens: list[Token], at: int, taken: list[Slot], language: Language) -> int:
        """How many words from here on make an unlisted name; 0 for none."""
        if _over(tokens[at].start, tokens[at].end, taken):
            return 0
        before = tokens[at - 1] if at else None
        joined = before is not None and self.text[before.end : tokens[at].start] in " \u00a0"
        cue = joined and before is not None and before.text.lower() in language.kinds
        word = tokens[at].text
        if word.lower() in self._pack.vocabulary or is_elided(word, self._pack):
            return 0
        if not language.capitals:
            if joined and before is not None and before.text in self._pack.words("stands"):
                cue = cue or word in language.joints  # "يقع وادي شاب"
                cue = cue or is_put(tokens[at : at + 3], taken, language)
            return self._run_of_small(tokens, at, cue, language)
        if not word[0].isupper() or (
            is_plain(word, language) and not self._is_of_two(tokens, at, language)
        ):
            return 0
        if language.all_nouns and not cue:
            return 0
        width = 1
        if noun := self._area_noun(tokens, at, language):
            return noun + 1
        while at + width < len(tokens) and width < 4:
            token, last = tokens[at + width], tokens[at + width - 1]
            gap = self.text[last.end : token.start]
            if gap not in (" ", "\u00a0") or _over(token.start, token.end, taken):
                break
            is_small = not token.text[0].isupper() and token.text not in language.joints
            if is_small or (language.all_nouns and token.text.lower() in language.not_names):
                break  # "im Kreis X im Norden"
            if self._area_noun(tokens, at + width, language):
                break  # "Lystvyn of Ovruch district": the next name is the district's
            width += 1
        while width > 1 and not tokens[at + width - 1].text[0].isupper():
            width -= 1
        return width


def _is_pair(name: str, lookup: Lookup) -> bool:
    """Whether a name is two of the gazetteer's, the ends of a way: "Paris-Strasbourg"."""
    ends = [lookup.find(one) for one in name.split("-")]
    return len(ends) == 2 and all(one and one.known.fame >= KNOWN_FAME for one in ends)


def _people(said: Found | Token, place: Place | None) -> Slot:
    """The slot of an adjective of a place."""
    places = (place,) if place is not None else ()
    mention = PlaceMention(said.start, said.end, said.text, place, 0.5, places, "demonym")
    return Slot("M", said.start, said.end, said.text, mention)


def _is_open(word: str, language: Language) -> bool:
    """Whether a word of a script without capitals may be a name."""
    if word in language.frequent or word in language.before or word in language.kinds:
        return False
    return len(word) > 2 and word not in language.common and word not in language.not_names


def _only_letters(gap: str) -> bool:
    return all(letter.isalpha() or letter in " \u00a0" for letter in gap) and gap == gap.lower()


def _over(start: int, end: int, taken: list[Slot]) -> bool:
    return any(slot.start < end and start < slot.end for slot in taken)


def _has_seat(area: Place, candidates: tuple[Place, ...]) -> bool:
    """Whether a town of the area has its name too, and may be meant by it."""
    return any(
        place.kind == "settlement" and place.country == area.country and place.population >= SEAT
        for place in candidates[:8]
    )

"""The slots of a sentence in a language whose capitals tell names: those that the recogniser tagged,
left out, cut short or took too far."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.ends import behind_towns, other_scripts, runs
from osint.ends.called_after import is_called_after, is_no_town, led_off
from osint.ends.context import WATERS
from osint.ends.named import WHOLES, Name, as_written, letter_of
from osint.ends.off_towns import site_called
from osint.ends.river_names import rivers_told
from osint.ends.slot import Slot
from osint.ends.slot_maker import Slots, inside, overlaps
from osint.extract.mention_search import touching
from osint.gazetteer import fold
from osint.language.pack import Pack
from osint.model import Place, PlaceMention, Span
from osint.model.gaps import PINNED
from osint.support.patterns import lazily

_BRACKET = lazily(r"\s\([^\W\d_]{2,20}\)")
_SOUNDS = frozenset("əɔɪʊʃʒŋθðɛɑɒʌɜˈˌː")
"""Letters of phonetic script: what holds one says how a name is spoken."""
_OWNED = lazily(r"[’']s?\s(?=\w)")
"""What stands between an owner and what it owns."""
_NUMBER = lazily(r"\s\d")
_ROAD = lazily(r"[A-Z]{1,3}-?\d{1,4}[A-Z]?")
"""The number of a road: M-4, A607."""
_OF_NATURE = WATERS | {"island", "peninsula"}
ARTICLE = 3
"""Letters of a name that is rather the first word of a longer one: Al, Abu, Ain."""
_UPPER = lazily(r"[A-Z\u00c0-\u00de\u0100-\u024f\u0400-\u042f]")


class CapitalSlots(Slots):
    """Makes the slots of a document's sentences."""

    def _names(self, pack: Pack, start: int, end: int, taken: list[Slot]) -> list[Slot]:
        places = [p for p in inside(self._places, start, end) if not overlaps(p, taken)]
        found = []
        used: set[int] = set()
        for first, last in self._runs(pack, start, end, places):
            tagged = list(touching(places, first, last))
            if not tagged:
                if not overlaps(Span(first, last), taken):
                    found += self._unread(first, last)
            elif self._is_longer(first, last, tagged):
                longer = self._longer(first, last, tagged)
                if longer is not None:
                    found.append(longer)
                    used |= {p.start for p in tagged}
                else:
                    at = tagged[-1].end
                    area = behind_towns.abutting(self.text, at, last, self.gazetteer)
                    if area is not None and behind_towns.holds(area, tagged[-1].candidates):
                        found += self._area(at + 1, last, area)
        slots = [self._place(p) for p in places if p.start not in used] + found
        return [
            slot
            for slot in slots
            if not (runs.is_half(self.text, slot, pack) or runs.is_road(self.text, slot, pack))
        ]

    def _own(self, start: int, end: int) -> list[Slot]:
        """The user's own lines, and the letters of a state behind a town that lies there."""
        found = super()._own(start, end)
        for first, last, state in behind_towns.states(
            self.text, start, end, self._pack, self.gazetteer
        ):
            found += self._area(first, last, state)
        return found

    def _area(self, first: int, last: int, area: Place | None) -> list[Slot]:
        """An area that is written otherwise than the gazetteer has it; nothing for none."""
        if area is None:
            return []
        text = self.text[first:last]
        letter = "R" if area.kind == "region" else "K"
        return [Slot(letter, first, last, text, Name(text, None, (area,)))]

    def _runs(
        self, pack: Pack, start: int, end: int, places: Sequence[PlaceMention]
    ) -> Iterator[tuple[int, int]]:
        """The runs of a sentence; one that an area opens as the owner of the rest ("India's Punjab")
        as both."""
        owners = {p.end: p for p in places if p.place is not None and p.place.kind in WHOLES}
        for first, last in runs.find(pack, self.text, start, end):
            owned = _OWNED.search(self.text, first, last)
            owner = owners.get(owned.start()) if owned is not None else None
            if owned is None or owner is None or owner.start != first:
                yield first, last
            elif self._is_owned(owned.end(), last):
                yield first, owner.end
                yield owned.end(), last
            else:
                yield first, last

    def _is_owned(self, first: int, last: int) -> bool:
        """Whether what an area owns is a place: one of the gazetteer, or called a division."""
        noun = self.text[last : last + 24].lower().split()[:1]
        is_division = bool(noun) and noun[0].strip(",.") in self._pack.words("division")
        return is_division or bool(self._looked_up(self.text[first:last]))

    def _is_longer(self, first: int, last: int, tagged: list[PlaceMention]) -> bool:
        if any(p.role == "demonym" for p in tagged):
            return self._is_water(self.text[first:last])
        if self._is_part_of(first, tagged[0]):
            return False
        low, high = min(p.start for p in tagged), max(p.end for p in tagged)
        if first <= low and high <= last and (first, last) != (low, high):
            return True
        if (
            tagged[0].end - low <= ARTICLE
            and self.text.startswith("-", tagged[0].end)
            and len(tagged) == 2
        ):
            return True  # "Al-Nuseirat", of which both were taken for names
        return len(tagged) == 2 and tagged[-1].text.lower() in self._pack.words("facility")

    def _is_water(self, text: str) -> bool:
        """Whether a people's name is part of a water's: "Indian Ocean"."""
        is_said = text.rpartition(" ")[2].lower() in self._pack.words("no_spot")
        return is_said and bool(self.gazetteer.lookup(text))

    def _is_part_of(self, first: int, tagged: PlaceMention) -> bool:
        """Whether a capital letter makes the part of an area look like a name: "Central Gaza"."""
        before = self.text[first : tagged.start].strip()
        return self._is_part_word(before) and self._is_area(tagged.candidates)

    def _is_part_word(self, word: str) -> bool:
        """Whether a word says which part of an area is meant."""
        return word.lower() in self._pack.words("part_adjective", "middle")

    @staticmethod
    def _is_area(found: Sequence[Place]) -> bool:
        return bool(found) and found[0].kind in WHOLES

    def _longer(self, first: int, last: int, tagged: list[PlaceMention]) -> Slot | None:
        """A name of which the recogniser tagged a part: the whole, where a place has it."""
        text = self.text[first:last]
        candidates = self.gazetteer.lookup(text)
        hyphen = self.text[tagged[0].end : tagged[0].end + 1] == "-" and len(tagged) == 1
        if candidates or hyphen or self._is_behind_article(first, tagged[0]):
            return self._slot(first, last, Name(text, None, candidates))
        if any(self._is_led_on(last, one) for one in tagged):
            return None
        head = self.text[first : tagged[0].start].strip().lower()
        is_of_nature = any(each.kind in _OF_NATURE for each in tagged[0].candidates)
        if tagged[0].end == last and head in self._pack.words("nature_title") and not is_of_nature:
            return self._slot(first, last, Name(text, None, ()))  # "Lake Cebu"
        return self._with_noun(first, text, tagged)

    def _is_behind_article(self, first: int, tagged: PlaceMention) -> bool:
        """Whether the place is only the last part of an Arabic name: "Ras al-Ayn"."""
        head, hyphen, _ = self.text[first : tagged.start].rpartition("-")
        words = head.split() if hyphen and self.text[tagged.start - 1] == "-" else []
        return len(words) > 1 and words[-1].lower() in self._pack.words("name_prefix")

    def _is_led_on(self, last: int, tagged: PlaceMention) -> bool:
        """Whether a preposition leads from a place to what it lies at: "Lima on the Ottawa River"."""
        led = self.text[tagged.end : last].split()[:1]
        return bool(led) and led[0] in self._pack.words("preposition") - self._pack.words("of")

    def _with_noun(self, first: int, text: str, tagged: list[PlaceMention]) -> Slot | None:
        """ "Conakry Anchorage": the recogniser took the noun for a place, or left it out."""
        whole = self._whole(first, text, tagged)
        if whole is not None:
            return whole
        head, _, noun = text.rpartition(" ")
        if noun.lower() in self._pack.words("organisation"):
            return Slot("T", first, first + len(text), text, None)
        if noun.lower() in self._pack.words("nature", "quarter_head") and " " in text:
            return self._slot(first, first + len(text), Name(text, None, ()))
        if not head or noun.lower() not in self._pack.words("facility"):
            if is_called_after(self.text, first, text, tagged, self._pack):
                return self._slot(first, first + len(text), Name(text, None, ()))
            return None
        mention = tagged[0] if tagged[0].text == head else None
        if tagged[-1].text != noun and mention is None:
            return None
        slot = (
            self._place(mention)
            if mention
            else self._slot(first, first + len(head), Name(head, None, self._looked_up(head)))
        )
        slot.noun, slot.stop = noun.lower(), first + len(text)
        return slot

    def _whole(self, first: int, text: str, tagged: list[PlaceMention]) -> Slot | None:
        """ "Al Zahra School", "Tiyas Military Airbase", "Jisr al-Shughur": one name of several
        words, of which the recogniser knew the first."""
        words = text.split()
        rest = words[len(tagged[0].text.split()) :]
        if tagged[0].start != first or tagged[-1].end > first + len(text) or not rest:
            return None
        noun = words[-1].lower()
        is_facility = noun in self._pack.words("facility") and len(rest) > 1
        is_head = tagged[0].text.lower() in self._pack.words("name_head")
        is_whole = is_facility or is_head or self._is_joint(rest[0])
        if not is_whole and len(tagged[0].text) > ARTICLE:
            return None
        slot = self._slot(first, first + len(text), Name(text, None, ()))
        if noun in self._pack.words("facility"):
            slot.noun = noun
        return slot

    def _is_joint(self, word: str) -> bool:
        """Whether a word in small letters goes on with a name: "Jisr al-Shughur"."""
        words = self._pack.words
        first, hyphen, _ = word.partition("-")
        if hyphen:
            return first in words("name_prefix")
        return first in words("name_joint") - words("preposition") - words("article")

    def _is_road(self, text: str, end: int) -> bool:
        """Whether a name is a numbered road's: "Highway 90"."""
        return text.lower() in self._pack.words("no_spot") and bool(_NUMBER.match(self.text, end))

    def _is_site(self, end: int) -> bool:
        """Whether the words behind a number say what it is of: "the T-4 air base"."""
        words = self.text[end : end + 24].lower().split()[:2]
        return not self._pack.words("facility").isdisjoint((*words[:1], " ".join(words)))

    def _unread(self, first: int, last: int) -> list[Slot]:
        text = self.text[first:last]
        if len(text) < 2 or not _SOUNDS.isdisjoint(text) or not _UPPER.search(text):
            return []  # how a name is said; a name in a script without capitals
        if self._is_road(text, last):
            return [Slot("T", first, last, text, None)]
        if _ROAD.fullmatch(text) and not self._is_site(last):
            return [Slot("T", first, last, text, None)]
        if text.lower() in self._pack.words("seat_kind"):
            return []
        longer = self._bracketed(first, last, None)
        if longer is not None:
            return [longer]
        candidates = self._looked_up(text) or self._of_division(text)
        people = self.gazetteer.demonym(text)
        is_other = not candidates or (candidates[0] == people and fold(people.name) != fold(text))
        if (
            people is not None
            and is_other
            and people.kind in ("country", "region", "disputed", "peninsula")
        ):
            mention = PlaceMention(first, last, text, people, 0.5, (people,), "demonym")
            return [Slot("M", first, last, text, mention)]
        head, _, rest = text.partition(" ")
        if not candidates and self._is_part_word(head) and self._is_area(self._looked_up(rest)):
            at = first + len(head) + 1
            return [self._slot(at, last, Name(rest, None, self._looked_up(rest)))]
        area = None if candidates else behind_towns.misspelt(self.text, first, last, self.gazetteer)
        if area is not None:
            return self._area(first, last, area)
        if not candidates and " " in text:
            cut = self._cut(first, text)
            if cut:
                return cut
        return [self._slot(first, last, Name(text, None, candidates))]

    def _bracketed(self, start: int, end: int, mention: PlaceMention | None) -> Slot | None:
        """ "Frankfurt (Oder)": a name that its bracket belongs to."""
        bracket = _BRACKET.match(self.text, end)
        if bracket is None:
            return None
        text = self.text[start : bracket.end()]
        found = self.gazetteer.lookup(text)
        if not found or fold(found[0].name) != fold(text):
            return None
        slot = self._slot(start, bracket.end(), Name(text, mention, found))
        slot.letter = "P"
        return slot

    def _looked_up(self, text: str) -> tuple[Place, ...]:
        """The places of a name, an inflected one in the form that the gazetteer has."""
        if other_scripts.is_other(text):
            text = other_scripts.listed(text, self.gazetteer)
        return self.gazetteer.lookup(text)

    def _of_division(self, text: str) -> tuple[Place, ...]:
        """The areas of the last of several names: "Donetsk Oblasts" of "Kharkiv and Donetsk Oblasts"."""
        head, _, kind = text.rpartition(" ")
        if kind.lower() not in self._pack.words("divisions"):
            return ()
        return tuple(place for place in self._looked_up(head) if place.kind in WHOLES)

    def _cut(self, first: int, text: str) -> list[Slot]:
        """ "Paquera Costa Rica": a name, and the country behind it without a comma."""
        words = text.split(" ")
        for count in (1, 2):
            tail = " ".join(words[-count:])
            if len(words) <= count or words[-1 - count].lower() in self._pack.words("name_head"):
                continue
            at = first + len(text) - len(tail)
            area = behind_towns.abutting(self.text, at - 1, first + len(text), self.gazetteer)
            if area is not None:
                head = text[: -len(tail) - 1]
                one = self._slot(first, at - 1, Name(head, None, self.gazetteer.lookup(head)))
                return [one, self._slot(at, at + len(tail), Name(tail, None, (area,)))]
        head = led_off(text, self._pack)
        own = self._looked_up(head) if head else ()
        return [self._slot(first, first + len(head), Name(head, None, own))] if own else []

    def _place(self, mention: PlaceMention) -> Slot:
        if mention.role == "demonym":
            return Slot("M", mention.start, mention.end, mention.text, mention)
        longer = self._bracketed(mention.start, mention.end, mention)
        if longer is not None:
            return longer
        if site := site_called(self.text, mention, self._pack, self.gazetteer):
            return self._slot(mention.start, mention.end, Name(mention.text, mention, site))
        candidates = {mention.place.id: mention.place} if mention.place is not None else {}
        others = () if mention.why == PINNED else self.gazetteer.lookup(mention.text)
        for place in (*mention.candidates, *others):
            candidates.setdefault(place.id, place)
        name = Name(mention.text, mention, as_written(mention, tuple(candidates.values()))[:30])
        return self._slot(mention.start, mention.end, name)

    def _slot(self, start: int, end: int, name: Name) -> Slot:
        letter = letter_of(name)
        if letter in "KNPQR" and (
            rivers := rivers_told(
                self.text, start, end, name.candidates, self._pack, self.gazetteer
            )
        ):
            rest = tuple(place for place in name.candidates if place not in rivers)
            river = Name(name.text, name.mention, rivers + rest)
            return Slot("W", start, end, self.text[start:end], river)
        if letter in "NPQR" and is_no_town(self.text, start, end, name.candidates, self._pack):
            return Slot("W", start, end, self.text[start:end], Name(name.text, None, ()))
        if letter in "RN" and self.title is not None and fold(name.text) == fold(self.title):
            letter = "P"
        words = name.text.lower().split()
        if len(words) > 1 and letter in "NPQ":
            is_last = words[-1] in self._pack.words("divisions") and bool(name.candidates)
            kinds = self._pack.words("division")
            if words[-1] in kinds or is_last or (words[1] == "of" and words[0] in kinds):
                letter = "R"
            elif letter == "N" and (
                words[-1] in self._pack.words("no_spot") or words[0] in self._pack.words("no_spot")
            ):
                letter = "W"
        return Slot(letter, start, end, self.text[start:end], name)

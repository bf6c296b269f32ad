"""The names of a document, gathered for resolution: one entry a name, with its candidates."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from osint.extract.places import Found
from osint.extract.places.held import Holder
from osint.gazetteer import Candidate
from osint.language.en.roles import asked
from osint.model import Place
from osint.resolve.bearers import Registry
from osint.support.patterns import lazily

MOST_NEIGHBOURS = 6
"""Names before and after that are heard as neighbours of a name."""

CONTAINERS = ("country", "region", "disputed", "macro-region")
_LOOSE = lazily(
    r"^(?:,? in (?:the )?(?:\w+ (?:part|west|east|north|south) of |(?:southern|northern|eastern"
    r"|western|central|north\w{4,7}|south\w{4,7}) |(?:state|province|region) of )?(?:the )?"
    r"|, (?:a|the) (?:\w+ ){0,3}(?:in|of) (?:the )?(?:(?:southern|northern|eastern|western|central) )?)$"
)
_IS_IN = lazily(
    r"^(?:,? ?\([^()]{0,80}\)| \w{1,12},)?,? (?:is|was) (?:a|an|the|one of the) [^.;]{0,90}"
    r"\b(?:in|of|within) (?:the )?(?:\w{2,12}ern |state of |province of |region of )?(?:the )?$"
)
_FURTHER = lazily(
    r"^(?:,? (?:(?:\w+ )?(?:district|county|region|province|department|municipality|commune"
    r"|governorate|prefecture|voivodeship|oblast|raion|state|territory)s?)?,? ?"
    r"(?:(?:in|of|within) )?(?:the )?(?:(?:\w{2,12}ern|central) )?(?:(?:state|province|region|part|"
    r"department|republic|island) of )?(?:the )?)$"
)

_HOLDS = lazily(
    r"\b(?:is|are|was|were|lies?|lying|situated|located|county|city|town|village|suburb|hamlet|resort"
    r"|place|part) (?:\w{1,12} ){0,2}(?:in|of|within) (?:\w{2,8}ern |upstate )?$"
)
"""What stands before the name of what holds something: "is a town in "."""


class Entry:
    """One name as a document uses it: all its mentions share one sense.

    `containers` are names that hold it by an address ("Paris, Texas"), `loose` by a preposition
    ("Paris in northern Texas"), `introduced` by its introduction ("Paris is a town in Texas"); `asked` are the kinds the sentence asks for ("the river ...");
    `neighbours` stand close to it in the text. `shares`
    and `standing` (log odds) run parallel to `candidates`.
    """

    __slots__ = (
        "asked", "candidates", "contained", "containers", "demonym", "holds", "introduced",
        "is_split", "key", "laid", "loose", "mentions", "neighbours", "shares", "standing",
        "weight",
    )  # fmt: skip

    def __init__(self, key: str, candidates: tuple[Candidate, ...], demonym: bool = False) -> None:
        self.key, self.candidates, self.demonym = key, candidates, demonym
        self.mentions: list[int] = []
        self.containers: list[Entry] = []
        self.loose: list[Entry] = []
        self.introduced: list[Entry] = []
        self.contained: list[Entry] = []
        self.neighbours: list[Entry] = []
        self.asked: set[str] = set()
        self.weight = 1.0
        self.shares: list[float] = []
        self.standing: list[float] = []
        self.holds = False  # by the words before it something lies in it
        self.is_split = False  # one of several senses that the text's addresses tell apart
        self.laid: Any = None  # what evidence.Laid keeps of an entry that cannot change


def entry_of(key: str, demonym: bool, registry: Registry) -> Entry:
    """The entry of a name as nothing in a text has told of it yet."""
    entry = Entry(key, registry.bearers(key, demonym).candidates, demonym)
    begin_anew((entry,), registry)
    return entry


def begin_anew(entries: Iterable[Entry], registry: Registry) -> None:
    """Let names stand as they do before any of them is weighed."""
    for entry in entries:
        known = registry.bearers(entry.key, entry.demonym)
        entry.shares, entry.standing = known.guess, known.standing


def contains(outer: Place, inner: Place) -> bool:
    """Whether a country or first-order region holds a place (and is not that place)."""
    if outer.country != inner.country or outer.id == inner.id or outer.country is None:
        return False
    if outer.kind == "country":
        return True
    return outer.kind == "region" and outer.admin1_code == inner.admin1_code


def gather(
    text: str,
    found: Sequence[Found],
    registry: Registry,
    holders: Mapping[int, Holder] = MappingProxyType({}),
) -> tuple[list[Entry], list[Entry]]:
    """(The entries, the entry of each name found). `holders` are names that lie in others, by
    their indices, as the words of other languages say.

    A name followed by different containers in one document ("Springfield, Ill." and
    "Springfield, Mo.") makes an entry for each.
    """
    outer = [_container_at(text, found, at, registry) for at in range(len(found))]
    for at, holder in holders.items():
        if outer[at] is None and holder.is_address:
            outer[at] = holder.at
    loose = [
        _loosely(text, found, at) if within is None else ([], False)
        for at, within in enumerate(outer)
    ]
    split = [
        within if within is not None else _introducer(found, *loose[at])
        for at, within in enumerate(outer)
    ]
    of_name = _entries(found, split, registry)
    entries = list({id(entry): entry for entry in of_name}.values())
    for at, name in enumerate(found):
        entry, within = of_name[at], outer[at]
        entry.mentions.append(at)
        entry.asked |= asked(text, name.start, name.end)
        entry.holds = (
            entry.holds or _HOLDS.search(text, max(0, name.start - 60), name.start) is not None
        )
        if within is not None and of_name[within] not in entry.containers:
            entry.containers.append(of_name[within])
            of_name[within].contained.append(entry)
        wider, introduced = loose[at]
        if at in holders and within is None:
            wider = [holders[at].at, *wider]
        for index in wider:
            outer_entry = of_name[index]
            if outer_entry is not entry and outer_entry not in entry.loose:
                entry.loose.append(outer_entry)
                if introduced:
                    entry.introduced.append(outer_entry)
    _introduce(of_name)
    for entry in entries:
        entry.weight = min(2.0, math.sqrt(len(entry.mentions)))
    return entries, of_name


def _entries(
    found: Sequence[Found], outer: Sequence[int | None], registry: Registry
) -> list[Entry]:
    """The entry of each name: one for a name, or one for each of its several addresses."""
    addresses: dict[str, set[str]] = {}
    for name, at in zip(found, outer, strict=True):
        if at is not None:
            addresses.setdefault(name.known.key, set()).add(found[at].known.key)
    entries: dict[tuple[str, str], Entry] = {}
    last: dict[str, str] = {}
    of_name: list[Entry] = []
    for name, at in zip(found, outer, strict=True):
        key = name.known.key
        label = ""
        if len(addresses.get(key, ())) > 1:
            label = found[at].known.key if at is not None else last.get(key, "")
        last.setdefault(key, label)
        entry = entries.get((key, label))
        if entry is None:
            entry = entries[key, label] = entry_of(key, name.known.how == "demonym", registry)
            entry.is_split = bool(label)
        of_name.append(entry)
    return of_name


def _introducer(found: Sequence[Found], wider: list[int], introduced: bool) -> int | None:
    """The name that tells one bearer of a name from another by its introduction ("Troy is a village
    in Miami County, Ohio"), of what `_loosely` told: the first region or country, else the last of
    the names."""
    if not introduced or not wider:
        return None
    wide = [index for index in wider if found[index].known.kind in ("region", "country")]
    return wide[0] if wide else wider[-1]


def _introduce(of_name: Sequence[Entry]) -> None:
    """Make the names that stand next to each other in the text neighbours."""
    for at, entry in enumerate(of_name):
        for other in of_name[max(0, at - 2) : at]:
            if other is entry:
                continue
            if len(entry.neighbours) < MOST_NEIGHBOURS and other not in entry.neighbours:
                entry.neighbours.append(other)
            if len(other.neighbours) < MOST_NEIGHBOURS and entry not in other.neighbours:
                other.neighbours.append(entry)


def _container_at(text: str, found: Sequence[Found], at: int, registry: Registry) -> int | None:
    """The index of the name that closes the address begun by name `at`: "X, Y" or "X (Y)"."""
    if at + 1 >= len(found):
        return None
    name, following = found[at], found[at + 1]
    if following.start - name.end != 2 or text[name.end : following.start] not in (", ", " ("):
        return None
    if "demonym" in (following.known.how, name.known.how):
        return None
    if _in_list(text, found, at) and not registry.may_hold(following.known.key, name.known.key):
        return None
    if following.known.kind not in CONTAINERS and at + 2 < len(found):
        beyond = found[at + 2]
        closed = text[following.end : beyond.start] == ", " and beyond.known.kind in CONTAINERS
        if closed and registry.contains(following.known.key):
            return at + 2
    return at + 1 if registry.contains(following.known.key) else None


MOST_LISTED = 40
"""Names of a list that are looked over on either side of one: a longer list is cut, so that the
work on a row of thousands stays linear."""
_LISTED, _LAST = (", ",), lazily(r",? (?:and|or|&) ")


def _in_list(text: str, found: Sequence[Found], at: int) -> bool:
    """Whether three or more names stand in a row, the last after an "and": a list of places."""
    first = at
    while (
        first
        and at - first < MOST_LISTED
        and text[found[first - 1].end : found[first].start] in _LISTED
    ):
        first -= 1
    last = at
    behind = min(len(found) - 1, at + MOST_LISTED)
    while last < behind and text[found[last].end : found[last + 1].start] in _LISTED:
        last += 1
    if last + 1 >= len(found):
        return False
    gap = text[found[last].end : found[last + 1].start]
    return last + 1 - first >= 2 and len(gap) < 8 and _LAST.fullmatch(gap) is not None


def _loosely(text: str, found: Sequence[Found], at: int) -> tuple[list[int], bool]:
    """The names that hold name `at` by a preposition ("X in Y"), and whether the sentence
    introduces it ("X is a village in Y, Z")."""
    if at + 1 >= len(found):
        return [], False
    name, following = found[at], found[at + 1]
    if following.start - name.end > 150 or name.known.how == "demonym":
        return [], False
    gap = text[name.end : following.start]
    introduced = len(gap) > 8 and _IS_IN.match(gap) is not None
    if not introduced and not _LOOSE.match(gap):
        return [], False
    held = [at + 1]
    while held[-1] + 1 < len(found) and len(held) < 3:
        gap = text[found[held[-1]].end : found[held[-1] + 1].start]
        if len(gap) > 60 or not _FURTHER.match(gap):
            break
        held.append(held[-1] + 1)
    return [index for index in held if found[index].known.how != "demonym"], introduced

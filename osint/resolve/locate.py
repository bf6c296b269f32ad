"""From names to places: which of the candidates a text means, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from osint.extract.languages import stretches
from osint.extract.places import Found, Names, fitted, recognise
from osint.extract.places.longer import without_parts
from osint.gazetteer import Gazetteer
from osint.language.en.not_places import is_other
from osint.language.en.roles import acts
from osint.language.traits import BASE
from osint.model import CoordinateMention, Document, Place, PlaceMention
from osint.resolve.astray import Meant, astray
from osint.resolve.bearers import Registry
from osint.resolve.entries import Entry, begin_anew, gather
from osint.resolve.found_names import Named
from osint.resolve.home import favour, find_home, pseudo_entry
from osint.resolve.rank import Ranker, displaced, weigh
from osint.support.named_tuple import NamedTuple

UNDECIDED = 0.25
"""A best candidate less likely than this is no answer: the name stays unresolved."""

MOST_SHOWN = 10
"""Candidates handed on with a mention."""

LONGEST_TITLE = 300
"""A longer title is no title, and is not read."""


@lru_cache(maxsize=4)
def _views(gazetteer: Gazetteer) -> tuple[Names, Ranker]:
    """What the recogniser and the ranker keep of a gazetteer."""
    names, registry = Names(gazetteer, fitted()), Registry(gazetteer, fitted().ranking)
    return names, Ranker(registry)


def homes_of(texts: Mapping[str, list[set[str]]], gazetteer: Gazetteer) -> dict[str, Place]:
    """The homes of publishers: source to the folded names in each of its texts, to the place."""
    registry = _views(gazetteer)[1].registry
    found = {source: find_home(named, registry, source) for source, named in texts.items()}
    return {source: place for source, place in found.items() if place is not None}


def locate(
    document: Document,
    masked: str,
    coordinates: Sequence[CoordinateMention],
    gazetteer: Gazetteer,
) -> tuple[PlaceMention, ...]:
    """The places that `document` names: those that `named` finds, `resolved`."""
    return resolved(
        document, named(document, masked, coordinates, gazetteer), coordinates, gazetteer
    )


def named(
    document: Document,
    masked: str,
    coordinates: Sequence[CoordinateMention],
    gazetteer: Gazetteer,
) -> Named:
    """Which words of `document` name places. `masked` is its text with links and coordinates
    blanked, of the same length."""
    heading = _heading(document)
    points = [mention.start for mention in coordinates if mention.point is not None]
    found = recognise(masked, _views(gazetteer)[0], heading=heading, points=points)
    whole = heading + masked
    found = [name for name in found if not is_other(whole, name.known.key, name.start, name.end)]
    parts = stretches(masked, document.language)
    if not parts:
        found = list(without_parts(((name, BASE) for name in found), whole))
        return Named(whole, len(heading), found)
    from osint.resolve.spoken import spoken  # most texts are English alone

    return spoken(whole, len(heading), found, parts, gazetteer)


def resolved(
    document: Document,
    names: Named,
    coordinates: Sequence[CoordinateMention],
    gazetteer: Gazetteer,
) -> tuple[PlaceMention, ...]:
    """The places that the names of a document mean, in the order of the text.

    A mention's `confidence`, 0 to 1, is the chance that it names a place and that this is the
    place.
    """
    if not names.found:
        return ()
    ranker = _views(gazetteer)[1]
    entries, of_name = gather(names.text, names.found, ranker.registry, names.holders)
    points = [mention.point for mention in coordinates if mention.point is not None]
    home = document.home or names.home
    if home is not None:
        ranker.weigh([*entries, pseudo_entry(home)], points)
    else:
        ranker.weigh(entries, points)
    decided = {id(entry): _decide(entry) for entry in entries}
    if names.homes and home is None:
        begin_anew(entries, ranker.registry)
        favour(entries, names.homes)
        weigh(entries, points, ranker.registry)
        decided = {id(entry): _no_surer(_decide(entry), decided[id(entry)]) for entry in entries}
    pairs = list(zip(names.found, of_name, strict=True))
    stray = set() if names.home else astray([Meant(n, e, decided[id(e)].place) for n, e in pairs])
    return tuple(
        [
            _mention(document, names, name, entry, decided[id(entry)])
            for name, entry in pairs
            if name.start >= names.shift and id(entry) not in stray
        ]
    )


def _heading(document: Document) -> str:
    """The title as a paragraph before the text, unless the text begins with it."""
    title = document.title
    if not title or len(title) > LONGEST_TITLE or document.text[:LONGEST_TITLE].startswith(title):
        return ""
    return title + "\n\n"


class _Decision(NamedTuple):
    """What was decided for a name, wherever it stands."""

    place: Place | None
    share: float
    candidates: tuple[Place, ...]
    why: str


def _decide(entry: Entry) -> _Decision:
    """The likeliest candidate, unless none is likely or the text puts the name elsewhere."""
    shares = entry.shares
    if not shares:
        return _Decision(None, 0.0, (), "no place of this name is known")
    order = sorted(range(len(shares)), key=lambda at: -shares[at])[:MOST_SHOWN]
    share = shares[order[0]]
    place = entry.candidates[order[0]].place if share >= UNDECIDED else None
    elsewhere = place is not None and displaced(entry, place)
    if elsewhere:
        place = None
    candidates = tuple([entry.candidates[at].place for at in order])
    return _Decision(place, share, candidates, _why(entry, place, share, elsewhere))


def _no_surer(decision: _Decision, plain: _Decision) -> _Decision:
    """A choice that the language of the text had a part in: it tells namesakes apart, and makes no
    choice surer that stands without it, lest a guess accuse a text."""
    if decision.place != plain.place:
        return decision
    return decision._replace(share=min(decision.share, plain.share))


def _mention(
    document: Document, names: Named, name: Found, entry: Entry, decision: _Decision
) -> PlaceMention:
    """One of the names as a mention of its place."""
    role = "toponym"
    if entry.demonym:
        role = "demonym"
    elif acts(names.text, name.known.key, name.start, name.end):
        role = "metonym"
    start, end = name.start - names.shift, name.end - names.shift
    return PlaceMention(
        start=start,
        end=end,
        text=document.text[start:end],
        place=decision.place,
        confidence=round(name.probability * decision.share, 3),
        candidates=decision.candidates,
        role=role,
        why=decision.why,
    )


def _why(entry: Entry, place: Place | None, share: float, elsewhere: bool) -> str:
    """One sentence on the choice."""
    count = len(entry.candidates)
    if elsewhere:
        return "the text puts it where no place of this name is known"
    if place is None:
        return f"{count} places bear this name and the text does not decide between them"
    if count == 1:
        return "the only place of this name in the gazetteer"
    if any(share > 0.9 for share in entry.shares):
        return f"the likeliest of {count} places of this name, given the others in the text"
    return f"the likeliest of {count} places of this name ({share:.0%}), none certain"

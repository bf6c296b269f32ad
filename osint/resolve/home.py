"""Where a publisher is at home: what its texts mean by a bare "Lebanon" or "Paris".

A local paper does not say where its own towns lie. Its home is given (`--home PLACE`), or found:
where the names in all its texts have candidates close together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from osint.resolve.bearers import Bearers
from osint.resolve.entries import Entry
from osint.resolve.evidence import cell

if TYPE_CHECKING:
    from osint.gazetteer import Candidate
    from osint.model import Place
    from osint.resolve.bearers import Registry

WEIGHT = 3.0
"""As how many mentions of it the home counts in each text; fitted by hand on no text: a name
that is repeated counts twice at most."""
SPOKEN = 1.5
"""Log odds that a place gains for lying where the language of a text is at home; set by hand: it makes up
for four and a half times the odds of a namesake abroad."""
LEAST_NAMES = 3
"""Names with a candidate about a home before it is one."""
LEAST_TEXTS, USUAL = 3, 0.6
"""Texts, and the share of them that name a place about it, from which a neighbourhood that is
not the densest of all is a home: great events elsewhere are named by every paper."""
CALLED, LEAST_CALLED = 4.0, 5
"""How much more a name counts that the publisher's host holds, if it has so many letters."""
SOLD = frozenset(
    [
        "AC",
        "AI",
        "AM",
        "AS",
        "CC",
        "CO",
        "CX",
        "DJ",
        "EU",
        "FM",
        "GG",
        "GL",
        "IM",
        "IO",
        "LA",
        "LY",
        "ME",
        "MS",
        "MU",
        "NU",
        "PW",
        "RE",
        "SC",
        "SH",
        "SO",
        "ST",
        "SU",
        "TK",
        "TO",
        "TV",
        "UN",
        "WS",
    ]
)
"""Top-level domains of countries and territories under which anyone may publish."""
MOST_LARGE = 1_000_000
"""Places with more inhabitants are named everywhere, and tell nothing of a home."""
_LOCAL = frozenset(("settlement", "county"))
_AROUND = tuple(row * 1000 + column for row in (-1, 0, 1) for column in (-1, 0, 1))


def pseudo_entry(home: Place) -> Entry:
    """The home as a name that the text mentions silently: it lends mass to what lies about it."""
    from osint.gazetteer.store import Candidate

    entry = Entry("", (Candidate(home, "primary", 0.0, 0),))
    entry.shares, entry.standing, entry.weight = [1.0], [0.0], WEIGHT
    return entry


def favour(entries: Sequence[Entry], homes: frozenset[str]) -> None:
    """Let the candidates in the countries of a language stand better: Toledo in a Spanish text is that of
    Spain, whatever its namesakes."""
    for entry in entries:
        entry.standing = [
            odds + SPOKEN * (candidate.place.country in homes)
            for candidate, odds in zip(entry.candidates, entry.standing, strict=True)
        ]


def find_home(texts: Iterable[Iterable[str]], registry: Registry, source: str = "") -> Place | None:
    """Where the folded names of a publisher's texts come together: the place most named, or
    likeliest to be, about the densest cell of those that LEAST_NAMES names lie about; else the
    country that its host belongs to, if any. A name that its host holds ("moscowtimes.ru") counts
    for more, and is enough together with another, or with the country."""
    named = [frozenset(text) for text in texts]
    names = Counter(key for text in named for key in text)
    country, letters = country_of(source), _letters(source)
    mass: dict[int, float] = defaultdict(float)
    held: dict[int, set[str]] = defaultdict(set)
    spots: dict[int, list[tuple[float, Candidate]]] = defaultdict(list)
    called: set[str] = set()
    for key, count in sorted(names.items()):
        is_called = _is_called(key, letters, registry)
        called.update({key} if is_called else ())
        weight = count * (CALLED if is_called else 1.0)
        for candidate, share in _local(registry.bearers(key, demonym=False), country, is_called):
            at = cell(*candidate.place.point)
            mass[at] += weight * share
            held[at].add(key)
            spots[at].append((weight * share, candidate))
    whole = registry.gazetteer.country(country) if country else None
    if not mass:
        return whole
    best = _densest(mass, held, called, named, LEAST_NAMES - (whole is not None))
    if best is None:
        return whole
    near = [best + step for step in _AROUND if best + step in mass]
    return max(
        (spot for at in near for spot in spots[at]),
        key=lambda spot: (spot[0], spot[1].fame, -spot[1].place.id),
    )[1].place


def _densest(
    mass: Mapping[int, float],
    held: Mapping[int, set[str]],
    called: set[str],
    named: Sequence[frozenset[str]],
    least: int,
) -> int | None:
    """The densest cell that names enough lie about, if it is the densest of all or nearly every
    text names a place there; None else."""
    dense = sorted(mass, key=lambda at: (-sum(mass.get(at + step, 0.0) for step in _AROUND), at))
    best = next((at for at in dense if _is_enough(_about(at, held), called, least)), None)
    if best is None or best == dense[0] or _is_usual(_about(best, held), named):
        return best
    return None


def _about(at: int, held: Mapping[int, set[str]]) -> set[str]:
    """The names that a cell and those about it hold."""
    return set().union(*(held.get(at + step, set()) for step in _AROUND))


def _is_enough(names: set[str], called: set[str], least: int) -> bool:
    """Whether the names of a neighbourhood make it a home; one that the publisher is called after
    stands for another, or for the country."""
    return len(names) >= (least - 1 if called & names else LEAST_NAMES)


def _is_usual(names: set[str], named: Sequence[frozenset[str]]) -> bool:
    """Whether most of a publisher's texts name one of these places."""
    said = sum(not names.isdisjoint(text) for text in named)
    return len(named) >= LEAST_TEXTS and said > USUAL * len(named)


def _is_called(key: str, letters: str, registry: Registry) -> bool:
    """Whether a publisher's host holds a name that is no common word ("herald", "union")."""
    if len(key) < LEAST_CALLED or key.replace(" ", "") not in letters:
        return False
    return registry.gazetteer.store.is_word(key) is False


def country_of(source: str) -> str | None:
    """The ISO code of the country that a host's top-level domain belongs to; None of one that
    is sold to all the world."""
    ending = source.rpartition(".")[2].upper() if "." in source else ""
    code = "GB" if ending == "UK" else ending
    return code if len(code) == 2 and code.isalpha() and code not in SOLD else None


def _letters(source: str) -> str:
    """The host without its ending, in letters only: "www.gulf-times.com" -> "wwwgulftimes"."""
    host = source.casefold().removesuffix("/").rpartition(".")[0] or source.casefold()
    return "".join(filter(str.isalnum, host))


def _local(
    bearers: Bearers, country: str | None = None, is_called: bool = False
) -> list[tuple[Candidate, float]]:
    """The candidates that can stand about a home, each with the weight of its vote: half by what
    the name means at first guess, half the same for all; all the same for a name that the
    publisher is called after, which the names about it must tell from others. The name of a
    country or region, or of a great city that the publisher is not called after, tells nothing."""
    first = bearers.candidates[0].place.kind if bearers.candidates else "country"
    if first in ("country", "macro-region", "region"):
        return []
    count = len(bearers.candidates)
    return [
        (candidate, 1 / count if is_called else 0.5 * share + 0.5 / count)
        for candidate, share in zip(bearers.candidates, bearers.guess, strict=True)
        if candidate.place.kind in _LOCAL
        and (is_called or candidate.place.population < MOST_LARGE)
        and country in (None, candidate.place.country)
    ]

"""Names of regions that a language has and the gazetteer lacks, from CLDR's names of subdivisions.

`tools/language_names.py` writes them into the names.tsv of each language. They come from CLDR 41, the
last version but few that has them: Debian's package unicode-cldr-core 41-0.1 unpacked, its folder
usr/share/unicode/cldr/common/subdivisions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from pathlib import Path

from osint.extract.places.lookup import Lookup
from osint.gazetteer import Gazetteer
from osint.language.pack import load
from osint.language.traits import Language
from osint.model import Place

LEAST_PEOPLE = 300_000
"""People of a region whose name is worth a row."""
LEAST_LETTERS, LEAST_SIGNS = 4, 3
"""Letters of a name, and signs of one in a script of signs."""
COMMON, COMMON_SMALL = 5.0, 3.7
"""Commonness (log10 per thousand million words) from which a name is taken for a word, in scripts
with capitals and without."""
_WRONG = frozenset(["Hasse", "Flamenca", "Лулуа", "Чиленге", "الأسترالية", "المنورة"])
"""Names of CLDR that are wrong, or say something else."""
_ROW = re.compile(r'<subdivision type="(\w+)"[^>]*>([^<]+)<')
_NO_NAME = re.compile(r"[\d,()\[\]（）、²³¹:/;–—]")
_KIND = re.compile(
    r"\s*\b(?:Autonomous|City|County|Department|District|Division|Governorate|Krai|Oblast|Parish|Prefecture|Province|Region|Republic|State|Voivodeship)\b\s*(?:of )?"
)
_PLAIN = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "centre",
        "nord",
        "sud",
        "est",
        "ouest",
        "district",
        "region",
        "area",
        "free",
        "state",
        "maritime",
        "littoral",
        "oriental",
        "capital",
        "federal",
        "territory",
        "city",
        "coast",
        "division",
        "province",
        "northwest",
        "northeast",
        "southwest",
        "southeast",
        "highlands",
        "administrative",
    ]
)
"""Words of a name that says no more than what kind of part it is, of what side."""
_FOREIGN = frozenset(["أوبلاست", "كراي", "أوبليس"])
"""What divisions are called elsewhere, only spelt out in the language's letters."""
_SIDES = {"N": ("north",), "S": ("south",), "E": ("east",), "W": ("west",)}


def names_of(folder: Path, code: str) -> dict[str, str]:
    """CLDR's code of a subdivision ("usca") -> its name in a language."""
    found = _ROW.findall((folder / f"{code}.xml").read_text(encoding="utf-8"))
    return {one: unescape(name) for one, name in found}


def by_code(folder: Path, gazetteer: Gazetteer) -> dict[str, Place]:
    """CLDR's code -> the region, of those that its English name means in its country, that no other
    code has, and that come first of all that are called so."""
    found: dict[str, Place] = {}
    english = names_of(folder, "en")
    for shorten in (False, True):
        taken = {place.id for place in found.values()}
        more = {
            code: place
            for code, name in english.items()
            if code not in found
            if (place := _region(_KIND.sub("", name) if shorten else name, code[:2], gazetteer))
            if place.id not in taken
        }
        times = Counter(place.id for place in more.values())
        found |= {code: place for code, place in more.items() if times[place.id] == 1}
    return {
        code: place
        for code, place in found.items()
        if place.population >= LEAST_PEOPLE
        if not _is_plain(place, gazetteer)
        if gazetteer.lookup(place.name)[0].id == place.id
    }


def _is_plain(place: Place, gazetteer: Gazetteer) -> bool:
    """Whether a name says no more than which part of the country it is: "West Greece"."""
    country = gazetteer.country(place.country or "")
    whole = set(re.findall(r"\w+", country.name.lower())) if country else set()
    return set(re.findall(r"\w+", place.name.lower())) <= _PLAIN | whole


def _region(name: str, country: str, gazetteer: Gazetteer) -> Place | None:
    for place in gazetteer.lookup(name):
        if place.kind == "region" and place.country == country.upper():
            return place
    return None


def regions(folder: Path, lookup: Lookup, meant: dict[str, Place]) -> dict[str, str]:
    """Name -> the gazetteer's name of the regions that the language's look-up does not find."""
    language = lookup.language
    if not (folder / f"{language.code}.xml").exists():
        return {}
    named = names_of(folder, language.code)
    times = Counter(named.values())
    sides = _sides_of(language.code)
    found: dict[str, str] = {}
    for code, place in meant.items():
        name = named.get(code, "")
        if not name or times[name] > 1 or _NO_NAME.search(name):
            continue
        core = _core(name, language)
        if not _is_name(core, language) or _contradicts(core, place.name, sides):
            continue
        if lookup.find(core) is None and not _ends_in(core, place, lookup):
            found[core] = place.name
    return found


def _ends_in(name: str, place: Place, lookup: Lookup) -> bool:
    """Whether a name ends in another that is known ("Autonome Region Sizilien")."""
    words = name.split()
    for at in range(1, len(words)):
        listed = lookup.find(" ".join(words[at:]))
        if listed is not None:
            candidates = lookup.gazetteer.key_candidates(listed.known.key)
            return place.id in {one.place.id for one in candidates}
    return False


def _core(name: str, language: Language) -> str:
    """A name without the noun for a region: "province de Chubut", "新南威尔士州"."""
    if not language.spaces:
        for suffix in sorted(language.suffixes, key=len, reverse=True):
            if name.endswith(suffix) and len(name) - len(suffix) >= LEAST_SIGNS:
                return name.removesuffix(suffix)
        return name
    words = name.replace("’", "'").split()
    joining = load(language.code).words("of_name") | set(load(language.code).words("determiner"))
    while len(words) > 1 and (words[0].lower() in language.kinds or words[0] in joining):
        words = words[1:]
    while len(words) > 1 and words[-1].lower() in language.kinds and language.script == "Latin":
        words = words[:-1]
    core = " ".join(words)
    for glued in ("d'", "l'", "dell'"):
        core = core.removeprefix(glued)
    return core


def _is_name(name: str, language: Language) -> bool:
    least = LEAST_LETTERS if language.spaces else LEAST_SIGNS
    is_capital = not language.capitals or (name[:1].isupper() and not name.isupper())
    is_own = _FOREIGN.isdisjoint(name.split()) and name.lower() not in language.common
    is_own = is_own and name not in _WRONG and not _is_word(name, language)
    return len(name) >= least and is_capital and is_own


def _is_word(name: str, language: Language) -> bool:
    """Whether a name is one of the commonest words of a language ("Amour")."""
    if " " in name or not language.spaces or language.script == "Hangul":
        return False
    from wordfreq import zipf_frequency

    least = COMMON if language.capitals else COMMON_SMALL
    return zipf_frequency(name, language.code) >= least


def _sides_of(code: str) -> dict[str, list[str]]:
    """N, E, S, W -> beginnings of the language's words for them."""
    pack = load(code)
    return {
        side: [word[:5].lower() for word in pack.words(f"azimuth_{azimuth}") if len(word) > 2]
        for side, azimuth in (("N", "000"), ("E", "090"), ("S", "180"), ("W", "270"))
    }


def _contradicts(name: str, english: str, sides: Mapping[str, Sequence[str]]) -> bool:
    """Whether one of two names has a side of the world that is against the other's."""
    own, other = set(_said(name, sides)), set(_said(english, _SIDES))
    return bool(own and other and own.isdisjoint(other))


def _said(name: str, sides: Mapping[str, Sequence[str]]) -> Iterator[str]:
    words = name.lower()
    for side, beginnings in sides.items():
        if any(beginning in words for beginning in beginnings):
            yield side

"""What tells a language, and what its names look like, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from osint.support.named_tuple import NamedTuple

COMPILED = "compiled_languages"
COMPOUND = "*-*"
"""What stands in a list of words for every word with a hyphen."""

NONE: Mapping[str, Any] = MappingProxyType({})
"""What a language has of a table that it leaves out."""
BASE = "en"
"""The language of a text that nothing tells to be in another, as most are; and that of the data."""


class Traits(NamedTuple):
    """How a language makes sentences and names, as far as code asks that serves several languages.
    Its pack has them, so that a text in one language needs no record of the others. A language has
    those that `traits` of its language.toml names: one that names none is read as most are.

    `verb_last`: the verb ends a sentence, so that no clause opens behind an address in its midst.
    `subject_opens`: the order of words is fixed, and a sentence is about the name that opens it;
    where it is free, the words that lead to the names tell, and what else is said of them.
    `bare_compounds`: a noun right before another says what that is of ("fashion capital").
    `capitals_tell`: what has a capital is a name, known or not, at the head of a sentence too; so
    its lists hold the words that open sentences.
    `bare_regions`: a region may be named without what it is ("in Donetsk"), so that its name may mean
    the town as well.
    `firm_addresses`: a name and the area behind it have rules of their own, by what leads to them and
    follows; where they do not fit, each means what it means alone.
    `loose_rules`: rules read more than is stated for sure, and the words around weigh it; where
    there are none, what is read is stated as it stands.
    `opened`: a sentence without a figure is read only where a word or a name opens a rule (see
    osint/ends/areas.py); else every sentence is.
    `own_terms`: its words are those by which the data and the reports call things.
    `provinces_have_capitals`: "the capital" without a name may be that of the province about a place.

    These follow from what language.toml holds: `inflected`, names have other forms than the one they
    are listed in; `respelt`, they are written in Latin letters by rule; `spaced`, blanks part its
    words; `at_home`, its texts mean the places of some countries first.
    """

    verb_last: bool = False
    subject_opens: bool = False
    bare_compounds: bool = False
    capitals_tell: bool = False
    bare_regions: bool = False
    firm_addresses: bool = False
    loose_rules: bool = False
    opened: bool = False
    own_terms: bool = False
    provinces_have_capitals: bool = False
    inflected: bool = False
    respelt: bool = False
    spaced: bool = False
    at_home: bool = False


class Outline(NamedTuple):
    """What is asked of every language, whatever a text is in: see `Language`. `has_hints` says that
    it has some, `hedges` are the words of all classes."""

    code: str
    name: str
    script: str
    letters: str
    usual: str
    is_read: bool
    has_hints: bool
    that_is: tuple[str, ...]
    hedges: tuple[str, ...]


class Language(NamedTuple):
    """A language. Without `is_read` only its name, script and commonest words are known.

    `letters` are those that few other languages have, `usual` those of which hardly a sentence has
    none; `hints` are words of its statements, `strong` words that other languages hardly have.
    `endings` maps the end of an inflected word to what may stand there in the nominative (an empty
    end: what may have been lost); "ец:ц" puts "ец" only where the stem ends in "ц", in its place.
    `alternations` are changes of the stem that follow; `fleeting` vowels may return before the
    consonants behind the colon. `all_nouns` says that every noun has a capital;
    `before` are words that a place follows, `after` words that follow a place, in a script that has
    no capitals to tell a name by; there `joints` are first words of names of two,
    `kinds` nouns that name what a place is (`kinds_follow`: behind its name), `nouns` English nouns -> those that mean them,
    `home` the countries (ISO 3166-1 alpha-2) whose places its texts mean first, `homeland` the one
    of them that most of its texts are written in, where there is one,
    `divisions` those of them that are areas (`divisions_follow`: behind the name, as a part of it; `seat_divisions`: called
    after their seat, and mostly in no gazetteer),
    `people_endings` what may follow such a stem (any few letters where none are given),
    `article` what a name keeps of what is written together with it, `peoples` stems of adjectives -> ISO 3166-1 alpha-2,
    `given` stems of given names, behind which no place stands,
    `part_prefixes` what such a stem may stand behind, and the azimuth of the part, degrees ("süd" = 180),
    `areas` those of adjectives of areas -> country and name in the gazetteer ("hessisch" = "DE:Hesse"),
    `units`, `hedges` and `numerals` are what figures are written with, by symbol, by class (see
    hedges.py) and by value; `number_joiners` stand between the words of a number ("y", "und"),
    `numbers_joined` says that they may be written together;
    `lengths` are words that are lengths without a figure, in km ("كيلومترين" = 2);
    `few` are words for a few kilometres ("quelques"), `up_to` stand in a range ("40 إلى 45"), `that_is` stand between a figure and the same
    in another unit ("soit");
    `town_suffixes` may be written behind the name of a town or not, `placing` are endings that tell
    where something is, or from where;
    `transcribed` are characters of a script without blanks that write foreign names and hardly words;
    `vowels_written` is false of scripts that leave short vowels out; `latin` are its letters in
    Latin ones, the commonest rendering first ("kh|h"); `adjectives` what the adjective of a town ends in -> what
    the town may end in; `regions` nouns of divisions -> what their English names end in
    ("воєводство" = "voivodeship"): both make a region's name from that of its town; `plural_divisions` are such nouns in the plural,
    behind a list of adjectives -> the noun of one ("областях" = "область").
    """

    code: str
    name: str
    script: str
    frequent: frozenset[str]
    letters: str = ""
    usual: str = ""
    hints: frozenset[str] = frozenset()
    strong: frozenset[str] = frozenset()
    is_read: bool = False
    spaces: bool = True
    capitals: bool = True
    all_nouns: bool = False
    decimal: str = "."
    before: frozenset[str] = frozenset()
    after: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    town_suffixes: tuple[str, ...] = ()
    placing: frozenset[str] = frozenset()
    divisions: frozenset[str] = frozenset()
    divisions_follow: bool = False
    seat_divisions: frozenset[str] = frozenset()
    article: str = ""
    kinds: frozenset[str] = frozenset()
    kinds_follow: bool = False
    nouns: Mapping[str, list[str]] = NONE
    home: frozenset[str] = frozenset()
    homeland: str = ""
    not_names: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    endings: Mapping[str, list[str]] = NONE
    alternations: Mapping[str, str] = NONE
    vowels: str = ""
    vowels_written: bool = True
    fleeting: str = ""
    transcribed: str = ""
    given: tuple[str, ...] = ()
    peoples: Mapping[str, str] = NONE
    part_prefixes: Mapping[str, float] = NONE
    areas: Mapping[str, str] = NONE
    people_endings: frozenset[str] = frozenset()
    latin: Mapping[str, str] = NONE
    adjectives: Mapping[str, list[str]] = NONE
    regions: Mapping[str, list[str]] = NONE
    plural_divisions: Mapping[str, str] = NONE
    units: Mapping[str, list[str]] = NONE
    hedges: Mapping[str, list[str]] = NONE
    numerals: Mapping[str, float] = NONE
    lengths: Mapping[str, float] = NONE
    number_joiners: tuple[str, ...] = ()
    few: tuple[str, ...] = ()
    up_to: tuple[str, ...] = ()
    that_is: tuple[str, ...] = ()
    numbers_joined: bool = False

"""Adjectives of countries and areas in a language: "hessisch", "südsyrisch", by their stems."""

from __future__ import annotations

from collections.abc import Mapping

from osint.language.traits import Language

LONGEST_STEM = 4
"""Letters that an adjective's ending may have behind its stem."""


def country_of(word: str, language: Language) -> str | None:
    """The country, as ISO 3166-1 alpha-2, whose adjective a word is, that of a part included;
    None for one of a continent, whose stem stands for nothing ("südamerikanisch")."""
    low = word.lower()
    whole = of_stem(low, language.peoples, language)
    if whole is not None:
        return whole or None
    prefix = part_prefix(low, language)
    return of_stem(low[len(prefix) :], language.peoples, language) if prefix else None


def part_of(word: str, language: Language) -> float | None:
    """The azimuth, degrees, of the part of a country whose adjective a word is: "südsyrisch" 180."""
    low = word.lower()
    prefix = part_prefix(low, language)
    if not prefix or of_stem(low, language.peoples, language) is not None:
        return None
    return language.part_prefixes[prefix]


def of_stem(word: str, stems: Mapping[str, str], language: Language) -> str | None:
    """What the stem of an adjective stands for, its prefixes and endings off."""
    for prefix in ("", *language.prefixes):
        written = prefix.partition("=")[0]
        core = word[len(written) :] if word.startswith(written) else ""
        if len(core) < 3:
            continue
        for end in range(len(core), max(2, len(core) - LONGEST_STEM), -1):
            meant = stems.get(core[:end])
            endings = language.people_endings
            if meant is not None and (not endings or core[end:] in endings):
                return meant
    return None


def part_prefix(word: str, language: Language) -> str:
    """The prefix of a part that a word in small letters begins with; empty for none."""
    fitting = (prefix for prefix in language.part_prefixes if word.startswith(prefix))
    return max(fitting, key=len, default="")

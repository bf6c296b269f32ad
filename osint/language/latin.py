"""Names of other scripts in Latin letters, roughly: to compare them with a gazetteer's spellings.

The letters stand in `[latin]` of language.toml; scripts that write no vowels give skeletons.
"""

from __future__ import annotations

from osint.language.identity import Language


def in_latin(name: str, language: Language) -> str:
    """The name letter by letter; unchanged in a language that has no `[latin]` letters."""
    letters = language.latin
    if not letters:
        return name
    longest = max(map(len, letters))
    found, at, low = [], 0, name.lower()
    while at < len(low):
        for width in range(longest, 0, -1):
            part = low[at : at + width]
            if part in letters:
                found.append(letters[part])
                at += width
                break
        else:
            found.append(low[at])
            at += 1
    return "".join(found)

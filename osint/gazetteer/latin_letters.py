"""Ukrainian names in Latin letters, as the official romanisation writes them."""

from __future__ import annotations

import re

_ROMAN_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_ROMAN = {
    **dict(zip("абвгґдежзиіклмнопрстуфх", ["a", "b", "v", "h", "g", "d", "e", "zh", "z", "y", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh"], strict=True)),
    "є": "ie", "ї": "i", "й": "i", "ю": "iu", "я": "ia", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ь": "", "’": "", "'": "", "ʼ": "",
}  # fmt: skip
"""The official romanisation (Cabinet of Ministers, resolution 55 of 27 January 2010)."""


def romanised(name: str) -> str:
    """A Ukrainian name in Latin letters: "Згурівка" -> "Zghurivka", "Яготин" -> "Yahotyn"."""
    words = []
    for word in re.split(r"([ -])", name.casefold()):
        text = word.replace("зг", "zгh").replace("zгh", "zgh")
        head = _ROMAN_FIRST.get(text[:1], "") or _ROMAN.get(text[:1], text[:1])
        words.append((head + "".join(_ROMAN.get(c, c) for c in text[1:])).capitalize())
    return "".join(words)

"""Names spelt nearly alike: a skeleton that transliterations share, and edit distance."""

from __future__ import annotations

from osint.gazetteer.store import Store
from osint.support.patterns import lazily

_SKELETON = (
    ("shch", "s"), ("sch", "s"), ("tsch", "c"), ("tch", "c"), ("kh", "h"), ("ch", "c"),
    ("sh", "s"), ("zh", "z"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("gh", "g"),
    ("dh", "d"), ("ck", "k"), ("iy", "i"), ("yi", "i"), ("ye", "e"), ("yo", "o"), ("yu", "u"),
    ("ya", "a"), ("ia", "a"), ("iu", "u"), ("ie", "e"), ("ou", "u"), ("oo", "u"),
    ("w", "v"), ("y", "i"), ("j", "i"), ("q", "k"), ("x", "ks"),
)  # fmt: skip
_DOUBLE = lazily(r"(.)\1")
_MOST_KEYS = 250_000
"""More than begin with any one letter."""
_MOST_FOUND = 25


def skeleton(key: str) -> str:
    """What is left of a folded name when the habits of transliteration are levelled:
    "sergeyevka", "sergeevka" and "sergejewka" share "sergevka"."""
    for old, new in _SKELETON:
        key = key.replace(old, new)
    return _DOUBLE.sub(r"\1", key.replace("ei", "e").replace("ii", "i"))


def edits(a: str, b: str, most: int) -> int:
    """How many letters to insert, delete, replace or swap with the next to make `a` of `b`
    (optimal string alignment); `most` + 1 when more than `most`."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    own, others = set(a), set(b)
    # An edit takes one letter away or brings one in, or both.
    if len(own - others) > most or len(others - own) > most:
        return most + 1
    a, b = _unlike(a, b)
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _unlike(a: str, b: str) -> tuple[str, str]:
    """Two names without the letters that they begin and end in alike: no edit is of these."""
    shorter = min(len(a), len(b))
    first = 0
    while first < shorter and a[first] == b[first]:
        first += 1
    last = 0
    while last < shorter - first and a[-1 - last] == b[-1 - last]:
        last += 1
    return a[first : len(a) - last], b[first : len(b) - last]


def allowed(key: str) -> int:
    """How many edits a name of this length bears: none below 4 letters, 1 below 8, else 2."""
    return 0 if len(key) < 4 else 1 if len(key) < 8 else 2


def close_keys(store: Store, key: str) -> list[tuple[int, str]]:
    """(edits, key) of the stored keys that are spelt most nearly like `key`, all at the least
    number of edits; an equal skeleton counts as one. Only keys with the same first letter (two of
    a long name) are compared."""
    most = allowed(key)
    if not most:
        return []
    bones, found = skeleton(key), []
    low = key[:2] if len(key) > 5 else key[:1]
    for other in store.keys_like(low, _behind(low), _MOST_KEYS):
        if other == key or abs(len(other) - len(key)) > most + 1:
            continue
        distance = edits(key, other, most)
        if distance > most and skeleton(other) != bones:
            continue
        found.append((min(distance, 1) if skeleton(other) == bones else distance, other))
    least = min(found, default=(0, ""))[0]
    return sorted(each for each in found if each[0] == least)[:_MOST_FOUND]


def _behind(prefix: str) -> str:
    """The first text behind all that begin so, by code points."""
    head = prefix.rstrip("\U0010ffff")
    if not head:
        return prefix * 2
    after = ord(head[-1]) + 1
    return head[:-1] + chr(0xE000 if after == 0xD800 else after)  # no lone surrogate

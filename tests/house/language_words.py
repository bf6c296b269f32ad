"""Finds words of human languages in the code: in patterns, and in lists that text is compared with.

python -m tests.house.language_words [ROOM]
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from osint.language.pack import load

ROOT = Path(__file__).resolve().parents[2] / "osint"
PATTERN_MAKERS = {
    "lazily", "compile", "compiled", "match", "search", "fullmatch", "findall", "finditer", "sub",
    "split",
}  # fmt: skip
"""Functions whose string arguments are patterns, when they are called as `re.x` or by name."""
_NOISE = re.compile(
    r"\(\?P[<=]\w+[>)]|\(\?[a-z]+[:)]|\\[bBdDsSwWAZnt]|\\u[0-9a-fA-F]{4}|\\x[0-9a-f]{2}|\\.|"
    r"\[(?:\\.|[^\]\\])*\]|\{[\d,]*\}|\{\w+\}"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_IS_NAME = re.compile(r"-|_|\w\.\w")
"""What names of checks, rules and fields have ("post-time", "in.plain", "radius_km"), not words."""
LEAST_OF_A_LIST = 3
"""Words of a list from which it is a list of words."""
NO_WORDS = {
    "settlement", "country", "region", "county", "island", "peninsula", "mountain", "sea", "river",
    "lake", "airport", "base", "facility", "area", "border", "coast", "coordinate", "layer",
    "unknown", "disputed", "distance", "direction", "proximity", "containment", "coordinates",
    "weekday", "calendar", "figures", "interval", "timezone", "daylight", "certain", "likely",
    "possible", "consistent", "doubtful", "inconsistent", "unresolved", "sure", "settled", "near",
    "listed", "unlisted", "places", "dates", "quantities", "posts", "length", "duration", "speed",
    "count", "start", "end", "text", "document", "title", "line", "name", "kind", "point", "source",
    "share", "hour", "day", "night", "minute", "month", "year", "week", "party", "place", "from", "travel", "time",
}  # fmt: skip
"""Terms of the model: kinds of place, checks, verdicts, fields."""


@cache
def vocabulary() -> frozenset[str]:
    """The words that English lists hold, with the most frequent ones of English."""
    frequent = (ROOT / "language/en/frequent.txt").read_text(encoding="utf-8").split()
    lists = {part for phrase in load("en").vocabulary for part in _WORD.findall(phrase.lower())}
    return frozenset({*lists, *(word.lower() for word in frequent)})


def is_word(token: str) -> bool:
    """Whether a token is a word of a language: one of English lists, or in other letters."""
    return any(letter > "ʯ" for letter in token) or token.lower() in vocabulary()


def words_of(path: Path) -> set[str]:
    """The words of human languages that a file's patterns and lists hold."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for pattern in _patterns(tree):
        found |= {word.lower() for word in _WORD.findall(_NOISE.sub(" ", pattern)) if is_word(word)}
    for words in _lists(tree):
        said = {word.lower() for word in words if is_word(word)} - NO_WORDS
        if len(said) >= LEAST_OF_A_LIST:
            found |= said
    return found


def _patterns(tree: ast.Module) -> Iterator[str]:
    """The strings that patterns are made of, through names of the file."""
    assigned: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    assigned.setdefault(target.id, []).append(node.value)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            assigned.setdefault(node.target.id, []).append(node.value)
    todo = [argument for node in ast.walk(tree) for argument in _pattern_arguments(node)]
    seen: set[str] = set()
    while todo:
        node = todo.pop()
        for part in _parts(node):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value
            elif isinstance(part, ast.Name) and part.id in assigned and part.id not in seen:
                seen.add(part.id)
                todo += assigned[part.id]


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """A node with all it is made of, but not what is handed to other functions."""
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(node, ast.Call) and child in node.args and not _is_join(node):
            continue
        yield from _parts(child)


def _is_join(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and node.func.attr == "join"


def _pattern_arguments(node: ast.AST) -> list[ast.expr]:
    if not isinstance(node, ast.Call) or not node.args:
        return []
    function = node.func
    if isinstance(function, ast.Name) and function.id in ("lazily", "compiled"):
        return node.args[:1]
    is_re = isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "re"
    return node.args[:1] if is_re and getattr(function, "attr", "") in PATTERN_MAKERS else []


def _lists(tree: ast.Module) -> Iterator[list[str]]:
    """The lists of words: literals of several strings, keys of a table, a string that is split; not
    those of attributes, exports, modules and classes of words."""
    left_out = {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and any(
            getattr(target, "id", "") in ("__slots__", "__all__", "_NAMES")
            or getattr(target, "id", "").endswith("_CLASSES")
            for target in node.targets
        )
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in left_out:
            continue
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            values = [e.value for e in node.elts if isinstance(e, ast.Constant)]
        elif isinstance(node, ast.Dict):
            values = [k.value for k in node.keys if isinstance(k, ast.Constant)]
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "split"
            and isinstance(node.func.value, ast.Constant)
        ):
            values = str(node.func.value.value).split()
        else:
            continue
        words = [value for value in values if isinstance(value, str) and not _IS_NAME.search(value)]
        if len(words) >= LEAST_OF_A_LIST:
            yield [part for word in words for part in _WORD.findall(word)]


def found() -> dict[str, set[str]]:
    """File -> its words, of all files outside of osint/language."""
    files = sorted(path for path in ROOT.rglob("*.py") if ROOT / "language" not in path.parents)
    told = {str(path.relative_to(ROOT)): words_of(path) for path in files}
    return {name: words for name, words in told.items() if words}


if __name__ == "__main__":
    for name, words in found().items():
        if name.startswith(tuple(sys.argv[1:2]) or ("",)):
            sys.stdout.write(f"{len(words):4} {name}: {' '.join(sorted(words)[:40])}\n")

"""Compiles the word and rule files of each language into a Python module.

    python -m osint.language.build

Run when the package is built and installed; nothing of it is imported afterwards. A file that is
wrong stops the build with file, line and word or rule. The examples beside the rules are read by
`osint.statements.build`, which the package is built with.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from pprint import pformat
from typing import Any

from osint.language import build_languages, hedges
from osint.language.pattern import COMMON_LETTERS, Compiled, Compiler, PatternError

ROOT = Path(__file__).parent
RANKS = ("certain", "likely", "possible")
_RULE_KEYS = {"name", "checks", "pattern", "rank", "examples", "counter"}
_FOLD_KEYS = {"name", "pattern", "keep", "examples", "counter"}
RULE_OPTIONS = {
    "as_such",
    "attached",
    "bare",
    "beside",
    "both",
    "continues",
    "first",
    "foretold",
    "from_here",
    "by_road",
    "event_near",
    "main",
    "own",
    "needs_place",
    "implied",
    "needs_noun",
    "pairs",
    "not_after",
    "object_near",
    "predicate_only",
    "swap",
    "touching",
    "unless_said",
    "within",
}
FOLD_OPTIONS = {
    "anaphor",
    "attached",
    "check",
    "emit",
    "lead",
    "line",
    "near_subject",
    "not_for",
    "noun_of",
    "part",
    "road",
    "sides",
    "tail",
    "twin",
}


class BuildError(ValueError):
    """A language file that cannot be compiled; the message names file, line and what is wrong."""


class _Source:
    """A TOML file that can tell on which line something stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            raise BuildError(f"{path}: {error}") from error

    def error(self, what: str, near: str) -> BuildError:
        line = next((n for n, row in enumerate(self.text.splitlines(), 1) if near in row), 1)
        return BuildError(f"{self.path}, line {line}: {what}")


def compile_language(folder: Path) -> dict[str, Any]:
    """The compiled pack of a language folder, as plain values.

    Raises:
        BuildError: naming file, line and word or rule.
    """
    words = _Source(folder / "words.toml")
    own = [_Source(path) for path in sorted((folder / "rules").glob("*.toml"))]
    sources = [
        *own,
        *(_Source(ROOT / "shared" / f"{name}.toml") for name in words.data.get("forms", ())),
    ]
    classes = _classes(words)
    if "forms" not in words.data and "<hedge_phrase>" in words.text:
        classes["hedge_phrase"] = list(hedges.ENGLISH)
    if "forms" in words.data:
        classes |= _of_language(folder)
        capital = set(classes.get("capital", ()))
        classes["kind"] = [word for word in classes["kind"] if word not in capital]
    if "forms" in words.data:
        shared = "".join(source.text for source in sources)
        for name in re.findall(r"<(\w+)>", shared):
            classes.setdefault(name, [])
    phrases: dict[str, list[str]] = {}
    for source in sources:
        for name, alternatives in source.data.get("phrases", {}).items():
            if name in phrases:
                raise source.error(f"the phrase {{{name}}} is named twice", name)
            phrases[name] = alternatives
    compiler = Compiler(classes, phrases, dense=words.data.get("script") in DENSE)
    compiler.has_examples_apart = "forms" in words.data
    folds = [
        _fold(source, row, compiler) for source in sources for row in source.data.get("fold", ())
    ]
    rules = [
        _rule(source, row, compiler) for source in sources for row in source.data.get("rule", ())
    ]
    _no_name_twice(sources)
    expanded = {name: compiler.words_of(name) for name in classes} if classes else {}
    if "forms" not in words.data:
        _all_used(words, sources, classes)
    return {
        "addresses": words.data.get("forms") != [],
        "dense": words.data.get("script") in DENSE,
        "script": words.data.get("script", "Latin"),
        "classes": expanded,
        "folds": folds,
        "rules": rules,
        "triggers": sorted(set(_triggers(sources, compiler))),
    }


DENSE = ("Han", "Japanese", "Hangul")
"""Scripts whose rows are letters, not words."""


def _paradigms(folder: Path) -> dict[str, list[str]]:
    """The endings that language.toml names, for words of a class to take."""
    path = folder / "language.toml"
    if not path.exists():
        return {}
    found: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8")).get(
        "paradigms", {}
    )
    return found


def _of_language(folder: Path) -> dict[str, list[str]]:
    """The hedges and the nouns of places that language.toml lists, for rules to refer to."""
    path = folder / "language.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    paradigms = data.get("paradigms", {})
    for key in ("kinds", "divisions"):
        data[key] = build_languages.inflected(data.get(key, []), paradigms, path)
    own = [phrase.lower() for row in data.get("hedges", {}).values() for phrase in row]
    kinds = dict.fromkeys([*data.get("kinds", ()), *data.get("divisions", ())])
    return {
        "hedge_phrase": list(dict.fromkeys(own)),
        "kind": list(kinds),
        "division": list(data.get("divisions", ())),
    }


def _classes(source: _Source) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, entries in source.data.items():
        if name in ("script", "forms"):
            continue
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            raise source.error(f"the class {name} is no list of words", f"{name} =")
        seen: set[str] = set()
        for entry in entries:
            if entry in seen:
                raise _twice(source, name, entry)
            seen.add(entry)
        found[name] = entries
    paradigms = _paradigms(source.path.parent)
    for name, entries in found.items():
        found[name] = build_languages.inflected(entries, paradigms, source.path)
    known = found.keys() | (
        {"hedge_phrase", "kind", "division"} if "forms" in source.data else {"hedge_phrase"}
    )
    for name, entries in found.items():
        for entry in entries:
            if re.fullmatch(r"<\w+>", entry) and entry[1:-1] not in known:
                raise source.error(f"the class {name} refers to {entry}, which is none", entry)
    return found


def _twice(source: _Source, name: str, entry: str) -> BuildError:
    begin = source.text.index(f"{name} =")
    first = source.text.index(f'"{entry}"', begin)
    second = source.text.index(f'"{entry}"', first + 1)
    line = source.text.count("\n", 0, second) + 1
    return BuildError(f"{source.path}, line {line}: “{entry}” stands twice in the class {name}")


def _rule(source: _Source, row: dict[str, Any], compiler: Compiler) -> dict[str, Any]:
    name = _named(source, row)
    apart = compiler.has_examples_apart
    for key in ("checks", "pattern", "rank", *(() if apart else ("examples",))):
        if not row.get(key):
            raise source.error(f"the rule {name} has no {key}", f'"{name}"')
    if row["rank"] not in RANKS:
        raise source.error(f"the rule {name} has the rank {row['rank']}", f'"{name}"')
    options = {key: row[key] for key in row if key not in _RULE_KEYS}
    _known(source, name, options, RULE_OPTIONS)
    return {
        "name": name,
        "checks": row["checks"],
        "rank": row["rank"],
        "pattern": _compiled(source, name, row["pattern"], compiler),
        "text": row["pattern"],
        "options": options,
        "examples": row.get("examples", []),
        "counter": row.get("counter", []),
    }


def _fold(source: _Source, row: dict[str, Any], compiler: Compiler) -> dict[str, Any]:
    name = _named(source, row)
    if "pattern" not in row or "keep" not in row:
        raise source.error(f"the fold {name} has no pattern or nothing that it keeps", f'"{name}"')
    options = {key: row[key] for key in row if key not in _FOLD_KEYS}
    _known(source, name, options, FOLD_OPTIONS)
    return {
        "name": name,
        "pattern": _compiled(source, name, row["pattern"], compiler),
        "keep": row["keep"],
        "options": options,
    }


def _named(source: _Source, row: dict[str, Any]) -> str:
    name = row.get("name")
    if not isinstance(name, str):
        raise source.error(f"a rule without a name: {row}", str(row.get("pattern", "")))
    return name


def _known(source: _Source, name: str, options: dict[str, Any], allowed: set[str]) -> None:
    for key in options:
        if key not in allowed:
            raise source.error(f"{name}: there is no option {key}", f'"{name}"')


def _compiled(source: _Source, name: str, pattern: str, compiler: Compiler) -> tuple[Any, ...]:
    try:
        made: Compiled = compiler.compile(pattern)
        re.compile(made.source)
    except (PatternError, re.error) as error:
        raise source.error(f"{name}: {error}", f'"{name}"') from error
    return made.source, made.letters, tuple(tuple(sorted(words)) for words in made.words)


def _no_name_twice(sources: list[_Source]) -> None:
    seen: set[str] = set()
    for source in sources:
        for row in (*source.data.get("fold", ()), *source.data.get("rule", ())):
            if row["name"] in seen:
                raise source.error(
                    f"two rules or folds are called {row['name']}", f'"{row["name"]}"'
                )
            seen.add(row["name"])


def _all_used(words: _Source, sources: list[_Source], classes: dict[str, list[str]]) -> None:
    """Every class must be used: by a rule, by another class, or by name (`uses`)."""
    text = "".join(source.text for source in sources) + words.text
    named = {name for source in sources for name in source.data.get("uses", ())}
    for name in classes:
        if f"<{name}>" not in text and name not in named:
            raise words.error(f"nothing uses the class {name}", f"{name} =")
    for name in named - classes.keys():
        raise words.error(f"a rule file uses the class {name}, which is none", name)


def _triggers(sources: list[_Source], compiler: Compiler) -> Iterator[str]:
    """Words and phrases of which a sentence must hold one before a rule without a figure or a
    bearing can match: for each such rule, and each fold that makes a line, those it cannot do
    without that are met least often."""
    patterns = [
        row["pattern"]
        for source in sources
        for row in source.data.get("rule", ())
        if "denial" not in row["checks"] and not set(row["checks"]) <= _OF_NAMES | _OF_FIGURES
    ]
    lines = [row["pattern"] for s in sources for row in s.data.get("fold", ()) if "line" in row]
    for pattern in (*patterns, *lines):
        made = compiler.compile(pattern)
        is_line = pattern in lines
        if not is_line and not {"L", "B", "C", "X"}.isdisjoint(made.letters):
            continue  # figures, bearings and coordinates are found by themselves, lines by folds
        if made.choices:
            yield from min(made.choices, key=_commonness)


_OF_NAMES = {"containment", "address"}
"""Checks whose statements are looked for where names stand close together (checks/spatial.py),
where English is read: their words are those of every sentence."""

_OF_FIGURES = {"border-length", "travel-time", "distance-beside"}
"""Checks that look for sentences of their own, about a figure (statements/match.FIGURES)."""


def _commonness(phrases: tuple[str, ...]) -> tuple[int, int]:
    """How often one of some phrases is met: short words are the common ones."""
    return sum(len(phrase) <= COMMON_LETTERS for phrase in phrases), len(phrases)


def languages() -> list[Path]:
    """The folders that hold word files."""
    return sorted(path.parent for path in ROOT.glob("*/words.toml"))


def where(folder: Path, rule: str) -> str:
    """ "file, line 12" of a rule in the files of a language."""
    for path in sorted((folder / "rules").glob("*.toml")):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if f'"{rule}"' in row:
                return f"{path}, line {number}"
    return str(folder)


def main() -> int:
    """Writes `compiled.py` into each language folder; 1 and a sentence if a file is wrong."""
    for folder in languages():
        try:
            data = compile_language(folder)
        except BuildError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        head = '"""Made from words.toml and rules/ by osint.language.build: do not edit."""\n\n'
        body = pformat(data, width=2000, compact=True, sort_dicts=False)
        (folder / "compiled.py").write_text(f"{head}PACK = {body}\n", encoding="utf-8")
    build_languages.main()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

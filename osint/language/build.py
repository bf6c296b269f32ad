"""Compiles the word and rule files of each language into a Python module.

    python -m osint.language.build

Run when the package is built and installed; nothing of it is imported afterwards. A file that is
wrong stops the build with file, line and word or rule. The examples beside the rules are read by
`osint.statements.build`, which the package is built with.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from pprint import pformat
from typing import Any

from osint.language import area_words, build_languages, hedges, identity, sketch, triggers
from osint.language.needs import PatternError
from osint.language.pattern import Compiled, Compiler
from osint.language.rule_options import FOLD_OPTIONS, RULE_OPTIONS
from osint.language.source import BuildError, Source, write_changed
from osint.language.word_files import SETTINGS, classes_of, of_language, traits_of
from osint.support.listed import by_beginning

ROOT = Path(__file__).parent
RANKS = ("certain", "likely", "possible")
_RULE_KEYS = {"name", "checks", "pattern", "rank", "examples", "counter"}
_OF_BUILD = ("examples", "counter")
_FOLD_KEYS = {"name", "pattern", "keep", "examples", "counter"}


def compile_language(folder: Path) -> dict[str, Any]:
    """The compiled pack of a language folder, as plain values.

    Raises:
        BuildError: naming file, line and word or rule.
    """
    words = Source(folder / "words.toml")
    own = [Source(path) for path in sorted((folder / "rules").glob("*.toml"))]
    shared = [
        Source(path)
        for name in words.data.get("forms", ())
        for path in sorted((ROOT / "shared" / name).glob("*.toml"))
    ]
    sources = [*own, *shared]
    _leave_out(shared, words.data.get("forms", ()))
    classes = classes_of(words)
    if "forms" not in words.data and "<hedge_phrase>" in words.text:
        classes["hedge_phrase"] = list(hedges.ENGLISH)
    if "forms" in words.data:
        classes |= of_language(folder)
        # "the capital of X" is a place in X, "in the suburbs of X" are places near it: neither is X
        nouns = {tuple(near.split()[:2]) for near in classes.get("near", ())}
        suburbs = {two[1] for two in nouns if len(two) > 1 and two[0] in classes.get("in", ())}
        apart = {*classes.get("capital", ()), *suburbs.difference(classes["division"])}
        classes["kind"] = [word for word in classes["kind"] if word not in apart]
    for source in shared:  # a class that a language leaves out is empty
        for name in re.findall(r"<(\w+)>", source.text):
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
    expanded = {name: compiler.words_of(name) for name in classes}
    _all_used(words, sources)
    return {
        "addresses": words.data.get("forms") != [],
        "dense": words.data.get("script") in DENSE,
        "script": words.data.get("script", "Latin"),
        "traits": traits_of(folder),
        **_words_of(expanded),
        "folds": folds,
        "rules": rules,
        **triggers.of(sources, compiler, _frequent(folder.name)),
        "area_words": area_words.of(sources, compiler),
        "reads_dates": any("(?P<D" in row["pattern"][0] for row in (*folds, *rules)),
    }


def _words_of(classes: Mapping[str, Sequence[str]]) -> dict[str, dict[str, str]]:
    """The classes, each as one text, and their single words (see `Pack.vocabulary`)."""
    single = {
        word
        for name, phrases in classes.items()
        if name != "landform"
        for word in phrases
        if " " not in word
    }
    return {
        "classes": {name: "\n".join(phrases) for name, phrases in classes.items()},
        "vocabulary": by_beginning(single),
    }


def _leave_out(shared: Sequence[Source], forms: Sequence[str]) -> None:
    """Takes out the folds that go with a form which a language has not: where an adjective stands
    behind its noun, one before it is another's ("an Israeli strike [hit the] town of X")."""
    for source in shared:
        folds = [
            row for row in source.data.get("fold", ()) if row.pop("with", None) in (None, *forms)
        ]
        if folds:
            source.data["fold"] = folds


def _frequent(code: str) -> frozenset[str]:
    """The commonest words of a language; none of one that has no record yet."""
    known = identity.languages().get(code)
    return known.frequent if known is not None else frozenset()


DENSE = ("Han", "Japanese", "Hangul")
"""Scripts whose rows are letters, not words."""


def _rule(source: Source, row: dict[str, Any], compiler: Compiler) -> dict[str, Any]:
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


def _fold(source: Source, row: dict[str, Any], compiler: Compiler) -> dict[str, Any]:
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


def _named(source: Source, row: dict[str, Any]) -> str:
    name = row.get("name")
    if not isinstance(name, str):
        raise source.error(f"a rule without a name: {row}", str(row.get("pattern", "")))
    return name


def _known(source: Source, name: str, options: dict[str, Any], allowed: Collection[str]) -> None:
    for key in options:
        if key not in allowed:
            raise source.error(f"{name}: there is no option {key}", f'"{name}"')


def _compiled(source: Source, name: str, pattern: str, compiler: Compiler) -> tuple[Any, ...]:
    try:
        made: Compiled = compiler.compile(pattern)
        re.compile(made.source)
    except (PatternError, re.error) as error:
        raise source.error(f"{name}: {error}", f'"{name}"') from error
    words = tuple(tuple(sorted(words)) for words in made.words)
    return made.source, made.letters, words, sketch.of(pattern, made.source, compiler)


def _no_name_twice(sources: list[Source]) -> None:
    seen: set[str] = set()
    for source in sources:
        for row in (*source.data.get("fold", ()), *source.data.get("rule", ())):
            if row["name"] in seen:
                raise source.error(
                    f"two rules or folds are called {row['name']}", f'"{row["name"]}"'
                )
            seen.add(row["name"])


def _all_used(words: Source, sources: list[Source]) -> None:
    """Every class must be used: by a rule, by another class, or by name (`uses`); in a language of
    shared forms, or be a class of English, which the code may ask for in any language."""
    text = "".join(source.text for source in sources) + words.text
    named = {name for source in sources for name in source.data.get("uses", ())}
    for name in sorted(named - words.data.keys() - {"hedge_phrase"}):
        raise words.error(f"a rule file uses the class {name}, which is none", name)
    named |= SETTINGS | ASKED
    named |= {row.get("not_after") for source in sources for row in source.data.get("rule", ())}
    if "forms" in words.data:
        named |= {*Source(ROOT / "en" / "words.toml").data}
    for name in words.data:
        if name not in named and f"<{name}>" not in text and not name.startswith(COMPASS):
            raise words.error(f"nothing uses the class {name}", f"{name} =")


ASKED = frozenset(
    (
        "according", "sea_too", "article_of_rivers", "article_of_waters", "town_adjective_end",
        "clock_of", "clock_by", "clock_told", "gone_to", "side_led",
    )
)  # fmt: skip
"""Classes that the code asks for and English lacks."""
COMPASS = ("azimuth_", "part_", "adjective_", "shore_", "bracket_")
"""What the classes of compass words begin with; their degrees follow (see osint/ends/bearings.py)."""


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


_HEAD = '"""Made from words.toml and rules/ by osint.language.build: do not edit."""\n\n'


def _written(data: dict[str, Any], sources: dict[str, str]) -> dict[str, Any]:
    """A pack as a command reads it: without what only the build asks for, and with keys in place of
    the sources of patterns, which are added to `sources`: their code is kept beside it."""

    def key_of(source: str) -> str:
        if not source:
            return ""
        key = blake2b(source.encode(), digest_size=8).hexdigest()
        if sources.setdefault(key, source) != source:
            raise BuildError(f"two patterns have the key {key}")
        return key

    def row(one: dict[str, Any]) -> dict[str, Any]:
        source, letters, words, sketched = one["pattern"]
        kept = {name: value for name, value in one.items() if name not in _OF_BUILD}
        return {**kept, "pattern": (key_of(source), letters, words, key_of(sketched))}

    return {**data, "folds": [*map(row, data["folds"])], "rules": [*map(row, data["rules"])]}


def main(compiled: Callable[[Path], dict[str, Any]] = compile_language) -> int:
    """Writes what `compiled` makes of each language folder into its `compiled.py`; 1 and a sentence,
    and nothing written, if a file is wrong."""
    try:
        packs = {folder: compiled(folder) for folder in languages()}
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for folder, data in packs.items():
        sources: dict[str, str] = {}
        told = pformat(_written(data, sources), width=2000, compact=True, sort_dicts=False)
        named = "".join(f"S{key} = {source!r}\n" for key, source in sources.items())
        write_changed(folder / "compiled_sources.py", _HEAD + named)
        write_changed(folder / "compiled.py", f"{_HEAD}PACK = {told}\n")
    build_languages.write()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

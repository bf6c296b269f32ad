"""Word and rule files: what compiles, and what stops the build with file, line and word or rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.language import build, build_languages, made
from osint.language.pack import Index, Pack, codes, load
from osint.language.source import BuildError
from osint.statements import build as checked_build
from osint.statements import examples, match

WORDS = """script = "Latin"
be = ["ist", "liegt"]
from = ["von", "bis"]
near = ["nahe", "bei"]
"""
RULES = """[[rule]]
name = "distance.verb"
checks = ["distance"]
pattern = "S <be> L <from> O"
rank = "certain"
examples = ["[S Graz] liegt [L 200 km] von [O Wien]"]
counter = ["[S Graz] nahe [O Wien]"]

[[rule]]
name = "near.verb"
checks = ["proximity"]
pattern = "S <be> <near> O"
rank = "likely"
examples = ["[S Graz] liegt nahe [O Wien]"]
"""


def folder(path: Path, words: str = WORDS, rules: str = RULES) -> Path:
    (path / "rules").mkdir()
    (path / "words.toml").write_text(words, encoding="utf-8")
    (path / "rules" / "spatial.toml").write_text(rules, encoding="utf-8")
    return path


def test_a_toy_language_is_a_folder_of_words_and_rules(tmp_path: Path) -> None:
    pack = Pack("toy", build.compile_language(folder(tmp_path)))
    row = examples.row_of("[S Linz] liegt [L 90 km] von [O Wels]", pack)
    (statement,) = match.find(row, pack)
    assert (statement.check, statement.rule, statement.rank) == (
        "distance",
        "distance.verb",
        "certain",
    )
    assert statement.subject is not None and statement.subject.text == "Linz"
    assert statement.object is not None and statement.object.text == "Wels"
    row = examples.row_of("[S Linz] ist bei [O Wels]", pack)
    assert [found.check for found in match.find(row, pack)] == ["proximity"]


WRONG = (
    ('near = ["nahe", "nahe"]', "", "line 4: “nahe” stands twice in the list near"),
    ("", 'S <at> O', "no word class <at>"),
    ("", "S any{400} O", "the most is 40"),
    ("", "S <be> S O", "the role S is filled twice"),
    ("", "S <be> <near O", "is no item of a pattern"),
    ("", "S <be> {tail} O", "no phrase {tail}"),
    ("", "S <near> O", "reads the example"),
    ('near = ["nahe"]\nidle = ["x"]', "", "line 5: nothing uses the class idle"),
)  # fmt: skip


@pytest.mark.parametrize(("word", "pattern", "wanted"), WRONG)
def test_what_is_wrong_is_named_with_its_file_and_line(
    tmp_path: Path, word: str, pattern: str, wanted: str
) -> None:
    words = WORDS.replace('near = ["nahe", "bei"]', word) if word else WORDS
    rules = RULES.replace("S <be> <near> O", pattern) if pattern else RULES
    with pytest.raises(BuildError, match=r"\.toml, line") as error:
        checked_build.checked(folder(tmp_path, words, rules))
    assert wanted in str(error.value)


def test_a_counter_example_that_is_read_stops_the_build(tmp_path: Path) -> None:
    rules = RULES.replace("[S Graz] nahe [O Wien]", "[S Graz] ist [L 9 km] bis [O Wien]")
    with pytest.raises(BuildError, match="counter-example"):
        checked_build.checked(folder(tmp_path, rules=rules))


def _english(path: Path, pattern: str, example: str) -> Path:
    path = path / "en"
    path.mkdir()
    (path / "language.toml").write_text('traits = ["opened"]\n', encoding="utf-8")
    words = 'script = "Latin"\narticle = ["the"]\nin = ["amid", "at the heart of"]\n'
    rule = f'''[[rule]]
name = "in.word"
checks = ["containment"]
pattern = "{pattern}"
rank = "certain"
examples = ["{example}"]
'''
    return folder(path, words, rule)


def test_the_words_of_a_rule_open_the_sentences_that_it_reads(tmp_path: Path) -> None:
    example = "[S Graz] at the heart of the [A Styria]"
    data = checked_build.checked(_english(tmp_path, "S <in> <article>? A:QRKN", example))
    assert data["area_words"]["leads"] == ["amid", "of"]
    assert data["area_words"]["passed"] == ["the"]


def test_a_rule_whose_sentences_nothing_opens_stops_the_build(tmp_path: Path) -> None:
    made = _english(tmp_path, "S any{3} <article>? <in>? A:QRKN", "[S Graz] adores calm [A Styria]")
    with pytest.raises(BuildError, match=r"in\.word: .*opens the sentence"):
        checked_build.checked(made)


@pytest.mark.parametrize("code", codes())
def test_every_pattern_of_the_package_compiles(code: str) -> None:
    pack = load(code)
    assert pack.rules
    for one in (*pack.rules, *pack.folds):
        assert one.pattern.regex.pattern


@pytest.mark.parametrize("code", codes())
def test_a_gate_lets_through_what_its_rule_reads(code: str) -> None:
    pack = load(code)
    rules = build.compile_language(build.ROOT / code)["rules"]
    for rule, row in zip(pack.rules, rules, strict=True):
        for example in row["examples"]:
            made = examples.row_of(example, pack)
            if rule.pattern.regex.search(made.string):
                told = Index([rule]).narrowed(set(made.letters)).of(made.words)
                assert told == [rule], rule.name
                assert rule.pattern.has_words(made.words), rule.name


def test_a_class_of_a_language_of_shared_forms_must_be_used_too(tmp_path: Path) -> None:
    words = 'script = "Latin"\nforms = ["rules"]\nof = ["von"]\nnaer = ["nahe"]\n'
    (tmp_path / "words.toml").write_text(words, encoding="utf-8")
    (tmp_path / "language.toml").write_text('name = "Toy"\nscript = "Latin"\n', encoding="utf-8")
    with pytest.raises(BuildError, match=r"words\.toml, line 4: nothing uses the class naer"):
        build.compile_language(tmp_path)


def test_a_rule_of_its_own_must_not_name_a_class_that_is_none(tmp_path: Path) -> None:
    path = folder(tmp_path, 'script = "Latin"\nforms = ["rules"]\nbe = ["ist"]\nfrom = ["von"]\n')
    (path / "language.toml").write_text('name = "Toy"\nscript = "Latin"\n', encoding="utf-8")
    rules = RULES.replace("<near>", "<naer>")
    (path / "rules" / "spatial.toml").write_text(rules, encoding="utf-8")
    with pytest.raises(BuildError, match=r"spatial\.toml, line 10: .*no word class <naer>"):
        build.compile_language(path)


def test_a_word_twice_in_language_toml_stops_the_build_with_its_line(tmp_path: Path) -> None:
    path = folder(tmp_path, 'script = "Latin"\nforms = ["rules"]\nbe = ["ist"]\nfrom = ["von"]\n')
    wrong = 'name = "Toy"\nscript = "Latin"\nfrequent = ["der"]\nkinds = ["Stadt",\n  "Dorf", "Stadt"]\n'
    (path / "language.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(BuildError, match=r"language\.toml, line 5: “Stadt” stands twice"):
        build_languages.record(path)


def test_what_is_written_of_a_pattern_stands_for_its_source() -> None:
    pack = made.made("osint.language.en.compiled", "PACK")
    data = build.compile_language(build.ROOT / "en")
    for kind in ("folds", "rules"):
        for told, row in zip(pack[kind], data[kind], strict=True):
            assert "examples" not in told
            for at in (0, 3):  # its source and that of its sketch
                key, source = told["pattern"][at], row["pattern"][at]
                assert (key == "") == (source == "")
                assert (
                    not key or made.made("osint.language.en.compiled_sources", f"S{key}") == source
                )

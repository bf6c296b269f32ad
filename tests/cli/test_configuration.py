"""A project's settings: what they reach, what wins over them, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from osint.cli.configuration import day_in, find, matches
from tests.cli.conftest import Ended

Run = Callable[..., Ended]
FALSE = "Lviv is 40 km from Kyiv."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("OSINT_CONFIG", raising=False)
    (tmp_path / "a.txt").write_text(FALSE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["osint.toml", "pyproject.toml"])
def test_a_setting_is_a_default(osint: Run, project: Path, name: str) -> None:
    head = "[tool.osint]\n" if name == "pyproject.toml" else ""
    (project / name).write_text(f'{head}fail-on = "never"\n', encoding="utf-8")
    assert osint("geocheck", "a.txt").code == 0
    assert osint("geocheck", "a.txt", "--fail-on", "inconsistent").code == 1


def test_a_variable_wins_over_the_file(
    osint: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "osint.toml").write_text('ignore = ["distance"]\n', encoding="utf-8")
    assert osint("geocheck", "a.txt").code == 0
    monkeypatch.setenv("OSINT_IGNORE", "weekday")
    assert osint("geocheck", "a.txt").code == 1


def test_no_check_left_is_told(osint: Run, project: Path) -> None:
    (project / "osint.toml").write_text('ignore = ["weekday"]\n', encoding="utf-8")
    for more in ((), ("--ignore", "distance")):
        told = osint("geocheck", "a.txt", "--only", "distance" if more else "weekday", *more)
        assert told.code == 2 and "so none would run" in told.err


def test_checks_do_not_reach_extract(osint: Run, project: Path) -> None:
    (project / "osint.toml").write_text('only = ["distance"]\n', encoding="utf-8")
    assert osint("extract", "a.txt").code == 0


def test_folders_are_excluded_and_files_named_outright_are_not(osint: Run, project: Path) -> None:
    (project / "osint.toml").write_text('exclude = ["drafts"]\n', encoding="utf-8")
    (project / "drafts").mkdir()
    (project / "a.txt").rename(project / "drafts" / "a.txt")
    (project / "b.txt").write_text("A calm day.", encoding="utf-8")
    assert osint("geocheck", ".").code == 0
    assert osint("geocheck", "drafts/a.txt").code == 1
    (project / "b.txt").unlink()
    none = osint("geocheck", ".")
    assert none.code == 2 and "leaves out every file there" in none.err


def test_texts_get_their_date_by_folder(osint: Run, project: Path) -> None:
    (project / "osint.toml").write_text(
        '[published]\n"daily/**" = "file-name"\n"old" = "2014-03-13"\n', encoding="utf-8"
    )
    for name in ("daily/2025-03-13-fire.txt", "old/x.txt", "new/x.txt"):
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text("It began on Monday, March 10.", encoding="utf-8")
    out = osint("geocheck", "daily", "old", "new", "-f", "jsonl").out
    verdicts = [line.split('"verdict": "')[1].split('"')[0] for line in out.splitlines()]
    assert verdicts == ["consistent", "consistent", "unresolved"]


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('fail-onn = "never"', "did you mean 'fail-on'?"),
        ('output = "x"', "there is no setting 'output'"),
        ("strict = 3", "strict must be true or false"),
        ('only = "distance"', "only must be a list of texts"),
        ("published = 2024-01-01", "published must be a date in quotes"),
        ('[published]\n"x" = "soon"', "neither a date"),
        ("x = [", "not valid TOML"),
        ('fail-on = "nver"', "did you mean 'never'?"),
    ],
)
def test_a_mistake_is_one_sentence(osint: Run, project: Path, setting: str, said: str) -> None:
    (project / "osint.toml").write_text(setting + "\n", encoding="utf-8")
    ended = osint("geocheck", "a.txt")
    assert ended.code == 2 and said in ended.err and ended.err.count("\n") == 1


def test_the_nearest_file_upwards_counts(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "osint.toml").write_text("", encoding="utf-8")
    (project / "a" / "b").mkdir(parents=True)
    assert find(str(project / "a" / "b")) == str(project / "osint.toml")
    (project / "a" / ".git").mkdir()
    assert find(str(project / "a" / "b")) is None
    monkeypatch.setenv("OSINT_CONFIG", "")
    assert find(str(project)) is None


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("drafts/a.txt", "drafts", True),
        ("drafts/a.txt", "drafts/", True),
        ("a/drafts/b.txt", "drafts", False),
        ("a/drafts/b.txt", "**/drafts", True),
        ("drafts2/a.txt", "drafts", False),
        ("2024/03/x.md", "2024/*/*.md", True),
        ("2024/03/x.txt", "2024/*/*.md", False),
    ],
)
def test_patterns(path: str, pattern: str, fits: bool) -> None:
    assert matches(path, pattern) is fits


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2024-03-02-quake.txt", date(2024, 3, 2)),
        ("2024/03/02/quake.txt", date(2024, 3, 2)),
        ("news_20240302.md", date(2024, 3, 2)),
        ("2024-02-31.txt", None),
        ("report-12345678.txt", None),
    ],
)
def test_days_in_paths(path: str, day: date | None) -> None:
    assert day_in(path) == day


def test_a_wrong_value_is_named_by_where_it_stands(
    osint: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "osint.toml").write_text('only = ["distnace"]\n', encoding="utf-8")
    told = osint("geocheck", "a.txt")
    assert told.code == 2
    assert "osint.toml: only: there is no 'distnace'; did you mean 'distance'?" in told.err
    (project / "osint.toml").unlink()
    monkeypatch.setenv("OSINT_FAIL_ON", "sometimes")
    assert "the variable OSINT_FAIL_ON: there is no 'sometimes'" in osint("geocheck", "a.txt").err
    told = osint("geocheck", "a.txt", "--fail-on", "sometimes")
    assert "Invalid value for '--fail-on'" in told.err


def test_a_place_and_a_language_of_the_file_are_blamed_on_it(osint: Run, project: Path) -> None:
    for key in ("home", "language"):
        (project / "osint.toml").write_text(f'{key} = "Qwertz"\n', encoding="utf-8")
        assert f"osint.toml: {key}: " in osint("geocheck", "a.txt").err
        assert f"osint: --{key}: " in osint("geocheck", "a.txt", f"--{key}", "Qwerty").err


def test_what_the_run_itself_uses_is_not_said_to_be_unread(osint: Run, project: Path) -> None:
    (project / "osint.toml").write_text('exclude = ["old"]\n', encoding="utf-8")
    (project / "old").mkdir()
    (project / "old" / "b.bin").write_bytes(b"\0")
    (project / "c.bin").write_bytes(b"\0")
    osint("geocheck", ".", "--write-baseline", "accepted.json")
    told = osint("geocheck", ".", "--baseline", "accepted.json").err
    assert told.startswith("osint: 1 file was not read (1 .bin): c.bin")


def test_accepted_findings_of_files_that_are_gone_are_named(osint: Run, project: Path) -> None:
    (project / "sub").mkdir()
    (project / "a.txt").rename(project / "sub" / "a.txt")
    (project / "sub" / "b.txt").write_text("A calm day.", encoding="utf-8")
    osint("geocheck", ".", "--write-baseline", "accepted.json")
    (project / "sub" / "a.txt").unlink()
    for folder in (".", "sub", str(project / "sub")):
        told = osint("geocheck", folder, "--baseline", "accepted.json").err
        assert "1 accepted finding is no longer found" in told, folder
        assert "sub/a.txt: distance “Lviv is 40 km from Kyiv”" in told
    told = osint("geocheck", "sub", "--baseline", "accepted.json", "--only", "weekday").err
    assert "no longer found" not in told
    assert (
        "no longer found" not in osint("geocheck", "sub/b.txt", "--baseline", "accepted.json").err
    )


def test_extract_dates_a_text_as_geocheck_does(osint: Run, project: Path) -> None:
    (project / "osint.toml").write_text('[published]\n"old" = "2014-03-13"\n', encoding="utf-8")
    (project / "old").mkdir()
    (project / "old" / "b.txt").write_text("It began yesterday.", encoding="utf-8")
    (project / "c.txt").write_text("It began yesterday.", encoding="utf-8")
    said = {name: osint("extract", name, "-f", "jsonl").out for name in ("old/b.txt", "c.txt")}
    assert "2014-03-12" in said["old/b.txt"]
    assert "2014" not in said["c.txt"]

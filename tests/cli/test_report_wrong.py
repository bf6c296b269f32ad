"""The smallest case that shows a finding, and completion."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ended

Run = Callable[..., Ended]
ARTICLE = (
    "Our correspondent Ada Brun, ada@example.org, writes from the front.\n\n"
    "It rained. See https://example.org/secret or @ada_b: Lviv is 40 km from Kyiv. It rained again.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "unpublished-draft.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_the_case_holds_the_sentence_alone_and_shows_the_finding(
    osint: Run, article: Path, tmp_path: Path
) -> None:
    ended = osint("report-wrong", f"{article}:3", "--published", "2024-05-06")
    assert ended.code == 0
    assert "Lviv is 40 km from Kyiv." in ended.out and "published: 2024-05-06" in ended.out
    for private in ("Ada", "example.org", "@ada_b", "unpublished", "rained"):
        assert private not in ended.out
    case = tmp_path / "case.yaml"
    case.write_text(ended.out, encoding="utf-8")
    assert osint("case", "check", case).out.splitlines()[0].endswith("valid, 1 undecided")
    assert osint("geocheck", case, "-f", "jsonl").out.count('"inconsistent"') == 1


@pytest.mark.parametrize(
    ("where", "said"), [(":1", "no finding on line 1"), ("", "write it like article.txt:7:60")]
)
def test_where_nothing_was_found_it_says_so(
    osint: Run, article: Path, where: str, said: str
) -> None:
    ended = osint("report-wrong", f"{article}{where}")
    assert ended.code == 2 and said in ended.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_of_completion_names_the_command(osint: Run, shell: str) -> None:
    ended = osint("completion", shell)
    assert ended.code == 0 and "_OSINT_COMPLETE" in ended.out and "osint" in ended.out


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes_names_with_blanks(osint: Run, tmp_path: Path) -> None:
    """Stand-in for the program: what it offers, without a second start of it."""
    (tmp_path / "osint").write_text("#!/bin/sh\necho plain,United Kingdom\n")
    (tmp_path / "osint").chmod(0o755)
    asked = "COMP_WORDS=(osint geocode X -c Uni) COMP_CWORD=4; _osint_completion osint"
    script = f'{osint("completion", "bash").out}\n{asked}\necho "${{COMPREPLY[@]}}"'
    path = f"{tmp_path}:{os.environ['PATH']}"
    ended = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, env={"PATH": path}, check=True
    )
    assert ended.stdout == "United\\ Kingdom\n"


def test_completion_offers_checks_formats_and_countries() -> None:
    from click.shell_completion import ShellComplete

    from osint.cli.app import app

    offers = ShellComplete(app, {}, "osint", "_OSINT_COMPLETE")
    for arguments, incomplete, expected in (
        (["geocheck", "--only"], "distance,week", {"distance,weekday"}),
        (["geocheck", "-f"], "sa", {"sarif"}),
        (["explain"], "post", {"post-time"}),
        (["geocode", "-c"], "Chil", {"Chile"}),
        ([], "geo", {"geocheck", "geocode"}),
    ):
        found = {item.value for item in offers.get_completions(arguments, incomplete)}
        assert found == expected, (arguments, found)


def test_what_only_the_whole_text_decides_is_pinned_instead(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("osint.toml").write_text('[published]\n"*.txt" = "2025-11-06"\n')
    Path("a.txt").write_text(
        "BERGEN, Norway - It rained.\n\nThe mayor wept.\n\nA bridge fell.\n\n"
        "Voss, 900 km east of Bergen, was cut off.\n\nKvamsdal, 12 km from Voss, was dark.\n"
    )
    ended = osint("report-wrong", "a.txt:7")
    assert "said: inconsistent" in ended.out and "published: 2025-11-06" in ended.out
    assert "mayor" not in ended.out and "geonames: 3131329    # Voss, Vestland" in ended.out
    Path("case.yaml").write_text(ended.out)
    assert osint("geocheck", "case.yaml", "-f", "jsonl").out.count('"inconsistent"') == 1

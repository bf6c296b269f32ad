"""Where documents contradict each other about the order of what happened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.commands.when import dated
from osint.cli.main import run
from osint.extract.dates.order import contradictions
from osint.model import Document

POST = "https://x.com/someone/status/1847225352281563393"  # 2024-10-18


def kinds(*texts: str) -> list[str]:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return [found.kind for found in contradictions([dated(each, None) for each in documents])]


def test_two_documents_that_date_one_event_differently() -> None:
    one = "Shells hit the grain terminal in Reni on 2 August 2023, destroying an elevator."
    other = "Shells destroying an elevator hit the grain terminal in Reni on 3 August 2023."
    assert kinds(one, other) == ["differs"]
    assert kinds(one, other.replace("3 August", "2 August")) == []
    assert kinds(one, "The market in Izmail opened on 3 August 2023 with music and food.") == []
    assert kinds(f"{one} {other}") == []  # one document may tell of two days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On 3 June 2021, after the fire of 5 June 2021, the mill was shut.", ["before-cause"]),
        ("On 7 June 2021, after the fire of 5 June 2021, the mill was shut.", []),
        ("On 7 June 2021, before the vote of 5 June 2021, he resigned.", ["before-cause"]),
        ("On 3 June 2021, two days after the fire of 5 June 2021, it was shut.", []),
        ("He came on 3 June 2021. After the fire of 5 June 2021 he left.", []),
    ],
)
def test_an_event_before_its_cause(text: str, found: list[str]) -> None:
    assert kinds(text) == found


def test_a_post_older_than_what_it_shows() -> None:
    assert kinds(f"The clip shows the raid of 4 November 2024: {POST}") == ["older-post"]
    assert kinds(f"The clip shows the raid of 17 October 2024: {POST}") == []
    assert kinds(f"The raid of 4 November 2024 was expected: {POST}") == []


def test_the_command_says_where(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("On 3 June 2021, after the fire of 5 June 2021, it shut.\n", "utf-8")
    assert run(["when", "--order", str(path)]) == 0
    assert "before-cause" in capfd.readouterr().out
    assert run(["when", str(path)]) == 0
    assert "before-cause" not in capfd.readouterr().out
    assert run(["when", "--order", "-f", "jsonl", str(path)]) == 0
    assert json.loads(capfd.readouterr().out.splitlines()[-1])["kind"] == "before-cause"


def test_a_cause_that_opens_the_sentence() -> None:
    text = "After the quake of 16 March 2022, rescuers set out on {} March 2022."
    assert kinds(text.format(14)) == ["before-cause"]
    assert kinds(text.format(17)) == []


def test_short_sentences_about_one_event() -> None:
    first = "LVIV, 15 March 2022 - The bridge in Sumy was hit on 12 March 2022."
    assert kinds(first, "The bridge in Sumy was hit on 13 March 2022, officials said.") == [
        "differs"
    ]
    assert kinds(first, "The market in Sumy was hit on 13 March 2022, officials said.") == []


def test_words_that_every_document_shares_tell_of_no_event() -> None:
    said = "The ministry released its monthly list of fatalities in the district on {} May 2024."
    texts = [said.format(day) for day in range(1, 7)]
    assert kinds(*texts) == []
    assert kinds(*texts[:2]) == ["differs"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The count ended on 11 May 2024, following the raid.\n* As of 18:00 on 25 May 2024, 75 are missing.", []),
        ("The mill fell on 9 May 2024 after midnight, and on 7 May 2024 the dam.", []),
        ("The mill fell on 9 May 2024 after 10:30 on 11 May 2024.", ["before-cause"]),
    ],
)  # fmt: skip
def test_items_of_a_list_and_times_alone_are_no_causes(text: str, found: list[str]) -> None:
    assert kinds(text) == found

"""What a run reads beside rows: exports of chats, mailboxes, folders of documents; where publishers
are at home; how large a part is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from osint.cli.main import run
from osint.corpus.plan import USUAL_BLOCK, plan
from osint.errors import InputError
from osint.reading import Skipped
from tests.corpus.helpers import go, rows_of, write_documents
from tests.corpus.test_cli import corpus

SAID = "The road from the pier is 40 miles (64 km) long."


def telegram(path: Path, texts: list[str]) -> Path:
    messages = [
        {"id": n, "type": "message", "date": "2022-05-01T12:00:00", "from": "Pier", "text": text}
        for n, text in enumerate(texts, 1)
    ]
    chat = {"name": "Pier", "type": "public_channel", "id": 9, "messages": messages}
    path.write_text(json.dumps(chat, indent=1), "utf-8")
    return path


def mailbox(path: Path, texts: list[str]) -> Path:
    letters = []
    for number, text in enumerate(texts):
        letter = EmailMessage()
        letter["From"], letter["Subject"] = "a@pier.example", f"Letter {number}"
        letter["Message-ID"] = f"<{number}@pier.example>"
        letter.set_content(text + "\n")
        letters.append("From a@pier.example Sun May  1 12:00:00 2022\n" + letter.as_string())
    path.write_text("\n".join(letters), "utf-8")
    return path


def test_a_folder_of_chats_mail_and_documents(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "channel").mkdir(parents=True)
    telegram(folder / "channel/result.json", [SAID, "Nothing."])
    mailbox(folder / "box.mbox", [SAID, SAID])
    (folder / "note.md").write_text(SAID)
    (folder / "settings.json").write_text('{"theme": "dark"}')  # no reader wants it
    (folder / "code.js").write_text("var a = 1;")
    manifest = go([folder], tmp_path / "out")
    assert manifest["totals"]["documents"] == 5
    assert manifest["totals"]["errors"] == {}
    assert len(rows_of(tmp_path / "out")) == 4
    assert not any(
        "settings" in row["path"] or row["path"][-3:] == ".js" for row in manifest["inputs"]
    )


def test_an_export_that_is_named_is_read_and_other_json_is_refused(tmp_path: Path) -> None:
    named = telegram(tmp_path / "result.json", [SAID])
    assert go([named], tmp_path / "out")["totals"]["rows"] == 1
    other = tmp_path / "other.json"
    other.write_text('{"theme": "dark"}')
    with pytest.raises(InputError, match="is not a kind of file"):
        plan([str(other)])


def test_folders_are_walked_as_everywhere(tmp_path: Path) -> None:
    outside, inside = tmp_path / "secret.txt", tmp_path / "in"
    (inside / ".git").mkdir(parents=True)
    for path in (outside, inside / "a.txt", inside / ".git" / "b.txt", inside / "c.doc"):
        path.write_text(SAID)
    (inside / "dir.json").write_text("{}")
    (inside / "gone.txt").symlink_to("nowhere")
    (inside / "loop.txt").symlink_to("loop.txt")
    (inside / "out.txt").symlink_to(outside)
    skipped: list[Skipped] = []
    (task,) = plan([str(inside)], skipped=skipped)
    assert task.files == (str(inside / "a.txt"),)
    names = {Path(each.name).name for each in skipped}
    assert names == {"c.doc", "dir.json", "gone.txt", "loop.txt", "out.txt"}


def test_a_folder_that_cannot_be_opened_costs_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(path: Path) -> Iterator[Path]:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return opened(path)

    opened = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", refuse)
    (tmp_path / "in" / "closed").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(SAID)
    (tmp_path / "in" / "b.zip").write_text(SAID)
    out = tmp_path / "out"
    assert run(["corpus", "run", str(tmp_path / "in"), "-o", str(out), "-w", "1"]) == 2
    told = capfd.readouterr().err
    assert "closed: cannot be reached: Permission denied\n" in told
    assert "1 file was not read (1 .zip): b.zip\n" in told and (out / "manifest.json").exists()
    with pytest.raises(InputError, match="cannot be reached"):
        plan([str(tmp_path / "in" / "closed")])


def test_a_large_mailbox_is_a_task_of_its_own(tmp_path: Path) -> None:
    large = mailbox(tmp_path / "a.mbox", [SAID] * 40)
    for name in ("b.txt", "c.txt"):
        (tmp_path / name).write_text(SAID)
    tasks = plan([str(tmp_path)], block_bytes=2000)
    assert sorted(len(task.files) for task in tasks) == [1, 2]
    assert (str(large),) in [task.files for task in tasks]


def test_parts_of_a_large_corpus_are_of_the_usual_size(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    with source.open("wb") as stream:
        stream.truncate(200 * USUAL_BLOCK)  # holes, which take no room
    assert len(plan([str(source)])) == 200
    assert [task.stop for task in plan([str(source)], 100 * USUAL_BLOCK)] == [
        100 * USUAL_BLOCK,
        200 * USUAL_BLOCK,
    ]


@pytest.mark.parametrize("option", ["--part-size", "--block-mb"])
def test_the_size_of_a_part_can_be_given(tmp_path: Path, option: str) -> None:
    source = write_documents(tmp_path / "a.jsonl", 30_000)
    assert corpus(source, "-o", tmp_path / "out", option, 1, "--only", "post-time") == 0
    assert len(list((tmp_path / "out").glob("part-*"))) == 1 + source.stat().st_size // 1_000_000


def test_publishers_are_at_home_where_it_is_said(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    text = "A fire in Paris kept crews busy until Monday."
    rows = [{"id": name, "text": text, "source": name} for name in ("news-tx", "other")]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    home = ("--source-home", "news-tx=Paris, Texas")
    assert corpus(source, "-o", tmp_path / "out", "--do", "extract", "--only", "places", *home) == 0
    found = {row["document"]: row["country"] for row in rows_of(tmp_path / "out")}
    assert found == {"news-tx": "US", "other": "FR"}
    settings = json.loads((tmp_path / "out/manifest.json").read_text())["run"]["hints"]
    assert "news-tx" in settings["source_homes"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["news"], "is not SOURCE=PLACE"),
        (["news=Nowherehaven"], "--source-home: Nowherehaven is not in the gazetteer"),
        (["a=Lyon", "a=Porto"], "stands twice"),
    ],
)
def test_a_home_that_makes_no_sense_is_refused(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], given: list[str], told: str
) -> None:
    source = write_documents(tmp_path / "a.jsonl", 3)
    options = [part for text in given for part in ("--source-home", text)]
    assert corpus(source, "-o", tmp_path / "out", *options) == 2
    assert told in capfd.readouterr().err

"""Files of a folder that are not read are counted and named, and count under --strict."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_contract import Run


def test_strict_counts_what_was_skipped(osint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tartu is 165 km from Tallinn.")
    assert osint("geocheck", str(tmp_path), "--strict").code == 0
    (tmp_path / "b.xyz").write_text("x")
    ended = osint("geocheck", str(tmp_path), "--strict")
    assert ended.code == 3 and "1 file was not read (1 .xyz): b.xyz" in ended.err
    assert osint("extract", str(tmp_path), "--strict").code == 3
    ended = osint("geocheck", str(tmp_path), "-v")
    assert ended.code == 0 and "no reader for files of this kind" in ended.err

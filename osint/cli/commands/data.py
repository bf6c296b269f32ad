"""`osint data`: what is embedded, from where, under which licence; and importing more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from osint.cli import options
from osint.cli.output import writer
from osint.report.data_sets import manifests
from osint.report.safe import one_line


def data(format_: options.SmallFormat = "auto", debug: options.Debug = False) -> int:
    """Show the embedded data: what, source, date, licence, hash, counts."""
    found = manifests()
    with writer(None) as stream:
        if format_ in ("json", "jsonl"):
            stream.write((json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode())
        else:
            for manifest in found:
                stream.write("".join(_lines(manifest)).encode())
    return 0


command = options.command_of(data)


def _lines(manifest: dict[str, Any]) -> Iterator[str]:
    yield f"{manifest['name']}: {one_line(str(manifest.get('what', '')))}\n"
    for key in ("source", "version", "date", "licence", "attribution", "sha256"):
        if manifest.get(key):
            yield f"  {key:12} {one_line(str(manifest[key]))}\n"
    counts = manifest.get("counts") or {}
    if counts:
        shown = ", ".join(f"{value:,} {name}" for name, value in counts.items())
        yield f"  {'counts':12} {one_line(shown)}\n"
    for row in manifest.get("inputs", []):
        yield (
            f"  {'from':12} {row['package']} {row['version']} ({row['registry']}, "
            f"{row['licence']}): {one_line(str(row.get('gives', '')))}\n"
        )
    yield "\n"

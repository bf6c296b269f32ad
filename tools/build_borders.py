"""Builds the border data from its pinned inputs: `python -m tools.build_borders`.

Writes into osint/data: borders.bin (lines and areas), border_lengths.csv (full resolution),
border_exceptions.csv (cities whose country differs) and packed/MANIFEST.borders.json. Needs numpy,
timezonefinder and the packages of tools/borders/inputs.py (those of npm are fetched by its
client); takes about three minutes and 6 GB of memory.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from osint.gazetteer.expand import expand_mapped, pack_mapped
from osint.geo.border_store import BorderStore
from osint.model import Point
from tools.borders import arcs, coasts, inputs, lengths, lines, pieces
from tools.borders.labels import Labeller
from tools.borders.pack import pack
from tools.borders.water import Waters

DATA = Path(__file__).parent.parent / "osint" / "data"
LICENCE = "ODbL-1.0; text in licences/ODbL-1.0.txt"
ATTRIBUTION = "© OpenStreetMap contributors (openstreetmap.org/copyright)"


def main() -> None:
    """Build, write, check, and say what came out."""
    parts = pieces.build()
    shared, one_sided = lines.shared(parts)
    waters, labeller = Waters(), Labeller(parts)
    border_arcs, kilometres = arcs.border_arcs(shared, waters.kinds)
    coast_arcs = coasts.coast_arcs(waters.seas, labeller)
    data, counts = pack(border_arcs + coast_arcs, labeller)
    pack_mapped("borders", data, DATA / "packed")
    path = expand_mapped("borders", DATA / "packed", DATA)
    table = lengths.table(kilometres)
    (DATA / "border_lengths.csv").write_text(lengths.as_csv(table), "utf-8")
    exceptions, share = city_exceptions(BorderStore(path))
    (DATA / "border_exceptions.csv").write_text("\n".join(exceptions) + "\n", "utf-8")
    counts["lengths"] = len(table)
    write_manifest(data, counts, share)
    report(table, counts, share, len(data))
    print(f"{one_sided} segments have a label on one side only (most along the antimeridian)")


def city_exceptions(store: BorderStore) -> tuple[list[str], float]:
    """The cities that lie in another country than the gazetteer says, as CSV lines with the
    distance to that country's side; and the share of all cities that agree."""
    rows = pieces.cities()
    found = ["geonameid,name,latitude,longitude,gazetteer,borders"]
    for longitude, latitude, country, name, geonameid in sorted(rows, key=lambda row: row[4]):
        label = store.label_at(Point(latitude=latitude, longitude=longitude))
        if label[:2] != country:
            plain = name.replace(",", " ")
            found.append(f"{geonameid},{plain},{latitude},{longitude},{country},{label}")
    return found, 1.0 - (len(found) - 1) / len(rows)


def write_manifest(data: bytes, counts: dict[str, int], share: float) -> None:
    """What the border data is made of, for `osint data` and the reports."""
    manifest = {
        "name": "borders",
        "what": "country borders, coasts, territorial seas and border lengths",
        "files": ["borders.bin", "border_lengths.csv", "border_exceptions.csv"],
        "source": "OpenStreetMap, by way of timezone-boundary-builder and geo-maps",
        "version": "timezone-boundary-builder 2026c",
        "date": "2026-08",
        "sha256": sha256(data).hexdigest(),
        "licence": LICENCE,
        "attribution": ATTRIBUTION,
        "built_with": "python -m tools.build_borders",
        "counts": counts,
        "cities_in_agreement": round(share, 5),
        "inputs": [asdict(pinned) for pinned in inputs.ALL],
    }
    folder = DATA / "packed"
    folder.mkdir(exist_ok=True)
    text = json.dumps(manifest, indent=1, ensure_ascii=False)
    (folder / "MANIFEST.borders.json").write_text(text + "\n", "utf-8")


def report(table: lengths.Table, counts: dict[str, int], share: float, size: int) -> None:
    """Print the figures the build is judged by."""
    agree, known, off = lengths.against_published(table)
    print(f"{size / 1e6:.2f} MB, {counts}")
    print(f"cities in agreement: {share:.4%}")
    print(f"lengths within {lengths.TOLERANCE:.0%} of published: {agree} of {known}")
    print("\n".join(off))


if __name__ == "__main__":
    main()

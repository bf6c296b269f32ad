"""Fit the ranker of candidate places into osint/data/places_model.json.

    python -m tools.fit_resolution [--invented 3000] [--l2 0.002]

A conditional logit over the candidates of each name; the shares that the names of a text give each
other come from the last round's weights, so that fitting and use see the same evidence.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize

from osint.extract.places import Names, fitted, recognise
from osint.extract.places.lexicon import FITTED
from osint.gazetteer import Gazetteer
from osint.resolve.bearers import Registry, standing
from osint.resolve.entries import Entry, gather
from osint.resolve.evidence import NAMES, Mass, Setting, said
from osint.resolve.rank import weigh
from tools.places.manifest import write_manifest
from tools.places.senses import Placed, placed

ROUNDS = 3


class Choice(NamedTuple):
    """One name of one text: evidence of its candidates, and which is right."""

    rows: list[list[float]]
    right: int
    weight: float


class Text(NamedTuple):
    """A text made ready: its entries, and the right candidate of those that are labelled."""

    entries: list[Entry]
    right: list[tuple[Entry, int]]
    weight: float


def main() -> None:
    """Fit in rounds, report, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--invented", type=int, default=2500)
    parser.add_argument("--l2", type=float, default=0.002)
    args = parser.parse_args()
    gazetteer = Gazetteer.open()
    names = Names(gazetteer, fitted())
    registry = Registry(gazetteer, fitted().ranking)
    texts = [
        ready
        for text in placed(gazetteer, args.invented, 11, fitted().surnames | fitted().common_words)
        if (ready := _prepare(text, names, registry)).right
    ]
    weights = dict(fitted().ranking) or {"fame_gap": 1.6, "first": 0.4}
    for number in range(ROUNDS):
        registry = Registry(gazetteer, weights)
        choices = [choice for text in texts for choice in _choices(text, registry)]
        weights = _fit(choices, args.l2)
        print(f"round {number + 1}: {len(choices)} names, right {_accuracy(choices, weights):.3f}")
    for name, value in weights.items():
        print(f"  {name:18} {value:+.3f}")
    data = json.loads(Path(FITTED).read_text(encoding="utf-8"))
    data["ranking"] = weights
    Path(FITTED).write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    write_manifest()


def _prepare(text: Placed, names: Names, registry: Registry) -> Text:
    found = recognise(text.text, names)
    entries, of_name = gather(text.text, found, registry)
    right: dict[int, tuple[Entry, int]] = {}
    for name, entry in zip(found, of_name, strict=True):
        choose = text.right.get((name.start, name.end)) or text.right.get(
            (name.start, name.end - 1)
        )
        if choose is None or len(entry.candidates) < 2 or id(entry) in right:
            continue
        at = choose(entry.candidates)
        if at is not None:
            right[id(entry)] = entry, at
    return Text(entries, list(right.values()), text.weight)


def _choices(text: Text, registry: Registry) -> list[Choice]:
    for entry in text.entries:
        known = registry.bearers(entry.key, entry.demonym)
        entry.shares, entry.standing = known.guess, known.standing
    weigh(text.entries, (), registry)
    mass = Mass(text.entries)
    return [
        Choice(
            [
                [
                    *row,
                    *said(entry, candidate.place, (), registry),
                    *Setting(entry, mass).evidence(candidate.place),
                ]
                for candidate, row in zip(entry.candidates, standing(entry.candidates), strict=True)
            ],
            right,
            text.weight,
        )
        for entry, right in text.right
    ]


def _fit(choices: list[Choice], penalty: float) -> dict[str, float]:
    """The weights that make the right candidates likeliest."""
    matrix = np.array([row for choice in choices for row in choice.rows])
    sizes = [len(choice.rows) for choice in choices]
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    rights = starts + np.array([choice.right for choice in choices])
    shares = np.array([choice.weight for choice in choices])
    shares /= shares.sum()
    owner = np.repeat(np.arange(len(choices)), sizes)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        odds = matrix @ w
        odds -= np.maximum.reduceat(odds, starts)[owner]
        raised = np.exp(odds)
        totals = np.add.reduceat(raised, starts)
        value = float(np.sum(shares * (np.log(totals) - odds[rights])))
        blame = (raised / totals[owner]) * shares[owner]
        blame[rights] -= shares
        return value + penalty * float(w @ w), matrix.T @ blame + 2 * penalty * w

    done = minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B")
    return {name: round(float(w), 4) for name, w in zip(NAMES, done.x, strict=True)}


def _accuracy(choices: list[Choice], weights: dict[str, float]) -> float:
    w = np.array([weights[name] for name in NAMES])
    right = sum(int(np.argmax(np.array(c.rows) @ w)) == c.right for c in choices)
    return right / len(choices)


if __name__ == "__main__":
    main()

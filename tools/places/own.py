"""Our own training texts, written by hand and laid out from templates."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from osint.gazetteer import Gazetteer
from tools.places import training
from tools.places.corpora import ROOT, Labelled
from tools.places.invent import invented

TRAINING = ROOT / "tools" / "training"
INVENTED_WEIGHT = 0.3
"""An invented sentence repeats its template: it counts for less than a written one."""
REPORT_WEIGHT = 0.15
"""Reports count for half of that: with more, local news and web pages lose what reports gain."""


def own_texts(
    gazetteer: Gazetteer, count: int, seed: int, tricky: Collection[str]
) -> Iterator[Labelled]:
    """The texts of tools/training with their labels, and `count` invented documents."""
    for id_, text, senses in training.documents(TRAINING):
        spans = frozenset((sense.start, sense.end) for sense in senses)
        yield Labelled(id_, text, spans, 1.0, demonyms=True, nested=True)
    for made in invented(gazetteer, count, seed, tricky):
        weight = REPORT_WEIGHT if made.id.startswith("invented:reports") else INVENTED_WEIGHT
        yield Labelled(
            made.id, made.text, frozenset(made.labels), weight, demonyms=True, nested=True
        )

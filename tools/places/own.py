"""Our own training texts, written by hand and laid out from templates."""

from __future__ import annotations

from collections.abc import Iterator

from osint.gazetteer import Gazetteer
from tools.places import training
from tools.places.corpora import ROOT, Labelled

TRAINING = ROOT / "tools" / "training"


def own_texts(gazetteer: Gazetteer) -> Iterator[Labelled]:
    """The texts of tools/training with their labels."""
    for id_, text, senses in training.documents(TRAINING):
        spans = frozenset((sense.start, sense.end) for sense in senses)
        yield Labelled(id_, text, spans, 1.0, demonyms=True, nested=True)

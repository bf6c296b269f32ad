"""Candidates of the labelled texts, each with its features and whether it names a place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from osint.extract.places.candidates import Names
from osint.extract.places.features import Context, Option, features
from osint.extract.places.known import own_features
from osint.extract.places.recognise import NOWHERE, beginnings, readings
from osint.extract.places.scan import words
from tools.places.corpora import Labelled

_ORGANISATION = ("nc=org", "nc2=org", "plc=org")


class Sample(NamedTuple):
    """One candidate to fit on."""

    features: list[str]
    label: int
    weight: float
    document: str


def samples(texts: Iterable[Labelled], names: Names) -> list[Sample]:
    """The candidates of all texts that their labels speak for or against."""
    found: list[Sample] = []
    for labelled in texts:
        context = Context(labelled.text, words(labelled.text), names.fitted)
        closed, done = NOWHERE, 0
        for at in beginnings(context, names):
            choices = readings(context, names, at, closed) if at >= done else []
            for option in choices:
                given = features(context, option)
                label = _label(option, given, labelled)
                if label is None:
                    continue
                surface = labelled.text[option.start : option.stop].rstrip(".")
                own = own_features(surface, option.known, names.fitted)
                found.append(Sample([*own, *given], label, labelled.weight, labelled.id))
                if label:
                    done = option.end
                    break
            if choices:
                closed = choices[0].stop
    return found


def _label(option: Option, given: list[str], labelled: Labelled) -> int | None:
    """1, 0, or None where the corpus's habit says nothing."""
    start, stop = option.start, option.stop
    if (start, stop) in labelled.spans or (start, stop - 1) in labelled.spans:
        return 1
    if (start, stop + 1) in labelled.spans:
        return 1
    crossing = [span for span in labelled.spans if span[0] < stop and start < span[1]]
    if crossing:
        if option.known.how == "demonym" and option.end - option.at > 1:
            return 1  # "North Korean", where a corpus labels "Korean" alone
        if any(a <= start and stop <= b for a, b in crossing):
            inside = any(
                (start == a or stop == b or labelled.loose) and (b - a) < 60 for a, b in crossing
            )
            return 1 if labelled.loose and inside else None
        return 0
    if not labelled.demonyms and option.known.how == "demonym":
        return None
    text = labelled.text
    if not labelled.nested and (text[start - 1 : start] == "-" or text[stop : stop + 1] == "-"):
        return None
    if not labelled.nested and any(name.startswith(_ORGANISATION) for name in given):
        return None
    return 0

"""The recogniser's score is the sum of the weights of the features that are fitted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.extract.places import Names
from osint.extract.places.features import Context, Option, features
from osint.extract.places.lexicon import FITTED
from osint.extract.places.recognise import NOWHERE, beginnings, readings
from osint.extract.places.scan import words
from osint.extract.places.scorer import Scorer
from tests.acceptance.rows import rows


def every(text: str, names: Names) -> list[tuple[Context, Option]]:
    context = Context(text, words(text), names.fitted)
    return [
        (context, option)
        for at in beginnings(context, names)
        for option in readings(context, names, at, NOWHERE)
    ]


def texts() -> list[str]:
    return [row["text"] for row in rows("quiet")]


def test_the_score_sums_the_weights_of_the_features(names: Names) -> None:
    weights = json.loads(Path(FITTED).read_text(encoding="utf-8"))["recognition"]
    seen = 0
    for text in texts()[::5]:
        for context, option in every(text, names):
            listed = features(context, option)
            expected = option.known.score + sum(weights.get(name, 0.0) for name in listed)
            assert names.scorer.score(context, option) == pytest.approx(expected, abs=1e-9)
            seen += 1
    assert seen > 100


def test_a_word_with_an_underscore_is_weighed_as_it_is_named(names: Names) -> None:
    context, option = every("They came from a_b Lyon again and again.", names)[0]
    listed = features(context, option)
    pair = next(name for name in listed if name.startswith("pp="))
    assert pair.count("_") == 2
    scorer = Scorer({pair: 2.5})
    assert scorer.score(context, option) == pytest.approx(option.known.score + 2.5)

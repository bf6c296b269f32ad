"""The fitted lists: what is taken apart when asked for says the same as the whole."""

from __future__ import annotations

import json
from pathlib import Path

from osint.extract.places import lexicon
from osint.extract.places.lexicon import fitted, paired, weights_of


def test_the_lists_are_those_of_the_file() -> None:
    data = json.loads(Path(lexicon.FITTED).read_text(encoding="utf-8"))
    for name in ("given_names", "surnames", "common_words"):
        words, listed = frozenset(data[name].split()), getattr(fitted(), name)
        assert words == frozenset(listed) and all(word in listed for word in words)
        assert not any(f"{word}q" in listed for word in words if f"{word}q" not in words)


def test_weights_of_pairs_stand_by_the_word_beside_the_name() -> None:
    pairs = paired({"pp=in_near": 0.25, "nn=of_the": -1.5, "nn=of_a_b": 3e-05, "p1=in": 9.0})
    assert weights_of(pairs["pp="], "near") == {"in": 0.25}
    assert weights_of(pairs["nn="], "of") == {"the": -1.5, "a_b": 3e-05}
    assert weights_of(pairs["nn="], "of_a") == {"b": 3e-05}
    assert pairs["pn="] == {}

"""Words of a list that take the endings of a paradigm."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.language.build_languages import inflected
from osint.language.source import BuildError

PATH = Path("language.toml")


def test_a_stem_takes_every_ending_and_keeps_what_follows() -> None:
    found = inflected(["лежит", "удалён~short на"], {"short": ["", "а", "о"]}, PATH)
    assert found == ["лежит", "удалён на", "удалёна на", "удалёно на"]


def test_a_word_with_a_tilde_alone_is_a_word() -> None:
    assert inflected(["~", "~5"], {}, PATH) == ["~", "~5"]


def test_an_unknown_paradigm_is_named() -> None:
    with pytest.raises(BuildError, match="no paradigm adj"):
        inflected(["стар~adj"], {}, PATH)

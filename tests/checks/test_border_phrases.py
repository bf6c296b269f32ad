"""Borders as texts name them."""

from __future__ import annotations

import pytest

from osint.ends import border as border_phrases
from osint.world import world

READ = (
    ("the border with North Korea", None, "KP"),
    ("the North Korean border", None, "KP"),
    ("Russia's border with China", "RU", "CN"),
    ("Russia’s frontier with China", "RU", "CN"),
    ("the Russian border with China", "RU", "CN"),
    ("the Russian-Chinese border", "RU", "CN"),
    ("the Russia–Ukraine frontier", "RU", "UA"),
    ("the US-Mexico border", "US", "MX"),
    ("the border between Iran and Iraq", "IR", "IQ"),
    ("the long border between Russia and Kazakhstan", "RU", "KZ"),
    ("its border with the DPRK", None, "KP"),
    ("its northern border with Mali", None, "ML"),
    ("the border", None, None),
)


@pytest.mark.parametrize(("text", "owner", "other"), READ)
@pytest.mark.parametrize("after", ["", ".", ", he said", " on Monday"])
def test_read(text: str, owner: str | None, other: str | None, after: str) -> None:
    phrase = border_phrases.read(text + after, 0, world().gazetteer)
    assert phrase is not None and (text + after)[: phrase.end] == text
    found = (phrase.owner and phrase.owner.country, phrase.other and phrase.other.country)
    assert found == (owner, other)


@pytest.mark.parametrize(
    "text",
    [
        "the border guards",
        "the Turkish border town of Kilis",
        "a border post",
        "Belarus",
        "bordering",
    ],
)
def test_no_border(text: str) -> None:
    assert border_phrases.read(text, 0, world().gazetteer) is None


def test_a_state_is_no_country_whose_border_is_known() -> None:
    phrase = border_phrases.read("the Michigan border", 0, world().gazetteer)
    assert phrase is not None and phrase.unknown == "Michigan"


def test_its_is_noted() -> None:
    phrase = border_phrases.read("its border with Norway", 0, world().gazetteer)
    assert phrase is not None and phrase.its

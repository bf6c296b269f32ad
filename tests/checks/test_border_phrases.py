"""Borders as a person types them: read as in a text, where they are all that is typed."""

from __future__ import annotations

import pytest

import osint
from osint.typed import party_from_text
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
def test_read(text: str, owner: str | None, other: str | None) -> None:
    found = party_from_text(text, world())
    assert (found.kind, found.text) == ("border", text)
    assert (found.country, found.other_country) == (owner, other)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Norwegian coast", "coast of Norway"),
        ("coast of Algeria", "coast of Algeria"),
        ("the coast of Crete", "coast of Crete"),
        ("frontera con Portugal", "border with Portugal"),
        ("граница с Китаем", "border with China"),
    ],
)
def test_coasts_and_other_languages(text: str, name: str) -> None:
    assert party_from_text(text, world()).name == name


@pytest.mark.parametrize(
    "text", ["the border guards", "the Turkish border town of Kilis", "a border post", "Belarus"]
)
def test_no_border(text: str) -> None:
    assert party_from_text(text, world()).kind != "border"


def test_the_border_of_a_state_is_the_line_about_it() -> None:
    assert party_from_text("the Michigan border", world()).name == "border of Michigan"


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Slovakia borders Austria, Hungary and Germany.", ["consistent", "consistent", "inconsistent"]),
        ("Slovakia borders Austria and Slovenia.", ["consistent", "inconsistent"]),
        ("Slovakia borders Austria, Hungary, Poland, Ukraine and Romania.", [*4 * ["consistent"], "inconsistent"]),
        ("The Gambia and Benin aside, Togo borders Ghana, the Ivory Coast and Benin.", ["consistent", "inconsistent", "consistent"]),
        ("Slovakia borders Austria, and Slovenia has a coast.", ["consistent", "consistent"]),
        ("Togo has a short coast and Slovakia none.", ["consistent"]),
        ("Slovakia has a coast.", ["inconsistent"]),
        ("Togo has a border.", []),
        ("Slovakia borders Austria, Germany does not.", ["consistent"]),
        ("Togo shares borders with Ghana, Benin and Nigeria.", ["consistent", "consistent", "inconsistent"]),
        ("Sweden shares a border with Finland.", ["consistent"]),
        ("Sweden shares a border with Germany and nothing else.", ["inconsistent"]),
        ("Finland borders Estonia.", ["doubtful"]),
        ("Turkey shares a maritime border with Libya.", []),
        ("Niger has a border with Benin.", ["consistent"]),
        ("Niger has a border with Ghana.", ["inconsistent"]),
    ],
)  # fmt: skip
def test_every_neighbour_of_a_list_is_looked_at(text: str, verdicts: list[str]) -> None:
    found = osint.geocheck(text, only=["proximity"])
    assert [one.verdict for one in found] == verdicts

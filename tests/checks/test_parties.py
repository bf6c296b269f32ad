"""The ends of a claim as a person types them, and claims put together by hand."""

from __future__ import annotations

from importlib import import_module

import pytest

from osint import checks, typed
from osint.checks import border_length
from osint.ends import party as parties
from osint.model import Claim, Finding, Interval, Party, Span
from osint.world import world

TYPED = (
    ("Vladivostok", "settlement", "RU"),
    ("Kyiv", "settlement", "UA"),
    ("DPRK", "country", "KP"),
    ("RU", "country", "RU"),
    ("Sergeevka, Primorsky Krai", "unknown", None),
    ("44.3, 131.6", "coordinate", None),
    ("44.326859, 131.668647", "coordinate", None),
    ("border with North Korea", "border", None),
    ("Russia-China border", "border", "RU"),
    ("the coast", "coast", None),
    ("coast of Libya", "coast", "LY"),
    ("Zxqwv", "unknown", None),
)


@pytest.mark.parametrize(("text", "kind", "country"), TYPED)
def test_party_from_text(text: str, kind: str, country: str | None) -> None:
    party = typed.party_from_text(text, world())
    assert (party.kind, party.country) == (kind, country)
    assert party.text == text


def test_a_pinned_name_wins() -> None:
    pinned = typed.party_from_text("Kyiv", world())
    assert typed.party_from_text("the city", world(), {"The City": pinned}) is pinned


def test_what_could_be_several_places_lists_them() -> None:
    party = typed.party_from_text("Springfield", world())
    assert party.kind == "unknown" and len(party.candidates) > 3


def check(a: str, b: str, stated: str) -> str:
    ends = (typed.party_from_text(a, world()), typed.party_from_text(b, world()))
    return by_hand("distance", *ends, stated).verdict


def by_hand(name: str, subject: Party, other: Party, words: str) -> Finding:
    form = import_module(f"osint.checks.{name}.by_hand")
    claim = form.claim(Span(0, 0), subject, other, words)
    finding: Finding = checks.ALL[name].check(claim, world())
    return finding


@pytest.mark.parametrize(
    ("a", "b", "stated", "wanted"),
    [
        ("Vladivostok", "border with North Korea", "150 km", "consistent"),
        ("Vladivostok", "North Korea", "less than 150 km", "consistent"),
        ("Vladivostok", "border with North Korea", "15 km", "inconsistent"),
        ("Kyiv", "Lviv", "470 km", "consistent"),
        ("Kyiv", "Lviv", "290 miles", "consistent"),
        ("Kyiv", "Lviv", "1,200 km", "inconsistent"),
        ("44.3, 131.6", "border with China", "20 miles", "consistent"),
        ("Damascus", "the coast", "80 km", "consistent"),
        ("Springfield", "Kyiv", "80 km", "unresolved"),
    ],
)
def test_check_parties(a: str, b: str, stated: str, wanted: str) -> None:
    assert check(a, b, stated) == wanted
    assert check(b, a, stated) == wanted, "it does not matter which end is named first"


def test_both_readings_are_shown() -> None:
    vladivostok = typed.party_from_text("Vladivostok", world())
    border = typed.party_from_text("border with North Korea", world())
    finding = by_hand("distance", vladivostok, border, "150 km")
    assert finding.computed is not None and finding.computed.best is not None
    assert 120 < finding.computed.best < 132
    (label, other), *_ = finding.other
    assert "territory of North Korea" in label
    assert other.best is not None and other.best < finding.computed.best
    assert finding.nearest is not None and finding.data and finding.model


def test_nearness_of_parties() -> None:
    narva = typed.party_from_text("Narva", world())
    tartu = typed.party_from_text("Tartu", world())
    border = typed.party_from_text("Estonia-Russia border", world())
    assert by_hand("proximity", narva, border, "").verdict == "consistent"
    assert by_hand("proximity", tartu, border, "").verdict == "consistent"
    odesa = typed.party_from_text("Odesa", world())
    assert by_hand("proximity", odesa, border, "").verdict == "inconsistent"


def test_the_length_of_a_border_by_hand() -> None:
    border = parties.common_border("RU", "KP", world())
    for figure, wanted in ((17, "consistent"), (40, "consistent"), (170, "inconsistent")):
        stated = Interval(low=figure, high=figure, unit="km")
        claim = Claim("border-length", 0, 0, subject=border, stated=stated)
        assert border_length.check(claim, world()).verdict == wanted

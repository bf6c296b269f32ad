"""Every noun, verb and hedge of the English lists in every form of sentence that takes it.

The sentences are made from the lists, so that a word which one check knows is known to all. What
share of them is found is held by a floor a table; it only rises.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

import osint
from osint.language.hedges import ENGLISH
from osint.language.pack import load

NOUN_FORMS = (
    ("direction", "Graz is {a} south of Vienna."),
    ("distance", "Graz is {a} 145 km from Vienna."),
    ("distance", "Graz, {a} 145 km southwest of Vienna, was quiet."),
    ("distance", "The {noun} of Graz, 145 km from Vienna, was quiet."),
    ("distance", "He fled Graz. The {noun} lies 145 km from Vienna."),
    ("distance", "He grew up in a {noun} called Graz, 145 km from Vienna."),
    ("proximity", "Graz is {a} near Vienna."),
    ("proximity", "Graz, {a} close to the border with Slovenia, was quiet."),
    ("containment", "Graz is {a} in Austria."),
    ("containment", "Graz, {a} in southern Austria, was quiet."),
    ("containment", "The Austrian {noun} of Graz was quiet."),
    ("containment", "The {noun} of Graz in Austria was quiet."),
    ("coordinates", "It was seen in the {noun} of Graz (47.0707, 15.4395)."),
    ("travel-time", "They drove from the {noun} of Graz to Vienna in two hours."),
)
VERB_FORMS = (
    ("distance", "Graz {verb} 145 km from Vienna."),
    ("distance", "Graz, which {verb} 145 km southwest of Vienna, was quiet."),
    ("direction", "Graz {verb} south of Vienna."),
    ("proximity", "Graz {verb} near the border with Slovenia."),
    ("containment", "Graz {verb} in Austria."),
    ("coordinates", "Graz {verb} at 47.0707, 15.4395."),
    ("distance", "Graz, a city in Austria, {verb} 145 km from Vienna."),
)
HEDGE_FORMS = (
    ("distance", "Graz is {hedge} 145 km from Vienna."),
    ("distance", "Graz, {hedge} 145 km southwest of Vienna, was quiet."),
    ("distance", "The distance between Graz and Vienna is {hedge} 145 km."),
    ("direction", "Graz lies {hedge} 145 km south of Vienna."),
    ("border-length", "The border between Poland and Ukraine is {hedge} 535 km long."),
    ("border-length", "Poland and Ukraine share a border of {hedge} 535 km."),
    ("travel-time", "The truck drove {hedge} 145 km in three hours."),
    ("twin-units", "It weighs {hedge} 10 pounds (4.5 kg)."),
)
NO_PLACE_OF_ITS_OWN = {"seat", "hub", "borgo"}
"""Nouns that do not name what Graz is by themselves: "the seat of Graz"."""
NOT_OF_THESE = {"within a radius of", "within a distance of", "within", "inside", "as many as"}
"""Hedges that no sentence of these forms has: "is within 535 km long"."""
FLOORS = {"nouns": 0.98, "verbs": 0.99, "hedges": 1.0}


def nouns() -> Iterator[tuple[str, str, str]]:
    for noun in sorted(load("en").words("settlement") - NO_PLACE_OF_ITS_OWN):
        a = (
            f"an {noun}"
            if (noun[0] in "aeiou" and noun[:2] != "un") or noun[:3] == "uni"
            else f"a {noun}"
        )
        for check, form in NOUN_FORMS:
            yield noun, check, form.format(noun=noun, a=a)


def verbs() -> Iterator[tuple[str, str, str]]:
    pack = load("en")
    plural = {"lie", "sit", "stand", "rest", "nestle"}
    said = sorted(pack.words("standing") - plural) + [
        f"{be} {placed}"
        for be in ("is", "was")
        for placed in sorted(pack.words("placed"))
        if not placed.endswith("ing")
    ]
    for verb in said:
        for check, form in VERB_FORMS:
            yield verb, check, form.format(verb=verb)


def hedges() -> Iterator[tuple[str, str, str]]:
    for hedge in sorted(set(ENGLISH) - NOT_OF_THESE):
        for check, form in HEDGE_FORMS:
            yield hedge, check, form.format(hedge=hedge)


@cache
def missed(table: str) -> tuple[int, tuple[tuple[str, str, str], ...]]:
    rows = list({"nouns": nouns, "verbs": verbs, "hedges": hedges}[table]())
    lost = tuple(
        row
        for row in rows
        if all(finding.claim.check != row[1] for finding in osint.geocheck(row[2]))
    )
    return len(rows), lost


@pytest.mark.parametrize("table", sorted(FLOORS))
def test_every_word_is_known_in_every_form(table: str) -> None:
    total, lost = missed(table)
    assert total > 200
    assert (total - len(lost)) / total >= FLOORS[table], lost


@pytest.mark.parametrize("noun", ["quarter", "neighbourhood", "community"])
def test_the_quarter_of_a_people_states_no_country(noun: str) -> None:
    found = osint.geocheck(f"Shops closed early in the Armenian {noun} of Marseille.")
    assert [finding for finding in found if finding.claim.check == "containment"] == []


@pytest.mark.parametrize("noun", ["suburb", "borough", "kibbutz"])
def test_the_twin_of_each_noun_is_called_where_it_is_wrong(noun: str) -> None:
    (finding,) = osint.geocheck(f"Shops closed early in the Armenian {noun} of Marseille.")
    assert finding.verdict in ("inconsistent", "doubtful")


if __name__ == "__main__":  # python -m tests.language.test_forms
    for name in FLOORS:
        total, lost = missed(name)
        print(f"{name}: {total - len(lost)} of {total} = {(total - len(lost)) / total:.3f}")  # noqa: T201
        for row in lost:
            print("   ", *row)  # noqa: T201

"""Inflected names reach the entry of their nominative: lists of our own, 150 forms a language."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.extract.places.lookup import lookup_of
from osint.gazetteer import Gazetteer
from osint.language.identity import languages
from osint.language.inflection import forms

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def inflected(code: str) -> list[tuple[str, str]]:
    """(Nominative, form) of a list."""
    lines = (HERE / f"inflected_{code}.txt").read_text(encoding="utf-8").splitlines()
    return [(line.partition(": ")[0], form) for line in lines for form in _forms(line)]


def _forms(line: str) -> list[str]:
    """The forms of a line: each of as many words as the nominative has."""
    nominative, _, rest = line.partition(": ")
    width, words = len(nominative.split()), rest.split()
    return [" ".join(words[at : at + width]) for at in range(0, len(words), width)]


@pytest.mark.parametrize("code", ["ru", "uk"])
def test_nearly_every_form_reaches_its_entry(code: str, gazetteer: Gazetteer) -> None:
    lookup = lookup_of(gazetteer, code)
    rows = inflected(code)
    missed, wrong = [], []
    for nominative, form in rows:
        wanted, found = lookup.find(nominative), lookup.find(form)
        assert wanted is not None, nominative
        if found is None:
            missed.append(form)
        elif gazetteer.key_candidates(found.known.key)[0].place.id != (
            gazetteer.key_candidates(wanted.known.key)[0].place.id
        ):
            wrong.append(form)
    assert len(rows) >= 145
    assert len(missed) + len(wrong) <= 0.04 * len(rows), (missed, wrong)


@pytest.mark.parametrize(
    ("code", "form", "name"),
    [
        ("ru", "Брянщине", "Bryansk Oblast"),
        ("uk", "Полтавщини", "Poltava Oblast"),
        ("uk", "Донеччині", "Donetsk Oblast"),
        ("ru", "Тульской области", "Tula Oblast"),
        ("pl", "Lublinie", "Lublin"),
        ("ar", "بالموصل", "Mosul"),
        ("ar", "والبصرة", "Basrah"),
        ("he", "בירושלים", "Jerusalem"),
        ("tr", "İzmir'de", "İzmir"),
        ("ko", "부산에서", "Busan"),
        ("zh", "武汉市", "Wuhan"),
        ("fr", "l’Ukraine", "Ukraine"),
    ],
)
def test_what_is_written_together_with_a_name(
    code: str, form: str, name: str, gazetteer: Gazetteer
) -> None:
    found = lookup_of(gazetteer, code).find(form)
    assert found is not None
    assert gazetteer.key_candidates(found.known.key)[0].place.name.startswith(name[:5])


def test_forms_are_bounded() -> None:
    name = "-".join(["Красногорского"] * 8)
    assert len(forms(name, languages()["ru"])) <= 450

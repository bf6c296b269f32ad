"""Texts whose place names have a known place: what the ranker is fitted on."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from osint.gazetteer import Candidate, Gazetteer, fold
from osint.model import Place, Point
from osint.resolve.evidence import distance_km
from tools.places import training
from tools.places.corpora import shared, trimmed
from tools.places.invent import invented
from tools.places.own import TRAINING

Right = Callable[[tuple[Candidate, ...]], "int | None"]
"""Which of the candidates is right; None when none is."""


class Placed(NamedTuple):
    """A text, how each labelled span is decided, and the weight of the text."""

    id: str
    text: str
    right: dict[tuple[int, int], Right]
    weight: float


def placed(gazetteer: Gazetteer, count: int, seed: int, words: Collection[str]) -> Iterator[Placed]:
    """Corpora with coordinates or article titles, our own texts, and `count` invented ones."""
    yield from _wotr()
    yield from _gum()
    for id_, text, senses in training.documents(TRAINING):
        right = {
            (sense.start, sense.end): _within(sense.country, sense.region, sense.settlement)
            for sense in senses
            if sense.country
        }
        if right:
            yield Placed(id_, text, right, 1.0)
    for made in invented(gazetteer, count, seed, words):
        yield Placed(
            made.id,
            made.text,
            {span: _same(gazetteer, id_) for span, id_ in made.labels.items()},
            1.0,
        )


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with (shared() / "corpora" / name).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _wotr() -> Iterator[Placed]:
    for row in _rows("places/wotr_test.jsonl"):
        right = {
            (gold["start"], gold["end"]): _near(
                Point(latitude=gold["latitude"], longitude=gold["longitude"])
            )
            for gold in row["gold"]
            if gold.get("latitude") is not None
        }
        yield Placed(row["id"], row["text"], right, 0.5)


def _gum() -> Iterator[Placed]:
    for row in _rows("train/gum.jsonl"):
        right = {
            trimmed(row["text"], gold["start"], gold["end"]): _titled(gold["wiki"])
            for gold in row["gold"]
        }
        yield Placed(row["id"], row["text"], right, 1.0)


def _near(point: Point, limit_km: float = 40.0) -> Right:
    def choose(candidates: tuple[Candidate, ...]) -> int | None:
        away = [distance_km(point, c.place.point) for c in candidates]
        best = min(range(len(away)), key=lambda at: away[at])
        wide = candidates[best].place.kind in ("country", "region", "river", "mountain", "sea")
        return best if away[best] < (300 if wide else limit_km) else None

    return choose


def _same(gazetteer: Gazetteer, id_: int) -> Right:
    place = gazetteer.get(id_)

    def choose(candidates: tuple[Candidate, ...]) -> int | None:
        for at, candidate in enumerate(candidates):
            if candidate.place.id == id_:
                return at
        return None

    assert place is not None
    return choose


def _within(country: str | None, region: str | None, settlement: bool) -> Right:
    def choose(candidates: tuple[Candidate, ...]) -> int | None:
        for at, candidate in enumerate(candidates):
            place = candidate.place
            if settlement and place.kind != "settlement":
                continue
            if place.country == country and region in (None, place.admin1_code):
                return at
        return None

    return choose


def _titled(title: str) -> Right:
    """An article's title: "Fort_Worth%2C_Texas", or the best known place of that name."""
    head, _, tail = unquote(title).replace("_", " ").partition(", ")

    def choose(candidates: tuple[Candidate, ...]) -> int | None:
        for at, candidate in enumerate(candidates):
            place = candidate.place
            if tail and not _mentions(place, tail):
                continue
            if tail or fold(place.name) == fold(head) or at == 0:
                return at
        return None

    return choose


def _mentions(place: Place, tail: str) -> bool:
    wanted = fold(tail)
    return wanted in (fold(place.admin1 or ""), fold(place.country or "?")) or (
        place.kind == "region" and fold(place.name) == wanted
    )

"""Texts to measure on: news from the corpora where they are at hand, else made up here."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

SHARED = Path(os.environ.get("OSINT_SHARED", Path(__file__).resolve().parents[2] / "shared"))
NEWS = ("places/lgl.jsonl", "places/trnews.jsonl", "places/gwn.jsonl")

_SENTENCES = (
    "Officials in {a} said on Tuesday that the road to {b} would stay closed until March {n}.",
    "The village lies about {n} km north of {a}, and residents reached {b} by bus.",
    "“We heard it twice,” a shopkeeper in {b} told reporters, “and then nothing for two hours.”",
    "A spokesman for the ministry declined to comment on the figures published last week.",
    "Rescue crews from {a} and {b} worked overnight to clear the debris from the station.",
    "The council will vote on the budget, which has grown by {n} percent since 2019.",
    "According to the railway, {n} wagons left {a} for {b} on April {n}, 2021.",
    "Nobody was hurt, and the school opened again the next morning.",
)
_TOWNS = ("Khabarovsk", "Lyon", "Nairobi", "Gdansk", "Sapporo", "Lviv", "Denver", "Aleppo", "Porto")


def article(size: int = 10_000, seed: int = 1) -> str:
    """A made-up article of about `size` characters, the same for the same seed."""
    draw = random.Random(seed)
    lines: list[str] = []
    while sum(map(len, lines)) < size:
        sentence = draw.choice(_SENTENCES)
        a, b = draw.sample(_TOWNS, 2)
        lines.append(sentence.format(a=a, b=b, n=draw.randint(2, 28)))
        if draw.random() < 0.2:
            lines.append("\n")
    return " ".join(lines)


def news() -> tuple[str, list[dict[str, object]]]:
    """Where the texts come from, and documents without their gold."""
    paths = [SHARED / "corpora" / name for name in NEWS]
    if all(path.exists() for path in paths):
        rows = [json.loads(line) for path in paths for line in path.open(encoding="utf-8")]
        keep = ("id", "text", "title", "published")
        return "LGL, TR-News, GeoWebNews", [{k: r[k] for k in keep if k in r} for r in rows]
    made: list[dict[str, object]] = [
        {"id": f"m{n}", "text": article(3_000, n), "published": "2021-05-04"} for n in range(400)
    ]
    return "made-up articles", made

"""A sentence that has nothing to do with a true statement never turns it inconsistent.

The sentences name places that share a name with those of the statements, regions in which such
namesakes lie, or nothing at all; each is put before and behind every statement.
`python -m tests.quality.test_unrelated` counts all pairs; the suite takes a seeded sample.
"""

from __future__ import annotations

import itertools
import random
import sys

import pytest

import osint

CHECKS = ("distance", "direction", "proximity")
ENDS = (
    ("Odesa", "Kyiv", 440, "south"),
    ("Naples", "Rome", 190, "southeast"),
    ("Milan", "Turin", 125, "northeast"),
    ("Alexandria", "Cairo", 180, "northwest"),
    ("Brest", "Minsk", 330, "southwest"),
    ("Sidon", "Beirut", 40, "south"),
    ("Donetsk", "Kharkiv", 250, "southeast"),
    ("Saint Petersburg", "Moscow", 635, "northwest"),
    ("Tripoli", "Beirut", 70, "northeast"),
    ("Birmingham", "London", 165, "northwest"),
    ("Valencia", "Madrid", 300, "southeast"),
    ("Cordoba", "Seville", 120, "northeast"),
    ("Lviv", "Kyiv", 470, "west"),
    ("Bergen", "Oslo", 305, "west"),
    ("Graz", "Vienna", 145, "southwest"),
    ("Toulouse", "Paris", 590, "south"),
    ("Osaka", "Tokyo", 400, "southwest"),
    ("Mosul", "Baghdad", 355, "north"),
    ("Homs", "Damascus", 140, "north"),
    ("Kazan", "Moscow", 720, "east"),
    ("Gdansk", "Warsaw", 285, "north"),
    ("Debrecen", "Budapest", 195, "east"),
    ("Porto", "Lisbon", 275, "north"),
)
FORMS = (
    "{0}, about {2} km from {1}, was shelled.",
    "{0} lies {2} km {3} of {1}.",
    "{0} is a city {2} km {3} of {1}.",
    "Residents of {0}, {2} km {3} of {1}, heard it.",
    "The distance between {0} and {1} is {2} km.",
    "{0} ({2} km {3} of {1}) was calm.",
    "The road from {1} to {0}, a distance of {2} km, was closed.",
    "{0} is situated {3} of {1}.",
    "From {0} it is {2} km to {1}.",
    "{0} is closer to {1} than to Sydney.",
)
PEOPLE = ("A student", "A nurse", "A driver", "The visitor", "One witness", "A teacher")
REGIONS = (
    *(
        "Ohio",
        "Texas",
        "Florida",
        "Illinois",
        "Georgia",
        "Virginia",
        "Maine",
        "New York",
        "Indiana",
    ),
    *("Ontario", "Tennessee", "Missouri", "Alabama", "Louisiana", "Oregon", "New South Wales"),
    *("Brittany", "Andalusia", "Bavaria", "Scotland", "Argentina", "Colombia", "Venezuela"),
)
PLAIN = (
    "{} from {} won the prize.",
    "{} from {} had never seen the sea.",
    "{} moved to {} last spring.",
)


def unrelated() -> list[str]:
    """The sentences that say nothing of the places of a statement."""
    texts = [
        form.format(who, where) for form, who, where in itertools.product(PLAIN, PEOPLE, REGIONS)
    ]
    return [*texts, "The weather was fine.", "Nobody answered the phone."]


def statements() -> list[str]:
    """True statements, by form and ends."""
    return [form.format(*ends) for form, ends in itertools.product(FORMS, ENDS)]


def turned(pairs: list[tuple[str, str]]) -> list[str]:
    """The texts in which a true statement is called inconsistent."""
    found = []
    for at, (true, other) in enumerate(pairs):
        text = f"{other}\n\n{true}" if at % 2 else f"{true} {other}"
        if any(f.verdict == "inconsistent" for f in osint.geocheck(text, only=CHECKS)):
            found.append(text)
    return found


def every_pair() -> list[tuple[str, str]]:
    """All pairs, in an order that a seed fixes."""
    pairs = list(itertools.product(statements(), unrelated()))
    random.Random(14).shuffle(pairs)
    return pairs


def test_the_statements_alone_are_true() -> None:
    wrong = [
        text
        for text in statements()
        if any(f.verdict != "consistent" for f in osint.geocheck(text, only=CHECKS))
    ]
    assert len(wrong) <= len(statements()) // 10, wrong


@pytest.mark.parametrize("start", range(0, 150, 50))
def test_an_unrelated_sentence_turns_none_of_them(start: int) -> None:
    assert turned(every_pair()[start : start + 50]) == []


if __name__ == "__main__":
    ALL = every_pair()[:12_216]
    WRONG = turned(ALL)
    sys.stdout.write(
        f"{len(ALL)} pairs, {len(WRONG)} turned inconsistent\n" + "\n".join(WRONG[:20])
    )

"""Invented documents: our own sentence templates, filled with places that belong together.

A local paper writes of its town, its neighbours, its county and state; a report from abroad of a
country, its cities and its neighbours. The labels are exact, and every name that has namesakes is
a lesson in choosing between them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

import names as census

from osint.gazetteer import Gazetteer
from osint.model import Place
from tools.places.atlas import Atlas, local_scene, world_scene
from tools.places.corpora import ROOT
from tools.places.us import AP_STATES, POSTAL_STATES

TEMPLATES = ROOT / "tools" / "training"
STYLES = {
    "local": (48, (5, 16)),
    "world": (26, (4, 12)),
    "encyclopedia": (20, (3, 7)),
    "social": (6, (1, 2)),
    "reports": (40, (8, 16)),
}
"""Kinds of documents, each with its share and how few and how many lines one has."""
_SLOT = re.compile(r"\[([A-Z]+?)(\d?)(x?)(CAPS|LOW|TAG)?\]|\{([A-Z]+)\}")
_PAPERS = (
    "Daily Mail",
    "New Yorker",
    "Sun",
    "Guardian",
    "Mirror",
    "Express",
    "Wall Street Journal",
)
_FAMOUS_NAMES = (
    "Jordan", "Holland", "England", "Israel", "Jordan", "Israel", "Chad", "Ireland", "France", "Cuba", "Paris", "London", "Houston", "Jackson", "Lincoln",
    "Washington", "Chad", "Kent", "Berlin", "Sydney", "Austin", "Dallas", "Ireland", "Georgia",
    "Cuba", "Milan", "Lima", "Florence", "Wales", "Britain", "Moscow", "Orlando", "Essex", "Troy",
    "Memphis", "Cairo", "Denver", "Phoenix", "Santiago", "Cordoba", "Valencia", "Victoria",
)  # fmt: skip
_MONTHS = "January February March April May June July August September October November December"
_WORDS = {
    "USA": ("United States", "U.S.", "US", "U.S."), "USADJ": ("American", "U.S.", "US"),
    "NEWYORK": ("New York",), "WASHINGTON": ("Washington",),
}  # fmt: skip


class Invented(NamedTuple):
    """A document and the place of each of its names."""

    id: str
    text: str
    labels: dict[tuple[int, int], int]  # span -> place id


def invented(
    gazetteer: Gazetteer, count: int, seed: int, tricky: Collection[str]
) -> Iterator[Invented]:
    """`count` documents; the same seed gives the same documents.

    `tricky` are words that are names of places and something else: they are drawn more often.
    """
    rng = random.Random(seed)
    atlas = Atlas(gazetteer, tricky)
    lines = {
        name: [
            line
            for line in (TEMPLATES / f"{name}.tpl").read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("//")
        ]
        for name in STYLES
    }
    for number in range(count):
        style = rng.choices(tuple(STYLES), [share for share, _ in STYLES.values()])[0]
        scene = local_scene(rng, atlas, tricky) if style == "local" else world_scene(rng, atlas)
        chosen = _choose(rng, lines[style], scene, rng.randint(*STYLES[style][1]), style)
        if chosen:
            text, labels = _fill(rng, chosen, scene, atlas.demonyms)
            yield Invented(f"invented:{style}:{number}", text, labels)


def _slots(line: str) -> set[str]:
    return {m[1] + m[2] + m[3] for m in _SLOT.finditer(line) if m[1]}


def _choose(
    rng: random.Random, lines: list[str], scene: dict[str, Place], length: int, style: str
) -> list[str]:
    """Lines whose places the scene has; the first names the main place."""
    usable = [
        line
        for line in lines
        if _slots(line) <= {*scene, "ST", "BIGST", "ODDST"}
        and ("STATE" in scene or not _slots(line) & {"ST"})
    ]
    for slot, region in (("BIGST", "BIGREGION"), ("ODDST", "ODDREGION")):
        if region not in scene:
            usable = [line for line in usable if slot not in line]
    if not usable:
        return []
    main = {"local": "HOME", "world": "CITY1", "encyclopedia": "[SUBJECT]"}.get(style, "")
    first = [line for line in usable if main in line] or usable
    body = rng.sample(usable, min(length, len(usable)))
    if style == "encyclopedia":
        body = [line for line in body if "[SUBJECT]" not in line]
    title = ["[SUBJECT], [REGION]\n"] if style == "encyclopedia" and "REGION" in scene else []
    return [*title[: rng.randint(0, 1)], rng.choice(first), *body]


def _person(rng: random.Random) -> str:
    first = census.get_first_name()
    middle = f" {rng.choice('ABCDEFGHJKLMRSTW')}." if rng.random() < 0.15 else ""
    last = rng.choice(_FAMOUS_NAMES) if rng.random() < 0.2 else census.get_last_name()
    return f"{first}{middle} {last}"


def _fill(
    rng: random.Random, lines: list[str], scene: dict[str, Place], demonyms: dict[int, list[str]]
) -> tuple[str, dict[tuple[int, int], int]]:
    """The text of the lines, and which place each name in it is."""
    random.seed(rng.random())  # the package `names` draws from the module's generator
    people: list[str] = []
    parts: list[str] = []
    labels: dict[tuple[int, int], int] = {}
    length = 0
    for line in lines:
        done = 0
        for match in _SLOT.finditer(line):
            before = line[done : match.start()]
            parts.append(before)
            length += len(before)
            done = match.end()
            if match[5]:
                word = _word(rng, match[5], people)
            else:
                word, place = _name(rng, match, scene, demonyms)
                labels[length, length + len(word)] = place.id
            parts.append(word)
            length += len(word)
        is_sentence = line[-1] in ".!?"
        rest = line[done:] + rng.choice((" ", " ", "\n", "\n\n") if is_sentence else ("\n\n",))
        parts.append(rest)
        length += len(rest)
    return "".join(parts), labels


def _word(rng: random.Random, slot: str, people: list[str]) -> str:
    """What stands for a slot that is no place."""
    if slot == "PERSON":
        people.append(_person(rng))
        return people[-1]
    if slot == "LAST":
        return rng.choice(people).split()[-1] if people else census.get_last_name()
    if slot == "FIRST":
        return census.get_first_name()
    if slot == "MONTH":
        return rng.choice(_MONTHS.split())
    if slot == "YEAR":
        return str(rng.randint(1850, 2020))
    if slot == "PAPER":
        return rng.choice(_PAPERS)
    return str(rng.randint(2, 28 if slot == "DAY" else 90))


def _name(
    rng: random.Random,
    match: re.Match[str],
    scene: dict[str, Place],
    demonyms: dict[int, list[str]],
) -> tuple[str, Place]:
    slot, style = match[1] + match[2] + match[3], match[4]
    if slot in ("ST", "BIGST", "ODDST"):
        place = scene[{"ST": "STATE", "BIGST": "BIGREGION", "ODDST": "ODDREGION"}[slot]]
        return _short(rng, place), place
    place = scene[slot]
    if slot in _WORDS:
        return rng.choice(_WORDS[slot]), place
    if slot.startswith("DEMONYM"):
        return rng.choice(demonyms[place.id]), place
    name = place.name
    if slot.startswith("BARE"):
        name = re.sub(r" (County|Parish|Borough)$", "", name)
    if style == "CAPS":
        name = name.upper()
    elif style == "LOW":
        name = name.lower()
    elif style == "TAG":
        name = name.replace(" ", "")
    return name, place


def _short(rng: random.Random, state: Place) -> str:
    """An abbreviation of a US state or Canadian province, or its name."""
    drawn = rng.random()
    if drawn < 0.6 and state.name in AP_STATES:
        return AP_STATES[state.name]
    if drawn < 0.8 and state.name in POSTAL_STATES:
        return POSTAL_STATES[state.name]
    return state.name

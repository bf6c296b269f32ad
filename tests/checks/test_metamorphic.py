"""Changes of a statement whose effect is known: what says the same gets the same verdict, and an error
planted in a true statement is never found consistent."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

import osint

# Each a check, a true sentence, the name in it that is marked up, and what makes it false.
TRUE = (
    ("distance", "Graz lies 150 km southwest of Vienna.", "Graz", ("150", "450", "50", "1500")),
    ("distance", "Umm Qasr is about 60 kilometres south of Basra.", "Basra", ("60", "600", "210")),
    ("distance", "The crew drove to Tromsø, 1,150 km north of Oslo.", "Oslo", ("1,150", "400", "3,450")),
    ("direction", "Graz lies 150 km southwest of Vienna.", "Vienna", ("southwest", "northeast", "northwest")),
    ("direction", "Tampere, a town to the north of Helsinki, was quiet.", "Tampere", ("north", "south", "east")),
    ("direction", "Shots were heard in Basra, southeast of Baghdad.", "Basra", ("southeast", "northwest", "southwest")),
    ("containment", "Crowds marched in Salzburg, Austria, on Monday.", "Salzburg", ("Austria", "Chile", "Mali")),
    ("containment", "Malmö is a port in southern Sweden.", "Malmö", ("southern Sweden", "southern Ghana", "northern Sweden")),
    ("containment", "Vientiane is the capital of Laos.", "Vientiane", ("Laos", "Nepal", "Thailand")),
    ("coordinates", "The bridge in Maribor stands at 46.557, 15.645.", "Maribor", ("46.557, 15.645", "64.557, 15.645", "46.557, -15.645", "15.645, 46.557", "48.557, 15.645")),
    ("proximity", "Two men were hurt in Mechelen near Antwerp.", "Mechelen", ("Antwerp", "Hamburg", "Marseille")),
    ("weekday", "The mayor spoke on Tuesday, 7 March 2023.", "mayor", ("Tuesday", "Monday", "Thursday")),
    ("weekday", "The mayor spoke on Tuesday, 7 March 2023.", "mayor", ("2023", "2022", "2024")),
    ("twin-units", "The road is 40 km (25 miles) long.", "road", ("25", "52", "64")),
)  # fmt: skip
IDS = [f"{check}: {text}" for check, text, _, _ in TRUE]


def verdicts(check: str, text: str) -> list[str]:
    return [f.verdict for f in osint.geocheck(text) if f.claim.check == check]


def marked_up(text: str, name: str) -> Iterator[str]:
    for mark in (
        "**{}**",
        "*{}*",
        "__{}__",
        "[{}](https://a.org/b-7)",
        "[[{}]]",
        "<b>{}</b>",
        "{}[2]",
    ):
        yield text.replace(name, mark.format(name))


def laid_out(text: str) -> Iterator[str]:
    for at in (match.start() for match in re.finditer(" ", text)):
        for blank in ("\n", "\u00a0", "  "):
            yield f"{text[:at]}{blank}{text[at + 1 :]}"
    yield text.replace(" ", "\u202f")
    yield f"# Report\n\n{text}\n\nMore follows."
    for opened, closed in ("“”", "«»", '""', "„“"):
        yield f"{opened}{text[:-1]},{closed} she said."


def written_otherwise(text: str) -> Iterator[str]:
    yield text.replace(" kilometres", " km")
    yield text.replace(" kilometres", " kilometers")
    yield re.sub(r" km\b", "km", text)
    yield re.sub(r" km\b", " kilometres", text)
    yield text.replace(" miles", " mi")
    yield re.sub(r"\b60\b", "sixty", text)
    yield text.replace("1,150", "1150")
    yield re.sub(r"\b(north|south)(east|west)\b", r"\1-\2", text)
    yield text.replace("46.557, 15.645", "46.557° N, 15.645° E")
    yield text.replace("46.557, 15.645", "(46.557,15.645)")
    yield text.replace("7 March 2023", "March 7, 2023")


@pytest.mark.parametrize(("check", "text", "name", "planted"), TRUE, ids=IDS)
def test_what_says_the_same_has_the_same_verdict(
    check: str, text: str, name: str, planted: tuple[str, ...]
) -> None:
    assert verdicts(check, text) == ["consistent"]
    for change in (*marked_up(text, name), *laid_out(text), *written_otherwise(text)):
        assert verdicts(check, change) == ["consistent"], change
    false = text.replace(planted[0], planted[1])
    for change in (*marked_up(false, name), *laid_out(false)):
        assert verdicts(check, change) == verdicts(check, false), change


@pytest.mark.parametrize(("check", "text", "name", "planted"), TRUE, ids=IDS)
def test_a_planted_error_is_called(
    check: str, text: str, name: str, planted: tuple[str, ...]
) -> None:
    old, *errors = planted
    for new in errors:
        false = text.replace(old, new)
        assert verdicts(check, false) in (["inconsistent"], ["doubtful"]), false

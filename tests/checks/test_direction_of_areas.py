"""Which way one area lies from another: neighbours, islands, and what only looks like it."""

from __future__ import annotations

import pytest

import osint

TRUE = """
Slovenia south Austria;Czechia north Austria;Hungary east Austria;Switzerland west Austria
Serbia south Hungary;Romania east Hungary;Slovakia north Hungary;Croatia southwest Hungary
Denmark north Germany;Poland east Germany;Belgium west Germany;France southwest Germany
Portugal west Spain;Belarus north Ukraine;Moldova east Romania;Bulgaria south Romania
Ukraine east Poland;Lithuania northeast Poland;Latvia south Estonia;Latvia north Lithuania
Norway west Sweden;Finland east Sweden;Estonia south Finland;North Macedonia north Greece
Albania west North Macedonia;Kosovo south Serbia;Montenegro west Serbia;Armenia south Georgia
Azerbaijan east Armenia;Iran east Iraq;Jordan east Israel;Lebanon north Israel;Syria south Turkey
Yemen south Saudi Arabia;Oman east Saudi Arabia;Pakistan west India;Nepal north India
Bangladesh east India;Myanmar west Thailand;Laos east Thailand;Cambodia east Thailand
Mongolia north China;Vietnam east Laos;Malaysia south Thailand;Egypt north Sudan;Chad west Sudan
Eritrea north Ethiopia;Kenya south Ethiopia;Uganda west Kenya;Tanzania south Kenya
Zambia north Zimbabwe;Botswana west Zimbabwe;Mozambique east Zimbabwe;Ghana west Togo
Benin east Togo;Niger north Nigeria;Senegal south Mauritania;Libya west Egypt;Algeria west Libya
Canada north United States;Mexico south United States;Guatemala south Mexico;Chile west Argentina
Uruguay east Argentina;Bolivia north Argentina;Ecuador north Peru;Colombia west Venezuela
""".replace("\n", ";")
OTHER_WAY = {
    "north": "south", "south": "north", "east": "west", "west": "east",
    "northeast": "southwest", "southwest": "northeast",
}  # fmt: skip


def _pairs() -> list[tuple[str, str, str]]:
    found = []
    for line in filter(None, TRUE.split(";")):
        word = next(word for word in line.split() if word in OTHER_WAY)
        one, two = line.split(f" {word} ")
        found.append((one, word, two.replace("United", "the United")))
    return found


def _verdict(text: str) -> str:
    found = osint.geocheck(text, only=["direction"])
    return found[0].verdict if found else "nothing"


def test_neighbours_lie_where_people_say() -> None:
    said = {f"{one} lies {way} of {two}.": "" for one, way, two in _pairs()}
    told = {text: _verdict(text) for text in said}
    assert not [text for text, verdict in told.items() if verdict in ("inconsistent", "doubtful")]
    assert sum(verdict == "consistent" for verdict in told.values()) >= 0.9 * len(told), told


def test_neighbours_do_not_lie_on_the_other_side() -> None:
    said = [f"{one} lies {OTHER_WAY[way]} of {two}." for one, way, two in _pairs()]
    told = {text: _verdict(text) for text in said}
    assert not [text for text, verdict in told.items() if verdict == "consistent"], told
    called = sum(verdict in ("inconsistent", "doubtful") for verdict in told.values())
    assert called >= 0.7 * len(told), told


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Belarus, north of Ukraine, closed its airspace.", "consistent"),
        ("Belarus, south of Ukraine, closed its airspace.", "doubtful"),
        ("Officials noted that Styria lies south of Lower Austria.", "consistent"),
        ("Officials noted that Styria lies north of Lower Austria.", "inconsistent"),
        ("Austria lies 60 km east of Munich.", "consistent"),
        ("Austria lies 60 km west of Munich.", "inconsistent"),
        ("Iceland lies 290 km north of Greenland.", "doubtful"),
    ],
)
def test_areas_in_other_forms(text: str, verdict: str) -> None:
    assert _verdict(text) == verdict


@pytest.mark.parametrize(
    "text",
    [
        "The front in Ukraine is north of Donetsk.",
        "Fighting in eastern Ukraine is 70 km east of Kharkiv.",
        "In Slovenia, south of Maribor, it rained.",
    ],
)
def test_what_lies_in_a_country_is_not_the_country(text: str) -> None:
    found = osint.geocheck(text, only=["direction", "distance"])
    assert [one for one in found if one.claim.subject and one.claim.subject.kind == "country"] == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Cyprus is 70 km south of Turkey.", "consistent"),
        ("Cyprus is 300 km south of Turkey.", "inconsistent"),
        ("Taiwan lies 130 km off the coast of China.", "consistent"),
        ("Taiwan lies 900 km off the coast of China.", "inconsistent"),
    ],
)
def test_islands_are_measured_to_the_shore_people_mean(text: str, verdict: str) -> None:
    (found,) = osint.geocheck(text, only=["distance"])
    assert found.verdict == verdict

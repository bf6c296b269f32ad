"""A place that lies on the other side of where the text puts it: what may excuse it, and what not."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # just as far off, the other way: no other village of the name would lie there as well
        ("The town of Sadad, around 50 km south of Homs, was quiet.", "consistent consistent"),
        ("The town of Sadad, around 50 km north of Homs, was quiet.", "consistent inconsistent"),
        ("Chornobyl is 95 km north of Kyiv.", "consistent consistent"),
        ("Chornobyl is 95 km south of Kyiv.", "consistent inconsistent"),
        # a namesake may be meant where the figure misses as well
        ("Chornobyl is 400 km south of Kyiv.", "unresolved unresolved"),
    ],
)
def test_the_figure_tells_which_place_is_meant(text: str, expected: str) -> None:
    assert [found.partition("=")[2] for found in verdicts(text)] == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a suburb that is too close to tell most directions is not on the opposite side
        ("Shells hit Bani Suheila, east of Khan Younis.", "consistent"),
        ("Shells hit Bani Suheila, west of Khan Younis.", "doubtful"),
        ("Shells hit Bani Suheila, south of Khan Younis.", "unresolved"),
        # the middle of a quarter is not known so well
        ("Shells hit the Zeitoun neighbourhood, east of Gaza City.", "unresolved"),
        # what is called an area may be a quarter of that name
        ("Two houses in the Al Qarara area, northeast of Khan Younis, burned.", "consistent"),
        ("Two houses in the Al Qarara area, southwest of Khan Younis, burned.", "unresolved"),
        # 38 and 58 km off
        ("Shelling was heard in Barvinkove, south of Izium, in Ukraine.", "consistent"),
        ("Shelling was heard in Barvinkove, north of Izium, in Ukraine.", "inconsistent"),
        ("Bashtanka, just north of Mykolaiv, was quiet.", "consistent"),
        ("Bashtanka, just south of Mykolaiv, was quiet.", "inconsistent"),
    ],
)
def test_neighbours_on_the_other_side(text: str, expected: str) -> None:
    assert verdicts(text)[0] == f"direction={expected}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fans left Saint-Denis, a suburb north of Paris.", "consistent"),
        ("Fans left Saint-Denis, a suburb south of Paris.", "unresolved"),  # villages near by
        ("Fans left Butler, a city north of Pittsburgh.", "consistent"),
        ("Fans left Butler, a city south of Pittsburgh.", "doubtful"),
        ("Fans left Springfield, a city south of Chicago.", "consistent"),
        ("Fans left Hamilton, a city southwest of Toronto.", "consistent"),
    ],
)
def test_a_far_namesake_excuses_no_bearing(text: str, expected: str) -> None:
    assert verdicts(text)[0] == f"direction={expected}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A strike hit Rafah, south of the Gaza Strip.", "consistent"),
        ("A strike hit Rafah, north of the Gaza Strip.", "doubtful"),
        ("A strike hit Khan Younis, north of the Gaza Strip.", "doubtful"),
        ("A strike hit Nuseirat, south of the Gaza Strip.", "unresolved"),  # nearly its middle
    ],
)
def test_a_place_in_the_area_it_is_counted_from(text: str, expected: str) -> None:
    assert verdicts(text)[0] == f"direction={expected}"

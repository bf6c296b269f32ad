"""Which kind of place a sentence asks for, and who acts in it."""

from __future__ import annotations

import pytest

from osint.language.en.roles import acts, asked


def around(text: str) -> tuple[str, int, int]:
    """A text with its name in square brackets, and where the name stands."""
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("in the city of [Granada] on Monday", "settlement"),
        ("the province of [Granada] has hills", "region"),
        ("the river [Amur] froze", "river"),
        ("its border with [Georgia] is closed", "country"),
        ("about 12 miles north of [Westport] lies", "settlement"),
        ("[Mandalay] is the second-largest city of the country", "settlement"),
        ("[Lena] (Russian: Лена) is a river in Siberia", "river"),
        ("near the [Sergeevka] training camp", "base"),
        ("the [Saratov] region was hit", "region"),
    ],
)
def test_asked_kinds(marked: str, kind: str) -> None:
    assert kind in asked(*around(marked))


@pytest.mark.parametrize("marked", ["they met in [Paris] again", "[Paris] was cold", "[Paris]"])
def test_nothing_asked(marked: str) -> None:
    assert asked(*around(marked)) == frozenset()


def test_only_seats_of_government_act() -> None:
    assert acts("Moscow said so", "moscow", 0, 6)
    assert not acts("Marseille said so", "marseille", 0, 9)
    assert not acts("Moscow lies on a river", "moscow", 0, 6)

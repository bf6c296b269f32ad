"""Lists that give each border of a country its length, as almanacs and encyclopaedias do."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

RIGHT, WRONG = "border-length=consistent", "border-length=inconsistent"
LISTS = (
    ("Laos borders Vietnam for {} km, Thailand for {} km and China for {} km.", (2130, 1754, 423)),
    ("Laos borders Vietnam ({} km), Thailand ({} km) and China ({} km).", (2130, 1754, 423)),
    ("Peru is bordered by Brazil for {} km and by Chile for {} km.", (2995, 171)),
    ("Mali shares borders with Algeria ({} km) and Niger ({} km).", (1376, 821)),
    ("Laos is mountainous. It borders Vietnam for {} km and China for {} km.", (2130, 423)),
    ("Mali is dry. It shares borders with Algeria ({} km) and Niger ({} km).", (1376, 821)),
    ("Mali is dry. Land boundaries: Algeria {} km, Niger {} km.", (1376, 821)),
    ("Mali is dry. Border countries (7): Algeria {} km; Niger {} km.", (1376, 821)),
    ("Mali's borders: Algeria {} km, Niger {} km.", (1376, 821)),
    ("Laos borders Vietnam ({} km to the east) and China ({} km).", (2130, 423)),
)


@pytest.mark.parametrize(("text", "lengths"), LISTS)
def test_each_border_of_a_list_is_held_against_its_own_line(
    text: str, lengths: tuple[int, ...]
) -> None:
    assert verdicts(text.format(*lengths), "border-length") == [RIGHT] * len(lengths)


@pytest.mark.parametrize(("text", "lengths"), LISTS)
def test_a_wrong_figure_in_a_list_is_called_and_no_other(
    text: str, lengths: tuple[int, ...]
) -> None:
    for wrong in range(len(lengths)):
        said = [length * 3 if at == wrong else length for at, length in enumerate(lengths)]
        expected = [WRONG if at == wrong else RIGHT for at in range(len(lengths))]
        assert verdicts(text.format(*said), "border-length") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Pipelines: Algeria 1,376 km, Niger 40 km.",
        "Mali borders Algeria for 1,376 km, and Niger has 40 km of rails.",
        "The guards closed the border: Algeria sent 40 km of wire, Niger 12 km.",
        "Mali borders Niger, 40 km from the camp.",
    ],
)
def test_other_figures_beside_countries_are_no_lengths_of_borders(text: str) -> None:
    assert WRONG not in verdicts(text, "border-length")


def test_a_list_of_no_country_stays_open() -> None:
    (only,) = findings("Land boundaries: Algeria 1,376 km, Niger 821 km.", "border-length")
    assert only.verdict == "unresolved"

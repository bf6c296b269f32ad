"""What a town "was" in, or was "then", may be another country's today: nothing is called, but of the present it is."""

from __future__ import annotations

import pytest

from tests.checks.claims import accuses

OF_THE_PAST = (
    "Grodno was a city in Poland.",
    "Before the war Grodno was a Polish town.",
    "Chernivtsi, then a Romanian city, had a university.",
    "Breslau befand sich in Deutschland.",
    "Colmar se trouvait en Allemagne.",
    "Trento si trovava in Austria.",
    "Гродно находился в Польше.",
    "Чернівці знаходилися в Румунії.",
)
OF_THE_PRESENT = (
    "Grodno is a city in Poland.",
    "Chernivtsi, a Romanian city, has a university.",
    "Breslau befindet sich in Deutschland.",
    "Colmar se trouve en Allemagne.",
    "Trento si trova in Austria.",
    "Гродно находится в Польше.",
    "Grodno was a city in Brazil.",
)


@pytest.mark.parametrize("sentence", OF_THE_PAST)
def test_the_past_is_not_called(sentence: str) -> None:
    assert not accuses(sentence)


@pytest.mark.parametrize("sentence", OF_THE_PRESENT)
def test_the_present_is(sentence: str) -> None:
    assert accuses(sentence)

"""Waters as what lies somewhere, and superlatives that shapes and points tell; each true statement
beside a false one of its form."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Lake Tana, in northern Ethiopia, was low.", "consistent"),
        ("Lake Tana, in southern Ethiopia, was low.", "doubtful"),
        ("Lake Titicaca lies in western Bolivia.", "consistent"),  # and in Peru
        ("Lake Titicaca, in southern Peru, was high.", "consistent"),
        ("Lake Titicaca, in northern Peru, was high.", "inconsistent"),
        ("Lake Victoria lies in Zambia.", "inconsistent"),
        ("The Danube, in Germany, burst its banks.", "consistent"),
        ("The Danube, in Spain, burst its banks.", "doubtful"),
        ("Fiji, in the South Pacific, was hit.", "consistent"),
        ("Jenin, in the northern West Bank, was calm.", "consistent"),
        ("Hebron, in the northern West Bank, was calm.", "doubtful"),
        ("Rafah, in the northern Gaza Strip, was calm.", "doubtful"),
    ],
)
def test_waters_and_strips_of_land_are_placed(text: str, verdict: str) -> None:
    assert [f.verdict for f in findings(text, "containment")] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Darwin is the northernmost city in Australia.", "consistent"),
        ("Perth is the northernmost city in Australia.", "inconsistent"),
        ("Punta Arenas, Chile's southernmost city, was cold.", "consistent"),
        ("Arica, Chile's southernmost city, was cold.", "inconsistent"),
        ("Saaremaa is Estonia's largest island.", "consistent"),
        ("Hiiumaa is Estonia's largest island.", "inconsistent"),
        ("Lake Van is Turkey's largest lake.", "consistent"),
        ("Villach is Austria's second-largest city.", "doubtful"),
        ("Auckland is New Zealand's southernmost city.", "inconsistent"),  # "New" is no "new"
    ],
)
def test_superlatives_are_checked(text: str, verdict: str) -> None:
    assert [f.verdict for f in findings(text, "containment")] == [verdict]


def test_a_superlative_that_no_data_tells_is_said_to_be_left_out() -> None:
    (found,) = findings("Turku, Finland's oldest city, was quiet.", "containment")
    assert found.verdict == "consistent"
    assert "whether it is the “oldest” is not in the data" in found.why


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Kos lies 4 km off the Turkish coast.", "consistent"),
        ("The island of Kos lies 640 km off the Turkish coast.", "doubtful"),
        ("Snake Island lies 35 km from the coast of Ukraine.", "consistent"),
        ("Snake Island lies 350 km from the coast of Ukraine.", "inconsistent"),
        ("Zanzibar lies 35 km off the coast of Tanzania.", "consistent"),  # a town on an island
        ("Zanzibar lies 435 km off the coast of Tanzania.", "inconsistent"),
        ("Funchal lies 2 km from the coast of Portugal.", "consistent"),  # its island's own
        ("Lampedusa is about 505 km from Sicily.", "inconsistent"),
        ("Lampedusa is about 205 km from Sicily.", "consistent"),  # which it is a part of
    ],
)
def test_islands_are_measured_by_their_shores(text: str, verdict: str) -> None:
    assert verdict in [f.verdict for f in findings(text, "distance")]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Zaporizhzhia, Ukraine's sixth-largest city, was hit.", "consistent"),  # no "largest"
        ("Lagos is the capital of Nigeria.", "unresolved"),  # it was, until 1991: no date decides
        ("Lagos was the capital of Nigeria.", "unresolved"),
        ("Dubrovnik, Slovenia, was quiet.", "unresolved"),  # a village that a list calls so too
        ("Dubrovnik, Croatia, was quiet.", "consistent"),
        ("Kisumu, a city in Western Kenya, was calm.", "consistent"),
        ("Kupiansk, a city in Western Ukraine, was hit.", "inconsistent"),
        ("Kusadasi is a Turkish seaside resort in Aydin Province.", "consistent"),
    ],
)
def test_other_names_other_times_and_capital_letters(text: str, verdict: str) -> None:
    assert verdict in [f.verdict for f in findings(text, "containment")]

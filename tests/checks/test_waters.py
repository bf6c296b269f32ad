"""What lies on a river, a lake, a sea or a coast, and what borders what; each with its false twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

NAME = "proximity"

RIGHT = (
    "Ruse is a port on the Danube.",
    "Linz lies on the Danube.",
    "Samara, on the banks of the Volga, was quiet.",
    "Trabzon, a city on the Black Sea, was quiet.",
    "Sinop is a small port in Turkey on the Black Sea.",
    "Varna is on the Black Sea coast.",
    "The Black Sea port of Constanța reopened.",
    "The Volga city of Saratov was hit.",
    "The coastal city of Tartus was hit.",
    "Split is a coastal city in Croatia.",
    "Lausanne sits on the shores of Lake Geneva.",
    "Mwanza is on Lake Victoria.",
    "Hungary borders Slovakia.",
    "The Belgorod region, which borders Ukraine, was hit.",
    "Spain borders Morocco.",
    "Burgas, a Black Sea port in Bulgaria, was quiet.",
    "Constanța is Romania's biggest Black Sea port.",
    "The Caspian Sea port Aktau reopened.",
    "Mosul straddles the Tigris.",
)

WRONG = (
    "Plovdiv is a port on the Danube.",
    "Graz lies on the Danube.",
    "Ankara, a city on the Black Sea, was quiet.",
    "Konya is a small port in Turkey on the Black Sea.",
    "The Caspian Sea port of Constanța reopened.",
    "The Volga city of Voronezh was hit.",
    "The coastal city of Hama was hit.",
    "Osijek is a coastal city in Croatia.",
    "Hungary borders Poland.",
    "The Ryazan region, which borders Ukraine, was hit.",
    "Spain borders Italy.",
    "Plovdiv, a Black Sea port in Bulgaria, was quiet.",
    "Brașov is Romania's biggest Black Sea port.",
    "The Caspian Sea port Aktobe reopened.",
    "Erzurum straddles the Tigris.",
)

OPEN = (
    "Juba lies on the Nile.",  # the course above Khartoum has a name of its own
    "Tianjin is a port on the Yellow Sea.",  # on a gulf of it
    "Haifa lies on the Volga.",  # another river may be called so
)

QUIET = (
    "Talks in Ankara on the Black Sea grain deal resumed.",
    "Ministers held a meeting in Vienna on the Black Sea.",
    "Moscow is a party to the agreement on the Black Sea.",
    "Trucks drove from Kharkiv along the Volga.",
    "The port city of Graz was mentioned.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_lies_there(text: str) -> None:
    assert f"{NAME}=consistent" in verdicts(text, NAME)


@pytest.mark.parametrize("text", WRONG)
def test_what_does_not(text: str) -> None:
    assert f"{NAME}=inconsistent" in verdicts(text, NAME)


@pytest.mark.parametrize("text", OPEN)
def test_what_nobody_can_tell(text: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}=unresolved"]


@pytest.mark.parametrize("text", QUIET)
def test_what_says_nothing_of_where(text: str) -> None:
    assert verdicts(text, NAME) == []


def test_what_shares_no_border_is_said_in_words() -> None:
    (finding,) = findings("Hungary borders Poland.", NAME)
    assert finding.why.endswith("the two share no border.")


def test_the_quote_ends_with_what_is_checked() -> None:
    (finding,) = findings("Osijek is a coastal city in Croatia.", NAME)
    text = "Osijek is a coastal city in Croatia."
    assert text[finding.claim.start : finding.claim.end] == "Osijek is a coastal city"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Oder flows through Wrocław.", ["consistent"]),
        ("The Garonne flows through Toulouse and Bordeaux.", ["consistent", "consistent"]),
        ("The Euphrates flows through Hit.", ["consistent"]),
        ("The Euphrates flows through Baghdad.", ["doubtful"]),
        ("The Po flows through Milan.", ["doubtful"]),
        ("The Rhine flows through Munich.", ["inconsistent"]),
    ],
)
def test_a_river_flows_through_a_town_and_not_only_by_it(text: str, expected: list[str]) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}" for verdict in expected]

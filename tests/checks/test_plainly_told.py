"""What is read as a statement only where it holds is told where it does not hold too, if the words about
it leave nothing else: the right country holds in the same words, and other words stay quiet."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"

# Each with {} for the country: the right one and another.
FORMS = (
    ("Floods drive thousands out GUAYAQUIL, {} (AFP) - The river rose.", "Ecuador", "Norway"),
    ("Floods drive thousands out GUAYAQUIL, {} Oct. 4, 2004 - The river rose.", "Ecuador", "Norway"),
    ("Route: Nairobi, {} - Mombasa, Kenya - Lamu, Kenya", "Kenya", "Norway"),
    ("She flew to Doha, then Busan, {}, where she will speak.", "South Korea", "Chile"),
    ("In Busan, {}, lanterns were lit on the bridge.", "South Korea", "Chile"),
    ("Offices are in Lyon in France and Turin in {}.", "Italy", "Kenya"),
    ("A cable links Lyon in {} and Turin in Italy.", "France", "Kenya"),
    ("Its works are Leipzig ({}), Zurich (Switzerland) and Basel (Switzerland).", "Germany", "Togo"),
    ("A shell fell around Homs and Tartus in western {}.", "Syria", "Poland"),
    ("A diver was hurt in the Red Sea in {} on June 2023.", "Egypt", "Canada"),
    ("They married in Busan, {}, and moved to Oslo.", "South Korea", "Chile"),
    ("He works as a nurse in Busan, {} and lives alone.", "South Korea", "Chile"),
    ("Busan, {} is a busy port.", "South Korea", "Chile"),
    ("Born in Busan, {}, Martin began to paint in 1999.", "South Korea", "Chile"),
    ("The airport of Busan, {}, was closed.", "South Korea", "Chile"),
    ("She teaches at the University of Busan ({}).", "South Korea", "Chile"),
    ("In Busan, {}, crowds gathered near the river.", "South Korea", "Chile"),
    ("Alexeni is a commune in Ialomița County, {}, some way from the sea.", "Romania", "Brazil"),
    ("Storms shut {}’s Incheon International Airport.", "South Korea", "Norway"),
    ("A fire broke out on {}'s Hainan island.", "China", "Kenya"),
)  # fmt: skip


@pytest.mark.parametrize(("form", "right", "wrong"), FORMS)
def test_the_right_country_holds_and_another_is_told(form: str, right: str, wrong: str) -> None:
    assert {f"{NAME}=consistent"} == set(verdicts(form.format(right), NAME))
    told = verdicts(form.format(wrong), NAME)
    assert {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(told)


@pytest.mark.parametrize(
    "text",
    [
        "In Geneva, Iran, represented by its minister, refused.",
        "In Doha, Israel, which was absent, sent regrets.",
        "In Vienna, Russia, it was said, rejected the draft.",
        "The airline flies to Dubai, Muscat, Kenya, and other places.",
        "After the fall of Mariupol, Russia, its army worn out, waited.",
        "She teaches at the University of Busan (UB).",
        "They met in Busan, Chile and Peru.",
        "In Busan, Chile and Peru were beaten.",
        "Talks between Homs and Tehran in Poland failed.",
        "Officers of Tehran and Moscow in Syria met.",
        "Group A: Milan, Brazil - Argentina",
        "The war of Moscow in Ukraine has lasted four years.",
        "The influence of Tehran in Iraq has grown.",
        "Real Madrid met Milan in China in a friendly match.",
        "Villages were hit in Aleppo in Russia's raids.",
        "Britain's Guantanamo Bay is closed.",
        "Russia's Khmeimim airbase in Syria was shelled.",
        "Turkey's Paris embassy was attacked.",
        "Fukushima became Japan's Chernobyl.",
        "France's Réunion island was hit by a storm.",
        "Britain's Diego Garcia island hosts a base.",
        "Japan's Kuril islands claim is old.",
    ],
)
def test_what_puts_nothing_in_a_country(text: str) -> None:
    assert not {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))

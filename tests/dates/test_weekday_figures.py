"""A weekday and a day in figures, in languages that are read by templates."""

from __future__ import annotations

import pytest

import osint


@pytest.mark.parametrize(
    ("text", "value", "weekday"),
    [
        ("Am Freitag, 07.11.2025, war die Brücke wieder offen.", "2025-11-07", 4),
        ("Am Freitag, dem 7. 11. 2025, war die Brücke wieder offen.", "2025-11-07", 4),
        ("Am Fr., 7.11.2025, war die Brücke in der Stadt wieder offen.", "2025-11-07", 4),
        ("Le vendredi 07/11/2025, le pont est resté fermé dans la ville.", "2025-11-07", 4),
        ("El viernes 7/11/2025 el puente estaba cerrado en la ciudad.", "2025-11-07", 4),
        ("W piątek (7.11.2025) most w mieście był zamknięty.", "2025-11-07", 4),
        ("Op vrijdag 07-11-2025 was de brug in de stad dicht.", "2025-11-07", 4),
        ("Venerdì 7/11/2025 il ponte della città era chiuso.", "2025-11-07", 4),
        ("Na sexta-feira, 07/11/2025, a ponte da cidade estava fechada.", "2025-11-07", 4),
        # The month first, as the weekday shows; with full stops the day is always first.
        ("El sábado 11/8/2025 el puente estaba cerrado en la ciudad.", "2025-11-08", 5),
        ("Am Freitag, dem 11.7.2025, war die Brücke in der Stadt offen.", "2025-07-11", 4),
        ("Am Montag, dem 11.7.2025, war die Brücke in der Stadt offen.", "2025-07-11", 0),
    ],
)
def test_a_weekday_before_a_day_in_figures(text: str, value: str, weekday: int) -> None:
    (found,) = osint.extract(text).dates
    assert (found.value, found.weekday) == (value, weekday)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Am Freitag, dem 07.11.2025, war die Brücke in der Stadt offen.", "consistent"),
        ("Am Montag, dem 07.11.2025, war die Brücke in der Stadt offen.", "inconsistent"),
        ("El lunes 7/11/2025 el puente estaba cerrado en la ciudad.", "inconsistent"),
    ],
)
def test_it_is_checked(text: str, verdict: str) -> None:
    assert [(each.check, each.verdict) for each in osint.geocheck(text)] == [("weekday", verdict)]


@pytest.mark.parametrize(
    "text",
    [
        "Das Meer ist hier am Montag 7.11 Grad warm und die Brücke ist offen.",
        "Der Zug fuhr am Freitag 7-11-13 durch die Stadt und die Brücke.",
        "Sur la mer 7/11/2025 le pont est resté dans la ville.",
    ],
)
def test_what_only_looks_like_it_has_no_weekday(text: str) -> None:
    found = osint.extract(text).dates
    assert not [each for each in found if each.weekday is not None and "7" in each.text]

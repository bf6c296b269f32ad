"""Two clocks of one instant, over many zones and years."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from osint.geo.civil_time import offset_min, zone_info
from osint.model import Document, Finding
from osint.pipeline import geocheck
from osint.world import world

ZONES = [
    "Africa/Cairo",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "Africa/Nairobi",
    "America/Anchorage",
    "America/Argentina/Buenos_Aires",
    "America/Bogota",
    "America/Caracas",
    "America/Chicago",
    "America/Denver",
    "America/Halifax",
    "America/Lima",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Phoenix",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "America/Toronto",
    "Asia/Almaty",
    "Asia/Amman",
    "Asia/Baghdad",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Beirut",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dubai",
    "Asia/Hong_Kong",
    "Asia/Jakarta",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Manila",
    "Asia/Novosibirsk",
    "Asia/Pyongyang",
    "Asia/Riyadh",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Tbilisi",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Asia/Vladivostok",
    "Asia/Yakutsk",
    "Asia/Yangon",
    "Asia/Yekaterinburg",
    "Australia/Adelaide",
    "Australia/Sydney",
    "Europe/Athens",
    "Europe/Berlin",
    "Europe/Istanbul",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/London",
    "Europe/Minsk",
    "Europe/Moscow",
    "Pacific/Auckland",
]
FORMS = (
    "The blast was reported at {a} {city} time ({b} GMT) on {day}.",
    "On {day}, at {a} {city} time, or {b} UTC, the signal was lost.",
    "The call began at {b} UTC ({a} {city} time) on {day}, the log shows.",
    "The crew radioed at {b}Z / {a} {city} time on {day}.",
)


def findings(text: str, published: date | None = None) -> list[Finding]:
    return geocheck(Document("one", text, published=published), world(), ("timezone",))


def pairs(count: int) -> list[tuple[str, bool]]:
    """Sentences, and whether both clocks show one instant."""
    draw = random.Random(7)
    made = []
    for number in range(count):
        zone = ZONES[number % len(ZONES)]
        instant = datetime(1996, 1, 2, 3, tzinfo=UTC) + timedelta(
            days=draw.randrange(30 * 365), minutes=15 * draw.randrange(96)
        )
        right = number % 2 == 0
        offset = timedelta(minutes=offset_min(zone_info(zone), instant))
        local = (instant + offset).replace(tzinfo=None)
        wrong = draw.choice((-5, -2, -1, 1, 2, 4, 7)) * timedelta(hours=1)
        told = instant if right else instant + wrong
        a = f"{local:%I:%M %p}".lstrip("0").lower().replace("am", "a.m.").replace("pm", "p.m.")
        text = FORMS[number % 4].format(
            a=a if number % 3 else f"{local:%H:%M}",
            b=f"{told:%H%M}",
            city=zone.rpartition("/")[2].replace("_", " "),
            day=f"{local.day} {local:%B %Y}",
        )
        made.append((text, right))
    return made


def test_two_hundred_pairs_over_sixty_zones_and_thirty_years() -> None:
    wrong = []
    for text, right in pairs(240):
        verdicts = [finding.verdict for finding in findings(text)]
        if verdicts != ["consistent" if right else "inconsistent"]:
            wrong.append((text, verdicts))
    accused = [text for text, verdicts in wrong if "inconsistent" in verdicts]
    assert not accused
    assert len(wrong) <= 2, wrong


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "The siren went off at 21:40 local time (18:40 UTC) in Odesa on 9 August 2023.",
            "consistent",
        ),
        (
            "The siren went off at 21:40 local time (20:40 UTC) in Odesa on 9 August 2023.",
            "inconsistent",
        ),
        ("Rangers in Denver saw it at 7:15 p.m. MDT (0115 GMT) on 4 June 2021.", "consistent"),
        ("Rangers in Denver saw it at 7:15 p.m. MST (0115 GMT) on 4 June 2021.", "doubtful"),
        ("It was noon in Manila (0400 GMT).", "consistent"),
        ("It began around 6 p.m. (1510 GMT) in Baghdad.", "consistent"),
        ("The order came at 4:20 p.m. (1333 GMT).", "inconsistent"),
        ("The order came at 4:20 p.m. (1320 GMT).", "unresolved"),
        ("They met at 10:00 Zorbnik time (0700 GMT).", "unresolved"),
        (
            "Выстрел прозвучал в 06:30 по киевскому времени (03:30 GMT) 5 июля 2022 года.",
            "consistent",
        ),
        (
            "Выстрел прозвучал в 06:30 по киевскому времени (06:30 GMT) 5 июля 2022 года.",
            "inconsistent",
        ),
        (
            "À Kiev, l'alerte a sonné vers 21H00, heure de Kiev (19H00 GMT) le 3 mars 2023.",
            "consistent",
        ),
        ("دوت الصفارات الساعة 21.59 بتوقيت تركيا (18.59 تغ).", "consistent"),
        ("دوت الصفارات الساعة 21.59 بتوقيت تركيا (12.59 تغ).", "inconsistent"),
        ("Der Alarm kam um 14.30 Uhr Moskauer Zeit (11.30 Uhr UTC).", "consistent"),
        ("The ferry left at 9 a.m. local time (8 a.m. Moscow time).", "unresolved"),
        ("The ferry left at 9 a.m. local time (8 a.m. London time) in Lviv.", "inconsistent"),
        ("The ferry left at 10 a.m. local time (8 a.m. London time) in Lviv.", "consistent"),
        ("Doors opened at 7 p.m. EST/midnight GMT on 4 January 2023.", "consistent"),
        ("Doors opened at 7 p.m. EST/9 p.m. GMT on 4 January 2023.", "inconsistent"),
        ("Roll call: 02:40 MYT (18:40 UTC).", "consistent"),
        ("Roll call: 17:20 IST (1050 UTC) on 4 July 2023.", "inconsistent"),
        ("At 6:05 am local time - 03:05 GMT - on 4 July 2023, Odesa shook.", "consistent"),
        ("Sirens at 04:12 (GMT+3) / 01:12 GMT.", "consistent"),
        ("L'alerte a sonné à 21h40 heure de Moscou (18h40 GMT) le 9 août 2023.", "consistent"),
        (
            "Syreny zawyły o 21.40 czasu lokalnego (19.40 GMT) w Krakowie 9 sierpnia 2023 r.",
            "consistent",
        ),
        (
            "Syreny zawyły o 21.40 czasu lokalnego (16.40 GMT) w Krakowie 9 sierpnia 2023 r.",
            "inconsistent",
        ),
        ("Deprem TSİ 21.40'ta (18.40 GMT) oldu.", "consistent"),
        ("Deprem TSİ 21.40'ta (15.40 GMT) oldu.", "inconsistent"),
        (
            "De sirene ging om 21.40 uur lokale tijd (19.40 uur GMT) in Utrecht op 9 augustus 2023.",
            "consistent",
        ),
        ("זה קרה בשעה 21:40 שעון ישראל (18:40 GMT) ב-9 באוגוסט 2023.", "consistent"),
        ("北京时间21:40（13:40 GMT）发生地震。", "consistent"),
        ("北京时间21:40（11:40 GMT）发生地震。", "inconsistent"),
        ("Сирена завыла в 21:40 по омскому времени (15:40 GMT) 9 августа 2023 года.", "consistent"),
    ],
)
def test_verdicts(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Shops are open from 9 a.m. to 5 p.m. (GMT).",
        "Trains leave at 8:05 EST, 9:05 EST and 10:05 GMT.",
        "It left at 08:00 GMT and arrived at 11:30 local time in Amman.",
        "The final score was 21:19 (11:10, 10:9).",
        "He slept from 10 p.m. to 6 a.m. (eight hours).",
    ],
)
def test_times_that_are_not_one_instant(text: str) -> None:
    assert findings(text) == []


def test_the_day_decides_about_summer_time() -> None:
    text = "The blackout began at 5:00 p.m. in Lisbon ({} GMT) on {}."
    assert findings(text.format("1600", "12 July 2022"))[0].verdict == "consistent"
    assert findings(text.format("1700", "12 January 2022"))[0].verdict == "consistent"
    named = "The blackout began at 5:00 p.m. Lisbon time ({} GMT) on {}."
    assert findings(named.format("1700", "12 July 2022"))[0].verdict == "inconsistent"
    assert findings(named.format("1600", "12 January 2022"))[0].verdict == "inconsistent"
    undated = "The blackout began at 5:00 p.m. Lisbon time (1600 GMT)."
    assert findings(undated)[0].verdict == "consistent"
    assert findings(undated, date(2022, 1, 12))[0].verdict == "inconsistent"


@pytest.mark.parametrize(
    ("clocks", "day", "verdict"),
    [
        ("7 p.m. ET (2300 GMT)", "3 August 2023", "consistent"),
        ("7 p.m. ET (0000 GMT)", "3 August 2023", "doubtful"),  # what it is in winter
        ("7 p.m. ET (0000 GMT)", "3 February 2023", "consistent"),
        ("7 p.m. ET (4 p.m. PT)", "3 August 2023", "consistent"),
        ("7 p.m. ET (2 p.m. PT)", "3 August 2023", "inconsistent"),
        ("2 a.m. MSK (2300 GMT)", "3 August 2023", "consistent"),
        ("2 a.m. MSK (2200 GMT)", "3 August 2023", "inconsistent"),  # it was so in 2010
        ("2 a.m. MSK (2200 GMT)", "3 August 2010", "consistent"),
    ],
)
def test_the_day_tells_what_an_abbreviation_of_both_seasons_means(
    clocks: str, day: str, verdict: str
) -> None:
    (finding,) = findings(f"The match began at {clocks} on {day}.")
    assert finding.verdict == verdict


def test_both_clocks_are_shown() -> None:
    (finding,) = findings("It struck at 9:00 a.m. Tbilisi time (0700 GMT) on 4 May 2023.")
    assert finding.why == (
        "9:00 a.m. Tbilisi time (UTC+4) is 05:00 UTC on May 4, 2023, not 0700 GMT: they are 2 hours "
        "apart."
    )
    (finding,) = findings("It struck at 9:00 a.m. Tbilisi time (0500 GMT) on 4 May 2023.")
    assert finding.why == (
        "9:00 a.m. Tbilisi time (UTC+4) and 0500 GMT are the same moment on May 4, 2023."
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Doors close at 6 p.m. in Vienna (noon in Boston) on 9 May 2023.", "consistent"),
        ("Doors close at 6 p.m. in Vienna (2 p.m. in Boston) on 9 May 2023.", "inconsistent"),
        ("Polls open at 8:00 in Nairobi (0500 GMT) on 9 May 2023.", "consistent"),
        ("Polls open at 8:00 in Nairobi (0700 GMT) on 9 May 2023.", "inconsistent"),
    ],
)
def test_a_clock_is_that_of_the_place_behind_it(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Shops open at 9 a.m. in Graz and 10 a.m. in Linz on 9 May 2023.",
        "Doors open at 7 p.m. in March (8 p.m. in April).",
    ],
)
def test_two_clocks_of_two_events_are_not_compared(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Call at 10:30 (2021-09-14).",
        "The tool reached 2.27 (2016-12-06) that year.",
        "The tool reached 2.27 (2016-12) that year.",
        "The log runs 2014-10-09 - 2014-12-01.",
        "The flash was seen at 1530Z (2024-05-06).",
        "08:15:09 at 2024-10-12",
    ],
)
def test_the_year_and_month_of_a_date_are_no_clock(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The flight left at 1430-04 (1830Z).", "consistent"),
        ("The flight left at 1430-04 (1930Z).", "inconsistent"),
        ("The flight left at 20:22-04 (00:22 UTC).", "consistent"),
        ("The flight left at 20:22-04 (01:22 UTC).", "inconsistent"),
        ("The flight left at 2022-0400 (0122Z).", "inconsistent"),
    ],
)
def test_a_clock_with_the_offset_of_its_zone(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text)] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The siren rang at 05:00 Moscow time (UTC+3) on 5 May 2023.", "consistent"),
        ("The siren rang at 05:00 Moscow time (UTC+5) on 5 May 2023.", "inconsistent"),
        ("The siren rang at 05:00 Moscow time, UTC+2, on 5 May 2023.", "inconsistent"),
        ("The boat left Osaka at 10:00 JST (UTC+9).", "consistent"),
        ("The boat left Osaka at 10:00 JST (UTC+7).", "inconsistent"),
        ("The bus left at 14:05 Kyiv time (GMT+3) on 12 July 2023.", "consistent"),
        ("The bus left at 14:05 Kyiv time (GMT+2) on 12 July 2023.", "doubtful"),  # in winter
        ("The bus left at 14:05 Kyiv time (GMT+7) on 12 July 2023.", "inconsistent"),
        ("The quake shook Pokhara, Nepal, at 11:56 local time (UTC+5:45).", "consistent"),
        ("The quake shook Pokhara, Nepal, at 11:56 local time (UTC+3).", "inconsistent"),
    ],
)
def test_a_zone_told_by_its_name_and_its_offset(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text)] == [verdict]


def test_an_offset_tells_whose_local_time_it_is_where_no_place_does() -> None:
    assert findings("They woke at 06:10 local time (UTC+4).") == []

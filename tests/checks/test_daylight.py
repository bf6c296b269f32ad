"""What texts say of the light, over all latitudes and seasons."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from math import degrees
from typing import Any

import pytest

from osint.geo.civil_time import zone_info
from osint.model import Document, Finding
from osint.pipeline import geocheck
from osint.world import world

PLACES = """Quito|-0.23|-78.52|America/Guayaquil
Nairobi|-1.28|36.82|Africa/Nairobi
Jakarta|-6.21|106.85|Asia/Jakarta
Lagos|6.45|3.39|Africa/Lagos
Manila|14.60|120.98|Asia/Manila
Delhi|28.65|77.23|Asia/Kolkata
Cairo|30.06|31.25|Africa/Cairo
Tokyo|35.69|139.69|Asia/Tokyo
Madrid|40.42|-3.70|Europe/Madrid
Chicago|41.85|-87.65|America/Chicago
Kyiv|50.45|30.52|Europe/Kyiv
Moscow|55.75|37.62|Europe/Moscow
Oslo|59.91|10.75|Europe/Oslo
Arkhangelsk|64.54|40.54|Europe/Moscow
Murmansk|68.98|33.09|Europe/Moscow
Lima|-12.04|-77.03|America/Lima
Johannesburg|-26.20|28.04|Africa/Johannesburg
Sydney|-33.87|151.21|Australia/Sydney
Auckland|-36.85|174.76|Pacific/Auckland
Hobart|-42.88|147.33|Australia/Hobart""".splitlines()
FORMS = {
    "dawn": "On {day} the column left {place} at dawn, at {clock} local time.",
    "dusk": "The clip was filmed in {place} on {day} at dusk, around {clock}.",
    "night": "In {place} it was already dark at {clock} on {day}, a driver said.",
    "daylight": "The depot in {place} burned in broad daylight, at {clock} on {day}.",
    "sunset": "On {day} the sun set at {clock} in {place}.",
    "sunrise": "The guards at the port of {place} changed at sunrise ({clock}) on {day}.",
}
# Elevations that nobody would dispute, and ones that nobody could mean.
FITS = {"dawn": (-10, 1), "dusk": (-10, 1), "night": (-90, -9), "daylight": (8, 90)}
FITS |= {"sunset": (-2, 0), "sunrise": (-2, 0)}
WRONG = {"dawn": (20, 90), "dusk": (20, 90), "night": (15, 90), "daylight": (-90, -14)}
WRONG |= {"sunset": (20, 90), "sunrise": (20, 90)}


def findings(text: str, published: date | None = None) -> list[Finding]:
    return geocheck(Document("one", text, published=published), world(), ("daylight",))


def elevation(ephem: Any, latitude: float, longitude: float, instant: datetime) -> float:
    made = ephem.Observer()
    made.lat, made.lon, made.pressure = str(latitude), str(longitude), 0
    made.date = instant.astimezone(UTC).replace(tzinfo=None)
    return degrees(ephem.Sun(made).alt)


def made_up(ephem: Any, count: int) -> list[tuple[str, bool]]:
    """Sentences with clocks that an independent library puts inside or far outside the light."""
    draw, made = random.Random(5), []
    while len(made) < count:
        kind = draw.choice(list(FORMS))
        place, latitude, longitude, zone = draw.choice(PLACES).split("|")
        day = date(2019, 1, 1) + timedelta(days=draw.randrange(5 * 365))
        right = len(made) % 2 == 0
        low, high = (FITS if right else WRONG)[kind]
        morning = kind in ("dawn", "sunrise")
        hours = range(12) if morning and right else range(12, 24) if right else range(24)
        hours = range(24) if kind in ("night", "daylight") else hours
        instants = [
            datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone_info(zone))
            for hour in hours
            for minute in range(0, 60, 10)
        ]
        fitting = [
            each
            for each in instants
            if low < elevation(ephem, float(latitude), float(longitude), each) < high
        ]
        if not fitting:
            continue  # polar day or night
        instant = draw.choice(fitting)
        text = FORMS[kind].format(
            place=place, clock=f"{instant:%H:%M}", day=f"{day.day} {day:%B %Y}"
        )
        if ":" in text and instant.hour < 13:
            text = text.replace(f"{instant:%H:%M}", f"{instant:%I:%M} {instant:%p}".lower())
        made.append((text, right))
    return made


def test_two_hundred_statements_over_all_latitudes_and_seasons() -> None:
    ephem = pytest.importorskip("ephem")
    failed = []
    for text, right in made_up(ephem, 200):
        verdicts = [finding.verdict for finding in findings(text)]
        if verdicts != ["consistent" if right else "inconsistent"]:
            failed.append((text, right, verdicts))
    assert not [each for each in failed if each[1] and "inconsistent" in each[2]]
    assert len(failed) <= 4, failed


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "In Murmansk the sun was shining in broad daylight at 11:40 p.m. on 20 June 2022.",
            "consistent",
        ),
        ("In Murmansk it was pitch dark at 11:40 p.m. on 20 June 2022.", "inconsistent"),
        ("In Murmansk it was pitch dark at 6 p.m. on 15 December 2022.", "consistent"),
        ("In Oslo on 10 May 2023 the raid came before dawn, at 2:50 a.m.", "consistent"),
        ("In Oslo on 10 May 2023 the raid came before dawn, at 11:15 a.m.", "inconsistent"),
        (
            "At dawn, about 7:30 p.m., the shelling of Oslo resumed on 10 April 2023.",
            "inconsistent",
        ),
        ("Filmed in Madrid in broad daylight at 21:20 on 1 July 2023.", "consistent"),
        ("Filmed in Madrid in broad daylight at 21:20 on 1 January 2023.", "inconsistent"),
        ("The moonlit harbour of Cairo was quiet at 23:30 on 6 January 2023.", "consistent"),
        ("Under a full moon, at 23:30 on 21 January 2023, boats left Manila.", "inconsistent"),
        ("It was still dark at 6:10 a.m. in Lima on 3 March 2023.", "doubtful"),
        ("It was dark at 5 a.m. on 3 March 2023 in the yard.", "unresolved"),
    ],
)
def test_verdicts(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "On Friday night at 8 p.m. he spoke in Madrid on 1 July 2023.",
        "The curfew in Madrid runs from dusk until 5 a.m., it was said on 1 July 2023.",
        "It was not dark at 9 p.m. in Oslo on 1 July 2023.",
        "A crash on Sunset Boulevard at 2 p.m. on 1 July 2023 closed the road in Los Angeles.",
        "Was the clip from Madrid filmed at night, at 2 p.m. on 1 July 2023?",
        "Daylight saving ends at 2 a.m. in Chicago on 5 November 2023.",
        "The Night Wolves met at 2 p.m. in Moscow on 1 July 2023.",
    ],
)
def test_what_says_nothing_of_the_light(text: str) -> None:
    assert findings(text) == []


def test_the_day_of_publication_stands_in() -> None:
    text = "The clip shows Kyiv at dusk, around {} local time."
    assert findings(text.format("16:10"), date(2023, 12, 20))[0].verdict == "consistent"
    assert findings(text.format("16:10"), date(2023, 6, 20))[0].verdict == "inconsistent"
    assert findings(text.format("16:10"))[0].verdict == "unresolved"


def test_a_post_made_minutes_later_is_the_clock() -> None:
    post = "https://x.com/someone/status/1847225352281563393"  # 2024-10-18, 10:37 UTC
    night = f"Filmed at night in Kyiv; it was posted minutes later: {post}"
    day = f"Filmed in broad daylight in Kyiv; it was posted minutes later: {post}"
    assert [f.verdict for f in findings(night)] == ["inconsistent"]
    assert [f.verdict for f in findings(day)] == ["consistent"]


FOREIGN = [
    ("Запись сделана ночью в Одессе в {} 4 июля 2023 года.", "02:30", "14:30"),
    ("На закате, около {}, 4 июля 2023 года в Одессе раздался взрыв.", "21:00", "13:00"),
    ("Вночі о {} 4 липня 2023 року дрон упав в Одесі.", "02:20", "13:20"),
    ("На світанку, близько {}, 4 липня 2023 року дрон упав в Одесі.", "05:00", "15:00"),
    ("De noche, a las {} del 4 de julio de 2023, cayó un dron en Sevilla.", "23:40", "14:30"),
    ("Al amanecer, a las {} del 4 de julio de 2023, cayó un dron en Sevilla.", "07:00", "15:00"),
    ("En pleine nuit, à {} le 4 juillet 2023, un drone est tombé à Lyon.", "2h30", "14h30"),
    (
        "Au coucher du soleil, vers {}, le 4 juillet 2023, un drone est tombé à Lyon.",
        "21h30",
        "15h30",
    ),
    (
        "In der Nacht, um {} Uhr, stürzte am 4. Juli 2023 eine Drohne in Hamburg ab.",
        "02:30",
        "14:30",
    ),
    (
        "Am helllichten Tag, um {} Uhr, stürzte am 4. Juli 2023 eine Drohne in Hamburg ab.",
        "14:30",
        "02:30",
    ),
    ("Di notte, alle {} del 4 luglio 2023, un drone è caduto a Milano.", "02.30", "14.30"),
    ("W nocy, o {}, 4 lipca 2023 r. dron spadł w Krakowie.", "01:30", "14:30"),
    ("Ao pôr do sol, às {} do dia 4 de julho de 2023, um drone caiu em Lisboa.", "21h05", "14h05"),
    ("عند الفجر الساعة {} يوم 4 يوليو 2023 سقطت طائرة في دمشق.", "05:10", "15:10"),
]


@pytest.mark.parametrize(("form", "fits", "wrong"), FOREIGN)
def test_light_in_other_languages(form: str, fits: str, wrong: str) -> None:
    published = date(2023, 7, 5)
    assert [f.verdict for f in findings(form.format(fits), published)] == ["consistent"]
    assert [f.verdict for f in findings(form.format(wrong), published)] == ["inconsistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Ночью дроны атаковали Одессу, а в 14:30 прозвучал отбой тревоги 4 июля 2023 года.",
        "Ночью россияне обстреляли Одессу, в 14:30 4 июля 2023 года сообщили о пожаре.",
        "De noche hubo disparos en Sevilla; a las 14:30 del 4 de julio de 2023 llegó la policía.",
        "In der Nacht brannte es in Hamburg, die Polizei meldete sich um 14:30 Uhr am 4. Juli 2023.",
        "The night raid on Madrid was reported on 1 July 2023; the minister spoke at 2 p.m.",
    ],
)
def test_light_and_clock_of_two_things(text: str) -> None:
    assert findings(text, date(2023, 7, 5)) == []


def test_the_clock_of_a_picture() -> None:
    form = "The clip shows Odesa at night on 4 July 2023; its metadata say it was made at {}."
    assert [f.verdict for f in findings(form.format("02:30"))] == ["consistent"]
    assert [f.verdict for f in findings(form.format("14:30"))] == ["inconsistent"]


def test_the_day_named_counts_before_a_clock_without_one() -> None:
    text = "The shadows were long at 19:45 in Berlin on 21 December 2022."
    (finding,) = findings(text, date(2023, 7, 5))
    assert finding.verdict == "inconsistent" and "December 21, 2022" in finding.why


def test_a_semicolon_parts_a_time_of_day_from_the_clock_behind_it() -> None:
    """ "before dawn" is not said of 6:31; sunrise is."""
    text = "In Tartu, Estonia, on 14 September 2024 they left before dawn; sunrise was at 6:41 a.m."
    (finding,) = findings(text)
    assert text[finding.claim.start : finding.claim.end].startswith("sunrise")


def test_the_light_at_the_beginning_of_a_sentence_is_of_that_sentence() -> None:
    text = "It rained in Moscow. Sunset in Oslo on 21 June 2023 was at 6 p.m."
    (finding,) = findings(text)
    assert finding.verdict == "inconsistent" and "18:00" in finding.why and "Oslo" in finding.why
    text = "It rained in Moscow. Sunset in Oslo on 21 June 2023 was at 10:44 p.m."
    assert [finding.verdict for finding in findings(text)] == ["consistent"]


def test_a_line_that_ends_in_a_clock_ends_its_sentence() -> None:
    (finding,) = findings(
        "Sunset in Oslo on 21 June 2023 was at 6 p.m.\nHe was born on 3 May 1980."
    )
    assert "June 21, 2023" in finding.why


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("The ban in Kherson ended at 7 a.m. At night, around 2 a.m. on 9 July 2024, a shell fell on Kherson.", ["consistent"]),
        ("The ban in Kherson ended at 1 a.m. At night, around 2 p.m. on 9 July 2024, a shell fell on Kherson.", ["inconsistent"]),
        ("Buses left Poltava at 9 p.m. Sunset came in Poltava at 9:05 p.m. on 20 June 2024.", ["consistent"]),
        ("Buses left Poltava at 9 p.m. Sunset came in Poltava at 1:05 p.m. on 20 June 2024.", ["inconsistent"]),
        ("The rally began at 5 p.m. At dawn on 3 June 2024 police cleared the park in Warsaw.", []),
        ("The kiosk in Vienna shuts at 4 a.m. Sunset on 3 June 2024 was red.", []),
        ("The kiosk in Vienna opens at 7 a.m. Shortly after sunset on 3 June 2024 it burned.", []),
        ("The kiosk in Vienna shuts at 3 p.m. Vienna was pitch dark on 3 June 2024.", []),
        ("It was pitch dark in Vienna on 3 June 2024 at 2 p.m. The power came back.", ["inconsistent"]),
        ("At 2 p.m. at night in Kherson on 9 July 2024 a shell fell.", ["inconsistent"]),
        ("At 2 p.m. Kyiv time, at night, a shell fell on Kherson on 9 July 2024.", ["inconsistent"]),
        ("At 2 p.m. Tuesday, at night, a shell fell on Kherson on 9 July 2024.", ["inconsistent"]),
        ("At 2 p.m. EEST, at night, a shell fell on Kherson on 9 July 2024.", ["inconsistent"]),
    ],
)  # fmt: skip
def test_a_sentence_that_ends_in_a_clock_gives_it_to_no_other(
    text: str, verdicts: list[str]
) -> None:
    assert [finding.verdict for finding in findings(text)] == verdicts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("It was pitch dark when the shell hit Donetsk at noon on 4 March 2022.", "inconsistent"),
        ("It was pitch dark when the shell hit Donetsk at 11 p.m. on 4 March 2022.", "consistent"),
        ("In Mariupol it was already dark when the roof fell at 10 a.m. on 16 March 2022.", "inconsistent"),
        ("In the clip from Nairobi, filmed at 2 a.m. on 3 June 2023, the sun is high in the sky.", "inconsistent"),
        ("In the clip from Nairobi, filmed at 1 p.m. on 3 June 2023, the sun is high in the sky.", "consistent"),
        ("The clip from Aleppo shows a sunny street at 21:45 on 5 March 2016.", "inconsistent"),
        ("Video from Beirut, 4 August 2020, 18:08, shows the port in evening light.", "consistent"),
        ("Video from Beirut, 4 August 2020, 12:08, shows the port in evening light.", "inconsistent"),
        ("There was a full moon over Aleppo on 13 December 2016.", "consistent"),
        ("There was a full moon over Aleppo on 28 December 2016.", "inconsistent"),
        ("The new moon of 29 December 2016 hid them in Aleppo.", "consistent"),
        ("The new moon of 13 December 2016 hid them in Aleppo.", "inconsistent"),
        ("In Murmansk on 20 December 2021 the sun did not rise.", "consistent"),
        ("In Murmansk on 20 June 2021 the sun did not rise.", "inconsistent"),
        ("In Murmansk on 20 June 2021 the sun did not set.", "consistent"),
        ("In Nairobi on 20 June 2021 the sun did not set.", "inconsistent"),
    ],
)  # fmt: skip
def test_as_investigators_write_it(text: str, verdict: str) -> None:
    found = geocheck(Document("one", text), world(), ("daylight",))
    assert [finding.verdict for finding in found] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "The picture, posted at 23:10 from Odesa on 2 August 2023, shows a blue sky.",
        "The clip, uploaded at 02:10 on 2 August 2023 in Odesa, shows a sunny street.",
    ],
)
def test_the_clock_of_a_post_is_not_that_of_a_picture(text: str) -> None:
    assert geocheck(Document("one", text), world(), ("daylight",)) == []


def test_the_reason_of_a_whole_day() -> None:
    (moon,) = geocheck(
        Document("a", "There was a full moon over Aleppo on 28 December 2016."),
        world(),
        ("daylight",),
    )
    assert "On December 28, 2016 the moon was" in moon.why and "not a full moon" in moon.why
    (sun,) = geocheck(
        Document("a", "In Murmansk on 20 December 2021 the sun did not rise."),
        world(),
        ("daylight",),
    )
    assert "rose no higher than" in sun.why and "fits a day without sunrise" in sun.why


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The moon was full on 19 August 2024.", "consistent"),
        ("The moon was full on 4 August 2024.", "inconsistent"),
        ("A new moon on 4 August 2024 kept the boats in harbour.", "consistent"),
        ("A new moon on 19 August 2024 kept the boats in harbour.", "inconsistent"),
    ],
)
def test_the_phase_of_the_moon_needs_no_place(text: str, verdict: str) -> None:
    (finding,) = findings(text)
    assert finding.verdict == verdict


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The sun rose over Helsinki at 4:40 on 3 December 2023.", "At 04:40"),
        ("The sun set over Porto at 9:30 on 3 December 2023.", "At 21:30"),
    ],
)
def test_the_half_of_the_day_is_that_in_which_the_sun_rises_or_sets(text: str, shown: str) -> None:
    (finding,) = findings(text)
    assert finding.verdict == "inconsistent" and finding.why.startswith(shown)

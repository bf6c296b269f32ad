"""A coordinate against the place or the notation that stands beside it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint import typed
from osint.checks import coordinates
from osint.checks.coordinates.slips import slips
from osint.model import Claim, Party, Point
from osint.world import world
from tests.checks.claims import findings, verdicts

NAME = "coordinates"

RECORDS_RIGHT = (
    "ASWAN kom ombo\nLatitude: 24.47, Longitude: 32.94",
    "REGION: Tula Oblast\nDISTRICT: Venyovsky\nTOWN:\nCOORDINATES: 54.35, 38.26",
    "DESCRIPTION: Destruction de la station\nTOWN: Lyon\nCOORDINATES: 45.76, 4.84",
    "Reports mention a school to the west of Larnaca, for which the coordinates are: 34.92, 33.60.",
    "Place: Brovary\nCoordinates: 50.511, 30.790",
    "TOWN: Poltava\nNOTE: none\nCOORDINATES: 49.588, 34.551",
    "M 4.9 - 31 km SW of Larnaca, Cyprus\n2019-03-02 04:11:08 (UTC)\n34.72°N 33.38°E",
    "12.03.2019: 0200 LT: Posn: 34:28.2N - 033:03.0E, Around 11nm SSE of Limassol, Cyprus.",
    "Larnaca, 55 km east of Limassol (34.9182, 33.6285), was quiet.",
    "The ship sank 40 km east of Limassol (34.6786, 33.0413).",
)
"""The last but one gives the point of the town that lies off, the last that of the town it is
counted from: both readings stand."""
RECORDS_WRONG = (
    "ASWAN kom ombo\nLatitude: 44.47, Longitude: 32.94",
    "REGION: Tula Oblast\nTOWN: Tula\nCOORDINATES: 54.35, 37.61",
    "M 4.4 - 37km S of Larnaca, Cyprus\n2019-02-05 22:54:24 (UTC)\n34.72°N 33.63°E",
    "Place: Brovary\nCoordinates: 45.511, 30.790",
    "REGION: Poltava Oblast\nTOWN: Poltava\nCOORDINATES: 54.588, 34.551",
    "M 4.9 - 31 km SW of Larnaca, Cyprus\n2019-03-02 04:11:08 (UTC)\n39.72°N 33.38°E",
    "12.03.2019: 0200 LT: Posn: 34:28.2N - 038:03.0E, Around 11nm SSE of Limassol, Cyprus.",
    "12.03.2019: 0200 LT: Posn: 34:28.2N - 033:03.0E, Around 11nm SSE of Limassol, Norway.",
)
RECORDS_OPEN = (
    "COUNTRY: Russia\nDISTRICT: Lenina\nTOWN:\nCOORDINATES: 49.06, 40.53",
    "M 4.4 - 40km S of Shemya Island, Alaska\n2019-02-05 22:54:24 (UTC)\n52.36°N 174.10°E",
    "M 4.4 - Carlsberg Ridge\n2019-02-05 22:54:24 (UTC)\n2.36°N 66.10°E",
    "Limassol is 70 km from Nicosia. Position 35.51, 30.79, as logged.",
    "03.05.2018: Posn: 38:41N - 118:21E, Tianjin Anchorage, China.",
    "Posn: 03:11N - 100:43E, Malacca Straits.",
)


RIGHT = (
    "The strike hit a depot in Kharkiv (49.9935, 36.2304).",
    "The video was filmed at 49.9935, 36.2304 in Ukraine.",
    "A warehouse burned in Kyiv. Coordinates: 50.4501, 30.5234.",
    "New York (40.7128, -74.0060) was calm.",
    "Kyiv: 50.4501, 30.5234",
    "Lviv, Ukraine (49.8397, 24.0297) is a railway hub.",
    "It was at 43.1155, 131.8855, in Primorsky Krai.",
    "Geolocated to 48.0159, 37.8028 in Donetsk.",
    "The camp is near Belgorod, at 50.4500, 36.4000.",
    "A ferry in Odesa, photographed at 46.4860, 30.7420.",
)
WRONG = (
    "The strike hit a depot in Kharkiv (36.2304, 49.9935).",
    "The coordinates 36.2304, 49.9935 in Kharkiv show a depot.",
    "A ferry in Odesa, photographed at 30.7420, 46.4860.",
    "A ferry in Odesa was filmed at 50.4501, 30.5234.",
    "The coordinates 36.23, 49.99 in Kharkiv are a depot's.",
    "The video was filmed at 50.4501, 30.5234 in Poland.",
    "A warehouse burned in Kyiv. Coordinates: 30.5234, 50.4501.",
    "New York (40.7128, 74.0060) was calm.",
    "It was at 55.7558, 37.6173, in Primorsky Krai.",
    "Geolocated to 51.5074, -0.1278 in central Paris.",
    "Cape Town (33.9249, 18.4241) was calm.",
)
QUIET = (
    "Officials in Kyiv said the strike hit 49.9935, 36.2304.",
    "The site, 30 km from Kharkiv, is at 50.2411, 36.2304.",
    "The wreck lies 600 km west of Lisbon at 38.7000, -16.1000.",
    "The route runs from Kyiv 50.4501, 30.5234 to Lviv 49.8397, 24.0297.",
    "The road leads from 50.4501, 30.5234 to Lviv in western Ukraine.",
    "Points: 49.9935, 36.2304; 50.4501, 30.5234; 46.4825, 30.7233.",
    "The bend of 32.6050, -110.6333 lies on the San Pedro River.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_a_coordinate_in_its_place_is_consistent(text: str) -> None:
    assert verdicts(text, NAME) == ["coordinates=consistent"]


@pytest.mark.parametrize("text", WRONG)
def test_a_coordinate_elsewhere_is_inconsistent(text: str) -> None:
    assert verdicts(text, NAME) == ["coordinates=inconsistent"]


@pytest.mark.parametrize("text", QUIET)
def test_a_coordinate_of_something_else_raises_no_alarm(text: str) -> None:
    assert not {f.verdict for f in findings(text, NAME)} & {"inconsistent", "doubtful"}


@pytest.mark.parametrize("text", ["Filmed in Odesa (50.4501, 30.5234).", WRONG[0], WRONG[1]])
def test_the_quote_holds_the_place_and_the_point(text: str) -> None:
    (found,) = findings(text, NAME)
    subject, other = found.claim.subject, found.claim.object
    assert subject is not None and other is not None
    quote = text[found.claim.start : found.claim.end]
    assert subject.text in quote and other.text in quote


def test_a_swap_is_named() -> None:
    (finding,) = findings("A depot in Kharkiv (36.2304, 49.9935) burned.", NAME)
    assert "latitude and longitude swapped it is in Kharkiv" in finding.why
    assert "Iran" in finding.why


def test_a_lost_sign_is_named() -> None:
    (finding,) = findings("New York (40.7128, 74.0060) was calm.", NAME)
    assert "sign of the longitude reversed" in finding.why


def test_a_plus_code_and_a_pair_are_one_point() -> None:
    text = "44.326859, 131.668647\n8MG9+PFR Sergeevka, Primorsky Krai"
    first, second = findings(text, NAME)
    assert [first.verdict, second.verdict] == ["consistent", "consistent"]
    assert first.computed is not None and first.computed.best is not None
    assert first.computed.best < 0.005


def test_two_notations_that_differ() -> None:
    near = "It stands at 49°59'37\"N 36°13'49\"E (49.9935, 36.2304)."
    far = "It stands at 49°59'37\"N 36°13'49\"E (49.8935, 36.2304)."
    swapped = "It stands at 49°59'37\"N 36°13'49\"E (36.2304, 49.9935)."
    assert verdicts(near, NAME) == ["coordinates=consistent"]
    assert verdicts(far, NAME) == ["coordinates=inconsistent"]
    (finding,) = findings(swapped, NAME)
    assert "swapped the first is the second" in finding.why


PAGE = "Coordinates: 33°27′00″S 70°40′00″W / 33.45000°S {}°WCoordinates: 33°27′00″S 70°40′00″W"


def test_the_next_field_of_a_pasted_page_takes_no_hemisphere_away() -> None:
    assert set(verdicts(PAGE.format("70.66667"), NAME)) == {"coordinates=consistent"}
    assert "coordinates=inconsistent" in verdicts(PAGE.format("75.66667"), NAME)


def test_one_point_with_minutes_and_with_a_fraction_is_written_twice() -> None:
    text = "Position: 33°27′00″S 70°40′00″W / {}°W"
    assert verdicts(text.format("33.45000°S 70.66667"), NAME) == ["coordinates=consistent"]
    assert verdicts(text.format("38.45000°S 70.66667"), NAME) == ["coordinates=inconsistent"]
    assert not verdicts("From 33°27′00″S 70°40′00″W to 38.45000°S 70.66667°W it runs.", NAME)


def test_a_hamlet_that_no_gazetteer_knows_leaves_it_open() -> None:
    text = "Dundee (29°33′S 151°51′E) has a hall and a shop."
    assert verdicts(text, NAME) == ["coordinates=unresolved"]


def test_a_point_without_position_is_unresolved() -> None:
    assert coordinates.check(Claim(NAME, 0, 0), world()).verdict == "unresolved"


def test_case_files_can_ask_about_a_point_and_a_place() -> None:
    place = typed.party_from_text("Lviv", world())
    for point, verdict in (
        (Point(latitude=49.84, longitude=24.03), "consistent"),
        (Point(latitude=50.45, longitude=30.52), "inconsistent"),
    ):
        subject = Party("the point", "the point", "coordinate", point=point, radius_km=0.01)
        claim = Claim(NAME, 0, 0, subject=subject, object=place)
        assert coordinates.check(claim, world()).verdict == verdict


@pytest.mark.parametrize("text", RECORDS_RIGHT)
def test_a_record_with_its_point_is_consistent(text: str) -> None:
    assert "coordinates=consistent" in verdicts(text, NAME)


@pytest.mark.parametrize("text", RECORDS_WRONG)
def test_a_record_with_a_point_elsewhere_is_called(text: str) -> None:
    assert verdicts(text, NAME)[0] in ("coordinates=inconsistent", "coordinates=doubtful")


@pytest.mark.parametrize("text", RECORDS_OPEN)
def test_a_point_of_something_else_accuses_nobody(text: str) -> None:
    assert not {"coordinates=inconsistent", "coordinates=doubtful"} & set(verdicts(text, NAME))


@settings(max_examples=60, deadline=None)
@given(
    st.floats(-89, 89, allow_nan=False).map(lambda value: round(value, 4)),
    st.floats(-179, 179, allow_nan=False).map(lambda value: round(value, 4)),
)
def test_every_slip_can_be_undone_by_a_slip(latitude: float, longitude: float) -> None:
    point = Point(latitude=latitude, longitude=longitude)
    for _, slipped in slips(point):
        assert abs(slipped.latitude) <= 90
        assert point in [back for _, back in slips(slipped)]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Posn: 57:30.0N - 020:06.0E, Around 40nm East of Gotland, Sweden.", "consistent"),
        ("Posn: 57:30.0N - 020:06.0E, Around 130nm East of Gotland, Sweden.", "inconsistent"),
        ("Posn: 57:30.0N - 020:06.0E, Around 40nm West of Gotland, Sweden.", "inconsistent"),
        ("Posn: 34:00.0N - 024:54.0E, Around 57nm South of Crete.", "consistent"),
    ],
)
def test_an_island_is_counted_from_its_shore(text: str, verdict: str) -> None:
    (finding,) = findings(text, NAME)
    assert finding.verdict == verdict


def test_the_distance_tells_which_place_is_meant_and_the_bearing_points_away() -> None:
    north = "Posn: 03:30N - 007:10E, around 55 nm north of Bonny, Nigeria."
    assert verdicts(north, NAME) == ["coordinates=inconsistent"]
    assert verdicts(north.replace("north", "south"), NAME) == ["coordinates=consistent"]
    brass = "Posn: 02:44N - 006:24E, around 94 nm north of Brass."
    assert verdicts(brass, NAME) == ["coordinates=doubtful"]
    assert verdicts(brass.replace("north", "south"), NAME) == ["coordinates=consistent"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Filmed in Segovia (40.4168, -3.7038).", "doubtful"),
        ("Filmed in Segovia (40.9429, -4.1088).", "consistent"),
        ("Tents stood beside a road (35.85N, 36.10W) in the Yayladagi district.", "inconsistent"),
        ("Tents stood beside a road (35.85N, 36.10E) in the Yayladagi district.", "consistent"),
    ],
)
def test_a_town_of_several_of_its_name(text: str, verdict: str) -> None:
    (finding,) = findings(text, NAME)
    assert finding.verdict == verdict


def test_lines_in_two_languages_tell_each_coordinate_once() -> None:
    lines = "Одеса, 46°29′08″ пн. ш. 30°44′36″ сх. д.", "Rostock liegt bei 54.0887, 12.1405."
    assert verdicts("\n\n".join(lines), NAME) == ["coordinates=consistent"] * 2
    wrong = "\n\n".join(lines).replace("12.1405", "21.1405")
    assert sorted(verdicts(wrong, NAME)) == ["coordinates=consistent", "coordinates=inconsistent"]

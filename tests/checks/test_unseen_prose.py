"""Forms that texts nobody had seen were written in: what is true holds, and its twin with one wrong fact is
told or at least not said to hold."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

ALL = ("distance", "proximity", "direction", "containment", "timezone")
ACCUSED = ("inconsistent", "doubtful")

# Each with {} for the right words and for wrong ones.
FORMS = (
    ("They were driving from Linz to Turin when it fell near Graz, {}, on Monday.", "Austria", "Chile"),
    ("Cuenca and Loja are in {}.", "Ecuador", "Bolivia"),
    ("Samarkand lies in Uzbekistan. Panjakent, 60 km east, is in {}.", "Tajikistan", "Norway"),
    ("Gulu is one of the largest cities of {}.", "Uganda", "Kenya"),
    ("Fairbanks is in the interior of {}.", "Alaska", "Texas"),
    ("From Salta, in Argentina, it is about {} north to Jujuy.", "90 km", "490 km"),
    ("From Salta it is about 90 km {} to Jujuy.", "north", "south"),
    ("Tunduma is a border town between Tanzania and {}.", "Zambia", "Kenya"),
    ("Blantyre, Malawi's second-largest city, lies in the {} of the country.", "south", "north"),
    ("Blantyre is a city in the {} of the country.", "south", "north"),
    ("Chittagong is a port. Cox's Bazar lies about {} south of it.", "100 km", "400 km"),
    ("Chittagong is a port. Cox's Bazar lies {} of it.", "south", "north"),
    ("Tillabéri lies near the borders with Mali and {}.", "Burkina Faso", "Chad"),
    ("Newry is just across the border in {}.", "Northern Ireland", "Wales"),
    ("Write to 12 Rue Sainte-Catherine, Bordeaux, {}", "France", "Belgium"),
    ("Write to 45 Rua Augusta, Lisbon, {}", "Portugal", "Chile"),
    ("Arequipa is a city. It is the second of Peru after Lima. It lies {} from Lima.", "765 km", "1,765 km"),
    ("Dunedin is {} of Invercargill.", "northeast", "northwest"),
    ("Goma is the capital of {}.", "North Kivu", "South Kivu"),
    ("Shrewsbury is the county town of {}.", "Shropshire", "Devon"),
    ("On 18 November 2022 at 6 a.m. local time ({}) a quake struck Medan, Indonesia.", "UTC+7", "UTC+9"),
    ("Burgas and Varna are ports on the {}.", "Black Sea", "Baltic Sea"),
    ("- Kandahar: {} Afghanistan, where it rains", "southern", "northern"),
    ("- Kandahar: southern Afghanistan, {} southwest of Kabul", "450 km", "950 km"),
    ("- Jalalabad: {} of Kabul, they say", "east", "west"),
    ("Longyearbyen lies on Svalbard. Tromsø, the nearest city, is about {} to the south.", "960 km", "2,960 km"),
    ("Oslo is in Norway, Malatya in {}.", "Turkey", "Chile"),
    ("Ciudad Juárez, on the {} side of the border, was quiet.", "Mexican", "American"),
    ("Malatya is southwest of Elazig. The two cities are {} apart.", "80 km", "380 km"),
    ("Malatya lies west of Elazig. The distance between the two cities is {}.", "80 km", "380 km"),
    ("It runs from Baku, {}, through Tbilisi, Georgia, to Ceyhan.", "Azerbaijan", "Norway"),
    ("Manaus is in Brazil. Santarém is about {} east of Manaus.", "600 km", "2,600 km"),
    ("{} lies on the Baltic Sea.", "Oulu", "Minsk"),
    ("{} is on the Mediterranean coast.", "Barcelona", "Madrid"),
    ("Waukesha, Wisconsin, a suburb {} of Milwaukee, is quiet.", "west", "east"),
    ("Born on 8 April 1938 in Kumasi, he died in Bern, the capital of {}.", "Switzerland", "Austria"),
)  # fmt: skip
OPEN = ("Shrewsbury is the county town of {}.",)


@pytest.mark.parametrize(("form", "right", "wrong"), FORMS)
def test_what_is_true_holds_and_its_twin_is_told(form: str, right: str, wrong: str) -> None:
    told = {verdict.partition("=")[2] for verdict in verdicts(form.format(right), *ALL)}
    assert told == {"consistent"}
    twin = {verdict.partition("=")[2] for verdict in verdicts(form.format(wrong), *ALL)}
    assert twin & {*ACCUSED, *(("unresolved",) if form in OPEN else ())}


@pytest.mark.parametrize(
    "text",
    [
        "As he flew to Graz, Chile asked for talks.",
        "Shares of Cuenca and Loja are in Norway.",
        "Scores: Oslo at Denver, Florida at Lima.",
        "0640 local (UTC+8): robbery at anchor, 14 nm east of Tanjung Pinang, Indonesia.",
        "Bahrain is a town in the Swat valley. Mingora is 50 km south of Bahrain.",
        "Cairns is in Queensland. Port Douglas is an hour north. Townsville is 280 km to the south.",
        "Ireland is 20 km from Scotland.",
        "Tianjin is a port on the Yellow Sea.",
        "Gulu, northern Uganda, takes people from Nimule, just over the border in South Sudan.",
        "Gulu, northern Uganda, takes people from Fairbanks, in the interior of Alaska.",
        "Malatya, Elazig and Graz are cities. The two cities are 900 km apart.",
        "Homs: Syria, Iran agree on trade.",
        "They train at Krasnogorsk near Tashkent.",
        "Born in Calcutta, Britain's largest colonial city, he moved to Oslo.",
    ],
)
def test_what_is_true_or_open_accuses_nobody(text: str) -> None:
    assert not [f for f in findings(text, *ALL) if f.verdict in ACCUSED]


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("0640 local (UTC+3): robbery at anchor, 14 nm east of Tanjung Pinang, Indonesia.", "timezone"),
        ("Manama is the capital of Bahrain. Mingora is 50 km south of Bahrain.", "distance"),
        ("Cairns is in Queensland. Port Douglas is an hour north. Townsville is 980 km to the south.", "distance"),
        ("Ireland is 500 km from Scotland.", "distance"),
        ("They train at Lyon near Tashkent.", "proximity"),
        ("Tanga lies south of Mbeya in Tanzania.", "direction"),
    ],
)  # fmt: skip
def test_a_real_error_in_the_same_form_is_still_told(text: str, check: str) -> None:
    assert [f for f in findings(text, check) if f.verdict in ACCUSED]


@pytest.mark.parametrize(
    "text",
    ["The Mekong forms part of the border between Thailand and Vietnam.", "Herculaneum is between Pompeii and Salerno."],
)  # fmt: skip
def test_what_cannot_be_told_is_not_said_to_hold(text: str) -> None:
    assert not [f for f in findings(text, "proximity") if f.verdict == "consistent"]

"""Forms of English prose in which a place, a figure or its side stands in another clause or bracket: each
as it is true, and made false."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Øresund separates Denmark from Sweden.", "proximity=consistent proximity=consistent"),
        (
            "The Øresund separates Denmark from Norway.",
            "proximity=consistent proximity=inconsistent",
        ),
        (
            "The Strait of Hormuz, which separates Iran from Oman, was shut.",
            "proximity=consistent proximity=consistent",
        ),
        (
            "The Ionian Sea separates Greece from Spain.",
            "proximity=consistent proximity=inconsistent",
        ),
        ("The Kerch Strait separates Crimea from Russia.", ""),
        (
            "Kyiv was quiet. About 300 km to the east, in Poltava, two were killed.",
            "distance=consistent direction=consistent",
        ),
        (
            "Kyiv was quiet. About 300 km to the west, in Poltava, two were killed.",
            "distance=consistent direction=doubtful",
        ),
        (
            "The attack took place in Jos in central Nigeria, about 200 km northeast of Abuja.",
            "distance=consistent direction=consistent",
        ),
        (
            "The mine is at Bor in eastern Serbia, about 160 km southeast of Belgrade.",
            "direction=consistent distance=consistent",
        ),
        (
            "The mine is at Bor in eastern Serbia, about 160 km northwest of Belgrade.",
            "direction=inconsistent distance=consistent",
        ),
        (
            "Lüneburg and Uelzen are respectively 45 and 80 km south-east of Hamburg.",
            "distance=consistent direction=consistent distance=consistent direction=consistent",
        ),
        (
            "Lüneburg and Uelzen are respectively 45 and 80 km north-west of Hamburg.",
            "distance=consistent direction=inconsistent distance=consistent direction=inconsistent",
        ),
        (
            "Perugia and Terni, 135 and 75 km north of Rome, are old.",
            "distance=consistent direction=consistent distance=consistent direction=consistent",
        ),
        (
            "Perugia and Terni, 135 and 275 km north of Rome, are old.",
            "distance=consistent direction=consistent distance=inconsistent direction=consistent",
        ),
        (
            "Piešťany is 75 km and an hour by car northeast of Bratislava.",
            "distance=consistent direction=consistent",
        ),
        (
            "Piešťany is 75 km and an hour by car southwest of Bratislava.",
            "distance=consistent direction=inconsistent",
        ),
        (
            "Eger is about two hours and 130 km east of Budapest.",
            "distance=consistent direction=consistent",
        ),
        (
            "Eger is about two hours and 130 km west of Budapest.",
            "distance=consistent direction=inconsistent",
        ),
        ("Eger is 130 km or two hours' drive from Budapest.", "distance=consistent"),
        ("Eger is 30 km or two hours' drive from Budapest.", "distance=inconsistent"),
        (
            "Day trips from Lisbon: Sintra (25 km west), Fátima (110 km north).",
            "distance=consistent direction=consistent distance=consistent direction=consistent",
        ),
        (
            "Day trips from Lisbon: Sintra (25 km east), Fátima (410 km north).",
            "distance=consistent direction=doubtful distance=doubtful direction=consistent",
        ),
        (
            "Cities near Milan include Bergamo (45 km northeast) and Pavia (33 km south).",
            "distance=consistent direction=consistent distance=consistent direction=consistent",
        ),
        (
            "Cities near Milan include Bergamo (45 km southwest) and Pavia (133 km south).",
            "distance=consistent direction=doubtful distance=doubtful direction=consistent",
        ),
        (
            "Welcome to Brno! Vienna is 110 km to the south, Prague 185 km to the northwest.",
            "distance=consistent direction=consistent distance=consistent direction=consistent",
        ),
        (
            "Welcome to Brno! Vienna is 110 km to the north, Prague 585 km to the northwest.",
            "distance=consistent direction=doubtful distance=doubtful direction=consistent",
        ),
        (
            "Brno is well placed: Vienna is 110 km away, Prague 185 km.",
            "distance=consistent distance=consistent",
        ),
        (
            "Brno is well placed: Vienna is 410 km away, Prague 185 km.",
            "distance=doubtful distance=consistent",
        ),
        (
            "They stayed in a town 25 km south of Vienna called Baden.",
            "distance=consistent direction=consistent",
        ),
        (
            "They stayed in a town 125 km north of Vienna called Baden.",
            "distance=unresolved direction=unresolved",
        ),
        (
            "The 208 km road from Tbilisi (Georgia) to Vladikavkaz (Russia) is old.",
            "distance=consistent",
        ),
        (
            "The 90 km road from Tbilisi (Georgia) to Vladikavkaz (Russia) is old.",
            "distance=inconsistent",
        ),
        ("The 250 km railway between Vienna and Budapest was flooded.", "distance=consistent"),
        ("The 90 km railway between Vienna and Budapest was flooded.", "distance=doubtful"),
        ("They walked 130 km from Budapest to Eger.", "distance=consistent"),
        ("They walked 30 km from Budapest to Eger.", "distance=inconsistent"),
        ("They walked 530 km from Budapest to Eger.", "distance=unresolved"),
        ("The pipeline runs 250 km from Vienna to Budapest.", "distance=consistent"),
        ("The pipeline runs 50 km from Vienna to Budapest.", "distance=inconsistent"),
        (
            "They held Lysychansk and took the nearby cities of Rubizhne to the north and Popasna to the south.",
            "direction=consistent direction=consistent",
        ),
        (
            "They held Lysychansk and took the nearby cities of Rubizhne to the south and Popasna to the north.",
            "direction=doubtful direction=doubtful",
        ),
        (
            "Graz lies between Leoben to the north and Maribor to the south.",
            "direction=consistent direction=consistent",
        ),
        (
            "Graz lies between Leoben to the south and Maribor to the north.",
            "direction=inconsistent direction=inconsistent",
        ),
        ("Troops moved from Graz to the north and Linz to the south.", ""),
        ("Islington South and Finsbury North were won.", ""),
        (
            "Szentendre, a northern suburb of Budapest, was flooded.",
            "proximity=consistent direction=consistent",
        ),
        (
            "Szentendre, a southern suburb of Budapest, was flooded.",
            "proximity=consistent direction=inconsistent",
        ),
        ("Orlando lies between Tampa & Daytona Beach.", "proximity=consistent"),
        ("Linz lies between Innsbruck & Salzburg.", "proximity=inconsistent"),
        ("Zanzibar, an island off the coast of Tanzania, was quiet.", "proximity=consistent"),
    ],
)
def test_each_figure_and_side_is_read_and_its_error_called(text: str, expected: str) -> None:
    assert " ".join(verdicts(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Osaka in Japan was calm.", "consistent"),
        ("Osaka in South Korea was calm.", "doubtful"),
        ("Liverpool in Spain were calm.", ""),
        ("Mosul, Iraq, local media reported on Sunday, was under curfew.", "consistent"),
        ("Mosul, Iran, local media reported on Sunday, was under curfew.", "inconsistent"),
        ("The main town on Gotland is Visby.", "consistent"),
        ("The main town on Öland is Visby.", "inconsistent"),
        ("Visby is the main town on Gotland.", "consistent"),
        ("Visby is the main town on Öland.", "inconsistent"),
        (
            "Slovenia is a small country and its capital is Ljubljana.",
            "consistent",
        ),
        ("Slovenia is a small country and its capital is Maribor.", "doubtful"),
        ("Austria borders Slovenia and its capital is Ljubljana.", ""),
        ("An airport near the capital of Ukraine, Kyiv, was hit.", "consistent"),
        ("An airport near the capital of Ukraine, Lviv, was hit.", "doubtful"),
        ("They saw the capital of Hungary, Vienna and Prague.", ""),
        ("The old capital of Japan, Kyoto, was quiet.", ""),
        ("Lappeenranta belongs to the region of South Karelia.", "consistent"),
        ("Lappeenranta belongs to the region of Lapland.", "inconsistent"),
        ("The painting in Vienna belongs to Bavaria.", ""),
        ("A play opened in Tottenham, north London.", "consistent"),
        ("A play opened in Tottenham, south London.", "doubtful"),
        ("Strikes hit Kyiv, northern Odesa and Lviv.", ""),
        (
            "Tamale, in the far north of Ghana along the border with Burkina Faso, is poor.",
            "consistent",
        ),
        (
            "Tamale, in the far south of Ghana along the border with Burkina Faso, is poor.",
            "doubtful",
        ),
        ("A woman was killed in Dwarka, Delhi, police said.", "unresolved"),
        ("A woman was killed in Agra, Delhi, police said.", "inconsistent"),
    ],
)
def test_each_area_is_read_and_its_error_called(text: str, expected: str) -> None:
    found = verdicts(text, "containment")
    assert found == ([f"containment={expected}"] if expected else [])

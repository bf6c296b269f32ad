"""Short statements as news makes them: what each check finds in them, and the quiet texts."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

STATED = (
    (
        ("distance=consistent",),
        "Kharkiv, Ukraine's second-largest city, lies about 35 kilometers from the Russian border.",
    ),
    (
        ("distance=inconsistent",),
        "Kharkiv, Ukraine's second-largest city, lies about 200 kilometers from the Russian border.",
    ),
    (
        ("distance=consistent", "direction=consistent"),
        "The shelling hit Chuhuiv, some 35 km south-east of Kharkiv, on Monday.",
    ),
    (
        ("distance=consistent", "direction=consistent"),
        "Officials in Belgorod, roughly 40 km north of the border with Ukraine, reported drones.",
    ),
    (("distance=consistent",), "The distance between Lviv and Kyiv is 470 km."),
    (("distance=inconsistent",), "The distance between Lviv and Kyiv is 47 km."),
    (("distance=consistent",), "It is about 440 km from Kyiv to Odesa."),
    (("distance=consistent",), "Kyiv and Odesa are about 440 km apart."),
    (
        ("distance=consistent",),
        "Seoul is less than 50 km from the demilitarized zone, and about 195 km from Pyongyang.",
    ),
    (("distance=consistent",), "Aleppo, 45 km from the Turkish border, was quiet."),
    (("distance=inconsistent",), "Aleppo, 450 km from the Turkish border, was quiet."),
    (("distance=consistent",), "The city of Narva is just a few hundred metres from Russia."),
    (
        ("distance=consistent",),
        "Troops gathered in Yelnya, about 250 kilometers north of the Ukrainian border.",
    ),
    (("distance=consistent",), "Lahore is only about 25 km from the border with India."),
    (("distance=consistent",), "Geneva lies within 5 km of France."),
    (("distance=consistent",), "The blast in Beirut was heard in Nicosia, more than 200 km away."),
    (("distance=consistent",), "Damascus is about 80 km from Beirut by road."),
    (("distance=consistent",), "Mariupol is about 55 km from the border with Russia."),
    (("distance=consistent",), "The town of Sudzha lies about 10 km from the border with Ukraine."),
    (("distance=consistent",), "Sumy is roughly 30 km from Russia, and 330 km from Kyiv."),
    (("distance=inconsistent",), "Warsaw is 20 km from the border with Belarus."),
    (("distance=consistent",), "Warsaw is some 200 km from the border with Belarus."),
    (
        ("distance=consistent", "direction=consistent"),
        "In Tokyo, 400 km east of Osaka, people felt the quake.",
    ),
    (("direction=inconsistent",), "In Tokyo, 400 km west of Osaka, people felt the quake."),
    (
        ("distance=consistent", "direction=consistent"),
        "The village of Robotyne, 12 km south of Orikhiv, was retaken.",
    ),
    (
        ("distance=consistent",),
        "Khabarovsk is about 25 km from the Chinese border. The city is 650 km from Vladivostok.",
    ),
    (
        ("distance=inconsistent",),
        "Khabarovsk is about 25 km from the Chinese border. The city is 65 km from Vladivostok.",
    ),
    (
        ("distance=consistent",),
        "The Tumangang train crossed into Khasan, less than 10 km from the North Korean border.",
    ),
    (("proximity=consistent",), "Belgorod, near the border with Ukraine, was attacked."),
    (("proximity=inconsistent",), "Murmansk, near the border with Ukraine, was attacked."),
    (("proximity=consistent",), "The plant is in Enerhodar, close to Nikopol."),
    (("proximity=inconsistent",), "The plant is in Enerhodar, close to Lviv."),
    (("proximity=consistent",), "Narva, on the border with Russia, is Estonia's third city."),
    (("proximity=inconsistent",), "Tartu, on the border with Latvia and Russia, wants more buses."),
    (("proximity=inconsistent",), "Smolensk lies on the border with China."),
    (("proximity=consistent",), "Troops were moved to Yelsk in Belarus near the Ukrainian border."),
    (("border-length=consistent",), "Norway shares a 198-kilometre border with Russia."),
    (("border-length=inconsistent",), "Norway shares a 1,980-kilometre border with Russia."),
    (("border-length=consistent",), "Finland's border with Russia is more than 1,300 km long."),
    (("border-length=consistent",), "Finland shares a 1,340 km border with Russia."),
    (
        ("border-length=consistent",),
        "The border between Poland and Belarus stretches for about 400 kilometres.",
    ),
    (("border-length=consistent",), "The US-Mexico border is nearly 2,000 miles long."),
    (
        ("border-length=consistent",),
        "The two countries share a border. Poland's border with Ukraine is 535 km long.",
    ),
    (
        ("border-length=inconsistent",),
        "The 5,000-kilometre-long border between Poland and Ukraine was closed.",
    ),
    (("border-length=consistent",), "Estonia shares 294 km of border with Russia."),
    (("border-length=consistent",), "Russia has a 17.3 km border with North Korea."),
    (
        ("border-length=consistent",),
        "Kazakhstan and Russia share the world's longest continuous land border, at about 7,600 km.",
    ),
    (("border-length=consistent",), "Latvia plans a fence on its 283-km border with Russia."),
    (("direction=consistent",), "Lviv lies west of Kyiv."),
    (("direction=inconsistent",), "Lviv lies east of Kyiv."),
    (("direction=consistent",), "Bakhmut, north of Donetsk, has been destroyed."),
    (("direction=inconsistent",), "Odesa, north of Kyiv, has been hit again."),
    (("direction=consistent",), "Osaka is south-west of Tokyo."),
)

QUIET = (
    "The Iskander missile, with a range of 500 km, could hit Warsaw from Kaliningrad.",
    "Himars rockets can reach targets 80 km away from Kherson.",
    "A 64-km convoy was seen north of Kyiv.",
    "The marathon over 42 km started in Berlin and ended at the Brandenburg Gate.",
    "The river Dnieper flows 2,200 km from Russia through Belarus and Ukraine to the Black Sea.",
    "The front line runs for more than 1,000 km from Kharkiv to Kherson.",
    "Storm winds pushed waves 10 m high against the harbour of Odesa.",
    "Ukraine's forces advanced up to 10 km towards Melitopol.",
    "Troops have moved 3 km closer to Bakhmut, said Kyiv.",
    "The drone flew 1,800 km from Ukraine before it hit Orenburg.",
    "The plane climbed to 11,000 m above Berlin.",
    "The Nord Stream pipeline runs 1,224 km from Vyborg to Lubmin.",
    "The Kerch bridge, 19 km long, links Crimea with Russia.",
    "The tunnel between Folkestone and Calais is 50 km long.",
    "He drove 300 km from Lviv and slept in the car.",
    "The refugees walked 40 km to the Polish border.",
    "The wall stretches 180 km along the border with Belarus.",
    "Refugees walked 30 km in the snow to reach Medyka in Poland.",
    "The earthquake at a depth of 10 km shook Athens.",
    "The Chinese balloon drifted 5,000 km across Canada.",
    "The exclusion zone reaches 30 km around Chernobyl.",
    "Fighting is going on within 5 km of the centre.",
    "A ship was hit 60 nautical miles off the Yemeni port of Hodeidah.",
    "Speeds of up to 300 km/h are reached between Paris and Lyon.",
    "In the last 24 hours, Russian troops gained 2 square km near Pokrovsk.",
    "The rocket fell into the sea about 300 km west of Hokkaido, Japan said.",
    "North Korea's missile flew 1,000 km to an altitude of 6,000 km.",
    "The satellite passes 400 km above Earth.",
    "The river is 200 m wide at Kherson.",
    "London's M25 is 188 km long.",
    "The 38th parallel divides Korea.",
    "Kharkiv's metro has 38 km of tracks.",
    "The new line from Budapest to Belgrade is 350 km long.",
    "More than 100 km of trenches were dug in Zaporizhzhia region.",
    "The hurricane was 500 km wide as it neared Florida.",
    "The Taliban controlled the road 20 km outside the city.",
    "The village was shelled from 20 km away.",
    "The Bosporus is 700 m wide at its narrowest.",
    "The trip from Kyiv to Warsaw takes 16 hours.",
    "Their 5 km walk took an hour.",
    "The missile has a range of 300 km and was fired from Crimea.",
    "The convoy, 64 km long, stood north of Kyiv for days.",
    "Russian troops advanced 5 km near Avdiivka.",
    "He ran the 10 km race in Lviv in 31 minutes.",
    "The submarine dived to 200 m in the Barents Sea off Norway.",
    "A 10 km exclusion zone was set around the plant in Enerhodar.",
    "The road from Kyiv to Lviv is being repaired over 60 km.",
    "The M4 motorway, 1,540 km long, links Moscow with Novorossiysk.",
    "Kim met Putin in Vladivostok in April 2019 and again in Russia's Far East in 2023.",
    "The minister said troops near the border would stay. Talks in Geneva ended without result.",
    "The fire spread over 20 square kilometres near Izmir.",
    "The drones flew 1,200 km from Ukraine to hit a refinery in Tatarstan.",
    "The Danube is 2,850 km long and flows through Vienna, Budapest and Belgrade.",
    "Wind of 120 km/h hit the coast of Japan. Tokyo was spared.",
    "The temperature in Oslo fell by 10 degrees; snow of 30 cm was measured in Bergen.",
    "The aircraft cruised at 10,000 m over Poland when contact with Warsaw was lost.",
    "Ships must stay 12 nautical miles off the coast, said the ministry in Ankara.",
    "Paris Saint-Germain beat Lyon 3-0 on Sunday; the crowd of 40,000 near the stadium was calm.",
    "A 40 km column of trucks stretched from Lviv towards Poland.",
)


@pytest.mark.parametrize(("wanted", "text"), STATED)
def test_stated(wanted: tuple[str, ...], text: str) -> None:
    found = verdicts(text)
    assert set(wanted) <= set(found)
    alarms = [verdict for verdict in found if verdict.endswith("=inconsistent")]
    assert set(alarms) <= set(wanted)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    assert verdicts(text) == []

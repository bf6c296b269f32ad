"""One place said to lie in another: what is found, what is wrong, and what is left alone."""

from __future__ import annotations

import pytest

from osint import typed
from osint.checks import containment
from osint.ends import party as parties
from osint.geo.sovereignty import state_of
from osint.judging import containment as inside
from osint.model import Claim, Place, Point
from osint.world import world
from tests.checks.claims import findings, verdicts

NAME = "containment"

RIGHT = (
    "A drone fell in Kharkiv, Ukraine, on Monday.",
    "The Polish city of Krakow will host the talks.",
    "Traders met in Odesa in southern Ukraine.",
    "Lviv, a city in western Ukraine, opened a new station.",
    "Lviv is located in Ukraine.",
    "Warsaw, a Polish city, was quiet.",
    "Turkey's largest city, Istanbul, was under snow.",
    "Shops reopened in Ukraine's Odesa.",
    "Vladivostok, Russia's largest port on the Pacific, was closed.",
    "KHARKIV, Ukraine (Wire) - Two people were hurt.",
    "He lived in Paris, Texas, for a year.",
    "The Texas town of Paris has a tower.",
    "The depot stood in Sergeevka, Primorsky Krai.",
    "The Kursk region of Russia was shelled.",
    "He comes from San Juan, Puerto Rico.",
    "The fair moved to Hong Kong, China.",
)

WRONG = (
    "The Polish city of Lviv was hit by drones overnight.",
    "Rescue teams worked in Kharkiv, Russia, through the night.",
    "Rescue teams worked in Kharkiv, Russia.",
    "A missile struck Odesa, Russia on Tuesday.",
    "The German city of Vienna hosts the talks.",
    "Officials met in Vienna, Germany, to sign the deal.",
    "Thousands rallied in Minsk, Lithuania, on Sunday.",
    "Thousands rallied in Minsk in Lithuania on Sunday.",
    "The Hungarian capital, Bucharest, was under snow.",
    "The Hungarian capital Bucharest was under snow.",
    "Sofia, the capital of Romania, was under snow.",
    "A quake hit Izmir, Greece, early Monday.",
    "The Iraqi port of Latakia was shelled.",
    "Aleppo, a city in southern Turkey, was shelled.",
    "Aleppo is a city in Turkey.",
    "Shelling was reported in Belgorod, Ukraine.",
    "A bridge collapsed in Genoa, Spain, police said.",
    "In Genoa, Spain, a bridge collapsed.",
    "Vladivostok, China's largest port, was closed.",
    "Turkey's port of Latakia was closed.",
    "The Indian city of Lahore was flooded.",
    "NAIROBI, Uganda (Wire) — A bus overturned.",
    "They fled to Peshawar in Afghanistan.",
    "The Kharkiv region of Russia was shelled.",
    "The Rostov region of Ukraine was shelled.",
    "Murmansk Oblast in Finland is cold.",
    "The base is in Khabarovsk, Primorsky Krai.",
    "An explosion in the city of Hanoi, Thailand, hurt two.",
    "The attack on Sumy, Belarus, killed three.",
    "Explosions rocked Mariupol, Poland.",
    "Damascus is located in Iraq.",
    "The Egyptian city of Khartoum was shelled.",
    "Police in Lyon, Italy, arrested two men.",
    "Refugees reached Tijuana, United States.",
    "A fair opened in Basel, Germany, on Tuesday.",
    "Seoul, a city in eastern North Korea, was without power.",
    "The Saudi city of Sanaa was without power.",
    "Protests spread to Sydney, New Zealand.",
    "The English city of Dublin was without power.",
    "A fire broke out in Izium, Russia, on Tuesday.",
    "Crowds met in Damascus in West Africa.",
    "Crowds met in Lviv in the Donbas.",
    "The Crimean city of Odesa was shelled.",
)

AT_MOST_DOUBTFUL = (
    "He was born in Yalta, Russia, in 1960.",
    "The Ukrainian city of Sevastopol has a harbour.",
    "The Russian city of Sevastopol has a harbour.",
    "Shelling went on in Mariupol, Russia, all night.",
    "The Israeli city of Jerusalem and the Palestinian city of Jerusalem.",
    "The Chinese city of Taipei was quiet.",
    "Sukhumi, a Russian resort, was full.",
)

QUIET = (
    "In Beijing, North Korea, officials said, topped the agenda.",
    "At talks in Riyadh, Ukraine, exhausted after three years of war, asked for guarantees.",
    "Speaking in Ankara, Russia, Iran and Turkey pledged to cooperate.",
    "After meetings in Berlin, Ukraine, the United States and Europe agreed on a plan.",
    "Seen from Washington, Russia, isolated by sanctions, turned east.",
    "The envoy left for Moscow, Russia claimed. The ministers met in Paris, Germany announced.",
    "In Damascus, Turkey reopened its embassy. In Budapest, Ukraine, led by its coach, won 2-1.",
    "Beyond Warsaw, Germany, France and Italy have doubts. Outside Kyiv, Russia has few friends.",
    "Moscow and Kyiv, Ukraine's capital, traded fire. Minsk, Moscow's ally, kept quiet.",
    "She flew from Paris to Berlin in Germany, and on to Prague in the Czech Republic.",
    "A Danish ship near Bornholm, a Swedish one off Gotland, a Polish one in Gdansk.",
    "Russia's Sevastopol base, Turkey's Aleppo policy and Iran's Beirut allies.",
    "The Syrian, Turkish and Iraqi cities of Aleppo, Gaziantep and Mosul.",
    "Crowds met in Khartoum in North Africa, in Dakar in the Sahel and in Kyiv in the east.",
    "Crowds met in Vladivostok in the Russian Far East and in Cairo in the Middle East.",
    "Crowds met in Lagos in West Africa, in Seoul on the Korean Peninsula, in Berlin in Europe.",
    "Moscow, Ukraine and Belarus agreed to a truce, the negotiators said in Minsk.",
    "Leaders from London, Paris and Berlin met on Friday; Washington sent an envoy.",
    "The war in Ukraine entered its third winter, and the embassy in Kabul stayed shut.",
    "Bank of America in London declined to comment. Deutsche Bank in Singapore did not reply.",
    "In Moscow, Ukraine was discussed for three hours. In Brussels, Turkey, a NATO member, objected.",
    "Jack London, England's guest of honour, read from his book. Paris Hilton visited Germany.",
    "The Kremlin in Syria keeps two bases. Beijing in Africa is a big lender. Ankara's role grew.",
    "The Russian embassy in London and the Chinese consulate in Lagos reopened.",
    "Brazil beat Germany in Paris. France's Marseille lost to Spain's Valencia.",
    "The Russian-held city of Donetsk, the Israeli-occupied Golan Heights, the fighters in Aleppo.",
    "A Turkish base in Qatar, a Russian base at Tartus in Syria, an American base in Djibouti.",
    "The flight from Moscow, Russia to Minsk, Belarus took off late.",
    "Germany, Poland and Lviv in Ukraine will host the festival; Krakow, Poland, too.",
    "New York, Germany's biggest market, and Tokyo, China's rival, fell.",
    "As Putin flew to Minsk, Ukraine on Monday called for talks.",
    "While in Riyadh, Ukraine, backed by allies, said no.",
    "Talks in Geneva, Syria's opposition said, were over. After Kyiv, Poland is next, he said.",
    "From Washington, Russia looks weak. Between Warsaw, Belarus and Vilnius there is little trust.",
    "Georgia borders Russia. Atlanta, Georgia, is hot. Tbilisi, Georgia, is not. Jordan in Jordan.",
    "The US city of Boston, the Scottish city of Glasgow, the Catalan city of Barcelona.",
    "The Gaza Strip town of Rafah; the West Bank city of Jenin; the Black Sea port of Odesa.",
    "Belfast, Northern Ireland. Belfast, UK. Cardiff, Wales. Edinburgh, Scotland.",
    "Springfield, Illinois, and Springfield, Mo., and Portland, Maine, and Portland, Ore.",
    "Kaliningrad, a Russian city between Poland and Lithuania. Ceuta, a Spanish city in Africa.",
    "Toronto in Canada, Sydney in Australia, Cairo in Egypt, Lagos in Nigeria, Lima in Peru.",
    "Tskhinvali in South Ossetia, Stepanakert in Nagorno-Karabakh, Simferopol in Crimea.",
    "Vukovar, Yugoslavia, in 1991; Leningrad, USSR, in 1941; Saigon, South Vietnam.",
    "Chelsea in Russia, Arsenal in Greece, Porto in Italy: the draw was made in Nyon.",
    "Tikrit is a city well north of Baghdad. He moved to a city outside of Jakarta.",
    "Delegates gathered in the Venezuelan city of Maracaibo Tuesday.",
    "It can be paid at the Airport in Cuba. Patrols returned to the Old City in Damascus.",
    "Donald Trump in Pennsylvania, Kamala Harris in Georgia, voters in Nevada and Arizona.",
    "The ancient Greek city of Ephesus and the Roman town of Bath draw crowds.",
    "Surat, Queensland, has two pubs. Ryan is a town in Jefferson County, Oklahoma.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_a_true_statement_is_consistent(text: str) -> None:
    assert verdicts(text, NAME) == ["containment=consistent"]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_statement_is_inconsistent(text: str) -> None:
    assert "containment=inconsistent" in verdicts(text, NAME)


@pytest.mark.parametrize("text", AT_MOST_DOUBTFUL)
def test_where_states_or_edges_leave_room_it_is_at_most_doubtful(text: str) -> None:
    assert "containment=inconsistent" not in verdicts(text, NAME)


@pytest.mark.parametrize("text", QUIET)
def test_ordinary_news_raises_no_alarm(text: str) -> None:
    assert not {f.verdict for f in findings(text, NAME)} & {"inconsistent", "doubtful"}


def test_a_disputed_area_gives_its_name() -> None:
    (finding,) = findings("He was born in Yalta, Russia, in 1960.", NAME)
    assert finding.verdict == "doubtful"
    assert "Crimea" in finding.why


def test_why_says_where_the_place_is_and_how_far() -> None:
    (finding,) = findings("A drone fell in Kharkiv, Russia, on Monday.", NAME)
    assert "Kharkiv Oblast, Ukraine" in finding.why
    assert "outside Russia" in finding.why
    assert finding.computed is not None and finding.computed.best is not None
    assert 25 < finding.computed.best < 45


def test_the_quote_holds_both_names() -> None:
    text = "On Monday a drone fell in Kharkiv, Ukraine."
    (finding,) = findings(text, NAME)
    assert text[finding.claim.start : finding.claim.end] == "Kharkiv, Ukraine"


def test_a_statement_is_given_once_a_document() -> None:
    text = "It rained in Lviv, Ukraine. It snowed in Lviv, Ukraine."
    assert len(findings(text, NAME)) == 1


def test_a_small_namesake_is_enough_where_names_are_reused_and_the_city_is_named() -> None:
    (finding,) = findings("Toronto, United States, will host the fair.", NAME)
    assert finding.verdict == "consistent"
    assert "Canada" in finding.why


def test_a_claim_without_both_ends_is_unresolved() -> None:
    assert containment.check(Claim(NAME, 0, 0), world()).verdict == "unresolved"


def test_an_unknown_name_is_unresolved_and_named() -> None:
    claim = Claim(
        NAME,
        0,
        0,
        subject=parties.unknown("Qwzxville"),
        object=typed.party_from_text("Ukraine", world()),
    )
    finding = containment.check(claim, world())
    assert finding.verdict == "unresolved"
    assert "Qwzxville" in finding.why


def test_a_village_at_the_border_may_be_counted_to_the_neighbour() -> None:
    russia = world().gazetteer.country("RU")
    assert russia is not None
    village = Place(1, "", Point(latitude=50.29, longitude=36.85), 1.0, "settlement", "UA")
    city = Place(2, "", village.point, 1.0, "settlement", "UA", population=90_000)
    assert inside.relation(village, russia, world()).where == "near"
    assert inside.relation(city, russia, world()).where == "out"


def test_relations_to_a_country() -> None:
    gazetteer = world().gazetteer
    ukraine, russia = gazetteer.country("UA"), gazetteer.country("RU")
    kharkiv = gazetteer.lookup("Kharkiv")[0]
    assert ukraine is not None and russia is not None
    assert inside.relation(kharkiv, ukraine, world()).where == "in"
    assert inside.relation(kharkiv, russia, world()).where == "out"
    yalta = next(p for p in gazetteer.lookup("Yalta") if p.country == "UA")
    assert inside.relation(yalta, russia, world()).where == "disputed"


def test_dependent_territories_belong_to_their_state() -> None:
    assert state_of("PR") == "US"
    assert state_of("FR") == "FR"
    assert state_of(None) is None


def test_a_dispute_counts_for_its_claimants_only() -> None:
    donetsk = Point(latitude=48.0, longitude=37.8)
    rostov = Point(latitude=47.23, longitude=39.7)
    assert inside.dispute(donetsk, "UA", "RU", world())
    assert inside.dispute(donetsk, "UA", "PL", world()) is None
    assert inside.dispute(rostov, "RU", "UA", world()) is None


def test_abbreviations_alone_are_no_address() -> None:
    assert verdicts("Sizes may be in KB, MB, GB.", "containment") == []
    found = verdicts("She moved to Brandon, MB, GB.", "containment")
    assert "containment=inconsistent" in found

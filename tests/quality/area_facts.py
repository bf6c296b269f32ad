"""Published distances between areas, each with a false twin: what textbooks and almanacs state of
countries, islands and regions, not what this tool computes.

`python -m tests.quality.area_facts` prints what is judged wrongly.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import NamedTuple

from osint.world import World, world
from tests.quality.geography import verdicts


class Fact(NamedTuple):
    """A true statement, and the figure that makes it false."""

    text: str  # with {} for the figure
    true: str
    false: str

    @property
    def both(self) -> tuple[str, str]:
        return self.text.format(self.true), self.text.format(self.false)


FACTS = tuple(
    Fact(*row.split("|"))
    for row in """\
At the Strait of Dover, England is {} from France.|21 miles|57 miles
Great Britain is {} from France.|33 km|90 km
Sweden is {} from Denmark at the narrowest point.|4 km|400 km
Florida is only {} from Cuba.|90 miles|500 miles
Spain is {} from Morocco across the strait.|14 km|140 km
Mainland China is {} from Taiwan.|130 km|400 km
South Korea is about {} from Japan.|50 km|700 km
Sri Lanka is {} from India.|30 km|200 km
Yemen is {} from Djibouti.|30 km|700 km
Russia is {} from Alaska.|4 km|400 km
Sardinia is {} from Corsica.|12 km|80 km
Calabria is {} from Sicily.|3 km|60 km
Tunisia is {} from Sicily.|145 km|420 km
Italy is {} from Albania.|72 km|300 km
Northern Ireland is {} from Scotland.|20 km|120 km
Finland is about {} from Estonia.|50 km|250 km
Australia is {} from Papua New Guinea.|4 km|600 km
Trinidad is {} from Venezuela.|11 km|90 km
Malta is about {} from Sicily.|90 km|280 km
Cyprus is about {} from Turkey.|65 km|250 km
Cyprus is about {} from Syria.|100 km|350 km
Sakhalin is {} from Hokkaido.|43 km|160 km
Madagascar is about {} from Mozambique.|400 km|1,200 km
Iceland is about {} from Greenland.|290 km|900 km
Tasmania is about {} from Victoria.|240 km|800 km
Cuba is about {} from Haiti.|80 km|300 km
Jamaica is {} from Cuba.|90 miles|300 miles
Singapore is {} from Malaysia.|1 km|60 km
Ukraine is about {} from Germany.|570 km|1,500 km
Crete is about {} from Libya.|300 km|900 km
Zanzibar is about {} from Tanzania.|35 km|150 km
Gotland is about {} from mainland Sweden.|90 km|300 km
Newfoundland is {} from Labrador.|18 km|120 km
Hainan is about {} from Guangdong.|20 km|150 km
Lesbos is about {} from Turkey.|9 km|80 km
Kos is {} from Turkey.|4 km|70 km
Rhodes is {} from Turkey.|18 km|120 km
Bornholm is about {} from Sweden.|37 km|180 km
Texas is {} from Colorado.|34 miles|1,000 miles
Lithuania is about {} from Finland.|370 km|1,100 km
Bulgaria is about {} from Ukraine.|130 km|500 km
Hungary is about {} from Italy.|190 km|600 km
Portugal is about {} from France.|430 km|1,300 km
Sumatra is about {} from Java.|25 km|150 km
Timor is about {} from Australia.|450 km|1,400 km
Bahrain is about {} from Qatar.|30 km|200 km
Luzon is about {} from Taiwan.|360 km|1,100 km
Svalbard is about {} from mainland Norway.|650 km|2,000 km
Ireland is about {} from Wales.|75 km|300 km
Bali is {} from Java.|2.4 km|80 km
Elba is {} from Italy.|10 km|100 km
Öland is about {} from mainland Sweden.|6 km|90 km
Lampedusa is {} from Tunisia.|113 km|400 km
Pantelleria is {} from Tunisia.|70 km|300 km
Chios is {} from Turkey.|7 km|80 km
The Faroe Islands are about {} from Scotland.|300 km|1,000 km
The Canary Islands are about {} from Morocco.|100 km|700 km
The Falkland Islands are about {} from Argentina.|450 km|1,500 km
Bermuda is about {} from the United States.|1,050 km|3,000 km
Madeira is about {} from Morocco.|630 km|2,000 km""".splitlines()
)


def judged(known: World) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """(Verdict, text) of every true statement, and of every false one."""
    found: list[list[tuple[str, str]]] = []
    for texts in zip(*(fact.both for fact in FACTS), strict=True):
        found.append(list(zip(verdicts(texts, "distance", known), texts, strict=True)))
    return found[0], found[1]


def main() -> int:
    """Prints the counts, and each statement that is judged wrongly."""
    true, false = judged(world())
    sys.stdout.write(f"true: {dict(Counter(v for v, _ in true))}\n")
    sys.stdout.write(f"false: {dict(Counter(v for v, _ in false))}\n")
    for said, rows in ((("consistent",), true), (("inconsistent", "doubtful"), false)):
        for verdict, text in rows:
            if verdict not in said:
                sys.stdout.write(f"  {verdict}: {text}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

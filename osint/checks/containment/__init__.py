"""Containment: one place said to lie in another.

What it recognises
    "Lviv, Ukraine"; "Kharkiv (Ukraine)"; "Odesa in southern Ukraine"; "the Ukrainian city of
    Lviv"; "the Texas town of Paris"; "Lviv, a city in western Ukraine"; "Sochi, a Russian
    resort"; "Tartus is located in Syria"; "Turkey's Bodrum", "Turkey's largest city, Istanbul";
    "the Kursk region of Russia"; "Mali, a country in West Africa"; "the Eiffel Tower stands in
    Paris". Left alone: lists ("Moscow, Ukraine and Belarus"), capitals that stand for
    governments ("Moscow in Syria"), events ("the war in Ukraine"), names of organisations,
    "Russian-held", bases and embassies, which lie abroad.

    The part that is named ("western Ukraine", "the eastern city of X") is checked, and so are
    "the capital of" and "the largest city in".

How it is computed
    Every place in the gazetteer that has the name is tried against every area that has the
    other name. Countries by the gazetteer's country code and by the border data; first-order
    regions by the gazetteer's division of places; departments, provinces, raions and municipalities
    of 37 countries by the lists of their towns; 148 wide regions, islands and territories by those of
    their divisions (osint/data/wide_regions.json); peninsulas, other counties and wider regions by
    the circle of their extent; countries in continents and wider regions by lists of them, in the
    widest use. One namesake inside is enough: consistent. An island lies in the sea or lake whose
    outline touches it.

    A part is told by the share of the area that lies farther that way: up to 55 % fits (65 %
    either way for "northwestern"), beyond 88 % refutes; from 35 to 60 % also by how many people live
    farther that way. The middle is told by both axes, of a long country by its length. Capitals are
    those of the gazetteer, seats of 930 regions and 250 provinces those of osint/data/seats.json
    (others stay open), the largest city that with most inhabitants.

Error model
    Inconsistent only when no namesake lies inside, no village within 5 km of the country (25 km
    of a place of the region, 1.3 radii of a circle), and a village of that name could hardly be
    missing from the gazetteer: the known place has 20,000 inhabitants or more. Where names were
    carried from elsewhere (the United States, Canada, Australia; Spanish names in the Americas)
    it takes 100,000 and a whole country. What a region held before a part of it became a region of
    its own is told by the date of the sentence or the text, and is unresolved without one. In a sea,
    a range of mountains or a desert only what is far off is refuted: hundreds of kilometres. A town
    that is listed in another department or province is refuted in Belgium, Spain and France, and
    elsewhere doubtful at most, since a text may be older than its raions. Beside
    a circle of latitude (25 km) what is said to lie beyond it is doubtful. Otherwise the verdict is
    doubtful, or for a village, a region or a county unresolved. Where states disagree about a
    territory (Crimea, Kashmir, Taiwan) it is doubtful.

Examples
    PASS: A drone fell in Kharkiv, Ukraine, on Monday.
    PASS: The Polish city of Krakow will host the talks.
    FAIL: A drone fell in Kharkiv, Russia, on Monday.
    FAIL: The Polish city of Lviv will host the talks.
    FAIL: Trains run again to Odesa, a port in northern Germany.
    FAIL: Shops reopened in Lviv, a city in eastern Ukraine.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks import place_statements
from osint.model import Claim, Extraction, Finding
from osint.world import World

NAME = "containment"


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """Each place and area of which the text says that one lies in the other, once a document."""
    reads = place_statements.of(extraction, world)
    if any(read.statement.check == NAME for read in reads):
        from osint.checks.containment.finding import claims  # most texts need nothing of it

        yield from claims(reads, extraction, world)


def check(claim: Claim, world: World) -> Finding:
    """The finding on a statement of containment."""
    from osint.checks.containment.judging import check as judged

    return judged(claim, world)

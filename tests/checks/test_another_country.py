"""A place put in a country where the world is plain is called, whatever year the sentence names and
however small the namesake that stands nearest; what may have been so, or is so somewhere, is not."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an empire held what it held, and no more
        ("The liner sank near Chennai, Denmark in 1731.", "unresolved"),  # it had a town there
        ("The liner sank near Chennai, Denmark in 1971.", "inconsistent"),
        ("The liner sank near Chennai, India in 1911.", "consistent"),
        ("The liner sank near Lagos, Britain in 1911.", "unresolved"),
        ("A mill opened in Luanda, Sweden, in 1936.", "inconsistent"),
        ("A mill opened in Seoul, Japan, in 1936.", "consistent"),
        # after the war hardly a border moved
        ("The singer, born in Zurich, Hungary in 1961, lives in Rome.", "inconsistent"),
        ("The singer, born in Zurich, Switzerland in 1961, lives in Rome.", "consistent"),
        ("The singer, born in Wroclaw, Germany in 1931, lives in Rome.", "unresolved"),
        # the city that everybody knows by a name, not the town that stands first
        ("Fresh off a holiday in Naples, Ghana, the two were tired.", "inconsistent"),
        ("Fresh off a holiday in Naples, Florida, the two were tired.", "consistent"),
        # a little town that is the only one of its name
        ("The jury met in Ilmajoki, Morocco on Monday.", "doubtful"),
        ("The jury met in Ilmajoki, Finland on Monday.", "consistent"),
        # lands that have one name
        ("Herders fled the Darfur region of Norway.", "inconsistent"),
        ("Herders fled the Darfur region of Sudan.", "consistent"),
        ("She painted the Transylvania region of Kenya.", "inconsistent"),
        ("She painted the Transylvania region of Romania.", "consistent"),
        # a state of another country, by what it is called
        ("On Monday Alaska, the 49th state of Ghana, was warm.", "inconsistent"),
    ],
)
def test_what_lies_in_another_country(text: str, expected: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "Farmers of the Central Highlands region of Peru lost their harvest.",
        "He lived in the Galilee district of Guyana.",
        "A bus fell off the road in the Central Valley region of Chile.",
        "The consul died in Goa, Portugal, in 1902.",
        "The consul died in Bata, Spain, in 1902.",
        "He was born in Sarajevo, Austria, in 1890.",
        "The mill stood in Tirana, Italy, in 1940.",
        "Offices: Paris, Tokyo, Japan",
    ],
)
def test_what_may_be_so_is_not_called(text: str) -> None:
    assert not {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))

"""Where several places of a country bear a name, one far beyond the figure is not the one meant."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Burton is a village in Cheshire, England, 3 miles west of Tarporley.", "unresolved"),
        (
            "Bergen is a village in Bavaria. Bergen lies about 8 km north of Neuburg an der Donau.",
            "unresolved",
        ),
        ("Cambridge lies 10 km north of London.", "inconsistent"),
        ("Bergen in Norway lies 30 km north of Stavanger.", "inconsistent"),
        ("Springfield, Illinois, is 100 km southwest of Chicago.", "inconsistent"),
    ],
)
def test_far_beyond_the_figure(text: str, verdict: str) -> None:
    found = [finding for finding in geocheck(text) if finding.check == "distance"]
    assert [finding.verdict for finding in found] == [verdict]

"""A coordinate alone in its sentence, and the region that the text names before it."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


def _found(text: str) -> list[tuple[str, str]]:
    found = pipeline.geocheck(Document(id="t", text=text), world())
    return [(f.verdict, f.why) for f in found if f.claim.check == "coordinates"]


@pytest.mark.parametrize(
    "text",
    (
        "В Тернопольской области зафиксировали землетрясение. Эпицентр находился по координатам "
        "49,27 северной широты и 25,66 восточной долготы.",
        "Un sismo se sintió en la provincia de Manabí. El epicentro se ubicó a 0,78 grados de latitud "
        "sur y a 80,01 grados de longitud oeste.",
    ),
)
def test_a_point_in_the_region_fits_it(text: str) -> None:
    assert [verdict for verdict, _ in _found(text)] == ["consistent"]


def test_a_sign_that_puts_it_outside_is_doubtful() -> None:
    text = (
        "Un sismo se sintió en la provincia de Manabí. El epicentro se ubicó a 0,78 grados de latitud "
        "norte y a 80,01 grados de longitud este."
    )
    other = text.replace("longitud este", "longitud oeste").replace("0,78", "1,05")
    assert _found(text) == []  # no single slip puts it there
    ((verdict, why),) = _found(other)
    assert verdict == "doubtful" and "sign of the latitude" in why


def test_a_point_elsewhere_is_of_something_else() -> None:
    assert (
        _found(
            "Un sismo se sintió en la provincia de Manabí. El otro, en Perú, se ubicó a 9,78 grados de "
            "latitud sur y a 75,01 grados de longitud oeste."
        )
        == []
    )

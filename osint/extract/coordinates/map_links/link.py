"""A link taken apart, and the ways in which coordinates stand in one."""

from __future__ import annotations

from collections.abc import Iterable

from osint.extract.coordinates.precision import precision_m
from osint.model import Point
from osint.support.frozen import dataclass, replace
from osint.support.patterns import lazily

NUMBER = r"[-+]?\d{1,3}(?:\.\d{1,20})?"

_PAIR = lazily(
    rf"\s{{0,3}}(?:loc:|ll\.|point:)?\s{{0,3}}({NUMBER})\s{{0,3}}(?:[,;~_]|\s|\+(?=[-\d]))\s{{0,3}}({NUMBER})(?![.\d])"
)
_PAIR_AT_END = lazily(rf"@({NUMBER}),\s?({NUMBER})\s*$")
_NUMBER = lazily(NUMBER)
_SCHEME = lazily(r"[A-Za-z][A-Za-z0-9+.-]{0,30}:(?:/{1,2}|(?=[a-z]{1,10}=))")


@dataclass(frozen=True, slots=True)
class Link:
    """The parts of a link, percent-decoded. Of a name given twice, `query` keeps the first."""

    text: str
    scheme: str
    host: str
    path: str
    query: dict[str, str]
    fragment: str

    @property
    def fragment_query(self) -> Link:
        """The same link with its fragment read as a query, for "#lat=1&lon=2"."""
        return replace(self, query=_query(self.fragment.lstrip("#!/?")))


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link points. `datum` names the shifted system that it was written in, if any."""

    point: Point
    precision_m: float
    datum: str = "WGS84"
    name: str | None = None
    note: str | None = None


def split(text: str) -> Link:
    """The parts of a link."""
    from urllib.parse import unquote  # texts hold few links

    found = _SCHEME.match(text)
    scheme = found[0] if found else ""
    rest, _, fragment = text[len(scheme) :].partition("#")
    if scheme and "/" not in scheme:
        rest = "?" + rest  # google.navigation:q=…
    rest, _, query = rest.partition("?")
    host, slash, path = rest.partition("/")
    return Link(
        text=text,
        scheme=scheme.partition(":")[0].lower(),
        host=host.lower().rpartition("@")[2].partition(":")[0],
        path=unquote(slash + path),
        query=_query(query),
        fragment=unquote(fragment),
    )


def _query(text: str) -> dict[str, str]:
    from urllib.parse import unquote_plus

    pairs = [part.partition("=") for part in text.replace("&amp;", "&").split("&")[:200]]
    return {unquote_plus(name): unquote_plus(value) for name, _, value in reversed(pairs)}


def target(latitude: str, longitude: str) -> Target | None:
    """A target from two decimal numbers; None when one is out of range, or for a plain "0,0"."""
    point = Point(latitude=float(latitude), longitude=float(longitude))
    if abs(point.latitude) > 90 or abs(point.longitude) > 180:
        return None
    if point == (0, 0) and "." not in latitude + longitude:
        return None
    digits = max(len(part.partition(".")[2]) for part in (latitude, longitude))
    return Target(point, precision_m(10.0 ** -min(digits, 7)))


def pair(value: str | None, longitude_first: bool = False) -> Target | None:
    """A target from a text that begins with two numbers, latitude first unless told otherwise."""
    match = _PAIR.match(value) if value else None
    if not match:
        return None
    return target(match[2], match[1]) if longitude_first else target(match[1], match[2])


def pair_at_end(value: str | None) -> Target | None:
    """A target from "Some name@44.32,131.66"."""
    match = _PAIR_AT_END.search(value) if value else None
    return target(match[1], match[2]) if match else None


def numbers(link: Link, latitude: str, longitude: str) -> Target | None:
    """A target from two query values, each a plain decimal number."""
    first, second = link.query.get(latitude, ""), link.query.get(longitude, "")
    if _NUMBER.fullmatch(first) and _NUMBER.fullmatch(second):
        return target(first, second)
    return None


def first_pair(link: Link, names: Iterable[str], longitude_first: bool = False) -> Target | None:
    """The first of the query values named that begins with a pair of numbers."""
    for name in names:
        if found := pair(link.query.get(name), longitude_first):
            return found
    return None


def written(value: str | None) -> Target | None:
    """A target from a text in any notation: 44°19'36.7"N 131°40'07.1"E, 8QPH8MG9+PFR."""
    if not value or len(value) > 120:
        return None
    from osint.extract.coordinates import NOTATIONS  # the registry holds this package too

    for name in ("plus-code", "dms", "separated", "decimal"):
        notation = NOTATIONS.get(name)
        for mention in notation.read(value, 0, len(value)) if notation else ():
            if mention.point is not None and mention.precision_m is not None:
                return Target(mention.point, mention.precision_m)
    return None

"""plus.codes: a full code in the path says where it is; a short one needs its place."""

from __future__ import annotations

from osint.errors import CoordinateError
from osint.extract.coordinates import plus_code
from osint.extract.coordinates.map_links.link import Link, Target

HOSTS = ("plus.codes",)
SCHEMES = ()


def read(link: Link) -> Target | None:
    """The point of a link with a full code."""
    code = plus_code.code_in(link.path.strip("/").partition("/")[0])
    if not plus_code.is_full(code):
        return None
    try:
        cell = plus_code.cell(code)
    except CoordinateError:
        return None
    return Target(cell.point, plus_code.precision(cell))

"""Links to archived pages: when the snapshot was taken, and the address inside.

The instant is that of the archive, not of the page: the page is older. The address inside is
read as if it stood alone, so that an archived post gives its own time too. Sources: the Wayback
Machine's URL form (14 digits, UTC); archive.today writes the same in its long links, while its
short ones, like those of Ghostarchive and Perma.cc, hold no time.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from osint.extract.posts.scheme import DOMAIN, LATEST, Reading, Scheme, link, silent

PLATFORM = "archive"
_TODAY = r"archive\.(?:today|ph|is|li|vn|fo|md)"
EARLIEST = datetime(1996, 5, 10, tzinfo=UTC)  # the first crawls of the Internet Archive
NOTE = "when the page was archived (UTC); the page itself is older"


def _snapshot(match: re.Match[str]) -> Reading | None:
    digits = re.sub(r"\D", "", match["when"])
    try:
        taken = datetime.strptime(digits.ljust(14, "0"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    if not EARLIEST <= taken < LATEST:
        return None
    return Reading(taken, 1.0 if len(digits) == 14 else 60.0, NOTE)


SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        PLATFORM,
        DOMAIN,
        ("web.archive.org/", "wayback"),
        link(
            r"(?:web\.archive\.org|wayback\.archive\.org)/(?:web/)?(?P<when>\d{14})(?:[a-z]{2}_)?"
            r"(?:/(?=\S))?"
        ),
        _snapshot,
    ),
    Scheme(
        PLATFORM,
        DOMAIN,
        ("archive.",),
        link(rf"{_TODAY}/(?P<when>\d{{14}}|\d{{12}}|\d{{4}}\.\d\d\.\d\d-\d{{4,6}})(?:/(?=\S))?"),
        _snapshot,
    ),
    Scheme(
        PLATFORM,
        DOMAIN,
        ("archive.", "ghostarchive", "perma.cc"),
        link(
            rf"(?:{_TODAY}/(?:wip/)?[A-Za-z0-9]{{4,6}}|ghostarchive\.org/(?:archive|varchive)/[\w-]{{4,20}}"
            r"|perma\.cc/[A-Z0-9]{4}-[A-Z0-9]{4})(?![\w/.-])"
        ),
        silent("a short link of an archive holds neither the time nor the address of the page"),
    ),
)
"""One row a form of link."""

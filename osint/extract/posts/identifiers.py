"""Identifiers made by a standard rather than a platform: UUID versions 1, 6 and 7, ULID, and
Unix time where the text says that it is one.

Sources: RFC 9562 (UUID), the ULID specification, POSIX (seconds since 1970).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from osint.extract.posts.scheme import FIGURES, UNIX, Reading, Scheme, after, timed
from osint.support.patterns import lazily

GREGORIAN_EPOCH = datetime(1582, 10, 15, tzinfo=UTC)
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def _uuid(match: re.Match[str]) -> Reading | None:
    digits = match[0].replace("-", "").lower()
    version = digits[12]
    if version == "7":
        return timed(after(UNIX, milliseconds=int(digits[:12], 16)))
    if version == "1":
        ticks = int(digits[13:16] + digits[8:12] + digits[:8], 16)
    else:
        ticks = int(digits[:12] + digits[13:16], 16)
    return timed(after(GREGORIAN_EPOCH, microseconds=ticks // 10), 1e-7)


def _ulid(match: re.Match[str]) -> Reading | None:
    number = 0
    for letter in match[0][:10]:
        number = number * 32 + _CROCKFORD.index(letter)
    when = after(UNIX, milliseconds=number)
    return timed(when) if when is not None and 2010 <= when.year <= 2060 else None


def _unix(match: re.Match[str]) -> Reading | None:
    digits = match["n"]
    per_second = {10: 1, 13: 1_000, 16: 1_000_000}[len(digits)]
    return timed(after(UNIX, microseconds=int(digits) * (1_000_000 // per_second)), 1 / per_second)


SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "uuid",
        lazily(r"-[167][0-9a-f]{3}-", re.IGNORECASE),
        ("-1", "-6", "-7"),  # the version, behind the second dash
        lazily(
            r"(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[167][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![\w-])",
            re.IGNORECASE,
        ),
        _uuid,
    ),
    Scheme(
        "ulid",
        lazily("01[0-9A-HJKMNP-TV-Z]{24}"),
        ("01",),
        lazily(r"01(?<![\w-]01)[0-9A-HJKMNP-TV-Z]{24}(?![\w-])"),
        _ulid,
    ),
    Scheme(
        "unix",
        FIGURES,
        ("unix", "epoch", "timestamp", "<t:"),
        lazily(
            r"(?:\b(?:unix(?:[ _-]?time)?(?:[ _-]?stamp)?|epoch(?:[ _-]time)?|time[ _-]?stamp)\b"
            r"(?:\s(?:is|of|was))?[\"']?\s?[:=(]?\s?[\"']?|<t:)(?P<n>\d{16}|\d{13}|\d{10})(?!\d)",
            re.IGNORECASE,
        ),
        _unix,
    ),
)
"""One row a scheme."""

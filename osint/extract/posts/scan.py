"""Links of posts whose identifier holds a time."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from osint.model import PostMention

_STATUS = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.)?(?:twitter|x)\.com/\w{1,30}/status(?:es)?/(\d{5,20})",
    re.IGNORECASE,
)
_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=timezone.utc)


def find(text: str) -> tuple[PostMention, ...]:
    """The post links of a text, in its order, with the instant each identifier holds."""
    return tuple(
        PostMention(
            match.start(),
            match.end(),
            match[0],
            "x",
            _EPOCH + timedelta(milliseconds=int(match[1]) >> 22),
        )
        for match in _STATUS.finditer(text)
    )

"""The day that stands at the head of a text: a hint of when it was published, never taken for it."""

from __future__ import annotations

from osint.model import DateMention, Extraction
from osint.support.patterns import lazily

LONGEST = 40
"""Characters of a line before the date of its dateline."""
HEAD = 600
"""Characters of a text in which its dateline stands."""
_DASH = lazily(r"\s?(?:\([^()\n]{1,24}\)\s?)?[-–—]\s")
_ALONE = lazily(r"[ \t]{0,4}(?:\n|\Z)")


def is_dateline(text: str, mention: DateMention) -> bool:
    """Whether it is the day of "KYIV, March 15 (Agency) - "."""
    begins = text.rfind("\n", 0, mention.start) + 1
    return mention.start - begins <= LONGEST and _DASH.match(text, mention.end) is not None


def head_day(extraction: Extraction) -> str | None:
    """The full date (ISO 8601) of a text's dateline, or of a short line of its own in its head."""
    text = extraction.text
    for mention in extraction.dates:
        if mention.start > HEAD:
            return None
        begins = text.rfind("\n", 0, mention.start) + 1
        alone = mention.start - begins <= LONGEST and _ALONE.match(text, mention.end)
        is_full = mention.type == "DATE" and len(mention.value) == 10 and mention.value[0] != "X"
        if is_full and (alone or is_dateline(text, mention)):
            return mention.value
    return None

"""Short ways of asking what a text dates."""

from __future__ import annotations

from datetime import date

from osint.extract.dates import find
from osint.model import DateMention

PUBLISHED = date(2021, 6, 16)  # a Wednesday


def mentions(text: str, published: date | None = PUBLISHED) -> tuple[DateMention, ...]:
    return find(text, published)


def values(text: str, published: date | None = PUBLISHED) -> list[str]:
    return [mention.value for mention in find(text, published)]


def pairs(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find(text, published)]


def only(text: str, published: date | None = PUBLISHED) -> DateMention:
    found = find(text, published)
    assert len(found) == 1, [mention.text for mention in found]
    return found[0]

"""What a page says of itself: title, language, address, publisher, and when it was published."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from osint.reading.html_blocks import Reader
from osint.reading.published import parse_published
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

_META_DATES = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date",
    "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dcterms.date",
    "pubdate", "publishdate", "publish-date", "publication_date", "sailthru.date",
    "cxenseparse:recs:publishtime", "citation_publication_date", "article.published",
)  # fmt: skip
_JSON_LD = lazily(r"<script[^>]{0,300}application/ld\+json[^>]{0,300}>", re.IGNORECASE)
_LONGEST_JSON = 500_000
_DEEPEST_JSON = 12
_CLASSES_OF_TIME = {"published", "dt-published"}
"""Of a `<time>`: of hAtom, which themes of WordPress write, and of its successor h-entry."""
_ARTICLE = lazily(r"Article|Posting|Report")
"""What structured data calls the page's text."""
_NO_PAGE = lazily(r"WebSite|Organization|Person|[A-Z]\w{2,30}Object|Comment|Review|Book")
_OF_OTHERS = (
    "comment", "comments", "review", "mentions", "isPartOf", "itemListElement", "liveBlogUpdate",
    "publisher", "author", "associatedMedia",
)  # fmt: skip
"""Parts of structured data whose dates are those of something else than the page."""
_IN_ADDRESS = lazily(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/_-]|\Z)")
_SAVED_FROM = lazily(r"saved from url=\(\d{1,6}\)(\S{1,2000})|\burl:\s{0,3}(https?://\S{1,2000})")
_SAVED_WITHIN = 3000
_SIMPLE_DAY = lazily(r"(\d{4})[/-](\d{1,2})[/-](\d{1,2})")


class Facts(NamedTuple):
    """What a page says of itself; None where it says nothing."""

    title: str | None
    language: str | None
    address: str | None
    source: str | None
    published: date | datetime | None
    published_from: str | None


def facts_of(markup: str, reader: Reader) -> Facts:
    """What the page's head, its structured data and its address tell."""
    metas = _metas(reader)
    title = metas.get("og:title") or " ".join("".join(reader.title).split())
    address = _address(markup, reader, metas)
    published, found = next(_dates(markup, reader, metas, address), (None, None))
    language = reader.language or metas.get("content-language") or metas.get("og:locale")
    return Facts(
        " ".join(title.split()) or None, language, address, host_of(address), published, found
    )


def _metas(reader: Reader) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in reader.metas:
        if meta["tag"] == "meta":
            for key in ("property", "name", "itemprop", "http-equiv"):
                if meta.get(key):
                    found.setdefault(meta[key].strip().lower(), meta.get("content", "").strip())
    return found


def _address(markup: str, reader: Reader, metas: dict[str, str]) -> str | None:
    links = [m.get("href", "") for m in reader.metas if "canonical" in m.get("rel", "").lower()]
    saved = _SAVED_FROM.search(markup, 0, _SAVED_WITHIN)
    for address in (*links, metas.get("og:url", ""), saved and (saved[1] or saved[2])):
        if address and host_of(address):
            return address.strip()
    return None


def host_of(address: str | None) -> str | None:
    """The host of a web address without "www."; None where it has none."""
    try:
        host = urlsplit((address or "").strip()).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host and "." in host else None


def _dates(
    markup: str, reader: Reader, metas: dict[str, str], address: str | None
) -> Iterator[tuple[date | datetime, str]]:
    """Dates of publication with where they stand, the most trustworthy first."""
    for stated in _json_ld_dates(markup):
        if day := _day(stated):
            yield day, "datePublished of the page's structured data"
    for name in _META_DATES:
        if day := _day(metas.get(name, "")):
            yield day, f"<meta> {name}"
    for meta in reader.metas:
        is_time = meta["tag"] == "time"
        of_publication = (
            "pubdate" in meta
            or meta.get("itemprop", "").lower() == "datepublished"
            or not _CLASSES_OF_TIME.isdisjoint(meta.get("class", "").lower().split())
        )
        if is_time and of_publication and (day := _day(meta.get("datetime", ""))):
            yield day, "<time> of publication"
    found = _IN_ADDRESS.search(urlsplit(address).path) if address else None
    if found and (day := _day(f"{found[1]}-{found[2]}-{found[3]}")):
        yield day, "the page's address"


def _day(stated: str) -> date | datetime | None:
    """A date in ISO 8601, also with slashes or without leading zeros; nothing is guessed."""
    stated = stated.strip()
    if (day := parse_published(stated)) is not None:
        return day
    if simple := _SIMPLE_DAY.fullmatch(stated[:10].strip()):
        try:
            return date(int(simple[1]), int(simple[2]), int(simple[3]))
        except ValueError:
            return None
    return None


def _json_ld_dates(markup: str) -> Iterator[str]:
    for opened in _JSON_LD.finditer(markup):
        closed = markup.find("</script", opened.end(), opened.end() + _LONGEST_JSON)
        if closed < 0:
            continue
        try:
            data = json.loads(markup[opened.end() : closed], strict=False)
        except (ValueError, RecursionError):
            continue
        found = list(_published_in(data, 0))
        yield from (stated for stated, is_article in found if is_article)
        yield from (stated for stated, is_article in found if not is_article)


def _published_in(data: Any, depth: int) -> Iterator[tuple[str, bool]]:
    """Dates of publication with whether they are of something that is called an article."""
    if depth > _DEEPEST_JSON:
        return
    if isinstance(data, dict):
        kind = str(data.get("@type", ""))[:200]
        if isinstance(data.get("datePublished"), str) and not _NO_PAGE.search(kind):
            yield data["datePublished"], bool(_ARTICLE.search(kind))
        for key, value in data.items():
            if key not in _OF_OTHERS:
                yield from _published_in(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _published_in(value, depth + 1)

"""The posts of an archive that X gives its users (`tweets.js`, `tweet.js`): one document a post."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from html import unescape
from typing import Any

from osint.errors import InputError
from osint.model import Document
from osint.reading.aligned import AlignedWords
from osint.reading.files import open_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.json_stream import Element, elements
from osint.reading.written_angle import angle
from osint.support.patterns import lazily

_OPENING = lazily(
    r"window\.YTD\.(?:tweets?|deleted_tweets|community_tweet)\.part\d{1,4}\s{0,9}=\s{0,9}\["
)
_WRITTEN = "%a %b %d %H:%M:%S %z %Y"
_SHOWN = (
    ("reply_to", "in_reply_to_status_id_str"), ("reply_to_author", "in_reply_to_screen_name"),
    ("deleted", "deleted_at"),
)  # fmt: skip


def claims(head: bytes) -> bool:
    """Whether a JavaScript file is such an archive."""
    return _OPENING.search(head[:2000].decode("utf-8", "replace")) is not None


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The posts of an archive, as a stream.

    Raises:
        InputError: the file cannot be read or is cut short; the posts before it were given.
    """
    given = False
    with open_bytes(source) as stream:
        for element in elements(stream, source.name, _OPENING):
            row = json.loads(element.raw)
            post = row.get("tweet", row)
            if isinstance(post, dict) and isinstance(_text(post), str):
                given = True
                yield _document(post, element, source.name)
    if not given:
        raise InputError("holds no posts of an X archive", path=source.name, kind="no-text")


def _text(post: dict[str, Any]) -> Any:
    return post.get("full_text", post.get("text"))


def _key(post: dict[str, Any]) -> str:
    return '"full_text"' if "full_text" in post else '"text"'


def _document(post: dict[str, Any], element: Element, path: str) -> Document:
    number = post.get("id_str") or post.get("id")
    published = _instant(post.get("created_at"))
    place = post.get("coordinates") or post.get("geo")
    lines = [_with_links(unescape(_text(post)), post), *_point(place)]
    return Document(
        id=f"{path}#{number}",
        text="\n".join(lines),
        published=published,
        published_from="created_at of the post" if published else None,
        language=post.get("lang") if isinstance(post.get("lang"), str) else None,
        path=path,
        metadata=tuple((name, str(post[key])[:200]) for name, key in _SHOWN if post.get(key)),
        positions=AlignedWords(
            element.raw, element.line, element.column, f"post {number}", opening=_key(post)
        ),
    )


def _with_links(text: str, post: dict[str, Any]) -> str:
    """The text with the addresses that its short links stand for."""
    entities = post.get("entities")
    urls = entities.get("urls") if isinstance(entities, dict) else None
    for link in urls if isinstance(urls, list) else ():
        if isinstance(link, dict) and link.get("url") and link.get("expanded_url"):
            text = text.replace(str(link["url"]), str(link["expanded_url"]))
    return text


def _point(place: Any) -> Iterator[str]:
    pair = place.get("coordinates") if isinstance(place, dict) else None
    if isinstance(pair, list) and len(pair) == 2:
        longitude, latitude = (str(part) for part in pair)
        north, east = angle(latitude, "NS"), angle(longitude, "EW")
        if north and east:
            yield f"{north}, {east}"


def _instant(stated: Any) -> datetime | None:
    try:
        return datetime.strptime(str(stated), _WRITTEN)
    except ValueError:
        return None

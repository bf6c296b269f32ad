"""Untrusted text made harmless for where it is shown: terminal, CSV, HTML, scripts, CI logs."""

from __future__ import annotations

import re

from osint.support.patterns import lazily

# C0 and C1 controls, soft hyphen, Arabic letter mark, zero-width and direction marks,
# invisible operators, byte order mark, interlinear and tag characters, lone surrogates.
_HIDDEN = lazily(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_HTML = {38: "&amp;", 60: "&lt;", 62: "&gt;", 34: "&quot;", 39: "&#39;"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def visible(text: str) -> str:
    """The text with control, direction and invisible characters spelled out (`\\u202e`).

    Newlines and tabs stay. What comes out cannot move a cursor, colour a terminal, or reorder
    the words around it.
    """
    return _HIDDEN.sub(_spell, text)


def _spell(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def escape_hidden(dumped: str) -> str:
    """JSON text with hidden characters as JSON escapes; it parses to the same value.

    Only for JSON text, whose line ends and tabs are white space outside of strings.
    """
    return _HIDDEN.sub(_json_escape, dumped)


def _json_escape(match: re.Match[str]) -> str:
    import json

    return json.dumps(match.group())[1:-1]


def one_line(text: str, limit: int | None = None) -> str:
    """`visible` on one line, runs of white space as one blank, shortened in the middle.

    Args:
        limit: the most code points of the result, at least 5; None for no limit.
    """
    flat = visible(" ".join(text.split()))
    if limit is None or len(flat) <= limit:
        return flat
    head = (limit - 1) * 2 // 3
    return f"{flat[:head].rstrip()}…{flat[len(flat) - (limit - 1 - head) :].lstrip()}"


def csv_cell(value: object) -> object:
    """A value for a CSV cell: text that a spreadsheet would run gets a leading apostrophe.

    Numbers pass unchanged, so that a negative longitude stays a number.
    """
    if not isinstance(value, str):
        return value
    shown = visible(value)
    return f"'{shown}" if shown.lstrip(" ").startswith(_FORMULA) else shown


def html_text(text: str) -> str:
    """Text for HTML content and quoted attributes; direction marks are spelled out."""
    return visible(text).translate(_HTML)


def xml_text(text: str) -> str:
    """Text for XML 1.0 content and attributes; what XML cannot hold is spelled out."""
    return visible(text).translate(_HTML)


def markdown_text(text: str) -> str:
    """Text for the middle of a line of Markdown: what could be markup, HTML or a link is escaped."""
    flat = re.sub(r"([\\`*_{}\[\]<>#|~&@$])", r"\\\1", one_line(text))
    return re.sub(r"(?i)\b(https?|ftp)(:)|\b(www)(\.)", r"\1\3\\\2\4", flat)


def github_data(text: str) -> str:
    """The message of a GitHub workflow command: per cent and line ends as %XX."""
    shown = visible(text).replace("%", "%25")
    return shown.replace("\r", "%0D").replace("\n", "%0A")


def github_property(text: str) -> str:
    """A property (file, title) of a GitHub workflow command."""
    return github_data(text).replace(":", "%3A").replace(",", "%2C")


def web_link(url: str | None) -> str | None:
    """The address if it is plain http(s) with a host, else None: no `javascript:`, no `data:`."""
    if url is None or _HIDDEN.search(url) or any(c.isspace() for c in url):
        return None
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None

"""Marks of Markdown, wikis and HTML in a text: its words without them.

A name that is a link, stands in bold or carries the number of a footnote is the same name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.layout.offsets import Edit, edited
from osint.support.patterns import lazily

# Every branch begins with the mark itself, so that a search leaps from one to the next.
_SUSPECT = lazily(r"\]\(|\]\[|\[\[|\[\w{1,3}\]|</?[A-Za-z]|\*\S|_\w|`\S")
_MARK = lazily(
    r"\[(?<![!\\\[]\[)(?=[^\s\[])(?P<link>[^\[\]\n]{1,300})\]"
    r"\( {0,2}(?P<target>(?:[^()\s]|\([^()\s]{0,200}\)){1,1000})(?: \"[^\"\n]{0,300}\")? {0,2}\)"
    r"|\[(?<![!\\\[]\[)(?=[^\W\d_])(?P<reference>[^\[\]\n]{1,300})\]\[[^\[\]\n]{0,60}\]"
    r"|\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<wiki>[^\[\]|\n]{1,200})\]\]"
    r"|\[(?:(?<=[^\W_]\[)|(?<=[.,;:)]\[))(?P<note>\d{1,3}|[a-z])\](?:\[(?:\d{1,3}|[a-z])\]){0,8}"
    r"(?!\w)"
    r"|<(?P<inline>/?(?i:b|i|em|strong|u|span|small|mark|sup|sub|a)(?: [^<>\n]{0,1000})?)>"
    r"|<(?P<block>/?(?i:p|br|div|li|tr)(?: [^<>\n]{0,1000})? ?/?)>"
)
_RAISED = lazily(r"(?<=[^\W\d_]{4})[⁰-⁹¹²³]{1,4}(?!\w)")  # no "km²"
_ADDRESS = lazily(r"(?:https?://|www\.)[^\s<>\"”»()]{1,2048}")
_EMPHASIS = lazily(
    "|".join(
        rf"{mark}(?<![\w\\*_`]{mark}){mark}{{0,2}}(?=[^\s{mark}])[^{mark}\n]{{1,300}}"
        rf"(?<=[^\s{mark}]){mark}{{1,3}}(?![\w*_`])"
        for mark in (r"\*", "_", "`")
    )
)
_COVER = "\ufffc"  # neither word nor blank, and no mark


def is_plain(text: str) -> bool:
    """Whether a text surely has no such marks; cheap."""
    if not any(mark in text for mark in "[<*_`"):
        return not _has_raised(text)
    return _SUSPECT.search(text) is None and not _has_raised(text)


def _has_raised(text: str) -> bool:
    return not text.isascii() and any(mark in text for mark in "¹²³")


def edits(text: str) -> list[Edit]:
    """What to put in the place of the marks, in the order of the text. The address of a link goes,
    but where something can be read in it: a point on a map, the time of a post."""
    found: list[Edit] = []
    if "[" in text or "<" in text:
        found = [edit for match in _MARK.finditer(text) for edit in _edits(match)]
    is_raised = _has_raised(text)
    if not is_raised and not any(mark in text for mark in "*_`"):
        return _changing(found, text)
    covers = [Edit(start, end, _COVER * (end - start)) for start, end, _ in sorted(found)]
    covered = edited(text, covers)
    if is_raised:
        found += [Edit(*match.span(), "") for match in _RAISED.finditer(covered)]
    if "://" in covered or "www." in covered:
        covered = _ADDRESS.sub(lambda match: _COVER * len(match[0]), covered)
    for match in _EMPHASIS.finditer(covered):
        start, end = match.span()
        width = len(match[0]) - len(match[0].lstrip(match[0][0]))
        if match[0].endswith(match[0][:width]):
            found += (Edit(start, start + width, ""), Edit(end - width, end, ""))
    return _changing(found, text)


def _changing(found: list[Edit], text: str) -> list[Edit]:
    return sorted(edit for edit in found if edit.words != text[edit.start : edit.end])


def _edits(match: re.Match[str]) -> Iterator[Edit]:
    """What becomes of one mark; of an address nothing, but that it has no emphasis."""
    start, end = match.span()
    words = next((name for name in ("link", "reference", "wiki") if match[name]), "")
    if words and _says_nothing(match["target"] or ""):
        yield Edit(start, match.start(words), "")
        yield Edit(match.end(words), end, "")
    elif match["block"]:
        yield Edit(start, end, "\n")
    elif match["note"] or (match["inline"] and _says_nothing(match["inline"])):
        yield Edit(start, end, "")
    else:
        yield Edit(start, end, match[0])


def _says_nothing(address: str) -> bool:
    """Whether no point and no time can be read in the address of a link."""
    if not any(letter.isdigit() for letter in address):
        return True
    from osint.extract import coordinates, posts  # few texts need it

    return not coordinates.find(address) and not posts.find(address)

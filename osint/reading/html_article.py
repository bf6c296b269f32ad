"""Which blocks of a page are its article: trafilatura selects, and what it selects is found again
among the blocks, so that every character keeps its place in the markup."""

from __future__ import annotations

import logging
from collections import Counter
from itertools import pairwise

from osint.reading.html_runs import Block
from osint.support.patterns import lazily

SHINGLE = 4  # words
ENOUGH_OF_BLOCK = 0.5
ENOUGH_OF_PAGE = 0.25
ENOUGH_WORDS = 40
ENOUGH_OF_SELECTED = 0.6
LARGE = 100  # words
MOSTLY_LINKS, HALF_LINKS = 0.8, 0.6
"""Share of the characters of a block that are links: of a teaser for another page; of a block at
either end of an article that is no part of it."""
ENOUGH_LEFT = 0.6
"""Share of the words that were chosen which the blocks of links at its ends must leave."""
LONGEST_GAP = 2
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_PLAIN, _WORD = lazily(r"\w+"), lazily(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
"""A word; in scripts that part none by blanks (Thai, Lao, Burmese, Khmer, Chinese, Japanese) a letter."""

# What lxml and trafilatura raise on broken markup: the page is then read by its elements.
FAULTS = (AttributeError, LookupError, RuntimeError, SyntaxError, TypeError, ValueError)


def article(markup: str, blocks: list[Block]) -> list[Block]:
    """The blocks of the article and its headline, in order."""
    candidates = _candidates(blocks)
    by_elements = [block for block in blocks if block.aside is None or block.named]
    selected = _found_again(_selected(markup), by_elements)
    allowed = {id(block) for block in candidates}
    chosen = [block for block in selected if id(block) in allowed]
    lost = _words(selected) - _words(chosen)
    if lost > LARGE and _words(chosen) < ENOUGH_OF_SELECTED * _words(selected):
        # on this site the names mislead
        candidates, chosen = by_elements, selected
    enough = min(ENOUGH_WORDS, ENOUGH_OF_PAGE * _words(candidates))
    if not chosen or _words(chosen) < enough:
        inside = [block for block in candidates if block.inside]
        return inside or candidates
    return _whole(_without_linked_ends(chosen), candidates)


def left_out(blocks: list[Block], kept: list[Block]) -> str | None:
    """What was not taken for the article, in words; None if nothing was left out."""
    chosen = {id(block) for block in kept}
    words: Counter[str] = Counter()
    for block in blocks:
        if id(block) not in chosen:
            words[block.aside or "other parts"] += _words([block])
    if not words:
        return None
    kinds = ", ".join(kind for kind, _ in words.most_common())
    return f"{kinds}: {sum(words.values()):,} of {_words(blocks):,} words"


def _candidates(blocks: list[Block]) -> list[Block]:
    """The blocks that no element says to be something else. Names of classes count only where
    they leave most of the text: on some sites everything is in a "sidebar-layout"."""
    by_elements = [block for block in blocks if block.aside is None or block.named]
    by_names = [block for block in by_elements if block.aside is None]
    if by_names and _words(by_names) >= ENOUGH_OF_PAGE * _words(by_elements):
        return by_names
    if any(block.inside for block in by_names):
        return by_names
    return by_elements or blocks


def _selected(markup: str) -> str:
    """The text of the article as trafilatura has it; empty if it finds none."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        return trafilatura.extract(markup, include_comments=False, include_tables=True) or ""
    except FAULTS:
        return ""


def _words_of(text: str) -> list[str]:
    return (_PLAIN if text.isascii() else _WORD).findall(text.casefold())


def _found_again(selected: str, candidates: list[Block]) -> list[Block]:
    words = _words_of(selected)
    shingles = {tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}
    lines = {" ".join(_words_of(line)) for line in selected.splitlines()}
    return [block for block in candidates if _is_among(block, shingles, lines)]


def _is_among(block: Block, shingles: set[tuple[str, ...]], lines: set[str]) -> bool:
    words = _words_of(block.text)
    own = [tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)]
    if not own:
        return bool(words) and " ".join(words) in lines
    return sum(each in shingles for each in own) >= ENOUGH_OF_BLOCK * len(own)


def _whole(chosen: list[Block], candidates: list[Block]) -> list[Block]:
    """With the headline above, the captions within, and the one or two blocks between others that
    were passed over (a short paragraph), unless they are links to other pages."""
    marked = {id(block) for block in chosen}
    places = [at for at, block in enumerate(candidates) if id(block) in marked]
    kept = set(places)
    for before, after in pairwise(places):
        gap = range(before + 1, after)
        kept.update(
            at
            for at in gap
            if (len(gap) <= LONGEST_GAP or candidates[at].tag == "figcaption")
            and not _is_teaser(candidates[at])
        )
    heads = [at for at in range(places[0]) if candidates[at].tag == "h1"]
    kept.update(heads[-1:])
    lead = range(heads[-1], places[0]) if heads else range(0)
    kept.update(at for at in lead if candidates[at].tag == "figcaption")
    return [candidates[at] for at in sorted(kept)]


def _without_linked_ends(chosen: list[Block]) -> list[Block]:
    """Without the blocks of links at either end, unless they are most of what was chosen."""
    plain = [at for at, block in enumerate(chosen) if block.linked < HALF_LINKS * len(block.text)]
    if not plain:
        return chosen
    kept = chosen[plain[0] : plain[-1] + 1]
    return kept if _words(kept) > ENOUGH_LEFT * _words(chosen) else chosen


def _is_teaser(block: Block) -> bool:
    return block.linked >= MOSTLY_LINKS * len(block.text)


def _words(blocks: list[Block]) -> int:
    return sum(
        len(block.text.split() if block.text.isascii() else _WORD.findall(block.text))
        for block in blocks
    )

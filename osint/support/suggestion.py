"""What to say of a name that nobody knows: the nearest known one, or all of them."""

from __future__ import annotations

from collections.abc import Iterable


def suggestion(name: str, known: Iterable[str]) -> str:
    """The end of a sentence on an unknown name: the nearest known one, or all of them."""
    from difflib import get_close_matches

    known = tuple(known)
    close = get_close_matches(name.casefold(), known, n=1)
    return f"; did you mean {close[0]!r}?" if close else f"; use one of {', '.join(known)}"

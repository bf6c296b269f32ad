"""What to say of a name that nobody knows: the nearest known one, or all of them."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is spelt nearly so, whatever its case; None where none is near."""
    from difflib import get_close_matches

    folded = {each.casefold(): each for each in known}
    close = get_close_matches(name.casefold(), folded, n=1)
    return folded[close[0]] if close else None


def suggestion(name: str, known: Iterable[str]) -> str:
    """The end of a sentence on an unknown name: the nearest known one, or all of them."""
    known = tuple(known)
    near = nearest(name, known)
    return f"; did you mean {near!r}?" if near else f"; use one of {', '.join(known)}"

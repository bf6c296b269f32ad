"""Degrees of a file as a text writes them, with the digits of the file."""

from __future__ import annotations

from osint.support.patterns import lazily

_NUMBER = lazily(r"[-+]?\d{1,3}(?:[.,]\d{0,30})?(?:[eE][-+]?\d{1,2})?")
MOST_DECIMALS = 9


def angle(written: str, letters: str) -> str | None:
    """ "-36.23" as "36.23° W", for the letters "EW"; None for what is not a number of degrees."""
    if not _NUMBER.fullmatch(written):
        return None
    written = written.replace(",", ".")
    value = float(written)
    digits = written.lstrip("+-") if "e" not in written.lower() else f"{abs(value):.9f}"
    whole, _, fraction = digits.partition(".")
    decimals = "." + fraction[:MOST_DECIMALS] if fraction else ""
    return f"{int(whole)}{decimals}° {letters[value < 0]}"

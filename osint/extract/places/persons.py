"""Names of places that persons of the text bear: "Georgia Stevens", and "Georgia" ever after."""

from __future__ import annotations

from collections.abc import Sequence

from osint.extract.places.features import WHERE, Context, class_of, left
from osint.extract.places.known import Found
from osint.language.en.not_places import GIVEN
from osint.support.patterns import lazily

_IN = frozenset(("in", "near", "at", "across", "outside", "into"))
_WAYS = frozenset(("to", "from"))
_ADDRESS = lazily(r"\b[^\W\d_a-z][\w'’-]{0,30}, $")


def without_persons(found: Sequence[Found], context: Context) -> list[Found]:
    """The names that are no person's: one that begins a person's full name, or that stands alone
    in a text which has such a full name and never puts anything there ("in Georgia", "Macon, Georgia")."""
    full = {at for at, name in enumerate(found) if _begins_full(name.start, name.end, context)}
    persons = {found[at].known.key for at in full} | _fully_named(found, context)
    if not persons:
        return list(found)
    places = {
        name.known.key for at, name in enumerate(found) if at not in full and _is_put(name, context)
    }
    return [
        name
        for at, name in enumerate(found)
        if at not in full and name.known.key not in persons - places
    ]


def _fully_named(found: Sequence[Found], context: Context) -> set[str]:
    """The given names among the towns found that begin a full name elsewhere in the text, where the
    surname behind had them left out. A country is named more often than a Jordan Smith."""
    words, fitted = context.words, context.fitted
    keys = {name.known.key for name in found if name.known.kind == "settlement"}
    given = {key for key in keys if key in GIVEN or key in fitted.given_names}
    return {
        word
        for at, word in enumerate(context.lower if given else ())
        if word in given and _begins_full(words.starts[at], words.ends[at], context)
    }


def _begins_full(start: int, end: int, context: Context) -> bool:
    """Whether a given name is followed by a surname, as in "Georgia Stevens"."""
    text, fitted = context.text, context.fitted
    key = text[start:end].lower()
    if (key not in fitted.given_names and key not in GIVEN) or text[end : end + 1] != " ":
        return False
    following = text[end + 1 : end + 40].split(" ", 1)[0].rstrip(".,;:!?)'’\"”")
    word = following.removesuffix("'s").removesuffix("’s")
    return (
        word[:1].isupper()
        and word[1:].islower()
        and word.lower() in fitted.surnames
        and class_of(word.lower()) is None
        and left(text, start)[0] not in WHERE
    )


def _is_put(name: Found, context: Context) -> bool:
    """Whether the words before it say that something lies there: "in Georgia", "Macon, Georgia."."""
    text = context.text
    before = left(text, name.start)[0]
    if before in _IN or (before in _WAYS and text[name.end : name.end + 1] not in ("'", "’")):
        return True
    closes = text[name.end : name.end + 1] in (",", ".", ";", ")")
    return closes and _ADDRESS.search(text, max(0, name.start - 40), name.start) is not None

"""One pass over the text: where words of time stand together, what they say, what that means."""

from __future__ import annotations

from datetime import date, datetime

from osint.extract.dates import WHOLE_LIMIT
from osint.extract.dates.accept import LOOK, accepted
from osint.extract.dates.bounded import before_event, before_noun, up_to_now, widened
from osint.extract.dates.chunks import chunks
from osint.extract.dates.durations import Duration
from osint.extract.dates.parser import Expression, parse
from osint.extract.dates.placing import Placing
from osint.extract.dates.relative import Counted
from osint.extract.dates.weekdays import Weekday
from osint.language.date_packs import LATIN, languages_of
from osint.model import DateMention


def find(
    masked_text: str,
    published: date | datetime | None,
    date_order: str | None,
    prefer: str | None = None,
    language: str | None = None,
) -> tuple[DateMention, ...]:
    """As `osint.extract.dates.find`."""
    whole = _whole(masked_text)
    expressions = whole or _with_templates(masked_text, _expressions(masked_text), language)
    if not expressions:
        return ()
    placing = Placing(masked_text, published, date_order, whole=bool(whole), prefer=prefer)
    return placing.mentions(expressions)


def _with_templates(
    text: str, found: list[tuple[int, int, Expression]], language: str | None
) -> list[tuple[int, int, Expression]]:
    """What the grammar found, with the dates of languages that are read by templates. In a text of
    such a language the words of the grammar mean other things: only its figures stand."""
    codes = languages_of(text, language)
    if not codes:
        return found
    from osint.extract.dates.templates import found_in

    _, others = found_in(text, language)
    foreign = any(code in LATIN for code in codes)
    kept = [
        each
        for each in found
        if not any(each[0] < last and first < each[1] for first, last, _ in others)
        and not (foreign and any(c.isalpha() for c in text[each[0] : each[1]]))
    ]
    return sorted([*kept, *others], key=lambda placed: placed[0])


def _whole(text: str) -> list[tuple[int, int, Expression]]:
    """The expression that is the whole text, if it is one."""
    stripped = text.strip()
    if not stripped or len(stripped) > WHOLE_LIMIT or "\n" in stripped:
        return []
    from osint.extract.dates.bare import parse_bare  # needed for short texts only

    found = parse_bare(stripped)
    offset = text.index(stripped[0])
    return [(offset + e.start, offset + e.end, e) for e in found]


def _expressions(text: str) -> list[tuple[int, int, Expression]]:
    found: list[tuple[int, int, Expression]] = []
    for first, last in chunks(text):
        for each in parse(text[first:last]):
            at = first + each.start
            if isinstance(each.spec, Counted):
                each = before_event(each, text[at : first + each.end + 3])
            if isinstance(each.spec, Duration):
                each = up_to_now(each, text[max(0, at - 60) : at])
            to = first + each.end
            if isinstance(each.spec, Weekday):
                each = before_noun(each, text[at:to], text[to : to + LOOK])
                to = first + each.end
            if accepted(text, at, to, each):
                found.append((*widened(text, at, to, each), each))
    return found

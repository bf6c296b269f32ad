"""Dates, times, durations and sets in running text, typed and valued after TIMEX3.

The way: `chunks` finds where words of time stand together; `lexer` classifies them; the rules
(`*_rules`, run by `grammar` in the order that `parser` gives) make expressions of the classes;
`accept` refuses what only looks like time; `placing` counts each expression from the document's
date or from what its sentence is about. A new language is a new file in `vocabulary`.

Conventions, where readers differ:

- a weekday alone is the last such day up to the document's date, the next one where the sentence
  speaks of the future; typed alone ("friday") it is the coming one;
- "next Friday" is that of the following week, "last Friday" that of the week before;
- "two weeks ago" has the week as its value and the day so counted as its bounds; "two years
  ago" the year, and the month;
- "the past two weeks" is counted from the document's day; typed alone, in whole calendar weeks;
- weeks are ISO weeks, and the first week of a month is the one that holds its first Thursday;
- seasons are meteorological, of the northern hemisphere; a weekend is Saturday and Sunday;
- a time with a zone keeps it in the value; its bounds are the local time as written;
- "from May to July" is two expressions, "May 3-5" one;
- ages ("34-year-old") are durations, as TimeML has them; "a few days" is PXD, not three days;
- a preposition is no part of an expression ("in [six weeks]", "within [a day]"), its article and
  what bounds it are ("[the nine months]", "[more than two years]"), and the article of "a
  [five-year] plan" is the plan's;
- a time of day told in the past is on the day last named, not on the document's;
- days are counted from the last day, whatever year or month was named since, and "the worst since
  1983" is no day to count from;
- 03/04/2019 stays open, with both readings, unless the text or the user tells the order.
"""

from __future__ import annotations

from datetime import date, datetime

from osint.model import DateMention

__all__ = ["WHOLE_LIMIT", "find"]

WHOLE_LIMIT = 100
"""A text of up to so many characters is first read as one expression and nothing else."""


def find(
    masked_text: str,
    published: date | datetime | None,
    *,
    date_order: str | None = None,
    prefer: str | None = None,
    language: str | None = None,
) -> tuple[DateMention, ...]:
    """The dates, times, durations and sets of a text, in its order, without overlap.

    Relative expressions are counted from `published`; without it they have no bounds.
    `date_order` ("dmy", "mdy" or "ymd") reads numeric dates; None lets the text decide, and where it
    does not, both readings are kept in the bounds and the note. `prefer` ("past", "future" or "nearest")
    places days, months and weekdays where the words leave the year or the week open. `language` is
    the document's own, None to tell it from the text.
    """
    from osint.extract.dates import scan  # all the rules, which few texts need

    return scan.find(masked_text, published, date_order, prefer, language)

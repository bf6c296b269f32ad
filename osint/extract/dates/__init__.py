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
- ages ("34-year-old") are no durations; "a few days" is PXD, not three days;
- 03/04/2019 stays open, with both readings, unless the text or the user tells the order.
"""

from __future__ import annotations

from osint.extract.dates.scan import find

__all__ = ["find"]

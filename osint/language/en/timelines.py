"""English words that put events in order, and that say what a post shows."""

from __future__ import annotations

from osint.language.date_tables import listed

FOLLOWS = listed("after following")
"""Between two dates: the first is said to come after the second."""
PRECEDES = listed("before preceding")
NOT_ORDER = listed("years months weeks days year month week day hours long soon ever until")
"""Words before or after these that count or bound, and put nothing in order."""
NOT_WHEN = listed(
    "of since until prior by to from before after published updated accessed retrieved"
)
"""Right before a day that is not the one on which the thing happened: "as of", "since"."""
SHOWS = listed(
    "shows show showing shown depicts depicting captures capturing footage documents documenting"
)
"""What a post is said to do with an event of a day."""
LITTLE = listed("""that this with from have been were their they them into over more than some when which while
    said says also after before about near there then than what will would could killed injured people
    reported according officials local the and was had has for its his her who but not out all one two are
    did new our she him you yet per via day""")
"""Words that do not tell one event from another."""

"""English words that tell which date is a post's own; a star stands for any ending."""

from __future__ import annotations

from osint.language.date_tables import listed

MADE = listed(
    "posted published tweeted uploaded shared dated filmed recorded taken shot captured acquired "
    "photographed appeared sent made wrote posting"
)
POST = listed("tweet post")
IS_MADE = listed("is was made sent by")
OF_DATE = listed("of from dated on")
ARTICLE = "the"
OF_SOMETHING = listed(
    "about refer* regarding concerning describ* remember* mark* massacre battle event events attack "
    "attacks since anniversary repost* again before after until showing shows depict*"
)
"""Words beside a date that make it the day of what a post is about."""

"""English words that tell which date is a post's own; a star stands for any ending."""

from __future__ import annotations

from osint.language.date_tables import listed

MADE = listed(
    "posted published tweeted uploaded shared dated filmed recorded taken shot captured acquired "
    "photographed appeared sent made wrote posting surfaced emerged"
) | {"went up", "put online", "went online", "put up", "was up"}
SAVED = listed("archived saved snapshot preserved")
"""What is done with a page at the moment that the address of its copy holds."""
LABELS = listed("posted published uploaded tweeted") | {
    "date posted",
    "date of post",
    "upload date",
}
LINKS = listed("link url source address post tweet")
"""Before a date, and between it and a link, in a list of facts."""
POST = listed("tweet post")
IS_MADE = listed("is was made sent by")
OF_DATE = listed("of from dated on")
ARTICLE = "the"
OF_SOMETHING = listed(
    "about refer* regarding concerning describ* remember* mark* massacre battle event events attack "
    "attacks since anniversary repost* again before after until showing shows depict*"
)
"""Words beside a date that make it the day of what a post is about."""

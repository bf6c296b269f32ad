"""Russian words that tell which date is a post's own; a star stands for any ending."""

from __future__ import annotations

from osint.language.date_tables import listed

MADE = listed("опубликова* снят*")

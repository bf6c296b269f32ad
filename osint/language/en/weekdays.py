"""English words between a weekday and its date."""

from __future__ import annotations

PARTS = ("morning", "afternoon", "evening", "night", "noon")
ARTICLES = ("a", "an")
IS = ("is", "was", "fell on", "falls on")
RELATIVE = "which"
JOINERS = ("and", "or")
STYLES = (
    "old style",
    "new style",
    "o.s.",
    "n.s.",
    "os)",
    "ns)",
    "julian",
    "by the russian calendar",
    "by the old calendar",
)
TO_LAST = ("-to-", "second to ", "third to ", "next to ")
"""Before "last Friday of May" where it is not that one: "the second-to-last"."""
PAPERS = ("Sun",)
"""Names of newspapers that are short for a weekday: "Evening Sun, August 16"."""
ON = ("on",)
"""Before a weekday that stands beside "yesterday" or "tomorrow"."""

"""The nouns of `osint`: frozen values that the steps hand to each other.

Units stand in names (`radius_km`, `precision_m`). Offsets count Unicode code points of
`Document.text`, and `text[start:end] == mention.text` always holds.
"""

from osint.model.claims import SEVERITY, VERDICTS, Claim, Finding, Interval, Party, Rank, Verdict
from osint.model.ends import CERTAINTIES, Certainty, End, weaker
from osint.model.extraction import Extraction, Given, read_whole
from osint.model.mentions import (
    KINDS,
    CoordinateMention,
    DateMention,
    Document,
    Place,
    PlaceMention,
    Point,
    PostMention,
    QuantityMention,
    Span,
    Spanned,
)

__all__ = [
    "CERTAINTIES",
    "KINDS",
    "SEVERITY",
    "VERDICTS",
    "Certainty",
    "Claim",
    "CoordinateMention",
    "DateMention",
    "Document",
    "End",
    "Extraction",
    "Finding",
    "Given",
    "Interval",
    "Party",
    "Place",
    "PlaceMention",
    "Point",
    "PostMention",
    "QuantityMention",
    "Rank",
    "Span",
    "Spanned",
    "Verdict",
    "read_whole",
    "weaker",
]

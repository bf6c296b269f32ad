"""English words by which a sentence names the source of what it states."""

from __future__ import annotations

SAYS = (
    "said", "says", "told", "tells", "added", "reported", "reports", "announced", "claimed", "claims",
    "estimated", "estimates", "believe", "believes", "warned", "stated", "states", "confirmed", "wrote",
    "writes", "noted", "notes", "explained", "put", "puts", "counted", "emphasised", "emphasized",
    "recalled", "concluded", "suggested", "alleged", "insisted",
)  # fmt: skip
JOINTS = ("of", "the", "for", "and", "de", "bin", "van", "von")
"""Small words inside a name."""
PLAIN = (
    "media", "official", "officials", "police", "authorities", "agency", "newspaper", "outlet", "source",
    "sources", "intelligence", "ministry", "spokesman", "spokeswoman", "spokesperson", "residents",
    "witnesses", "analyst", "analysts", "expert", "experts", "government", "army", "military", "officer",
    "officers", "report", "reports", "organisers", "organizers", "organiser", "organizer", "protesters",
    "activists", "rebels", "separatists", "doctors", "rescuers", "researchers", "scientists", "company",
    "engineer", "engineers", "opposition",
)  # fmt: skip
"""Nouns of those who say something and have no name."""
ACCORDING, REPORTS, BY = "according to", ("report", "reports", "reporting"), ("by", "from", "of")
ARTICLES = ("the", "a", "an")
ADVERBS = ("had", "has", "have", "also", "later", "previously", "earlier", "who")
PRONOUNS = ("he", "she", "they")
PERSONS = (
    "expert", "general", "minister", "president", "agency", "official", "spokesman", "spokeswoman",
)  # fmt: skip
"""With an article: someone named before."""
BEHIND = ("on", "in", "at", "to", "during", "as", "after", "when")
CONTRASTS = ("while", "whereas", "but", "although", "though")
AND = "and"

PREFIX = "al-"
"""What joins a name in small letters: "al-Asad"."""

"""English words that are in any English text and in no other language's."""

from __future__ import annotations

from osint.language.date_tables import listed

LITTLE = listed("""the of and to was were is are with by from at for on that this has have had be been it
    its he she his her they their will would not but after near as a i""")
ONLY = listed("the of and with from that this their they were which would")
"""Those that no other language has for a word of its own."""
COMMON = (" the ", " of ", " and ")
"""So common that a count of them tells English at once; " in " is German, Dutch and Italian as well."""
OPENERS = frozenset(listed("The It He She They This These Its There In On At"))
"""Those that open a sentence where they have a capital behind an abbreviation: "Ohio, U.S. It lies"."""

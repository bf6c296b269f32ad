"""Every limit of size, depth and count, in one place."""

from __future__ import annotations

MAX_FILE_BYTES = 50_000_000
"""Largest single text file that is read whole; JSON Lines are streamed and have no such limit."""

MAX_DOCUMENT_CHARS = 10_000_000
"""Longest single document, in code points."""

MAX_LINE_BYTES = 20_000_000
"""Longest line of a JSON Lines input."""

GARBAGE = (100_000, 20, 50)
"""For `gc.set_threshold`, in processes that only read texts: new objects before the collector looks
for cycles, and how often it looks at older ones. Nearly all values are freed without it; at
Python's 700 it looks at every remembered name over and over. A command that reads one article
makes some 50,000 that stay, and is done before the collector has looked."""

MAX_CASE_BYTES = 2_000_000
MAX_CASE_DEPTH = 20
MAX_CASE_NODES = 100_000

MAX_ARCHIVE_BYTES = 50_000_000
"""Most bytes unpacked from one KMZ."""

MAX_GEO_POINTS = 200_000
"""Most points read from one KML, KMZ, GeoJSON or GPX file."""

MAX_GEO_DEPTH = 60
"""Deepest nesting of elements or arrays in such a file."""

PIPE_WAIT_S = 20
"""Seconds to wait for the other side of a named pipe."""

MAX_UNPACKED_BYTES = 300_000_000
"""Most bytes that a DOCX, ODT or XLSX may unpack to."""

MAX_PACKED_ENTRIES = 20_000
"""Most parts in such a file."""

MAX_BINARY_BYTES = 500_000_000
"""Largest PDF, office document or picture."""

MAX_PDF_PAGES = 5_000
MAX_SHEET_ROWS = 1_000_000
DOCUMENT_SECONDS = 60
DOCUMENT_CHARS_PER_SECOND = 20_000
"""Time that a document of a corpus may take: so many seconds, and one more for so many characters (a
tenth of what slow texts need)."""

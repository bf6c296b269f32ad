"""What `osint sun` prints: as text, records, a table and a map."""

"""Data of a language; see docs/languages.md."""

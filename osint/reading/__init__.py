"""Bytes to documents: the only room, with `cli`, that opens files."""

from osint.reading.documents import read_documents
from osint.reading.inputs import Input, Skipped, find_inputs

__all__ = ["Input", "Skipped", "find_inputs", "read_documents"]

"""Bytes to documents: the only room, with `cli`, that opens files."""

from osint.reading.documents import read_documents
from osint.reading.inputs import Input, find_inputs

__all__ = ["Input", "find_inputs", "read_documents"]

"""Recognition of toponyms: which words of a text are names of places."""

from osint.extract.places.candidates import Names
from osint.extract.places.known import Found
from osint.extract.places.lexicon import Fitted, fitted
from osint.extract.places.recognise import recognise

__all__ = ["Fitted", "Found", "Names", "fitted", "recognise"]

"""Recognition of toponyms: which words of a text are names of places."""

from osint.extract.places.recognise import Found, recognise

__all__ = ["Found", "recognise"]

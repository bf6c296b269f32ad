"""Identifiers of posts and files that carry the time they were made."""

from __future__ import annotations

from osint.extract.posts.scan import find

__all__ = ["find"]

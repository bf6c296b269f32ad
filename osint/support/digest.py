"""SHA-256 of a text's bytes, without loading OpenSSL for it, which takes longer than the hash."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

LARGEST_BYTES = 1_000_000
"""Up to here Python's own implementation is quicker than loading the other."""
_OWN = "_sha2" if sys.version_info >= (3, 12) else "_sha256"
"""Where Python keeps it. Private, so it may be missing."""


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal."""
    return str(_maker(len(data) <= LARGEST_BYTES)(data).hexdigest())


@cache
def _maker(is_small: bool) -> Any:
    if is_small:
        with suppress(ImportError, AttributeError):
            return import_module(_OWN).sha256
    return import_module("hashlib").sha256

"""The quick SHA-256 is the usual one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from osint.support import digest


@pytest.fixture(autouse=True)
def _anew() -> Iterator[None]:
    digest._maker.cache_clear()
    yield
    digest._maker.cache_clear()


@pytest.mark.parametrize("data", [b"", b"Graz", b"x" * (digest.LARGEST_BYTES + 1)])
def test_it_is_what_hashlib_says(data: bytes) -> None:
    assert digest.sha256_hex(data) == hashlib.sha256(data).hexdigest()


def test_a_python_without_its_own_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digest, "_OWN", "_no_such_module")
    assert digest.sha256_hex(b"Graz") == hashlib.sha256(b"Graz").hexdigest()

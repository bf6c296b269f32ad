"""RFC 3161 time stamps: what an authority's token says, and whether it is about a given file.

The authority's signature is not checked here: that needs its certificates, and `openssl ts -verify`
does it.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

from osint.errors import InputError
from osint.support.frozen import dataclass

LARGEST = 200_000
"""Bytes of a token with its certificates: real ones have 2 to 10 kB."""
_HASHES = {
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """When an authority saw a hash: `at` is in UTC, `digest` in hexadecimal digits."""

    at: datetime
    hash_name: str
    digest: str

    def is_of(self, data: bytes) -> bool:
        """Whether these bytes are what was stamped."""
        return hashlib.new(self.hash_name, data).hexdigest() == self.digest


def read_timestamp(data: bytes, name: str) -> TimeStamp:
    """The time stamp in a response (.tsr) or a bare token (.tst).

    Raises:
        InputError: it is neither, was refused by the authority, uses a hash that is too weak, or
            the library that reads it is missing.
    """
    try:
        from pyasn1.codec.der.decoder import decode
        from pyasn1.error import PyAsn1Error
        from pyasn1_modules import rfc3161, rfc5652
    except ImportError as error:
        raise InputError(
            "reading time stamps needs a library: pip install 'osint-geocheck[timestamps]'",
            path=name,
        ) from error
    if len(data) > LARGEST:
        raise InputError("is too large for a time stamp", path=name)
    try:
        content = _content(data, decode, rfc3161)
        signed, _ = decode(content["content"], asn1Spec=rfc5652.SignedData())
        info, _ = decode(bytes(signed["encapContentInfo"]["eContent"]), asn1Spec=rfc3161.TSTInfo())
        hash_name = _HASHES.get(str(info["messageImprint"]["hashAlgorithm"]["algorithm"]))
        digest = bytes(info["messageImprint"]["hashedMessage"]).hex()
        at = _instant(str(info["genTime"]))
    except (PyAsn1Error, KeyError, ValueError, TypeError, IndexError, RecursionError) as error:
        raise InputError("is not an RFC 3161 time stamp (.tsr, .tst)", path=name) from error
    if hash_name is None:
        raise InputError("stamps with a hash other than SHA-256, SHA-384 or SHA-512", path=name)
    return TimeStamp(at, hash_name, digest)


def _content(data: bytes, decode: Any, rfc3161: Any) -> Any:
    """The token: of a response, or bare."""
    from pyasn1.error import PyAsn1Error

    try:
        response, _ = decode(data, asn1Spec=rfc3161.TimeStampResp())
    except PyAsn1Error:
        return decode(data, asn1Spec=rfc3161.TimeStampToken())[0]
    if int(response["status"]["status"]) > 1:
        raise ValueError("the authority refused")
    return response["timeStampToken"]


def _instant(text: str) -> datetime:
    """GeneralizedTime in UTC, as RFC 3161 section 2.4.2 has it: 20260304120000Z, with fractions."""
    whole, _, _ = text.removesuffix("Z").partition(".")
    return datetime.strptime(whole, "%Y%m%d%H%M%S").replace(tzinfo=UTC)

"""RFC 3161 time stamps: listed in a manifest, and told by `case verify`."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from osint.case.custody import manifest
from osint.case.timestamp import read_timestamp
from osint.errors import InputError
from tests.cli.conftest import Ended, osint

__all__ = ["osint"]

pytest.importorskip("pyasn1_modules", reason="the extra 'timestamps' is not installed")

CASE = "schema: osint-case/1\ncase: {id: c, title: A case}\nsources:\n- {id: a, text: Nothing.}\n"
SHA256, SHA1 = "2.16.840.1.101.3.4.2.1", "1.3.14.3.2.26"
CONFIGURATION = """\
[req]
distinguished_name=dn
x509_extensions=v3
prompt=no
[dn]
CN=An authority of a test
[v3]
extendedKeyUsage=critical,timeStamping
[tsa]
default_tsa=one
[one]
serial=serial
signer_cert=c.pem
signer_key=k.pem
signer_digest=sha256
default_policy=1.2.3.4
digests=sha256
"""


def token(
    digest: bytes, algorithm: str = SHA256, status: int = 0, at: str = "20240502101112Z"
) -> bytes:
    """A response with a token that nobody signed."""
    from pyasn1.codec.der.encoder import encode
    from pyasn1.type.univ import Any, Integer, ObjectIdentifier, OctetString
    from pyasn1_modules import rfc3161, rfc5652

    info = rfc3161.TSTInfo()
    info["version"], info["policy"], info["serialNumber"] = 1, "1.2.3", 7
    info["messageImprint"]["hashAlgorithm"]["algorithm"] = algorithm
    info["messageImprint"]["hashedMessage"] = digest
    info["genTime"] = at
    signed = rfc5652.SignedData()
    signed["version"] = 3
    signed["digestAlgorithms"].clear()
    signed["encapContentInfo"]["eContentType"] = ObjectIdentifier("1.2.840.113549.1.9.16.1.4")
    signed["encapContentInfo"]["eContent"] = OctetString(encode(info)).subtype(
        explicitTag=rfc5652.tag.Tag(rfc5652.tag.tagClassContext, rfc5652.tag.tagFormatSimple, 0)
    )
    signed["signerInfos"].clear()
    response = rfc3161.TimeStampResp()
    response["status"]["status"] = Integer(status)
    response["timeStampToken"]["contentType"] = ObjectIdentifier("1.2.840.113549.1.7.2")
    response["timeStampToken"]["content"] = Any(encode(signed))
    return bytes(encode(response))


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


def test_it_says_when_and_of_what() -> None:
    found = read_timestamp(token(hashlib.sha256(b"abc").digest()), "a.tsr")
    assert found.at == datetime(2024, 5, 2, 10, 11, 12, tzinfo=UTC)
    assert found.is_of(b"abc") and not found.is_of(b"abd")


def test_a_fraction_of_a_second_is_dropped() -> None:
    found = read_timestamp(token(hashlib.sha256(b"").digest(), at="20240502101112.25Z"), "a.tsr")
    assert found.at.second == 12


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not an RFC 3161"),
        (b"\x30\x03\x02\x01\x00", "not an RFC 3161"),
        (b"\x30\x80" * 400, "not an RFC 3161"),
        (b"\x00" * 300_000, "too large"),
        (token(bytes(32), status=2), "not an RFC 3161"),
        (token(bytes(20), SHA1), "hash other than"),
        (token(bytes(32))[:-40], "not an RFC 3161"),
    ],
)
def test_anything_else_is_refused_with_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(InputError, match=why):
        read_timestamp(data, "a.tsr")


def test_a_manifest_lists_it_and_verify_tells_it(case: Path, osint: Callable[..., Ended]) -> None:
    stamp = case.with_name("case.tsr")
    stamp.write_bytes(token(hashlib.sha256(case.read_bytes()).digest()))
    listed = case.with_name("case.sha256")
    listed.write_text(manifest(case, str(stamp)), encoding="utf-8")
    assert "  case.tsr\n" in listed.read_text(encoding="utf-8")
    ended = osint("case", "verify", listed)
    assert ended.code == 0
    assert "case.tsr: OK; case.yaml was there at 2024-05-02 10:11:12 UTC" in ended.out


def test_that_of_another_state_is_refused(case: Path, osint: Callable[..., Ended]) -> None:
    stamp = case.with_name("case.tsr")
    stamp.write_bytes(token(hashlib.sha256(b"another").digest()))
    ended = osint("case", "hash", case, "--timestamp", stamp)
    assert ended.code == 2 and "of something else than case.yaml" in ended.err


def test_one_outside_of_the_folder_is_refused(
    case: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stamp = tmp_path_factory.mktemp("elsewhere") / "case.tsr"
    stamp.write_bytes(token(hashlib.sha256(case.read_bytes()).digest()))
    with pytest.raises(InputError, match="outside"):
        manifest(case, str(stamp))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_one_that_openssl_made(case: Path) -> None:
    folder = case.parent
    (folder / "ca.cnf").write_text(CONFIGURATION, encoding="ascii")
    (folder / "serial").write_text("01\n", encoding="ascii")
    for command in (
        "req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -config ca.cnf -days 9",
        "ts -query -data case.yaml -sha256 -cert -out q.tsq",
        "ts -reply -queryfile q.tsq -config ca.cnf -out case.tsr",
        "ts -reply -queryfile q.tsq -config ca.cnf -token_out -out case.tst",
    ):
        subprocess.run(["openssl", *command.split()], cwd=folder, check=True, capture_output=True)
    for name in ("case.tsr", "case.tst"):
        found = read_timestamp((folder / name).read_bytes(), name)
        assert found.is_of(case.read_bytes())

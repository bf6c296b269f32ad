"""Which encoding a file is in, and what is no text at all."""

import pytest

from osint.errors import InputError, UsageError
from osint.reading.decoding import decode


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_in_every_form_is_recognised(encoding: str) -> None:
    text = "Convoy seen 12 km from the frontier, near Lake Example.\nSecond line."
    assert decode(text.encode(encoding), path="a.txt") == text


def test_an_encoding_that_is_given_is_used() -> None:
    assert decode("Владивосток".encode("cp1251"), path="a.txt", encoding="cp1251") == "Владивосток"


def test_bytes_that_are_not_utf8_name_the_line_and_the_remedy() -> None:
    with pytest.raises(InputError, match=r"a\.txt:2: byte 7 .*--encoding"):
        decode(b"first\nx\xff", path="a.txt")


@pytest.mark.parametrize("data", [b"", b"  \n\t\n", b"\xef\xbb\xbf"])
def test_nothing_to_read_is_said(data: bytes) -> None:
    with pytest.raises(InputError, match="empty"):
        decode(data, path="a.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n\xe2\xe3",
        b"PK\x03\x04\x14\x00",
        b"\x89PNG\r\n\x1a\n\x00",
        bytes(range(256)),
        b"ab\x00cd" * 9,
    ],
)
def test_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"binary|packed|end the name in .docx"):
        decode(data, path="a.bin")


@pytest.mark.parametrize("path", ["lines.gpkg", "LINES.SHP"])
def test_a_layer_is_told_where_it_belongs(path: str) -> None:
    with pytest.raises(InputError, match="--layer"):
        decode(b"\x00\x00\x27\x0a" * 40, path=path)


def test_an_unknown_encoding_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="utf-99"):
        decode(b"text", path="a.txt", encoding="utf-99")

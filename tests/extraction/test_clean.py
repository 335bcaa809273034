"""Bytes to text, and text to the body that is stored."""

import pytest

from articles.extraction.clean import UndecodableText, decode, normalise


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("Gespräch".encode(), "Gespräch", "utf-8"),
        ("Gespräch".encode("utf-8-sig"), "Gespräch", "utf-8-sig"),
        ("Gespräch".encode("utf-16"), "Gespräch", "utf-16"),
        ("„Gespräch“ – 5 €".encode("cp1252"), "„Gespräch“ – 5 €", "cp1252"),
        (b"", "", "utf-8"),
    ],
)
def test_encodings(data, text, encoding):
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert bool(decoded.warnings) == (encoding in ("utf-16", "cp1252"))


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x08\x06\x00\xff\xfe",
        b"a text with one byte that no one knows: \x81",
        b"\xff\xfea",  # half a UTF-16 character
    ],
)
def test_no_text(data):
    with pytest.raises(UndecodableText, match=r"byte [0-9]+.*UTF-8"):
        decode(data)


@pytest.mark.parametrize(
    ("text", "body", "warnings"),
    [
        ("  a\r\nb\rc \n", "a\nb\nc", 0),
        ("a\0b\x07c\td", "abc\td", 1),
        ("Mu\u0308ller", "Müller", 0),
        ("broken \ud800 half", "broken \N{REPLACEMENT CHARACTER} half", 1),
        ("line\u2028separator", "line\u2028separator", 0),
    ],
)
def test_normalise(text, body, warnings):
    cleaned = normalise(text)
    assert (cleaned.text, len(cleaned.warnings)) == (body, warnings)
    assert normalise(cleaned.text).text == cleaned.text

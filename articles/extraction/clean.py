"""Bytes to text, and text to the body that is stored."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
SURROGATES = re.compile("[\ud800-\udfff]")
# More controls than this share of the bytes: a picture or a program, not a text in an old encoding.
BINARY_SHARE = 0.02


class UndecodableText(ValueError):
    """The bytes are no text in any encoding that we know; the message says where and what to do.

    `said` has places in braces for the `parts`, so that it can be said in other languages.
    """

    def __init__(self, said: str, **parts: str | int) -> None:
        super().__init__(said.format(**parts))
        self.said, self.parts = said, parts


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text out of bytes, the encoding that was taken, and what a user should know of it."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Normalised:
    """Text as it is stored, and what had to be taken out."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Read `data` as UTF-8, UTF-16 with a byte order mark, or Windows-1252; raises UndecodableText with the place."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return decode_as(data, encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return decode_windows(data, error.start)


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Read `data` in the encoding that its byte order mark announces."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableText(
            "byte {place} does not fit the encoding {encoding} that the file's first bytes announce; "
            "save the file as UTF-8",
            place=error.start,
            encoding=encoding,
        ) from error
    warnings = () if encoding == "utf-8-sig" else (f"the file is {encoding.upper()}, not UTF-8; it was converted",)
    return Decoded(text, encoding, warnings)


def decode_windows(data: bytes, place: int) -> Decoded:
    """Read bytes that are no UTF-8 as Windows-1252, unless they look like no text at all."""
    controls = sum(byte < 32 and byte not in (9, 10, 12, 13) for byte in data)
    if controls > BINARY_SHARE * len(data):
        said = "byte {place} is no UTF-8 and the file looks like no text; save the file as UTF-8"
        raise UndecodableText(said, place=place)
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        said = "byte {place} is no UTF-8 and byte {other} no Windows-1252; save the file as UTF-8"
        raise UndecodableText(said, place=place, other=error.start) from error
    return Decoded(text, "cp1252", (f"byte {place} is no UTF-8; the file was read as Windows-1252",))


def normalise(text: str) -> Normalised:
    """Line ends as newlines, NFC, no control characters or lone surrogates, no outer white space."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, controls = CONTROLS.subn("", text)
    text, surrogates = SURROGATES.subn("\N{REPLACEMENT CHARACTER}", text)
    text = unicodedata.normalize("NFC", text).strip()
    counts = ((controls, "control characters were removed"), (surrogates, "broken characters were replaced"))
    return Normalised(text, tuple(f"{count} {what}" for count, what in counts if count))

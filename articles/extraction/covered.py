"""Which characters of a body some findings cover: a byte for each, for a set of offsets takes sixty times as much."""

from __future__ import annotations

from collections.abc import Iterable

from articles.extraction.schema import Span


def covered(body: str, spans: Iterable[Span]) -> bytearray:
    """One byte a character of `body`: 1 inside of `spans`, which lie in it, and 0 outside; `found[offset]` asks."""
    found = bytearray(len(body))
    for start, end in spans:
        found[start:end] = b"\1" * (end - start)
    return found

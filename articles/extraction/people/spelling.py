"""Spellings of one name: transcriptions differ in a dozen letters, and initials stand for given names."""

from __future__ import annotations

from difflib import SequenceMatcher

from articles.extraction.vocabulary import remembered

ALIKE = 0.85
SPELLINGS = (
    ("tsch", "ch"),
    ("dsch", "j"),
    ("sch", "sh"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("ph", "f"),
    ("th", "t"),
    ("ss", "s"),
    ("ff", "f"),
    ("ii", "i"),
)


def spelled_alike(one: str, other: str) -> bool:
    """Whether two given names are spellings of one, or one is the initial of the other: "Baschar" and "Bashar"."""
    if len(one) <= 2 or len(other) <= 2:
        return one[0] == other[0]
    one, other = key_of(one), key_of(other)
    return one[0] == other[0] and SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


@remembered
def key_of(name: str) -> str:
    """A name without the letters that transcriptions differ in."""
    key = name.lower()
    for long, short in SPELLINGS:
        key = key.replace(long, short)
    return key

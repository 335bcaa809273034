"""Near-identical reports: one wording printed twice, changed a little, cut short, or carried on.

A text is the set of its shingles, every four words in a row. Few numbers stand for the set: the bands of its sketch.
Texts with much in common share a band, so that an index of bands finds them; the shingles then say how near they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

WORD = re.compile(r"\w+")
WORDS_A_SHINGLE = 4
# Of so many bins the smallest shingle is kept. Two neighbours are a band: of texts that share a third of their wording
# 85 in a hundred have one in common, of texts that share half 99, of texts that share a twentieth 4.
BINS = 32
BINS_A_BAND = 2
# Less than this is common to reports that tell of the same thing in their own words, with the same words quoted.
SAME, INSIDE = 0.4, 0.7
# A text is a longer one, not the same with changes, from so many times the length on.
GREATER = 1.3
# A few words say nothing: a headline is in many reports.
ENOUGH = 25

Shingles = frozenset[int]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How a text is like another: `alike` is the share of all wording that both have, from 0 to 1.

    `kind` is same, longer (it holds nearly all of the other and more) or shorter (it is nearly all in the other), and
    `share` what is meant: for same as `alike`, else how much of the lesser text is in the greater.
    """

    kind: str
    share: float
    alike: float


def shingles(text: str) -> Shingles:
    """The numbers of all four words in a row, whatever their case and what stands between them."""
    words = [word.casefold() for word in WORD.findall(text)]
    last = max(len(words) - WORDS_A_SHINGLE, 0)
    return frozenset(number(" ".join(words[at : at + WORDS_A_SHINGLE])) for at in range(last + 1) if words)


def number(words: str) -> int:
    """The words as 64 bits, on every machine the same."""
    return int.from_bytes(blake2b(words.encode("utf-8", "replace"), digest_size=8).digest())


def bands(of: Shingles) -> list[int]:
    """What the index keeps of a text: 16 numbers of 63 bits; none of a text that is too short to be compared."""
    if len(of) < ENOUGH:
        return []
    sketch = filled(smallest(of))
    pairs = (sketch[at : at + BINS_A_BAND] for at in range(0, BINS, BINS_A_BAND))
    return [number(f"{at} {pair}") >> 1 for at, pair in enumerate(pairs)]


def smallest(of: Shingles) -> list[int | None]:
    """The smallest shingle that falls into each bin."""
    bins: list[int | None] = [None] * BINS
    for shingle in of:
        at, value = shingle % BINS, shingle // BINS
        known = bins[at]
        if known is None or value < known:
            bins[at] = value
    return bins


def filled(bins: list[int | None]) -> list[tuple[int, int]]:
    """Each bin's shingle; an empty one borrows that of the next, and says from how far away."""
    return [next(borrowed(bins, at)) for at in range(BINS)]


def borrowed(bins: list[int | None], at: int) -> Iterator[tuple[int, int]]:
    """The shingles from a bin on, round to itself, each with its distance."""
    for distance in range(BINS):
        value = bins[(at + distance) % BINS]
        if value is not None:
            yield distance, value


def likeness(mine: Shingles, other: Shingles) -> Likeness | None:
    """How the one text is like the other; None for texts that only speak of the same."""
    lesser, greater = sorted((len(mine), len(other)))
    if lesser < ENOUGH:
        return None
    common = len(mine & other)
    alike, inside = common / len(mine | other), common / lesser
    if inside >= INSIDE and greater > GREATER * lesser:
        return Likeness("longer" if len(mine) > len(other) else "shorter", inside, alike)
    return Likeness("same", alike, alike) if alike >= SAME else None


def nearest(mine: Shingles, others: Iterable[tuple[int, Shingles]]) -> tuple[int, Likeness] | None:
    """The key of the text that is most like mine, and how; the first of equals."""
    found = [(key, like) for key, other in others if (like := likeness(mine, other))]
    return max(found, key=lambda pair: pair[1].alike) if found else None

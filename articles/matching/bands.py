"""The bands of a wording: few numbers by which an index finds the texts that have much in common with it."""

from __future__ import annotations

from collections.abc import Iterator

from articles.matching.wording import Shingles, Wording, number

# Of so many bins the smallest shingle is kept. Two neighbours are a band: of texts that share a third of their wording
# 85 in a hundred have one in common and 53 two, of texts that share half 99 and 94, of texts that share a twentieth 4
# and none; the beginning of the text has bands of its own.
BINS = 32
BINS_A_BAND = 2
# Who shortens keeps the beginning: a fifth of a text has few bands in common with all of it, but those of its first
# sentences are the same.
LEAD_BINS = 8
# A few words say nothing: a headline is in many reports.
ENOUGH = 25


def bands(of: Wording) -> list[int]:
    """What the index keeps of a text: numbers of 63 bits; none of a text that is too short to be compared."""
    if len(of.all) < ENOUGH:
        return []
    beginnings = (("first ", of.first), ("lead ", of.lead))
    leads = [band for kind, part in beginnings if len(part) >= ENOUGH for band in banded(part, LEAD_BINS, kind)]
    # Of two that credit one agency a quarter of the wording is enough, for which there must be more to find it by.
    credited = banded(of.all, BINS, f"{of.agency} ", first=1) if of.agency else []
    return [*banded(of.all, BINS, ""), *leads, *credited]


def banded(of: Shingles, bins: int, kind: str, first: int = 0) -> list[int]:
    """One number for every two bins of the sketch, from the `first` bin on."""
    sketch = filled(smallest(of, bins))
    sketch = [*sketch[first:], *sketch[:first]]
    pairs = (sketch[at : at + BINS_A_BAND] for at in range(0, bins, BINS_A_BAND))
    return [number(f"{kind}{at} {pair}") >> 1 for at, pair in enumerate(pairs)]


def smallest(of: Shingles, number_of_bins: int) -> list[int | None]:
    """The smallest shingle that falls into each bin."""
    bins: list[int | None] = [None] * number_of_bins
    for shingle in of:
        at, value = shingle % number_of_bins, shingle // number_of_bins
        known = bins[at]
        if known is None or value < known:
            bins[at] = value
    return bins


def filled(bins: list[int | None]) -> list[tuple[int, int]]:
    """Each bin's shingle; an empty one borrows that of the next, and says from how far away."""
    return [next(borrowed(bins, at)) for at in range(len(bins))]


def borrowed(bins: list[int | None], at: int) -> Iterator[tuple[int, int]]:
    """The shingles from a bin on, round to itself, each with its distance."""
    for distance in range(len(bins)):
        value = bins[(at + distance) % len(bins)]
        if value is not None:
            yield distance, value

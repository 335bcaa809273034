"""Numbers of rows, by the ids of the rows: packed, and shared between one moment and the next."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np
from pyroaring import BitMap

from articles.indexing.conditions import Value
from articles.indexing.sharing import Shared

# So many rows, as a power of two, are kept together: what changes is written anew as a whole, and what is asked for
# is looked up in each.
BITS = 15
ROWS = 1 << BITS
LAST = ROWS - 1
SIZES = (np.uint8, np.uint16, np.uint32, np.int64)
# Where the numbers of each row begin, with the end of the last ones, and the numbers.
Numbers = np.ndarray
Chunk = tuple[Numbers, Numbers]
EMPTY: Chunk = (np.zeros(ROWS + 1, np.uint32), np.zeros(0, np.uint8))
# Numbers below this are counted in a table that has a place for each, so long as there are not much fewer of them.
TABLE, THINNEST = 1 << 16, 4


def packed(numbers: Numbers) -> Numbers:
    """The numbers in as few bytes as the greatest of them needs."""
    least, greatest = (int(numbers.min()), int(numbers.max())) if len(numbers) else (0, 0)
    sizes = (size for size in SIZES if np.iinfo(size).min <= least and greatest <= np.iinfo(size).max)
    return numbers.astype(next(sizes))


def number_of(value: Value) -> int:
    """A value as a number: ids are that, codes of countries are at most four letters."""
    return int.from_bytes(value.encode("ascii"), "big") if isinstance(value, str) else value


def code_of(number: int) -> str:
    """The code that became this number."""
    return number.to_bytes(4, "big").lstrip(b"\0").decode("ascii")


def ids_of(rows: BitMap) -> Numbers:
    """The ids, in their order."""
    return np.frombuffer(rows.to_array(), np.uint32)


def bitmap(ids: Numbers) -> BitMap:
    """The ids as a bitmap."""
    return BitMap(array("I", ids.astype(np.uint32).tobytes()))


def counted(numbers: Numbers) -> tuple[Numbers, Numbers]:
    """Which numbers there are, in their order, and how often each."""
    if len(numbers) and int(numbers.max()) < max(TABLE, THINNEST * len(numbers)):
        table = np.bincount(numbers)
        found = np.flatnonzero(table)
        return found, table[found]
    return np.unique(numbers, return_counts=True)


class Lists:
    """Some numbers for each row, or none: of each chunk where those of a row begin, and the numbers of all.

    They are ids or others; or they stand for `codes`.
    """

    def __init__(self, chunks: Shared[int, Chunk] | None = None, codes: bool = False) -> None:
        self.chunks: Shared[int, Chunk] = Shared() if chunks is None else chunks
        self.codes = codes

    def of(self, row: int) -> list[int]:
        """The numbers of a row."""
        starts, numbers = self.chunks.get(row >> BITS, EMPTY)
        found: list[int] = numbers[starts[row & LAST] : starts[(row & LAST) + 1]].tolist()
        return found

    def together(self, rows: BitMap) -> Numbers:
        """The numbers of all these rows, one after the other in the order of the rows."""
        found = [picked(*self.chunks[chunk], some) for chunk, some in by_chunk(ids_of(rows)) if chunk in self.chunks]
        return np.concatenate(found) if found else EMPTY[1]

    def all(self) -> Numbers:
        """The numbers of every row, in the order of the rows."""
        found = [self.chunks[chunk][1] for chunk in sorted(self.chunks)]
        return np.concatenate(found) if found else EMPTY[1]

    def replaced(self, rows: BitMap, pairs: Iterable[tuple[int, int]]) -> Lists:
        """The same with other numbers for these rows: those of the pairs of (number, row), in their order."""
        told = np.array(list(pairs), np.int64).reshape(-1, 2)
        told = told[np.argsort(told[:, 1], kind="stable")]
        fresh = {chunk: told[first:last] for chunk, first, last in bounds(told[:, 1])}
        new = {}
        for chunk, some in by_chunk(ids_of(rows)):
            numbers, owners = fresh.get(chunk, told[:0]).T
            new[chunk] = exchanged(*self.chunks.get(chunk, EMPTY), some, owners & LAST, numbers)
        return Lists(self.chunks.exchanged(new), self.codes)

    def values(self, rows: BitMap) -> list[Value]:
        """Each value that any of these rows has, once."""
        return self.meant(counted(self.together(rows))[0])

    def numbers(self, rows: BitMap) -> BitMap:
        """The same as numbers."""
        return bitmap(counted(self.together(rows))[0])

    def counts(self, rows: BitMap, most: int | None = None) -> dict[Value, int]:
        """How many of these rows have each value; with `most` no values that are rarer than so many others."""
        values, numbers = counted(self.together(rows))
        if most is not None and 0 < most < len(values):
            often = numbers >= np.partition(numbers, -most)[-most]
            values, numbers = values[often], numbers[often]
        return dict(zip(self.meant(values), numbers.tolist(), strict=True))

    def meant(self, numbers: Numbers) -> list[Value]:
        """The values for which these numbers stand."""
        found: list[Value] = numbers.tolist()
        return [code_of(int(number)) for number in found] if self.codes else found


def bounds(ids: Numbers) -> Iterator[tuple[int, int, int]]:
    """The chunks in which ids lie, which are in their order, and from where to where those of each are."""
    chunks = ids >> BITS
    edges = [0, *(np.flatnonzero(np.diff(chunks)) + 1).tolist(), len(ids)]
    for first, last in pairwise(edges):
        if first < last:
            yield int(chunks[first]), first, last


def by_chunk(ids: Numbers) -> Iterator[tuple[int, Numbers]]:
    """The chunks in which ids lie, and which of the rows of each they are."""
    for chunk, first, last in bounds(ids):
        yield chunk, ids[first:last] & LAST


def picked(starts: Numbers, numbers: Numbers, rows: Numbers) -> Numbers:
    """The numbers of some rows of a chunk."""
    begins = starts[rows].astype(np.int64)
    lengths = starts[rows + 1] - begins
    before = np.cumsum(lengths) - lengths
    return numbers[np.arange(lengths.sum()) + np.repeat(begins - before, lengths)]


def exchanged(starts: Numbers, numbers: Numbers, rows: Numbers, owners: Numbers, new: Numbers) -> Chunk | tuple[()]:
    """A chunk in which the numbers of some rows are the `new` ones of their `owners`; empty without any."""
    untouched = np.ones(ROWS, bool)
    untouched[rows] = False
    lengths = np.diff(starts).astype(np.int64)
    left = numbers[np.repeat(untouched, lengths)].astype(np.int64)
    lengths = np.where(untouched, lengths, 0)
    found = np.insert(left, (np.cumsum(lengths) - lengths)[owners], new)
    begins = np.concatenate(([0], np.cumsum(lengths + np.bincount(owners, minlength=ROWS))))
    return (packed(begins), packed(found)) if len(found) else ()

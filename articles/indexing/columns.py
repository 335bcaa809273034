"""Numbers of rows, by the ids of the rows: packed, and shared between one moment and the next."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import groupby

from articles.indexing.sharing import Shared

# So many rows, as a power of two, are kept together.
BITS = 10
ROWS = 1 << BITS
LAST = ROWS - 1
SIZES = (("B", 1 << 8), ("H", 1 << 16), ("I", 1 << 32))
EMPTY = (array("B", bytes(ROWS + 1)), array("B"))
# Where the numbers of each row begin, and the numbers: arrays, or the bytes of a file seen as such.
Numbers = array | memoryview
Chunk = tuple[Numbers, Numbers]


def packed(numbers: list[int]) -> array:
    """The numbers in as few bytes as the greatest of them needs."""
    least, greatest = min(numbers, default=0), max(numbers, default=0)
    size = next((code for code, limit in SIZES if least >= 0 and greatest < limit), "q")
    return array(size, numbers)


class Lists:
    """Some numbers for each row, or none: of each chunk where those of a row begin, and the numbers of all."""

    def __init__(self, chunks: Shared[int, Chunk] | None = None) -> None:
        self.chunks: Shared[int, Chunk] = Shared() if chunks is None else chunks

    def of(self, row: int) -> Numbers | tuple[()]:
        """The numbers of a row."""
        chunk = self.chunks.get(row >> BITS)
        if chunk is None:
            return ()
        starts, numbers = chunk
        return numbers[starts[row & LAST] : starts[(row & LAST) + 1]]

    def together(self, rows: Iterable[int]) -> list[int]:
        """The numbers of all these rows, one after the other."""
        found: list[int] = []
        for chunk, some in groupby(rows, key=lambda row: row >> BITS):
            starts, numbers = self.chunks.get(chunk, EMPTY)
            for row in some:
                at = row & LAST
                found += numbers[starts[at] : starts[at + 1]]
        return found

    def all(self) -> array:
        """The numbers of every row, in the order of the rows."""
        found = array("q")
        for chunk in sorted(self.chunks):
            found.extend(array("q", self.chunks[chunk][1]))
        return found

    def replaced(self, rows: Iterable[int], pairs: Iterable[tuple[int, int]]) -> Lists:
        """The same with other numbers for these rows: those of the pairs of (number, row)."""
        found: dict[int, dict[int, list[int]]] = {}
        for row in rows:
            found.setdefault(row >> BITS, {})[row & LAST] = []
        for number, row in pairs:
            found[row >> BITS][row & LAST].append(number)
        new = {chunk: exchanged(*self.chunks.get(chunk, EMPTY), rows) for chunk, rows in found.items()}
        return Lists(self.chunks.exchanged(new))


def exchanged(starts: Numbers, numbers: Numbers, new: dict[int, list[int]]) -> Chunk | tuple[()]:
    """A chunk in which the numbers of some rows are new, and those between them as they were; empty without any."""
    begins, found, done = [0], [], 0
    for row in [*sorted(new), ROWS]:
        shift = len(found) - starts[done]
        found += numbers[starts[done] : starts[row]]
        begins += [start + shift for start in starts[done + 1 : row + 1]]
        if row in new:
            found += new[row]
            begins.append(len(found))
        done = row + 1
    return (packed(begins), packed(found)) if found else ()

"""Numbers of rows, by the ids of the rows: packed, and shared between one moment and the next."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

# So many rows, as a power of two, are kept together.
BITS = 10
ROWS = 1 << BITS
LAST = ROWS - 1
SIZES = (("B", 1 << 8), ("H", 1 << 16), ("I", 1 << 32))


def packed(numbers: list[int]) -> array:
    """The numbers in as few bytes as the greatest of them needs."""
    least, greatest = min(numbers, default=0), max(numbers, default=0)
    size = next((code for code, limit in SIZES if least >= 0 and greatest < limit), "q")
    return array(size, numbers)


class Lists:
    """Some numbers for each row, or none: of each chunk where those of a row begin, and the numbers of all."""

    def __init__(self, chunks: dict[int, tuple[array, array]] | None = None) -> None:
        self.chunks = chunks or {}

    def of(self, row: int) -> array | tuple[()]:
        """The numbers of a row."""
        chunk = self.chunks.get(row >> BITS)
        if chunk is None:
            return ()
        starts, numbers = chunk
        return numbers[starts[row & LAST] : starts[(row & LAST) + 1]]

    def first(self, row: int) -> int:
        """The first number of a row, 0 without any."""
        return next(iter(self.of(row)), 0)

    def together(self, rows: Iterable[int]) -> Iterator[int]:
        """The numbers of all these rows, one after the other."""
        for row in rows:
            yield from self.of(row)

    def replaced(self, rows: Iterable[int], pairs: Iterable[tuple[int, int]]) -> Lists:
        """The same with other numbers for these rows: those of the pairs of (number, row)."""
        found: dict[int, dict[int, list[int]]] = {}
        for row in rows:
            found.setdefault(row >> BITS, {})[row & LAST] = []
        for number, row in pairs:
            found[row >> BITS][row & LAST].append(number)
        chunks = {**self.chunks, **{chunk: self.chunk(chunk, new) for chunk, new in found.items()}}
        return Lists({chunk: kept for chunk, kept in chunks.items() if kept[1]})

    def chunk(self, number: int, new: dict[int, list[int]]) -> tuple[array, array]:
        """A chunk in which the numbers of some rows are new."""
        starts, numbers, first = [0], [], number << BITS
        for row in range(ROWS):
            numbers += new[row] if row in new else self.of(first + row)
            starts.append(len(numbers))
        return packed(starts), packed(numbers)

"""How often each two of the busiest were at one meeting."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any


@dataclass(frozen=True)
class Counted:
    """The busiest in order, the number of meetings of each, and of each two of them; `others` were at meetings too."""

    keys: list[Any]
    totals: dict[Any, int]
    pairs: dict[frozenset[Any], int]
    others: int

    def together(self, one: Any, other: Any) -> int:
        """The number of meetings of these two."""
        return self.pairs.get(frozenset((one, other)), 0)


def counted(seats: Iterable[tuple[int, Hashable]], number: int) -> Counted:
    """Count pairs of a meeting's id and somebody present; of those with equally many the lesser key comes first.

    Every meeting is one bit of a number, so that two of them are compared in microseconds however many they attended.
    """
    attended: dict[Any, list[int]] = defaultdict(list)
    for meeting, key in seats:
        attended[key].append(meeting)
    totals = Counter({key: len(meetings) for key, meetings in attended.items()})
    keys = sorted(totals, key=lambda key: (-totals[key], key))[:number]
    bits = {key: as_bits(attended[key]) for key in keys}
    pairs = {frozenset(pair): (bits[pair[0]] & bits[pair[1]]).bit_count() for pair in combinations(keys, 2)}
    return Counted(keys, {key: totals[key] for key in keys}, pairs, len(totals) - len(keys))


def as_bits(numbers: list[int]) -> int:
    """A number that has the bits of these places set."""
    held = bytearray(max(numbers) // 8 + 1)
    for number in numbers:
        held[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(held, "little")

"""Two ways to divide things into groups, held against each other: by pairs, and by B³.

Things are pairs of a key and its two labels, wanted and found; equal labels mean the same group. *Pairwise*: each two
things that belong together are one finding. *B³* (Bagga and Baldwin 1998): for each thing the share of its found group
that belongs to it, and of its own group that was found; then the mean over all things.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from articles.evaluation.tally import share


class Thing(NamedTuple):
    """Something that belongs to a group, in words; `found` is None where it was not found at all."""

    words: str
    wanted: Hashable
    found: Hashable


# Whether two wanted groups may be taken for one, so that nothing is counted of the two.
Open = Callable[[Hashable, Hashable], bool]


@dataclass(frozen=True)
class Cubed:
    """Precision, recall and F1 over things, from 0 to 1."""

    precision: float
    recall: float
    number: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return share(2 * self.precision * self.recall, self.precision + self.recall)

    def as_dict(self) -> dict[str, float]:
        """All figures, rounded for reading."""
        return {"precision": self.precision, "recall": self.recall, "f1": self.f1, "number": self.number}


class Pairs(NamedTuple):
    """How many pairs are right, and which are false and missed, in words."""

    right: int
    false: list[str]
    missed: list[str]


def nothing_open(one: Hashable, other: Hashable) -> bool:
    """No two groups may be taken for one."""
    return False


def pairwise(things: Sequence[Thing], is_open: Open = nothing_open) -> Pairs:
    """The pairs of things that belong together, as wanted and as found."""
    right, false, missed = 0, [], []
    for one, other in combinations(things, 2):
        wanted, found = one.wanted == other.wanted, together(one, other)
        if wanted and found:
            right += 1
        elif found and not is_open(one.wanted, other.wanted):
            false.append(f"{one.words} and {other.words}")
        elif wanted:
            missed.append(f"{one.words} and {other.words}")
    return Pairs(right, false, missed)


def cubed(things: Sequence[Thing], is_open: Open = nothing_open) -> Cubed:
    """B³ over the things; one that was not found stands alone."""
    shares = [shares_of(number, things, is_open) for number in range(len(things))]
    precision, recall = (sum(column) for column in zip(*shares, strict=True)) if shares else (0.0, 0.0)
    return Cubed(share(precision, len(things)), share(recall, len(things)), len(things))


def shares_of(number: int, things: Sequence[Thing], is_open: Open) -> tuple[float, float]:
    """How much of a thing's found group belongs to it, and how much of its own group was found."""
    mine = things[number]
    found = [n for n, other in enumerate(things) if n == number or together(mine, other)]
    found = [n for n in found if not is_open(mine.wanted, things[n].wanted)]
    right = sum(mine.wanted == things[n].wanted for n in found)
    return right / len(found), right / sum(mine.wanted == other.wanted for other in things)


def together(one: Thing, other: Thing) -> bool:
    """Whether the two were found in one group."""
    return one.found is not None and one.found == other.found

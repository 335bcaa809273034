"""Counting right, false and missed findings, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

Found = TypeVar("Found")
Wanted = TypeVar("Wanted")


@dataclass
class Tally:
    """How many findings were right, false and missed."""

    right: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of the findings that are right; 0 where nothing was found."""
        return share(self.right, self.right + self.false)

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 where nothing is there."""
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return share(2 * self.right, 2 * self.right + self.false + self.missed)

    def as_dict(self) -> dict[str, float]:
        """All figures, rounded for reading."""
        return {"precision": self.precision, "recall": self.recall, "f1": self.f1} | vars(self)


@dataclass
class Rate:
    """How many values of matched findings were right."""

    right: int = 0
    total: int = 0

    def as_dict(self) -> dict[str, float]:
        """All figures, rounded for reading."""
        return {"accuracy": share(self.right, self.total)} | vars(self)


@dataclass
class Report:
    """The figures of a set of annotated reports, and a line for every miss and every false finding."""

    documents: int = 0
    items: dict[str, Tally] = field(default_factory=dict)
    values: dict[str, Rate] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def count(self, kind: str, right: int, false: Sequence[str], missed: Sequence[str], where: str) -> None:
        """Add findings of a kind; `false` and `missed` are words for a reader."""
        tally = self.items.setdefault(kind, Tally())
        tally.right += right
        tally.false += len(false)
        tally.missed += len(missed)
        self.notes += [f"{where}: {kind}: false: {what}" for what in false]
        self.notes += [f"{where}: {kind}: missed: {what}" for what in missed]

    def check(self, kind: str, right: bool, what: str, where: str) -> None:
        """Add one value of a matched finding; `what` says found and wanted."""
        rate = self.values.setdefault(kind, Rate())
        rate.right += right
        rate.total += 1
        if not right:
            self.notes.append(f"{where}: {kind}: {what}")

    def as_dict(self) -> dict[str, Any]:
        """Everything, as it goes into JSON."""
        return {
            "documents": self.documents,
            "items": {kind: tally.as_dict() for kind, tally in sorted(self.items.items())},
            "values": {kind: rate.as_dict() for kind, rate in sorted(self.values.items())},
            "notes": self.notes,
        }

    def lines(self) -> list[str]:
        """The figures as a table for a terminal."""
        head = f"{'':26}      P      R     F1  right  false  missed"
        items = [
            f"{kind:26}{t.precision:7.3f}{t.recall:7.3f}{t.f1:7.3f}{t.right:7}{t.false:7}{t.missed:8}"
            for kind, t in self.items.items()
        ]
        values = [f"{kind:26}{share(r.right, r.total):7.3f}  {r.right} of {r.total}" for kind, r in self.values.items()]
        return [f"{self.documents} reports", head, *items, *values]


def share(part: float, whole: float) -> float:
    """`part` of `whole`, rounded to four places; 0 of nothing."""
    return round(part / whole, 4) if whole else 0.0


def pairs(found: Sequence[Found], wanted: Sequence[Wanted], rate: Callable[[Found, Wanted], float]) -> dict[int, int]:
    """One-to-one pairs (number found: number wanted), the best rated first; a rating of 0 is no pair."""
    rated = [(rate(f, w), -i, -j) for i, f in enumerate(found) for j, w in enumerate(wanted)]
    paired: dict[int, int] = {}
    for rating, i, j in sorted(rated, reverse=True):
        if rating > 0 and -i not in paired and -j not in paired.values():
            paired[-i] = -j
    return paired

"""Cells side by side, with marks on what differs and on what only one of them has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Item:
    """One thing that a report says, the passage that says it, and what it is compared by; `alone`: nobody else has it.

    `language` is that of words taken from the report; `note` are such words beside them, `quoted` are whole sentences.
    """

    words: str
    url: str = ""
    key: Hashable = None
    language: str = ""
    note: str = ""
    note_language: str = ""
    quoted: bool = False
    alone: bool = False


@dataclass
class Cell:
    """What one report says of one fact, by its outlet; `value` is what cells are compared by.

    `like` is the outlet of the first report that says quite the same.
    """

    outlet: str
    items: list[Item]
    value: Any = None
    differs: bool = False
    like: str = ""


@dataclass
class Row:
    """One fact as each report has it; `name` is for the style sheet."""

    name: str
    label: str
    cells: list[Cell] = field(default_factory=list)

    @property
    def told(self) -> bool:
        """Whether any report says something."""
        return any(cell.items for cell in self.cells)

    @property
    def differs(self) -> bool:
        """Whether reports contradict each other."""
        return any(cell.differs for cell in self.cells)

    @property
    def against(self) -> list[str]:
        """The outlets that contradict the others."""
        return [cell.outlet for cell in self.cells if cell.differs]

    @property
    def agreed(self) -> bool:
        """Whether all that say something say the same."""
        speaking = [cell for cell in self.cells if cell.items]
        return len(speaking) > 1 and all(cell.like for cell in speaking[1:])


def mark_echoes(row: Row) -> Row:
    """Say of each cell that only repeats another one's words or people which that is."""
    first: dict[Hashable, str] = {}
    for cell in row.cells:
        said = frozenset(item.key or item.words for item in cell.items)
        if cell.items and not any(item.quoted for item in cell.items):
            outlet = first.setdefault(said, cell.outlet)
            cell.like = outlet if outlet != cell.outlet else ""
    return row


def mark_clashes(row: Row, clash: Callable[[Any, Any], bool]) -> Row:
    """Mark each cell that more of the others contradict than agree with; where two say two things, both."""
    known = [cell for cell in row.cells if cell.value is not None]
    for cell in known:
        against = sum(clash(cell.value, other.value) for other in known if other is not cell)
        cell.differs = against > len(known) - 1 - against
    return row


def mark_alone(row: Row) -> Row:
    """Mark each item that only one of several reports has."""
    speaking: Sequence[Cell] = [cell for cell in row.cells if cell.items]
    counts = Counter(key for cell in speaking for key in {item.key for item in cell.items})
    for cell in speaking:
        for item in cell.items:
            item.alone = len(speaking) > 1 and counts[item.key] == 1
    return row

"""What scoring a file of annotations gives: figures, and a line for every error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


class Scored(Protocol):
    """Figures of one file or folder of annotations."""

    @property
    def notes(self) -> Sequence[str]:
        """A line for every error."""

    def as_dict(self) -> dict[str, Any]:
        """Everything, as it goes into JSON."""

    def lines(self) -> list[str]:
        """The figures as a table for a terminal."""


@dataclass(frozen=True)
class Score:
    """Figures with precision, recall, F1 in percent and the number they rest on, perhaps in groups."""

    figures: dict[str, Any]
    notes: Sequence[str] = ()

    def as_dict(self) -> dict[str, Any]:
        """Everything, as it goes into JSON."""
        return {**self.figures, "notes": list(self.notes)}

    def lines(self) -> list[str]:
        """The figures as a table for a terminal."""
        return [f"{'':32}      P      R     F1  number", *figure_lines(self.figures)]


def figure_lines(found: dict[str, Any], group: str = "") -> Iterator[str]:
    """One line for each figure; those of a group stand below each other behind its name."""
    for kind, figure in found.items():
        if "f1" in figure:
            values = (figure["precision"], figure["recall"], figure["f1"])
            yield f"{group + kind:32}{''.join(f'{value:7.1f}' for value in values)}{figure['number']:8}"
        else:
            yield from figure_lines(figure, f"{kind}: ")

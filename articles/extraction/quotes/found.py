"""What one rule found: a quotation as word positions, before anybody knows who its speaker is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from articles.extraction.quotes.units import Unit
from articles.extraction.schema import Span

BORDER = frozenset(",:;–")


@dataclass(frozen=True, slots=True)
class Found:
    """A quotation and its frame as spans; `pair` is its index among the quotation marks, for direct speech."""

    type: str
    spans: tuple[Span, ...]
    speaker: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    frame: tuple[Span, ...] = ()
    addressee: tuple[Span, ...] = ()
    denied: bool = False
    medium: str = "speech"
    pair: int | None = None
    confidence: float = 0.8

    @property
    def hull(self) -> Span:
        """From the first span's start to the last one's end."""
        return Span(self.spans[0].start, self.spans[-1].end)


def stretches(unit: Unit, positions: Iterable[int]) -> tuple[Span, ...]:
    """The words at `positions` as spans, one a run of neighbours."""
    spans: list[Span] = []
    runs = sorted(set(positions))
    first = 0
    for index in range(1, len(runs) + 1):
        if index == len(runs) or runs[index] != runs[index - 1] + 1:
            spans.append(unit.stretch(runs[first], runs[index - 1] + 1))
            first = index
    return tuple(spans)


def content(unit: Unit, first: int, last: int, frame: Iterable[int]) -> tuple[int, ...]:
    """The words from `first` to `last` without the frame, and without commas at the borders."""
    outside = set(frame)
    runs: list[list[int]] = [[]]
    for at in range(first, last):
        if at in outside:
            runs.append([])
        else:
            runs[-1].append(at)
    return tuple(at for run in runs for at in trimmed(unit, run))


def trimmed(unit: Unit, run: list[int]) -> list[int]:
    """A run of positions without commas and colons at its ends."""
    while run and unit.words[run[0]].text in BORDER:
        run = run[1:]
    while run and unit.words[run[-1]].text in BORDER:
        run = run[:-1]
    return run

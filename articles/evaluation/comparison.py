"""Two scorings of the same annotations side by side: which figures moved, which errors came and went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

Scoring = dict[str, Any]  # name of a file or folder: its figures and `notes`, as `evaluate --json` prints them
# What a group of cells is measured by, the first that it has.
MEASURES = ("f1", "accuracy")


def comparison(old: Scoring, new: Scoring) -> Iterator[str]:
    """A line for each figure that moved, then the errors that are gone and the new ones, in the order of `new`."""
    for name in (name for name in new if name in old):
        yield from (f"{name}: {what}" for what in moved(old[name], new[name]))
        before, now = Counter(old[name].get("notes", ())), Counter(new[name].get("notes", ()))
        yield from (f"{name}: gained: {note}" for note in (before - now).elements())
        yield from (f"{name}: lost: {note}" for note in (now - before).elements())


def moved(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    """The figures that differ: "Messages 78.1 -> 79.0"."""
    before = flat(old)
    for figure, value in flat(new).items():
        if figure in before and before[figure] != value:
            yield f"{figure} {before[figure]:.10g} -> {value:.10g}"


def fallen(old: Scoring, new: Scoring) -> list[str]:
    """The figures of `old` that are lower in `new`, or not there any more."""
    lines = []
    for name, figures in old.items():
        now = flat(new.get(name, {}))
        lines += [
            f"{name}: {figure} fell from {value:.10g} to {now.get(figure, 0):.10g}"
            for figure, value in flat(figures).items()
            if now.get(figure, 0) < value
        ]
    return lines


def flat(figures: dict[str, Any], group: str = "") -> dict[str, float]:
    """Every figure by its name, rounded for comparing: F1 where there is one, else the share that is right."""
    found: dict[str, float] = {}
    for name, value in figures.items():
        if not isinstance(value, dict):
            continue
        measure = next((measure for measure in MEASURES if measure in value), None)
        if measure:
            found[group + name] = round(value[measure], 4)
        else:
            found |= flat(value, f"{name}: ")
    return found

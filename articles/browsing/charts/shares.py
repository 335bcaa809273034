"""Parts of a whole side by side in one bar."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

WIDTH = 720


class Share(NamedTuple):
    """A part: the figure that it is of, where it begins and how wide it is."""

    figure: Any
    x: float
    width: float


def shares(figures: Iterable[Any]) -> list[Share]:
    """The figures one after the other, each as wide as its count."""
    known = list(figures)
    whole = sum(figure.count for figure in known)
    found, before = [], 0
    for figure in known:
        found.append(Share(figure, round(WIDTH * before / whole, 1), round(WIDTH * figure.count / whole, 1)))
        before += figure.count
    return found

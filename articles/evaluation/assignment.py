"""The best one-to-one pairing of two lists, given what each pair is worth."""

from __future__ import annotations

from collections.abc import Sequence


def pair_up(worth: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs (row, column) with the greatest sum of `worth`: rows and columns once, as many as there can be.

    The Hungarian method with potentials: rows are added one by one along a cheapest path.
    """
    if not worth or not worth[0]:
        return []
    if len(worth) > len(worth[0]):
        turned = [[row[column] for row in worth] for column in range(len(worth[0]))]
        return sorted((row, column) for column, row in pair_up(turned))
    rows, columns = len(worth), len(worth[0])
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (columns + 1)
    owner = [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0] = row
        add_row(worth, row_price, column_price, owner)
    return sorted((owner[column] - 1, column - 1) for column in range(1, columns + 1) if owner[column])


def add_row(
    worth: Sequence[Sequence[float]], row_price: list[float], column_price: list[float], owner: list[int]
) -> None:
    """Give the row in `owner[0]` a column, moving others along the cheapest path; changes prices and owners."""
    columns = len(column_price) - 1
    least = [float("inf")] * (columns + 1)
    before = [0] * (columns + 1)
    seen = [False] * (columns + 1)
    at = 0
    while owner[at]:
        seen[at] = True
        row = owner[at]
        for column in range(1, columns + 1):
            if seen[column]:
                continue
            cost = -worth[row - 1][column - 1] - row_price[row] - column_price[column]
            if cost < least[column]:
                least[column], before[column] = cost, at
        onward = min((column for column in range(1, columns + 1) if not seen[column]), key=lambda c: least[c])
        step = least[onward]
        for column in range(columns + 1):
            if seen[column]:
                row_price[owner[column]] += step
                column_price[column] -= step
            else:
                least[column] -= step
        at = onward
    while at:
        owner[at] = owner[before[at]]
        at = before[at]

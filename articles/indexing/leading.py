"""Which of the rows found stand for the others: one of each wording."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from pyroaring import BitMap

from articles.indexing.moments import Moment

# Where the copies among some rows are at least one in so many of all, going through all of them is quicker.
SHARE = 5


def leaders(moment: Moment, ids: BitMap) -> BitMap:
    """The rows that are in no group, and those of each group that stand for it among these."""
    grouped = ids & moment.grouped
    if len(ids) < len(moment.rows):
        return (ids - grouped) | among(moment, ids, grouped)
    known = moment.worked_out
    if "leaders" not in known:
        known["leaders"] = (ids - grouped) | among(moment, ids, grouped)
    return known["leaders"]


def among(moment: Moment, ids: BitMap, grouped: BitMap) -> BitMap:
    """Which of the rows that are in groups stand for theirs among these."""
    if moment.of.led:
        return firsts(ids, *copies(moment, ids, grouped))
    numbers = moment.wordings.together(grouped)
    return best(list(grouped), numbers[::2], numbers[1::2])


def copies(moment: Moment, ids: BitMap, grouped: BitMap) -> tuple[Sequence[int], Sequence[int]]:
    """The copies among the rows, and their originals: where they are many, looked for in the row of all."""
    if SHARE * len(grouped) < len(moment.grouped):
        return list(grouped), moment.wordings.together(grouped)
    rows = moment.grouped.to_array()
    there = list(map(ids.__contains__, rows))
    return list(compress(rows, there)), list(compress(moment.wordings.all(), there))


def firsts(ids: BitMap, copies: Sequence[int], originals: Sequence[int]) -> BitMap:
    """Of the copies whose original is not among the rows, the first of each."""
    found: dict[int, int] = {}
    for row, original in zip(copies, originals, strict=True):
        if original not in ids:
            found.setdefault(original, row)
    return BitMap(list(found.values()))


def best(rows: Sequence[int], statements: Sequence[int], standings: Sequence[int]) -> BitMap:
    """Of each statement the quotes before which none of these stands."""
    least: dict[int, int] = {}
    for statement, standing in zip(statements, standings, strict=True):
        if standing < least.setdefault(statement, standing):
            least[statement] = standing
    told = zip(rows, statements, standings, strict=True)
    return BitMap([row for row, statement, standing in told if standing == least[statement]])

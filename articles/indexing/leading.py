"""Which of the rows found stand for the others: one of each wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress
from operator import eq

from pyroaring import BitMap

from articles.indexing.moments import Moment

# Where the rows in groups among some rows are at least one in so many of all, going through all of them is quicker.
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
        return firsts(ids, *told(moment, ids, grouped, 1))
    return best(*told(moment, ids, grouped, 2))


def told(moment: Moment, ids: BitMap, grouped: BitMap, width: int) -> Iterator[Sequence[int]]:
    """The rows in groups, and so many numbers of each, number by number: of many rows picked from those of all."""
    if SHARE * len(grouped) < len(moment.grouped):
        numbers = moment.wordings.together(grouped)
        yield from (list(grouped), *(numbers[column::width] for column in range(width)))
        return
    rows, *columns = groups(moment, width)
    there = list(map(ids.__contains__, rows))
    yield from (list(compress(of, there)) for of in (rows, *columns))


def groups(moment: Moment, width: int) -> list[Sequence[int]]:
    """All rows in groups, and their numbers; worked out once for each moment."""
    known = moment.worked_out
    if "groups" not in known:
        every = moment.wordings.all()
        known["groups"] = [moment.grouped.to_array(), *(every[column::width] for column in range(width))]
    return known["groups"]


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
    leads = map(eq, standings, map(least.__getitem__, statements))
    return BitMap(list(compress(rows, leads)))

"""Which of the rows found stand for the others: one of each wording."""

from __future__ import annotations

from pyroaring import BitMap

from articles.indexing.moments import Moment


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
    return firsts(moment, ids, grouped) if moment.of.led else best(moment, grouped)


def firsts(moment: Moment, ids: BitMap, copies: BitMap) -> BitMap:
    """Of the copies whose original is not among the rows, the first of each."""
    found: dict[int, int] = {}
    for row, original in zip(copies, moment.wordings.together(copies), strict=True):
        if original not in ids:
            found.setdefault(original, row)
    return BitMap(list(found.values()))


def best(moment: Moment, grouped: BitMap) -> BitMap:
    """Of each statement the quotes before which none of these stands."""
    numbers = moment.wordings.together(grouped)
    least: dict[int, int] = {}
    for statement, standing in zip(numbers[::2], numbers[1::2], strict=True):
        if standing < least.setdefault(statement, standing):
            least[statement] = standing
    told = zip(grouped, numbers[::2], numbers[1::2], strict=True)
    return BitMap([row for row, statement, standing in told if standing == least[statement]])

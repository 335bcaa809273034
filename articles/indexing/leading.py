"""Which of the rows found stand for the others: one of each wording."""

from __future__ import annotations

from pyroaring import BitMap

from articles.indexing.moments import Moment


def leaders(moment: Moment, ids: BitMap) -> BitMap:
    """The rows that are in no group, and those of each group that stand for it among these."""
    grouped = ids & moment.grouped
    if moment.of.led:
        return (ids - grouped) | firsts(moment, ids, grouped)
    return (ids - grouped) | best(moment, grouped)


def firsts(moment: Moment, ids: BitMap, copies: BitMap) -> BitMap:
    """Of the copies whose original is not among the rows, the first of each."""
    found: dict[int, int] = {}
    for row in copies:
        original = moment.wordings.first(row)
        if original not in ids:
            found.setdefault(original, row)
    return BitMap(list(found.values()))


def best(moment: Moment, grouped: BitMap) -> BitMap:
    """Of each statement the quotes before which none of these stands."""
    found: dict[int, tuple[int, list[int]]] = {}
    for row in grouped:
        statement, standing = moment.wordings.of(row)
        known = found.get(statement)
        if known is None or standing < known[0]:
            found[statement] = (standing, [row])
        elif standing == known[0]:
            known[1].append(row)
    return BitMap([row for _, rows in found.values() for row in rows])

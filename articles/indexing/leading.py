"""Which of the rows found stand for the others: one of each wording."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from pyroaring import BitMap

from articles.indexing.columns import Numbers, bitmap, ids_of
from articles.indexing.moments import Moment

# Where the rows in groups among some rows are at least one in so many of all, going through all of them is quicker.
SHARE = 5


class Grouped(NamedTuple):
    """Rows in groups in the order of their ids, and of each the numbers that say in which group it is and where."""

    rows: Numbers
    columns: Numbers


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
    if not grouped:
        return BitMap()
    of = told(moment, grouped)
    rows = firsts(ids, of.rows, of.columns[0]) if moment.of.led else best(of.rows, *of.columns)
    return bitmap(rows)


def told(moment: Moment, grouped: BitMap) -> Grouped:
    """These rows with their numbers: of many rows picked from those of all."""
    if SHARE * len(grouped) < len(moment.grouped):
        return columns_of(moment, grouped, moment.wordings.together(grouped))
    known = groups(moment)
    here = inside(grouped, known.rows)
    return Grouped(known.rows[here], known.columns[:, here])


def groups(moment: Moment) -> Grouped:
    """All rows in groups; worked out once for each moment."""
    known = moment.worked_out
    if "groups" not in known:
        known["groups"] = columns_of(moment, moment.grouped, moment.wordings.all())
    return known["groups"]


def columns_of(moment: Moment, rows: BitMap, numbers: Numbers) -> Grouped:
    """The rows and their numbers, which come row by row, in columns: one for copies, two for wordings."""
    width = 1 if moment.of.led else 2
    return Grouped(ids_of(rows), numbers.reshape(-1, width).T)


def inside(ids: BitMap, numbers: Numbers) -> Numbers:
    """Of each of the numbers, one at least, whether it is among the ids."""
    there = np.zeros(int(numbers.max()) + 1, bool)
    known = ids_of(ids)
    there[known[: np.searchsorted(known, len(there))]] = True
    return there[numbers]


def firsts(ids: BitMap, copies: Numbers, originals: Numbers) -> Numbers:
    """Of the copies whose original is not among the rows, the first of each."""
    alone = ~inside(ids, originals)
    _originals, first = np.unique(originals[alone], return_index=True)
    return copies[alone][first]


def best(rows: Numbers, statements: Numbers, standings: Numbers) -> Numbers:
    """Of each statement the quotes before which none of these stands."""
    known, group = np.unique(statements, return_inverse=True)
    least = np.full(len(known), np.iinfo(np.int64).max)
    np.minimum.at(least, group, standings)
    return rows[standings == least[group]]

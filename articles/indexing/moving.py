"""Which rows of a list move when something changes."""

from __future__ import annotations

from pyroaring import BitMap

from articles.indexing.asking import portions
from articles.indexing.moments import Moment
from articles.watching.notes import Changes


def moved(moment: Moment, changes: Changes) -> BitMap:
    """The ids of all rows of the list that what was noted may have moved."""
    found = BitMap(changes.get(moment.of.name, ()))
    for kind, ask in moment.of.moved_by.items():
        numbers = changes.get(kind, ())
        if kind in moment.values:
            found |= BitMap.union(BitMap(), *(moment.having(kind, number) for number in numbers))
        if ask is None:
            found |= BitMap(numbers)
            continue
        for some in portions(BitMap(numbers)):
            found |= BitMap(pk for pk in ask(some) if pk is not None)
    return found

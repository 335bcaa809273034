"""The lists as they are now: what a process knows of each, brought up to date at every question."""

from __future__ import annotations

import os
from threading import Lock, local
from typing import NamedTuple

from django.db import connection
from django.db.models import Max
from pyroaring import BitMap

from articles.indexing.lists import LISTS
from articles.indexing.moments import Moment
from articles.indexing.moving import moved
from articles.watching import notes
from articles.watching.notes import Position
from articles.watching.triggers import EVERYTHING

# So many rows are read at a time.
READ = 20_000


class Known(NamedTuple):
    """A list, and the position among the notes for which it stands."""

    moment: Moment
    position: Position


class Live:
    """One list in this process. What is `settled` holds for all; what an open transaction sees is for its thread alone.

    Moments never change: whoever has one goes on with it, while others get the next one.
    """

    def __init__(self, name: str) -> None:
        self.name, self.lock = name, Lock()
        self.settled: Known | None = None
        self.passing = local()

    def current(self) -> Moment:
        """The list as the database has it."""
        return self.inside() if connection.in_atomic_block else self.outside()

    def outside(self) -> Moment:
        """The same outside of transactions: nothing that is seen can be taken back."""
        known = self.settled
        if known and notes.is_last(known.position):
            return known.moment
        with self.lock, notes.one_view():
            self.settled = advanced(self.settled) or built(self.name)
            return self.settled.moment

    def inside(self) -> Moment:
        """The same as an open transaction sees it, which may be taken back, wholly or in part."""
        known = getattr(self.passing, "known", None)
        self.passing.known = advanced(known, True) or advanced(self.settled, True) or built(self.name)
        return self.passing.known.moment

    def forget(self) -> None:
        """Know nothing, as in a process that was just forked off another one, perhaps in the middle of a change."""
        self.lock, self.passing = Lock(), local()


def advanced(known: Known | None, whole: bool = False) -> Known | None:
    """What is known, brought up to date; None where everything has to be read."""
    read = notes.since(known.position, whole) if known and known.position.marks else None
    if read is None or EVERYTHING in read.changes:
        return None
    moment = known.moment
    for ids in in_portions(moved(moment, read.changes)):
        moment = moment.renewed(ids)
    return Known(moment, read.position)


def in_portions(ids: BitMap) -> list[BitMap]:
    """The ids, so many at a time as are read at once."""
    return [BitMap(ids[start : start + READ]) for start in range(0, len(ids), READ)]


def built(name: str) -> Known:
    """The list read from the beginning."""
    of = LISTS[name]
    position = notes.newest()
    moment = Moment(of, values={one.name: {} for one in of.fields})
    last = of.model.objects.aggregate(last=Max("pk"))["last"] or 0
    for first in range(0, last + 1, READ):
        moment = moment.renewed(range(first, first + READ))
    return Known(moment, position)


LIVE = {name: Live(name) for name in LISTS}


def current(name: str) -> Moment:
    """The list as the database has it; raises KeyError where there is no such list."""
    return LIVE[name].current()


def forget() -> None:
    """Start anew in a process that was forked off."""
    for one in LIVE.values():
        one.forget()


os.register_at_fork(after_in_child=forget)

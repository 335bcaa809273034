"""The lists as they are now: what a process knows of each, brought up to date at every question."""

from __future__ import annotations

import os
from threading import Lock, Thread, local

from django.db import connection
from django.db.models import Max
from pyroaring import BitMap

from articles.indexing.keeping import Known, alone, store, stored
from articles.indexing.lists import LISTS
from articles.indexing.moments import Moment
from articles.indexing.moving import moved
from articles.indexing.sharing import Postings
from articles.indexing.values import work_out
from articles.watching import notes
from articles.watching.notes import Position
from articles.watching.triggers import EVERYTHING

# So many rows are read at a time.
READ = 20_000
# Lists of so many rows are kept in files, and again after so many notes.
LONG, BEHIND = 5_000, 50_000


class Live:
    """One list in this process. What is `settled` holds for all; what an open transaction sees is for its thread alone.

    Moments never change: whoever has one goes on with it, while others get the next one. `kept` is the number of the
    note up to which a file has the list, as far as this process knows.
    """

    def __init__(self, name: str) -> None:
        self.name, self.lock = name, Lock()
        self.settled: Known | None = None
        self.passing = local()
        self.kept = 0

    def current(self) -> Moment:
        """The list as the database has it."""
        return self.inside() if connection.in_atomic_block else self.outside()

    def outside(self) -> Moment:
        """The same outside of transactions: nothing that is seen can be taken back."""
        known = self.settled
        if known and notes.is_last(known.position):
            return known.moment
        with self.lock:
            self.settled = self.followed() or self.begun()
            self.keep(self.settled)
            return self.settled.moment

    def followed(self) -> Known | None:
        """What is known, brought up to date."""
        with notes.one_view():
            return advanced(self.settled)

    def begun(self) -> Known:
        """The list as a file has it, brought up to date, or else read from the beginning, by one process at a time."""
        with alone(self.name, wait=True):
            known = stored(empty(self.name))
            with notes.one_view():
                found = advanced(known)
            if known and found:
                self.kept = known.position.marks[-1].number
                return found
            with notes.one_view():
                found = built(self.name)
            if len(found.moment.rows) < LONG:
                return found
            self.kept = last_of(found)
            store(found)
            # What was just read is let go: what the file has is there once for all processes.
            return stored(empty(self.name)) or found

    def keep(self, known: Known) -> None:
        """Write a long list into its file, beside other work, where what that has is far behind."""
        if len(known.moment.rows) >= LONG and last_of(known) > self.kept + BEHIND:
            self.kept = last_of(known)
            Thread(target=self.store, args=[known], daemon=True).start()

    def store(self, known: Known) -> None:
        """Write the list into its file, unless somebody does that just now, and go on with what the file has.

        What takes long is worked out of that before anybody asks.
        """
        with alone(self.name, wait=False) as mine:
            if mine:
                store(known)
        if fresh := stored(empty(self.name)):
            work_out(fresh.moment)
            self.settled = fresh

    def inside(self) -> Moment:
        """The same as an open transaction sees it, which may be taken back, wholly or in part."""
        known = getattr(self.passing, "known", None)
        self.passing.known = advanced(known, True) or advanced(self.base(), True) or built(self.name)
        return self.passing.known.moment

    def base(self) -> Known | None:
        """What is known apart from transactions, or what a file has of it."""
        return self.settled or stored(empty(self.name))

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


def seen(name: str, known: Known | None = None) -> Known:
    """The list as an open view of the database has it: what is known of it, or a file has, brought up to date."""
    return advanced(known) or advanced(LIVE[name].base()) or built(name)


def last_of(known: Known) -> int:
    """The number of the last note for which it stands."""
    return known.position.marks[-1].number if known.position.marks else 0


def in_portions(ids: BitMap) -> list[BitMap]:
    """The ids, so many at a time as are read at once."""
    return [BitMap(ids[start : start + READ]) for start in range(0, len(ids), READ)]


def empty(name: str) -> Moment:
    """The list without any row."""
    return Moment(LISTS[name], values={one.name: Postings() for one in LISTS[name].fields})


def built(name: str) -> Known:
    """The list read from the beginning."""
    position, moment = notes.newest(), empty(name)
    last = moment.of.model.objects.aggregate(last=Max("pk"))["last"] or 0
    for first in range(0, last + 1, READ):
        moment = moment.renewed(range(first, first + READ))
    moment.shrink()
    return Known(moment, position)


LIVE = {name: Live(name) for name in LISTS}


def current(name: str) -> Moment:
    """The list as the database has it; raises KeyError where there is no such list."""
    return LIVE[name].current()


def position() -> Position | None:
    """How far the notes are read now; None within a transaction, and where nothing was noted yet."""
    if connection.in_atomic_block:
        return None
    live = LIVE["articles"]
    live.current()
    return live.settled.position if live.settled and live.settled.position.marks else None


def forget() -> None:
    """Start anew in a process that was forked off."""
    for one in LIVE.values():
        one.forget()


os.register_at_fork(after_in_child=forget)

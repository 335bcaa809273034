"""What was made of rows, remembered until something that it hangs on changes.

A request asks for the `moment`, takes what is `known`, makes what is missing of the database as it is now, and may
`keep` that for others: it is at least as new as the moment, and is not kept where another moment has come meanwhile.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Hashable, Iterable, Mapping
from threading import Lock
from typing import Any

from django.db import connection

from articles.watching import notes
from articles.watching.notes import Position
from articles.watching.triggers import EVERYTHING

# A word with which changes are noted, and the number that is noted with it.
Cause = tuple[str, int]


class Remembered:
    """At most so many things by keys, those that were asked for last; each with all that may change it."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.forget_all()
        os.register_at_fork(after_in_child=self.forget_all)

    def forget_all(self) -> None:
        """Start anew."""
        self.lock = Lock()
        self.position = Position(())
        self.things: OrderedDict[Hashable, tuple[Any, frozenset[Cause]]] = OrderedDict()
        self.hanging: dict[Cause, set[Hashable]] = {}

    def moment(self) -> Position | None:
        """Forget what changed. None within a transaction, which may see what never comes to be."""
        if connection.in_atomic_block:
            return None
        with self.lock:
            if not notes.is_last(self.position):
                self.follow()
            return self.position

    def follow(self) -> None:
        """Forget what hangs on anything that was noted, or all of it where nobody can tell."""
        with notes.one_view():
            read = notes.since(self.position) if self.position.marks else None
            self.position = read.position if read else notes.newest()
        if read is None or EVERYTHING in read.changes:
            self.things.clear()
            self.hanging.clear()
            return
        for kind, numbers in read.changes.items():
            for number in numbers:
                for key in list(self.hanging.get((kind, number), ())):
                    self.forget(key)

    def known(self, keys: Iterable[Hashable], moment: Position | None) -> dict[Hashable, Any]:
        """What is remembered of these keys; nothing within a transaction."""
        if moment is None:
            return {}
        with self.lock:
            found = {key: self.things[key][0] for key in keys if key in self.things}
            for key in found:
                self.things.move_to_end(key)
            return found

    def keep(self, made: Mapping[Hashable, tuple[Any, frozenset[Cause]]], moment: Position | None) -> None:
        """Remember what was made since this moment, each with its causes, unless there was another moment since."""
        with self.lock:
            if moment is None or moment is not self.position:
                return
            for key, (thing, causes) in made.items():
                self.forget(key)
                self.things[key] = thing, causes
                for cause in causes:
                    self.hanging.setdefault(cause, set()).add(key)
            while len(self.things) > self.most:
                self.forget(next(iter(self.things)))

    def forget(self, key: Hashable) -> None:
        """Let one thing go."""
        _thing, causes = self.things.pop(key, (None, frozenset()))
        for cause in causes:
            self.hanging[cause].discard(key)
            if not self.hanging[cause]:
                del self.hanging[cause]

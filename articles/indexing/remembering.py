"""What is worked out of the database once, and stands until anything is noted: see `watching.watched` for what is."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any

from articles.indexing.live import position
from articles.watching.notes import Position


class Remembering:
    """Things by keys, of more than `most` those that were asked for last."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.forget()
        os.register_at_fork(after_in_child=self.forget)

    def forget(self) -> None:
        """Start anew."""
        self.lock = Lock()
        self.things: OrderedDict[Hashable, tuple[Position, Any]] = OrderedDict()

    def __call__(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """What `make` returns, which nobody may change; what an open transaction sees is not remembered.

        The position is read first: what is worked out behind it may be newer than its notes, and is worked out anew at
        the next one, but is never older.
        """
        at = position()
        if at is None:
            return make()
        known = self.things.get(key)
        if known is None or known[0] != at:
            known = at, make()
        with self.lock:
            self.things[key] = known
            self.things.move_to_end(key)
            while len(self.things) > self.most:
                self.things.popitem(last=False)
        return known[1]


remembered = Remembering(most=50)

"""What is worked out of the database once, and stands until anything is noted: see `watching.watched` for what is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from articles.indexing.live import position
from articles.watching.notes import Position

REMEMBERED: dict[str, tuple[Position, Any]] = {}


def remembered(name: str, make: Callable[[], Any]) -> Any:
    """What `make` returns, which nobody may change; what an open transaction sees is not remembered.

    The position is read first: what is worked out behind it may be newer than its notes, and is worked out anew at the
    next one, but is never older.
    """
    at = position()
    if at is None:
        return make()
    known = REMEMBERED.get(name)
    if known is None or known[0] != at:
        known = REMEMBERED[name] = (at, make())
    return known[1]

"""The steps that a piece of work takes in databases and files, counted, and what happens at the n-th of them.

A step is a statement, the end of a transaction that is kept, a part of a copy, or a change of a file's name.
"""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any
from unittest.mock import patch

from django.db import connection

Act = Callable[[], object]
ON_FILES = ("fsync", "replace", "rename", "unlink")
# So many pages of a database are copied in a step.
PAGES = 40


class Steps:
    """Counts steps; acts before or after the one of the number `at`, and with `ever` at all that follow, too."""

    def __init__(self, at: int = 0, act: Act = lambda: None, after: bool = False, ever: bool = False) -> None:
        self.at, self.act, self.after, self.ever = at, act, after, ever
        self.number = 0

    def __call__(self, execute: Callable[..., Any], *call: Any) -> Any:
        """What Django calls around every statement."""
        return self.step(execute, *call)

    def step(self, do: Callable[..., Any], *call: Any, **more: Any) -> Any:
        """Do it, and act when it is time."""
        self.number += 1
        due = self.number == self.at or (self.ever and 0 < self.at <= self.number)
        if due and not self.after:
            self.act()
        done = do(*call, **more)
        if due and self.after:
            self.act()
        return done


@contextmanager
def watched(steps: Steps) -> Iterator[Steps]:
    """Every step of this process is counted meanwhile."""

    class Counted(sqlite3.Connection):
        def execute(self, *call: Any) -> sqlite3.Cursor:
            cursor: sqlite3.Cursor = steps.step(super().execute, *call)
            return cursor

        def backup(self, target: sqlite3.Connection, **_options: Any) -> None:
            super().backup(target, pages=PAGES, progress=lambda *_status: steps.step(lambda: None))

    with ExitStack() as stack:
        stack.enter_context(connection.execute_wrapper(steps))
        stack.enter_context(patch.object(connection, "_commit", partial(steps.step, connection._commit)))
        # Django connects by another name.
        stack.enter_context(patch("sqlite3.connect", partial(sqlite3.connect, factory=Counted)))
        for name in ON_FILES:
            stack.enter_context(patch.object(os, name, partial(steps.step, getattr(os, name))))
        yield steps


def die() -> None:
    """End this process at once, like `kill -9`."""
    os.kill(os.getpid(), signal.SIGKILL)

"""Who waits for SQLite: it has no row of those who want to write, and whoever writes cannot see them."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection


def announced(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
    """Execute a statement; while SQLite waits to begin a transaction others can see that (an `execute_wrapper`)."""
    if sql != "BEGIN IMMEDIATE":
        return execute(sql, params, many, context)
    with locked(fcntl.LOCK_SH):
        return execute(sql, params, many, context)


def announce(connection: Any, **_signal: Any) -> None:
    """Receive `connection_created`: this connection lets others see that it waits."""
    if connection.vendor == "sqlite" and announced not in connection.execute_wrappers:
        connection.execute_wrappers.append(announced)


def waited_for() -> bool:
    """Whether anybody waits for SQLite."""
    with locked(fcntl.LOCK_EX | fcntl.LOCK_NB) as mine:
        return not mine


def place() -> Path:
    """The file that those lock who wait: the log of what was written, which is there while the database is in use.

    SQLite itself locks the database and the index of this log, and nothing of this file.
    """
    file = Path(connection.settings_dict["NAME"])
    return file.with_name(f"{file.name}-wal")


@contextmanager
def locked(how: int) -> Iterator[bool]:
    """Hold the lock of those who wait: whether that could be had.

    Where there is no such file nobody waits, and where it cannot be opened nobody can tell.
    """
    try:
        handle = place().open("rb")
    except OSError:
        yield True
        return
    with handle:
        try:
            fcntl.flock(handle, how)
        except OSError:
            yield False
        else:
            yield True

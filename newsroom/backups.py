"""Copies of the embedded SQLite database: taken while others write, and checked before they count.

All that an installation knows is in its database: `var/index` is worked out from it, `var/secret_key` is a secret of
the machine and stays out of every copy.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

# What SQLite keeps beside a database while that is in use, or what was left there by somebody who was killed.
SIDES = ("-wal", "-shm", "-journal")
# So many pages are copied at a time: an interrupt is heard in between.
STEP = 2048
WAIT = 20  # seconds, for those who write


class Refused(Exception):
    """Why nothing was done, in one sentence."""


def back_up(database: Path, file: Path, force: bool = False) -> None:
    """Write a sound copy of the database to the file: all of it, or nothing.

    Raises Refused, with `force` not for a file that is there; OSError and sqlite3.Error where it cannot be done.
    """
    if not database.exists():
        raise Refused(f"There is no database at {database}.")
    may_be_written(database, file, force)
    fresh = file.with_name(f"{file.name}.{os.getpid()}.part")
    with passing(fresh):
        copy(database, fresh)
        may_be_written(database, file, force)
        fresh.replace(file)
    settle(file.parent)


def may_be_written(database: Path, file: Path, force: bool) -> None:
    """Raises Refused where the file is in the way, or is the database itself."""
    if not file.exists():
        return
    if file.samefile(database):
        raise Refused(f"{file} is the database itself.")
    if not force:
        raise Refused(f"{file} is there already; name another file, or add --force.")
    if not file.is_file():
        raise Refused(f"{file} is no file.")
    # They would be taken for part of the new file.
    for beside in (beside for beside in sides(file) if beside.exists()):
        raise Refused(f"{beside} stands beside it: somebody has {file} open.")


def copy(source: Path, target: Path, mode: str = "rw") -> None:
    """Make the new file `target`, for its owner's eyes alone, a sound copy of the database as of one moment.

    Raises Refused where the copy is not sound, sqlite3.DatabaseError where the source is none.
    """
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with opened(source, mode) as old, opened(target) as new:
        # One view from the first page to the last: otherwise everybody who writes makes the copying begin again.
        old.execute("BEGIN")
        old.execute("SELECT 1 FROM sqlite_master").fetchone()
        old.backup(new, pages=STEP)
        # The copy is one file and needs nothing beside it.
        new.execute("PRAGMA journal_mode=DELETE")
        problem = new.execute("PRAGMA quick_check(1)").fetchone()[0]
    if problem != "ok":
        raise Refused(f"{source} is damaged ({problem.splitlines()[-1]}).")
    settle(target)


@contextmanager
def opened(file: Path, mode: str = "rw", wait: float = WAIT) -> Iterator[sqlite3.Connection]:
    """A connection to the database, which has to be there; transactions are begun and ended by hand."""
    address = f"{file.resolve().as_uri()}?mode={mode}"
    with closing(sqlite3.connect(address, uri=True, timeout=wait, isolation_level=None)) as connection:
        yield connection


@contextmanager
def passing(file: Path) -> Iterator[Path]:
    """A file that is gone afterwards with all beside it, unless it was given another name."""
    try:
        yield file
    finally:
        for one in (file, *sides(file)):
            one.unlink(missing_ok=True)


def sides(file: Path) -> list[Path]:
    """The files that SQLite may have beside a database."""
    return [file.with_name(file.name + end) for end in SIDES]


def settle(path: Path) -> None:
    """Wait until the file, or the names in the folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def where(config: dict[str, Any]) -> list[str]:
    """The options by which the tools of PostgreSQL find the database; they ask for the password themselves."""
    options = {"host": "HOST", "port": "PORT", "username": "USER", "dbname": "NAME"}
    return [f"--{option}={config[key]}" for option, key in options.items() if config.get(key)]

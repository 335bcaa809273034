"""Putting a copy back in the place of the embedded SQLite database.

The copy is looked at, and brought up to date, in a file of its own. Then its pages are written over those of the
present database in one transaction of SQLite: whoever is killed in the middle leaves the old one, and a web server that
opens the database a moment later sees the new one. A file moved there could share its `-wal` with the one before.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from newsroom.backups import STEP, Refused, copy, opened, passing, settle, sides

BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
BROKEN = ("SQLITE_NOTADB", "SQLITE_CORRUPT")
# Who is at work now is not waited for: he should be stopped.
PATIENCE = 2  # seconds


def restore(file: Path, database: Path, tell: Callable[[str], object]) -> Path | None:
    """Put the copy in the database's place; returns where what was there before is kept, None where nothing was.

    `tell` takes sentences. Raises Refused; OSError and sqlite3.Error where it cannot be done.
    """
    if not file.is_file():
        raise Refused(f"There is no file {file}.")
    if database.exists() and file.samefile(database):
        raise Refused(f"{file} is the database itself.")
    database.parent.mkdir(parents=True, exist_ok=True)
    with passing(database.with_name(f"{database.name}.{os.getpid()}.restoring")) as fresh:
        take(file, fresh)
        older = missing(file, fresh)
        if older:
            tell(f"{file} is of an older version: {older} migrations follow.")
        migrate(fresh)
        return put(fresh, database)


def take(file: Path, fresh: Path) -> None:
    """Copy the file; raises Refused where it is no sound database."""
    try:
        copy(file, fresh, mode="ro")
    except sqlite3.DatabaseError as error:
        if name_of(error) in BROKEN:
            raise Refused(f"{file} is no sound SQLite database ({error}).") from error
        raise


def missing(file: Path, fresh: Path) -> int:
    """How many migrations the copy lacks; raises Refused where it is not Newsroom's, or of a newer version."""
    loader = MigrationLoader(None)
    applied = {one for one in migrations(fresh) if one[0] in loader.migrated_apps}
    if ("articles", "0001_initial") not in applied:
        raise Refused(f"{file} is no database of Newsroom.")
    newer = sorted(applied - loader.disk_migrations.keys())
    if newer:
        raise Refused(f"{file} is of a newer version (it has {'.'.join(newer[-1])}); install that one first.")
    return len(loader.disk_migrations.keys() - applied)


def migrations(file: Path) -> set[tuple[str, str]]:
    """The migrations that were applied, as (app, name); none where there is no such table."""
    with opened(file) as database:
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'django_migrations'").fetchone():
            return set()
        return set(database.execute("SELECT app, name FROM django_migrations"))


def migrate(file: Path) -> None:
    """Bring the database in the file up to date, its triggers too."""
    with standing_at(file):
        call_command("migrate", interactive=False, verbosity=0)


@contextmanager
def standing_at(file: Path) -> Iterator[None]:
    """Django's database is that file meanwhile."""
    connection.close()
    before, connection.settings_dict["NAME"] = connection.settings_dict["NAME"], str(file)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before
        ContentType.objects.clear_cache()


def put(fresh: Path, database: Path) -> Path | None:
    """Keep the present database beside, and write the fresh one in its place."""
    before = database.with_name(f"{database.name}.before-restore-{datetime.now():%Y%m%d-%H%M%S-%f}")
    try:
        kept = write_over(fresh, database, before) if database.exists() else None
    except sqlite3.DatabaseError as error:
        if name_of(error) in BUSY:
            raise Refused(f"{database} is in use; stop the server and the worker first.") from error
        if name_of(error) not in BROKEN:
            raise
        kept = set_aside(database, before)
    if not database.exists():
        # Nothing that somebody left beside may be taken for part of the new file.
        for beside in sides(database):
            beside.unlink(missing_ok=True)
        fresh.replace(database)
    settle(database.parent)
    return kept


def write_over(fresh: Path, database: Path, before: Path) -> Path:
    """Copy the present database to `before`, then write the pages of the fresh one over it in one transaction."""
    with opened(database, wait=PATIENCE) as present:
        # Nobody else has it open from here on; what stood in its -wal is in it.
        present.execute("PRAGMA locking_mode=EXCLUSIVE")
        present.execute("PRAGMA journal_mode=DELETE")
        present.execute("BEGIN EXCLUSIVE")
        present.execute("COMMIT")
        keep(present, before)
        with opened(fresh) as source:
            source.backup(present, pages=STEP)
    return before


def keep(present: sqlite3.Connection, before: Path) -> None:
    """Copy the present database, sound or not; half a copy is none."""
    os.close(os.open(before, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with opened(before) as kept:
            present.backup(kept, pages=STEP)
    except sqlite3.Error:
        before.unlink()
        raise
    settle(before)


def set_aside(database: Path, before: Path) -> Path:
    """Give a database that SQLite cannot read another name, with all that stands beside it."""
    for old, new in zip((database, *sides(database)), (before, *sides(before)), strict=True):
        if old.exists():
            old.rename(new)
    return before


def name_of(error: sqlite3.Error) -> str:
    """SQLite's name of what is wrong, without its particulars."""
    return "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])

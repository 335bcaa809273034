"""Databases that are thrown away: each a copy of one that was migrated once."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg2
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection

from benchmarks.faults.given import Given
from newsroom.backups import sides


class Files:
    """SQLite: a database is a file, and what stands beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def name(self, word: str) -> str:
        """What Django calls the database of that word."""
        return str(self.folder / f"{word}.sqlite3")

    def make(self, name: str) -> None:
        """Let there be a database without tables: the file comes with the first of them."""
        self.drop(name)

    def copy(self, source: str, target: str) -> None:
        """Make `target` a copy of `source`, which nobody has open."""
        self.drop(target)
        for old, new in zip(files(source), files(target), strict=True):
            if old.exists():
                shutil.copy(old, new)

    def drop(self, name: str) -> None:
        """Let the database be gone."""
        for file in files(name):
            file.unlink(missing_ok=True)


class Server:
    """PostgreSQL: databases of one server, whose names begin alike."""

    def __init__(self, base: str) -> None:
        self.base = base

    def name(self, word: str) -> str:
        """What Django calls the database of that word."""
        return f"{self.base}_{word}"

    def make(self, name: str) -> None:
        """Let there be a database without tables."""
        self.drop(name)
        tell(f'CREATE DATABASE "{name}"')

    def copy(self, source: str, target: str) -> None:
        """Make `target` a copy of `source`, which nobody has open."""
        self.drop(target)
        tell(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')

    def drop(self, name: str) -> None:
        """Let the database be gone, with whoever is still connected to it."""
        tell(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


Scratch = Files | Server


@contextmanager
def scratch(given: Given) -> Iterator[Scratch]:
    """Where databases can be made; the one of the name "empty" is there, migrated. All are gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        where: Scratch = Server(connection.settings_dict["NAME"]) if given.database else Files(Path(folder))
        made: list[str] = []
        where.name = recorded(where.name, made)  # type: ignore[method-assign]
        try:
            prepare(where, given.template)
            yield where
        finally:
            connection.close()
            for name in set(made):
                where.drop(name)


def recorded(name: Any, made: list[str]) -> Any:
    """The function, which writes down the names that it gave."""

    def asked(word: str) -> str:
        made.append(name(word))
        return made[-1]

    return asked


def prepare(where: Scratch, template: str) -> None:
    """Make the empty database: a copy of the one that was given, else by all migrations."""
    empty = where.name("empty")
    connection.close()
    if template:
        where.copy(template, empty)
        return
    where.make(empty)
    with standing_at(empty):
        call_command("migrate", interactive=False, verbosity=0)


@contextmanager
def standing_at(name: str) -> Iterator[None]:
    """Django's database is that one meanwhile; nobody is connected to it before and after."""
    connection.close()
    before, connection.settings_dict["NAME"] = connection.settings_dict["NAME"], name
    ContentType.objects.clear_cache()
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before


def files(name: str) -> list[Path]:
    """The file of a database, and those that SQLite may have beside it."""
    return [Path(name), *sides(Path(name))]


def tell(statement: str) -> None:
    """Let the server do this, outside of every transaction."""
    known = connection.settings_dict
    told = {"host": known["HOST"], "port": known["PORT"], "user": known["USER"], "password": known["PASSWORD"]}
    server = psycopg2.connect(dbname="postgres", **{key: value for key, value in told.items() if value})
    try:
        server.autocommit = True
        with server.cursor() as cursor:
            cursor.execute(statement)
    finally:
        server.close()


def address(name: str) -> dict[str, str]:
    """The environment of a process of its own whose database is that one."""
    known = connection.settings_dict
    if connection.vendor == "sqlite":
        return {**os.environ, "DATABASE_URL": f"sqlite:///{name}"}
    url = f"postgres://{known['USER']}:{known['PASSWORD']}@{known['HOST']}:{known['PORT'] or 5432}/{name}"
    return {**os.environ, "DATABASE_URL": url}

"""`manage.py restore`: what `backup` wrote, back in its place."""

from __future__ import annotations

import shlex
import sqlite3
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from newsroom.backups import Refused, where
from newsroom.restoring import restore


class Command(BaseCommand):
    """Puts a backup in the place of the SQLite database. Ends with 0, or with 2 and a sentence where it did not."""

    help = "Puts FILE, written by backup, in the place of the SQLite database, which is kept beside it."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where from."""
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        """Put it back, or say which tool of PostgreSQL does."""
        if connection.vendor != "sqlite":
            how = ["pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction"]
            tool = shlex.join([*how, *where(connection.settings_dict), str(file)])
            raise CommandError(f"The database is PostgreSQL's; run: {tool}", returncode=2)
        database = Path(connection.settings_dict["NAME"])
        try:
            kept = restore(file, database, self.stdout.write)
        except Refused as refused:
            raise CommandError(f"{refused} Nothing was changed.", returncode=2) from refused
        except (OSError, sqlite3.Error) as error:
            raise CommandError(f"{file} cannot be restored: {error}.", returncode=2) from error
        before = f" What was there before is kept as {kept}." if kept else ""
        self.stdout.write(f"{database} is restored from {file}.{before}")

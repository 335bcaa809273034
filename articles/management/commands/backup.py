"""`manage.py backup`: the whole database in one file, while everybody goes on working."""

from __future__ import annotations

import shlex
import sqlite3
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.template.defaultfilters import filesizeformat

from newsroom.backups import Refused, back_up, where


class Command(BaseCommand):
    """Writes a sound copy of the SQLite database. Ends with 0, or with 2 and a sentence where it did not."""

    help = "Writes the whole SQLite database to FILE, also while reports are imported; restore puts it back."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--force", action="store_true", help="write over a FILE that is there")

    def handle(self, *args: Any, file: Path, force: bool, **options: Any) -> None:
        """Write the file, or say which tool of PostgreSQL does."""
        if connection.vendor != "sqlite":
            tool = ["pg_dump", "--format=custom", f"--file={file}", *where(connection.settings_dict)]
            raise CommandError(f"The database is PostgreSQL's; run: {shlex.join(tool)}", returncode=2)
        try:
            back_up(Path(connection.settings_dict["NAME"]), file, force)
        except Refused as refused:
            raise CommandError(str(refused), returncode=2) from refused
        except (OSError, sqlite3.Error) as error:
            raise CommandError(f"{file} cannot be written: {error}.", returncode=2) from error
        size = filesizeformat(file.stat().st_size).replace("\xa0", " ")
        self.stdout.write(f"{file}: the whole database, {size}; var/secret_key is not part of it.")

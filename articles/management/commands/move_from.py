"""`manage.py move_from`: everything out of another database, such as from SQLite to PostgreSQL."""

from __future__ import annotations

from typing import Any

import environ
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError

from newsroom.backups import Refused
from newsroom.environment import database
from newsroom.moving import move, reachable

SOURCE = "source"


class Command(BaseCommand):
    """Copies every row into the empty database of DATABASE_URL. Ends with 0, or with 2 and a sentence."""

    help = (
        "Copies everything that the database SOURCE holds into that of DATABASE_URL, which migrate has just made; "
        "all rows are compared, and all are there afterwards or none."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Where from."""
        parser.add_argument("source", metavar="SOURCE", help="sqlite:///var/newsroom.sqlite3, or postgres://...")

    def handle(self, *args: Any, source: str, **options: Any) -> None:
        """Move, and say what."""
        try:
            with reachable(SOURCE, configured(source)):
                number = move(SOURCE, "default", self.stdout.write)
        except Refused as refused:
            raise CommandError(f"{refused} Nothing was moved.", returncode=2) from refused
        except DatabaseError as error:
            raise CommandError(f"Nothing was moved: {error}.", returncode=2) from error
        self.stdout.write(f"{number} rows are moved and compared; the source is as it was.")


def configured(source: str) -> dict[str, Any]:
    """The database of an address, as settings have it. Raises Refused for what is none, or is the present one."""
    try:
        config = database(environ.Env.db_url_config(source), settings.BASE_DIR)
    except (ImproperlyConfigured, ValueError, KeyError) as error:
        raise Refused(f"{source.split('@')[-1]} is no address of a database.") from error
    present = settings.DATABASES["default"]
    if all(config.get(name) == present.get(name) for name in ("NAME", "HOST", "PORT")):
        raise Refused("The database to move from is that of DATABASE_URL itself.")
    file = settings.BASE_DIR / str(config["NAME"])
    if config["ENGINE"].endswith("sqlite3") and not file.is_file():
        raise Refused(f"There is no database at {file}.")
    return config

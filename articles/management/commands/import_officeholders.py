"""`manage.py import_officeholders`: a table of who held which office when, into the register."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.importing.officeholders import Taken, Unreadable, take

ORDER = ("new", "changed", "unchanged", "kept as an editor has it")


class Command(BaseCommand):
    """Takes a table of officeholders into the register; a second run changes nothing.

    Ends with 0, with 1 where a line was refused (all others are in), with 2 for wrong usage or no such table.
    """

    help = (
        "Takes a CSV table of officeholders into the register: person, person id, position, country, start, end, "
        "as a query of Wikidata gives it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Where from, and how to go about it."""
        parser.add_argument("file", metavar="FILE", help="a CSV file in UTF-8; - is standard input")
        parser.add_argument("--dry-run", action="store_true", help="store nothing; say what would be taken in")

    def handle(self, *args: Any, file: str, dry_run: bool, **options: Any) -> None:
        """Take the table in and say what became of its lines."""
        source = "standard input" if file == "-" else Path(file).name[:200]
        try:
            with nullcontext(sys.stdin) if file == "-" else open(file, encoding="utf-8-sig", newline="") as lines:
                taken = take(lines, source, dry_run)
        except Unreadable as problem:
            raise CommandError(f"{file} was not taken in: {problem}.", returncode=2) from problem
        except UnicodeDecodeError as error:
            raise CommandError(f"{file} is not in UTF-8: {error}; save it in UTF-8.", returncode=2) from error
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error}.", returncode=2) from error
        for number, problem in taken.refused:
            self.stderr.write(f"{file}:{number}: refused: {problem}.")
        self.stdout.write(summary(taken, dry_run))
        if taken.refused:
            sys.exit(1)


def summary(taken: Taken, dry_run: bool) -> str:
    """What became of the lines, as in "Officeholders: 3 new, 1 refused; 2 are officials of the reports."."""
    parts = [f"{taken.tally[word]} {word}" for word in ORDER if taken.tally[word]]
    parts += [f"{len(taken.refused)} refused"] if taken.refused else []
    would = " (nothing was stored)" if dry_run else ""
    return f"Officeholders: {', '.join(parts) or 'none'}; {taken.officials} are officials of the reports{would}."

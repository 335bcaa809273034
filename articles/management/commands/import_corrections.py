"""`manage.py import_corrections`: editors' decisions from another installation."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import nullcontext
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles import editing


class Command(BaseCommand):
    """Takes exported decisions over; a second run changes nothing. Those about reports that are not here wait for them.

    Ends with 0, with 1 where a line did not fit (all others are in), with 2 for no file.
    """

    help = "Takes over corrections that export_corrections wrote; a second time changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where from."""
        parser.add_argument("file", metavar="FILE", help="- is standard input")

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        """Take one line after the other, each in its own transaction."""
        try:
            with nullcontext(sys.stdin) if file == "-" else open(file, encoding="utf-8") as lines:
                tally = self.adopt(file, lines)
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{file} cannot be read: {error}.", returncode=2) from error
        words = ", ".join(
            f"{tally[word]} {word}" for word in ("adopted", "known", "taken back", "refused") if tally[word]
        )
        self.stdout.write(f"Corrections: {words or 'none'}.")
        if tally["refused"]:
            sys.exit(1)

    def adopt(self, file: str, lines: Iterable[str]) -> Counter[str]:
        """How many lines came to what; each that does not fit is named."""
        tally: Counter[str] = Counter()
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                tally[editing.adopt(json.loads(line))] += 1
            except (ValueError, RecursionError) as problem:
                tally["refused"] += 1
                self.stderr.write(f"{file}:{number}: refused: {problem}")
        return tally

"""`manage.py extract`: what can be read out of reports, as JSON, without a database."""

from __future__ import annotations

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.importing import Delivered, Refused, found_files, read, read_out, read_paths


class Command(BaseCommand):
    """Prints one JSON line a report. Ends with 0, with 1 where a report was rejected, with 2 for wrong usage."""

    help = "Prints what can be read out of reports, one JSON line each; needs no database; - reads standard input."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Paths."""
        parser.add_argument("paths", nargs="+", metavar="PATH")

    def handle(self, *args: Any, paths: list[str], **options: Any) -> None:
        """Read one report after the other; what cannot be read is named on standard error."""
        try:
            found_files(paths)
        except FileNotFoundError as error:
            raise CommandError(str(error), returncode=2) from error
        try:
            rejected = [one.name for one in read_paths(paths, sys.stdin.buffer) if not self.print_report(one)]
        except KeyboardInterrupt:
            raise CommandError("Interrupted.", returncode=130) from None
        if rejected:
            sys.exit(1)

    def print_report(self, delivered: Delivered) -> bool:
        """Print one report; whether it could be read."""
        try:
            one = read(delivered)
        except Refused as refusal:
            self.stderr.write(f"{delivered.name}: rejected: {refusal}")
            return False
        line = {"file": one.name, "sha256": one.sha256, **read_out(one).as_dict()}
        self.stdout.write(json.dumps(line, ensure_ascii=False))
        return True

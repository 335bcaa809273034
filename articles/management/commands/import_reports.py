"""`manage.py import_reports`: files, folders, zips and JSON lines into the collection."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.importing import Outcome
from articles.importing.batches import Batch
from articles.management.failing import in_one_sentence
from articles.management.progress import Progress

ORDER = ("imported", "new", "unchanged", "duplicate", "rejected")


class Command(BaseCommand):
    """Imports reports. Ends with 0, with 1 where a report was rejected (all others are in), with 2 for wrong usage.

    With 3 where the database failed: what was reported on is in.
    """

    help = "Imports reports from .txt, .jsonl and .zip files and from folders of them; - reads standard input."

    def add_arguments(self, parser: CommandParser) -> None:
        """Paths, and how to go about it."""
        parser.add_argument("paths", nargs="+", metavar="PATH")
        parser.add_argument("--dry-run", action="store_true", help="store nothing; say what would be found")
        parser.add_argument("--workers", type=int, default=1, metavar="N", help="extract in N processes")
        parser.add_argument("--json", action="store_true", help="print one JSON line a report")

    def handle(self, *args: Any, **options: Any) -> None:
        """Take in one report after the other and say of each what happened."""
        if options["workers"] < 1:
            raise CommandError("--workers takes a number from 1 on.", returncode=2)
        tally: Counter[str] = Counter()
        try:
            batch = Batch(options["paths"], sys.stdin.buffer, options["workers"], options["dry_run"])
        except FileNotFoundError as error:
            raise CommandError(str(error), returncode=2) from error
        try:
            with in_one_sentence(lambda: stands(tally)), Progress(self.stdout, batch.files) as progress:
                for outcome in batch.outcomes(progress.step):
                    tally[outcome.state] += 1
                    progress.say(as_json(outcome) if options["json"] else outcome.sentence)
        except KeyboardInterrupt:
            raise CommandError(f"Interrupted; {stands(tally)}.", returncode=130) from None
        if not options["json"]:
            self.stdout.write(f"{total(tally)}.")
        if tally["rejected"]:
            sys.exit(1)


def stands(tally: Counter[str]) -> str:
    """What an end before the last report leaves."""
    return f"what was reported on is in ({total(tally)})"


def total(tally: Counter[str]) -> str:
    """How many reports came to what, as in "3 reports: 2 imported, 1 rejected"."""
    number = sum(tally.values())
    parts = ", ".join(f"{tally[state]} {state}" for state in ORDER if tally[state])
    return f"{number} {'report' if number == 1 else 'reports'}" + (f": {parts}" if parts else "")


def as_json(outcome: Outcome) -> str:
    """One line for scripts."""
    found = outcome.extraction
    numbers = {kind: len(getattr(found, kind)) for kind in ("people", "meetings", "quotes")} if found else {}
    line = {"file": outcome.name, "state": outcome.state, "message": outcome.message}
    return json.dumps({**line, "article": outcome.article and outcome.article.pk, **numbers}, ensure_ascii=False)

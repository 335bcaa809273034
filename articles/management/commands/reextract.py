"""`manage.py reextract`: today's extraction over the stored reports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.importing import Outcome, reread_all
from articles.management.failing import in_one_sentence
from articles.management.progress import Progress
from articles.models import Article


class Command(BaseCommand):
    """Reads stored reports again; what editors corrected stays in force."""

    done = "read again"
    help = "Reads stored reports again with today's extraction; editors' corrections stay in force."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which reports."""
        parser.add_argument("--article", nargs="+", type=int, metavar="ID", help="only these reports")

    def handle(self, *args: Any, article: list[int] | None = None, **options: Any) -> None:
        """Read one report after the other, each in its own transaction."""
        with in_one_sentence(lambda: "no report is half done"):
            numbers = wanted(article)
            with Progress(self.stdout, len(numbers)) as progress:
                for outcome in self.work(numbers):
                    progress.say(f"{outcome.name}: {self.done}, {outcome.message}")
                    progress.step()
        self.stdout.write(f"{len(numbers)} {'report' if len(numbers) == 1 else 'reports'} {self.done}.")

    def work(self, numbers: list[int]) -> Iterator[Outcome]:
        """One outcome a report."""
        yield from reread_all(numbers)


def wanted(numbers: list[int] | None) -> list[int]:
    """The ids of the reports asked for, or of all. Raises CommandError for one that is not there."""
    rows = Article.objects.filter(pk__in=numbers) if numbers else Article.objects.all()
    found = list(rows.order_by("pk").values_list("pk", flat=True))
    missing = sorted(set(numbers or []) - set(found))
    if missing:
        raise CommandError(f"There is no report with the id {missing[0]}.", returncode=2)
    return found

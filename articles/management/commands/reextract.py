"""`manage.py reextract`: today's extraction over the stored reports."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.importing import reread
from articles.management.progress import Progress
from articles.models import Article


class Command(BaseCommand):
    """Reads stored reports again; what editors corrected stays in force."""

    help = "Reads stored reports again with today's extraction; editors' corrections stay in force."

    def add_arguments(self, parser: CommandParser) -> None:
        """Which reports."""
        parser.add_argument("--article", nargs="+", type=int, metavar="ID", help="only these reports")

    def handle(self, *args: Any, article: list[int] | None = None, **options: Any) -> None:
        """Read one report after the other, each in its own transaction."""
        wanted = Article.objects.filter(pk__in=article) if article else Article.objects.all()
        numbers = list(wanted.order_by("pk").values_list("pk", flat=True))
        missing = sorted(set(article or []) - set(numbers))
        if missing:
            raise CommandError(f"There is no report with the id {missing[0]}.", returncode=2)
        with Progress(self.stdout, len(numbers)) as progress:
            for number in numbers:
                outcome = reread(Article.objects.get(pk=number))
                progress.say(f"{outcome.name}: read again, {outcome.message}")
                progress.step()
        self.stdout.write(f"{len(numbers)} {'report' if len(numbers) == 1 else 'reports'} read again.")

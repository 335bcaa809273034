"""`manage.py find_copies`: which reports print one wording, for a collection older than the comparison."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from articles import importing
from articles.models import Article


class Command(BaseCommand):
    """Finds the near-identical reports of the collection; imports and decisions keep them in line from then on."""

    help = "Finds anew which reports are copies of others. Needed once after an upgrade; harmless at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        """Compare all reports, some at a time."""
        importing.find_copies()
        self.stdout.write(f"{Article.objects.exclude(original=None).count()} reports are copies of others.")

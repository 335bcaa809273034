"""`manage.py find_questions`: the review desk's questions, for a collection that was there before the desk."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from articles import questions
from articles.models import Question


class Command(BaseCommand):
    """Finds what editors should look at; imports and decisions keep it in line from then on."""

    help = "Finds anew what waits at the review desk. Needed once after an upgrade; harmless at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        """Look through all reports, people and meetings, some at a time."""
        for _step in questions.look_through():
            pass
        self.stdout.write(f"{Question.objects.open().count()} questions are open.")

"""All questions anew, from whatever is stored: for a collection that was there before its questions."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import transaction

from articles import corrections
from articles.models import Article, Meeting, Person
from articles.questions.meetings import of_meetings
from articles.questions.people import of_people
from articles.questions.reports import of_reports

# So many in one transaction: nobody waits long.
MANY = 50


def look_through() -> Iterator[str]:
    """Bring all questions in line, some at a time; what was just looked at, in a word for each step."""
    for model, work in ((Article, of_stored), (Person, of_people), (Meeting, of_meetings)):
        numbers = list(model.objects.order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(numbers), MANY):
            with transaction.atomic():
                corrections.take_turn()
                work(numbers[start : start + MANY])
            yield str(model._meta.verbose_name_plural)


def of_stored(numbers: list[int]) -> None:
    """The questions of the reports of these ids."""
    of_reports(list(Article.objects.filter(pk__in=numbers).defer("raw", "body", "search_text")))

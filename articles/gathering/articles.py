"""Who and which countries a report is about: gathered from its passages, so that lists need not look there."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import connection

from articles.gathering.statements import restate
from articles.models import Article, Country, Person, Sighting
from articles.models.origin import EDITOR

GATHERED = """
INSERT INTO articles_article_people (article_id, person_id)
SELECT article_id, person_id FROM articles_mention WHERE person_id IN ({people})
UNION SELECT article_id, speaker_id FROM articles_quote WHERE speaker_id IN ({people})
"""


def gather(article: Article) -> None:
    """Set the report's people and countries to those of its mentions and quotes; nobody is tied to it without any.

    What its quotes say is compared with those of others.
    """
    loose = {"mentions": None, "quotes": None, "heard": None}
    Sighting.objects.filter(article=article, origin=EDITOR, **loose).delete()
    people = Person.objects.filter(mentions__article=article) | Person.objects.filter(quotes__article=article)
    article.people.set(people.distinct().order_by())
    article.countries.set(Country.objects.filter(mentions__article=article).distinct().order_by())
    restate(article)


def gather_people(people: Iterable[Person]) -> None:
    """Set, in all reports at once, whether they are about these people."""
    numbers = [person.pk for person in people]
    Article.people.through.objects.filter(person__in=numbers).delete()
    holes = ", ".join(["%s"] * len(numbers))
    with connection.cursor() as cursor:
        cursor.execute(GATHERED.format(people=holes), numbers * 2)

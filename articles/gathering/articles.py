"""Who and which countries a report is about: gathered from its passages, so that lists need not look there."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db import connection

from articles import corrections
from articles.corrections.subjects import article_subject
from articles.gathering.statements import restate
from articles.models import Article, Mention, Person, Quote, Sighting
from articles.models.origin import EDITOR

GATHERED = """
INSERT INTO articles_article_people (article_id, person_id)
SELECT article_id, person_id FROM articles_mention WHERE person_id IN ({people})
UNION SELECT article_id, speaker_id FROM articles_quote WHERE speaker_id IN ({people})
"""


def gather(articles: Collection[Article]) -> None:
    """Set the reports' people and countries to those of their mentions and quotes; nobody is tied to one without any.

    What their quotes say is compared with those of others.
    """
    subjects = {article_subject(article.body_sha256): article.pk for article in articles}
    if touched := corrections.perhaps_touched(subjects):
        loose = {"mentions": None, "quotes": None, "heard": None}
        numbers = [subjects[one] for one in touched]
        Sighting.objects.filter(article__in=numbers, origin=EDITOR, **loose).delete()
    gather_again(subjects.values())
    gather_countries(subjects.values())
    restate(articles)


def gather_countries(articles: Collection[int]) -> None:
    """Set which countries these reports are about, given by their ids."""
    through = Article.countries.through
    named = Mention.objects.filter(article__in=articles).exclude(country=None).order_by()
    about = set(named.values_list("article", "country"))
    rows = through.objects.filter(article__in=articles).order_by().values_list("pk", "article", "country")
    known = {(article, country): pk for pk, article, country in rows}
    if gone := [pk for pair, pk in known.items() if pair not in about]:
        through.objects.filter(pk__in=gone).delete()
    through.objects.bulk_create(through(article_id=a, country_id=c) for a, c in sorted(about - known.keys()))


def gather_again(articles: Iterable[int]) -> None:
    """Set whom these reports are about, given by their ids, after some of their mentions mean other people."""
    through, some = Article.people.through, {"article__in": set(articles)}
    about = set(Mention.objects.filter(**some).exclude(person=None).order_by().values_list("article", "person"))
    about |= set(Quote.objects.filter(**some).exclude(speaker=None).order_by().values_list("article", "speaker"))
    rows = through.objects.filter(**some).values_list("pk", "article", "person")
    known = {(article, person): pk for pk, article, person in rows}
    if gone := [pk for pair, pk in known.items() if pair not in about]:
        through.objects.filter(pk__in=gone).delete()
    through.objects.bulk_create(through(article_id=a, person_id=p) for a, p in sorted(about - known.keys()))


def gather_people(people: Iterable[Person]) -> None:
    """Set, in all reports at once, whether they are about these people."""
    numbers = [person.pk for person in people]
    Article.people.through.objects.filter(person__in=numbers).delete()
    holes = ", ".join(["%s"] * len(numbers))
    with connection.cursor() as cursor:
        cursor.execute(GATHERED.format(people=holes), numbers * 2)

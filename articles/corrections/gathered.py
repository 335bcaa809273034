"""Who and which countries a report is about: gathered from its passages, so that lists need not look there."""

from __future__ import annotations

from articles.models import Article, Country, Person


def gather(article: Article) -> None:
    """Set the report's people and countries to those of its mentions and quotes."""
    people = Person.objects.filter(mentions__article=article) | Person.objects.filter(quotes__article=article)
    article.people.set(people.distinct().order_by())
    article.countries.set(Country.objects.filter(mentions__article=article).distinct().order_by())

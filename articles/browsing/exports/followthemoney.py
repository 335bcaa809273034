"""Matches as entities of FollowTheMoney, one a line, each once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from articles.browsing.exports import entities
from articles.browsing.exports.dataset import Dataset
from articles.browsing.exports.entities import Entity
from articles.browsing.exports.lines import in_lines
from articles.models import Article, Meeting, Person, Quote, Sighting


def as_ftm(dataset: Dataset) -> Iterator[str]:
    """The matches, and all that they refer to."""
    make, told = MAKERS[dataset.of.name], set()
    for page in dataset.pages():
        for one in make(page, dataset.about.site):
            if one["id"] not in told:
                told.add(one["id"])
                yield from in_lines([one])


def reports(page: list[Article], site: str) -> Iterator[Entity]:
    """Reports with their texts, and whom they name."""
    keys = [article.pk for article in page]
    texts = dict(Article.objects.filter(pk__in=keys).order_by().values_list("pk", "body"))
    by_key = {article.pk: article for article in page}
    for article in page:
        yield entities.report(article, site, texts.get(article.pk, ""))
    named = Sighting.objects.filter(article__in=keys, person__isnull=False).select_related("person")
    for sighting in named.order_by("article", "id"):
        yield entities.person(sighting.person, site)
        yield entities.mention(sighting, sighting.person, by_key[sighting.article_id])


def meetings(page: list[Meeting], site: str) -> Iterator[Entity]:
    """Meetings, who took part, and the reports of them."""
    for meeting in page:
        for part in meeting.participations.all():
            yield entities.person(part.person, site) if part.person else entities.body(part.organisation)
        yield entities.meeting(meeting, site)
        for account in meeting.accounts.all():
            yield entities.report(account.article, site)
            yield entities.documented(account.article, entities.key_of(meeting), "account")


def officials(page: list[Person], site: str) -> Iterator[Entity]:
    """People and their offices."""
    for person in page:
        yield from entities.official(person, site)


def quotes(page: list[Quote], site: str) -> Iterator[Entity]:
    """Quotes, who said them, and their reports."""
    for quote in page:
        if quote.speaker:
            yield entities.person(quote.speaker, site)
        elif quote.speaker_organisation:
            yield entities.body(quote.speaker_organisation)
        yield entities.report(quote.article, site)
        yield entities.quote(quote, site)
        yield entities.documented(quote.article, entities.quote_key(quote), "quote")


MAKERS: dict[str, Callable[[list[Any], str], Iterator[Entity]]] = {
    "articles": reports,
    "meetings": meetings,
    "officials": officials,
    "quotes": quotes,
}

"""Today's extraction over stored reports: rows are made anew, identities and editors' work stay."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from articles import corrections, extraction, gathering, questions
from articles.extraction import Extraction
from articles.importing.delivered import Delivered, Outcome, counted
from articles.importing.earlier import Earlier
from articles.importing.people import as_told, people_of, sweep
from articles.importing.reading import Readable, arguments, read, read_out
from articles.importing.storing import fill, head
from articles.models import Article, Mention, Person, Post, Quote, Sighting
from articles.models.origin import OFFICE


def reread(article: Article) -> Outcome:
    """Read the stored report again and replace what was read before, in one transaction.

    The report, its meetings, its people and its quotes keep who they are; what editors decided stays in force.
    """
    one = read(Delivered(article.file, bytes(article.raw)))
    found = read_again(article, one)
    corrections.let_others_write()
    with transaction.atomic():
        corrections.take_turn()
        restate(article, one, found)
    return Outcome(article.file, "imported", counted(found), article, found)


def restate(article: Article, one: Readable, found: Extraction) -> None:
    """Replace all that was read out of the report by `found`, and let all follow that hangs on it."""
    earlier, agency = said_before(article), article.agency_id
    with gathering.peers_follow(article):
        clear(article)
        # Taken down, or of another address, is a report only by the ledger, which speaks again in a moment.
        Article.objects.filter(pk=article.pk).update(**head(one, found), url=one.url, hidden=False)
        article.refresh_from_db()
        sightings, meetings = fill(article, found, earlier)
        gathering.gather([article])
        gathering.combine(meetings)
    if as_told(sightings) != as_told(earlier.sightings):
        settle(people_of(sightings) | people_of(earlier.sightings))
    sweep(people_of(earlier.sightings))
    gathering.regroup(article, anew=article.agency_id != agency)
    questions.told([article], meetings, people_of(earlier.sightings) - people_of(sightings))


def settle(people: Iterable[int]) -> None:
    """Gather anew what is known of these people."""
    gathering.settle_people(Person.objects.filter(pk__in=people).order_by("pk"))


def read_again(article: Article, one: Readable) -> Extraction:
    """All that the report says; its body stays as it is stored, whatever cleaning would make of it today."""
    if one.body_sha256 == article.body_sha256:
        return read_out(one)
    told = arguments(one)
    return extraction.extract(article.body, **told)


def said_before(article: Article) -> Earlier:
    """What the report said up to now."""
    return Earlier(
        list(article.sightings.exclude(origin=OFFICE).select_related("found").order_by("pk")),
        list(article.accounts.order_by("pk")),
        list(article.quotes.order_by("pk").only("pk", "key", "start", "end", "origin")),
        beside=frozenset(gathering.beside([article.pk])),
    )


def clear(article: Article) -> None:
    """Delete all that was read out of the report, and what editors added, which the ledger puts there again."""
    for model in (Quote, Mention, Post, Sighting):
        model.objects.filter(article=article).delete()
    article.accounts.all().delete()

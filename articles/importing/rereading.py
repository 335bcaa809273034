"""Today's extraction over a stored report: rows are made anew, identities and editors' work stay."""

from __future__ import annotations

from django.db import transaction

from articles import corrections, extraction
from articles.extraction import Extraction, Span
from articles.importing.accounts import Earlier
from articles.importing.delivered import Delivered, Outcome, counted
from articles.importing.people import Before, sweep
from articles.importing.reading import Readable, arguments, read, read_out
from articles.importing.storing import fill, head
from articles.models import Account, Article, Mention, Post, Quote
from articles.models.origin import EXTRACTION


def reread(article: Article) -> Outcome:
    """Read the stored report again and replace what was read before, in one transaction.

    The report, its meetings and its people keep their rows; what editors decided stays in force.
    """
    one = read(Delivered(article.file, bytes(article.raw)))
    found = read_again(article, one)
    with transaction.atomic():
        corrections.take_turn()
        before, earlier, people = whom_before(article), meetings_before(article), people_before(article)
        clear(article)
        Article.objects.filter(pk=article.pk).update(**head(one, found))
        article.refresh_from_db()
        fill(article, found, before, earlier)
        sweep(people)
    return Outcome(article.file, "imported", counted(found), article, found)


def read_again(article: Article, one: Readable) -> Extraction:
    """All that the report says; its body stays as it is stored, whatever cleaning would make of it today."""
    if one.body_sha256 == article.body_sha256:
        return read_out(one)
    told = arguments(one)
    return extraction.extract(article.body, **told)


def whom_before(article: Article) -> Before:
    """Whom each passage of the report meant up to now."""
    meant = article.mentions.exclude(person=None).values_list("start", "end", "person")
    return {Span(start, end): person for start, end, person in meant}


def meetings_before(article: Article) -> Earlier:
    """The meeting that passages of the report told of up to now."""
    return list(article.accounts.order_by("pk").values_list("spans", "meeting"))


def people_before(article: Article) -> set[int]:
    """Everybody whom the report brought in."""
    named = set(article.mentions.exclude(person=None).values_list("person", flat=True))
    met = set(article.accounts.values_list("meeting__participations__person", flat=True))
    spoke = set(article.quotes.values_list("speaker", flat=True)) | set(
        article.quotes.values_list("addressee", flat=True)
    )
    return (named | met | spoke) - {None}


def clear(article: Article) -> None:
    """Delete what the last reading put there; what editors added stays."""
    Quote.objects.filter(article=article, origin=EXTRACTION).delete()
    Mention.objects.filter(article=article, origin=EXTRACTION).delete()
    Post.objects.filter(article=article).delete()
    Account.objects.filter(article=article).delete()

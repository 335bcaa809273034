"""A report leaves the collection with all that only it told; what editors decided about it stays in the ledger."""

from __future__ import annotations

from django.db import transaction

from articles import corrections
from articles.importing.meetings import combine
from articles.importing.people import sweep
from articles.importing.rereading import people_before
from articles.models import Article


@transaction.atomic
def remove(article: Article) -> None:
    """Delete the report and what was read out of it; its meetings and people are worked out anew without it.

    Taken in again, it comes under the decisions again: the ledger knows it by its fingerprint.
    """
    corrections.take_turn()
    people = people_before(article)
    meetings = set(article.accounts.values_list("meeting", flat=True))
    article.delete()
    combine(meetings)
    sweep(people)

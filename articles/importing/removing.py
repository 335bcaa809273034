"""A report leaves the collection with all that only it told; what editors decided about it stays in the ledger."""

from __future__ import annotations

from django.db import transaction

from articles import corrections, gathering, questions
from articles.importing.departures import depart
from articles.importing.people import follow, people_of, sweep
from articles.importing.rereading import said_before, settle
from articles.models import Article


@transaction.atomic
def remove(article: Article) -> None:
    """Delete the report and what was read out of it; its meetings and people are worked out anew without it.

    Taken in again, it comes under the decisions again: the ledger knows it by its fingerprint, and it
    has its old number, people and meetings.
    """
    corrections.take_turn()
    earlier = said_before(article)
    people = people_of(earlier.sightings)
    corrections.unplace(article)
    depart(article, earlier)
    profiles = {one.profile_id for one in earlier.sightings} - {None}
    followers, others = gathering.leave(article)
    with gathering.peers_follow(article):
        article.delete()
    follow(gathering.resolve({}, profiles)[1])
    gathering.group(followers, new=followers, also=others)
    meetings = earlier.meetings | gathering.recluster([], earlier.beside)
    gathering.combine(meetings)
    settle(people)
    sweep(people)
    questions.removed(meetings, people)

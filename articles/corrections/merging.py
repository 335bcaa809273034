"""Two entries that are one person."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Q

from articles.corrections.consequences import know_name
from articles.corrections.deciding import write
from articles.corrections.keys import key_of
from articles.corrections.turns import take_turn
from articles.models import Article, Correction, Mention, Person, Quote


@transaction.atomic
def merge_people(user: Any, keep: Person, lose: Person, reason: str = "") -> Correction:
    """Make `lose` a part of `keep`, who gets all that it has; its row stays and points to `keep`.

    Raises ValueError for one person twice and for somebody who was merged already.
    """
    take_turn()
    if keep.pk == lose.pk or keep.merged_into_id or lose.merged_into_id:
        raise ValueError(f"{lose.name} cannot be merged into {keep.name}: the same, or merged already.")
    names = sorted({lose.name, *lose.aliases.values_list("name", flat=True)})
    before = {"names": names, "country": lose.country_id, "keep_country": keep.country_id}
    correction = write(user, "merge", key_of(lose), before, {"merged_into": key_of(keep)}, reason)
    for name in [keep.name, *names]:
        know_name(keep, name)
    move(keep, lose)
    return correction


def move(keep: Person, lose: Person) -> None:
    """Give `keep` every row of `lose`, once."""
    lose.aliases.all().delete()
    Mention.objects.filter(person=lose).update(person=keep)
    Quote.objects.filter(speaker=lose).update(speaker=keep)
    Quote.objects.filter(addressee=lose).update(addressee=keep)
    lose.participations.filter(meeting__participations__person=keep).delete()
    lose.participations.update(person=keep)
    move_tenures(keep, lose)
    for article in lose.articles.defer("raw", "body", "search_text"):
        article.people.remove(lose)
        article.people.add(keep)
    Person.objects.filter(merged_into=lose).update(merged_into=keep)
    Person.objects.filter(pk=lose.pk).update(merged_into=keep)
    lose.merged_into = keep
    if lose.country_id and not keep.country_id:
        keep.country = lose.country
        keep.save()


def move_tenures(keep: Person, lose: Person) -> None:
    """Give `keep` the offices of `lose`; one that both held becomes one, as long as both together."""
    for tenure in lose.tenures.all():
        known = keep.tenures.filter(office=tenure.office).first()
        if known is None:
            tenure.person = keep
            tenure.save()
            continue
        known.first_seen = min(filter(None, (known.first_seen, tenure.first_seen)), default=None)
        known.last_seen = max(filter(None, (known.last_seen, tenure.last_seen)), default=None)
        known.save()
        tenure.delete()


def preview_merge(keep: Person, lose: Person) -> dict[str, int]:
    """How much of `lose` would move to `keep`, by kind."""
    mine = set(keep.participations.values_list("meeting", flat=True))
    return {
        "mentions": lose.mentions.count(),
        "quotes": Quote.objects.filter(Q(speaker=lose) | Q(addressee=lose)).count(),
        "meetings": lose.participations.exclude(meeting__in=mine).count(),
        "reports": Article.objects.filter(people=lose).count(),
        "aliases": lose.aliases.count(),
        "tenures": lose.tenures.count(),
    }

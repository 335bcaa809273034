"""Two entries that are one person."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from articles import corrections
from articles.editing.doors import door
from articles.editing.effects import work_out
from articles.models import Article, Correction, Person, Quote


@door
def merge_people(user: Any, keep: Person, lose: Person, reason: str = "") -> Correction:
    """Make `lose` a part of `keep`, who gets all that it has; its entry stays and points to `keep`.

    Raises ValueError for one person twice and for somebody who was merged or rejected already.
    """
    corrections.take_turn()
    stored = Person.objects.in_bulk([keep.pk, lose.pk])
    keep, lose = stored[keep.pk], stored[lose.pk]
    if keep == lose or keep.merged_into_id or lose.merged_into_id or keep.rejected or lose.rejected:
        refusal = _("{lost} cannot be merged into {kept}: the same, or merged already.")
        raise ValueError(refusal.format(lost=lose.name, kept=keep.name))
    names = sorted({lose.name, *lose.aliases.values_list("name", flat=True)})
    before = {"names": names, "country": lose.country_id, "keep_country": keep.country_id}
    after = {"merged_into": corrections.key_of(keep)}
    correction = corrections.write(user, "merge", corrections.key_of(lose), before, after, reason)
    work_out(correction)
    return correction


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

"""Decisions that have lost what they are about, found by the database among any number of them."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, F, FloatField, IntegerField, OuterRef, Q, QuerySet
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Greatest, Least

from articles.corrections.finding import SAME_WORDS
from articles.models import Correction, Meeting, Mention, Quote

STAYING = ~Q(action__in=("add", "delete"))


def unplaced(decisions: QuerySet[Correction]) -> QuerySet[Correction]:
    """Those in force whose words or whose meeting are no longer found, though no later decision took them away."""
    placed = decisions.alias(
        start=number("target__span__0"),
        end=number("target__span__1"),
        meeting=number("target__meeting"),
        of=KT("target__of"),
    )
    lost = Q(kind="quote") & ~Exists(words(Quote.objects.all()))
    lost |= Q(kind="mention") & ~Exists(words(Mention.objects.filter(kind=OuterRef("of"))))
    lost |= Q(kind="meeting") & ~Exists(Meeting.objects.filter(pk=OuterRef("meeting")))
    return placed.filter(lost & STAYING & ~Exists(later()), withdrawn_at=None)


def number(path: str) -> Cast:
    """A number inside a stored key."""
    return Cast(KT(path), IntegerField())


def words(rows: QuerySet[Any]) -> QuerySet[Any]:
    """The passages that share four fifths of their characters with a decision's."""
    start, end = OuterRef("start"), OuterRef("end")
    common = Least(F("end"), end) - Greatest(F("start"), start)
    both = Greatest(F("end"), end) - Least(F("start"), start)
    rows = rows.filter(article__body_sha256=OuterRef("article_sha256"), start__lt=end, end__gt=start)
    return rows.alias(common=Cast(common, FloatField()), both=Cast(both, FloatField())).filter(
        common__gte=F("both") * SAME_WORDS
    )


def later() -> QuerySet[Correction]:
    """A decision in force after the outer one, that deleted or moved the same thing."""
    same = Correction.objects.filter(
        kind=OuterRef("kind"), subject=OuterRef("subject"), withdrawn_at=None, pk__gte=OuterRef("pk")
    )
    gone = Q(action="delete") | Q(action="change", after__has_key="start")
    passage = Q(target__span=OuterRef("target__span")) | Q(kind="meeting")
    return same.filter(gone, passage).order_by()

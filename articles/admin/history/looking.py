"""The rows behind keys, a query or two for each kind however many keys there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.admin.history.things import Thing, of_kind
from articles.admin.searching import days
from articles.corrections.keys import MODELS, SLUGGED, Key
from articles.models import Article, Meeting, Office, Officeholder
from articles.models.countries import Country

Things = dict[tuple[Any, ...], Thing]
MOST_NAMES = 4


def admin_url(kind: str, pk: Any) -> str:
    """The page on which an editor puts a thing right."""
    return reverse(f"admin:articles_{kind}_change", args=[pk])


def look_up(keys: list[Key]) -> Things:
    """The things of all keys that are neither passages nor made of others, by their codes."""
    found: Things = {}
    for kind, model in SLUGGED.items():
        found |= slugged(kind, model, of_kind(keys, kind))
    for kind, finder in FINDERS.items():
        if wanted := of_kind(keys, kind):
            found |= finder(wanted)
    return found


def slugged(kind: str, model: Any, keys: list[Key]) -> Things:
    """People, organisations, places and sources."""
    if not keys:
        return {}
    rows = model.objects.filter(slug__in=[key["slug"] for key in keys]).order_by()
    return {(kind, row.slug): Thing(row.name, kind, row.pk, admin_url(kind, row.pk), site_of(row)) for row in rows}


def site_of(row: Any) -> str:
    """The readers' page of a row, where its kind has one and no editor said that it is nothing at all."""
    shown = hasattr(row, "get_absolute_url") and not getattr(row, "rejected", False)
    return row.get_absolute_url() if shown else ""


def reports(keys: list[Key]) -> Things:
    """Reports, without their texts."""
    rows = Article.objects.filter(body_sha256__in=[key["article"] for key in keys]).order_by()
    return {
        ("article", row.body_sha256): Thing(str(row), "article", row.pk, admin_url("article", row.pk), site_of(row))
        for row in rows.only("pk", "body_sha256", "title", "file")
    }


def meetings(keys: list[Key]) -> Things:
    """Meetings, called by who met and when."""
    rows = Meeting.objects.filter(key__in=[key["meeting"] for key in keys]).order_by()
    rows = rows.prefetch_related("participations__person", "participations__organisation")
    return {
        ("meeting", row.key): Thing(meeting_name(row), "meeting", row.pk, admin_url("meeting", row.pk), site_of(row))
        for row in rows
    }


def meeting_name(meeting: Meeting) -> str:
    """Who met, the first few, and when."""
    names = [str(taking_part) for taking_part in meeting.participations.all()]
    if len(names) > MOST_NAMES:
        names = [*names[: MOST_NAMES - 1], _("{count} others").format(count=len(names) - MOST_NAMES + 1)]
    who = " – ".join(names) or str(meeting)
    return ", ".join(filter(None, (who, days(meeting.earliest, meeting.latest, "DATE_FORMAT"))))


def offices(keys: list[Key]) -> Things:
    """Offices by title and country."""
    rows = Office.objects.filter(title__in=[key["title"] for key in keys]).order_by()
    return {
        ("office", row.title, row.country_id): Thing(
            office_name(row.title, row.country_id), "office", row.pk, admin_url("office", row.pk)
        )
        for row in rows
    }


def officeholders(keys: list[Key]) -> Things:
    """Entries of the register of officeholders: a name and an office."""
    rows = Officeholder.objects.filter(key__in=[key["holder"] for key in keys]).order_by()
    return {
        ("officeholder", row.key): Thing(str(row), "officeholder", row.pk, admin_url("officeholder", row.pk))
        for row in rows
    }


def office_name(title: str, country: str | None) -> str:
    """An office with its country's name."""
    return f"{title} ({Country(code=country)})" if country else title


FINDERS: dict[str, Callable[[list[Key]], Things]] = {
    "article": reports,
    "meeting": meetings,
    "office": offices,
    "officeholder": officeholders,
}


def overlapping(kind: str, keys: Iterable[Key]) -> list[tuple[Any, ...]]:
    """(pk, fingerprint, start, end, kind or type, origin, words) of all passages that overlap one of the keys'."""
    touching = [
        Q(article__body_sha256=key["article"], start__lt=key["span"][1], end__gt=key["span"][0]) for key in keys
    ]
    if not touching:
        return []
    own = {"mention": ("kind", "origin"), "quote": ("type", "origin"), "post": ("handle", "platform")}[kind]
    columns = ("pk", "article__body_sha256", "start", "end", *own, "text")
    rows = MODELS[kind].objects.filter(Q.create(touching, connector=Q.OR)).order_by("pk")
    return list(rows.values_list(*columns))

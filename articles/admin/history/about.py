"""Which decisions are about a thing, and which others name it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.db.models import Model, Q, QuerySet, TextField
from django.db.models.functions import Cast

from articles.admin.history.passages import likeness
from articles.corrections.finding import SAME_WORDS
from articles.corrections.keys import key_of, moved
from articles.corrections.subjects import article_subject, entry_subject, office_subject, subject_of
from articles.models import Article, Correction, Meeting, Mention, Office, Person, Quote, Touch

ALL = Correction.objects.select_related("created_by", "withdrawn_by")


def about(thing: Model) -> QuerySet[Correction]:
    """Every decision about the thing and what belongs to it, newest first."""
    condition = ABOUT.get(type(thing), of_subject)(thing)
    return told(condition)


def told(condition: Q) -> QuerySet[Correction]:
    """The decisions of a condition that may look for keys inside the stored values."""
    texts = {f"{name}_text": Cast(name, TextField()) for name in ("target", "before", "after")}
    return ALL.all().alias(**texts).filter(condition).order_by("-id")


def naming(thing: Model) -> QuerySet[Correction]:
    """Decisions about other things that name this one: quotes given to a person, meetings moved to a place."""
    found = holding(*fragments(thing))
    return told(found).exclude(pk__in=about(thing).order_by().values("pk"))


def of_subject(thing: Model) -> Q:
    """Decisions whose subject is the thing itself."""
    return Q(subject=subject_of(key_of(thing)))


def of_report(report: Article) -> Q:
    """Everything about the report, its quotes and mentions, and the meetings that it tells of."""
    told = Touch.objects.filter(subject=article_subject(report.body_sha256)).values("correction")
    keys = report.accounts.exclude(meeting=None).values_list("meeting__key", flat=True)
    meetings = Q(kind__in=("meeting", "participation"), subject__in=[f"meeting:{key}" for key in keys])
    return Q(pk__in=told) | meetings


def of_person(person: Person) -> Q:
    """The entry with its names and offices, those merged into it, and every merger, split or "not the same" of it."""
    slugs = [person.slug, *person.merged.values_list("slug", flat=True)]
    both = ~Q(action__in=("change", "add", "delete")) & Q(kind="person") & holding(*fragments(person))
    return Q(subject__in=[f"person:{slug}" for slug in slugs]) | both


def of_meeting(meeting: Meeting) -> Q:
    """The meeting with its participants, and every merger or move of it or of what reports say of it."""
    both = ~Q(action__in=("change", "add", "delete")) & Q(kind__in=("meeting", "account"))
    return Q(subject=entry_subject(meeting)) | (both & holding(*fragments(meeting)))


def of_passage(passage: Quote | Mention) -> Q:
    """Decisions about these words, also from before they were moved."""
    kind = passage._meta.model_name
    decided = Correction.objects.filter(kind=kind, article_sha256=passage.article.body_sha256).order_by("-id")
    key, found = key_of(passage), []
    row = (passage.pk, key["article"], passage.start, passage.end, key["of"], key["origin"], passage.text)
    places = [row]
    for pk, action, target, after in decided.values_list("pk", "action", "target", "after"):
        ways = [target, moved(target, after)] if action == "change" else [target]
        if any(likeness(place, way) >= SAME_WORDS for place in places for way in ways):
            found.append(pk)
            places += [(*row[:2], *way["span"], *row[4:]) for way in ways]
    return Q(pk__in=found)


def of_office(office: Office) -> Q:
    """The office under all titles that it had."""
    renamed = Correction.objects.filter(kind="office", action="change").order_by("-id")
    names = {(office.title, office.country_id)}
    for target, after in renamed.values_list("target", "after"):
        now = {**target, **{name: after[name] for name in ("title", "country") if name in after}}
        code = now["country"]["code"] if isinstance(now["country"], dict) else now["country"]
        if (now["title"], code) in names:
            names.add((target["title"], target["country"]))
    return Q(kind="office", subject__in=[office_subject(*name) for name in names])


ABOUT: dict[type[Model], Callable[[Any], Q]] = {
    Article: of_report,
    Meeting: of_meeting,
    Mention: of_passage,
    Office: of_office,
    Person: of_person,
    Quote: of_passage,
}


def fragments(thing: Model) -> list[str]:
    """The pieces of stored JSON by which a value names the thing, the same on every database."""
    key = key_of(thing)
    kind = key["kind"]
    if kind == "meeting":
        return [f'"meeting": "{thing.key}"']
    if kind == "country":
        return [f'"code": "{key["code"]}"']
    if kind == "office":
        titles = {json.dumps(thing.title), json.dumps(thing.title, ensure_ascii=False)}
        return [f'"title": {title}' for title in titles]
    if "slug" not in key:
        return []
    plain = [f'"{kind}": "{key["slug"]}"'] if kind in ("person", "organisation") else []
    return [f'"kind": "{kind}", "slug": "{key["slug"]}"', *plain]


def holding(*pieces: str) -> Q:
    """Decisions with one of the pieces anywhere in them; none without a piece."""
    found = Q(pk=None)
    for piece in pieces:
        for name in ("target_text", "before_text", "after_text"):
            found |= Q(**{f"{name}__contains": piece})
    return found

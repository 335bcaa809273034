"""Which decisions are about a thing, and which others name it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Model, Q, QuerySet, TextField
from django.db.models.functions import Cast

from articles.admin.history.passages import likeness
from articles.corrections import entry_subject, key_of, moved
from articles.corrections.finding import SAME_WORDS
from articles.corrections.subjects import article_subject, own_subject
from articles.models import Article, Correction, Meeting, Mention, Office, Person, Quote, Touch

ALL = Correction.objects.select_related("created_by", "withdrawn_by")
# What says which entries are one and which are two, whichever of them it is written down for.
OF_SEVERAL = ("merge", "split", "apart")


def about(thing: Model) -> QuerySet[Correction]:
    """Every decision about the thing and what belongs to it, newest first."""
    condition = ABOUT.get(type(thing), of_itself)(thing)
    return told(condition)


def naming(thing: Model) -> QuerySet[Correction]:
    """Decisions about other things that name this one: quotes given to a person, meetings moved to a place."""
    found = touching([own_subject(key_of(thing))]) | named_before(thing)
    return told(found).exclude(pk__in=about(thing).order_by().values("pk"))


def told(condition: Q) -> QuerySet[Correction]:
    """The decisions of a condition that may look into the stored values as text, newest first."""
    texts = {f"{name}_text": Cast(name, TextField()) for name in ("before", "after")}
    return ALL.all().alias(**texts).filter(condition).order_by("-created_at", "-id")


def touching(subjects: Iterable[str]) -> Q:
    """Decisions that are about one of the subjects or set a value to it."""
    return Q(pk__in=Touch.objects.filter(subject__in=list(subjects)).values("correction"))


def named_before(thing: Model) -> Q:
    """Decisions that took a person or another thing with an address out of a field."""
    key = key_of(thing)
    name = next((name for name in ("slug", "meeting") if isinstance(key.get(name), str)), None)
    if name is None:
        return Q(pk=None)
    return Q(before_text__contains=f'"kind": "{key["kind"]}"') & Q(before_text__contains=f'"{name}": "{key[name]}"')


def of_itself(thing: Model) -> Q:
    """Decisions whose subject is the thing itself."""
    return Q(subject=own_subject(key_of(thing)))


def of_report(report: Article) -> Q:
    """Everything about the report, its passages and people, and the meetings that it tells of."""
    meetings = Meeting.objects.filter(accounts__article=report)
    return touching([article_subject(report.body_sha256)]) | Q(subject__in=map(entry_subject, meetings))


def of_entry(entry: Person | Meeting) -> Q:
    """The entry with all that belongs to it and was merged into it; every merger, split or move, of both sides."""
    subjects = [entry_subject(one) for one in (entry, *entry.merged.all())]
    several = Q(kind=entry._meta.model_name, action__in=OF_SEVERAL) | Q(kind="account")
    return Q(subject__in=subjects) | (several & (touching(subjects[:1]) | named_before(entry)))


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
    names = {own_subject(key_of(office))}
    for target, after in renamed.values_list("target", "after"):
        if own_subject(moved(target, after)) in names:
            names.add(own_subject(target))
    return Q(kind="office", subject__in=names)


ABOUT: dict[type[Model], Callable[[Any], Q]] = {
    Article: of_report,
    Meeting: of_entry,
    Mention: of_passage,
    Office: of_office,
    Person: of_entry,
    Quote: of_passage,
}

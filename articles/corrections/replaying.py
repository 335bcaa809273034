"""The ledger once more, over what was just read: deterministic, and the same when done twice."""

from __future__ import annotations

import contextlib

from django.db import IntegrityError, transaction
from django.db.models import Model, Q

from articles.corrections.consulted import active
from articles.corrections.deciding import put
from articles.corrections.finding import find, find_account
from articles.corrections.gathered import gather
from articles.corrections.keys import MODELS, Key, identity, moved
from articles.corrections.values import assign
from articles.models import Article, Correction, Meeting
from articles.models.origin import EDITOR

MEETING_KINDS = ("meeting", "participation")
PERSON_KINDS = ("person", "alias", "tenure")


def replay(article: Article) -> None:
    """Apply every decision that concerns the report, its people or its meetings; call it after each reading."""
    of_report = Q(article_sha256=article.body_sha256) & ~Q(kind="article")
    meetings = [f"meeting:{pk}" for pk in article.accounts.values_list("meeting", flat=True)]
    of_meetings = Q(kind__in=MEETING_KINDS) & (Q(subject__in=meetings) | Q(reports__contains=article.body_sha256))
    people = [f"person:{slug}" for slug in article.mentions.exclude(person=None).values_list("person__slug", flat=True)]
    of_people = Q(kind__in=PERSON_KINDS, subject__in=set(people))
    for correction in active().filter(of_report | of_meetings | of_people).order_by("id"):
        apply(correction, article)
    gather(article)
    for correction in active().filter(kind="article", article_sha256=article.body_sha256).order_by("id"):
        apply(correction, article)


def replay_meeting(meeting: Meeting) -> None:
    """Apply every decision about the meeting again, after its reports were put together anew."""
    for correction in active().filter(kind__in=MEETING_KINDS, subject=f"meeting:{meeting.pk}").order_by("id"):
        apply(correction, None)


def apply(correction: Correction, article: Article | None) -> None:
    """Bring one decision into force; one whose thing cannot be found is left unplaced."""
    if correction.action == "delete":
        forget(correction.target, article)
    elif correction.action == "add":
        restore(correction)
    elif correction.action == "change" and (found := find(correction.target)):
        again(found, correction)


def again(found: Model, correction: Correction) -> None:
    """Change the row once more; a participation whose new person takes part anyway is one too many."""
    try:
        with transaction.atomic():
            put(found, correction.after)
    except IntegrityError:
        if correction.kind == "participation":
            type(found).objects.filter(pk=found.pk).delete()


def forget(target: Key, article: Article | None) -> None:
    """Delete what the target names; of a meeting that is told again, the accounts of the report."""
    if target["kind"] == "meeting":
        for key in target["accounts"]:
            if article and key["article"] == article.body_sha256:
                forget_account(key)
        Meeting.objects.filter(pk=target["meeting"]).delete()
    elif target["kind"] != "person" and (found := find(target)):
        found.delete()


def forget_account(key: Key) -> None:
    """Delete the account, and its meeting if no other report tells of it."""
    account = find_account(key)
    if account is None:
        return
    account.delete()
    if account.meeting.origin != EDITOR and not account.meeting.accounts.exists():
        account.meeting.delete()


def restore(correction: Correction) -> None:
    """Make again what an editor added, or tie it again to what was read anew."""
    target = fate(correction)
    if target is None:
        return
    found = find(target)
    if found:
        missing = {name: value for name, value in correction.after.items() if value and getattr(found, name) is None}
        if missing:
            assign(found, missing)
        return
    obj = made(correction)
    if obj:
        with contextlib.suppress(IntegrityError), transaction.atomic():
            put(obj, correction.after)


def fate(correction: Correction) -> Key | None:
    """The key that the added thing has by now; None where it was deleted later."""
    key = correction.target
    later = active().filter(kind=correction.kind, subject=correction.subject, pk__gt=correction.pk)
    for decision in later.exclude(action="add").order_by("id"):
        if identity(decision.target) == identity(key):
            if decision.action == "delete":
                return None
            key = moved(key, decision.after)
    return key


def made(correction: Correction) -> Model | None:
    """An unsaved row for what was added, or None where the report, person or meeting that it hangs on is gone."""
    model = MODELS[correction.kind]
    obj = model()
    for field in model._meta.concrete_fields:
        wanted = correction.after.get(field.name)
        if field.is_relation and not field.null and find(wanted) is None:
            return None
    if correction.kind == "meeting":
        obj.pk = correction.target["meeting"]
    return obj

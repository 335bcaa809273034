"""What an editor decides about an import: which files, yes or no, stop, take it back, once more. Each is written down.

Every decision is one conditional change of the job's state: of two editors who decide at once one is told that he was
too late.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from articles.importing.jobs import work_on_job
from articles.importing.leases import first
from articles.importing.phases import IMPORTING, LOOKING, UNDOING
from articles.models import ImportEvent, ImportItem, ImportJob

UNCONFIRMED = (LOOKING.waiting, LOOKING.working, LOOKING.done)
AT_WORK = (IMPORTING.waiting, IMPORTING.working)
# An import that rests: it can be taken back, or what is not in can be taken in.
AT_REST = ("finished", "cancelled", "undone")
OPEN_TO_CHOICE = Q(planned__in=("new", "near"))


def received(job: ImportJob) -> None:
    """All files of the job are there: whoever comes first may look through them."""
    ImportJob.objects.filter(pk=job.pk, state="receiving").update(state=LOOKING.waiting, lease_until=first())
    note(job.pk, job.created_by, "uploaded", job.items.count())


def note(job_id: int, user: Any, action: str, reports: int, reason: str = "") -> None:
    """Write down what was decided."""
    ImportEvent.objects.create(job_id=job_id, created_by=user, action=action, reports=reports, reason=reason)


def choose(job_id: int, shown: list[int], chosen: list[int]) -> None:
    """Of the files `shown` on a page exactly the `chosen` ones are to come in."""
    items = open_items(job_id).filter(pk__in=shown)
    items.filter(pk__in=chosen).update(chosen=True)
    items.exclude(pk__in=chosen).update(chosen=False)


def choose_all(job_id: int, *planned: str) -> None:
    """Of all files exactly the new ones are to come in that are planned so: "new", "near", both, or none."""
    items = open_items(job_id)
    items.filter(planned__in=planned).update(chosen=True)
    items.exclude(planned__in=planned).update(chosen=False)


def open_items(job_id: int) -> QuerySet[ImportItem]:
    """The files of which an editor may still say whether they come in."""
    return ImportItem.objects.filter(OPEN_TO_CHOICE, job=job_id, job__state=LOOKING.done)


@transaction.atomic
def confirm(job_id: int, user: Any) -> bool:
    """Start the import of the chosen files; False when it was started, or is gone, already."""
    if not moved(job_id, (LOOKING.done,), IMPORTING.waiting):
        return False
    items = ImportItem.objects.filter(job=job_id)
    items.exclude(OPEN_TO_CHOICE).update(outcome=F("planned"))
    items.filter(planned__in=("unchanged", "duplicate")).update(data=b"")
    left_out = items.filter(OPEN_TO_CHOICE, chosen=False).update(outcome="left_out")
    note(job_id, user, "confirmed", items.filter(outcome="").count())
    if left_out:
        note(job_id, user, "left_out", left_out)
    work_on_job.enqueue(job_id)
    return True


def moved(job_id: int, before: tuple[str, ...], after: str) -> bool:
    """Put the job from one of the states into the queue of the next; False where it is in none of them any more."""
    return bool(
        ImportJob.objects.filter(pk=job_id, state__in=before).update(state=after, lease_until=first(), attempts=0)
    )


@transaction.atomic
def throw_away(job_id: int) -> bool:
    """Forget an upload that was not confirmed; False when it was started, or is gone, already."""
    if not ImportJob.objects.filter(pk=job_id, state__in=UNCONFIRMED).update(state="cancelled", lease_until=None):
        return False
    ImportJob.objects.filter(pk=job_id).delete()
    return True


@transaction.atomic
def stop(job_id: int, user: Any) -> bool:
    """End an import at work: what is in stays in, the rest is left out; False when it was not at work any more."""
    if not ImportJob.objects.filter(pk=job_id, state__in=AT_WORK).update(
        state="cancelled", lease_until=None, finished_at=timezone.now()
    ):
        return False
    left_out = ImportItem.objects.filter(IMPORTING.open, job=job_id).update(outcome="left_out")
    note(job_id, user, "cancelled", left_out)
    return True


@transaction.atomic
def take_back(job_id: int, user: Any, reason: str) -> bool:
    """Start taking out of the collection what the import brought; False when nothing of it is in, or it is at work."""
    items = ImportItem.objects.filter(UNDOING.open, job=job_id)
    if not items.exists() or not moved(job_id, AT_REST, UNDOING.waiting):
        return False
    note(job_id, user, "undone", items.count(), reason)
    work_on_job.enqueue(job_id)
    return True


@transaction.atomic
def once_more(job_id: int, user: Any, outcome: str) -> bool:
    """Start importing the files that were undone, or left_out; False when there are none, or it is at work."""
    items = ImportItem.objects.filter(job=job_id, outcome=outcome).exclude(data=b"")
    if outcome not in ("undone", "left_out") or not moved(job_id, AT_REST, IMPORTING.waiting):
        return False
    number = items.update(outcome="")
    if not number:
        transaction.set_rollback(True)
        return False
    ImportJob.objects.filter(pk=job_id).update(started_at=None, finished_at=None)
    note(job_id, user, "again", number)
    work_on_job.enqueue(job_id)
    return True

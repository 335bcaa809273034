"""Imports in the background: looked through, confirmed, taken in one report at a time, and continued after a crash.

A job goes from uploaded to looking to preview, and once confirmed from queued to running to finished. Whoever works on
it holds a lease and renews it with every file in the transaction of that file: a lease that ran out says that its
worker died, and one that another has taken over stops a worker that only seemed dead.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import task

from articles.importing import Delivered, Outcome, look, store
from articles.models import ImportItem, ImportJob

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
# A large file is read for longer than a lease lasts: so many bytes a second at the least, on a slow machine.
SLOWEST_READING = 20_000
LARGE = 200_000
# A file that ends its worker this often without any other getting done in between is left out.
MAX_ATTEMPTS = 3


@dataclass
class Stopping:
    """Whether the process was asked to end: the file in hand is finished, the rest goes back to the queue."""

    asked: bool = False


stopping = Stopping()


class LeaseLostError(Exception):
    """Somebody else works on the job, or it was deleted."""


class Phase(NamedTuple):
    """One of the two walks through a job's files: its states, what marks a file as open, and what is done with one."""

    waiting: str
    working: str
    done: str
    open: str
    step: Callable[[ImportItem], Outcome]


def look_at(item: ImportItem) -> Outcome:
    """What would become of the file; the same bytes a second time in one upload are said so."""
    twin = item.job.items.filter(sha256=item.sha256, pk__lt=item.pk).exclude(planned="rejected").first()
    if twin:
        return Outcome(
            item.name, "unchanged", _("The same as {file} of this upload.").format(file=twin.name), None, None
        )
    return look(delivered(item))


def take_in(item: ImportItem) -> Outcome:
    """What the file turns out to be now, read before the transaction opens so that nobody waits for the reading."""
    return look(delivered(item))


LOOKING = Phase("uploaded", "looking", "preview", "planned", look_at)
IMPORTING = Phase("queued", "running", "finished", "outcome", take_in)
PHASES = (LOOKING, IMPORTING)


def delivered(item: ImportItem) -> Delivered:
    """The file as it was handed over."""
    return Delivered(item.name, bytes(item.data))


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes as hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


@task()
def work_on_job(job_id: int) -> None:
    """The background task: goes on with whatever the job waits for."""
    work_on(job_id)


def received(job_id: int) -> None:
    """All files of the job are there: whoever comes first may look through them."""
    ImportJob.objects.filter(pk=job_id, state="receiving").update(
        state=LOOKING.waiting, lease_until=timezone.now() + LEASE
    )


def confirm(job_id: int) -> bool:
    """Start the import of a job that was looked through; False when it was started, or is gone, already."""
    with transaction.atomic():
        if not ImportJob.objects.filter(pk=job_id, state=LOOKING.done).update(
            state=IMPORTING.waiting, lease_until=timezone.now() + LEASE, attempts=0
        ):
            return False
        work_on_job.enqueue(job_id)
        ImportItem.objects.filter(job=job_id, planned="rejected").update(outcome="rejected", data=b"")
    return True


def work_on(job_id: int, seconds: float | None = None) -> None:
    """Go through the open files of the job, for so many `seconds` at most; what is left goes back to the queue."""
    until = None if seconds is None else time.monotonic() + seconds
    for phase in PHASES:
        lease = claim(job_id, phase)
        if lease:
            try:
                walk(job_id, phase, lease, until)
            except LeaseLostError:
                logger.warning("Import %s: somebody else goes on with it.", job_id)


def claim(job_id: int, phase: Phase) -> datetime | None:
    """Take the job for this phase if it waits or its worker died: the end of the lease, None if it is not to be had."""
    lease = timezone.now() + LEASE
    free = Q(state=phase.waiting) | Q(state=phase.working, lease_until__lt=timezone.now())
    taken = ImportJob.objects.filter(free, pk=job_id).update(
        state=phase.working, lease_until=lease, attempts=F("attempts") + 1
    )
    return lease if taken else None


def walk(job_id: int, phase: Phase, lease: datetime, until: float | None) -> None:
    """Do the phase's step for each open file, then close the phase. Raises LeaseLostError."""
    job = ImportJob.objects.get(pk=job_id)
    waiting = list(job.items.filter(**{phase.open: ""}).order_by("pk").values_list("pk", flat=True))
    for position, item_id in enumerate(waiting):
        if stopping.asked or (until is not None and time.monotonic() > until):
            release(job_id, phase, lease)
            return
        item = ImportItem.objects.select_related("job").get(pk=item_id)
        deadly = position == 0 and job.attempts > MAX_ATTEMPTS
        lease = (leave_out if deadly else handle)(item, phase, lease)
    ImportJob.objects.filter(pk=job_id, lease_until=lease).update(
        state=phase.done, lease_until=None, attempts=0, finished_at=timezone.now() if phase is IMPORTING else None
    )


def handle(item: ImportItem, phase: Phase, lease: datetime) -> datetime:
    """Do the phase's step for one file and write down what became of it; the renewed lease."""
    try:
        if len(item.data) > LARGE:
            lease = prolonged(item.job_id, lease, len(item.data))
        found = phase.step(item)
        with transaction.atomic():
            lease = renewed(item.job_id, lease)
            if phase is IMPORTING and found.state == "new":
                found = store(delivered(item), found.extraction)
            record(item, phase, found)
    except (LeaseLostError, OperationalError, InterfaceError):
        raise
    except Exception:
        logger.exception("Import %s: %s could not be read.", item.job_id, item.name)
        message = _("This file could not be read because of a fault of the program; it was written to the log.")
        return reject(item, phase, lease, message)
    return lease


def leave_out(item: ImportItem, phase: Phase, lease: datetime) -> datetime:
    """Reject a file that ended its worker again and again; the renewed lease."""
    return reject(item, phase, lease, _("This file ended the import again and again; it was left out."))


def reject(item: ImportItem, phase: Phase, lease: datetime, message: str) -> datetime:
    """Write down that the file is not taken; the renewed lease."""
    with transaction.atomic():
        lease = renewed(item.job_id, lease)
        record(item, phase, Outcome(item.name, "rejected", message, None, None))
    return lease


def renewed(job_id: int, lease: datetime) -> datetime:
    """The lease, moved on. Raises LeaseLostError where it is no longer ours, which takes the transaction back."""
    later = timezone.now() + LEASE
    if not ImportJob.objects.filter(pk=job_id, lease_until=lease).update(lease_until=later, attempts=0):
        raise LeaseLostError
    return later


def prolonged(job_id: int, lease: datetime, size: int) -> datetime:
    """The lease, long enough for a file of `size` bytes; that it was begun is no progress. Raises LeaseLostError."""
    later = timezone.now() + LEASE + timedelta(seconds=size / SLOWEST_READING)
    if not ImportJob.objects.filter(pk=job_id, lease_until=lease).update(lease_until=later):
        raise LeaseLostError
    return later


def record(item: ImportItem, phase: Phase, found: Outcome) -> None:
    """Keep the outcome with the file, whose bytes are no longer needed once it is in or refused."""
    setattr(item, phase.open, found.state)
    item.message, item.article = found.message, found.article
    if phase is IMPORTING or found.state == "rejected":
        item.data = b""
    item.save(update_fields=[phase.open, "message", "article", "data"])


def release(job_id: int, phase: Phase, lease: datetime) -> None:
    """Put the job back into the queue."""
    with transaction.atomic():
        if ImportJob.objects.filter(pk=job_id, lease_until=lease).update(
            state=phase.waiting, lease_until=timezone.now() + LEASE, attempts=0
        ):
            work_on_job.enqueue(job_id)


def requeue() -> int:
    """Queue every job again whose worker died or whose task got lost; how many. For a worker that is idle."""
    found = 0
    for phase in PHASES:
        late = ImportJob.objects.filter(state__in=[phase.waiting, phase.working], lease_until__lt=timezone.now())
        for job in late:
            with transaction.atomic():
                if ImportJob.objects.filter(pk=job.pk, lease_until=job.lease_until).update(
                    state=phase.waiting, lease_until=timezone.now() + LEASE
                ):
                    work_on_job.enqueue(job.pk)
                    found += 1
    return found

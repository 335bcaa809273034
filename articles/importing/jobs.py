"""Imports in the background: worked through one file at a time, and continued after a crash.

A job goes from uploaded to looking to preview, and once confirmed from queued to running to finished; taken back, from
undo to undoing to undone. Whoever works on it holds a lease and renews it with every file in the transaction of that
file: a lease that ran out says that its worker died, and one that is gone stops a worker that only seemed dead.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import InterfaceError, OperationalError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext_noop as _
from django_tasks import task

from articles import corrections
from articles.importing.leases import LeaseLostError, claim, first, prolonged, renewed
from articles.importing.phases import IMPORTING, PHASES, Phase
from articles.importing.sentences import Sentence
from articles.models import ImportItem, ImportJob

logger = logging.getLogger(__name__)

LARGE = 200_000
# A file that ends its worker this often without any other getting done in between is left out.
MAX_ATTEMPTS = 3
# Older versions stored an upload piece by piece: what is not complete by then broke off.
LONGEST_UPLOAD = timedelta(hours=2)
FAULT = Sentence(_("it could not be read because of a fault of the program, which was written to the log"))
DEADLY = Sentence(_("it ended the import again and again, and was left out"))


@dataclass
class Stopping:
    """Whether the process was asked to end: the file in hand is finished, the rest goes back to the queue."""

    asked: bool = False


stopping = Stopping()


@task()
def work_on_job(job_id: int) -> None:
    """The background task: goes on with whatever the job waits for."""
    work_on(job_id)


def work_on(job_id: int, seconds: float | None = None) -> None:
    """Go through the open files of the job, for so many `seconds` at most; what is left goes back to the queue."""
    until = None if seconds is None else time.monotonic() + seconds
    for phase in PHASES:
        lease = claim(job_id, phase)
        if lease:
            try:
                walk(job_id, phase, lease, until)
            except LeaseLostError:
                logger.warning("Import %s: it was cancelled, or somebody else goes on with it.", job_id)
            except (OperationalError, InterfaceError) as error:
                # Nothing that is stored is lost, and whoever finds the lease run out goes on.
                logger.error("Import %s waits: the database failed (%s). It goes on by itself.", job_id, error)
                excuse(job_id)
                return


def excuse(job_id: int) -> None:
    """Count no attempt: a database that fails, as on a full disk, is no fault of the file in hand."""
    connection.close()
    with suppress(OperationalError, InterfaceError):
        ImportJob.objects.filter(pk=job_id).update(attempts=0)


def walk(job_id: int, phase: Phase, lease: datetime, until: float | None) -> None:
    """Do the phase's step for each open file, then close the phase. Raises LeaseLostError."""
    job = ImportJob.objects.get(pk=job_id)
    waiting = list(job.items.filter(phase.open).order_by("pk").values_list("pk", flat=True))
    for position, item_id in enumerate(waiting):
        if stopping.asked or (until is not None and time.monotonic() > until):
            release(job_id, phase, lease)
            return
        item = ImportItem.objects.select_related("job").get(pk=item_id)
        deadly = position == 0 and job.attempts > MAX_ATTEMPTS
        lease = given_up(item, phase, lease, DEADLY) if deadly else handle(item, phase, lease)
    finished = {"finished_at": timezone.now()} if phase is IMPORTING else {}
    ImportJob.objects.filter(pk=job_id, lease_until=lease).update(
        state=phase.done, lease_until=None, attempts=0, **finished
    )


def handle(item: ImportItem, phase: Phase, lease: datetime) -> datetime:
    """Do the phase's step for one file and write down what became of it; the renewed lease."""
    try:
        if len(item.data) > LARGE:
            lease = prolonged(item.job_id, lease, len(item.data))
        prepared = phase.prepare(item)
        corrections.let_others_write()
        with transaction.atomic():
            later = renewed(item.job_id, lease)
            phase.settle(item, prepared)
    except (LeaseLostError, OperationalError, InterfaceError):
        raise
    except Exception:
        logger.exception("Import %s: nothing could be done with %s.", item.job_id, item.name)
        return given_up(ImportItem.objects.get(pk=item.pk), phase, lease, FAULT)
    return later


def given_up(item: ImportItem, phase: Phase, lease: datetime, message: str) -> datetime:
    """Write down that nothing came of the file; the renewed lease."""
    with transaction.atomic():
        lease = renewed(item.job_id, lease)
        phase.give_up(item, message)
    return lease


def release(job_id: int, phase: Phase, lease: datetime) -> None:
    """Put the job back into the queue."""
    with transaction.atomic():
        if ImportJob.objects.filter(pk=job_id, lease_until=lease).update(
            state=phase.waiting, lease_until=first(), attempts=0
        ):
            work_on_job.enqueue(job_id)


def requeue() -> int:
    """Queue every job again whose worker died or whose task got lost; how many. For a worker that is idle."""
    ImportJob.objects.filter(state="receiving", created_at__lt=timezone.now() - LONGEST_UPLOAD).delete()
    found = 0
    for phase in PHASES:
        late = ImportJob.objects.filter(state__in=[phase.waiting, phase.working], lease_until__lt=timezone.now())
        for job in late:
            with transaction.atomic():
                if ImportJob.objects.filter(pk=job.pk, lease_until=job.lease_until).update(
                    state=phase.waiting, lease_until=first()
                ):
                    work_on_job.enqueue(job.pk)
                    found += 1
    return found

"""Who works on an import: a lease that is renewed with every file, and lost to whoever takes over."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from articles.importing.phases import IMPORTING, Phase
from articles.models import ImportJob

LEASE = timedelta(seconds=60)
# A large file is read for longer than a lease lasts: so many bytes a second at the least, on a slow machine.
SLOWEST_READING = 20_000


class LeaseLostError(Exception):
    """Somebody else works on the job, or it was cancelled or deleted."""


def first() -> datetime:
    """The end of a lease that begins now."""
    return timezone.now() + LEASE


def claim(job_id: int, phase: Phase) -> datetime | None:
    """Take the job for this phase if it waits or its worker died: the end of the lease, None if it is not to be had."""
    lease = first()
    free = Q(state=phase.waiting) | Q(state=phase.working, lease_until__lt=timezone.now())
    begun = {"started_at": Coalesce(F("started_at"), timezone.now())} if phase is IMPORTING else {}
    taken = ImportJob.objects.filter(free, pk=job_id).update(
        state=phase.working, lease_until=lease, attempts=F("attempts") + 1, **begun
    )
    return lease if taken else None


def renewed(job_id: int, lease: datetime) -> datetime:
    """The lease, moved on. Raises LeaseLostError where it is no longer ours, which takes the transaction back."""
    later = first()
    if not ImportJob.objects.filter(pk=job_id, lease_until=lease).update(lease_until=later, attempts=0):
        raise LeaseLostError
    return later


def prolonged(job_id: int, lease: datetime, size: int) -> datetime:
    """The lease, long enough for a file of `size` bytes; that it was begun is no progress. Raises LeaseLostError."""
    later = first() + timedelta(seconds=size / SLOWEST_READING)
    if not ImportJob.objects.filter(pk=job_id, lease_until=lease).update(lease_until=later):
        raise LeaseLostError
    return later

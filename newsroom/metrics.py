"""`/metrics`: the figures by which those who run the site see how it does, as Prometheus reads them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection
from django.db.models import Count, Max, Min, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from articles import indexing
from articles.indexing.lists import LISTS
from articles.models import Correction, ErrorReport, ImportItem, ImportJob, Person, Question
from newsroom.exposition import CONTENT_TYPE, Figure, by, gauge, written
from newsroom.requests import tally
from newsroom.tokens import may_read_figures

# Imports that wait for a worker, or are with one.
AT_WORK = ("uploaded", "looking", "queued", "running", "undo", "undoing")


def metrics(request: HttpRequest) -> HttpResponse:
    """All figures; raises PermissionDenied for those who are neither staff nor bear the token."""
    if not may_read_figures(request):
        raise PermissionDenied
    try:
        figures = [gauge("newsroom_database_up", "Whether the database answers.", 1), *stored(timezone.now())]
    except DatabaseError:
        figures = [gauge("newsroom_database_up", "Whether the database answers.", 0)]
    response = HttpResponse(written([*figures, *tally.figures()]), content_type=CONTENT_TYPE)
    response["Cache-Control"] = "no-store"
    return response


def stored(now: datetime) -> Iterator[Figure]:
    """What the database tells."""
    rows = [(name, indexing.find(name).total) for name in LISTS]
    yield gauge("newsroom_rows", "Reports, meetings and quotes that readers see.", *by("list", rows))
    yield gauge("newsroom_officials", "Officials with an entry of their own.", Person.objects.present().count())
    yield gauge("newsroom_decisions", "Decisions of editors in the ledger.", *by("state", decisions()))
    yield gauge(
        "newsroom_questions_waiting", "Questions that wait for an editor.", Question.objects.waiting(now).count()
    )
    yield gauge("newsroom_error_reports_open", "Readers' reports of errors.", ErrorReport.objects.open().count())
    yield from imports(now)
    yield from tasks(now)
    yield gauge("newsroom_database_bytes", "Size of the database.", size())


def decisions() -> list[tuple[str, int]]:
    """How many decisions are in force, wait for their words, or were taken back."""
    force = Correction.objects.filter(withdrawn_at=None)
    return [
        ("in_force", force.filter(unplaced=False).count()),
        ("waiting", force.filter(unplaced=True).count()),
        ("withdrawn", Correction.objects.exclude(withdrawn_at=None).count()),
    ]


def imports(now: datetime) -> Iterator[Figure]:
    """The imports by their state, the files that wait in them, and for how long the oldest has waited."""
    states = ImportJob.objects.order_by().values_list("state").annotate(Count("pk"))
    yield gauge("newsroom_imports", "Imports by their state.", *by("state", states))
    at_work = ImportJob.objects.filter(state__in=AT_WORK)
    files = ImportItem.objects.filter(job__in=at_work.order_by().values("pk"), outcome="").count()
    yield gauge("newsroom_import_files_waiting", "Files of imports at work that nothing has become of yet.", files)
    yield gauge(
        "newsroom_import_oldest_seconds",
        "How long ago the oldest import at work began.",
        age(at_work, "created_at", now),
    )


def tasks(now: datetime) -> Iterator[Figure]:
    """The queue of the background worker, and when it last had something done."""
    states = DBTaskResult.objects.order_by().values_list("status").annotate(Count("pk"))
    yield gauge("newsroom_tasks", "Tasks of the background worker by their state.", *by("state", states))
    ready = DBTaskResult.objects.filter(status="READY")
    help = "How long the oldest task has waited; a worker takes it within seconds."
    yield gauge("newsroom_task_oldest_seconds", help, age(ready, "enqueued_at", now))
    last = DBTaskResult.objects.aggregate(last=Max("finished_at"))["last"]
    if last:
        help = "When a worker last finished a task, in seconds since 1970."
        yield gauge("newsroom_worker_last_seconds", help, last.timestamp())


def age(rows: QuerySet, column: str, now: datetime) -> float:
    """The seconds since the first of these rows; 0 where there is none."""
    first = rows.aggregate(first=Min(column))["first"]
    return max(0.0, (now - first).total_seconds()) if first else 0.0


def size() -> int:
    """How many bytes the database takes, with what SQLite has not yet put in its place."""
    if connection.vendor == "sqlite":
        file = Path(connection.settings_dict["NAME"])
        files = (file, file.with_name(f"{file.name}-wal"))
        return sum(one.stat().st_size for one in files if one.exists())
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        return cursor.fetchone()[0]

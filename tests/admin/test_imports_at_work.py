"""Whatever happens to a worker, an import is continued, nothing is doubled, and one bad file stops no other."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from articles.importing import jobs, leases, taking
from articles.management.commands.worker import work_once
from articles.models import Article, ImportJob
from tests.admin.uploading import confirm, outcomes, report, upload

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_dead_workers_import_is_continued_and_nothing_doubled(desk, monkeypatch):
    upload(desk, *[report(number) for number in range(4)])
    job = ImportJob.objects.get()
    confirm(desk, job)
    die_after(monkeypatch, 2)
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("running", {"": 2, "imported": 2})
    monkeypatch.undo()
    work_once()
    assert Article.objects.count() == 2, "its lease has not run out: the worker may still live"
    ImportJob.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job), Article.objects.count()) == ("finished", {"imported": 4}, 4)


def die_after(monkeypatch, number):
    """Let the worker end after so many files, in the middle of storing the next."""
    left, store = [number], taking.store

    def dying(*args, **kwargs):
        found = store(*args, **kwargs)
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return found

    monkeypatch.setattr(taking, "store", dying)


def test_a_task_that_got_lost_is_queued_again(desk):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    confirm(desk, job)
    DBTaskResult.objects.all().delete()
    assert jobs.requeue() == 0
    ImportJob.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert jobs.requeue() == 1
    work_once()
    assert outcomes(job) == {"imported": 1}


def test_a_worker_that_only_seemed_dead_stores_nothing_more(desk, monkeypatch):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    look = taking.look

    def slow(delivered):
        ImportJob.objects.update(lease_until=timezone.now() + timedelta(hours=1))
        return look(delivered)

    monkeypatch.setattr(taking, "look", slow)
    work_once()
    assert not Article.objects.exists()
    assert outcomes(job) == {"": 2}


def test_a_large_file_has_a_lease_as_long_as_its_reading_may_take(desk, monkeypatch):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    confirm(desk, job)
    seen = []

    def watched(delivered):
        seen.append(ImportJob.objects.get().lease_until - timezone.now())
        return look(delivered)

    look = taking.look
    monkeypatch.setattr(taking, "look", watched)
    monkeypatch.setattr(jobs, "LARGE", 10)
    monkeypatch.setattr(leases, "SLOWEST_READING", 0.01)
    work_once()
    assert seen[0] > 10 * leases.LEASE
    assert Article.objects.count() == 1


def test_a_file_that_kills_its_worker_again_and_again_is_left_out(desk, monkeypatch):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    store = taking.store
    monkeypatch.setattr(taking, "store", lambda delivered, *rest: deadly(store, delivered, *rest))
    for _round in range(jobs.MAX_ATTEMPTS + 2):
        work_once()
        ImportJob.objects.filter(state="running").update(lease_until=timezone.now() - timedelta(seconds=1))
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("finished", {"imported": 1, "rejected": 1})


def test_a_database_that_fails_again_and_again_costs_no_file(desk, monkeypatch, caplog):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)

    def full(*_call):
        raise OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(taking, "store", full)
        for _round in range(jobs.MAX_ATTEMPTS + 2):
            work_once()
            ImportJob.objects.filter(state="running").update(lease_until=timezone.now() - timedelta(seconds=1))
    assert f"Import {job.pk} waits: the database failed (database or disk is full)." in caplog.text
    assert "Traceback" not in caplog.text
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("finished", {"imported": 2})


def deadly(store, delivered, *rest):
    """Storing that ends the process at the first file."""
    if delivered.name == "1.txt":
        raise KeyboardInterrupt
    return store(delivered, *rest)


def test_a_fault_of_the_program_rejects_one_file_only(desk, monkeypatch):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    look = taking.look
    monkeypatch.setattr(taking, "look", lambda delivered: 1 / 0 if delivered.name == "1.txt" else look(delivered))
    work_once()
    assert outcomes(job) == {"imported": 1, "rejected": 1}


def test_asked_to_end_the_worker_leaves_the_rest_to_its_successor(desk, monkeypatch):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    monkeypatch.setattr(jobs.stopping, "asked", True)
    jobs.work_on(job.pk)
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("queued", {"": 2})
    monkeypatch.undo()
    work_once()
    assert outcomes(job) == {"imported": 2}

"""An upload is looked at first, confirmed once, and taken in by the worker."""

import io
import zipfile
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from articles.importing import jobs
from articles.management.commands.worker import work_once
from articles.models import Article, ImportItem, ImportJob

UPLOAD = "/admin/articles/importjob/upload/"
PAGES = ["import_job", "import_confirm", "import_cancel", "import_rejected"]
pytestmark = pytest.mark.django_db(transaction=True)


def text(number):
    """The bytes of a report like no other."""
    return (
        f"\n date 2021-03-{number % 28 + 1:02}\nGespräche {number}\n\n"
        f"Der Abgeordnete Nummer {number} reiste nach Wien und sprach dort {number} Stunden lang über den Handel.\n"
    ).encode()


def report(number, name=None):
    """An uploaded report."""
    return SimpleUploadedFile(name or f"{number}.txt", text(number), "text/plain")


def archive(files, name="reports.zip"):
    """An uploaded zip of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for inner, data in files.items():
            packed.writestr(inner, data)
    return SimpleUploadedFile(name, buffer.getvalue(), "application/zip")


def upload(desk, *files, field="files"):
    """Send the files; the page that follows."""
    return desk.post(UPLOAD, {field: list(files)}, follow=True)


def confirm(desk, job, follow=True):
    """Press the button of the preview."""
    return desk.post(reverse("admin:import_confirm", args=[job.pk]), follow=follow)


def outcomes(job):
    """How many files came to which end."""
    ends = list(job.items.values_list("outcome", flat=True))
    return {end: ends.count(end) for end in sorted(set(ends))}


def test_nothing_is_stored_before_the_confirmation(desk):
    page = upload(desk, report(1), SimpleUploadedFile("image.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))
    job = ImportJob.objects.get()
    assert not Article.objects.exists()
    assert job.state == "preview"
    assert [item.planned for item in job.items.all()] == ["new", "rejected"]
    assert all(item.message for item in job.items.all())
    assert "Import 1 new report" in page.content.decode()


def test_confirmed_files_come_in_and_their_bytes_go(desk):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    assert "waits for the worker" in confirm(desk, job).content.decode().lower()
    work_once()
    job.refresh_from_db()
    assert (job.state, job.lease_until, outcomes(job)) == ("finished", None, {"imported": 2})
    assert [bytes(item.data) for item in job.items.all()] == [b"", b""]
    page = desk.get(job.get_absolute_url()).content.decode()
    for article in Article.objects.all():
        assert reverse("admin:articles_article_change", args=[article.pk]) in page


def test_the_preview_tells_new_unchanged_and_twins_apart(desk):
    upload(desk, report(1))
    confirm(desk, ImportJob.objects.get())
    work_once()
    upload(desk, report(1), report(2), report(2, "again.txt"))
    job = ImportJob.objects.latest("pk")
    assert [item.planned for item in job.items.order_by("pk")] == ["unchanged", "new", "unchanged"]
    assert "2.txt" in job.items.last().message
    confirm(desk, job)
    work_once()
    assert outcomes(job) == {"imported": 1, "unchanged": 2}
    assert Article.objects.count() == 2


def test_a_double_click_starts_one_job(desk):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    confirm(desk, job)
    assert "started already" in confirm(desk, job).content.decode()
    assert DBTaskResult.objects.filter(status="READY").count() == 1
    work_once()
    assert "started already" in confirm(desk, job).content.decode()
    assert Article.objects.count() == 1


def test_a_cancelled_upload_leaves_nothing(desk):
    upload(desk, report(1))
    desk.post(reverse("admin:import_cancel", args=[ImportJob.objects.get().pk]))
    assert not ImportItem.objects.exists()
    work_once()
    assert not Article.objects.exists()


def test_a_running_import_is_neither_cancelled_nor_deleted(desk):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    confirm(desk, job)
    assert "started already" in desk.post(reverse("admin:import_cancel", args=[job.pk]), follow=True).content.decode()
    assert desk.post(reverse("admin:articles_importjob_delete", args=[job.pk]), {"post": "yes"}).status_code == 403
    marked = {"action": "delete_selected", "_selected_action": [job.pk], "post": "yes"}
    desk.post(reverse("admin:articles_importjob_changelist"), marked)
    assert ImportJob.objects.filter(pk=job.pk).exists()


def test_more_than_a_hundred_files(desk):
    upload(desk, *[report(number) for number in range(101)])
    job = ImportJob.objects.get()
    work_once()
    job.refresh_from_db()
    assert (job.state, job.items.filter(planned="new").count()) == ("preview", 101)
    confirm(desk, job)
    work_once()
    assert (outcomes(job), Article.objects.count()) == ({"imported": 101}, 101)


def test_what_is_not_looked_through_at_once_goes_on_in_the_background(desk, monkeypatch):
    monkeypatch.setattr("articles.admin.imports.SECONDS", -1.0)
    page = upload(desk, report(1), report(2)).content.decode()
    assert '<noscript><meta http-equiv="refresh"' in page
    assert "<progress" in page
    work_once()
    assert ImportJob.objects.get().state == "preview"


def test_a_folder_comes_in_by_its_own_field(desk):
    upload(desk, report(1), field="folder")
    assert ImportItem.objects.get().planned == "new"


@pytest.mark.parametrize(
    ("files", "limits", "sentence"),
    [
        ([], {}, "Choose at least one file"),
        ([1, 2, 3], {"IMPORT_MAX_FILES": 2}, "More than 2 files"),
        ([1, 2, 3], {"DATA_UPLOAD_MAX_NUMBER_FILES": 2, "IMPORT_MAX_FILES": 2}, "More than 2 files"),
        ([1], {"IMPORT_MAX_BYTES": 50}, "More than 50"),
        ([1, 2, 3], {"DATA_UPLOAD_MAX_NUMBER_FIELDS": 0}, "too much beside the files"),
    ],
)
def test_too_much_is_refused_with_a_sentence(desk, settings, files, limits, sentence):
    for name, value in limits.items():
        setattr(settings, name, value)
    answer = desk.post(UPLOAD, {"files": [report(number) for number in files], "note": "x"})
    assert answer.status_code in (400, 413)
    assert sentence in answer.content.decode()
    assert not ImportJob.objects.exists()


def test_a_huge_request_is_refused_unread(desk, settings):
    settings.IMPORT_MAX_BYTES = 1000
    huge = SimpleUploadedFile("big.txt", b"x" * (3 * 1024 * 1024))
    assert desk.post(UPLOAD, {"files": [huge]}).status_code == 413


def test_the_upload_needs_its_token(editor):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    assert strict.post(UPLOAD, {"files": [report(1)]}).status_code == 403
    assert not ImportJob.objects.exists()


HOSTILE = {
    "not a zip": b"PK\x03\x04 nothing of the kind",
    "truncated": archive({"a.txt": text(1)}).read()[:-30],
    "empty": b"",
    "climbing": archive({"../../etc/a.txt": text(1)}).read(),
    "nested": archive({"in.zip": archive({"a.txt": text(1)}).read()}).read(),
    "bomb": archive({"a.txt": b"0" * 12_000_000}).read(),
    "odd names": archive({"=cmd()|a.txt": b"\0\1\2", "<script>alert(1)</script>.txt": b"\xff\xfe\0\0"}).read(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_zips_end_in_sentences(desk, name):
    answer = upload(desk, SimpleUploadedFile("x.zip", HOSTILE[name]))
    assert answer.status_code in (200, 400)
    assert "<script>alert" not in answer.content.decode()
    for item in ImportItem.objects.filter(planned="rejected"):
        assert item.message
    if name not in ("climbing",):
        assert not ImportItem.objects.filter(planned="new").exists()


def test_a_broken_member_does_not_stop_its_neighbours(desk):
    upload(desk, archive({"a.txt": text(1), "b.txt": b"\x89PNG\r\n\x1a\n\0\0", "c.txt": text(3)}))
    job = ImportJob.objects.get()
    assert sorted(job.items.values_list("planned", flat=True)) == ["new", "new", "rejected"]
    confirm(desk, job)
    work_once()
    assert outcomes(job) == {"imported": 2, "rejected": 1}


def test_rejected_files_as_csv_hold_no_formula(desk):
    upload(desk, SimpleUploadedFile("=1+1.txt", b"\x89PNG\r\n\x1a\n\0\0"))
    answer = desk.get(reverse("admin:import_rejected", args=[ImportJob.objects.get().pk]))
    lines = answer.content.decode().splitlines()
    assert answer["Content-Type"].startswith("text/csv")
    assert len(lines) == 2
    assert lines[1].startswith("'=1+1.txt,")


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
    left, store = [number], jobs.store

    def dying(*args, **kwargs):
        found = store(*args, **kwargs)
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return found

    monkeypatch.setattr(jobs, "store", dying)


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
    look = jobs.look

    def slow(delivered):
        ImportJob.objects.update(lease_until=timezone.now() + timedelta(hours=1))
        return look(delivered)

    monkeypatch.setattr(jobs, "look", slow)
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

    look = jobs.look
    monkeypatch.setattr(jobs, "look", watched)
    monkeypatch.setattr(jobs, "LARGE", 10)
    monkeypatch.setattr(jobs, "SLOWEST_READING", 0.01)
    work_once()
    assert seen[0] > 10 * jobs.LEASE
    assert Article.objects.count() == 1


def test_a_file_that_kills_its_worker_again_and_again_is_left_out(desk, monkeypatch):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    store = jobs.store
    monkeypatch.setattr(jobs, "store", lambda delivered, *rest: deadly(store, delivered, *rest))
    for _round in range(jobs.MAX_ATTEMPTS + 2):
        work_once()
        ImportJob.objects.filter(state="running").update(lease_until=timezone.now() - timedelta(seconds=1))
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("finished", {"imported": 1, "rejected": 1})


def deadly(store, delivered, *rest):
    """Storing that ends the process at the first file."""
    if delivered.name == "1.txt":
        raise KeyboardInterrupt
    return store(delivered, *rest)


def test_a_fault_of_the_program_rejects_one_file_only(desk, monkeypatch):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    look = jobs.look
    monkeypatch.setattr(jobs, "look", lambda delivered: 1 / 0 if delivered.name == "1.txt" else look(delivered))
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


def test_only_importers_import(client, django_user_model):
    job = ImportJob.objects.create(state="preview")
    urls = [UPLOAD, *(reverse(f"admin:{page}", args=[job.pk]) for page in PAGES)]
    assert {client.post(url).status_code for url in urls} == {302}
    staff = django_user_model.objects.create_user("staff", password="x", is_staff=True)
    client.force_login(staff)
    assert {client.post(url).status_code for url in urls} == {403}
    staff.user_permissions.add(Permission.objects.get(codename="add_importjob"))
    assert client.get(UPLOAD).status_code == 200
    assert client.get(reverse("admin:import_job", args=[job.pk])).status_code == 200
    assert client.get(reverse("admin:import_confirm", args=[job.pk])).status_code == 405


def test_an_unknown_import_is_not_found(desk):
    for page in ("import_job", "import_rejected"):
        assert desk.get(reverse(f"admin:{page}", args=[4711])).status_code == 404
    assert desk.post(reverse("admin:import_confirm", args=[4711])).status_code == 404
    assert desk.get("/admin/articles/importjob/²/change/", follow=True).status_code == 404


def test_the_stock_addresses_lead_to_our_pages(desk):
    assert desk.get(reverse("admin:articles_importjob_add")).url == UPLOAD
    assert UPLOAD in desk.get("/admin/").content.decode()
    assert UPLOAD in desk.get("/admin/articles/").content.decode()

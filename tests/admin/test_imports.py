"""An upload is looked at first, confirmed once, and taken in by the worker."""

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django_tasks_db.models import DBTaskResult

from articles.management.commands.worker import work_once
from articles.models import Article, ImportItem, ImportJob
from tests.admin.uploading import UPLOAD, archive, confirm, outcomes, report, text, upload

PAGES = [
    "import_job",
    "import_progress",
    "import_choose",
    "import_confirm",
    "import_cancel",
    "import_undo",
    "import_again",
    "import_rejected",
    "import_rejected_files",
]
pytestmark = pytest.mark.django_db(transaction=True)


def test_nothing_is_stored_before_the_confirmation(desk):
    page = upload(desk, report(1), SimpleUploadedFile("image.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))
    job = ImportJob.objects.get()
    assert not Article.objects.exists()
    assert job.state == "preview"
    assert [item.planned for item in job.items.all()] == ["new", "rejected"]
    assert [item.message != "" for item in job.items.all()] == [False, True]
    assert "1 of 1 new reports are chosen" in page.content.decode()


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
    assert [item.planned for item in job.items.order_by("pk")] == ["unchanged", "new", "duplicate"]
    assert job.items.last().told == "the same as 2.txt of this upload"
    confirm(desk, job)
    work_once()
    assert outcomes(job) == {"duplicate": 1, "imported": 1, "unchanged": 1}
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


def test_a_running_import_is_not_deleted(desk):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    confirm(desk, job)
    assert desk.post(reverse("admin:articles_importjob_delete", args=[job.pk]), {"post": "yes"}).status_code == 403
    marked = {"action": "delete_selected", "_selected_action": [job.pk], "post": "yes"}
    desk.post(reverse("admin:articles_importjob_changelist"), marked)
    assert ImportJob.objects.filter(pk=job.pk).exists()


@pytest.mark.once
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
    monkeypatch.setattr("articles.admin.imports.pages.SECONDS", -1.0)
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
    answer = desk.post(UPLOAD, {"files": [report(number) for number in files], "complete": "1"})
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

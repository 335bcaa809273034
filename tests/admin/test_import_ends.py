"""How an import ends: cancelled, finished, with a report, and with what was rejected to take along."""

import io
import re
import zipfile
from threading import Thread

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse

from articles.importing import deciding, jobs, looking, taking
from articles.management.commands.worker import work_once
from articles.models import Article, ImportEvent, ImportItem, ImportJob
from tests.admin.uploading import archive, confirm, imported, outcomes, page_of, report, text, upload

pytestmark = pytest.mark.django_db(transaction=True)
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def cancel(desk, job):
    """Press the button; the page that follows."""
    return desk.post(reverse("admin:import_cancel", args=[job.pk]), follow=True).content.decode()


def after(monkeypatch, module, number, act):
    """Let `act` happen while the file after so many is being worked on."""
    left, prepare = [number], module.look

    def watched(delivered):
        left[0] -= 1
        if left[0] < 0:
            act()
        return prepare(delivered)

    monkeypatch.setattr(module, "look", watched)


def test_cancelled_at_work_what_is_in_stays_in_and_the_rest_is_left_out(desk, editor, monkeypatch):
    upload(desk, *map(report, range(5)))
    job = ImportJob.objects.get()
    confirm(desk, job)
    after(monkeypatch, taking, 2, lambda: deciding.stop(job.pk, editor))
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("cancelled", {"imported": 2, "left_out": 3})
    assert Article.objects.count() == 2
    page = page_of(desk, job)
    assert "This import was cancelled" in page
    assert "2 reports are in the collection by this import" in page
    assert "3 files were left out" in page
    assert jobs.requeue() == 0


def test_what_was_left_out_can_come_in_after_all(desk, editor):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    assert "stays in; the rest was left out" in cancel(desk, job)
    assert outcomes(job) == {"left_out": 2}
    desk.post(reverse("admin:import_again", args=[job.pk]), {"what": "left_out"})
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("finished", {"imported": 2})
    assert "started already" in cancel(desk, job)
    assert list(ImportEvent.objects.values_list("action", flat=True)) == [
        "uploaded",
        "confirmed",
        "cancelled",
        "again",
    ]


def test_cancelled_while_it_is_looked_through_nothing_is_left(desk, monkeypatch):
    monkeypatch.setattr("articles.admin.imports.pages.SECONDS", -1.0)
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    after(monkeypatch, looking, 1, lambda: cancel(desk, job))
    work_once()
    assert not ImportItem.objects.exists()
    assert not ImportJob.objects.exists()


@pytest.mark.parametrize("what", ["", "imported", "rejected", "undone"])
def test_only_what_is_not_in_can_come_in_once_more(desk, what):
    job = imported(desk, report(1), SimpleUploadedFile("bad.txt", PICTURE))
    page = desk.post(reverse("admin:import_again", args=[job.pk]), {"what": what}, follow=True).content.decode()
    assert "started already" in page
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("finished", {"imported": 1, "rejected": 1})


def test_the_report_has_totals_links_duration_and_what_was_found(desk):
    job = imported(desk, report(1), report(2), SimpleUploadedFile("bad.txt", PICTURE))
    page = page_of(desk, job)
    assert "2 reports are in the collection by this import" in page
    assert "tell of meetings" in page
    assert re.search(r"That took \d+ seconds?\.", page)
    for article in Article.objects.all():
        assert reverse("admin:articles_article_change", args=[article.pk]) in page
    assert reverse("admin:import_rejected", args=[job.pk]) in page
    assert reverse("admin:import_rejected_files", args=[job.pk]) in page


def rejected_zip(desk, job):
    """Names and bytes in the zip of what was not taken."""
    answer = desk.get(reverse("admin:import_rejected_files", args=[job.pk]))
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def test_rejected_files_come_back_as_they_were_sent_with_their_reasons(desk):
    inside = {"../../etc/passwd.txt": b"root", "foto.jpg": b"\xff\xd8", "good.txt": text(1), "binary.txt": PICTURE}
    job = imported(
        desk,
        SimpleUploadedFile("notes.docx", b"PK docx"),
        SimpleUploadedFile("broken.zip", b"PK\x03\x04 nothing of the kind"),
        SimpleUploadedFile("lines.jsonl", b'{"text": 3}\n'),
        archive(inside),
    )
    assert outcomes(job) == {"imported": 1, "rejected": 6}
    found = rejected_zip(desk, job)
    assert found.pop("rejected.csv").decode().splitlines()[1:] == [
        'notes.docx,"only .txt, .jsonl and .zip files are read"',
        "broken.zip,the zip archive is damaged or cut off; pack it again",
        'lines.jsonl:1,"the line is no JSON object with a ""text"""',
        "reports.zip/../../etc/passwd.txt,the file's name leads out of the archive",
        "reports.zip/foto.jpg,only .txt and .jsonl files are read from a zip archive",
        "reports.zip/binary.txt,byte 0 is no UTF-8 and the file looks like no text; save the file as UTF-8",
    ]
    assert found == {
        "0001_notes.docx": b"PK docx",
        "0002_broken.zip": b"PK\x03\x04 nothing of the kind",
        "0003_lines.jsonl_1": b'{"text": 3}',
        "0004_passwd.txt": b"root",
        "0005_foto.jpg": b"\xff\xd8",
        "0006_binary.txt": PICTURE,
    }


def test_a_file_that_is_refused_only_when_it_should_come_in_is_kept_too(desk, settings):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    confirm(desk, job)
    settings.REPORT_MAX_BYTES = 10
    work_once()
    assert outcomes(job) == {"rejected": 1}
    assert rejected_zip(desk, job)["0001_1.txt"] == text(1)


def test_a_bomb_and_what_is_too_large_are_listed_but_not_kept(desk, settings):
    settings.REPORT_MAX_BYTES = 5000
    upload(desk, archive({"bomb.txt": b"0" * 2_000_000}), SimpleUploadedFile("large.txt", b"x" * 5001))
    job = ImportJob.objects.get()
    assert set(rejected_zip(desk, job)) == {"rejected.csv"}
    page = page_of(desk, job)
    assert "list with reasons" in page
    assert "the files themselves" not in page


def test_a_deleted_import_takes_the_bytes_along_and_says_so_before(desk):
    job = imported(desk, report(1), SimpleUploadedFile("bad.txt", PICTURE))
    address = reverse("admin:articles_importjob_delete", args=[job.pk])
    page = desk.get(address).content.decode()
    assert "2 files of them" in page
    assert "Reports that are in stay in" in page
    assert "nowhere else" not in page
    desk.post(address, {"post": "yes"})
    assert not ImportItem.objects.exists()
    assert Article.objects.count() == 1


def test_before_the_only_copy_of_a_report_is_deleted_it_is_said(desk):
    job = imported(desk, report(1), report(2))
    desk.post(reverse("admin:import_undo", args=[job.pk]), {"reason": "drafts"})
    page = desk.get(reverse("admin:articles_importjob_delete", args=[job.pk])).content.decode()
    assert "2 of these are nowhere else" in page


def test_the_progress_alone_says_how_far_it_is(desk):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    address = reverse("admin:import_progress", args=[job.pk])
    page = desk.get(address).content.decode()
    assert "0 of 2 files" in page
    assert '<progress data-live="bar" max="2" value="0"' in page
    assert "<table" not in page
    work_once()
    assert "<progress" not in desk.get(address).content.decode()


def test_two_workers_at_once_share_the_imports_and_double_nothing(desk):
    for number in range(3):
        upload(desk, *[report(100 * number + n) for n in range(4)])
        confirm(desk, ImportJob.objects.latest("pk"))

    def worker():
        for pk in ImportJob.objects.values_list("pk", flat=True):
            jobs.work_on(pk)
        connection.close()

    both = [Thread(target=worker) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert set(ImportJob.objects.values_list("state", flat=True)) == {"finished"}
    assert set(ImportItem.objects.values_list("outcome", flat=True)) == {"imported"}
    assert Article.objects.count() == 12


def test_two_editors_confirm_at_once_and_one_is_told(desk, editor):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    found = []

    def press():
        found.append(deciding.confirm(job.pk, editor))
        connection.close()

    both = [Thread(target=press) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sorted(found) == [False, True]
    assert ImportEvent.objects.filter(action="confirmed").count() == 1

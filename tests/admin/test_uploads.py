"""What arrives at the door: twice, cut off, without a name, with odd names, an empty folder."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from articles.importing import jobs
from articles.models import ImportItem, ImportJob
from tests.admin.uploading import UPLOAD, report, text, upload

pytestmark = pytest.mark.django_db(transaction=True)
BOUNDARY = "limit"
TYPE = f"multipart/form-data; boundary={BOUNDARY}"


def part(name, data, filename=None):
    """One part of a form as a browser sends it."""
    called = f'; filename="{filename}"' if filename is not None else ""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{called}\r\n\r\n'
    return head.encode() + data + b"\r\n"


END = f"--{BOUNDARY}--\r\n".encode()


def send(desk, *parts, end=END):
    """A form of these parts."""
    return desk.generic("POST", UPLOAD, b"".join(parts) + end, TYPE)


def test_an_upload_that_was_cut_off_keeps_nothing(desk):
    whole = part("files", text(1), "1.txt") + part("files", text(2) * 50, "2.txt")
    answer = send(desk, whole[:-2000], end=b"")
    assert answer.status_code == 400
    assert "cut off" in answer.content.decode()
    assert not ImportJob.objects.exists()


def test_a_folder_without_files_and_a_file_without_name(desk):
    answer = send(desk, part("files", b"", ""), part("folder", b"", ""), part("complete", b"1"))
    assert "Choose at least one file" in answer.content.decode()
    answer = send(desk, part("files", text(1), ""), part("complete", b"1"))
    assert "Choose at least one file" in answer.content.decode()


def test_what_operating_systems_leave_in_folders_is_no_file(desk):
    upload(desk, SimpleUploadedFile(".DS_Store", b"\0"), report(1), SimpleUploadedFile("Thumbs.db", b"\0"))
    assert ImportItem.objects.get().name == "1.txt"
    page = upload(desk, SimpleUploadedFile(".DS_Store", b"\0")).content.decode()
    assert "There is no report in these files" in page


@pytest.mark.parametrize(
    "name",
    [
        "ÄÖÜ ß – 李明.txt",
        "a\N{RIGHT-TO-LEFT OVERRIDE}txt.exe.txt",
        "<b>fett</b>.TXT",
        "%00%2e%2e.txt",
        "x" * 400 + ".txt",
    ],
)
def test_names_with_odd_characters_are_shown_harmlessly(desk, name):
    page = send(desk, part("files", text(1), name), part("complete", b"1"))
    assert page.status_code == 302
    item = ImportItem.objects.get()
    assert item.planned == "new"
    shown = desk.get(page.url).content.decode()
    assert "<b>fett" not in shown
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in item.name


def test_the_same_form_sent_twice_is_one_import(desk):
    form = {"ticket": "one form", "complete": "1"}
    first = desk.post(UPLOAD, {"files": [report(1)], **form})
    second = desk.post(UPLOAD, {"files": [report(1)], **form})
    assert first.url == second.url
    assert ImportItem.objects.count() == 1


def test_the_same_form_with_other_files_is_another_import(desk):
    form = {"ticket": "one form", "complete": "1"}
    desk.post(UPLOAD, {"files": [report(1)], **form})
    desk.post(UPLOAD, {"files": [report(1), report(2)], **form})
    assert ImportJob.objects.count() == 2


def test_every_form_has_a_ticket_of_its_own(desk):
    first, second = (desk.get(UPLOAD).context["ticket"] for _ in range(2))
    assert first != second


def test_what_broke_off_while_it_was_received_is_cleared_away_later(desk):
    job = ImportJob.objects.create(state="receiving")
    jobs.requeue()
    assert ImportJob.objects.filter(pk=job.pk).exists(), "it may still be on its way"
    ImportJob.objects.update(created_at=timezone.now() - timedelta(hours=3))
    jobs.requeue()
    assert not ImportJob.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_of_an_upload_that_dies_with_its_process_nothing_stays_and_it_can_come_again(desk, monkeypatch):
    form = {"ticket": "one form", "complete": "1"}

    class Killed(BaseException):
        """What no handler of errors catches."""

    def die(*_call):
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(ImportJob, "delete", die)
        patched.setattr("articles.admin.uploads.received", die)
        with pytest.raises(Killed):
            desk.post(UPLOAD, {**form, "files": [report(1), report(2)]})
    assert not ImportJob.objects.exists()
    desk.post(UPLOAD, {**form, "files": [report(1), report(2)]})
    assert ImportJob.objects.get().items.count() == 2

"""Uploads for tests: reports like no other, and the way through the pages in one line each."""

import io
import zipfile

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.management.commands.worker import work_once
from articles.models import ImportJob

UPLOAD = "/admin/articles/importjob/upload/"


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
    return desk.post(UPLOAD, {field: list(files), "complete": "1"}, follow=True)


def confirm(desk, job, follow=True):
    """Press the button of the preview."""
    return desk.post(reverse("admin:import_confirm", args=[job.pk]), follow=follow)


def outcomes(job):
    """How many files came to which end."""
    ends = list(job.items.values_list("outcome", flat=True))
    return {end: ends.count(end) for end in sorted(set(ends))}


def imported(desk, *files):
    """The import of these files, done."""
    upload(desk, *files)
    job = ImportJob.objects.latest("pk")
    confirm(desk, job)
    work_once()
    job.refresh_from_db()
    return job


def page_of(desk, job, **query):
    """The page of the import as text."""
    return desk.get(job.get_absolute_url(), query).content.decode()

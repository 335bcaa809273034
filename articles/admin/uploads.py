"""Files that arrive through the browser: counted, weighed, and kept in a job until an editor has looked at them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from articles.importing import Delivered, read_upload
from articles.importing.jobs import digest, received
from articles.models import ImportItem, ImportJob

# What the form itself weighs beside the files.
FORM_BYTES = 1024 * 1024
BATCH = 50


class RefusedUpload(Exception):
    """The upload as a whole is not taken; its text is the sentence for the editor."""


def unreadable(request: HttpRequest) -> str:
    """Read the request's files; the sentence that says why they cannot be read, or nothing."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > settings.IMPORT_MAX_BYTES + FORM_BYTES:
        return drained(request, too_large())
    try:
        request.FILES  # noqa: B018 - reading is the point
    except TooManyFilesSent:
        return drained(request, too_many())
    except (TooManyFieldsSent, RequestDataTooBig):
        return drained(request, _("The form holds too much beside the files; send fewer files at once."))
    except MultiPartParserError:
        return drained(request, _("The upload arrived damaged; send it again."))
    return ""


def drained(request: HttpRequest, sentence: str) -> str:
    """The sentence, once the rest of the upload is thrown away: a browser shows no answer before it has sent all."""
    left = settings.IMPORT_MAX_BYTES
    try:
        while left > 0 and (chunk := request._stream.read(65536)):
            left -= len(chunk)
    except (OSError, AttributeError):
        return sentence
    return sentence


def too_many() -> str:
    """The sentence for more files than one import takes."""
    return _("More than {number} files at once; import them in several parts.").format(number=settings.IMPORT_MAX_FILES)


def too_large() -> str:
    """The sentence for more bytes than one import takes."""
    size = filesizeformat(settings.IMPORT_MAX_BYTES)
    return _("More than {size} at once; import the files in several parts.").format(size=size)


def receive(user: Any, files: list[UploadedFile]) -> ImportJob:
    """A job with every report of the files, to be looked through. Raises RefusedUpload and then keeps nothing."""
    if not files:
        raise RefusedUpload(_("Choose at least one file or a folder."))
    if sum(file.size for file in files) > settings.IMPORT_MAX_BYTES:
        raise RefusedUpload(too_large())
    job = ImportJob.objects.create(created_by=user, state="receiving")
    try:
        keep(job, (delivery for file in files for delivery in read_upload(file.name, file)))
    except BaseException:
        job.delete()
        raise
    received(job.pk)
    return job


def keep(job: ImportJob, deliveries: Iterable[Delivered]) -> None:
    """Store the reports as the job's files. Raises RefusedUpload when they become too many or too large."""
    number = size = 0
    batch: list[ImportItem] = []
    for delivery in deliveries:
        number, size = number + 1, size + len(delivery.data)
        if number > settings.IMPORT_MAX_FILES:
            raise RefusedUpload(too_many())
        if size > settings.IMPORT_MAX_BYTES:
            raise RefusedUpload(too_large())
        batch.append(item_of(job, delivery))
        if len(batch) == BATCH:
            ImportItem.objects.bulk_create(batch)
            batch = []
    ImportItem.objects.bulk_create(batch)
    if not number:
        raise RefusedUpload(_("There is no report in these files."))


def item_of(job: ImportJob, delivery: Delivered) -> ImportItem:
    """The row of one report; one that could not even be read is rejected already."""
    return ImportItem(
        job=job,
        name=delivery.name.replace("\0", "")[-500:],
        data=b"" if delivery.problem else delivery.data,
        sha256=digest(delivery.data),
        planned="rejected" if delivery.problem else "",
        message=delivery.problem,
    )


def rejected_rows(job: ImportJob) -> Iterator[list[str]]:
    """The table of what was not taken, for a spreadsheet: no cell of it is a formula."""
    yield [_("file"), _("reason")]
    for name, message in rejected(job).values_list("name", "message"):
        yield [defused(name), defused(message)]


def rejected(job: ImportJob) -> Any:
    """The files of the job that are not taken, or will not be."""
    return job.items.defer("data").filter(**{"outcome" if job.finished_at else "planned": "rejected"})


def defused(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.lstrip()[:1] in {"=", "+", "-", "@"} or cell[:1] in {"\t", "\r"} else cell

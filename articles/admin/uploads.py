"""Files that arrive through the browser: counted, weighed, and kept in a job until an editor has looked at them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError, transaction
from django.http import HttpRequest, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from articles.importing import Delivered, read_upload
from articles.importing.archives import litter
from articles.importing.deciding import received
from articles.importing.reading import digest
from articles.importing.sentences import kept
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
    except (MultiPartParserError, UnreadablePostError):
        return drained(request, cut_off())
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


def cut_off() -> str:
    """The sentence for an upload that did not arrive to its end: its last file would be half a report."""
    return _("The upload was cut off or arrived damaged; nothing of it was kept. Send it again.")


def receive(user: Any, files: list[UploadedFile], ticket: str) -> ImportJob:
    """A job with every report of the files, to be looked through; the same one for a form that comes in twice.

    Raises RefusedUpload and then keeps nothing.
    """
    if not files:
        raise RefusedUpload(_("Choose at least one file or a folder."))
    if sum(file.size for file in files) > settings.IMPORT_MAX_BYTES:
        raise RefusedUpload(too_large())
    mine = digest("\n".join([ticket, str(user.pk), *(f"{file.name} {file.size}" for file in files)]).encode())
    # All in one transaction: of an upload that dies with its process nothing stays, and the same form may come again.
    with transaction.atomic():
        try:
            with transaction.atomic():
                job = ImportJob.objects.create(created_by=user, state="receiving", ticket=mine if ticket else None)
        except IntegrityError:
            return ImportJob.objects.get(ticket=mine)
        keep(job, (item for file in files for item in items_of(job, file)))
        received(job)
    return job


def keep(job: ImportJob, items: Iterable[ImportItem]) -> None:
    """Store the job's files. Raises RefusedUpload when they become too many or too large, or there is none."""
    number = size = 0
    batch: list[ImportItem] = []
    for item in items:
        number, size = number + 1, size + len(item.data)
        if number > settings.IMPORT_MAX_FILES:
            raise RefusedUpload(too_many())
        if size > settings.IMPORT_MAX_BYTES:
            raise RefusedUpload(too_large())
        batch.append(item)
        if len(batch) == BATCH:
            ImportItem.objects.bulk_create(batch)
            batch = []
    ImportItem.objects.bulk_create(batch)
    if not number:
        raise RefusedUpload(_("There is no report in these files."))


def items_of(job: ImportJob, file: UploadedFile) -> Iterator[ImportItem]:
    """A row for each report in the file; what an operating system left in a folder is none."""
    if litter(PurePosixPath(file.name).name):
        return
    for delivery in read_upload(file.name, file):
        yield item_of(job, delivery)


def item_of(job: ImportJob, delivery: Delivered) -> ImportItem:
    """The row of one report; one that could not even be read is rejected already."""
    return ImportItem(
        job=job,
        name=delivery.name.replace("\0", "")[-500:],
        data=delivery.data,
        sha256=digest(delivery.data),
        planned="rejected" if delivery.problem else "",
        **kept(delivery.problem),
    )


def limits() -> dict[str, int]:
    """How much one import takes, for the page to warn before anything is sent."""
    return {"files": settings.IMPORT_MAX_FILES, "bytes": settings.IMPORT_MAX_BYTES}

"""What was not taken, to take along: a table with the reasons, and the files themselves."""

from __future__ import annotations

import csv
import io
import re
import tempfile
import zipfile
from collections.abc import Iterator
from typing import IO

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from articles.admin.imports.words import PLANNED
from articles.models import ImportItem, ImportJob

# In a file's name anything else is one underscore.
PLAIN = re.compile(r"[^\w. -]+")
IN_MEMORY = 5_000_000


def refused(job: ImportJob) -> QuerySet[ImportItem]:
    """The files of the job that are not taken, or will not be."""
    return job.items.filter(**{"planned" if job.state in PLANNED else "outcome": "rejected"}).order_by("pk")


def table(job: ImportJob) -> str:
    """Files and reasons for a spreadsheet: no cell of it is a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([_("file"), _("reason")])
    for item in refused(job).defer("data"):
        writer.writerow([defused(item.name), defused(item.told)])
    return out.getvalue()


def packed(job: ImportJob) -> IO[bytes]:
    """A zip of the files that are not taken, numbered, with the table beside them."""
    out = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - the response closes it
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("rejected.csv", table(job))
        for number, name, data in with_bytes(job):
            archive.writestr(f"{number:04}_{plain(name)}", data)
    out.seek(0)
    return out


def with_bytes(job: ImportJob) -> Iterator[tuple[int, str, bytes]]:
    """Number, name and bytes of each file that is not taken and whose bytes could be read."""
    for number, item in enumerate(refused(job).iterator(chunk_size=20), 1):
        if item.data:
            yield number, item.name, bytes(item.data)


def plain(name: str) -> str:
    """The last part of a name, safe on every disk."""
    return PLAIN.sub("_", name.rpartition("/")[2])[-100:].strip(". ") or "_"


def defused(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.lstrip()[:1] in {"=", "+", "-", "@"} or cell[:1] in {"\t", "\r"} else cell

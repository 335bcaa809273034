"""The ways in: what each door says of the hostile files, one line a report."""

import io
import re
from pathlib import Path

from django.conf import settings

from articles.importing import Refused, read, read_paths, read_upload

FILE = Path(__file__).parent / "outcomes.txt"
HEAD = """\
What becomes of each hostile file: its name, and what is said of it. Every report is read, read with a remark behind a
semicolon, or refused with the reason; nothing else happens, from a folder and from a browser alike.
After a deliberate change: python -m tests.hostile, and read the diff.

"""
# What Python says of broken JSON differs from version to version.
REASON = re.compile("(?<=no valid JSON): .*")
# Small, so that files beyond them are quickly made.
LIMITS = {"REPORT_MAX_BYTES": 40_000, "IMPORT_MAX_FILES": 40, "IMPORT_MAX_BYTES": 4_000_000}


def expected():
    """The reviewed lines."""
    return FILE.read_text().removeprefix(HEAD).splitlines()


def from_folder(folder):
    """Every report of the folder, read as the command reads it."""
    return sorted(told(one, f"{folder}/") for one in read_paths([folder], io.BytesIO()))


def from_browser(found):
    """Every report of the files, read as an upload is read: a browser gives no folder."""
    delivered = ((name, one) for name, data in found.items() for one in read_upload(name, io.BytesIO(data)))
    return sorted(told(one, "", f"{name.rpartition('/')[0]}/") for name, one in delivered)


def told(delivered, folder, before=""):
    """One line: the name, whether the report can be read, why not, and what was remarked."""
    name = before + delivered.name.removeprefix(folder)
    try:
        said = ["read", *read(delivered).warnings]
    except Refused as refused:
        said = [f"refused: {refused}"]
    return general(f"{name}: {'; '.join(said)}")


def general(line):
    """The line with names in place of the limits, and without what differs between versions of Python."""
    for name in LIMITS:
        line = line.replace(f"{getattr(settings, name):,}", name)
    return REASON.sub("", line)

"""Zip archives, taken apart with care: nothing is unpacked to disk, and every limit holds while reading."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from django.conf import settings
from django.utils.translation import gettext_noop as _

from articles.importing.sentences import Sentence

# (name of the member, why it is not read, its bytes: of a refused one only where they were asked for)
Member = tuple[str, str, BinaryIO | None]
LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"})
READ = (".txt", ".jsonl")
# What is unpacked by bzip2 or LZMA comes in blocks of any size, which no limit can stop.
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
LOCAL_HEADER = 30
# Short texts may repeat themselves a lot: the ratio counts from here on.
SMALL = 100_000
ONLY = _("only .txt and .jsonl files are read from a zip archive")
DAMAGED = _("the zip archive is damaged or cut off; pack it again")
RATIO = _("the file unpacks to more than {times} times its size (ZIP_MAX_RATIO)")
BYTES = _("the file unpacks to more than {limit} bytes")
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)


def read_zip(file: BinaryIO, keep: bool = False) -> Iterator[Member]:
    """Every member of the archive, in its order; an archive that is refused is one entry without a name.

    With `keep` refused members come with their bytes too, as far as these can be read.
    """
    try:
        archive = zipfile.ZipFile(file)
    except BROKEN:
        yield "", Sentence(DAMAGED), None
        return
    with archive:
        members = [info for info in archive.infolist() if not folder(info) and not litter(info.filename)]
        problem = why_not(members)
        if problem:
            yield "", problem, None
            return
        yield from read_members(archive, members, keep)


def folder(info: zipfile.ZipInfo) -> bool:
    """Whether the member is a folder; a member may also have no name at all, which `is_dir` does not expect."""
    return info.filename.endswith("/")


def litter(name: str) -> bool:
    """Whether an operating system put the member there."""
    return bool(LITTER & set(PurePosixPath(name).parts))


def why_not(members: list[zipfile.ZipInfo]) -> str:
    """Why the archive as a whole is refused, or nothing."""
    if not members:
        return Sentence(_("the zip archive is empty"))
    if len(members) > settings.IMPORT_MAX_FILES:
        said = _("the zip archive has more than {limit} files (IMPORT_MAX_FILES); split it")
        return Sentence(said, limit=settings.IMPORT_MAX_FILES)
    if sum(info.file_size for info in members) > settings.IMPORT_MAX_BYTES:
        said = _("the zip archive unpacks to more than {limit} bytes (IMPORT_MAX_BYTES); split it")
        return Sentence(said, limit=settings.IMPORT_MAX_BYTES)
    if any(info.header_offset < 0 for info in members):
        return Sentence(DAMAGED)
    return Sentence(_("files of the zip archive overlap: it was made to do harm")) if overlapping(members) else ""


def overlapping(members: list[zipfile.ZipInfo]) -> bool:
    """Whether two members share bytes of the archive, as in archives that unpack to a thousand times their size."""
    ends = 0
    for info in sorted(members, key=lambda info: info.header_offset):
        if info.header_offset < ends:
            return True
        ends = info.header_offset + LOCAL_HEADER + len(info.orig_filename.encode()) + info.compress_size
    return False


def read_members(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], keep: bool) -> Iterator[Member]:
    """Each member with its bytes, or with the sentence that refuses it; at most IMPORT_MAX_BYTES all together."""
    left, seen = settings.IMPORT_MAX_BYTES, set()
    for info in members:
        problem = why_not_member(info, seen)
        seen.add(info.filename)
        data, fault = unpacked(archive, info, left) if keep or not problem else (b"", "")
        left -= len(data)
        refused = problem or fault
        yield info.filename, refused, io.BytesIO(data) if data or not refused else None


def why_not_member(info: zipfile.ZipInfo, seen: set[str]) -> str:
    """Why the member is not even opened, or nothing."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1]):
        return Sentence(_("the file's name leads out of the archive"))
    if stat.S_ISLNK(info.external_attr >> 16):
        return Sentence(_("the file is a link, not a text"))
    if info.flag_bits & 1:
        return Sentence(_("the file is encrypted; pack it again without a password"))
    if info.compress_type not in METHODS:
        return Sentence(_("the file is packed by a method that is not read; pack it again as an ordinary zip archive"))
    if info.filename in seen:
        return Sentence(_("the archive has another file of the same name"))
    if path.suffix.lower() == ".zip":
        return Sentence(_("archives in archives are not read; unpack it first"))
    return "" if path.suffix.lower() in READ else Sentence(ONLY)


def unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> tuple[bytes, str]:
    """The member's bytes, counted while they come: what its header claims may be a lie."""
    limit = min(
        left, settings.IMPORT_MAX_BYTES if info.filename.lower().endswith(".jsonl") else settings.REPORT_MAX_BYTES
    )
    allowed = max(SMALL, info.compress_size * settings.ZIP_MAX_RATIO)
    try:
        with archive.open(info) as stream:
            data = stream.read(min(limit, allowed) + 1)
    except BROKEN:
        return b"", Sentence(_("the file is damaged or cut off in the archive; pack it again"))
    if len(data) > allowed:
        return b"", Sentence(RATIO, times=settings.ZIP_MAX_RATIO)
    return (b"", Sentence(BYTES, limit=limit)) if len(data) > limit else (data, "")

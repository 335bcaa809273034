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

# (name of the member, why it is not read, its bytes)
Member = tuple[str, str, BinaryIO | None]
LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"})
READ = (".txt", ".jsonl")
LOCAL_HEADER = 30
# Short texts may repeat themselves a lot: the ratio counts from here on.
SMALL = 100_000
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)


def read_zip(file: BinaryIO) -> Iterator[Member]:
    """Every member of the archive, in its order; an archive that is refused is one entry without a name."""
    try:
        archive = zipfile.ZipFile(file)
    except BROKEN:
        yield "", "the zip archive is damaged or cut off; pack it again", None
        return
    with archive:
        members = [info for info in archive.infolist() if not info.is_dir() and not litter(info.filename)]
        problem = why_not(members)
        if problem:
            yield "", problem, None
            return
        yield from read_members(archive, members)


def litter(name: str) -> bool:
    """Whether an operating system put the member there."""
    return bool(LITTER & set(PurePosixPath(name).parts))


def why_not(members: list[zipfile.ZipInfo]) -> str:
    """Why the archive as a whole is refused, or nothing."""
    if not members:
        return "the zip archive is empty"
    if len(members) > settings.IMPORT_MAX_FILES:
        return f"the zip archive has more than {settings.IMPORT_MAX_FILES:,} files (IMPORT_MAX_FILES); split it"
    if sum(info.file_size for info in members) > settings.IMPORT_MAX_BYTES:
        return f"the zip archive unpacks to more than {settings.IMPORT_MAX_BYTES:,} bytes (IMPORT_MAX_BYTES); split it"
    return "files of the zip archive overlap: it was made to do harm" if overlapping(members) else ""


def overlapping(members: list[zipfile.ZipInfo]) -> bool:
    """Whether two members share bytes of the archive, as in archives that unpack to a thousand times their size."""
    ends = 0
    for info in sorted(members, key=lambda info: info.header_offset):
        if info.header_offset < ends:
            return True
        ends = info.header_offset + LOCAL_HEADER + len(info.orig_filename.encode()) + info.compress_size
    return False


def read_members(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> Iterator[Member]:
    """Each member with its bytes, or with the sentence that refuses it; at most IMPORT_MAX_BYTES all together."""
    left, seen = settings.IMPORT_MAX_BYTES, set()
    for info in members:
        problem = why_not_member(info, seen)
        seen.add(info.filename)
        if problem:
            yield info.filename, problem, None
            continue
        data, problem = unpacked(archive, info, left)
        left -= len(data)
        yield info.filename, problem, None if problem else io.BytesIO(data)


def why_not_member(info: zipfile.ZipInfo, seen: set[str]) -> str:
    """Why the member is not even opened, or nothing."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1]):
        return "the file's name leads out of the archive"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "the file is a link, not a text"
    if info.flag_bits & 1:
        return "the file is encrypted; pack it again without a password"
    if info.filename in seen:
        return "the archive has another file of the same name"
    if path.suffix.lower() == ".zip":
        return "archives in archives are not read; unpack it first"
    return "" if path.suffix.lower() in READ else "only .txt and .jsonl files are read from a zip archive"


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
        return b"", "the file is damaged or cut off in the archive; pack it again"
    if len(data) > allowed:
        return b"", f"the file unpacks to more than {settings.ZIP_MAX_RATIO} times its size (ZIP_MAX_RATIO)"
    return (b"", f"the file unpacks to more than {limit:,} bytes") if len(data) > limit else (data, "")

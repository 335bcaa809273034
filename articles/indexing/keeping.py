"""Lists kept in files, so that a process that starts need not read a million reports.

A file holds one list with the position among the notes for which it stands: it is brought up to date like everything
that is known. One that was written by other code, for another database or not to its end is as good as none.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import logging
import os
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import accumulate, pairwise
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.db import connection
from pyroaring import BitMap

from articles.indexing.columns import ROWS, Lists
from articles.indexing.days import Days
from articles.indexing.moments import Moment
from articles.watching.notes import Gap, Mark, Position

logger = logging.getLogger(__name__)
UNITS = ("years", "months", "days")
HEAD = 16


class Known(NamedTuple):
    """A list, and the position among the notes for which it stands."""

    moment: Moment
    position: Position


class Part(NamedTuple):
    """Some things of one kind with what each goes by."""

    name: str
    keys: list[Any]
    data: list[bytes]


def code() -> str:
    """A digest of what makes the lists: files of another version hold something else."""
    files = sorted(Path(__file__).parent.rglob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


CODE = code()


def place(name: str) -> Path:
    """The file of a list of this database."""
    known = connection.settings_dict
    database = hashlib.sha256(f"{known['HOST']} {known['PORT']} {known['NAME']}".encode()).hexdigest()[:12]
    return Path(settings.VAR_DIR) / "index" / f"{name}-{database}"


@contextmanager
def alone(name: str, wait: bool) -> Iterator[bool]:
    """Be the only process that reads or writes the whole list: whether it is; one that need not wait goes on.

    Where nothing can be written everybody is alone.
    """
    file = place(name).with_suffix(".lock")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = file.open("w")
    except OSError:
        yield True
        return
    with handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except OSError:
            yield False
        else:
            yield True


def store(known: Known) -> None:
    """Write the list into its file: all of it, or nothing."""
    parts = list(parts_of(known.moment))
    body = b"".join(data for part in parts for data in part.data)
    sizes = [(part.name, part.keys, [len(data) for data in part.data]) for part in parts]
    about = {"code": CODE, "marks": known.position.marks[-1:], "gaps": known.position.gaps}
    head = json.dumps({**about, "sum": zlib.crc32(body), "parts": sizes}).encode()
    file = place(known.moment.of.name)
    fresh = file.with_suffix(f".{os.getpid()}")
    try:
        with fresh.open("wb") as handle:
            handle.writelines((b"%0*d" % (HEAD, len(head)), head, body))
        fresh.replace(file)
    except OSError as error:
        logger.warning("%s: the list is not kept (%s); each process reads it anew", file, error)


def stored(moment: Moment) -> Known | None:
    """What was stored of the list; `moment` is the empty one. None where that is nothing, or not for this code."""
    file = place(moment.of.name)
    try:
        data = mapped(file)
        start = HEAD + int(data[:HEAD])
        head = json.loads(data[HEAD:start])
        if head["code"] != CODE or head["sum"] != zlib.crc32(memoryview(data)[start:]):
            return None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError) as error:
        logger.warning("%s: this file cannot be read (%s); the list is read anew", file, error)
        return None
    found = {}
    for name, keys, sizes in head["parts"]:
        bounds = list(accumulate(sizes, initial=start))
        found[name] = dict(zip(keys, (data[a:b] for a, b in pairwise(bounds)), strict=True))
        start = bounds[-1]
    marks = tuple(Mark(*mark) for mark in head["marks"])
    return Known(whole(moment, found), Position(marks, tuple(Gap(*gap) for gap in head["gaps"])))


def mapped(file: Path) -> mmap:
    """The bytes of a file, of which only those are in memory that are looked at; raises ValueError for none."""
    with file.open("rb") as handle:
        return mmap(handle.fileno(), 0, access=ACCESS_READ)


def parts_of(moment: Moment) -> Iterator[Part]:
    """A list in parts."""
    single = {name: getattr(moment, name) for name in ("rows", "undated", "spread", "grouped")}
    yield bitmaps("single", single)
    yield from (bitmaps(f"values {name}", postings) for name, postings in moment.values.items())
    for which in ("earliest", "latest"):
        yield from (bitmaps(f"{which} {unit}", getattr(getattr(moment, which), unit)) for unit in UNITS)
    yield from (numbers(f"kept {name}", kept) for name, kept in moment.kept.items())
    yield numbers("order", moment.order)
    yield numbers("wordings", moment.wordings)


def bitmaps(name: str, of: Mapping[Any, BitMap]) -> Part:
    """Bitmaps as bytes."""
    return Part(name, list(of), [rows.serialize() for rows in of.values()])


def numbers(name: str, of: Lists) -> Part:
    """The numbers of rows as bytes: first in which sizes they are."""
    data = [
        starts.typecode.encode() + some.typecode.encode() + starts.tobytes() + some.tobytes()
        for starts, some in of.chunks.values()
    ]
    return Part(name, list(of.chunks), data)


def whole(moment: Moment, found: Mapping[str, Mapping[Any, bytes]]) -> Moment:
    """The list put together of its parts."""
    rows = {name: {key: BitMap.deserialize(data) for key, data in found[name].items()} for name in of_bitmaps(found)}
    lists = {name: Lists({key: chunk(data) for key, data in found[name].items()}) for name in of_numbers(found)}
    days = {which: Days(*(rows[f"{which} {unit}"] for unit in UNITS)) for which in ("earliest", "latest")}
    values = {name.removeprefix("values "): some for name, some in rows.items() if name.startswith("values ")}
    kept = {name.removeprefix("kept "): some for name, some in lists.items() if name.startswith("kept ")}
    others = {name: lists[name] for name in ("order", "wordings")}
    return replace(moment, values=values, kept=kept, **rows["single"], **days, **others)


def of_bitmaps(names: Iterable[str]) -> list[str]:
    """The parts that are bitmaps."""
    return [name for name in names if name.startswith(("single", "values ", "earliest ", "latest "))]


def of_numbers(names: Iterable[str]) -> list[str]:
    """The parts that are numbers."""
    return [name for name in names if name.startswith(("kept ", "order", "wordings"))]


def chunk(data: bytes) -> tuple[array, array]:
    """A chunk of numbers from its bytes."""
    starts, some = array(chr(data[0])), array(chr(data[1]))
    end = 2 + (ROWS + 1) * starts.itemsize
    starts.frombytes(data[2:end])
    some.frombytes(data[end:])
    return starts, some

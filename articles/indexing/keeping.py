"""Lists kept in files, so that a process that starts need not read a million reports.

A file holds one list with the position among the notes for which it stands: it is brought up to date like everything
that is known. One that was written by other code, for another database or not to its end is as good as none. It holds
the list itself, then what lies where in it, then how long that is; processes look into it and have no copy of it.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import logging
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from mmap import ACCESS_READ, MADV_DONTNEED, mmap
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from django.conf import settings
from django.db import connection
from pyroaring import BitMap

from articles.indexing.columns import ROWS, SIZES, Chunk, Lists
from articles.indexing.days import Days
from articles.indexing.moments import Moment
from articles.indexing.sharing import Packed, Postings, Shared
from articles.watching.notes import Gap, Mark, Position

logger = logging.getLogger(__name__)
UNITS = ("years", "months")
SINGLE = ("rows", "undated", "spread", "grouped")
LISTS = ("kept ", "days ", "order", "wordings")
ENDS = ("earliest", "latest")
LENGTH = 16
# Bytes of what a processor reads at once.
WORD = 8
KINDS = {np.dtype(size).num: size for size in SIZES}
MAKING = ("asking", "columns", "days", "fields", "keeping", "moments", "sharing")


class Known(NamedTuple):
    """A list, and the position among the notes for which it stands."""

    moment: Moment
    position: Position


class Part(NamedTuple):
    """Some things of one kind, each as bytes with what it goes by, and of bitmaps with their numbers of rows."""

    name: str
    data: Iterable[tuple[Any, bytes]]
    numbers: Mapping[Any, int] = MappingProxyType({})


def code() -> str:
    """A digest of what makes the lists: files of another version hold something else.

    What asks of a list that is there does not make it, and reading a million reports anew takes minutes.
    """
    here = Path(__file__).parent
    files = [here / f"{name}.py" for name in MAKING] + sorted((here / "lists").glob("*.py"))
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
    file = place(known.moment.of.name)
    fresh = file.with_suffix(f".{os.getpid()}")
    try:
        with fresh.open("wb") as handle:
            write(handle, known)
        fresh.replace(file)
    except OSError as error:
        logger.warning("%s: the list is not kept (%s); each process reads it anew", file, error)


def write(handle: BinaryIO, known: Known) -> None:
    """The list, thing after thing, and behind it what lies where."""
    parts, checked = [], 0
    for part in parts_of(known.moment):
        keys, sizes = [], []
        for key, data in part.data:
            keys.append(key)
            sizes.append(len(data))
            checked = zlib.crc32(data, checked)
            handle.write(data)
        parts.append((part.name, keys, sizes, [part.numbers[key] for key in keys] if part.numbers else []))
    about = {"code": CODE, "marks": known.position.marks[-1:], "gaps": known.position.gaps}
    head = json.dumps({**about, "sum": checked, "parts": parts}).encode()
    handle.writelines((head, b"%0*d" % (LENGTH, len(head))))


def stored(moment: Moment) -> Known | None:
    """What was stored of the list; `moment` is the empty one. None where that is nothing, or not for this code."""
    file = place(moment.of.name)
    try:
        data = mapped(file)
        end = len(data) - LENGTH - int(data[-LENGTH:])
        head = json.loads(data[end:-LENGTH])
        if head["code"] != CODE or head["sum"] != zlib.crc32(memoryview(data)[:end]):
            return None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError) as error:
        logger.warning("%s: this file cannot be read (%s); the list is read anew", file, error)
        return None
    # What was looked at for the sum alone need not stay in memory.
    data.madvise(MADV_DONTNEED)
    found, start = {}, 0
    for name, keys, sizes, counted in head["parts"]:
        unpack = chunk if name.startswith(LISTS) else BitMap.deserialize
        found[name] = Packed(memoryview(data), keys, sizes, unpack, start, counted)
        start += sum(sizes)
    marks = tuple(Mark(*mark) for mark in head["marks"])
    return Known(whole(moment, found), Position(marks, tuple(Gap(*gap) for gap in head["gaps"])))


def mapped(file: Path) -> mmap:
    """The bytes of a file, of which only those are in memory that are looked at; raises ValueError for none."""
    with file.open("rb") as handle:
        return mmap(handle.fileno(), 0, access=ACCESS_READ)


def parts_of(moment: Moment) -> Iterator[Part]:
    """A list in parts: numbers first, each of which begins where a word does."""
    lists = {f"kept {name}": kept for name, kept in moment.kept.items()}
    lists |= {f"days {which}": getattr(moment, which).days for which in ENDS}
    for name, some in {**lists, "order": moment.order, "wordings": moment.wordings}.items():
        yield Part(name, some.chunks.packed_with(bytes_of))
    yield Part("single", ((name, getattr(moment, name).serialize()) for name in SINGLE))
    for name, postings in moment.values.items():
        yield Part(f"values {name}", postings.packed_with(BitMap.serialize), dict(postings.numbers()))
    for which in ENDS:
        for unit in UNITS:
            yield Part(f"{which} {unit}", getattr(getattr(moment, which), unit).packed_with(BitMap.serialize))


def bytes_of(numbers: Chunk) -> bytes:
    """A chunk of numbers as bytes: how many there are and of which kinds, where each row's begin, and they themselves.

    Each of these takes whole words of memory, so that all of them can be read where they lie.
    """
    starts, some = numbers
    head = np.array([len(some), starts.dtype.num, some.dtype.num], np.uint64)
    return b"".join(one.tobytes() + bytes(-one.nbytes % WORD) for one in (head, starts, some))


def chunk(data: memoryview) -> Chunk:
    """A chunk of numbers where its bytes lie."""
    size, of_starts, kind = np.frombuffer(data, np.uint64, 3).tolist()
    starts = np.frombuffer(data, KINDS[of_starts], ROWS + 1, 3 * WORD)
    return starts, np.frombuffer(data, KINDS[kind], size, 3 * WORD + starts.nbytes + -starts.nbytes % WORD)


def whole(moment: Moment, found: Mapping[str, Packed[Any, Any]]) -> Moment:
    """The list put together of its parts."""
    days = {
        which: Days(*(Postings(found[f"{which} {unit}"]) for unit in UNITS), Lists(Shared(found[f"days {which}"])))
        for which in ENDS
    }
    values = {name: Postings(found[f"values {name}"]) for name in moment.values}
    kept = {
        one.name: Lists(Shared(found[f"kept {one.name}"]), one.codes)
        for one in moment.of.fields
        if f"kept {one.name}" in found
    }
    others = {name: Lists(Shared(found[name])) for name in ("order", "wordings")}
    return replace(
        moment, values=values, kept=kept, **{name: found["single"][name] for name in SINGLE}, **days, **others
    )

"""Disks that fail: an error at one change of a file, once or from then on; no room left; files that may not grow.

The work ends with a sentence; nothing is half done, and it can be begun again when the disk is well.
On PostgreSQL, whose disk is another process's, statements fail that way.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random

from django.db import OperationalError, connection

from benchmarks.faults.children import Ended
from benchmarks.faults.deeds import Deed, deeds
from benchmarks.faults.given import Given
from benchmarks.faults.scratch import Files, files, scratch
from benchmarks.faults.steps import Act, Steps, watched
from benchmarks.faults.undisturbed import Undisturbed, standing
from benchmarks.faults.vfs import OK, Change, Disk, failing

ROUNDS = 20
NAMES = ("import_reports", "job", "merge")
TRACE = "Traceback (most recent call last)"
# In which ways files, and the statements of a server, fail.
ON_FILES = ("once", "forever", "full", "limit", "tmpfs")
ON_SERVER = ("once", "forever")
Fault = Callable[[Deed], object]


def run(given: Given) -> Iterator[str]:
    """Let the disk fail in every way so often, for every deed that writes; `more` may name the ways and the deeds."""
    with scratch(given) as where, tempfile.TemporaryDirectory() as folder:
        kinds = given.among(ON_FILES if isinstance(where, Files) else ON_SERVER)
        for deed in deeds(where, given.reports, given.among(NAMES)):
            yield from failed(Undisturbed(deed, where, Path(folder)), kinds, given.rounds or ROUNDS, Random(given.seed))


def failed(usual: Undisturbed, kinds: Sequence[str], rounds: int, dice: Random) -> Iterator[str]:
    """Let the disk fail under the deed in these ways, and look what came of it each time."""
    changes = changes_of(usual) if isinstance(usual.where, Files) else usual.steps
    for kind in kinds:
        stopped = 0
        for number in range(rounds):
            at = 1 + changes * number // rounds
            with usual.fresh() as name:
                ended = tried(usual, kind, at, dice.random(), name)
                stopped += ended.status != 0
                place = f"{usual.deed.name}, {kind}, point {number + 1} of {rounds}"
                if (TRACE in ended.said and usual.deed.name != "merge") or ended.status < 0:
                    yield f"{place}: no sentence says what happened, but {ended.status}: {ended.said[-1500:]}"
                yield from (f"{place}: {one}" for one in usual.harm(name))
        print(f"{usual.deed.name}: {kind}, {rounds} points of {changes}; it ended early {stopped} times", flush=True)


def changes_of(usual: Undisturbed) -> int:
    """How often the undisturbed deed changes a file."""

    def counted() -> None:
        number = 0

        def answer(_change: Change) -> int:
            nonlocal number
            number += 1
            return OK

        Disk(answer)
        usual.deed.do()
        connection.close()
        print(number)

    with usual.fresh() as name:
        return int(standing(name, counted).said.split()[-1])


def tried(usual: Undisturbed, kind: str, at: int, share: float, name: str) -> Ended:
    """Do the deed while the disk fails in that way."""
    do = usual.deed.do
    if not isinstance(usual.where, Files):
        return standing(name, partial(refused, at, kind == "forever", do))
    if kind == "tmpfs":
        with tiny(name, int(share * 500_000)) as small:
            return standing(small, do)
    if kind == "limit":
        return standing(name, partial(limited, 50_000 + int(share * 500_000), do))
    return standing(name, partial(on_a_failing_disk, at, kind, do))


def on_a_failing_disk(at: int, kind: str, do: Act) -> None:
    """Do it on a disk that fails at that change."""
    failing(at, kind != "once", kind == "full")
    do()


def limited(size: int, do: Act) -> None:
    """Do it where no file may grow beyond the size."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    do()


def refused(at: int, ever: bool, do: Act) -> None:
    """Do it where the server fails at that step."""

    def fail() -> None:
        raise OperationalError("could not extend file: No space left on device")

    with watched(Steps(at, fail, ever=ever)):
        do()


@contextmanager
def tiny(name: str, room: int) -> Iterator[str]:
    """The database on a disk of its own with so much room left; afterwards it is where it was."""
    with tempfile.TemporaryDirectory() as folder:
        size = os.path.getsize(name) + 40_000 + room
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True)
        try:
            small = str(Path(folder) / "small.sqlite3")
            shutil.copy(name, small)
            yield small
            for old, new in zip(files(small), files(name), strict=True):
                if old.exists():
                    shutil.copy(old, new)
        finally:
            subprocess.run(["umount", folder], check=True)

"""Many reports at once: read one after the other or in several processes, stored in the order of their delivery.

Some are stored in one transaction: what follows from reports costs nearly the same statements for ten as for one.
"""

from __future__ import annotations

import logging
import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import BinaryIO

from articles import extraction
from articles.extraction import Extraction
from articles.importing.delivered import Delivered, Outcome, counted
from articles.importing.files import found_files, read_file
from articles.importing.portions import recognised
from articles.importing.reading import Readable, Refused, arguments, read, read_out
from articles.importing.storing import Found, known_outcome, store_together

logger = logging.getLogger(__name__)
# So many reports a process wait for their turn: enough that none is idle, few enough to fit into memory.
AHEAD = 4
# So many reports are stored together, or fewer that have so many characters: others who write wait no longer for them
# than for one long report.
TOGETHER, MOST_CHARACTERS = 10, 50_000
UNREADABLE = "it could not be read because of a fault of the program, which was written to the log"

# A report on its way: what is known of it already, or what is being read out of it. None is the end of a file.
Waiting = tuple[Readable, Future[Extraction] | None] | Outcome | None
Step = Callable[[], None]


class Batch:
    """The reports behind `paths`. Raises FileNotFoundError for a path that is not there, before anything is stored."""

    def __init__(self, paths: list[str], stdin: BinaryIO, workers: int = 1, dry_run: bool = False) -> None:
        self.paths = found_files(paths)
        self.stdin, self.workers, self.dry_run = stdin, workers, dry_run

    @property
    def files(self) -> int:
        """How many files there are; each may hold several reports."""
        return len(self.paths)

    def outcomes(self, step: Step = lambda: None) -> Iterator[Outcome]:
        """Store, or only look at, all reports in their order; `step` is called when all of a file are done."""
        with pool(self.workers) as executor:
            waiting: deque[Waiting] = deque()
            ahead = self.workers * AHEAD if executor else 0
            for delivered, known in recognised(self.delivered()):
                waiting.append(known or (delivered and self.begun(delivered, executor)))
                if sum(one is not None for one in waiting) >= ahead + TOGETHER:
                    yield from self.finished(first(waiting), step)
            while waiting:
                yield from self.finished(first(waiting), step)

    def delivered(self) -> Iterator[Delivered | None]:
        """Every report of every file; None at the end of each file."""
        for path in self.paths:
            yield from read_file(path, self.stdin)
            yield None

    def begun(self, delivered: Delivered, executor: Executor | None) -> Waiting:
        """What is known of the report at once, or the report while another process reads it."""
        try:
            one = read(delivered)
        except Refused as refusal:
            return Outcome(delivered.name, "rejected", refusal.sentence)
        known = known_outcome(one)
        if known or executor is None:
            return known or (one, None)
        return one, executor.submit(extraction.extract, one.text, **arguments(one))

    def finished(self, some: list[Waiting], step: Step) -> Iterator[Outcome]:
        """What became of these reports."""
        done = [self.read_out(*one) if isinstance(one, tuple) else one for one in some]
        stored = store_together([one for one in done if isinstance(one, tuple)])
        for one in done:
            if one is None:
                step()
            else:
                yield one if isinstance(one, Outcome) else next(stored)

    def read_out(self, one: Readable, reading: Future[Extraction] | None) -> Found | Outcome:
        """The report, read; or what became of it. A fault in reading one is no reason to leave the others."""
        try:
            found = reading.result() if reading else read_out(one)
        except Exception:
            logger.exception("%s: %s", one.name, UNREADABLE)
            return Outcome(one.name, "rejected", UNREADABLE)
        if self.dry_run:
            return known_outcome(one) or Outcome(one.name, "new", counted(found), None, found)
        return one, found


def first(waiting: deque[Waiting]) -> list[Waiting]:
    """Take out those that are to be stored together, with the ends of their files."""
    some: list[Waiting] = []
    reports = characters = 0
    while waiting and (waiting[0] is None or (reports < TOGETHER and characters < MOST_CHARACTERS)):
        one = waiting.popleft()
        some.append(one)
        reports += one is not None
        characters += len(one[0].text) if isinstance(one, tuple) else 0
    return some


@contextmanager
def pool(workers: int) -> Iterator[Executor | None]:
    """So many processes that read; None for one, which needs no other.

    They start afresh and know no database; Ctrl-C is for the one that stores, which ends them.
    """
    if workers == 1:
        yield None
        return
    ignore = {"initializer": signal.signal, "initargs": (signal.SIGINT, signal.SIG_IGN)}
    executor = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), **ignore)
    try:
        yield executor
    finally:
        executor.shutdown(wait=True, cancel_futures=True)

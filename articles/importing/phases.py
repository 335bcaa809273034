"""The walks through the files of an import: looked at, taken in, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from django.db.models import Q

from articles.importing import looking, taking, undoing
from articles.models import ImportItem


class Phase(NamedTuple):
    """One walk: the job's states before, in and after it, which files are open, and what is done with each.

    `prepare` takes its time; `settle` writes what came of it, in one transaction with the lease; `give_up` writes that
    nothing came of it.
    """

    waiting: str
    working: str
    done: str
    open: Q
    prepare: Callable[[ImportItem], Any]
    settle: Callable[[ImportItem, Any], None]
    give_up: Callable[[ImportItem, str], None]


LOOKING = Phase("uploaded", "looking", "preview", Q(planned=""), looking.prepare, looking.settle, looking.give_up)
IMPORTING = Phase("queued", "running", "finished", Q(outcome=""), taking.prepare, taking.settle, taking.give_up)
UNDOING = Phase("undo", "undoing", "undone", Q(outcome="imported"), undoing.prepare, undoing.settle, undoing.give_up)
PHASES = (LOOKING, IMPORTING, UNDOING)

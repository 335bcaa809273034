"""The lists are brought into a process while it starts, so that no reader waits for them."""

from __future__ import annotations

import gc
import logging
from itertools import count
from threading import Thread
from typing import Any

from django.core.signals import request_finished
from django.db import DatabaseError, connection

from articles.indexing.live import LIVE
from articles.indexing.values import work_out

# After so many pages a process has what pages take: templates, and what is kept of rows and names.
PAGES = 200
logger = logging.getLogger(__name__)


def warm() -> Thread:
    """Begin to load or to read all lists, beside other work; a question that comes before waits for its list alone."""
    settle_after(PAGES)
    thread = Thread(target=load, name="lists", daemon=True)
    thread.start()
    return thread


def load() -> None:
    """Have all lists, and what takes seconds to be worked out of them.

    Without a database nothing is loaded, and the first question tries again.
    """
    try:
        for one in LIVE.values():
            one.current()
        for one in LIVE.values():
            work_out(one.current())
    except DatabaseError as error:
        logger.warning("The lists are not loaded yet: %s", error)
    finally:
        connection.close()
        settle()


def settle_after(pages: int) -> None:
    """Settle again once so many requests were answered."""
    answered = count(1)

    def settle_then(**_signal: Any) -> None:
        if next(answered) == pages:
            request_finished.disconnect(dispatch_uid=__name__)
            settle()

    request_finished.disconnect(dispatch_uid=__name__)
    request_finished.connect(settle_then, weak=False, dispatch_uid=__name__)


def settle() -> None:
    """What is there now stays: looking through all of it for what nobody needs would make a reader wait at times.

    With a million reports that took a tenth of a second, once in some dozens of pages.
    """
    gc.collect()
    gc.freeze()
